import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/foundation/calendar/days.model';
import {
  createLane,
  createStage,
  createTrajectory,
  planInWeeks,
  planOnDates,
  trajectoryReducer,
} from '../../src/trajectory/trajectory.model';
import { trajectorySeenBy } from '../../src/trajectory/trajectory-copy.model';
import { columnsFor, layTrajectory } from '../../src/trajectory/trajectory-layout.model';
import {
  lanesOf,
  momentsOf,
  placeInLane,
  spanOfPlan,
  spanOfStage,
} from '../../src/trajectory/trajectory-order.model';
import { someTrajectory } from './random-trajectories';

const date = (iso: string | null, said = '') => ({ said, iso });
const day = (iso: string) => dayNumber(iso) ?? NaN;

describe('when a plan is', () => {
  const start = { start: date('2024-03-04') };

  it('a week is counted from the start, and a date goes before a week', () => {
    expect(spanOfPlan(planInWeeks(3), start)).toEqual({ first: day('2024-03-18'), last: day('2024-03-24') });
    expect(spanOfPlan(planInWeeks(3, 4), start)).toEqual({
      first: day('2024-03-18'),
      last: day('2024-03-31'),
    });
    const both = { ...planInWeeks(3), from: date('2024-04-02') };
    expect(spanOfPlan(both, start)).toEqual({ first: day('2024-04-02'), last: day('2024-04-02') });
  });

  it('a range that was written from its end is the same range', () => {
    const range = planOnDates(date('2024-04-05'), date('2024-04-01'));
    expect(spanOfPlan(range, start)).toEqual({ first: day('2024-04-01'), last: day('2024-04-05') });
  });

  it('is not guessed: words alone, and a week from a start that is only a month', () => {
    expect(spanOfPlan(planOnDates(date(null, 'after half term')), start)).toBeNull();
    expect(spanOfPlan(planInWeeks(3), { start: date('2024-03') })).toBeNull();
    expect(spanOfPlan(planInWeeks(3), { start: null })).toBeNull();
    expect(spanOfPlan(null, start)).toBeNull();
  });

  it('what really was goes before what was planned', () => {
    const stage = createStage({ id: 's', title: 'x', planned: planInWeeks(3), actual: date('2024-05-01') });
    expect(spanOfStage(stage, start)).toEqual({ first: day('2024-05-01'), last: day('2024-05-01') });
  });
});

describe('lanes', () => {
  it('a lane that was taken out gives its stages to everyone, and so does one that was never there', () => {
    const stages = [
      createStage({ id: 'a', title: 'a', laneId: 'gone' }),
      createStage({ id: 'b', title: 'b', laneId: 'never' }),
      createStage({ id: 'c', title: 'c', laneId: 'mum' }),
    ];
    const lanes = [
      createLane({ id: 'mum', title: 'Mum' }),
      createLane({ id: 'gone', title: 'Gone', removed: { at: null, by: null, why: '' } }),
    ];
    expect(
      lanesOf({ lanes, stages }).map(({ lane, stages: all }) => [lane?.id ?? null, all.map(({ id }) => id)]),
    ).toEqual([
      [null, ['a', 'b']],
      ['mum', ['c']],
    ]);
  });

  it('every stage can be put at every position of every lane, in 2,000 invented trajectories', () => {
    let moves = 0;
    fc.assert(
      fc.property(someTrajectory, fc.nat(), fc.nat(), fc.nat(), (one, which, where, at) => {
        const document = { ...createTrajectory({ id: 't' }), lanes: one.lanes, stages: one.stages };
        const standing = document.stages.filter(({ removed }) => removed === null);
        const stage = standing[which % Math.max(1, standing.length)];
        if (!stage) return;
        const lanes = lanesOf(document);
        const target = lanes[where % lanes.length];
        const laneId = target?.lane?.id ?? null;
        const others = (target?.stages ?? []).filter(({ id }) => id !== stage.id);
        const position = at % (others.length + 1);
        const place = placeInLane(document, stage.id, laneId, position);
        const next = trajectoryReducer(document, { type: 'move-stage', id: stage.id, ...place });
        const there = lanesOf(next).find(({ lane }) => (lane?.id ?? null) === laneId)?.stages ?? [];
        expect(there.map(({ id }) => id).indexOf(stage.id)).toBe(position);
        expect(there.filter(({ id }) => id !== stage.id).map(({ id }) => id)).toEqual(
          others.map(({ id }) => id),
        );
        moves += 1;
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(moves).toBeGreaterThan(900);
  });
});

describe('in a meeting, which does not see every stage', () => {
  const shared = { level: 'shared', notShownTo: [] } as const;
  const hidden = { level: 'professionals', notShownTo: [] } as const;
  const stagesOf = (letters: string) =>
    Array.from(letters, (id) =>
      createStage({ id, title: id, visibility: /[a-z]/.test(id) ? shared : hidden }),
    );
  const orderAfter = (letters: string, id: string, position: number) => {
    const document = createTrajectory({ id: 't', stages: stagesOf(letters) });
    const seen = trajectorySeenBy(document, { kind: 'meeting' });
    const place = placeInLane(document, id, null, position, seen);
    const next = trajectoryReducer(document, { type: 'move-stage', id, ...place });
    return next.stages.map((stage) => stage.id).join('');
  };

  // Small letters are seen, large ones are not.
  it.each([
    ['Hab', 'b', 0, 'Hba'],
    ['abXY', 'a', 1, 'baXY'],
    ['aXYbc', 'c', 1, 'aXYcb'],
    ['XaYbZ', 'b', 0, 'XbaYZ'],
    ['aXb', 'b', 1, 'aXb'],
    ['aXbY', 'a', 5, 'XbaY'],
    ['XaY', 'a', 0, 'XaY'],
  ])('%s with %s put at %i is %s: beside one that is seen', (letters, id, position, expected) => {
    expect(orderAfter(letters, id, position)).toBe(expected);
  });

  it('a stage stands where it was put among those that are seen, and those that are not keep their order: 5,000 moves', () => {
    let hiddenOnes = 0;
    fc.assert(
      fc.property(someTrajectory, fc.nat(), fc.nat(), fc.nat(), (one, which, where, at) => {
        const document = { ...createTrajectory({ id: 't' }), lanes: one.lanes, stages: one.stages };
        const seen = trajectorySeenBy(document, { kind: 'meeting' });
        const lanes = lanesOf(seen);
        const shown = lanes.flatMap(({ stages }) => stages);
        const stage = shown[which % Math.max(1, shown.length)];
        if (!stage) return;
        const target = lanes[where % lanes.length];
        const laneId = target?.lane?.id ?? null;
        const others = (target?.stages ?? []).filter(({ id }) => id !== stage.id);
        const position = at % (others.length + 1);
        const place = placeInLane(document, stage.id, laneId, position, seen);
        const next = trajectoryReducer(document, { type: 'move-stage', id: stage.id, ...place });
        const there = lanesOf(trajectorySeenBy(next, { kind: 'meeting' })).find(
          ({ lane }) => (lane?.id ?? null) === laneId,
        );
        expect(there?.stages.map(({ id }) => id).indexOf(stage.id)).toBe(position);
        const rest = (all: typeof document) => all.stages.flatMap(({ id }) => (id === stage.id ? [] : [id]));
        expect(rest(next)).toEqual(rest(document));
        hiddenOnes += document.stages.length - seen.stages.length;
      }),
      { numRuns: 5000, seed: 17 },
    );
    expect(hiddenOnes).toBeGreaterThan(500);
  }, 60_000);

  it('the name of a path in which it sees nothing is not there, and that of an empty one is', () => {
    const document = createTrajectory({
      id: 't',
      lanes: [
        createLane({ id: 'dad', title: 'Dad’s path' }),
        createLane({ id: 'new', title: 'Gran’s path' }),
      ],
      stages: [createStage({ id: 'X', title: 'X', laneId: 'dad', visibility: hidden })],
    });
    const seen = trajectorySeenBy(document, { kind: 'meeting' });
    expect(seen.lanes.map(({ id }) => id)).toEqual(['new']);
  });
});

const someLanes = fc
  .array(
    fc.array(fc.record({ day: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }) }), { maxLength: 8 }),
    { minLength: 1, maxLength: 4 },
  )
  .map((lanes) =>
    lanes.map((lane, at) => ({
      key: `lane-${at}`,
      things: lane.map(({ day: on }, place) => ({ thing: `${at}/${place}`, day: on })),
    })),
  );

describe('the picture', () => {
  it('holds everything once, each lane in its own order, and no two labels in one cell: 10,000 pictures', () => {
    fc.assert(
      fc.property(
        someLanes,
        fc.integer({ min: 1, max: 12 }),
        fc.option(fc.integer({ min: -1, max: 13 }), { nil: null }),
        (lanes, across, today) => {
          const picture = layTrajectory(lanes, across, today);
          const all = lanes.flatMap(({ things }) => things.map(({ thing }) => thing)).sort();
          const isDated = lanes.some(({ things }) => things.some(({ day: on }) => on !== null));
          const wantsToday = today !== null && isDated ? 1 : 0;
          if (picture.direction === 'down') {
            expect(across).toBe(1);
            const shown = picture.stops.flatMap(({ thing }) => (thing === null ? [] : [thing]));
            expect([...shown].sort()).toEqual(all);
            expect(picture.stops.length - shown.length).toBe(wantsToday);
            expect(new Set(picture.stops.map(({ key }) => key)).size).toBe(picture.stops.length);
            for (const { key, things } of lanes)
              expect(picture.stops.flatMap(({ thing, laneKey }) => (laneKey === key ? [thing] : []))).toEqual(
                things.map(({ thing }) => thing),
              );
            return;
          }
          const columns = picture.blocks.flatMap((block) => block.columns);
          expect(columns.filter((column) => column.today)).toHaveLength(wantsToday);
          expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
          for (const [at, { columns: shown, rows }] of picture.blocks.entries()) {
            expect(shown.length).toBe(at < picture.blocks.length - 1 ? across : columns.length - at * across);
            expect(rows.map(({ key }) => key)).toEqual(lanes.map(({ key }) => key));
            for (const { cells } of rows) expect(cells).toHaveLength(shown.length);
            shown.forEach((column, place) => {
              const held = rows.filter(({ cells }) => cells[place] !== null).length;
              expect(column.today ? held === 0 : held > 0).toBe(true);
            });
          }
          lanes.forEach(({ things }, lane) => {
            const cells = picture.blocks.flatMap(({ rows }) => rows[lane]?.cells ?? []);
            expect(cells.filter((cell) => cell !== null)).toEqual(things.map(({ thing }) => thing));
          });
          // Before today stands nothing that is known to be later, unless people put it before something earlier.
          const place = columns.findIndex((column) => column.today);
          if (place > 0 && today !== null)
            for (const { day: on } of columns.slice(0, place)) expect(on ?? today).toBeLessThanOrEqual(today);
        },
      ),
      { numRuns: 10_000, seed: 11 },
    );
  }, 120_000);

  it('is the same for the same things', () => {
    const lanes = fc.sample(someLanes, { numRuns: 20, seed: 3 });
    for (const one of lanes) expect(layTrajectory(one, 4, 5)).toEqual(layTrajectory(one, 4, 5));
  });

  it('what is on the same day in two lanes stands in one moment', () => {
    const placed = (thing: string, on: number | null) => ({ thing, day: on });
    expect(
      momentsOf([
        [placed('a', 1), placed('b', null), placed('c', 5)],
        [placed('x', 1), placed('y', 3)],
      ]),
    ).toEqual([
      { day: 1, things: ['a', 'x'] },
      { day: null, things: ['b', null] },
      { day: 3, things: [null, 'y'] },
      { day: 5, things: ['c', null] },
    ]);
  });

  it('runs down where there is room for no three labels beside each other', () => {
    expect([0, 24, 35.9, 36, 60, 500, NaN].map(columnsFor)).toEqual([1, 1, 1, 3, 5, 12, 1]);
  });
});
