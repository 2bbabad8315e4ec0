import type {
  DangerStatement,
  HarmRole,
  HarmStatement,
  Incident,
  SafetyGoal,
  StatementsDocument,
} from './statements.model';
import { harmRoles } from './statements.model';

/** How many danger statements a family is usually given at most (practice.md 3.2). A hint, never a limit. */
export const usualDangerStatements = 3;

/** A danger statement with its safety goals: they share one number with the scales it names (practice.md 3.2). */
export interface StatementSet {
  /** Null: none was given. */
  number: number | null;
  danger: DangerStatement;
  /** The goal that stands: the first that is not superseded, otherwise the first; null: none yet. */
  goal: SafetyGoal | null;
  /** Every goal that was not taken out, superseded ones too, in order. */
  goals: readonly SafetyGoal[];
  scaleIds: readonly string[];
}

/** A harm statement's incidents as the rows of its matrix (practice.md 3.3). */
export interface HarmMatrix {
  /** The first, the worst and the last; `incident` is null where nobody has said which it was. */
  rows: readonly { role: HarmRole; incident: Incident | null }[];
  /** Incidents that stand in none of the rows. */
  others: readonly Incident[];
}

/** The sets whose danger statement was not taken out: by their numbers, those without one last in their order. */
export function statementSets(document: StatementsDocument): readonly StatementSet[] {
  return document.dangers
    .filter((danger) => danger.removed === null)
    .map((danger) => setOf(document, danger))
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || 0);
}

function setOf(document: StatementsDocument, danger: DangerStatement): StatementSet {
  const goals = document.goals.filter((goal) => goal.dangerId === danger.id && goal.removed === null);
  const goal = goals.find(({ status }) => status !== 'superseded') ?? goals[0] ?? null;
  return { number: danger.number, danger, goal, goals, scaleIds: danger.scaleIds };
}

/** The set of a danger statement, or null where there is none that was not taken out. */
export function findStatementSet(document: StatementsDocument, dangerId: string): StatementSet | null {
  const danger = document.dangers.find(({ id, removed }) => id === dangerId && removed === null);
  return danger ? setOf(document, danger) : null;
}

/** Goals of no danger statement that the document has: only a damaged document has any. */
export function looseGoals(document: StatementsDocument): readonly SafetyGoal[] {
  const known = new Set(document.dangers.map(({ id }) => id));
  return document.goals.filter((goal) => goal.removed === null && !known.has(goal.dangerId));
}

/** How many danger statements stand: neither taken out nor superseded. */
export function standingDangers(document: StatementsDocument): number {
  return document.dangers.filter(({ removed, status }) => removed === null && status !== 'superseded').length;
}

/**
 * Whether there are more danger statements than is usual (practice.md 3.2). `usual` is 0 or more; anything else asks
 * nothing. Nothing is refused because of it.
 */
export function hasManyDangers(document: StatementsDocument, usual: number = usualDangerStatements): boolean {
  return usual >= 0 && standingDangers(document) > usual;
}

/** The matrix of a harm statement. Incidents that were taken out, or are not there, stand in no row. */
export function harmMatrix(
  { incidents }: Pick<StatementsDocument, 'incidents'>,
  harm: HarmStatement,
): HarmMatrix {
  const there = new Map(
    incidents.filter(({ removed }) => removed === null).map((incident) => [incident.id, incident]),
  );
  const find = (id: string | null) => (id === null ? null : (there.get(id) ?? null));
  const rows = harmRoles.map((role) => ({ role, incident: find(harm[role]) }));
  const inRows = new Set(rows.map(({ incident }) => incident?.id));
  const others = Array.from(new Set(harm.incidentIds))
    .filter((id) => !inRows.has(id))
    .flatMap((id) => there.get(id) ?? []);
  return { rows, others };
}

/** Which of the rows of a harm an incident stands in: all three where it is the only one. */
export function rolesOf(harm: HarmStatement, incidentId: string): readonly HarmRole[] {
  return harmRoles.filter((role) => harm[role] === incidentId);
}

/** The ids of the incidents of a harm, whether or not they are there: those of its rows and the others, each once. */
export function incidentIdsOf(harm: HarmStatement): readonly string[] {
  const inRows = harmRoles.flatMap((role) => harm[role] ?? []);
  return Array.from(new Set([...harm.incidentIds, ...inRows]));
}

/** Incidents of no harm statement that stands: written down first, and sorted later. */
export function looseIncidents(document: StatementsDocument): readonly Incident[] {
  const linked = new Set(
    document.harms.filter(({ removed }) => removed === null).flatMap((harm) => incidentIdsOf(harm)),
  );
  return document.incidents.filter(({ id, removed }) => removed === null && !linked.has(id));
}
