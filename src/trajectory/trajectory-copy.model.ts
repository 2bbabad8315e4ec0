import type { Audience, PartialDate, PersonId } from '../foundation/document';
import { mayBeShown, undecidedVisibility } from '../foundation/document';
import type {
  BottomLine,
  BottomLineMet,
  Lane,
  NextStep,
  PlannedTime,
  Stage,
  TrajectoryDocument,
  TrajectoryEntry,
} from './trajectory.model';
import {
  createBottomLine,
  createLane,
  createNextStep,
  createStage,
  createTrajectory,
} from './trajectory.model';

/** What the audience gets of the family's other documents. Links to anything else are left out. */
export interface TrajectoryShownElsewhere {
  dangerIds?: readonly string[];
  goalIds?: readonly string[];
  scaleIds?: readonly string[];
  /** People of whom something is shown beside the copy: they stay in its list of people. */
  personIds?: readonly PersonId[];
}

/**
 * A copy of the trajectory for an audience: what it may not have is not in it (practice.md 10.4). Left out are the entries
 * it may not see and those taken out, lanes that nothing shown stands in, every rule about who may see what, fields and
 * values nobody has understood, links to what is left out, and people nothing in the copy speaks of. But for professionals,
 * who wrote down what and when, and what was taken out and put back, are left out too. Earlier plans, steps back and their
 * reasons go with their stage, and a dispute with its entry. The order stays.
 */
export function copyTrajectoryForAudience(
  document: TrajectoryDocument,
  audience: Audience,
  elsewhere: TrajectoryShownElsewhere = {},
): TrajectoryDocument {
  const maySee = (entry: TrajectoryEntry) => entry.removed === null && mayBeShown(entry.visibility, audience);
  const shownStages = document.stages.filter(maySee);
  const full = audience.kind === 'professionals';
  const standing = document.lanes.filter(({ removed }) => removed === null);
  const lanes = standing.filter(({ id }) => full || shownStages.some(({ laneId }) => laneId === id));
  const copying: Copying = {
    full,
    stages: new Set(shownStages.map(({ id }) => id)),
    lanes: new Set(lanes.map(({ id }) => id)),
    scales: new Set(elsewhere.scaleIds),
  };
  const copy = {
    lanes: lanes.map((lane) => copyLane(lane, copying)),
    stages: shownStages.map((stage) => copyStage(stage, copying)),
    bottomLines: document.bottomLines.filter(maySee).map((line) => copyBottomLine(line, copying)),
    nextSteps: document.nextSteps.filter(maySee).map((step) => copyNextStep(step, copying)),
  };
  const earlierDates = document.earlierDates.map(({ start, targetClosure, why, by, at }) => ({
    start: copyDate(start),
    targetClosure: copyDate(targetClosure),
    why: full ? why : '',
    by: full ? by : null,
    at: full ? at : null,
  }));
  // Whoever is named by nothing but the list of people is named by nothing.
  const named = namedIn({ copy, earlierDates, personIds: elsewhere.personIds ?? [] });
  const people = document.people
    .filter((person) => named.has(person.id))
    .map(({ id, name, kind, role }) => ({ id, name, kind, role }));
  const { id, lang, title, preset, start, targetClosure } = document;
  const shown = (ids: readonly string[], allowed: readonly string[] = []) =>
    ids.filter((one) => allowed.includes(one));
  return {
    ...createTrajectory({ id, lang, title, preset, people, ...copy }),
    start: copyDate(start),
    targetClosure: copyDate(targetClosure),
    dangerIds: shown(document.dangerIds, elsewhere.dangerIds),
    goalIds: shown(document.goalIds, elsewhere.goalIds),
    earlierDates,
  };
}

/**
 * The trajectory without the entries that an audience may not see, and without the lanes in which nothing stands but those;
 * the very same document where it may see them all. What is there is as it was: this hides, and redacts nothing.
 */
export function trajectorySeenBy(document: TrajectoryDocument, audience: Audience): TrajectoryDocument {
  const maySee = (entry: TrajectoryEntry) => mayBeShown(entry.visibility, audience);
  const standing = document.stages.filter(({ removed }) => removed === null);
  const isIn = new Set(standing.map(({ laneId }) => laneId));
  const isSeenIn = new Set(standing.filter(maySee).map(({ laneId }) => laneId));
  const seen = {
    // A path that is still empty is there to write into; the name of one that is full would give it away.
    lanes: document.lanes.filter(({ id }) => !isIn.has(id) || isSeenIn.has(id)),
    stages: document.stages.filter(maySee),
    bottomLines: document.bottomLines.filter(maySee),
    nextSteps: document.nextSteps.filter(maySee),
  };
  const all = (Object.keys(seen) as (keyof typeof seen)[]).every(
    (list) => seen[list].length === document[list].length,
  );
  return all ? document : { ...document, ...seen };
}

/** What is in the copy, by id. */
interface Copying {
  full: boolean;
  stages: ReadonlySet<string>;
  lanes: ReadonlySet<string>;
  scales: ReadonlySet<string>;
}

// Each entry is made anew, field by field: a field that nobody named here, at whatever depth, cannot slip into it.

function copyLane({ id, title, personIds, trail }: Lane, { full }: Copying): Lane {
  return { ...createLane({ id, title, personIds }), trail: full ? copyTrail(trail) : [] };
}

function copyEntry(entry: TrajectoryEntry, { full }: Copying) {
  const { id, saidBy, heldBy, notHeldBy, dispute, recordedBy, recordedAt, editedBy, editedAt, trail } = entry;
  const signed = full
    ? { recordedBy, recordedAt, editedBy, editedAt, trail: copyTrail(trail) }
    : { recordedBy: null, recordedAt: null, editedBy: null, editedAt: null, trail: [] };
  return { id, saidBy, heldBy, notHeldBy, dispute, ...signed, visibility: undecidedVisibility };
}

function copyStage(stage: Stage, copying: Copying): Stage {
  const { title, kind, contactLevel, aboutChildren, evidence, status, checkpoint, laneId } = stage;
  return createStage({
    ...copyEntry(stage, copying),
    title,
    kind,
    contactLevel,
    aboutChildren,
    evidence,
    status,
    laneId: laneId !== null && copying.lanes.has(laneId) ? laneId : null,
    planned: copyPlan(stage.planned),
    earlierPlans: stage.earlierPlans.map(({ planned, ...signature }) => ({
      planned: copyPlan(planned),
      ...copySignature(signature, copying),
    })),
    actual: copyDate(stage.actual),
    tasks: stage.tasks.map(({ who, text }) => ({ who, text })),
    checkpoint:
      checkpoint !== null && copying.scales.has(checkpoint.scaleId)
        ? { scaleId: checkpoint.scaleId, hopedFor: checkpoint.hopedFor }
        : null,
    changes: stage.changes.map(({ from, to, backTo, ...signature }) => ({
      from,
      to,
      backTo: backTo !== null && copying.stages.has(backTo) ? backTo : null,
      ...copySignature(signature, copying),
    })),
  });
}

function copyBottomLine(line: BottomLine, copying: Copying): BottomLine {
  const { text, how } = line;
  return createBottomLine({
    ...copyEntry(line, copying),
    text,
    how,
    met: copyMet(line.met),
    earlierMet: line.earlierMet.map(({ met, ...signature }) => ({
      met: copyMet(met),
      ...copySignature(signature, copying),
    })),
  });
}

function copyNextStep(step: NextStep, copying: Copying): NextStep {
  const { text, owners, reason, done, stageId } = step;
  return createNextStep({
    ...copyEntry(step, copying),
    text,
    owners,
    reason,
    done,
    when: copyDate(step.when),
    doneOn: copyDate(step.doneOn),
    stageId: stageId !== null && copying.stages.has(stageId) ? stageId : null,
  });
}

interface Signature {
  why: string;
  by: PersonId | null;
  at: string | null;
}

function copySignature({ why, by, at }: Signature, { full }: Copying): Signature {
  return full ? { why, by, at } : { why, by: null, at: null };
}

function copyTrail(trail: TrajectoryEntry['trail']): TrajectoryEntry['trail'] {
  return trail.map(({ act, why, by, at }) => ({ act, why, by, at }));
}

function copyDate(date: PartialDate | null): PartialDate | null {
  return date && { said: date.said, iso: date.iso };
}

function copyPlan(plan: PlannedTime | null): PlannedTime | null {
  return plan && { from: copyDate(plan.from), to: copyDate(plan.to), week: plan.week, toWeek: plan.toWeek };
}

function copyMet(met: BottomLineMet | null): BottomLineMet | null {
  return met && { on: copyDate(met.on), saidBy: met.saidBy, evidence: met.evidence };
}

const personKeys = new Set([
  'saidBy',
  'heldBy',
  'notHeldBy',
  'recordedBy',
  'editedBy',
  'by',
  'who',
  'owners',
  'personIds',
  'aboutChildren',
]);

/** Everyone a copy speaks of, by the fields that name people. */
function namedIn(value: unknown, key = '', named = new Set<PersonId>()): ReadonlySet<PersonId> {
  if (Array.isArray(value)) value.forEach((one) => namedIn(one, key, named));
  else if (typeof value === 'object' && value !== null)
    Object.entries(value).forEach(([name, one]) => namedIn(one, name, named));
  else if (typeof value === 'string' && personKeys.has(key)) named.add(value);
  return named;
}
