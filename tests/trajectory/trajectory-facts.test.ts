import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createBottomLine,
  createStage,
  createTrajectory,
  planInWeeks,
  planOnDates,
  trajectoryReducer,
} from '../../src/trajectory/trajectory.model';
import { bottomLineFacts, stageFacts, standingStages } from '../../src/trajectory/trajectory-facts.text';
import { describeLanes, describeStages, rememberStages } from '../../src/trajectory/trajectory-lanes.text';
import {
  nameCommand,
  sayPlan,
  speakTrajectory,
  wordPreset,
} from '../../src/trajectory/trajectory-names.text';
import { safetyPlanningPreset, trajectoryPresets } from '../../src/trajectory/trajectory-presets.words';
import { trajectoryToCalendar } from '../../src/trajectory/trajectory-calendar.text';
import { trajectoryToHtml, trajectoryToText } from '../../src/trajectory/trajectory.text';
import { trajectoryWords } from '../../src/trajectory/trajectory.words';
import { hasPlainLetters, pseudoWords } from '../support/pseudo-words';
import { someCommand, someTrajectory } from './random-trajectories';

const say = speakTrajectory({}, 'en-GB');
const date = (iso: string | null, said = '') => ({ said, iso });

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
  const telling = (more: object = {}) => {
    const standing = standingStages(document);
    const { people, start } = document;
    return {
      say,
      people,
      dates: { start },
      scales: [],
      findStage: (id: string) => standing.get(id),
      ...more,
    };
  };
  const factsOf = (id: string) => {
    const stage = document.stages.find((one) => one.id === id);
    return stage ? stageFacts(stage, telling()).map(({ label, text }) => `${label}: ${text}`) : [];
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

  test('to those who read along in a meeting nothing is told of who wrote what down, or of who may see what', () => {
    const visibility = { level: 'shared', notShownTo: ['helen'] } as const;
    const [stage] = document.stages.slice(1).map((one) => ({ ...one, visibility }));
    if (!stage) throw new Error('There is no such stage.');
    const keys = (meeting: boolean) => stageFacts(stage, telling({ meeting })).map(({ key }) => key);
    expect(keys(false)).toEqual(expect.arrayContaining(['visibility', 'notShownTo', 'edited']));
    expect(
      keys(true).filter((key) => ['visibility', 'notShownTo', 'recorded', 'edited'].includes(key)),
    ).toEqual([]);
    expect(stageFacts(stage, telling({ meeting: true })).map(({ text }) => text)).toContain(
      'week 3, from 18 March 2024. Why: Gran was ill',
    );
  });

  test('what people wrote is told apart from the words around it', () => {
    const written = (id: string) => {
      const stage = document.stages.find((one) => one.id === id);
      return stage
        ? stageFacts(stage, telling()).flatMap(({ parts }) =>
            parts.flatMap((part) => (part.written ? [part.text] : [])),
          )
        : [];
    };
    expect(written('s2')).toEqual(['Gran was ill', 'Gran is there', 'Two late nights']);
    // What runs in the same direction has no marks of direction round it.
    for (const { text, parts } of stageFacts(
      document.stages[1] ?? document.stages[0] ?? ({} as never),
      telling(),
    ))
      expect(parts.map((part) => part.text).join('')).toBe(text);
    const line = createBottomLine({
      id: 'b',
      text: 'x',
      how: 'A card',
      met: { on: date('2024-04-02', 'Eid'), saidBy: ['helen'], evidence: 'He showed it.' },
    });
    const { people } = document;
    expect(bottomLineFacts(line, { say, people }).map(({ parts }) => parts)).toEqual([
      [{ text: 'A card', written: true }],
      [
        { text: 'Eid', written: true },
        { text: '; ', written: false },
        { text: 'Helen', written: false },
        { text: '; ', written: false },
        { text: 'He showed it.', written: true },
      ],
    ]);
  });

  test('where it went back to a stage the reader may not see, nothing is told of that stage', () => {
    const [, stage] = document.stages;
    const alone = { ...document, stages: document.stages.slice(1) };
    const told = describeStages(alone, say, {}, true).get(stage ?? document.stages[0] ?? ({} as never));
    expect(told?.facts.map(({ text }) => text)).toContain('Went back a step. Why: Two late nights');
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

describe('stages that are remembered', () => {
  const many = createTrajectory({
    id: 't',
    stages: Array.from({ length: 2000 }, (_, at) => createStage({ id: `s${at}`, title: `Stage ${at}` })),
  });

  test('are told by the very same objects but for the one that was changed, of 2,000', () => {
    const tell = rememberStages();
    const before = tell(many, say, {}, false);
    const next = trajectoryReducer(many, {
      type: 'change-stage',
      id: 's7',
      detail: 'evidence',
      value: 'Two weeks',
    });
    const after = tell(next, say, {}, false);
    const changed = next.stages.filter((stage, at) => {
      const was = many.stages[at];
      return was === undefined || after.get(stage) !== before.get(was);
    });
    expect(changed.map(({ id }) => id)).toEqual(['s7']);
    expect(after.get(changed[0] ?? ({} as never))?.facts.map(({ text }) => text)).toContain('Two weeks');
  });

  test('tell what is told without remembering, whatever is done, in 300 rows of commands', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(
        someTrajectory,
        fc.array(someCommand, { maxLength: 12 }),
        fc.boolean(),
        (start, commands, meeting) => {
          const tell = rememberStages();
          let document = start;
          for (const command of commands) {
            document = trajectoryReducer(document, command);
            const options = { meeting, describe: tell };
            expect(describeLanes(document, say, {}, options)).toEqual(
              describeLanes(document, say, {}, { meeting }),
            );
          }
        },
      ),
      { numRuns: 300, seed: 12 },
    );
  });
});

describe('the stages that can be begun with', () => {
  test('are in the reader’s words, and what a council wrote is as it wrote it', () => {
    const pseudo = speakTrajectory(pseudoWords(trajectoryWords), 'en-GB');
    for (const preset of trajectoryPresets) {
      const { name, stages, bottomLines } = wordPreset(pseudo, preset);
      const texts = [
        name,
        ...stages.flatMap(({ title, evidence = '' }) => [title, evidence]),
        ...bottomLines,
      ];
      expect(texts.filter(hasPlainLetters)).toEqual([]);
      expect(wordPreset(say, preset)).toEqual(preset);
    }
    const own = {
      ...safetyPlanningPreset,
      key: 'ours',
      name: 'Our way',
      stages: [{ title: 'Everyone meets at the hub', kind: 'meeting' as const, evidence: 'A list' }],
    };
    expect(wordPreset(pseudo, own)).toMatchObject({ name: 'Our way', stages: own.stages });
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
  test('say every title, and in HTML nothing but elements of our own', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(someTrajectory, (document) => {
        const text = trajectoryToText(document);
        const html = trajectoryToHtml(document);
        for (const { removed, title } of document.stages)
          if (removed === null && title.trim() !== '') expect(text).toContain(title.split('\n')[0]);
        const tags = new Set(Array.from(html.matchAll(/<\/?([a-z0-9]*)/g), ([, name]) => name));
        for (const tag of tags)
          expect([
            'article',
            'h1',
            'h2',
            'section',
            'ol',
            'li',
            'p',
            'dl',
            'dt',
            'dd',
            'br',
            'span',
          ]).toContain(tag);
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
