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
import { HarmView } from './harm-view';
import { TimeInList } from './time-in-list';
import { LineCapture } from './line-capture';
import { StatementBlock } from './statement-block';
import { ObservationLetBe, ObservationToThinkAbout } from './statement-checks';
import { StatementDetails } from './statement-details';
import { StatementsPaper } from './statement-paper';
import { StatementSetView } from './statement-set';
import { looseGoals, looseIncidents } from './statement-sets.model';
import { StatementsHead } from './statements-head';
import { statementLists } from './statements.model';
import type { Incident, Statement, StatementEntryKind, StatementsDocument } from './statements.model';
import { nameInSentence } from './statements-names.text';
import type { StatementsSetting } from './statements-setting';
import { SeenStatements } from './statements-setting';
import { standingObservations } from './use-statement-checks';
import type { ToldObservation } from './use-statement-checks';
import type { UseStatements, UseStatementsOptions } from './use-statements';
import { useStatements } from './use-statements';

export interface StatementsProps
  extends UseStatementsOptions,
    Omit<React.ComponentPropsWithoutRef<'div'>, 'onChange' | 'defaultValue' | 'children'> {
  /** The document is on its way. */
  loading?: boolean;
  /** 1 to 3: the level of the statements' heading in the host's page. Default 2. */
  headingLevel?: 1 | 2 | 3;
  /** The name of a field in the host's form: the document as JSON is sent under it. */
  name?: string;
  /** Told of what a part threw. The document is safe; the person is offered a copy. */
  onError?: (error: unknown) => void;
}

/**
 * What has happened, what could happen, and what will be good enough: harm with its matrix, danger statements and safety
 * goals. It helps to find the words and never stands in the way of any:
 * `<Statements defaultValue={statements} onChange={save} />`.
 */
export const Statements = /* @__PURE__ */ React.forwardRef<HTMLDivElement, StatementsProps>(
  function Statements(props, ref) {
    const { loading = false, headingLevel = 2, name, onError, value, defaultValue, ...others } = props;
    const { onChange, readOnly, words, locale, author, now, createId, meeting, ...further } = others;
    const { packs, mostStatements, mapItems, scales, ...rest } = further;
    const map = useStatements({
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
      packs,
      mostStatements,
      mapItems,
      scales,
    });
    const { say, statements, attach } = map;
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
          <ToolEdge say={say} document={statements} fileName={fileName} onError={onError}>
            <StatementsInside map={map} level={headingLevel} received={value ?? defaultValue} now={now} />
          </ToolEdge>
        )}
        {name !== undefined && <FormValue name={name} value={() => JSON.stringify(statements)} />}
        {map.region}
      </div>
    );
  },
);

const fileName = 'statements.json';
const usualPrint: CopyAudience = 'meeting';
const nothing: readonly ToldObservation[] = [];

interface InsideProps {
  map: UseStatements;
  level: number;
  received: unknown;
  now: (() => string) | undefined;
}

function StatementsInside({ map, level, received, now }: InsideProps): React.ReactElement {
  const { say, actions, seen, statements, writable, meeting, mapItems, panel, opened } = map;
  const { undoName, redoName, scales } = map;
  const { people, lang, title } = seen;
  const { printing, print } = usePrinting(usualPrint);
  const setting = React.useMemo(
    (): StatementsSetting => ({
      say,
      actions,
      writable,
      meeting,
      people,
      lang,
      mapItems,
      scales,
      picker: pickerWords(say),
      level: level + 1,
    }),
    [say, actions, writable, meeting, people, lang, mapItems, scales, level],
  );
  const entry =
    panel?.kind === 'details' ? seen[statementLists[panel.of]].find(({ id }) => id === panel.id) : undefined;
  return (
    <SeenStatements.Provider value={seen}>
      <StatementsHead {...{ say, actions, writable, undoName, redoName, title, lang, level }} />
      <OpeningNotice {...{ opened, say, received, fileName }} />
      {!writable && opened.status === 'opened' && <p className="mapwell-quiet">{say('tool.readOnly')}</p>}
      <Harms map={map} setting={setting} />
      <Sets map={map} setting={setting} />
      <Loose map={map} setting={setting} />
      <TakenOut seen={seen} setting={setting} />
      {entry && panel?.kind === 'details' && writable && (
        <StatementDetails of={panel.of} entry={entry} seen={seen} setting={setting} />
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
        <StatementsPaper
          statements={statements}
          say={say}
          audience={{ kind: printing }}
          date={sayInstant(say, (now ?? clock)())}
        />
      )}
    </SeenStatements.Provider>
  );
}

interface PartProps {
  map: UseStatements;
  setting: StatementsSetting;
}

/** What has happened: a matrix for each kind of harm. */
function Harms({ map, setting }: PartProps): React.ReactElement | null {
  const { harms, seen, observations, writable, say, actions } = map;
  if (harms.length === 0 && !writable) return null;
  const Heading = `h${setting.level}` as 'h3';
  return (
    <section className="mapwell-section" data-part="harms">
      <Heading className="mapwell-section-heading">{say('section.harms.heading')}</Heading>
      {harms.length === 0 && <p className="mapwell-quiet">{say('harms.note')}</p>}
      {harms.length > 0 && (
        <ul className="mapwell-sets">
          {harms.map(({ harm, matrix }) => (
            <HarmView
              key={harm.id}
              harm={harm}
              matrix={matrix}
              incidents={seen.incidents}
              told={observations.get(harm.id) ?? nothing}
              setting={setting}
            />
          ))}
        </ul>
      )}
      {writable && (
        <button type="button" className="mapwell-button" data-part="add-harm" onClick={actions.addHarm}>
          {say('harm.add')}
        </button>
      )}
    </section>
  );
}

/** What could happen, and what is good enough: danger statements with their goals, and what there is to think about in all. */
function Sets({ map, setting }: PartProps): React.ReactElement {
  const { sets, offers, observations, writable, say, actions } = map;
  const Heading = `h${setting.level}` as 'h3';
  return (
    <section className="mapwell-section" data-part="sets">
      <Heading className="mapwell-section-heading">{say('section.dangers.heading')}</Heading>
      {sets.length === 0 && <p className="mapwell-quiet">{say('sets.none')}</p>}
      {sets.length > 0 && (
        <ul className="mapwell-sets">
          {sets.map(({ danger, goal, goals }) => (
            <StatementSetView key={danger.id} {...{ danger, goal, goals, offers, observations, setting }} />
          ))}
        </ul>
      )}
      {writable && (
        <button type="button" className="mapwell-button" data-part="add-danger" onClick={actions.addDanger}>
          {say('set.add')}
        </button>
      )}
      <AllTogether map={map} setting={setting} />
    </section>
  );
}

/** What there may be to think about in all statements together. Folded away: it is no list of things to do. */
function AllTogether({ map, setting }: PartProps): React.ReactElement | null {
  const { together, sets, say, actions } = map;
  const dangerOf = (key: string) =>
    sets.find(
      ({ danger }) => key.startsWith(`NO_PAIR:${danger.id}:`) || key.startsWith(`NO_PAIR:${danger.id}.`),
    )?.danger;
  if (together.length === 0) return null;
  return (
    <details className="mapwell-fold" data-part="together">
      <summary>{say('checks.all')}</summary>
      <ul className="mapwell-observations">
        {together.map((one) => {
          const { observation } = one;
          const danger = dangerOf(observation.key);
          const isStanding = !danger || standingObservations([one], danger.dismissals).length > 0;
          return isStanding ? (
            <ObservationToThinkAbout
              key={observation.key}
              told={one}
              setting={setting}
              onLetBe={danger && ((reason) => actions.letBe('danger', danger.id, observation, reason))}
            />
          ) : (
            <ObservationLetBe
              key={observation.key}
              told={one}
              dismissal={danger.dismissals.find(({ key }) => key === observation.key)}
              setting={setting}
              onAskAgain={() => actions.askAgain('danger', danger.id, observation.key)}
            />
          );
        })}
      </ul>
    </details>
  );
}

/** What stands in no harm and in no set: written down first and sorted later, or come from a damaged document. */
function Loose({ map, setting }: PartProps): React.ReactElement | null {
  const { seen, offers, observations, writable, say, actions } = map;
  const goals = looseGoals(seen);
  const incidents = looseIncidents(seen);
  const Heading = `h${setting.level}` as 'h3';
  return (
    <>
      {goals.length > 0 && (
        <section className="mapwell-section" data-part="loose-goals">
          <Heading className="mapwell-section-heading">{say('section.goals.heading')}</Heading>
          {goals.map((goal) => (
            <StatementBlock
              key={goal.id}
              of="goal"
              statement={goal}
              number={null}
              heading={say('entry.goal')}
              level={setting.level + 1}
              offer={offers.get(goal.id)}
              told={observations.get(goal.id) ?? nothing}
              setting={setting}
            />
          ))}
        </section>
      )}
      {(incidents.length > 0 || writable) && (
        <section className="mapwell-section" data-part="incidents">
          <Heading className="mapwell-section-heading">{say('section.incidents.heading')}</Heading>
          {incidents.length > 0 && (
            <>
              <p className="mapwell-quiet">{say('incidents.note')}</p>
              <ul className="mapwell-times">
                {incidents.map((incident) => (
                  <TimeInList key={incident.id} incident={incident} harmId={null} setting={setting} />
                ))}
              </ul>
            </>
          )}
          {writable && (
            <LineCapture
              part="loose-capture"
              label={say('capture.label')}
              hint={say('capture.hint')}
              button={say('capture.add')}
              onAdd={(text) => actions.addIncident(text)}
            />
          )}
        </section>
      )}
    </>
  );
}

/** What was taken out, why, and the way to put it back. */
function TakenOut({
  seen,
  setting,
}: {
  seen: StatementsDocument;
  setting: StatementsSetting;
}): React.ReactElement | null {
  const { say, actions, writable } = setting;
  const taken = (Object.keys(statementLists) as StatementEntryKind[]).flatMap((of) =>
    (seen[statementLists[of]] as readonly (Incident | Statement)[]).flatMap(({ id, removed }) =>
      removed === null ? [] : [{ of, id, why: removed.why }],
    ),
  );
  if (taken.length === 0) return null;
  return (
    <details className="mapwell-fold" data-part="taken-out">
      <summary>{say('removed.heading', { count: taken.length })}</summary>
      <ul className="mapwell-times">
        {taken.map(({ of, id, why }) => {
          const item = nameInSentence(say, seen, of, id);
          const entry = seen[statementLists[of]].find((one) => one.id === id);
          return (
            <li key={`${of}/${id}`} className="mapwell-time" data-state="removed">
              <p className="mapwell-quiet">{say(`entry.${of}`)}</p>
              <p className="mapwell-statement-words" lang={entry?.lang ?? seen.lang} dir="auto">
                {entry?.text.trim() || item}
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
