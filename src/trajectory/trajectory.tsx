import * as React from 'react';
import { personKinds } from '../foundation/document';
import { assignRef } from '../foundation/react/assign-ref';
import { mergeProps } from '../foundation/react/merge-props';
import { OneOf } from '../foundation/react/one-of';
import { OpeningNotice } from '../foundation/react/opening-notice';
import { ToolEdge } from '../foundation/react/tool-edge';
import { UndoButtons } from '../foundation/react/undo-buttons';
import { useFocusOnMount } from '../foundation/react/use-focus-on-mount';
import { usePrinting } from '../foundation/react/use-printing';
import type { TrajectoryView } from './trajectory-actions';
import { trajectoryViews } from './trajectory-actions';
import type { TrajectoryLaneInWords } from './trajectory-facts.text';
import { bottomLineFacts, nextStepFacts, trajectoryFacts } from './trajectory-facts.text';
import { useTrajectoryDrag } from './trajectory-drag';
import type { BottomLine, NextStep, TrajectoryEntryKind } from './trajectory.model';
import { trajectoryLists } from './trajectory.model';
import { nameById, nameEntry, sayInstant } from './trajectory-names.text';
import { TrajectoryPanels } from './trajectory-panels';
import type { TrajectoryAudience } from './trajectory-paper';
import { TrajectoryPaper, TrajectoryPrint } from './trajectory-paper';
import { TrajectoryPictureView } from './trajectory-picture';
import type { TrajectorySetting } from './trajectory-setting';
import { Facts, ThingOnTheWay } from './trajectory-stage';
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
  /** Told of what a part threw. The document is safe; the person is offered a copy. */
  onError?: (error: unknown) => void;
}

/**
 * The services' way from the danger statements to stepping back: stages, bottom lines and next steps, as a list, a picture
 * and a table with the same facts: `<Trajectory defaultValue={trajectory} onChange={save} />`.
 */
export const Trajectory = /* @__PURE__ */ React.forwardRef<HTMLDivElement, TrajectoryProps>(
  function Trajectory(props, ref) {
    const { loading = false, headingLevel = 2, onError, value, defaultValue, ...others } = props;
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
        {map.region}
      </div>
    );
  },
);

const fileName = 'trajectory.json';
const usualPrint: TrajectoryAudience = 'meeting';

interface InsideProps {
  map: UseTrajectory;
  level: number;
  received: unknown;
  now: (() => string) | undefined;
}

function TrajectoryInside({ map, level, received, now }: InsideProps): React.ReactElement {
  const { say, actions, seen, trajectory, writable, given, panel, opened, lanes, view, today } = map;
  const { people, lang } = seen;
  const { printing, print } = usePrinting(usualPrint);
  const setting = React.useMemo(
    (): TrajectorySetting => ({
      say,
      actions,
      writable,
      people,
      lang,
      given,
      picker: {
        none: say('people.none'),
        someone: say('person.someone'),
        add: say('people.add'),
        addName: say('people.add.name'),
        addKind: say('people.add.kind'),
        addDo: say('people.add.do'),
        kinds: personKinds.map((kind) => ({ value: kind, label: say(`person.${kind}`) })),
      },
      level: level + 1,
    }),
    [say, actions, writable, people, lang, given, level],
  );
  const Heading = `h${setting.level}` as 'h3';
  const isEmpty = lanes.every(({ things }) => things.length === 0);
  return (
    <>
      <Head map={map} level={level} />
      <OpeningNotice {...{ opened, say, received, fileName }} />
      {!writable && opened.status === 'opened' && <p className="mapwell-quiet">{say('tool.readOnly')}</p>}
      <Facts facts={trajectoryFacts(seen, say, given)} lang={lang} />
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
      <BottomLines map={map} setting={setting} />
      <NextSteps map={map} setting={setting} />
      <TakenOut map={map} />
      {panel !== null && panel.kind !== 'print' && writable && (
        <TrajectoryPanels panel={panel} seen={seen} setting={setting} now={now} />
      )}
      {panel?.kind === 'calendar' && !writable && (
        <TrajectoryPanels panel={panel} seen={seen} setting={setting} now={now} />
      )}
      {panel?.kind === 'print' && (
        <TrajectoryPrint
          setting={setting}
          onPrint={(audience) => {
            actions.close();
            // The dialog must have left the page before it is printed.
            setTimeout(() => print(audience), 0);
          }}
        />
      )}
      {printing !== null && (
        <TrajectoryPaper
          trajectory={trajectory}
          setting={setting}
          audience={{ kind: printing }}
          date={sayInstant(say, (now ?? clock)())}
        />
      )}
    </>
  );
}

const clock = () => new Date().toISOString();

function Head({ map, level }: { map: UseTrajectory; level: number }): React.ReactElement {
  const { say, actions, seen, writable, view, undoName, redoName } = map;
  const [naming, setNaming] = React.useState(false);
  const Heading = `h${level}` as 'h2';
  const opens = writable
    ? (['dates', 'links', 'calendar', 'print'] as const)
    : (['calendar', 'print'] as const);
  const names = {
    dates: 'dates.open',
    links: 'links.open',
    calendar: 'calendar.open',
    print: 'print.do',
  } as const;
  return (
    <header className="mapwell-head">
      <div className="mapwell-row">
        <Heading
          className="mapwell-title-heading"
          dir="auto"
          data-part="title"
          lang={seen.title === '' ? undefined : seen.lang}
        >
          {seen.title || say('trajectory.untitled')}
        </Heading>
        {writable && !naming && (
          <button
            type="button"
            className="mapwell-tool"
            data-part="name-button"
            onClick={() => setNaming(true)}
          >
            {say('title.edit')}
          </button>
        )}
        {writable && naming && <NameField map={map} onDone={() => setNaming(false)} />}
      </div>
      <div role="group" aria-label={say('tool.tools')} className="mapwell-toolbar" data-part="toolbar">
        <OneOf<TrajectoryView>
          form="switch"
          part="view"
          label={say('view.label')}
          value={view}
          options={trajectoryViews.map((value) => ({ value, label: say(`view.${value}`) }))}
          onChange={actions.setView}
        />
        {writable && <UndoButtons {...{ say, undoName, redoName, actions }} />}
        {opens.map((kind) => (
          <button
            key={kind}
            type="button"
            className="mapwell-tool"
            data-part={`${kind}-button`}
            aria-haspopup="dialog"
            onClick={() => actions.open({ kind })}
          >
            {say(names[kind])}
          </button>
        ))}
      </div>
    </header>
  );
}

function NameField({ map, onDone }: { map: UseTrajectory; onDone: () => void }): React.ReactElement {
  const { say, actions, seen } = map;
  const field = useFocusOnMount<HTMLInputElement>();
  return (
    <div className="mapwell-row">
      <input
        ref={field}
        type="text"
        data-part="name-field"
        aria-label={say('title.label')}
        dir="auto"
        value={seen.title}
        onChange={(event) => actions.setTitle(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          onDone();
        }}
      />
      <button type="button" className="mapwell-button" data-part="name-done" onClick={onDone}>
        {say('title.done')}
      </button>
    </div>
  );
}

/** Nothing is there yet: a set of stages can be put in, and changed as people like. */
function Beginning({ map }: { map: UseTrajectory }): React.ReactElement | null {
  const { say, actions, presets } = map;
  const [key, setKey] = React.useState(presets[0]?.key ?? '');
  const chosen = presets.find((preset) => preset.key === key);
  if (!chosen) return null;
  const nameOf = (preset: { key: string; name: string }) => {
    const word = `preset.${preset.key}`;
    return say.has(word) ? say(word as 'preset.safetyPlanning') : preset.name;
  };
  return (
    <div className="mapwell-row" data-part="beginning">
      <OneOf
        form="select"
        part="preset"
        label={say('preset.choose')}
        value={key}
        options={presets.map((preset) => ({ value: preset.key, label: nameOf(preset) }))}
        onChange={setKey}
      />
      <button
        type="button"
        className="mapwell-button"
        data-part="preset-do"
        onClick={() => actions.begin(chosen)}
      >
        {say('preset.do')}
      </button>
    </div>
  );
}

/** A list for every path, with a field for what comes next. */
function StageLists({
  lanes,
  setting,
}: {
  lanes: readonly TrajectoryLaneInWords[];
  setting: TrajectorySetting;
}): React.ReactElement {
  const { say, actions, writable } = setting;
  const drag = useTrajectoryDrag({ lanes, say, actions, enabled: writable });
  const Heading = `h${setting.level + 1}` as 'h4';
  const several = lanes.length > 1;
  return (
    <div className="mapwell-lanes" {...drag.props}>
      {lanes.map(({ key, laneId, kind, heading, things }) => (
        <section key={key} className="mapwell-lane" data-kind={kind} data-item-id={laneId ?? undefined}>
          {several && (
            <div className="mapwell-row">
              <Heading className="mapwell-group-heading" dir="auto">
                {heading}
              </Heading>
              {laneId !== null && writable && (
                <button
                  type="button"
                  className="mapwell-tool"
                  data-part="details-button"
                  aria-haspopup="dialog"
                  aria-label={say('tools.of', { tool: say('tools.details'), item: heading })}
                  onClick={() => actions.open({ kind: 'details', of: 'lane', id: laneId })}
                >
                  {say('tools.details')}
                </button>
              )}
            </div>
          )}
          {kind === 'statutory' && <p className="mapwell-quiet">{say('lane.statutory.note')}</p>}
          <ol
            className="mapwell-stages"
            data-lane={kind === 'stages' ? (laneId ?? '') : undefined}
            aria-label={heading}
          >
            {things.map((thing) => (
              <ThingOnTheWay
                key={thing.key}
                thing={thing}
                setting={setting}
                handle={writable && kind === 'stages'}
              />
            ))}
          </ol>
          {writable && kind === 'stages' && (
            <OneLine
              part="stage"
              label={several ? say('stage.add.in', { place: heading }) : say('stage.add')}
              button={say('stage.add.do')}
              {...(several ? { buttonName: say('stage.add.do.in', { place: heading }) } : {})}
              onAdd={(text) => actions.add('stage', text, laneId)}
            />
          )}
        </section>
      ))}
      {drag.marker}
    </div>
  );
}

function OneLine({
  part,
  label,
  button,
  buttonName,
  onAdd,
}: {
  part: string;
  label: string;
  button: string;
  /** What the button is called where several have the same words on them. */
  buttonName?: string;
  onAdd: (text: string) => void;
}): React.ReactElement {
  const [text, setText] = React.useState('');
  const field = React.useRef<HTMLInputElement>(null);
  const add = () => {
    field.current?.focus();
    if (text.trim() === '') return;
    onAdd(text);
    setText('');
  };
  return (
    <div className="mapwell-row mapwell-one-line" data-part={`add-${part}`}>
      <label className="mapwell-field">
        <span>{label}</span>
        <input
          ref={field}
          type="text"
          dir="auto"
          autoComplete="off"
          data-part={`add-${part}-field`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            // While a word is being composed Enter belongs to the word.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
      </label>
      <button
        type="button"
        className="mapwell-button"
        data-part={`add-${part}-do`}
        aria-label={buttonName}
        onClick={add}
      >
        {button}
      </button>
    </div>
  );
}

function BottomLines({
  map,
  setting,
}: {
  map: UseTrajectory;
  setting: TrajectorySetting;
}): React.ReactElement | null {
  const { say, actions, seen, writable } = map;
  const lines = seen.bottomLines.filter(({ removed }) => removed === null);
  if (lines.length === 0 && !writable) return null;
  const Heading = `h${setting.level}` as 'h3';
  return (
    <section className="mapwell-way" data-part="bottom-lines">
      <Heading className="mapwell-way-heading">{say('section.bottomLines.heading')}</Heading>
      <p className="mapwell-quiet">{say('section.bottomLines.note')}</p>
      <ul className="mapwell-stages">
        {lines.map((line) => (
          <SmallEntry key={line.id} of="bottomLine" entry={line} map={map} setting={setting}>
            <button
              type="button"
              className="mapwell-tool"
              data-part="met-button"
              aria-haspopup="dialog"
              aria-label={say('tools.of', { tool: say('tools.met'), item: nameEntry(say, line) })}
              onClick={() => actions.open({ kind: 'met', id: line.id })}
            >
              {say('tools.met')}
            </button>
          </SmallEntry>
        ))}
      </ul>
      {writable && (
        <OneLine
          part="bottom-line"
          label={say('bottomLine.add')}
          button={say('bottomLine.add.do')}
          onAdd={(text) => actions.add('bottomLine', text)}
        />
      )}
    </section>
  );
}

function NextSteps({
  map,
  setting,
}: {
  map: UseTrajectory;
  setting: TrajectorySetting;
}): React.ReactElement | null {
  const { say, actions, seen, writable } = map;
  const steps = seen.nextSteps.filter(({ removed }) => removed === null);
  if (steps.length === 0 && !writable) return null;
  const Heading = `h${setting.level}` as 'h3';
  return (
    <section className="mapwell-way" data-part="next-steps">
      <Heading className="mapwell-way-heading">{say('section.nextSteps.heading')}</Heading>
      <ul className="mapwell-stages">
        {steps.map((step) => {
          const tool = say(step.done ? 'tools.notDone' : 'tools.done');
          return (
            <SmallEntry key={step.id} of="nextStep" entry={step} map={map} setting={setting}>
              <button
                type="button"
                className="mapwell-tool"
                data-part="done-button"
                aria-label={say('tools.of', { tool, item: nameEntry(say, step) })}
                onClick={() => actions.finish(step.id, !step.done)}
              >
                {tool}
              </button>
            </SmallEntry>
          );
        })}
      </ul>
      {writable && (
        <OneLine
          part="next-step"
          label={say('nextStep.add')}
          button={say('nextStep.add.do')}
          onAdd={(text) => actions.add('nextStep', text)}
        />
      )}
    </section>
  );
}

/** A bottom line or a next step, with what is known of it and what can be done. */
function SmallEntry({
  of,
  entry,
  map,
  setting,
  children,
}: {
  of: 'bottomLine' | 'nextStep';
  entry: BottomLine | NextStep;
  map: UseTrajectory;
  setting: TrajectorySetting;
  children: React.ReactNode;
}): React.ReactElement {
  const { say, actions, seen, writable } = map;
  const facts =
    of === 'bottomLine'
      ? bottomLineFacts(seen, entry as BottomLine, say)
      : nextStepFacts(seen, entry as NextStep, say);
  return (
    <li className="mapwell-stage" data-item-id={entry.id} data-kind={of}>
      <p className="mapwell-stage-title" dir="auto" lang={seen.lang}>
        {entry.text.trim() === '' ? say('stage.untitled') : entry.text}
      </p>
      <Facts facts={facts} lang={setting.lang} />
      {writable && (
        <div className="mapwell-row mapwell-stage-tools">
          {children}
          <button
            type="button"
            className="mapwell-tool"
            data-part="details-button"
            aria-haspopup="dialog"
            aria-label={say('tools.of', { tool: say('tools.details'), item: nameEntry(say, entry) })}
            onClick={() => actions.open({ kind: 'details', of, id: entry.id })}
          >
            {say('tools.details')}
          </button>
        </div>
      )}
    </li>
  );
}

/** What was taken out, why, and the way to put it back. */
function TakenOut({ map }: { map: UseTrajectory }): React.ReactElement | null {
  const { say, actions, seen, writable } = map;
  const taken = (Object.keys(trajectoryLists) as TrajectoryEntryKind[]).flatMap((of) =>
    seen[trajectoryLists[of]].flatMap(({ id, removed }) =>
      removed === null ? [] : [{ of, id, why: removed.why }],
    ),
  );
  if (taken.length === 0) return null;
  return (
    <details className="mapwell-fold" data-part="taken-out">
      <summary>{say('removed.heading', { count: taken.length })}</summary>
      <ul className="mapwell-stages">
        {taken.map(({ of, id, why }) => {
          const item = nameById(say, seen, of, id);
          return (
            <li key={`${of}/${id}`} className="mapwell-stage" data-kind="removed">
              <p className="mapwell-stage-title" dir="auto" lang={seen.lang}>
                {item}
              </p>
              {why !== '' && <p className="mapwell-quiet">{say('removed.why', { why })}</p>}
              {writable && (
                <button
                  type="button"
                  className="mapwell-button"
                  data-part="restore"
                  aria-label={say('removed.restore.of', { item })}
                  onClick={() => actions.restore(of, id)}
                >
                  {say('removed.restore')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
