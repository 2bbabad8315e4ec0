import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audience } from '../../src/foundation/document';
import { copyTrajectoryForAudience, trajectorySeenBy } from '../../src/trajectory/trajectory-copy.model';
import type { TrajectoryDocument, TrajectoryEntry } from '../../src/trajectory/trajectory.model';
import { openTrajectory } from '../../src/trajectory/trajectory.schema';
import { frozen } from '../support/frozen';
import { personIds, someTrajectory } from './random-trajectories';

const audiences: readonly Audience[] = [
  { kind: 'meeting' },
  { kind: 'family' },
  { kind: 'professionals' },
  { kind: 'family', personId: 'p1' },
  { kind: 'meeting', personId: 'p2' },
  { kind: 'professionals', personId: 'p3' },
];

/** Whether an audience may have an entry: written again here, apart from the code, from practice.md 10.4. */
function mayHave({ visibility, removed }: TrajectoryEntry, { kind, personId }: Audience): boolean {
  if (removed !== null || visibility.level === 'closed') return false;
  if (personId !== undefined && visibility.notShownTo.includes(personId)) return false;
  if (personId === undefined && kind !== 'professionals' && visibility.notShownTo.length > 0) return false;
  if (kind === 'family') return visibility.level === 'shared';
  return kind === 'professionals' || visibility.level !== 'professionals';
}

const entriesOf = (document: TrajectoryDocument) => [
  ...document.stages,
  ...document.bottomLines,
  ...document.nextSteps,
];

/** The document with every text as a mark of where it stands, and with fields that no schema names everywhere. */
function marked(document: TrajectoryDocument): TrajectoryDocument {
  const mark = (value: unknown, of: string, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => mark(one, of, key));
    if (typeof value === 'object' && value !== null) {
      const inner = Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, mark(one, of, name)]),
      );
      return { ...inner, unknown: `unknown ${of}` };
    }
    const isWords = /^(title|text|said|why|evidence|dispute|how|reason)$/;
    return typeof value === 'string' && isWords.test(key) ? `${of}.${key}.` : value;
  };
  const list = <Entry extends { id: string }>(entries: readonly Entry[]) =>
    entries.map((entry) => mark(entry, entry.id, '') as Entry);
  return {
    ...document,
    people: personIds.map((id) => ({ id, name: `${id}.name.`, kind: 'child', role: `${id}.role.` })),
    earlierDates: mark(document.earlierDates, 'dates', '') as TrajectoryDocument['earlierDates'],
    lanes: list(document.lanes),
    stages: list(document.stages),
    bottomLines: list(document.bottomLines),
    nextSteps: list(document.nextSteps),
    kept: [{ at: '/stages/9', value: 'kept.value' }],
  };
}

function leaksOf(document: TrajectoryDocument, audience: Audience): string[] {
  const copy = copyTrajectoryForAudience(document, audience);
  const text = JSON.stringify(copy);
  const leaks: string[] = [];
  const absent = (part: string, why: string) => text.includes(part) && leaks.push(`${why}: ${part}`);
  for (const entry of entriesOf(document)) {
    if (mayHave(entry, audience)) continue;
    absent(`"${entry.id}.`, 'a hidden entry');
    absent(`"${entry.id}"`, 'a link to a hidden entry');
  }
  for (const { id, removed } of document.lanes) {
    const isUsed = document.stages.some((stage) => stage.laneId === id && mayHave(stage, audience));
    if (removed !== null || (!isUsed && audience.kind !== 'professionals'))
      absent(`"${id}`, 'a lane nothing stands in');
  }
  absent('unknown', 'what nobody has understood');
  absent('kept.value', 'what was kept');
  for (const link of ['"scale-', '"danger-', '"goal-']) absent(link, 'a link to another document');
  if (audience.kind !== 'professionals') {
    absent('2024-03-11T', 'when it was written down');
    absent('2024-03-12T', 'when it was written down');
    absent('dates.why', 'what is for the record alone');
    absent('"act":', 'what was taken out and put back');
  }
  const { people, ...rest } = copy;
  for (const { id } of people)
    if (!JSON.stringify(rest).includes(`"${id}"`)) leaks.push(`someone the copy does not speak of: ${id}`);
  if (
    entriesOf(copy).some(
      ({ visibility }) => JSON.stringify(visibility) !== '{"level":"notDecided","notShownTo":[]}',
    )
  )
    leaks.push('a rule on who may see what');
  return leaks;
}

describe('a copy of a trajectory', () => {
  test('holds nothing its reader may not have: copies of 2,000 invented documents for six readers', {
    timeout: 120_000,
  }, () => {
    let held = 0;
    fc.assert(
      fc.property(someTrajectory, (one) => {
        const document = frozen(marked(one));
        for (const audience of audiences) {
          expect(leaksOf(document, audience)).toEqual([]);
          held += entriesOf(copyTrajectoryForAudience(document, audience)).length;
        }
      }),
      { numRuns: 2000, seed: 20240311 },
    );
    expect(held).toBeGreaterThan(4000);
  });

  test('holds everything its reader may have, in its order, with its dispute, its earlier plans and every word', () => {
    fc.assert(
      fc.property(someTrajectory, (one) => {
        for (const audience of audiences) {
          const copy = copyTrajectoryForAudience(one, audience);
          const shown = entriesOf(one).filter((entry) => mayHave(entry, audience));
          expect(entriesOf(copy).map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
          entriesOf(copy).forEach((entry, at) => {
            const [now, was] = [entry, shown[at]] as unknown as Record<string, unknown>[];
            if (!now || !was) throw new Error('There is no such entry.');
            expect(Object.keys(now).sort()).toEqual(Object.keys(was).sort());
            const same = [
              'title',
              'text',
              'kind',
              'contactLevel',
              'planned',
              'actual',
              'tasks',
              'evidence',
              'status',
              'dispute',
              'heldBy',
              'notHeldBy',
              'saidBy',
              'aboutChildren',
              'how',
              'met',
              'owners',
              'when',
              'reason',
              'done',
              'doneOn',
            ];
            for (const key of same) if (key in was) expect({ [key]: now[key] }).toEqual({ [key]: was[key] });
            for (const key of ['earlierPlans', 'changes', 'earlierMet']) {
              const [kept, before] = [now[key], was[key]] as { why: string }[][];
              expect(kept?.map(({ why }) => why)).toEqual(before?.map(({ why }) => why));
            }
          });
        }
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  test('is a document like any other: it opens without a word', () => {
    fc.assert(
      fc.property(someTrajectory, (one) => {
        for (const audience of audiences) {
          const copy = copyTrajectoryForAudience(frozen(one), audience, {
            scaleIds: ['scale-1'],
            goalIds: ['goal-1'],
          });
          expect(openTrajectory(copy)).toEqual({ status: 'opened', document: copy, issues: [] });
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  test('for a meeting what may be seen is the very same document where all may be', () => {
    fc.assert(
      fc.property(someTrajectory, (one) => {
        const open = { level: 'shared', notShownTo: [] } as const;
        const all = <Of extends TrajectoryEntry>(entries: readonly Of[]) =>
          entries.map((entry) => ({ ...entry, visibility: open }));
        const document = {
          ...one,
          stages: all(one.stages),
          bottomLines: all(one.bottomLines),
          nextSteps: all(one.nextSteps),
        };
        expect(trajectorySeenBy(document, { kind: 'meeting' })).toBe(document);
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});
