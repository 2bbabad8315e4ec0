import { describe, expect, test } from 'vitest';
import type { Audience, VisibilityLevel } from '../../src/foundation/document';
import { personKinds, visibilityLevels } from '../../src/foundation/document';
import type { MapItem, MappingBoardDocument } from '../../src';
import { copyForAudience, createMapItem, createMappingBoard, openMappingBoard } from '../../src';
import { frozen } from '../support/frozen';

/** A row of numbers from 0 to 1 that is the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const personIds = ['p0', 'p1', 'p2', 'p3', 'p4'];
const audiences: readonly Audience[] = [
  { kind: 'meeting' },
  { kind: 'family' },
  { kind: 'professionals' },
  { kind: 'family', personId: 'p1' },
  { kind: 'meeting', personId: 'p2' },
  { kind: 'professionals', personId: 'p3' },
];

/**
 * A board in which every text is a mark of where it stands: `item-2.dispute`. So whatever is found in a copy tells where it
 * came from. Fields that no schema names stand everywhere.
 */
function markedBoard(random: () => number): MappingBoardDocument {
  const one = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const some = <Value>(values: readonly Value[]): Value[] => values.filter(() => random() < 0.3);
  const ids = Array.from({ length: Math.floor(random() * 5) }, (_, at) => `item-${at}`);
  const unknown = (mark: string) => ({ [`unknown-${mark}`]: `unknown.${mark}` });
  const items = ids.map((id): MapItem => {
    const mark = (field: string) => `${id}.${field}`;
    return {
      ...createMapItem({ id, column: mark('column'), text: mark('text') }),
      category: mark('category'),
      lang: mark('lang'),
      sourceNote: mark('sourceNote'),
      dispute: mark('dispute'),
      saidBy: some(personIds),
      heldBy: some(personIds),
      notHeldBy: some(personIds),
      aboutChildren: some(personIds),
      impacts: some(personIds).map((childId) => ({
        childId,
        text: mark('impacts'),
        ...unknown(mark('impacts')),
      })),
      happened: { said: mark('happened'), iso: null, ...unknown(mark('happened')) },
      frequency: { words: mark('frequency'), count: 1, per: null, ...unknown(mark('frequency')) },
      statementIds: some(ids),
      doneBy: some(personIds),
      doneWhen: { said: mark('doneWhen'), iso: null, ...unknown(mark('doneWhen')) },
      supersededBy: one([null, ...ids]),
      removed:
        random() < 0.2
          ? { at: null, by: one(personIds), why: mark('removed'), ...unknown(mark('removed')) }
          : null,
      putBack: [
        {
          at: '2001-01-01T00:00:00Z',
          by: one(personIds),
          why: mark('putBack'),
          backAt: null,
          backBy: one(personIds),
          ...unknown(mark('putBack')),
        },
      ],
      visibility: {
        level: one<VisibilityLevel>(visibilityLevels),
        notShownTo: some(personIds),
        ...unknown(mark('visibility')),
      },
      recordedBy: one([null, ...personIds]),
      recordedAt: '2001-01-01T00:00:00Z',
      editedBy: one([null, ...personIds]),
      editedAt: '2002-02-02T00:00:00Z',
      ...unknown(mark('itself')),
    };
  });
  return {
    ...createMappingBoard({ id: 'map', title: 'title', items }),
    people: personIds.map((id) => ({
      id,
      name: `${id}.name`,
      kind: one(personKinds),
      role: `${id}.role`,
      ...unknown(`${id}.person`),
    })),
    kept: [{ at: '/items/9', value: 'kept.value' }],
    ...unknown('map'),
  };
}

/** Whether an audience may have an item: written again here, apart from the code, from practice.md 10.4. */
function mayHave({ visibility, removed }: MapItem, { kind, personId }: Audience): boolean {
  if (removed !== null || visibility.level === 'closed') return false;
  if (personId !== undefined && visibility.notShownTo.includes(personId)) return false;
  // A copy for nobody by name may reach the very person it was to be kept from.
  if (personId === undefined && kind !== 'professionals' && visibility.notShownTo.length > 0) return false;
  if (kind === 'family') return visibility.level === 'shared';
  return kind === 'professionals' || visibility.level !== 'professionals';
}

const namedBy = (item: MapItem, signed: boolean) => [
  ...item.saidBy,
  ...item.heldBy,
  ...item.notHeldBy,
  ...item.aboutChildren,
  ...item.doneBy,
  ...item.impacts.map(({ childId }) => childId),
  ...(signed ? [item.recordedBy, item.editedBy] : []),
];

function leaksOf(board: MappingBoardDocument, audience: Audience): string[] {
  const copy = copyForAudience(board, audience);
  const text = JSON.stringify(copy);
  const leaks: string[] = [];
  const absent = (mark: string, why: string) => text.includes(mark) && leaks.push(`${why}: ${mark}`);
  const shown = board.items.filter((item) => mayHave(item, audience));
  for (const item of board.items) if (!shown.includes(item)) absent(`${item.id}.`, 'a hidden item');
  for (const item of board.items)
    if (!shown.includes(item)) absent(`"${item.id}"`, 'a link to a hidden item');
  const named = new Set(shown.flatMap((item) => namedBy(item, audience.kind === 'professionals')));
  for (const id of personIds) {
    if (named.has(id)) continue;
    absent(`${id}.`, 'someone the copy does not speak of');
    absent(`"${id}"`, 'a link to someone the copy does not speak of');
  }
  absent('unknown', 'what nobody has understood');
  absent('kept.value', 'what was kept');
  if (audience.kind !== 'professionals')
    for (const year of ['2001-01', '2002-02']) absent(year, 'when it was written down');
  if (
    copy.items.some(
      ({ visibility }) => JSON.stringify(visibility) !== '{"level":"notDecided","notShownTo":[]}',
    )
  )
    leaks.push('a rule on who may see what');
  return leaks;
}

describe('a copy of a map', () => {
  test('holds nothing its reader may not have: 20,000 copies of invented maps', { timeout: 60_000 }, () => {
    const random = chance(20_240_311);
    for (let round = 0; round < 20_000 / audiences.length; round += 1) {
      const board = markedBoard(random);
      for (const audience of audiences) {
        const leaks = leaksOf(board, audience);
        if (leaks.length > 0) expect({ audience, leaks, board }).toEqual({ audience, leaks: [], board });
      }
    }
  });

  test('holds everything its reader may have, as it was and in its order', () => {
    const random = chance(7);
    const own = Object.keys(createMapItem({ id: '', column: '', text: '' }));
    const changed = new Set([
      'visibility',
      'recordedBy',
      'recordedAt',
      'editedBy',
      'editedAt',
      'supersededBy',
      'statementIds',
      'putBack',
    ]);
    for (let round = 0; round < 500; round += 1) {
      const board = markedBoard(random);
      for (const audience of audiences) {
        const shown = board.items.filter((item) => mayHave(item, audience));
        const copy = copyForAudience(board, audience);
        expect(copy.items.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
        copy.items.forEach((item, at) => {
          const original = shown[at];
          if (!original) throw new Error('There is more in the copy than in the map.');
          expect(Object.keys(item).sort()).toEqual([...own].sort());
          for (const key of own as (keyof MapItem)[]) {
            if (key === 'putBack') expect(item.putBack).toEqual([]);
            if (!changed.has(key)) expect({ value: item[key] }).toEqual(withoutUnknown(original[key]));
          }
          const there = new Set(shown.map(({ id }) => id));
          expect(item.statementIds).toEqual(original.statementIds.filter((id) => there.has(id)));
        });
      }
    }
  }, 30_000);

  test('is a document like any other: it opens without a word, and the map it was made of is untouched', () => {
    const random = chance(8);
    for (let round = 0; round < 200; round += 1) {
      const board = frozen(markedBoard(random));
      for (const audience of audiences) {
        const copy = copyForAudience(board, audience);
        expect(openMappingBoard(copy)).toEqual({ status: 'opened', document: copy, issues: [] });
      }
    }
  });

  test('says of the family exactly what nobody has decided on: nothing', () => {
    const item = createMapItem({ id: 'a', column: 'worries', text: 'not decided' });
    const board = createMappingBoard({ id: 'b', items: [item] });
    expect(copyForAudience(board, { kind: 'family' }).items).toEqual([]);
    expect(copyForAudience(board, { kind: 'meeting' }).items).toHaveLength(1);
  });
});

/** A value without the fields that no schema names, to be looked for in a copy. */
function withoutUnknown(value: unknown): object {
  return JSON.parse(
    JSON.stringify({ value }, (key, part: unknown) => (key.startsWith('unknown') ? undefined : part)),
  ) as object;
}
