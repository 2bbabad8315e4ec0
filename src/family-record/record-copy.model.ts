import type { PersonId } from '../foundation/document';
import { copyForAudience } from '../mapping-board/board-copy.model';
import { copyNetworkForAudience } from '../safety-network/network-copy.model';
import { copySafetyPlanForAudience } from '../safety-plan/plan-copy.model';
import { copyScaleForAudience } from '../safety-scale/scale-copy.model';
import { copyStatementsForAudience } from '../statements/statements-copy.model';
import { copyThreeHousesForAudience } from '../three-houses/three-houses-copy.model';
import { copyTrajectoryForAudience } from '../trajectory/trajectory-copy.model';
import type {
  AnyToolDocument,
  FamilyRecordDocument,
  FamilyToolDocuments,
  PersonRemoval,
  StageLink,
} from './family-record.model';
import { createFamilyRecord, withoutPeople } from './family-record.model';
import type { FamilySlices, RecordAudience } from './record-audience.model';
import { barredPeople, slicesForAudience, toolAudience, withoutPeopleBarred } from './record-audience.model';

/**
 * A copy of the record for an audience: what it may not have is not in it (practice.md 10.4). Each document is copied by its
 * own tool's copy, and from the whole are then left out: documents in which nothing is left, as that they are there would
 * tell of what is not; a scale, whatever it asks, whose danger statement is left out; links to whatever is left out; what
 * nobody has understood, unknown tools among it; and people nothing in the copy speaks of. Whoever may not be shown in a
 * network is named nowhere. How to reach somebody is for professionals alone, and in no copy for a court. But for
 * professionals and courts, who was taken out of the list of people is left out too.
 *
 * A name within what people wrote is not looked for: whoever makes the copy reads it.
 */
export function projectRecord(record: FamilyRecordDocument, audience: RecordAudience): FamilyRecordDocument {
  const copies = withoutPeopleBarred(
    copiesForAudience(slicesForAudience(record, audience), audience),
    barredPeople(record, audience),
  );
  const all: readonly AnyToolDocument[] = Object.values(copies).flat();
  const named = new Set<PersonId>(all.flatMap(({ people }) => people.map(({ id }) => id)));
  const isFull = toolAudience(audience).kind === 'professionals';
  const shown = idsIn(copies);
  return createFamilyRecord({
    id: record.id,
    lang: record.lang,
    people: record.people
      .filter(({ id }) => named.has(id))
      .map(({ id, name, kind, role }) => ({ id, name, kind, role })),
    tools: {
      'mapping-board': copies['mapping-board'].map(withoutPeople),
      statements: copies.statements.map(withoutPeople),
      'safety-scale': copies['safety-scale'].map(withoutPeople),
      'safety-network': copies['safety-network'].map(withoutPeople),
      trajectory: copies.trajectory.map(withoutPeople),
      'safety-plan': copies['safety-plan'].map(withoutPeople),
      'three-houses': copies['three-houses'].map(withoutPeople),
    },
    personRemovals: isFull
      ? record.personRemovals
          .filter(({ personId }) => named.has(personId))
          .map((one) => copyRemoval(one, named))
      : [],
    stageLinks: record.stageLinks
      .filter(
        ({ removed, statementId, stageId }) =>
          removed === null && shown.dangers.has(statementId) && shown.stages.has(stageId),
      )
      .map(
        ({ id, statementId, stageId }): StageLink => ({ id, statementId, stageId, removed: null, trail: [] }),
      ),
  });
}

/** The copies of the tools' documents, linked to one another where both ends are in them. */
export function copiesForAudience(slices: FamilySlices, audience: RecordAudience): FamilySlices {
  const sight = toolAudience(audience);
  // What is shown of the statements does not depend on the others, and what the others show depends on it.
  const first = slices.statements.map((one) => copyStatementsForAudience(one, sight));
  const dangerIds = first.flatMap(({ dangers }) => dangers.map(({ id }) => id));
  const goalIds = first.flatMap(({ goals }) => goals.map(({ id }) => id));
  const dangers = { dangerIds };
  const boards = slices['mapping-board']
    .map((one) => copyForAudience(one, sight, dangers))
    .filter(({ items }) => items.length > 0);
  const kept = new Set(
    slices.statements
      .flatMap((one) => one.dangers.map(({ id }) => id))
      .filter((id) => !dangerIds.includes(id)),
  );
  const scales = slices['safety-scale']
    .filter(({ scope }) => scope.statementId === null || !kept.has(scope.statementId))
    .filter((one) => hadNothingOrStillHas(one, copyScaleForAudience(one, sight)))
    .map((one) => copyScaleForAudience(one, sight, dangers));
  const itemIds = boards.flatMap(({ items }) => items.map(({ id }) => id));
  const scaleIds = scales.map(({ id }) => id);
  const statements = slices.statements
    .map((one) => copyStatementsForAudience(one, sight, { itemIds, scaleIds }))
    .filter((one) => [one.incidents, one.harms, one.dangers, one.goals].some((list) => list.length > 0));
  const planIds = slices['safety-plan'].flatMap((one) => {
    const copy = copySafetyPlanForAudience(one, sight);
    return copy && hasParts(copy) ? [copy.id] : [];
  });
  const plans = slices['safety-plan']
    .filter(({ id }) => planIds.includes(id))
    .flatMap((one) => copySafetyPlanForAudience(one, sight, { dangerIds, goalIds, planIds }) ?? []);
  const ruleIds = plans.flatMap(({ rules }) => rules.map(({ id }) => id));
  return {
    'mapping-board': boards,
    statements,
    'safety-scale': scales,
    'safety-network': slices['safety-network']
      // Where a parent lives is asked of the court by itself.
      .map((one) => (audience.kind === 'court' ? { ...one, contacts: [] } : one))
      .map((one) => copyNetworkForAudience(one, sight, { ruleIds }))
      .filter(({ members, ties, contacts }) => members.length + ties.length + contacts.length > 0),
    trajectory: slices.trajectory
      .map((one) => copyTrajectoryForAudience(one, sight, { dangerIds, goalIds, scaleIds }))
      .filter(
        ({ stages, bottomLines, nextSteps }) => stages.length + bottomLines.length + nextSteps.length > 0,
      ),
    'safety-plan': plans,
    'three-houses': slices['three-houses']
      // So is where a child was met.
      .map((one) => (audience.kind === 'court' ? { ...one, where: '' } : one))
      .map((one) => copyThreeHousesForAudience(one, sight))
      .filter(({ objects, panels, permissions }) => objects.length + panels.length + permissions.length > 0),
  };
}

/** Whether a scale still tells something: one nobody has answered yet does, one whose every answer is left out does not. */
function hadNothingOrStillHas(
  scale: FamilyToolDocuments['safety-scale'],
  copy: FamilyToolDocuments['safety-scale'],
): boolean {
  return scale.ratings.length === 0 || copy.ratings.length > 0;
}

function hasParts(plan: FamilyToolDocuments['safety-plan']): boolean {
  const { rules, triggers, signals, contingencies, reviews, diary, versions } = plan;
  return [rules, triggers, signals, contingencies, reviews, diary, versions].some((list) => list.length > 0);
}

function copyRemoval(
  { id, personId, removed, trail }: PersonRemoval,
  named: ReadonlySet<PersonId>,
): PersonRemoval {
  const signer = (by: PersonId | null) => (by !== null && named.has(by) ? by : null);
  return {
    id,
    personId,
    removed: removed && { at: removed.at, by: signer(removed.by), why: removed.why },
    trail: trail.map(({ act, why, by, at }) => ({ act, why, by: signer(by), at })),
  };
}

function idsIn({ statements, trajectory }: FamilySlices) {
  return {
    dangers: new Set(statements.flatMap(({ dangers }) => dangers.map(({ id }) => id))),
    stages: new Set(trajectory.flatMap(({ stages }) => stages.map(({ id }) => id))),
  };
}
