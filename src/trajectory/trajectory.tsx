import { pickerWords } from '../foundation/react/person-picker';
import { clock } from '../foundation/react/clock';
import { sayInstant } from '../foundation/document/naming';
import * as React from 'react';
import { assignRef } from '../foundation/react/assign-ref';
import { FormValue } from '../foundation/react/form-value';
import { mergeProps } from '../foundation/react/merge-props';
import { OpeningNotice } from '../foundation/react/opening-notice';
import type { CopyAudience } from '../foundation/react/print-dialog';
import { PrintDialog } from '../foundation/react/print-dialog';
import { ToolEdge } from '../foundation/react/tool-edge';
import { usePrinting } from '../foundation/react/use-printing';
import { OneLine } from './one-line';
import { TakenOut } from './taken-out';
import { Beginning } from './trajectory-beginning';
import { BottomLines, NextSteps } from './trajectory-entries';
import { Facts } from './trajectory-fact-list';
import { trajectoryFacts } from './trajectory-facts.text';
import { TrajectoryHead } from './trajectory-head';
import { StageLists } from './trajectory-list';
import { TrajectoryPanels } from './trajectory-panels';
import { TrajectoryPaper } from './trajectory-paper';
import { TrajectoryPictureView } from './trajectory-picture';
import type { TrajectorySetting } from './trajectory-setting';
import { TrajectoryTableView } from './trajectory-table';
import type { UseTrajectory, UseTrajectoryOptions } from './use-trajectory';
import { useTrajectory } from './use-trajectory';

export interface TrajectoryProps
  extends UseTrajectoryOptions,
    Omit<React.ComponentPropsWithoutRef<'div'>, 'onChange' | 'defaultValue' | 'children'> {
  /** The document is on its way. */
  loading?: boolean;
  /** 1 to 3: the level of the heading in the host's page. Default 2. */
  headingLevel?: 1 | 2 | 3;
  /** The name of a field in the host's form: the document as JSON is sent under it. */
  name?: string;
  /** Told of what a part threw. The document is safe; the person is offered a copy. */
  onError?: (error: unknown) => void;
}

/**
 * The services' way from the danger statements to stepping back: stages, bottom lines and next steps, as a list, a picture
 * and a table with the same facts: `<Trajectory defaultValue={trajectory} onChange={save} />`.
 */
export const Trajectory = /* @__PURE__ */ React.forwardRef<HTMLDivElement, TrajectoryProps>(
  function Trajectory(props, ref) {
    const { loading = false, headingLevel = 2, name, onError, value, defaultValue, ...others } = props;
    const { onChange, readOnly, words, locale, author, now, createId, meeting, presets, ...further } = others;
    const { statutory, ratings, scales, dangers, goals, ...rest } = further;
    const map = useTrajectory({
      value,
      defaultValue,
      onChange,
      readOnly,
      words,
      locale,
      author,
      now,
      createId,
      meeting,
      presets,
      statutory,
      ratings,
      scales,
      dangers,
      goals,
    });
    const { say, attach, trajectory } = map;
    const setRoot = React.useCallback(
      (element: HTMLDivElement | null) => {
        attach(element);
        assignRef(ref, element);
      },
      [attach, ref],
    );
    return (
      <div
        {...mergeProps({ ...map.getRootProps(), className: 'mapwell', lang: say.locale }, rest)}
        ref={setRoot}
        aria-busy={loading || undefined}
      >
        {loading ? (
          <p className="mapwell-quiet" role="status" data-part="loading">
            {say('tool.loading')}
          </p>
        ) : (
          <ToolEdge say={say} document={trajectory} fileName={fileName} onError={onError}>
            <TrajectoryInside map={map} level={headingLevel} received={value ?? defaultValue} now={now} />
          </ToolEdge>
        )}
        {name !== undefined && <FormValue name={name} value={() => JSON.stringify(trajectory)} />}
        {map.region}
      </div>
    );
  },
);

const fileName = 'trajectory.json';
const usualPrint: CopyAudience = 'meeting';

interface InsideProps {
  map: UseTrajectory;
  level: number;
  received: unknown;
  now: (() => string) | undefined;
}

function TrajectoryInside({ map, level, received, now }: InsideProps): React.ReactElement {
  const { say, actions, seen, trajectory, writable, meeting, given, allGiven, panel, opened } = map;
  const { view, undoName, redoName } = map;
  const { people, lang, title } = seen;
  const { printing, print } = usePrinting(usualPrint);
  const setting = React.useMemo(
    (): TrajectorySetting => ({
      say,
      actions,
      writable,
      meeting,
      people,
      lang,
      given,
      picker: pickerWords(say),
      level: level + 1,
    }),
    [say, actions, writable, meeting, people, lang, given, level],
  );
  return (
    <>
      <TrajectoryHead {...{ say, actions, writable, view, undoName, redoName, title, lang, level }} />
      <OpeningNotice {...{ opened, say, received, fileName }} />
      {!writable && opened.status === 'opened' && <p className="mapwell-quiet">{say('tool.readOnly')}</p>}
      <Facts facts={trajectoryFacts(seen, say, given, meeting)} lang={lang} />
      <Stages map={map} setting={setting} />
      <BottomLines map={map} setting={setting} />
      <NextSteps map={map} setting={setting} />
      <TakenOut map={map} />
      {panel !== null && (writable || panel.kind === 'calendar') && (
        <TrajectoryPanels panel={panel} seen={seen} setting={setting} now={now} />
      )}
      {panel?.kind === 'print' && (
        <PrintDialog
          say={say}
          onClose={actions.close}
          onPrint={(audience) => {
            actions.close();
            print(audience);
          }}
        />
      )}
      {printing !== null && (
        <TrajectoryPaper
          trajectory={trajectory}
          given={allGiven}
          say={say}
          audience={{ kind: printing }}
          date={sayInstant(say, (now ?? clock)())}
        />
      )}
    </>
  );
}

/** The stages in the form that is on show, with what is needed to begin and to go on. */
function Stages({ map, setting }: { map: UseTrajectory; setting: TrajectorySetting }): React.ReactElement {
  const { say, actions, writable, lanes, view, today } = map;
  const Heading = `h${setting.level}` as 'h3';
  const isEmpty = lanes.every(({ things }) => things.length === 0);
  return (
    <section className="mapwell-way" data-part="stages">
      <Heading className="mapwell-way-heading">{say('section.stages.heading')}</Heading>
      {isEmpty && <p className="mapwell-quiet">{say('stages.none')}</p>}
      {isEmpty && writable && <Beginning map={map} />}
      {view === 'list' && <StageLists lanes={lanes} setting={setting} />}
      {view === 'picture' && <TrajectoryPictureView lanes={lanes} today={today} setting={setting} />}
      {view === 'table' && <TrajectoryTableView lanes={lanes} setting={setting} />}
      {writable && view !== 'list' && (
        <OneLine
          part="stage"
          label={say('stage.add')}
          button={say('stage.add.do')}
          onAdd={(text) => actions.add('stage', text)}
        />
      )}
      {writable && (
        <OneLine
          part="lane"
          label={say('lane.add')}
          button={say('lane.add.do')}
          onAdd={(text) => actions.add('lane', text)}
        />
      )}
    </section>
  );
}
