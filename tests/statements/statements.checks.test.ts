import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Wording } from '../../src/foundation/words/words';
import type { CheckedText, CheckRule, RulePack } from '../../src/statements/statements.checks';
import {
  checkCodes,
  checkSet,
  checkText,
  longestCheckedText,
  mostFoundByRule,
  packFor,
  tellObservation,
  withoutRules,
  withoutSetAside,
  withRules,
} from '../../src/statements/statements.checks';
import { statementsChecksWords } from '../../src/statements/statements-checks.words';
import { enGbPack, makeEnGbPack } from '../../src/statements/statements-en-gb.checks';
import { enGbLexicon } from '../../src/statements/statements-en-gb-lexicon.checks';
import { figuresOf, isRight, observationsOf } from './judged-checks';
import { checkCases, heldOutCases, inventedCases, soundTexts } from './statements-checks.cases';

const names = { children: ['Tariq', 'Aisha'], family: ['Mum (Nadia)'], professionals: [], agencies: [] };
const danger = (text: string, more: Partial<CheckedText> = {}) =>
  checkText({ text, kind: 'danger', lang: 'en-GB', verbatim: false, names, ...more }, [enGbPack]);
const codesOf = (found: readonly { code: string }[]) => Array.from(new Set(found.map(({ code }) => code)));
const fault = 'There are concerns around neglect and the children are at risk of significant harm.';

describe('each check', () => {
  test.each(
    checkCases.map(
      (one) => [one.flagged ? 'asks' : 'is silent', one.code, one.text.slice(0, 90), one] as const,
    ),
  )('%s: %s: %s', (_said, _code, _text, one) => {
    expect(isRight(one)).toBe(true);
  });

  test('has texts in which it should ask and at least as many in which it should not', () => {
    const all = [...checkCases, ...heldOutCases];
    expect(all.length).toBeGreaterThan(160);
    expect(all.filter(({ flagged }) => !flagged).length).toBeGreaterThanOrEqual(all.length / 2);
    const aboutText = checkCodes.filter((code) => code !== 'TOO_MANY' && code !== 'NO_PAIR');
    const without = (flagged: boolean) =>
      aboutText.filter(
        (code) => all.filter((one) => one.code === code && one.flagged === flagged).length < 3,
      );
    expect({ asks: without(true), silent: without(false) }).toEqual({ asks: [], silent: [] });
  });

  test('is right about most of the texts that no rule was written for', () => {
    const { all } = figuresOf(heldOutCases);
    expect(heldOutCases.length).toBeGreaterThanOrEqual(40);
    expect(Number(all?.precision)).toBeGreaterThanOrEqual(0.9);
    expect(Number(all?.recall)).toBeGreaterThanOrEqual(0.9);
  });

  test.each(soundTexts)('nothing is asked about a sound $kind statement: $text', (one) => {
    expect(observationsOf(one)).toEqual([]);
  });

  test.each(inventedCases)(
    'asks at least what was written down for “$text”',
    ({ text, kind, verbatim, expected }) => {
      const found = codesOf(danger(text, { kind, verbatim }));
      expect(expected.filter((code) => !found.includes(code))).toEqual([]);
      if (expected.length === 0) expect(found).toEqual([]);
    },
  );
});

describe('nothing is said', () => {
  test('of somebody’s exact words', () => {
    expect(danger('my dad is rissky and hes neglecting the dog')).not.toEqual([]);
    expect(danger('my dad is rissky and hes neglecting the dog', { verbatim: true })).toEqual([]);
  });

  test.each(['cy', 'ur', 'pl', 'ar', 'pl-GB', '', 'english', 'e', 'x-en'])('in the language “%s”', (lang) => {
    expect(danger(fault, { lang })).toEqual([]);
  });

  test.each(['en-GB', 'en', 'en-gb', 'EN_gb', 'en-IE', ' en '])('while in “%s” it is', (lang) => {
    expect(danger(fault, { lang })).not.toEqual([]);
  });

  test('of a text in another language that is marked as English', () => {
    expect(danger('Babcia boi się, że tata znowu uderzy Zosię w głowę.')).toEqual([]);
    expect(danger('نانی پریشان ہیں کہ ابو پھر طارق کو ماریں گے اور وہ ڈر جائے گا')).toEqual([]);
  });

  test.each(['', ' ', '\n\t ', '…', '???', '\u0000', '\ud800', '—'])('of %j, which says nothing', (text) => {
    expect(danger(text)).toEqual([]);
  });

  test('of a text too long for anybody to read, and one just short enough is read', () => {
    const words = `${fault} `;
    const long = words.repeat(Math.ceil(longestCheckedText / words.length)).slice(0, longestCheckedText);
    expect(danger(long)).not.toEqual([]);
    expect(danger(`${long}.`)).toEqual([]);
    expect(danger('neglect '.repeat(131_072))).toEqual([]);
  });

  test('where there is no pack at all', () => {
    const checked = { text: fault, kind: 'danger', lang: 'en-GB', verbatim: false, names } as const;
    expect(checkText(checked, [])).toEqual([]);
  });
});

test('the nearest pack reads a text', () => {
  const pack = (locale: string): RulePack => ({ locale, rules: [], words: {} });
  const packs = ['cy', 'en-AU', 'en', 'en-GB'].map(pack);
  expect(packFor('en-GB', packs)?.locale).toBe('en-GB');
  expect(packFor('en-ZA', packs)?.locale).toBe('en');
  expect(packFor('en-ZA', packs.slice(0, 2))?.locale).toBe('en-AU');
  expect(packFor('pl', packs)).toBeNull();
});

describe('what is found', () => {
  test('is where it stands in the text, in that order, what is missing first', () => {
    const text = 'Aisha 😀 is at risk, as Mum is lazy. There is neglect.';
    const found = danger(text);
    const places = found.map(({ from }) => from ?? -1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBe(-1);
    const shown = found.flatMap(({ from, to }) =>
      from === null || to === null ? [] : [text.slice(from, to)],
    );
    expect(shown).toEqual(['at risk', 'lazy', 'neglect']);
  });

  test('is the same each time', () => {
    expect(danger(fault)).toEqual(danger(fault));
  });

  test('stays set aside while the text around it changes', () => {
    const aside = danger(fault)
      .filter(({ code }) => code === 'JARGON' || code === 'NO_WHO')
      .map(({ key }) => key);
    expect(aside.length).toBeGreaterThan(3);
    const later = danger(
      `Since Monday things are harder. ${fault.replace('There', '  There')} Aisha is three.`,
    );
    expect(codesOf(later)).toContain('NO_WHO');
    const left = codesOf(withoutSetAside(later, aside));
    expect(left).toContain('VAGUE_IMPACT');
    expect(left).not.toContain('JARGON');
    expect(left).not.toContain('NO_WHO');
  });

  test('is set aside once for each time it stands there, and for those words alone', () => {
    const [first] = danger('Neglect again.').filter(({ code }) => code === 'JARGON');
    const later = danger('Neglect again. More neglect, and domestic abuse.').filter(
      ({ code }) => code === 'JARGON',
    );
    const left = withoutSetAside(later, [first?.key ?? '']);
    expect(left.map(({ says }) => says['words'])).toEqual(['neglect', 'domestic abuse']);
  });

  test('has a key of its own each', () => {
    const keys = danger(`${fault} ${fault} Mum is lazy and lazy.`).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is no more of one kind than anybody would look at', () => {
    expect(danger('the neglect, '.repeat(500)).filter(({ code }) => code === 'JARGON')).toHaveLength(
      mostFoundByRule,
    );
  });
});

describe('the lexicon', () => {
  const words = (kind: CheckedText['kind'], text: string, code: string) =>
    danger(text, { kind })
      .filter((one) => one.code === code)
      .map(({ says }) => String(says['words']).toLowerCase());

  test.each([
    'domestic violence',
    'domestic abuse',
    'neglect',
    'emotional abuse',
    'significant harm',
    'at risk of',
    'risk',
    'substance misuse',
    'inappropriate',
    'chaotic',
    'dysfunctional',
    'failure to protect',
    'engage',
    'disengaged',
    'non-compliant',
    'insight',
    'mental capacity',
    'attachment',
    'dysregulated',
    'exposed to',
    'witnessed',
    'concerns',
    'presents as',
    'supervised contact',
    'section 47',
    'safeguarding',
    'cause for concern',
  ])('has the word of services “%s”, and finds it at the start, in the middle and at the end', (word) => {
    const said = word.toLowerCase();
    const start = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
    for (const text of [`${start} again.`, `Mum said so and ${said}, so she did.`, `It was so: ${said}`])
      expect(
        words('harm', text, 'JARGON').some((found) => said.startsWith(found) || found.startsWith(said)),
      ).toBe(true);
  });

  test.each(['DV', 'MH', 'CSE', 'CIN', 'ICPC', 'LAC'])('has the letters %s, in capitals alone', (letters) => {
    expect(words('harm', `Mum was asked about ${letters} at the meeting.`, 'JARGON')).toEqual([
      letters.toLowerCase(),
    ]);
    expect(words('harm', `Mum was asked about ${letters.toLowerCase()} at the meeting.`, 'JARGON')).toEqual(
      [],
    );
  });

  test.each([
    'Mum neglected to tell the school that she had moved.',
    'Dad neglects the garden.',
    'Nan would not risk it on the ice.',
    'Mum and Rob are an engaged couple.',
    'She read about it in Insight, the magazine.',
    'The hall has a seating capacity to match.',
    'He spoke in his capacity as chair.',
    'Gran presents as gifts the medals that she won.',
    'Dad makes eye contact with mum.',
    'The skin had contact with the children’s hot pan and wires.',
    'The bus went to SW London.',
  ])('lets an everyday sentence be: %s', (text) => {
    expect(words('harm', text, 'JARGON')).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['BLAME', 'Dad is hostile.', ['hostile']],
    ['BLAME', 'They live in a hostile street.', []],
    ['BLAME', 'Dad is resistant.', ['resistant']],
    ['BLAME', 'He has a water resistant coat.', []],
    ['BLAME', 'Mum is useless.', ['useless']],
    ['BLAME', 'The bike has useless brakes.', []],
    ['BLAME', 'Kai is naughty.', ['naughty']],
    ['BLAME', 'Kai ate spoilt food.', []],
    ['BLAME', 'He is a controlling man.', ['controlling']],
    ['BLAME', 'He is controlling the car.', []],
    ['BLAME', 'He is a violent man.', ['violent']],
    ['BLAME', 'There was a violent storm.', []],
    ['BLAME', 'She is an aggressive person.', ['aggressive']],
    ['BLAME', 'He keeps an aggressive dog.', []],
    ['BLAME', 'He is an unstable father.', ['unstable']],
    ['BLAME', 'The bunk bed is unstable.', []],
    ['PASSIVE_NO_ACTOR', 'There were incidents of shouting.', ['incidents of']],
    ['PASSIVE_NO_ACTOR', 'There were incidents of shouting between Mum and Dad.', []],
    ['VAGUE_IMPACT', 'This could affect Aisha.', ['affect']],
    ['VAGUE_IMPACT', 'This could affect the rent.', []],
    ['VAGUE_IMPACT', 'This could affect Aisha when walking.', []],
    ['VAGUE_IMPACT', 'This affects his emotional life.', ['affects']],
    ['VAGUE_IMPACT', 'This affects his emotional reading.', []],
    ['VAGUE_IMPACT', 'Her development will suffer.', ['suffer']],
    ['VAGUE_IMPACT', 'The garden will suffer.', []],
  ])('%s: %s', (code, text, expected) => {
    expect(words('harm', text, code)).toEqual(expected);
  });

  test.each<[string, boolean]>([
    ['Mum will co-operate with everyone.', true],
    ['Mum will take part in the group.', true],
    ['Mum will sign up.', true],
    ['Mum will be referred.', true],
    ['Mum will take Aisha to the park.', false],
    ['Mum will sign the reading book.', false],
  ])('knows what is a service: %s', (text, flagged) => {
    expect(words('goal', text, 'GOAL_SERVICE').length > 0).toBe(flagged);
  });

  test.each([
    'smacked',
    'hit',
    'beaten',
    'strangled',
    'whipped',
    'threatened',
    'bruised',
    'bled',
    'burned',
    'broke',
    'unconscious',
    'hospital',
    'sexual',
    'raped',
    'suicidal',
    'starved',
    'locked',
    'died',
    'knife',
    'punched',
    'stitches',
    'killed',
  ])('misses “%s” when it has gone', (word) => {
    const found = danger('Aisha was there.', { kind: 'harm', earlier: `Aisha was ${word} there.` });
    expect(found.filter(({ code }) => code === 'SOFTENED')).toMatchObject([
      { from: null, says: { words: word } },
    ]);
  });

  test.each([
    ['hit', 'slapped', true],
    ['slapped', 'hit', false],
    ['punched', 'hit', true],
    ['beaten', 'punched', true],
    ['strangled', 'beaten', true],
    ['died', 'unconscious', true],
    ['raped', 'touched', true],
    ['unconscious', 'dead', false],
  ])('asks whether “%s” is still true when it becomes “%s”: %s', (before, now, asked) => {
    const found = danger(`Aisha was ${now}.`, { kind: 'harm', earlier: `Aisha was ${before}.` });
    expect(found.some(({ code }) => code === 'SOFTENED')).toBe(asked);
  });
});

describe('a name is never taken for another word', () => {
  const called = {
    children: ['Will', 'May'],
    family: ['Mark'],
    professionals: ['Hope Price'],
    agencies: ['DV Outreach'],
  };
  test.each<[string, string, boolean]>([
    ['NO_IF_NOTHING_CHANGES', 'Hope is worried that Mark hits Will.', true],
    ['NO_IF_NOTHING_CHANGES', 'Hope is worried that Mark will hit Will.', false],
    ['NO_IF_NOTHING_CHANGES', 'Will and May are hit by Mark, and Hope is worried.', true],
    ['JARGON', 'DV Outreach is worried that Mark will hit Will.', false],
    ['JARGON', 'DV happens when Mark is home, and Will could be hit.', true],
  ])('%s: %s', (code, text, flagged) => {
    expect(codesOf(danger(text, { names: called })).includes(code)).toBe(flagged);
  });

  test('and without names, one in the middle of a sentence is still one', () => {
    const nobody = { children: [], family: [], professionals: [], agencies: [] };
    expect(codesOf(danger('Gran is worried that Dad hits Will.', { names: nobody }))).toContain(
      'NO_IF_NOTHING_CHANGES',
    );
  });
});

describe('a council', () => {
  const asks = (pack: RulePack, text: string) =>
    checkText({ text, kind: 'danger', lang: 'en-GB', verbatim: false, names }, [pack]);
  const pets: CheckRule = {
    code: 'OWN_PETS',
    kinds: ['danger'],
    look: ({ words }) =>
      words.filter(({ text }) => text === 'dog').map(({ from, to }) => ({ from, to, says: {} })),
  };

  test('takes rules away', () => {
    expect(codesOf(asks(enGbPack, fault))).toContain('JARGON');
    expect(codesOf(asks(withoutRules(enGbPack, ['JARGON']), fault))).not.toContain('JARGON');
  });

  test('adds one with words of its own', () => {
    const pack = withRules(enGbPack, [pets]);
    const [found] = asks(
      { ...pack, words: { ...pack.words, 'check.OWN_PETS.ask': 'Is the dog safe?' } },
      'the dog',
    ).filter(({ code }) => code === 'OWN_PETS');
    expect(found).toMatchObject({ from: 4, to: 7, key: 'OWN_PETS:dog:1' });
  });

  test('puts one in the place of another', () => {
    const pack = withRules(enGbPack, [{ ...pets, code: 'JARGON' }]);
    expect(pack.rules).toHaveLength(enGbPack.rules.length);
    expect(asks(pack, 'The dog is at risk.').filter(({ code }) => code === 'JARGON')).toMatchObject([
      { from: 4 },
    ]);
  });

  test('teaches it a word, and a place where a word is not meant', () => {
    const jargon = [...enGbLexicon.jargon, { forms: ['step-down'], unlessBefore: ['ladder'] }];
    const pack = makeEnGbPack({ ...enGbLexicon, jargon });
    const found = (text: string) => asks(pack, text).filter(({ code }) => code === 'JARGON').length;
    expect(found('Mum wants a step down.')).toBe(1);
    expect(found('Mum wants a step-down ladder.')).toBe(0);
  });

  test('loses nothing when its own rule breaks', () => {
    const broken: CheckRule = {
      code: 'OWN_BROKEN',
      kinds: ['danger'],
      look: () => {
        throw new Error('no such word');
      },
    };
    expect(asks(withRules(enGbPack, [broken]), fault)).toEqual(asks(enGbPack, fault));
  });
});

describe('all statements together', () => {
  const pair = (number: number, hasGoal = true, hasScale = true) => ({
    id: `d${number}`,
    number,
    hasGoal,
    hasScale,
  });
  const pairs = [pair(1), pair(2), pair(3), pair(4)];

  test('may be many: three are not, four are, unless somebody says otherwise', () => {
    expect(checkSet({ pairs: pairs.slice(0, 3) })).toEqual([]);
    expect(checkSet({ pairs })).toMatchObject([{ code: 'TOO_MANY', says: { count: 4, max: 3 } }]);
    expect(checkSet({ pairs, max: 4 })).toEqual([]);
    expect(checkSet({ pairs: pairs.slice(0, 3), max: 2 })).toMatchObject([{ says: { count: 3, max: 2 } }]);
    for (const max of [0, -1, Number.NaN])
      expect(checkSet({ pairs, max })).toMatchObject([{ says: { max: 3 } }]);
  });

  test.each([
    [pair(7, false, true), 'Danger statement 7 has no safety goal yet.'],
    [pair(7, true, false), 'Danger statement 7 has no scale yet.'],
    [pair(7, false, false), 'Danger statement 7 has no safety goal and no scale yet.'],
  ])('may each lack something: %j', (one, saw) => {
    const [found, ...others] = checkSet({ pairs: [pair(1), one] });
    expect(others).toEqual([]);
    expect(found && tellObservation(found, enGbPack.words, 'en-GB').saw).toBe(saw);
  });

  test('keep what was set aside when they are numbered anew', () => {
    const before = checkSet({ pairs: [pair(2, false)] });
    const after = checkSet({ pairs: [{ ...pair(2, false), number: 1 }] });
    expect(
      withoutSetAside(
        after,
        before.map(({ key }) => key),
      ),
    ).toEqual([]);
  });
});

describe('the words', () => {
  const sentences = (words: { readonly [key: string]: Wording }) =>
    Object.entries(words).flatMap(([key, wording]) =>
      (typeof wording === 'string' ? [wording] : Object.values(wording as object)).map((text) => ({
        key,
        text: String(text),
      })),
    );

  test('say for every check what was seen, why it matters and a question', () => {
    const words: { readonly [key: string]: string } = statementsChecksWords;
    for (const code of checkCodes) {
      expect(words[`check.${code}.saw`]).toMatch(/\.$/);
      expect(words[`check.${code}.why`]).toMatch(/\.$/);
      expect(words[`check.${code}.ask`]).toMatch(/\?$/);
    }
  });

  test('have everything filled in that they leave open', () => {
    const all = [...checkCases, ...heldOutCases].flatMap(observationsOf);
    const told = [
      ...all,
      ...checkSet({
        pairs: Array.from({ length: 4 }, (_, at) => ({
          id: `${at}`,
          number: at,
          hasGoal: false,
          hasScale: false,
        })),
      }),
    ].map((one) => ({ code: one.code, ...tellObservation(one, enGbPack.words, 'en-GB') }));
    expect(new Set(told.map(({ code }) => code)).size).toBe(checkCodes.length);
    expect(told.filter(({ saw, why, ask }) => /%\{|^check\./.test(`${saw}${why}${ask}`))).toEqual([]);
  });

  const milder = new RegExp(
    String.raw`\b(mild|gentl|soft|calm|tone|kinder|nicer|positiv|less (serious|harsh|strong|direct)|tactful|leave out` +
      '|left out|take out|remove|avoid|delete|instead of|rather than|try writing|you (should|must|could write))',
    'i',
  );
  /** Where a wording would have somebody make a text milder, or brings a wording of its own. */
  const softening = (words: { readonly [key: string]: Wording }) =>
    sentences(words).filter(({ text }) => milder.test(text));

  test('never ask for anything milder, and never write for anybody', () => {
    expect(softening(statementsChecksWords)).toEqual([]);
  });

  test.each([
    'Could this be put more gently?',
    'Is there a softer word?',
    'Try writing “hurt”.',
    'You could leave out who did it.',
  ])('and it would be noticed if they did: %s', (text) => {
    expect(softening({ 'check.JARGON.ask': text })).toHaveLength(1);
  });
});

describe('whatever is typed', () => {
  const pieces = [
    'Mum',
    'will',
    'not',
    'hit',
    'Tariq',
    '.',
    ',',
    ' ',
    '\n',
    '“',
    '”',
    '"',
    "'",
    '’',
    '‘',
    'if',
    'worried',
    'that',
    'at risk of',
    'was',
    'by',
    'stop',
    'three',
    'weeks',
    '\ud800',
    '\udc00',
    '\u0000',
    '😀',
    'é',
    'سلام',
    '-',
    '…',
    '?',
    '!',
    '(',
    ')',
    'A',
    '8.30',
  ];

  test('nothing throws, and what is found lies within the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 60 }),
        fc.constantFrom('harm' as const, 'danger' as const, 'goal' as const),
        fc.constantFrom('', ' '),
        (list, kind, between) => {
          const text = list.join(between);
          for (const { from, to, key } of danger(text, { kind, earlier: 'Mum hit Tariq.' })) {
            expect(key.length).toBeLessThan(160);
            if (from === null || to === null) expect([from, to]).toEqual([null, null]);
            else {
              expect(from).toBeGreaterThanOrEqual(0);
              expect(to).toBeGreaterThan(from);
              expect(to).toBeLessThanOrEqual(text.length);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('strange names do no harm', () => {
    const strange = [
      '',
      ' ',
      '\ud800',
      '()',
      ', nurse',
      'a'.repeat(5_000),
      '.*',
      '__proto__',
      'constructor',
      'Zoë (Mum',
      '😀',
    ];
    const called = { children: strange, family: strange, professionals: strange, agencies: strange };
    expect(codesOf(danger('Zoë hit constructor and __proto__.', { names: called }))).toContain(
      'PAST_IN_DANGER',
    );
  });
});
