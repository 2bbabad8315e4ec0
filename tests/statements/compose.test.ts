import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Person } from '../../src/foundation/document';
import { composeDanger, composeGoal, dangerUpdate, goalUpdate } from '../../src/statements/compose.text';
import type {
  DangerImpact,
  DangerStatement,
  GoalPart,
  SafetyGoal,
  StatementsDocument,
} from '../../src/statements/statements.model';
import {
  createDangerStatement,
  createIncident,
  createSafetyGoal,
  createStatements,
  statementsReducer,
} from '../../src/statements/statements.model';
import { speakStatements } from '../../src/statements/statements-names.text';
import { someStatements } from './random-statements';

const say = speakStatements({}, 'en-GB');
const person = (id: string, name: string, kind: Person['kind']): Person => ({ id, name, kind, role: '' });
const people = [
  person('c1', 'Tariq', 'child'),
  person('c2', 'Aisha', 'child'),
  person('p1', 'Mum (Nadia)', 'parent'),
  person('p2', 'Gran', 'naturallyConnected'),
  person('p3', 'Helen', 'professional'),
  person('p4', 'Mr Okafor', 'professional'),
];
const burn = createIncident({ id: 'i1', text: 'On 4 March Tariq burned his hand.' });
const document = createStatements({ id: 's', people, incidents: [burn] });

const danger = (parts: Partial<DangerStatement>) =>
  composeDanger(document, createDangerStatement({ id: 'd1', ...parts }), say);
const goal = (parts: Partial<SafetyGoal>) =>
  composeGoal(document, createSafetyGoal({ id: 'g1', dangerId: 'd1', ...parts }), say);
const impact = (
  childId: string | null,
  when: DangerImpact['when'],
  text: string,
  verbatim = false,
): DangerImpact => ({ childId, when, text, verbatim });
const like = (text: string, verbatim = false) => ({ itemId: null, incidentId: null, text, verbatim });
const part = (who: string[], text: string, verbatim = false): GoalPart => ({ who, text, verbatim });

describe('a danger statement in sentences', () => {
  it('says who is worried about what, like which time, and what might happen to whom', () => {
    expect(
      danger({
        opener: 'Mum gets the children to school fed and on time',
        worried: ['p2', 'p3', 'p4'],
        about: 'Mum will go to work at night and leave Tariq and Aisha on their own.',
        examples: [like('on 4 March when Tariq burned his hand')],
        impacts: [
          impact('c1', 'soon', 'could be badly burned'),
          impact('c2', 'soon', 'could get out of the flat or choke with no adult to help.'),
          impact('c1', 'later', 'Tariq may be too tired and frightened to learn'),
        ],
      }),
    ).toBe(
      'Mum gets the children to school fed and on time. Gran, Helen and Mr Okafor are worried that Mum will go to work at night and leave Tariq and Aisha on their own, like the time on 4 March when Tariq burned his hand. If nothing changes, Tariq could be badly burned and Aisha could get out of the flat or choke with no adult to help. Later on, Tariq may be too tired and frightened to learn.',
    );
  });

  it('says nothing where nothing was filled in, and only what was', () => {
    expect(danger({})).toBe('');
    expect(danger({ worried: ['p2'] })).toBe('Gran is worried.');
    expect(danger({ opener: ' ', about: '\n', impacts: [impact('c1', 'soon', ' ')] })).toBe('');
  });

  it.each<[string, Partial<DangerStatement>, string]>([
    ['one is worried', { worried: ['p2'], about: 'Mum goes out' }, 'Gran is worried that Mum goes out.'],
    [
      'two are',
      { worried: ['p2', 'p3'], about: 'Mum goes out' },
      'Gran and Helen are worried that Mum goes out.',
    ],
    [
      'an agency is, beside a person',
      { worried: ['p2'], worriedAgencies: ['Oak School', ' '], about: 'Mum goes out' },
      'Gran and Oak School are worried that Mum goes out.',
    ],
    ['nobody is named', { about: 'Mum goes out' }, 'There is a worry that Mum goes out.'],
    [
      'somebody is not in the list',
      { worried: ['p9'], about: 'x' },
      'Someone not named here is worried that x.',
    ],
  ])('%s', (_, parts, expected) => {
    expect(danger(parts)).toBe(expected);
  });

  it.each<[string, string]>([
    ['that Mum goes out', 'Gran is worried that Mum goes out.'],
    ['about Mum going out', 'Gran is worried about Mum going out.'],
    ['The children are cold', 'Gran is worried that the children are cold.'],
    ['They are cold.', 'Gran is worried that they are cold.'],
    ['Tariq is cold', 'Gran is worried that Tariq is cold.'],
    ['I cannot be there', 'Gran is worried that I cannot be there.'],
    ['TV is all they have', 'Gran is worried that TV is all they have.'],
    ['they are cold!', 'Gran is worried that they are cold!'],
    ['they are cold. They are hungry.', 'Gran is worried that they are cold. They are hungry.'],
    ['they wait, and wait…', 'Gran is worried that they wait, and wait…'],
  ])('“%s” joins the sentence', (about, expected) => {
    expect(danger({ worried: ['p2'], about })).toBe(expected);
  });

  it.each<[string, string]>([
    ['Tariq burned his hand', 'like the time when Tariq burned his hand.'],
    ['when Tariq burned his hand.', 'like the time when Tariq burned his hand.'],
    ['on 4 March when Tariq burned his hand', 'like the time on 4 March when Tariq burned his hand.'],
    ['On 4 March Tariq burned his hand', 'like the time when on 4 March Tariq burned his hand.'],
    ['like the time when Tariq burned his hand', 'like the time when Tariq burned his hand.'],
    ['the time Tariq burned his hand', 'like the time Tariq burned his hand.'],
  ])('the example “%s” is told once', (text, expected) => {
    expect(danger({ worried: ['p2'], about: 'they are alone', examples: [like(text)] })).toBe(
      `Gran is worried that they are alone, ${expected}`,
    );
  });

  it('tells an example in the words of its incident where it has none of its own', () => {
    const example = { itemId: null, incidentId: 'i1', text: '', verbatim: false };
    expect(danger({ about: 'they are alone', examples: [example, like('Dee heard Aisha')] })).toBe(
      'There is a worry that they are alone, like the time when on 4 March Tariq burned his hand and the time when Dee heard Aisha.',
    );
    expect(danger({ examples: [{ ...example, incidentId: 'nothing here' }] })).toBe('');
  });

  it('gives examples a sentence of their own where they cannot join another', () => {
    expect(
      danger({ worried: ['p2'], about: 'They are alone. Always.', examples: [like('Tariq fell')] }),
    ).toBe('Gran is worried that they are alone. Always. There was the time when Tariq fell.');
    expect(danger({ worried: ['p2'], examples: [like('Tariq fell')] })).toBe(
      'Gran is worried about the time when Tariq fell.',
    );
    expect(danger({ about: 'they fall', examples: [like('Tariq fell. He cried!')] })).toBe(
      'There is a worry that they fall. There was the time when Tariq fell. He cried!',
    );
  });

  it('keeps lists and lines, and lets them stand apart', () => {
    const about = 'The children:\n- are alone\n- are cold';
    expect(
      danger({
        opener: 'Mum tries',
        worried: ['p2', 'p3'],
        about,
        impacts: [impact('c1', 'soon', 'could\nfall')],
      }),
    ).toBe(
      'Mum tries.\n\nGran and Helen are worried about this:\nThe children:\n- are alone\n- are cold\n\nIf nothing changes, this could happen to Tariq:\ncould\nfall',
    );
  });

  it.each<[string, DangerImpact[], string]>([
    [
      'to nobody alone',
      [impact(null, null, 'They could be hurt')],
      'If nothing changes, they could be hurt.',
    ],
    [
      'as a sentence about a child',
      [impact('c1', 'soon', 'he falls')],
      'If nothing changes, this could happen to Tariq: he falls.',
    ],
    [
      'only later',
      [impact('c1', 'later', 'may be tired')],
      'If nothing changes, later on Tariq may be tired.',
    ],
    [
      'with its own opening',
      [impact('c1', 'soon', 'if nothing changes, Tariq falls')],
      'If nothing changes, Tariq falls.',
    ],
    [
      'of a child whose name it has',
      [impact('c2', 'soon', 'Aisha chokes')],
      'If nothing changes, Aisha chokes.',
    ],
  ])('what might happen, %s', (_, impacts, expected) => {
    expect(danger({ impacts })).toBe(expected);
  });
});

describe('a safety goal in sentences', () => {
  it('says who will be doing what, what the children live, what others see, who helps, and for how long', () => {
    expect(
      goal({
        bestHopes: 'a calm home',
        doing: [
          part(['p1'], 'Make sure a grown-up is there'),
          part(['p1', 'p2'], 'staying over'),
          part(['p2'], 'Whenever Mum is out there will be a grown-up in the flat.'),
        ],
        childLives: [part(['c1'], 'will sleep through'), part(['c2'], 'be settled by someone she knows')],
        othersSee: [part(['p4'], 'that Tariq is awake in class'), part([], 'the children happy')],
        network: ['p2'],
        networkNote: 'Dee has a key',
        forHowLong: 'Three months, including weeks when shifts change at short notice.',
      }),
    ).toBe(
      'A calm home. Mum (Nadia) will make sure a grown-up is there. Mum (Nadia) and Gran will be staying over. Whenever Mum is out there will be a grown-up in the flat (Gran). Tariq will sleep through. Aisha will be settled by someone she knows. Mr Okafor will see that Tariq is awake in class. Others will see the children happy. Gran is part of this and will help. Dee has a key. This will have been seen for three months, including weeks when shifts change at short notice.',
    );
  });

  it.each<[string, Partial<SafetyGoal>, string]>([
    ['nothing', {}, ''],
    ['a part with names alone', { doing: [part(['p2'], ' ')] }, ''],
    ['a sentence that names them', { doing: [part(['p2'], 'Gran will stay over')] }, 'Gran will stay over.'],
    ['a sentence of nobody', { doing: [part([], 'Everyone sticks to it.')] }, 'Everyone sticks to it.'],
    [
      'what was seen',
      { othersSee: [part(['p2'], 'will have seen this work')] },
      'Gran will have seen this work.',
    ],
    ['a length with its own word', { forHowLong: 'for a year' }, 'This will have been seen for a year.'],
    ['a length as a sentence', { forHowLong: 'It is for a year' }, 'It is for a year.'],
    ['a list', { doing: [part(['p1'], '- stay\n- ring Gran')] }, 'Mum (Nadia):\n- stay\n- ring Gran'],
  ])('%s', (_, parts, expected) => {
    expect(goal(parts)).toBe(expected);
  });
});

describe('exact words', () => {
  const theirs = 'when gran is hear its a ten';

  it('stand in quotation marks, as they were said', () => {
    expect(danger({ impacts: [impact('c1', 'soon', theirs, true)] })).toBe(
      `If nothing changes, in the words of Tariq, “${theirs}”.`,
    );
    expect(danger({ about: 'x', examples: [like(theirs, true)] })).toBe(
      `There is a worry that x, like the time told as “${theirs}”.`,
    );
    expect(goal({ childLives: [part(['c1'], theirs, true)] })).toBe(`In the words of Tariq, “${theirs}”.`);
    expect(goal({ childLives: [part([], theirs, true)] })).toBe(`“${theirs}”.`);
  });

  it('are never offered to be replaced', () => {
    const statement = createDangerStatement({ id: 'd', about: 'Mum goes out', text: theirs, verbatim: true });
    expect(dangerUpdate(document, statement, say)).toBeNull();
    const own = createSafetyGoal({ id: 'g', dangerId: 'd', bestHopes: 'Calm', text: theirs, verbatim: true });
    expect(goalUpdate(document, own, say)).toBeNull();
  });
});

describe('an offer', () => {
  const start = createStatements({
    id: 's',
    people,
    dangers: [createDangerStatement({ id: 'd1', worried: ['p2'], about: 'Mum goes out at night' })],
  });
  const only = (of: StatementsDocument) => of.dangers[0] as DangerStatement;
  const takeOver = (of: StatementsDocument) => {
    const offer = dangerUpdate(of, only(of), say);
    if (!offer) throw new Error('Nothing was offered.');
    const { composed, text } = offer;
    return statementsReducer(of, { type: 'take-over', of: 'danger', id: 'd1', composed, text });
  };

  it('is there for parts that nobody has taken over, gone once they were, and back once they change', () => {
    const taken = takeOver(start);
    expect(only(taken).text).toBe('Gran is worried that Mum goes out at night.');
    expect(dangerUpdate(taken, only(taken), say)).toBeNull();
    const changed = statementsReducer(taken, {
      type: 'change-danger',
      id: 'd1',
      detail: 'worried',
      value: ['p2', 'p3'],
    });
    expect(only(changed).text).toBe('Gran is worried that Mum goes out at night.');
    expect(dangerUpdate(changed, only(changed), say)?.text).toBe(
      'Gran and Helen are worried that Mum goes out at night.',
    );
  });

  it('keeps what was typed since', () => {
    const edited = statementsReducer(takeOver(start), {
      type: 'edit-text',
      of: 'danger',
      id: 'd1',
      text: 'Gran is worried that Mum goes out at night, and Tariq lies awake.',
    });
    expect(dangerUpdate(edited, only(edited), say)).toBeNull();
    const changed = statementsReducer(edited, {
      type: 'change-danger',
      id: 'd1',
      detail: 'worried',
      value: ['p2', 'p3'],
    });
    expect(only(takeOver(changed)).text).toBe(
      'Gran and Helen are worried that Mum goes out at night, and Tariq lies awake.',
    );
  });

  it('that was turned down is not made again until the parts change', () => {
    const offer = dangerUpdate(start, only(start), say);
    const kept = statementsReducer(start, {
      type: 'keep-text',
      of: 'danger',
      id: 'd1',
      composed: offer?.composed ?? '',
    });
    expect(dangerUpdate(kept, only(kept), say)).toBeNull();
    expect(only(kept).text).toBe('');
  });

  it('is never of nothing: parts that were emptied take no text away', () => {
    const taken = takeOver(start);
    const emptied = (['worried', 'about'] as const).reduce(
      (before, detail) =>
        statementsReducer(before, {
          type: 'change-danger',
          id: 'd1',
          ...(detail === 'worried' ? { detail, value: [] } : { detail, value: '' }),
        }),
      taken,
    );
    expect(dangerUpdate(emptied, only(emptied), say)).toBeNull();
  });
});

/** The words of a text, without what joins sentences: the marks between words and the capitals. */
const bare = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}\p{Emoji_Presentation}]+/gu) ?? []).join(' ');

/** What somebody typed into the parts of an entry, each with whether it is somebody's exact words. */
function typedInto(entry: DangerStatement | SafetyGoal): { text: string; verbatim: boolean }[] {
  const plain = (text: string) => ({ text, verbatim: false });
  return 'opener' in entry
    ? [
        plain(entry.opener),
        plain(entry.about),
        ...entry.worriedAgencies.map(plain),
        ...entry.impacts,
        ...entry.examples,
      ]
    : [
        ...[entry.bestHopes, entry.networkNote, entry.forHowLong].map(plain),
        ...entry.doing,
        ...entry.childLives,
        ...entry.othersSee,
      ];
}

describe('whatever was typed into the parts', () => {
  test('every word of it is in the text, exact words to the letter, and nothing stays open', () => {
    let seen = 0;
    fc.assert(
      fc.property(someStatements, (of) => {
        for (const entry of [...of.dangers, ...of.goals]) {
          const text = 'opener' in entry ? composeDanger(of, entry, say) : composeGoal(of, entry, say);
          const words = ` ${bare(text)} `;
          for (const { text: typed, verbatim } of typedInto(entry)) {
            // The catalogue's own "like" stands for the one that was typed.
            const wanted = bare(typed.trim().replace(/^like (?=the time)/, ''));
            if (wanted === '') continue;
            seen += 1;
            expect(words, JSON.stringify({ typed, text })).toContain(` ${wanted} `);
            if (verbatim) expect(text).toContain(typed.trim());
          }
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/%\{(name|what|worry|examples?)\}|compose\./);
          expect(text).not.toMatch(/[^.]\.\.(?!\.)/);
        }
      }),
      { numRuns: 600, seed: 5 },
    );
    expect(seen).toBeGreaterThan(3000);
  });

  test('in one part of one set changes nothing of another', () => {
    fc.assert(
      fc.property(someStatements, fc.string({ minLength: 1 }), (of, about) => {
        const [first, ...others] = of.dangers;
        if (!first) return;
        const next = statementsReducer(of, {
          type: 'change-danger',
          id: first.id,
          detail: 'about',
          value: about,
        });
        for (const other of others) {
          const then = next.dangers.find(({ id }) => id === other.id);
          expect(then && composeDanger(next, then, say)).toBe(composeDanger(of, other, say));
        }
      }),
      { numRuns: 100, seed: 6 },
    );
  });
});

test('another language composes with its own words alone', () => {
  const own = speakStatements(
    {
      'compose.worried.that': { other: 'Mae %{names} yn poeni fod %{what}' },
      'compose.list.small': 'y yr',
      'compose.list.joiners': 'fod bod',
    },
    'cy',
  );
  const statement = createDangerStatement({ id: 'd', worried: ['p2', 'p3'], about: 'Mam yn mynd allan' });
  expect(composeDanger(document, statement, own)).toBe(
    `Mae ${own.list(['Gran', 'Helen'])} yn poeni fod Mam yn mynd allan.`,
  );
});

test('nothing unseen is put between words that run the other way: what is composed is saved', () => {
  const statement = createDangerStatement({ id: 'd', worried: ['p2', 'n'], about: 'the nights' });
  const withNani = { ...document, people: [...people, person('n', 'نانی', 'naturallyConnected')] };
  expect(composeDanger(withNani, statement, say)).toBe('Gran and نانی are worried that the nights.');
});
