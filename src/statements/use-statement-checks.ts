import * as React from 'react';
import { sameJson } from '../foundation/document';
import { useLatest } from '../foundation/react/use-latest';
import { useSameList } from '../foundation/react/use-same-list';
import type { CheckNames, Observation, ObservationWords, RulePack } from './statements.checks';
import { checkSet, checkText, packFor, tellObservation, withoutSetAside } from './statements.checks';
import type { StatementSet } from './statement-sets.model';
import type { CheckDismissal, Statement, StatementKind, StatementsDocument } from './statements.model';

/** Something to think about, in words. */
export interface ToldObservation extends ObservationWords {
  observation: Observation;
  /** The language of the words, as a BCP 47 tag. */
  lang: string;
}

/** What there is to think about in each text, by the id of its statement; those that were let be are among them. */
export type StatementObservations = ReadonlyMap<string, readonly ToldObservation[]>;

/** How long nobody has typed before the texts are looked at, in milliseconds. */
const pause = 400;

/** Those that nobody has let be. */
export function standingObservations(
  told: readonly ToldObservation[],
  dismissals: readonly CheckDismissal[],
): readonly ToldObservation[] {
  const standing = new Set(
    withoutSetAside(
      told.map(({ observation }) => observation),
      dismissals.map(({ key }) => key),
    ),
  );
  return told.filter(({ observation }) => standing.has(observation));
}

/** What a text was looked at with, and what was found. */
interface Looked {
  text: string;
  lang: string;
  verbatim: boolean;
  earlier: string | undefined;
  names: CheckNames;
  packs: readonly RulePack[];
  told: readonly ToldObservation[];
}

type LookedAt = ReadonlyMap<string, Looked>;

export interface StatementChecksOptions {
  /** What may be looked at: in a meeting, what the meeting sees. */
  document: StatementsDocument;
  sets: readonly StatementSet[];
  packs: readonly RulePack[];
  /** Not in a meeting, and not where nothing can be changed (practice.md 3.5). */
  active: boolean;
  mostStatements: number | undefined;
  locale: string;
  /** Told how many things there are to think about in a text that somebody has changed, where they are others than before. */
  onFound: (of: StatementKind, id: string, count: number) => void;
}

export interface StatementChecks {
  observations: StatementObservations;
  /** About all statements together. */
  together: readonly ToldObservation[];
  /** Says that somebody changed a text here, so that what is found in it will be said. */
  touch: (id: string) => void;
  checkNow: (id: string) => readonly ToldObservation[];
}

/**
 * Looks at the texts once nobody has typed for a moment, never in the keystroke itself. A text that is as it was is not
 * looked at again.
 */
export function useStatementChecks(options: StatementChecksOptions): StatementChecks {
  const { document, sets, packs, active, mostStatements, locale } = options;
  const { people, dangers } = document;
  const agencies = useSameList(
    React.useMemo(
      () => Array.from(new Set(dangers.flatMap(({ worriedAgencies }) => worriedAgencies))),
      [dangers],
    ),
  );
  const names = React.useMemo((): CheckNames => {
    const namesOf = (...kinds: readonly string[]) =>
      people.filter(({ kind, name }) => kinds.includes(kind) && name !== '').map(({ name }) => name);
    return {
      children: namesOf('child'),
      family: namesOf('parent', 'naturallyConnected'),
      professionals: namesOf('professional'),
      agencies,
    };
  }, [people, agencies]);

  const [looked, setLooked] = React.useState<LookedAt>(nothingYet);
  const now = useLatest({ options, names, looked });
  const touched = React.useRef(new Set<string>());
  const said = React.useRef(new Map<string, string>());

  const look = React.useCallback((): LookedAt => {
    const { options: given, names: known, looked: before } = now.current;
    if (!given.active) return nothingYet;
    const after = lookAtAll(given.document, known, given.packs, before);
    if (after !== before) setLooked(after);
    for (const id of touched.current) {
      const [kind, statement] = findStatement(given.document, id) ?? [];
      if (kind === undefined || statement === undefined) continue;
      const standing = standingObservations(after.get(id)?.told ?? [], statement.dismissals);
      const keys = standing.map(({ observation }) => observation.key).join('\n');
      if (keys !== (said.current.get(id) ?? '') && keys !== '') given.onFound(kind, id, standing.length);
      said.current.set(id, keys);
    }
    touched.current.clear();
    return after;
  }, [now]);

  React.useEffect(() => {
    if (!active) return;
    const timer = setTimeout(look, pause);
    return () => clearTimeout(timer);
  }, [look, active, document, names, packs]);

  const pairs = useSameList(
    sets
      .filter(({ danger }) => danger.status !== 'superseded')
      .flatMap(({ danger, goal, number, scaleIds }) =>
        number === null
          ? []
          : [{ id: danger.id, number, hasGoal: goal !== null, hasScale: scaleIds.length > 0 }],
      ),
    sameJson,
  );
  const together = React.useMemo(() => {
    const pack = packFor(locale, packs) ?? packs[0];
    if (!active || !pack) return none;
    return checkSet({ pairs, ...(mostStatements === undefined ? {} : { max: mostStatements }) }).map(
      (observation) => told(observation, pack),
    );
  }, [active, packs, locale, pairs, mostStatements]);

  const observations = React.useMemo(
    (): StatementObservations =>
      active ? new Map(Array.from(looked, ([id, { told: all }]) => [id, all])) : new Map(),
    [active, looked],
  );
  const touch = React.useCallback((id: string) => {
    touched.current.add(id);
  }, []);
  const checkNow = React.useCallback((id: string) => look().get(id)?.told ?? none, [look]);
  return { observations, together, touch, checkNow };
}

const none: readonly ToldObservation[] = [];
const nothingYet: LookedAt = new Map();

function told(observation: Observation, pack: RulePack): ToldObservation {
  return { observation, lang: pack.locale, ...tellObservation(observation, pack.words, pack.locale) };
}

const statementKinds = [
  ['harm', 'harms'],
  ['danger', 'dangers'],
  ['goal', 'goals'],
] as const;

function findStatement(
  document: StatementsDocument,
  id: string,
): readonly [StatementKind, Statement] | undefined {
  for (const [kind, list] of statementKinds) {
    const found = document[list].find((statement) => statement.id === id);
    if (found) return [kind, found];
  }
  return undefined;
}

/** Everything looked at, anew only where something in it is new. The very same map where nothing is. */
function lookAtAll(
  document: StatementsDocument,
  names: CheckNames,
  packs: readonly RulePack[],
  before: LookedAt,
): LookedAt {
  const after = new Map<string, Looked>();
  for (const [kind, list] of statementKinds) {
    for (const statement of document[list]) {
      if (statement.removed === null && statement.status !== 'superseded') {
        after.set(
          statement.id,
          lookAt(kind, statement, document.lang, names, packs, before.get(statement.id)),
        );
      }
    }
  }
  const isSame = after.size === before.size && Array.from(after).every(([id, one]) => before.get(id) === one);
  return isSame ? before : after;
}

function lookAt(
  kind: StatementKind,
  statement: Statement,
  lang: string,
  names: CheckNames,
  packs: readonly RulePack[],
  before: Looked | undefined,
): Looked {
  const { text, verbatim, versions } = statement;
  const input = {
    text,
    verbatim,
    lang: statement.lang ?? lang,
    earlier: versions[versions.length - 2]?.text,
  };
  const isSame =
    before !== undefined &&
    before.text === text &&
    before.lang === input.lang &&
    before.verbatim === verbatim &&
    before.earlier === input.earlier &&
    before.names === names &&
    before.packs === packs;
  if (isSame) return before;
  const { earlier, ...rest } = input;
  const found = checkText({ ...rest, kind, names, ...(earlier === undefined ? {} : { earlier }) }, packs);
  const pack = packFor(input.lang, packs);
  return { ...input, names, packs, told: pack ? found.map((one) => told(one, pack)) : none };
}
