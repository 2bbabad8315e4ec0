import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createStage,
  createTrajectory,
  planInWeeks,
  planOnDates,
  trajectoryReducer,
} from '../../src/trajectory/trajectory.model';
import type { TrajectoryLaneInWords, TrajectoryThing } from '../../src/trajectory/trajectory-facts.text';
import {
  describeLanes,
  describeStage,
  pictureOf,
  tableColumns,
  tableOf,
} from '../../src/trajectory/trajectory-facts.text';
import { nameCommand, sayPlan, speakTrajectory } from '../../src/trajectory/trajectory-names.text';
import {
  trajectoryToCalendar,
  trajectoryToHtml,
  trajectoryToText,
} from '../../src/trajectory/trajectory.text';
import { trajectoryWords } from '../../src/trajectory/trajectory.words';
import { someCommand, someRatings, someStatutory, someTrajectory } from './random-trajectories';

const say = speakTrajectory({}, 'en-GB');
const date = (iso: string | null, said = '') => ({ said, iso });

/** What a thing tells, wherever it is shown. */
const told = (lane: string, { key, title, facts }: TrajectoryThing, all = facts) =>
  [lane, key, title, ...all.map((fact) => `${fact.label}: ${fact.text}`).sort()].join('\n');

function inThreeForms(lanes: readonly TrajectoryLaneInWords[], today: number | null, across: number) {
  const list = lanes.flatMap(({ key, things }) => things.map((thing) => told(key, thing)));
  const picture = pictureOf(lanes, across, today);
  const stops =
    picture.direction === 'down'
      ? picture.stops.flatMap(({ thing, laneKey }) =>
          thing === null ? [] : [{ thing, laneKey: laneKey ?? '' }],
        )
      : picture.blocks.flatMap(({ rows }) =>
          rows.flatMap(({ key, cells }) =>
            cells.flatMap((thing) => (thing === null ? [] : [{ thing, laneKey: key }])),
          ),
        );
  const table = tableOf(lanes).map(({ lane, thing, cells }) =>
    told(
      lane.key,
      thing,
      tableColumns.flatMap((column) => cells[column]),
    ),
  );
  return { list, picture: stops.map(({ thing, laneKey }) => told(laneKey, thing)), table };
}

describe('list, picture and table', () => {
  test('hold the same facts of the same things, in 10,000 invented trajectories', {
    timeout: 180_000,
  }, () => {
    let facts = 0;
    fc.assert(
      fc.property(
        someTrajectory,
        someStatutory,
        someRatings,
        fc.integer({ min: 1, max: 8 }),
        fc.option(fc.integer({ min: 19_000, max: 20_500 }), { nil: null }),
        (document, statutory, ratings, across, today) => {
          const lanes = describeLanes(document, say, { statutory, ratings });
          const { list, picture, table } = inThreeForms(lanes, today, across);
          expect([...picture].sort()).toEqual([...list].sort());
          expect(table).toEqual(list);
          // And all of what is there: every stage that stands, every date that is set, everything anybody said.
          const things = lanes.flatMap((lane) => lane.things);
          const standing = document.stages.filter(({ removed }) => removed === null).map(({ id }) => id);
          expect(things.flatMap(({ kind, id }) => (kind === 'stage' ? [id] : [])).sort()).toEqual(
            [...standing].sort(),
          );
          expect(things.filter(({ kind }) => kind === 'statutory')).toHaveLength(statutory.length);
          expect(things.flatMap((thing) => (thing.kind === 'ratings' ? thing.facts : []))).toHaveLength(
            ratings.length,
          );
          facts += list.join('\n').split('\n').length;
        },
      ),
      { numRuns: 10_000, seed: 20240325 },
    );
    expect(facts).toBeGreaterThan(100_000);
  });
});

describe('what is told of a stage', () => {
  const moved = [
    {
      type: 'plan-stage',
      id: 's2',
      planned: planOnDates(date('2024-04-02'), date('2024-04-05')),
      why: 'Gran was ill',
      by: 'helen',
      at: '2024-03-11T09:30:00.000Z',
    },
    { type: 'set-status', id: 's2', status: 'happening', why: '' },
    { type: 'step-back', id: 's2', toId: 's1', why: 'Two late nights', by: 'helen' },
  ] as const;
  const document = moved.reduce(
    trajectoryReducer,
    createTrajectory({
      id: 't',
      start: date('2024-03-04'),
      people: [{ id: 'helen', name: 'Helen', kind: 'professional', role: '' }],
      stages: [
        createStage({ id: 's1', title: 'Gran is there', status: 'done' }),
        createStage({ id: 's2', title: 'On their own', planned: planInWeeks(3) }),
      ],
    }),
  );
  const factsOf = (id: string) => {
    const stage = document.stages.find((one) => one.id === id);
    return stage
      ? describeStage(document, stage, say).facts.map(({ label, text }) => `${label}: ${text}`)
      : [];
  };

  test('the first plan is there beside the new one, and why it was changed, and why the family went back', () => {
    expect(factsOf('s2')).toEqual([
      'How it is: Went back a step',
      'Planned: 2 April 2024 to 5 April 2024',
      'Planned before: week 3, from 18 March 2024. Why: Gran was ill (11 March 2024, by Helen)',
      'What became of it: Happening now',
      'What became of it: Went back a step, to “Gran is there”. Why: Two late nights (Helen)',
      'Last changed: 11 March 2024, by Helen',
    ]);
  });

  test.each([
    [planInWeeks(3), 'week 3, from 18 March 2024'],
    [planInWeeks(3, 5), 'weeks 3 to 5, from 18 March 2024'],
    [planOnDates(date(null, 'after half term')), 'after half term'],
    [{ ...planInWeeks(2), from: date('2024-03') }, 'March 2024, week 2'],
    [null, ''],
  ])('plan %#: %s', (planned, expected) => {
    expect(sayPlan(say, planned, { start: date('2024-03-04') })).toBe(expected);
  });

  test('no number is said in words, nought as nought, and no two numbers are put together', () => {
    const people = [
      { id: 'mum', name: 'Mum', kind: 'parent', role: '' },
      { id: 'gran', name: 'Gran', kind: 'naturallyConnected', role: '' },
    ] as const;
    const on = date('2024-03-12');
    const lanes = describeLanes(createTrajectory({ id: 't', people }), say, {
      ratings: [
        { scaleId: 's', on, by: 'mum', number: 0 },
        { scaleId: 's', on, by: 'gran', number: null },
        { scaleId: 's', on, by: 'nobody here', number: 8 },
      ],
    });
    const said = lanes.find(({ kind }) => kind === 'ratings')?.things;
    expect(said).toHaveLength(1);
    expect(said?.[0]?.facts.map(({ text }) => text)).toEqual([
      'Mum: 0',
      'Gran: no number',
      'someone not named here: 8',
    ]);
  });

  test('nothing is ever called late', () => {
    expect(JSON.stringify(trajectoryWords)).not.toMatch(/overdue|late\b|missed|fail|breach/i);
  });
});

test('every command has a name, whoever did whatever to whichever document', () => {
  fc.assert(
    fc.property(someTrajectory, someCommand, (document, command) => {
      const name = nameCommand(say, document, command);
      expect(name.trim()).not.toBe('');
      expect(name).not.toMatch(/^command\.|undefined/);
    }),
    { numRuns: 2000, seed: 5 },
  );
});

describe('text, HTML and calendar', () => {
  test('say every title, and in HTML nothing but elements of our own', () => {
    fc.assert(
      fc.property(someTrajectory, (document) => {
        const text = trajectoryToText(document);
        const html = trajectoryToHtml(document);
        for (const { removed, title } of document.stages)
          if (removed === null && title.trim() !== '') expect(text).toContain(title.split('\n')[0]);
        const tags = new Set(Array.from(html.matchAll(/<\/?([a-z0-9]*)/g), ([, name]) => name));
        for (const tag of tags)
          expect(['article', 'h1', 'h2', 'section', 'ol', 'li', 'p', 'dl', 'dt', 'dd', 'br']).toContain(tag);
        expect(html).not.toMatch(/style=|class=|<b>/);
      }),
      { numRuns: 1000, seed: 6 },
    );
  });

  test('a calendar holds the dates that were chosen, and by default no word of the family', () => {
    const document = createTrajectory({
      id: 't',
      start: date('2024-03-25'),
      stages: [
        createStage({ id: 'a', title: 'Dad visits', planned: planInWeeks(1) }),
        createStage({ id: 'b', title: 'Conference', planned: planOnDates(date('2024-04-02')) }),
        createStage({ id: 'c', title: 'Some day', planned: planOnDates(date(null, 'some day')) }),
        createStage({
          id: 'd',
          title: 'Gone',
          planned: planInWeeks(2),
          removed: { at: null, by: null, why: '' },
        }),
      ],
    });
    const take = (more: object) =>
      trajectoryToCalendar(document, { stageIds: ['a', 'c', 'd'], at: '2024-03-04T09:00:00Z', ...more });
    expect(take({})).toContain('DTSTART;VALUE=DATE:20240325\r\nDTEND;VALUE=DATE:20240401\r\n');
    expect(take({}).match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(take({})).toContain('SUMMARY;LANGUAGE=en-GB:Date to keep\r\n');
    expect(take({})).not.toMatch(/Dad|visits/);
    expect(take({ titled: true })).toContain('SUMMARY;LANGUAGE=en-GB:Dad visits\r\n');
  });
});
