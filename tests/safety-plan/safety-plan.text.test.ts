import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audience } from '../../src/foundation/document';
import type { SafetyPlanDocument } from '../../src/safety-plan/safety-plan.model';
import {
  createChildSignal,
  createPlanContingency,
  createPlanDiaryEntry,
  createPlanReview,
  createPlanRule,
  createPlanTrigger,
  createSafetyPlan,
  safetyPlanCommands,
  safetyPlanReducer,
} from '../../src/safety-plan/safety-plan.model';
import { safetyPlanDates, safetyPlanToCalendar } from '../../src/safety-plan/plan-calendar.text';
import { sayState } from '../../src/safety-plan/plan-facts.text';
import { nameCommand, sayBarred, speakSafetyPlan } from '../../src/safety-plan/safety-plan-names.text';
import {
  forFridge,
  safetyPlanInWords,
  safetyPlanToHtml,
  safetyPlanToText,
} from '../../src/safety-plan/safety-plan.text';
import { safetyPlanWords } from '../../src/safety-plan/safety-plan.words';
import { someIntents, somePlan } from './random-plans';

const say = speakSafetyPlan({}, 'en-GB');
const visibility = { level: 'shared', notShownTo: [] } as const;
const family: Audience = { kind: 'family' };
const on = (iso: string) => ({ said: '', iso });

const plan = createSafetyPlan({
  id: 'p',
  title: 'Nights when Mum is at work',
  purpose: 'interim',
  people: [
    { id: 'c1', name: 'Tariq', kind: 'child', role: '' },
    { id: 'p1', name: 'Mum', kind: 'parent', role: '' },
    { id: 'p2', name: 'Gran', kind: 'naturallyConnected', role: '' },
    { id: 'p5', name: 'Dee', kind: 'naturallyConnected', role: '' },
  ],
  childIds: ['c1'],
  dangerIds: ['d1'],
  start: on('2024-03-18'),
  rules: [
    createPlanRule({
      id: 'r1',
      text: 'When Mum works at night, Gran sleeps over.',
      childWords: [{ childId: 'c1', text: 'gran stays wen mum is at werk', lang: null, verbatim: true }],
      who: ['p1', 'p2'],
      backup: ['p5'],
      when: { kind: 'situation', words: 'on late shifts' },
      how: 'Mum rings Gran.',
      watchedBy: ['p5'],
      watched: 'Dee looks up at nine.',
      dangerIds: ['d1'],
      state: 'working',
      changes: [
        { from: null, to: 'tryingOut', on: on('2024-03-18'), why: 'First week', by: null, at: null },
        { from: 'tryingOut', to: 'working', on: on('2024-04-08'), why: 'It held', by: null, at: null },
      ],
      notHeldBy: ['p5'],
      dispute: 'Dee would rather be asked first.',
      visibility,
    }),
  ],
  triggers: [
    createPlanTrigger({
      id: 't1',
      text: 'There is smoke.',
      emergency: true,
      tasks: [{ who: ['p5'], text: 'takes the children out' }],
      visibility,
    }),
  ],
  contingencies: [
    createPlanContingency({
      id: 'w1',
      text: 'What if Gran is ill?',
      tasks: [{ who: ['p5'], text: '' }],
      visibility,
    }),
  ],
  signals: [createChildSignal({ id: 's1', text: 'The blue dinosaur', knownTo: ['p5'], visibility })],
  reviews: [
    createPlanReview({
      id: 'v1',
      text: '',
      on: on('2024-05-03'),
      ruleIds: ['r1'],
      diaryIds: ['d1'],
      visibility,
    }),
  ],
  diary: [
    createPlanDiaryEntry({
      id: 'd1',
      text: 'Gran missed the bus.',
      on: on('2024-04-20'),
      saidBy: ['p5'],
      held: [{ ruleId: 'r1', held: false }],
      visibility,
    }),
  ],
});
const given = { dangers: [{ id: 'd1', text: 'Nobody is there at night.', visibility }] };

describe('a plan in words', () => {
  test('reads as a family would say it', () => {
    expect(safetyPlanToText(plan, family, given)).toBe(
      `Nights when Mum is at work
What this plan is for: A plan for the time being
To keep safe: Tariq
Because people are worried about: Nobody is there at night.
From: 18 March 2024

Our rules
- Rule 1: When Mum works at night, Gran sleeps over.
  In the words of Tariq: “gran stays wen mum is at werk”
  Who makes sure: Mum and Gran
  Who steps in: Dee
  When: When something happens: on late shifts
  How: Mum rings Gran.
  Who sees whether it holds: Dee
  How they see it: Dee looks up at nine.
  How it is going: Working, since 8 April 2024
  Why: It held
  Before that: Trying it out (18 March 2024; First week)
  Because people are worried about: Nobody is there at night.
  Seen differently by: Dee
  What they say about it: Dee would rather be asked first.

What to look out for
- When you see this: There is smoke.
  At once: Ring 999
  Then: Dee: takes the children out

What if…
- What if: What if Gran is ill?
  Then: Dee

Looking at the plan together
- Looking at it together: Nothing written yet
  When: 3 May 2024
  About the rules: When Mum works at night, Gran sleeps over.
  Because of: 20 April 2024

How it has gone
- Diary: Gran missed the bus.
  Day: 20 April 2024
  The rules: It did not hold: When Mum works at night, Gran sleeps over.
  Written by: Dee
`,
    );
  });

  test('says the same in HTML, with every tag its own and every word escaped', () => {
    const html = safetyPlanToHtml({ ...plan, title: '<b>Nights</b> & "days"' }, family, given) ?? '';
    expect(html).toContain('<h1 dir="auto">&lt;b&gt;Nights&lt;/b&gt; &amp; &quot;days&quot;</h1>');
    expect(html).not.toMatch(/<(script|style|b|img)\b|style=|class=/);
    const text = (safetyPlanToText(plan, family, given) ?? '').replace(/\s+/g, ' ');
    for (const [, words = ''] of html.matchAll(/<(?:dd|p|h2|h3)[^>]*>([^<]+)</g))
      expect(text.replaceAll('&', '&amp;')).toContain(words);
  });

  test('of a plan without a word is its name and its first heading', () => {
    expect(safetyPlanToText(createSafetyPlan({ id: '' }), family)).toBe('Our safety plan\n\nOur rules\n');
  });

  test('never says of what was not asked that it is so: no answer is no “no”', () => {
    const quiet = {
      ...plan,
      diary: plan.diary.map((one) => ({ ...one, held: [{ ruleId: 'r1', held: null }] })),
    };
    const words = safetyPlanInWords(quiet, family);
    const day = words?.sections.find(({ key }) => key === 'diary')?.entries[0];
    expect(day?.facts.map(({ key }) => key)).toEqual(['on', 'saidBy']);
  });

  test('has no word for failing anywhere in its catalogue', () => {
    expect(JSON.stringify(safetyPlanWords)).not.toMatch(/\bfail|\boverdue|\brisk score|\bbreach/i);
  });

  test('of what was agreed is as it was agreed, whatever came after', () => {
    const agreed = safetyPlanReducer(plan, {
      type: 'agree-version',
      id: 'a1',
      agreedOn: on('2024-03-18'),
      how: 'Read out',
      agreedBy: ['p1', 'p2'],
      notAgreedBy: ['p5'],
      dispute: 'Dee would rather be asked first.',
    });
    const later = safetyPlanReducer(agreed, {
      type: 'change-rule',
      id: 'r1',
      detail: 'text',
      value: 'Changed.',
    });
    const text = safetyPlanToText(later, family, { versionId: 'a1' });
    expect(text).toContain('Rule 1: When Mum works at night, Gran sleeps over.');
    expect(text).toContain('Agreed on 18 March 2024 by Mum and Gran');
    expect(text).toContain('Seen differently by: Dee');
    expect(text).not.toContain('Changed.');
    expect(safetyPlanToText(later, family)).toContain('Changed.');
    expect(safetyPlanToText(later, family, { versionId: 'nothing here' })).toBeNull();
  });
});

describe('what the host gives of other documents', () => {
  test('is told to those who may see it there, and where it does not say, not to the family', () => {
    const told = (level: 'shared' | 'professionals' | null, audience: Audience) => {
      const seen = level === null ? {} : { visibility: { level, notShownTo: [] } };
      const dangers = [{ id: 'd1', text: 'Nobody is there at night.', ...seen }];
      return (safetyPlanToText(plan, audience, { dangers }) ?? '').includes('Nobody is there at night.');
    };
    expect([told('shared', family), told('professionals', family), told(null, family)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([told(null, { kind: 'meeting' }), told('professionals', { kind: 'professionals' })]).toEqual([
      true,
      true,
    ]);
  });
});

describe('the sheet for the fridge', () => {
  test('says what people do, and neither the diary nor who disagreed nor how it is going', () => {
    const words = safetyPlanInWords(plan, { kind: 'family', personId: 'p5' }, given);
    const sheet = words && forFridge(words);
    expect(sheet?.sections.map(({ key }) => key)).toEqual(['rule', 'trigger', 'contingency']);
    const said = JSON.stringify(sheet);
    expect(said).toContain('gran stays wen mum is at werk');
    expect(said).toContain('Ring 999');
    for (const word of ['dinosaur', 'missed the bus', 'asked first', 'Working', 'worried'])
      expect(said).not.toContain(word);
  });
});

describe('what stands against handing over, in words', () => {
  const barred = (...forPeople: string[]) =>
    safetyPlanReducer(plan, { type: 'bar', of: 'plan', id: '', barId: 'b', forPeople, why: '' });

  test('names the people, or nobody at all', () => {
    expect(sayBarred(say, plan.people, plan)).toBe('');
    expect(sayBarred(say, plan.people, barred())).toBe('Not to be handed over');
    expect(sayBarred(say, plan.people, barred('p5', 'p1'))).toBe('Not to be handed over to Dee and Mum');
    const unclear = { handOver: { unclear: true, bars: [] } };
    expect(sayBarred(say, plan.people, unclear)).toBe('Not to be handed over, until somebody decides');
  });
});

describe('how a rule is going', () => {
  test.each([
    [{ said: '', iso: '2026-03-09' }, 'Working, since 9 March 2026'],
    [{ said: 'since Gran moved', iso: null }, 'Working (when: since Gran moved)'],
    [null, 'Working'],
  ])('says since when as it is known: %j', (day, told) => {
    const rule = createPlanRule({ id: 'r', text: 'Gran stays.' });
    const stands = safetyPlanReducer(createSafetyPlan({ id: 'p', rules: [rule] }), {
      type: 'set-rule-state',
      id: 'r',
      state: 'working',
      on: day,
      why: '',
    });
    expect(stands.rules[0] && sayState(say, stands.rules[0])).toBe(told);
  });
});

describe('every command', () => {
  test('has a name that says what undo would take back, with nothing left open in it', () => {
    fc.assert(
      fc.property(somePlan, fc.constantFrom(...safetyPlanCommands), fc.nat(), (one, type, seed) => {
        const [command] = fc.sample(someIntents[type], { numRuns: 1, seed });
        const name = command ? nameCommand(say, one, command) : '';
        expect(name).not.toBe('');
        expect(name).not.toContain('command.');
        expect(name.replace('%{names} <b>', '')).not.toMatch(/%\{item\}/);
      }),
      { numRuns: 500, seed: 9 },
    );
  });
});

describe('the dates that may be taken away', () => {
  test('are those of the plan and its reviews, as they were said, with ids that stay', () => {
    expect(safetyPlanDates(plan, family)).toEqual([
      { id: 'start', date: on('2024-03-18') },
      { id: 'r/v1', date: on('2024-05-03') },
    ]);
  });

  test('are none of what may not be handed over', () => {
    const bar = (of: 'plan' | 'review', id: string): SafetyPlanDocument =>
      safetyPlanReducer(plan, { type: 'bar', of, id, barId: 'b', forPeople: [], why: '' });
    expect(safetyPlanDates(bar('review', 'v1'), family).map(({ id }) => id)).toEqual(['start']);
    expect(safetyPlanDates(bar('plan', ''), family)).toEqual([]);
  });

  const at = '2024-03-18T09:00:00.000Z';
  const fileOf = (one: SafetyPlanDocument, titled?: boolean) =>
    safetyPlanToCalendar(one, family, { dateIds: ['start', 'r/v1', 'r/none'], at, titled });
  const lineOf = (file: string | null, name: string) =>
    (file ?? '').split('\r\n').flatMap((line) => (line.startsWith(name) ? [line.slice(name.length)] : []));

  test('go into a calendar file as whole days, which gives nothing away unless somebody says so', () => {
    const file = fileOf(plan);
    expect(lineOf(file, 'DTSTART;VALUE=DATE:')).toEqual(['20240318', '20240503']);
    expect(lineOf(file, 'SUMMARY;LANGUAGE=en-GB:')).toEqual(['Date to keep', 'Date to keep']);
    expect(lineOf(fileOf(plan, true), 'SUMMARY;LANGUAGE=en-GB:')).toEqual([
      'The safety plan begins',
      'Looking at the safety plan together',
    ]);
    expect(lineOf(file, 'UID:')).toEqual(lineOf(fileOf(plan, true), 'UID:'));
  });

  test('of a plan that may not be handed over make no file', () => {
    expect(
      fileOf(
        safetyPlanReducer(plan, { type: 'bar', of: 'plan', id: '', barId: 'b', forPeople: [], why: '' }),
      ),
    ).toBeNull();
  });
});
