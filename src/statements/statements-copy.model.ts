import type { Audience, PartialDate, PersonId } from '../foundation/document';
import { mayBeShown, undecidedVisibility } from '../foundation/document';
import type {
  DangerStatement,
  HarmFrequency,
  HarmStatement,
  Incident,
  SafetyGoal,
  Statement,
  StatementsDocument,
} from './statements.model';
import {
  createDangerStatement,
  createHarmStatement,
  createIncident,
  createSafetyGoal,
  createStatements,
  harmRoles,
} from './statements.model';
import { incidentIdsOf } from './statement-sets.model';

/** What the audience gets of the family's other documents. Links to anything else are left out. */
export interface ShownElsewhere {
  /** Ids of things on the map. */
  itemIds?: readonly string[];
  /** Ids of safety scales. */
  scaleIds?: readonly string[];
}

/**
 * A copy of the statements for an audience: what it may not have is not in it (practice.md 10.4). Left out are the
 * entries it may not see and those taken out, a goal whose danger statement is left out, every rule about who may see
 * what, fields and values nobody has understood, links to what is left out, and people nothing in the copy speaks of.
 * But for professionals, who wrote down what and when, earlier versions, what the parts once said, and what was let be
 * or taken out are left out too. Numbers are given anew from 1, so that no gap can be counted. A dispute always goes
 * with its statement. The order stays.
 */
export function copyStatementsForAudience(
  document: StatementsDocument,
  audience: Audience,
  elsewhere: ShownElsewhere = {},
): StatementsDocument {
  const maySee = (entry: Incident | Statement) =>
    entry.removed === null && mayBeShown(entry.visibility, audience);
  const shown = {
    incidents: document.incidents.filter(maySee),
    harms: document.harms.filter(maySee),
    dangers: document.dangers.filter(maySee),
  };
  const statementIds = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
  const copying: Copying = {
    audience,
    incidents: statementIds(shown.incidents),
    harms: statementIds(shown.harms),
    dangers: statementIds(shown.dangers),
    goals: new Set(),
    items: new Set(elsewhere.itemIds),
    scales: new Set(elsewhere.scaleIds),
    numbers: numbersOf(shown.dangers),
  };
  const goals = document.goals.filter((goal) => maySee(goal) && copying.dangers.has(goal.dangerId));
  copying.goals = statementIds(goals);
  const copy = {
    incidents: shown.incidents.map((incident) => copyIncident(incident, copying)),
    harms: shown.harms.map((harm) => copyHarm(harm, copying)),
    dangers: shown.dangers.map((danger) => copyDanger(danger, copying)),
    goals: goals.map((goal) => copyGoal(goal, copying)),
  };
  const named = new Set([
    ...copy.incidents.flatMap(namedByIncident),
    ...copy.harms.flatMap(namedByStatement),
    ...copy.dangers.flatMap(namedByDanger),
    ...copy.goals.flatMap(namedByGoal),
  ]);
  const people = document.people
    .filter((person) => named.has(person.id))
    .map(({ id, name, kind, role }) => ({ id, name, kind, role }));
  const { id, lang, title } = document;
  return createStatements({ id, lang, title, people, ...copy });
}

/** What is in the copy, by id. */
interface Copying {
  audience: Audience;
  incidents: ReadonlySet<string>;
  harms: ReadonlySet<string>;
  dangers: ReadonlySet<string>;
  goals: ReadonlySet<string>;
  items: ReadonlySet<string>;
  scales: ReadonlySet<string>;
  /** The numbers of the copy by the danger statement. */
  numbers: ReadonlyMap<string, number>;
}

/** New numbers in the order of the old ones. A set that had none gets none. */
function numbersOf(dangers: readonly DangerStatement[]): ReadonlyMap<string, number> {
  const numbered = dangers
    .filter(({ number }) => number !== null)
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return new Map(numbered.map(({ id }, at) => [id, at + 1]));
}

// Each entry is made anew, field by field: a field that nobody named here, at whatever depth, cannot slip into it.

function copyIncident(incident: Incident, copying: Copying): Incident {
  return {
    ...known(incident, knownOfIncident),
    ...signature(copying),
    happened: copyDate(incident.happened),
    frequency: copyFrequency(incident.frequency),
    impacts: incident.impacts.map(({ childId, text, verbatim }) => ({ childId, text, verbatim })),
    itemId: ifIn(copying.items, incident.itemId),
    trail: copyTrail(incident, copying),
  };
}

function copyHarm(harm: HarmStatement, copying: Copying): HarmStatement {
  const roles = Object.fromEntries(harmRoles.map((role) => [role, ifIn(copying.incidents, harm[role])]));
  return {
    ...known(harm, knownOfHarm),
    ...statementPart(harm, copying, copying.harms),
    ...roles,
    incidentIds: incidentIdsOf(harm).filter((id) => copying.incidents.has(id)),
    frequency: copyFrequency(harm.frequency),
  };
}

function copyDanger(danger: DangerStatement, copying: Copying): DangerStatement {
  return {
    ...known(danger, knownOfDanger),
    ...statementPart(danger, copying, copying.dangers),
    number: copying.numbers.get(danger.id) ?? null,
    composedFrom: forProfessionals(copying) ? danger.composedFrom : '',
    examples: danger.examples.map(({ itemId, incidentId, text, verbatim }) => ({
      itemId: ifIn(copying.items, itemId),
      incidentId: ifIn(copying.incidents, incidentId),
      text,
      verbatim,
    })),
    impacts: danger.impacts.map(({ childId, when, text, verbatim }) => ({ childId, when, text, verbatim })),
    harmIds: danger.harmIds.filter((id) => copying.harms.has(id)),
    scaleIds: danger.scaleIds.filter((id) => copying.scales.has(id)),
  };
}

function copyGoal(goal: SafetyGoal, copying: Copying): SafetyGoal {
  const parts = (all: SafetyGoal['doing']) => all.map(({ who, text, verbatim }) => ({ who, text, verbatim }));
  return {
    ...known(goal, knownOfGoal),
    ...statementPart(goal, copying, copying.goals),
    composedFrom: forProfessionals(copying) ? goal.composedFrom : '',
    doing: parts(goal.doing),
    childLives: parts(goal.childLives),
    othersSee: parts(goal.othersSee),
    metOn: copyDate(goal.metOn),
  };
}

/** What all statements have alike. */
function statementPart(statement: Statement, copying: Copying, shown: ReadonlySet<string>) {
  const isFull = forProfessionals(copying);
  return {
    ...signature(copying),
    sharedOn: copyDate(statement.sharedOn),
    supersededBy: ifIn(shown, statement.supersededBy),
    versions: isFull
      ? statement.versions.map(({ id, text, lang, verbatim, status, by, at }) => ({
          id,
          text,
          lang,
          verbatim,
          status,
          by,
          at,
        }))
      : [],
    dismissals: isFull
      ? statement.dismissals.map(({ key, code, reason, by, at }) => ({ key, code, reason, by, at }))
      : [],
    trail: copyTrail(statement, copying),
  };
}

function signature(copying: Copying) {
  const unsigned = { recordedBy: null, recordedAt: null, editedBy: null, editedAt: null };
  return { ...(forProfessionals(copying) ? {} : unsigned), visibility: undecidedVisibility };
}

function copyTrail({ trail }: Incident | Statement, copying: Copying) {
  return forProfessionals(copying)
    ? trail.map(({ act, about, why, by, at }) => ({ act, about, why, by, at }))
    : [];
}

function forProfessionals({ audience }: Copying): boolean {
  return audience.kind === 'professionals';
}

function ifIn(shown: ReadonlySet<string>, id: string | null): string | null {
  return id !== null && shown.has(id) ? id : null;
}

const knownOfIncident = /* @__PURE__ */ Object.keys(/* @__PURE__ */ createIncident({ id: '', text: '' }));
const knownOfHarm = /* @__PURE__ */ Object.keys(/* @__PURE__ */ createHarmStatement({ id: '' }));
const knownOfDanger = /* @__PURE__ */ Object.keys(/* @__PURE__ */ createDangerStatement({ id: '' }));
const knownOfGoal = /* @__PURE__ */ Object.keys(/* @__PURE__ */ createSafetyGoal({ id: '', dangerId: '' }));

function known<Of extends object>(entry: Of, keys: readonly string[]): Of {
  return Object.fromEntries(keys.map((key) => [key, entry[key as keyof Of]])) as unknown as Of;
}

function copyDate(date: PartialDate | null): PartialDate | null {
  return date && { said: date.said, iso: date.iso };
}

function copyFrequency(frequency: HarmFrequency | null): HarmFrequency | null {
  return frequency && { words: frequency.words, count: frequency.count, per: frequency.per };
}

function namedByEntry({ saidBy, recordedBy, editedBy, trail }: Incident | Statement): readonly PersonId[] {
  const signed = [recordedBy, editedBy, ...trail.map(({ by }) => by)].filter((id) => id !== null);
  return [...saidBy, ...signed];
}

function namedByIncident(incident: Incident): readonly PersonId[] {
  return [...namedByEntry(incident), ...incident.impacts.map(({ childId }) => childId)];
}

function namedByStatement(statement: Statement): readonly PersonId[] {
  const { aboutChildren, heldBy, notHeldBy, versions, dismissals } = statement;
  const signed = [...versions, ...dismissals].map(({ by }) => by).filter((id) => id !== null);
  return [...namedByEntry(statement), ...aboutChildren, ...heldBy, ...notHeldBy, ...signed];
}

function namedByDanger(danger: DangerStatement): readonly PersonId[] {
  const children = danger.impacts.map(({ childId }) => childId).filter((id) => id !== null);
  return [...namedByStatement(danger), ...danger.worried, ...children];
}

function namedByGoal(goal: SafetyGoal): readonly PersonId[] {
  const parts = [...goal.doing, ...goal.childLives, ...goal.othersSee].flatMap(({ who }) => who);
  return [...namedByStatement(goal), ...goal.network, ...parts];
}
