import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Audience } from '../../src/foundation/document';
import { createStamp, createWords } from '../../src/three-houses/drawing-changes.model';
import { threeHousesCommands } from '../../src/three-houses/three-houses-commands.model';
import type { SharingChoice } from '../../src/three-houses/three-houses-session.model';
import type { ThreeHousesDocument } from '../../src/three-houses/three-houses.model';
import { createThreeHouses, threeHousesReducer } from '../../src/three-houses/three-houses.model';
import {
  nameCommand,
  nameSession,
  promptsOf,
  speakThreeHouses,
} from '../../src/three-houses/three-houses-names.text';
import {
  threeHousesInWords,
  threeHousesToHtml,
  threeHousesToText,
} from '../../src/three-houses/three-houses.text';
import { someIntents, someSession } from './random-sessions';

const saved = JSON.parse(
  readFileSync(new URL('../documents/three-houses/format-1.json', import.meta.url), 'utf8'),
) as ThreeHousesDocument;
const standing = <Of extends { removed: unknown }>(list: readonly Of[]) =>
  list.map((one) => ({ ...one, removed: null }));
/** The saved session with nothing taken out and nothing the child has said no or later to. */
const session: ThreeHousesDocument = {
  ...saved,
  sheet: 'threeHouses',
  objects: standing(saved.objects),
  panels: [],
  permissions: standing(saved.permissions),
  sharedWith: standing(saved.sharedWith),
  startPlace: 'goodThings',
};
const helen: Audience = { kind: 'professionals', personId: 'p3' };
const tariq: Audience = { kind: 'family', personId: 'c1' };
const say = speakThreeHouses({}, 'en-GB');

describe('a session in words', () => {
  it('has every object with its name, where it is, how large, who made it and in whose words', () => {
    expect(threeHousesToText(session, tariq)).toBe(
      `Tariq’s three houses
Made by: Tariq
Age then: 6
When: the Monday after half term
Language: British English
Worked with the child: Helen
Interpreter: Mr Okafor
Who was there: Helen and Mr Okafor
How it was explained: Helen showed the houses and drew one of her own first.
Chosen: A magic person
Began with: House of Good Things
Read back at the end: Yes (4 March 2024, Helen)
What the child said then: “yes thats rite”

the grump house
The sheet calls it: House of Worries
What can be seen: A door in blue, with orange above it.
Described by: Tariq
- A drawing: the door at night
  Where it is: middle of the grump house
  How large: middle-sized
  Drawn with: 1 line
  Made by: Tariq
  Said by: Tariq
  Answers: What makes you scared or upset?

House of Good Things
- A stamp: a stamp that is not known here, called Gran
  Where it is: middle of House of Good Things
  How large: small
  Made by: Tariq
  Said by: Tariq
  Answers: What makes you scared or upset?
- A photograph of a paper: the picture Tariq did on paper
  Where it is: middle of House of Good Things
  How large: small
  Made by: Tariq
  Said by: Tariq
  Answers: What makes you scared or upset?

House of Dreams
- Words: my dream: “mum is home wen its dark and nobudy shouts”
  Where it is: top of House of Dreams
  How large: large
  Made by: Tariq
  Said by: Tariq
  Words: The exact words, written down by Helen
  Language: British English
  Answers: What makes you scared or upset?

Whether the parents were asked
- Mum (Nadia)
  Answer: Yes
  Why: She wants him to be heard
  What was said: As long as he can stop when he likes.
  Asked by: Helen
  When: 1 March 2024
`,
    );
  });

  it('keeps the grown-ups’ notes apart, beside what the child made, and tells professionals how it came about', () => {
    const { sections } = threeHousesInWords(session, helen);
    expect(sections.map(({ key, of }) => `${of}: ${key}`)).toEqual([
      'place: worries',
      'place: goodThings',
      'place: dreams',
      'notes: notes',
      'record: permissions',
      'record: sharedWith',
    ]);
    const text = threeHousesToText(session, helen);
    expect(text).toContain('Notes by grown-ups, beside what the child made\n- Words: note: Tariq went quiet');
    for (const words of [
      'Safe to share: Looked at, and yes',
      'Stopped early: Yes',
      'Where: In the reading corner',
    ])
      expect(text).toContain(words);
  });

  it('says nothing of a place that is empty, nor of one that is not for its reader: nobody can tell them apart', () => {
    const mum: Audience = { kind: 'family', personId: 'p1' };
    const yes = {
      ...saved.sharing.choices[0],
      removed: null,
      personKind: null,
      role: '',
      answer: 'yes',
    } as const;
    const goodThings = { ...yes, places: ['goodThings'], objectIds: [] } as SharingChoice;
    const shared = { ...session, sharing: { ...session.sharing, choices: [goodThings] } };
    const emptied = {
      ...shared,
      objects: shared.objects.filter(({ place }) => place === 'goodThings'),
      places: [],
    };
    expect(threeHousesToText(shared, mum)).toContain('House of Good Things');
    expect(threeHousesToText(shared, mum)).not.toMatch(/Worries|grump|dark/);
    expect(threeHousesToText(emptied, mum)).toBe(threeHousesToText(shared, mum));
    expect(threeHousesToHtml(emptied, mum)).toBe(threeHousesToHtml(shared, mum));
  });

  it('says where a child stands in the child’s own scale, apart from not asked and would not say', () => {
    const pathOf = (path: Partial<ThreeHousesDocument['path']>) => {
      const on = { ...saved, path: { ...saved.path, earlier: [], ...path } };
      const section = threeHousesInWords(on, tariq).sections.find(({ key }) => key === 'path');
      return section?.facts.find(({ key }) => key === 'stands')?.text;
    };
    expect(pathOf({})).toBe('At 4, on a path of 10 steps');
    expect(pathOf({ stands: 0 })).toBe('At 0, on a path of 10 steps');
    expect(pathOf({ stands: null, wouldNotSay: true })).toBe('Asked, and would not say');
    expect(pathOf({ stands: null })).toBeUndefined();
  });

  it('says how far a panel is, who agreed, who did not, and what the child asked', () => {
    const [panel] = saved.panels;
    if (!panel) throw new Error('There is no panel');
    const draft = { ...panel, removed: null, agreements: [], readings: [] };
    const story = { ...saved, sheet: 'wordsAndPictures', objects: [], panels: [draft] };
    const agreed = threeHousesReducer(story, {
      ...{ type: 'agree-panel', id: panel.id, agreementId: 'a', on: { said: '', iso: '2024-03-18' } },
      ...{ agreedBy: ['p1'], notAgreedBy: ['p6'], dispute: 'He says it was two nights.' },
    } as const);
    const read = threeHousesReducer(agreed, {
      ...{ type: 'read-panel', id: panel.id, readingId: 'r', on: { said: '', iso: '2024-03-20' } },
      ...{ readBy: ['p1', 'p3'], said: 'is gran coming tonite' },
    } as const);
    expect(threeHousesToText(story, helen)).toContain('How far it is: A draft: not for a child yet');
    const text = threeHousesToText(read, helen);
    for (const words of [
      'How far it is: Agreed, and read to the child',
      'Agreed by: Mum (Nadia)',
      'Seen differently by: Uncle Farid',
      'What they say about it: He says it was two nights.',
      'Read to the child: 20 March 2024, Mum (Nadia) and Helen',
      'What the child said then: “is gran coming tonite”',
    ])
      expect(text).toContain(words);
    expect(threeHousesToText(story, tariq)).not.toContain('nobody was there');
    expect(threeHousesToText(read, tariq)).toContain('nobody was there when it got dark');
    expect(threeHousesToText(read, tariq)).not.toContain('Farid');
  });

  it('is called by its title, else by its sheet and whose it is', () => {
    expect(nameSession(say, session)).toBe('Tariq’s three houses');
    expect(nameSession(say, { ...session, title: ' ' })).toBe('Three houses, by Tariq');
    expect(nameSession(say, { ...session, title: '', sheet: 'three rivers', childId: null })).toBe(
      'My drawing',
    );
  });

  it('asks of a place what the sheet asks, and of a place nobody knows nothing', () => {
    expect(promptsOf(say, session, 'worries').question).toBe('What makes you worried, scared or sad?');
    expect(promptsOf(say, session, 'attic')).toEqual({ question: '', prompts: [] });
  });
});

describe('every command', () => {
  it('has a name a person understands, whatever it is about', () => {
    for (const type of threeHousesCommands) {
      for (const command of fc.sample(someIntents[type], { numRuns: 5, seed: 2 })) {
        const name = nameCommand(say, session, command);
        expect(name).not.toMatch(/command\.|undefined/);
      }
    }
  });
});

describe('hostile words', () => {
  const evil = '<img src=x onerror="alert(1)"> </script><svg/onload=alert(1)> & \'"';
  const document = createThreeHouses({
    id: 's',
    title: evil,
    childId: 'c1',
    people: [{ id: 'c1', name: evil, kind: 'child', role: evil }],
    explanation: evil,
    places: [{ key: 'worries', label: evil, description: evil, describedBy: 'c1' }],
    objects: [
      createWords({
        id: 'w',
        place: 'worries',
        text: evil,
        name: evil,
        lang: evil,
        frame: { x: 1, y: 1, size: 9 },
      }),
      createStamp({
        id: 's',
        place: 'dreams',
        stamp: evil,
        name: evil,
        prompt: evil,
        frame: { x: 1, y: 1, size: 9 },
      }),
    ],
  });

  it('are inert in the HTML, and there to the letter', () => {
    const html = threeHousesToHtml(document, tariq);
    const tags = Array.from(html.matchAll(/<\/?([a-z0-9]+)/gi), ([, tag]) => tag);
    const known = [
      'article',
      'h1',
      'h2',
      'h3',
      'section',
      'ul',
      'li',
      'p',
      'blockquote',
      'dl',
      'dt',
      'dd',
      'br',
    ];
    expect(tags.filter((tag) => !known.includes(tag ?? ''))).toEqual([]);
    const attributes = Array.from(html.matchAll(/<[a-z0-9]+ ([^>]*)>/gi), ([, inside]) => inside ?? '');
    for (const inside of attributes) expect(inside).toMatch(/^(lang="[^"<>]*")?\s?(dir="auto")?$/);
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  });

  it('of any session put every word of a child into text and HTML for the child, and throw nothing', () => {
    fc.assert(
      fc.property(someSession, (one) => {
        const own: Audience = { kind: 'family', personId: one.childId ?? 'c1' };
        const text = threeHousesToText(one, own);
        const html = threeHousesToHtml(one, own);
        expect(html.startsWith('<article') && html.endsWith('</article>')).toBe(true);
        for (const { sections } of [threeHousesInWords(one, own)]) {
          for (const { entries } of sections)
            for (const entry of entries.filter((each) => each.text.trim() !== ''))
              expect(text).toContain(entry.text.split('\n')[0]);
        }
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
