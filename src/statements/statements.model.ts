import type { Authorship, DocumentEnvelope, Entry, Person, PersonId } from '../foundation/document';
import {
  isNewId,
  putBack,
  readAuthor,
  signed,
  takenOut,
  withChanged,
  withField,
} from '../foundation/document/entry-changes';
import { isChoice, isId, isPersonToAdd } from '../foundation/document/guards';
import type {
  ComposedKind,
  DangerDetail,
  DangerStatement,
  GoalDetail,
  HarmDetail,
  HarmRole,
  HarmStatement,
  Incident,
  IncidentDetail,
  SafetyGoal,
  Statement,
  StatementEntries,
  StatementEntryKind,
  StatementKind,
  StatementStatus,
  TrailStep,
} from './statement-entries.model';
import {
  dangerDetails,
  goalDetails,
  harmDetails,
  harmRoles,
  incidentDetails,
  statementStatuses,
} from './statement-entries.model';
import { dangerGuards, goalGuards, harmGuards, incidentGuards } from './statement-values.model';
import { recordVersion } from './statement-versions.model';

export type {
  CheckDismissal,
  ChildImpact,
  ComposedKind,
  DangerDetail,
  DangerExample,
  DangerImpact,
  DangerStatement,
  GoalDetail,
  GoalPart,
  HarmDetail,
  HarmFrequency,
  HarmPeriod,
  HarmRole,
  HarmStatement,
  ImpactTime,
  Incident,
  IncidentDetail,
  SafetyGoal,
  SafetyGoalOwner,
  Statement,
  StatementEntries,
  StatementEntryKind,
  StatementKind,
  StatementSource,
  StatementStatus,
  StatementVersion,
  TrailAct,
  TrailStep,
} from './statement-entries.model';
export {
  dangerDetails,
  goalDetails,
  harmDetails,
  harmPeriods,
  harmRoles,
  impactTimes,
  incidentDetails,
  safetyGoalOwners,
  statementDetails,
  statementSources,
  statementStatuses,
  trailActs,
} from './statement-entries.model';

/** The kind written in every statements document. */
export const statementsKind = 'mapwell/statements';

/** The newest format: it counts migrations. */
export const statementsFormat = 1;

/** The list that holds the entries of a kind. */
export const statementLists = {
  incident: 'incidents',
  harm: 'harms',
  danger: 'dangers',
  goal: 'goals',
} as const satisfies { [Kind in StatementEntryKind]: keyof StatementsDocument };

/** The statements document: what happened, what could happen, and what is good enough. Half filled is always valid. */
export interface StatementsDocument extends DocumentEnvelope {
  kind: typeof statementsKind;
  /** What it is called. May be empty. */
  title: string;
  incidents: readonly Incident[];
  harms: readonly HarmStatement[];
  dangers: readonly DangerStatement[];
  goals: readonly SafetyGoal[];
}

/** Sets one detail of one incident. */
export type ChangeIncident = {
  [Detail in IncidentDetail]: {
    type: 'change-incident';
    id: string;
    detail: Detail;
    value: Incident[Detail];
  };
}[IncidentDetail];

/** Sets one detail of one harm statement. */
export type ChangeHarm = {
  [Detail in HarmDetail]: { type: 'change-harm'; id: string; detail: Detail; value: HarmStatement[Detail] };
}[HarmDetail];

/** Sets one detail of one danger statement. */
export type ChangeDanger = {
  [Detail in DangerDetail]: {
    type: 'change-danger';
    id: string;
    detail: Detail;
    value: DangerStatement[Detail];
  };
}[DangerDetail];

/** Sets one detail of one safety goal. */
export type ChangeGoal = {
  [Detail in GoalDetail]: { type: 'change-goal'; id: string; detail: Detail; value: SafetyGoal[Detail] };
}[GoalDetail];

/** What a person meant, never the key they pressed. Forms, menus, the matrix and hosts all send these. */
export type StatementsIntent =
  /** Writes down something that happened. Empty text, or an id that is taken, changes nothing. */
  | ({ type: 'add-incident'; id: string; text: string } & Partial<
      Pick<Incident, 'verbatim' | 'saidBy' | 'lang' | 'itemId'>
    >)
  /** Begins a harm statement. It may be empty as yet. */
  | { type: 'add-harm'; id: string; title: string; text: string }
  /** Begins a set with its danger statement, which takes the next number. It may be empty as yet. */
  | { type: 'add-danger'; id: string; title: string; text: string }
  /** Begins the safety goal of a danger statement that has none, or only superseded ones. */
  | { type: 'add-goal'; id: string; dangerId: string; text: string }
  | ChangeIncident
  | ChangeHarm
  | ChangeDanger
  | ChangeGoal
  /** Sets the words of an entry. What stood there before is kept as a version of a statement. */
  | { type: 'edit-text'; of: StatementEntryKind; id: string; text: string }
  /**
   * Takes over what the parts say: `composed` is what they say now, `text` what the statement is to say, `composed`
   * itself or a merge that keeps typed words. Exact words are never replaced by a rule: then it changes nothing.
   */
  | { type: 'take-over'; of: ComposedKind; id: string; composed: string; text: string }
  /** Leaves the text as it was typed: what the parts say now is not offered again until they change. */
  | { type: 'keep-text'; of: ComposedKind; id: string; composed: string }
  /** Says again what a version said. The text that stood there becomes a version too. */
  | { type: 'bring-back-version'; of: StatementKind; id: string; versionId: string }
  | { type: 'set-status'; of: StatementKind; id: string; status: StatementStatus }
  /** Gives a set another number. A number that any other set has, or had, changes nothing. */
  | { type: 'set-number'; id: string; number: number }
  /** Puts an incident into a harm's matrix, as the last of the others. */
  | { type: 'link-incident'; harmId: string; incidentId: string }
  /** Takes an incident out of a harm's matrix and every row of it. The incident stays. */
  | { type: 'unlink-incident'; harmId: string; incidentId: string }
  /** Says which incident was the first, the worst or the last; null: not said. */
  | { type: 'set-harm-role'; harmId: string; role: HarmRole; incidentId: string | null }
  /** Lets an observation of the checks be. */
  | {
      type: 'dismiss-observation';
      of: StatementKind;
      id: string;
      key: string;
      code: string;
      reason: string;
    }
  /** Shows an observation again that was let be. */
  | { type: 'withdraw-dismissal'; of: StatementKind; id: string; key: string }
  /** Takes an entry out. It stays in the document, with who, when and why. A danger statement's goal goes with it. */
  | { type: 'remove-entry'; of: StatementEntryKind; id: string; why: string }
  | { type: 'restore-entry'; of: StatementEntryKind; id: string; why: string }
  /** Names someone new. An empty name, or an id that is taken, changes nothing. */
  | { type: 'add-person'; person: Person }
  | { type: 'set-title'; title: string };

/** An intent with who means it and when. */
export type StatementsCommand = StatementsIntent & { by?: PersonId | null; at?: string | null };

/** The names of all commands. Tests go by this list: each needs a way by keys alone and a way by pressing alone. */
export const statementsCommands = [
  'add-incident',
  'add-harm',
  'add-danger',
  'add-goal',
  'change-incident',
  'change-harm',
  'change-danger',
  'change-goal',
  'edit-text',
  'take-over',
  'keep-text',
  'bring-back-version',
  'set-status',
  'set-number',
  'link-incident',
  'unlink-incident',
  'set-harm-role',
  'dismiss-observation',
  'withdraw-dismissal',
  'remove-entry',
  'restore-entry',
  'add-person',
  'set-title',
] as const satisfies readonly StatementsIntent['type'][];

/** An empty document. `id` is the host's to choose; `lang` is the language the family's words are written in. */
export function createStatements(
  start: { id: string } & Partial<
    Pick<StatementsDocument, 'lang' | 'title' | 'people' | 'incidents' | 'harms' | 'dangers' | 'goals'>
  >,
): StatementsDocument {
  return {
    kind: statementsKind,
    format: statementsFormat,
    id: start.id,
    lang: start.lang ?? 'en-GB',
    title: start.title ?? '',
    people: start.people ?? [],
    incidents: start.incidents ?? [],
    harms: start.harms ?? [],
    dangers: start.dangers ?? [],
    goals: start.goals ?? [],
    kept: [],
  };
}

function newEntry(author: Partial<Authorship>): Omit<Entry, 'id'> {
  return {
    saidBy: [],
    recordedBy: author.by ?? null,
    recordedAt: author.at ?? null,
    editedBy: null,
    editedAt: null,
    visibility: { level: 'notDecided', notShownTo: [] },
  };
}

function newStatement(author: Partial<Authorship>): Omit<Statement, 'id' | 'text'> {
  return {
    ...newEntry(author),
    lang: null,
    verbatim: false,
    aboutChildren: [],
    heldBy: [],
    notHeldBy: [],
    dispute: '',
    status: 'draft',
    sharedOn: null,
    supersededBy: null,
    versions: [],
    dismissals: [],
    removed: null,
    trail: [],
  };
}

/** A new incident that claims nothing: every answer not asked, and nobody allowed to see it yet. */
export function createIncident(
  start: Pick<Incident, 'id' | 'text'> & Partial<Incident>,
  author: Partial<Authorship> = {},
): Incident {
  return {
    ...newEntry(author),
    lang: null,
    verbatim: false,
    source: null,
    sourceNote: '',
    happened: null,
    severity: '',
    impacts: [],
    frequency: null,
    itemId: null,
    removed: null,
    trail: [],
    ...start,
  };
}

/** A new harm statement that claims nothing. */
export function createHarmStatement(
  start: Pick<HarmStatement, 'id'> & Partial<HarmStatement>,
  author: Partial<Authorship> = {},
): HarmStatement {
  const harm: HarmStatement = {
    ...newStatement(author),
    text: '',
    title: '',
    source: null,
    sourceNote: '',
    incidentIds: [],
    first: null,
    worst: null,
    last: null,
    frequency: null,
    ...start,
  };
  return recordVersion(null, harm, { by: harm.recordedBy, at: harm.recordedAt });
}

/** A new danger statement that claims nothing. */
export function createDangerStatement(
  start: Pick<DangerStatement, 'id'> & Partial<DangerStatement>,
  author: Partial<Authorship> = {},
): DangerStatement {
  const danger: DangerStatement = {
    ...newStatement(author),
    text: '',
    number: null,
    title: '',
    composedFrom: '',
    opener: '',
    worried: [],
    worriedAgencies: [],
    about: '',
    examples: [],
    impacts: [],
    harmIds: [],
    scaleIds: [],
    ...start,
  };
  return recordVersion(null, danger, { by: danger.recordedBy, at: danger.recordedAt });
}

/** A new safety goal that claims nothing. */
export function createSafetyGoal(
  start: Pick<SafetyGoal, 'id' | 'dangerId'> & Partial<SafetyGoal>,
  author: Partial<Authorship> = {},
): SafetyGoal {
  const goal: SafetyGoal = {
    ...newStatement(author),
    text: '',
    composedFrom: '',
    owner: null,
    bestHopes: '',
    doing: [],
    childLives: [],
    othersSee: [],
    network: [],
    networkNote: '',
    forHowLong: '',
    metOn: null,
    ...start,
  };
  return recordVersion(null, goal, { by: goal.recordedBy, at: goal.recordedAt });
}

/**
 * The document after a command. Total and honest: a command that changes nothing, names what is not there, holds a
 * value that its field cannot hold, or is no command at all gives back the very same object, and never throws. A
 * command about one set changes no other. Linear in the number of entries.
 */
export function statementsReducer(
  document: StatementsDocument,
  command: StatementsCommand,
): StatementsDocument {
  // A host written without types may send anything at all.
  if (typeof command !== 'object' || (command as unknown) === null) return document;
  const author = readAuthor(command);
  switch (command.type) {
    case 'add-incident': {
      const { id, text, verbatim = false, saidBy = [], lang = null, itemId = null } = command;
      const given = { verbatim, saidBy, lang, itemId };
      if (!isNewId(document.incidents, id) || typeof text !== 'string' || text.trim() === '') return document;
      if (!(Object.keys(given) as (keyof typeof given)[]).every((key) => incidentGuards[key](given[key]))) {
        return document;
      }
      return {
        ...document,
        incidents: [...document.incidents, createIncident({ id, text, ...given }, author)],
      };
    }
    case 'add-harm': {
      const { id, title, text } = command;
      if (!isNewId(document.harms, id) || typeof title !== 'string' || typeof text !== 'string')
        return document;
      return { ...document, harms: [...document.harms, createHarmStatement({ id, title, text }, author)] };
    }
    case 'add-danger': {
      const { id, title, text } = command;
      if (!isNewId(document.dangers, id) || typeof title !== 'string' || typeof text !== 'string')
        return document;
      const danger = createDangerStatement({ id, title, text, number: nextNumber(document) }, author);
      return { ...document, dangers: [...document.dangers, danger] };
    }
    case 'add-goal': {
      const { id, dangerId, text } = command;
      const danger = document.dangers.find((one) => one.id === dangerId);
      const hasGoal = document.goals.some(
        (goal) => goal.dangerId === dangerId && goal.removed === null && goal.status !== 'superseded',
      );
      if (!isNewId(document.goals, id) || typeof text !== 'string' || !danger || danger.removed || hasGoal)
        return document;
      return { ...document, goals: [...document.goals, createSafetyGoal({ id, dangerId, text }, author)] };
    }
    case 'change-incident':
      return withEntry(document, 'incident', command.id, author, (incident) =>
        isChoice(incidentDetails, command.detail) && incidentGuards[command.detail](command.value)
          ? withField(incident, command.detail, command.value)
          : incident,
      );
    case 'change-harm':
      return withEntry(document, 'harm', command.id, author, (harm) =>
        isChoice(harmDetails, command.detail) && harmGuards[command.detail](command.value)
          ? withField(harm, command.detail, command.value)
          : harm,
      );
    case 'change-danger':
      return withEntry(document, 'danger', command.id, author, (danger) =>
        isChoice(dangerDetails, command.detail) && dangerGuards[command.detail](command.value)
          ? withField(danger, command.detail, command.value)
          : danger,
      );
    case 'change-goal':
      return withEntry(document, 'goal', command.id, author, (goal) =>
        isChoice(goalDetails, command.detail) && goalGuards[command.detail](command.value)
          ? withField(goal, command.detail, command.value)
          : goal,
      );
    case 'edit-text': {
      const { of, id, text } = command;
      if (typeof text !== 'string') return document;
      return withEntry(document, of, id, author, (entry) =>
        withField<StatementEntries[typeof of]>(entry, 'text', text),
      );
    }
    case 'take-over': {
      const { of, id, composed, text } = command;
      if (!isComposedKind(of) || typeof composed !== 'string' || typeof text !== 'string') return document;
      return withEntry(document, of, id, author, (entry) =>
        entry.verbatim && entry.text.trim() !== ''
          ? entry
          : withField(withField<DangerStatement | SafetyGoal>(entry, 'composedFrom', composed), 'text', text),
      );
    }
    case 'keep-text': {
      const { of, id, composed } = command;
      if (!isComposedKind(of) || typeof composed !== 'string') return document;
      return withEntry(document, of, id, author, (entry) =>
        withField<DangerStatement | SafetyGoal>(entry, 'composedFrom', composed),
      );
    }
    case 'bring-back-version': {
      const { of, id, versionId } = command;
      if (!isStatementKind(of)) return document;
      return withEntry(document, of, id, author, (entry) => {
        const version = entry.versions.find((one) => one.id === versionId);
        if (!version || version.text === entry.text) return entry;
        const { text, lang, verbatim } = version;
        return { ...entry, text, lang, verbatim };
      });
    }
    case 'set-status': {
      const { of, id, status } = command;
      if (!isStatementKind(of) || !isChoice(statementStatuses, status)) return document;
      return withEntry(document, of, id, author, (entry) =>
        entry.status === status ? entry : { ...entry, status },
      );
    }
    case 'set-number': {
      const { id, number } = command;
      const taken = document.dangers.some((danger) => danger.id !== id && danger.number === number);
      if (!Number.isSafeInteger(number) || number < 1 || taken) return document;
      return withEntry(document, 'danger', id, author, (danger) => withField(danger, 'number', number));
    }
    case 'link-incident': {
      const { harmId, incidentId } = command;
      if (!document.incidents.some(({ id }) => id === incidentId)) return document;
      return withEntry(document, 'harm', harmId, author, (harm) => linked(harm, incidentId));
    }
    case 'unlink-incident':
      return withEntry(document, 'harm', command.harmId, author, (harm) =>
        unlinked(harm, command.incidentId),
      );
    case 'set-harm-role': {
      const { harmId, role, incidentId } = command;
      const known = incidentId === null || document.incidents.some(({ id }) => id === incidentId);
      if (!isChoice(harmRoles, role) || !known) return document;
      return withEntry(document, 'harm', harmId, author, (harm) =>
        withField(incidentId === null ? harm : linked(harm, incidentId), role, incidentId),
      );
    }
    case 'dismiss-observation': {
      const { of, id, key, code, reason } = command;
      if (!isStatementKind(of) || !isId(key) || typeof code !== 'string' || typeof reason !== 'string')
        return document;
      return withEntry(document, of, id, author, (entry) => {
        const before = entry.dismissals.find((one) => one.key === key);
        if (before && before.code === code && before.reason === reason) return entry;
        const others = entry.dismissals.filter((one) => one.key !== key);
        const step: TrailStep = { act: 'dismissed', about: key, why: reason, ...author };
        return {
          ...entry,
          dismissals: [...others, { key, code, reason, ...author }],
          trail: [...entry.trail, step],
        };
      });
    }
    case 'withdraw-dismissal': {
      const { of, id, key } = command;
      if (!isStatementKind(of)) return document;
      return withEntry(document, of, id, author, (entry) => {
        const others = entry.dismissals.filter((one) => one.key !== key);
        if (others.length === entry.dismissals.length) return entry;
        const step: TrailStep = { act: 'dismissalWithdrawn', about: key, why: '', ...author };
        return { ...entry, dismissals: others, trail: [...entry.trail, step] };
      });
    }
    case 'remove-entry': {
      const { of, id, why } = command;
      if (typeof why !== 'string') return document;
      return withEntry(document, of, id, author, (entry) => takenOut(entry, why, author, { about: '' }));
    }
    case 'restore-entry': {
      const { of, id, why } = command;
      if (typeof why !== 'string') return document;
      return withEntry(document, of, id, author, (entry) => putBack(entry, why, author, { about: '' }));
    }
    case 'add-person': {
      const { person } = command;
      if (!isPersonToAdd(person) || document.people.some(({ id }) => id === person.id)) return document;
      return { ...document, people: [...document.people, person] };
    }
    case 'set-title': {
      const { title } = command;
      return typeof title !== 'string' || title === document.title ? document : { ...document, title };
    }
    default:
      return document;
  }
}

function isComposedKind(of: unknown): of is ComposedKind {
  return of === 'danger' || of === 'goal';
}

function isStatementKind(of: unknown): of is StatementKind {
  return of === 'harm' || isComposedKind(of);
}

/** The number a new set takes: after the highest that any set has, or had. A number is never given twice. */
function nextNumber({ dangers }: StatementsDocument): number {
  const taken = new Set(dangers.map(({ number }) => number));
  const next = Math.max(0, ...Array.from(taken, (number) => number ?? 0)) + 1;
  if (Number.isSafeInteger(next)) return next;
  let free = 1;
  while (taken.has(free)) free += 1;
  return free;
}

function linked(harm: HarmStatement, incidentId: string): HarmStatement {
  return harm.incidentIds.includes(incidentId)
    ? harm
    : { ...harm, incidentIds: [...harm.incidentIds, incidentId] };
}

function unlinked(harm: HarmStatement, incidentId: string): HarmStatement {
  const roles = harmRoles.filter((role) => harm[role] === incidentId);
  const incidentIds = harm.incidentIds.filter((id) => id !== incidentId);
  if (roles.length === 0 && incidentIds.length === harm.incidentIds.length) return harm;
  return { ...harm, incidentIds, ...Object.fromEntries(roles.map((role) => [role, null])) };
}

function withEntry<Kind extends StatementEntryKind>(
  document: StatementsDocument,
  kind: Kind,
  id: string,
  author: Authorship,
  change: (entry: StatementEntries[Kind]) => StatementEntries[Kind],
): StatementsDocument {
  if (typeof kind !== 'string' || !Object.hasOwn(statementLists, kind)) return document;
  const key = statementLists[kind];
  // Each list holds the entries of its kind; TypeScript loses the pairing on the way through the table.
  const list = document[key] as unknown as readonly StatementEntries[Kind][];
  const entries = withChanged(list, id, change, (after, before) =>
    signed(withVersion(before, after, author), author),
  );
  return entries ? { ...document, [key]: entries } : document;
}

function withVersion<Of extends Incident | Statement>(before: Of, after: Of, author: Authorship): Of {
  const isStatement = (entry: Incident | Statement): entry is Statement => 'versions' in entry;
  return isStatement(before) && isStatement(after) ? recordVersion(before, after, author) : after;
}
