import fc from 'fast-check';
import type { Person } from '../../src/foundation/document';
import type {
  FamilyRecordDocument,
  FamilyTool,
  FamilyToolDocuments,
  FamilyToolParts,
  PersonRemoval,
  StageLink,
  ToolPart,
} from '../../src/family-record/family-record.model';
import { createFamilyRecord, familyTools, withoutPeople } from '../../src/family-record/family-record.model';
import { someBoard } from '../mapping-board/random-boards';
import { someNetwork } from '../safety-network/random-networks';
import { somePlan } from '../safety-plan/random-plans';
import { someScale } from '../safety-scale/random-scales';
import { someStatements } from '../statements/random-statements';
import { someSession } from '../three-houses/random-sessions';
import { someTrajectory } from '../trajectory/random-trajectories';

/** The ids of people that every tool's random documents have. */
export const personIds = ['p1', 'p2', 'p3', 'c1', 'c2'];

/** To make a document takes longer than to look at it: some of each tool's are made once, and chosen from. */
const pool = 150;

const pools: { readonly [Tool in FamilyTool]: readonly FamilyToolDocuments[Tool][] } = {
  'mapping-board': fc.sample(someBoard, { numRuns: pool, seed: 1 }),
  statements: fc.sample(someStatements, { numRuns: pool, seed: 2 }),
  'safety-scale': fc.sample(someScale, { numRuns: pool, seed: 3 }),
  'safety-network': fc.sample(someNetwork, { numRuns: pool, seed: 4 }),
  trajectory: fc.sample(someTrajectory, { numRuns: pool, seed: 5 }),
  'safety-plan': fc.sample(somePlan, { numRuns: pool, seed: 6 }),
  'three-houses': fc.sample(someSession, { numRuns: pool, seed: 7 }),
};

const names = ['Mum (Nadia)', 'Gran (Salma)', 'Helen', 'Tariq', 'امی'];
const kinds = ['parent', 'naturallyConnected', 'professional', 'child', 'child'] as const;

const someRecordPeople: fc.Arbitrary<readonly Person[]> = fc
  .shuffledSubarray([0, 1, 2, 3, 4], { minLength: 3 })
  .map((chosen) =>
    chosen.map((at) => ({
      id: personIds[at] ?? '',
      name: names[at] ?? '',
      kind: kinds[at] ?? 'parent',
      role: at === 2 ? 'social worker' : '',
    })),
  );

function partsOfTool(tool: FamilyTool): fc.Arbitrary<readonly ToolPart[]> {
  return fc
    .array(fc.nat(pool - 1), { maxLength: 2 })
    .map((chosen) =>
      chosen.map((which, at): ToolPart => ({ ...withoutPeople(pools[tool][which]!), id: `${tool}-${at}` })),
    );
}

const someTools: fc.Arbitrary<FamilyToolParts> = fc
  .tuple(...familyTools.map(partsOfTool))
  .map(
    (parts) =>
      Object.fromEntries(familyTools.map((tool, at) => [tool, parts[at]])) as unknown as FamilyToolParts,
  );

const byId = { selector: ({ id }: { id: string }) => id };
const someInstant = fc.constantFrom(null, '2026-03-09T10:15:00Z');

const someRemoval: fc.Arbitrary<PersonRemoval> = fc
  .record({ at: fc.nat(4), by: fc.constantFrom(null, ...personIds), on: someInstant, out: fc.boolean() })
  .map(({ at, by, on, out }) => {
    const removed = { at: on, by, why: 'Moved away' };
    return {
      id: `removal-${at}`,
      personId: personIds[at] ?? '',
      removed: out ? removed : null,
      trail: [{ act: 'removed', ...removed }],
    };
  });

const someStageLink: fc.Arbitrary<StageLink> = fc
  .tuple(
    fc.nat(4),
    fc.constantFrom('danger-0', 'danger-1', 'danger-9'),
    fc.constantFrom('stage-0', 'stage-1'),
  )
  .map(([at, statementId, stageId]) => ({
    id: `link-${at}`,
    statementId,
    stageId,
    removed: null,
    trail: [],
  }));

/** A valid record of a family with up to two documents of each tool. */
export const someRecord: fc.Arbitrary<FamilyRecordDocument> = fc
  .record({
    id: fc.constantFrom('', 'family-1'),
    lang: fc.constantFrom('en-GB', 'cy'),
    people: someRecordPeople,
    tools: someTools,
    personRemovals: fc.uniqueArray(someRemoval, { maxLength: 2, ...byId }),
    stageLinks: fc.uniqueArray(someStageLink, { maxLength: 2, ...byId }),
  })
  .map(createFamilyRecord);
