import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingQuestions } from '../../src/safety-network/network-finding.text';
import { networkHints } from '../../src/safety-network/network-hints.model';
import { layNetwork } from '../../src/safety-network/network-layout.model';
import { nameNetworkCommand, speakNetwork } from '../../src/safety-network/network-names.text';
import { peopleShown } from '../../src/safety-network/network-people.model';
import {
  estimatedSizes,
  estimateLabel,
  labelLines,
  networkPictureToSvg,
  pictureKey,
} from '../../src/safety-network/network-picture.text';
import type { SafetyNetworkDocument } from '../../src/safety-network/safety-network.model';
import {
  createNetworkHelp,
  createNetworkMember,
  createNetworkTie,
  createSafetyNetwork,
  networkPictures,
} from '../../src/safety-network/safety-network.model';
import {
  networkInWords,
  networkSentences,
  networkTable,
  networkToHtml,
  networkToText,
} from '../../src/safety-network/safety-network.text';
import { safetyNetworkWords } from '../../src/safety-network/safety-network.words';
import { someCommand, someCrowd, someNetwork } from './random-networks';

const say = speakNetwork({}, 'en-GB');
const saved = JSON.parse(
  readFileSync(new URL('../documents/safety-network/format-1.json', import.meta.url), 'utf8'),
) as SafetyNetworkDocument;
const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

describe('somebody in words', () => {
  test('is a sentence that begins with what matters most', () => {
    const brief = createSafetyNetwork({
      id: 'n',
      people: [
        { id: 'gran', name: 'Gran', kind: 'naturallyConnected', role: '' },
        { id: 'mum', name: 'Mum', kind: 'parent', role: '' },
      ],
      members: [createNetworkMember({ id: 'm', personId: 'gran' })],
      closeness: saved.closeness
        .slice(0, 1)
        .map((step) => ({ ...step, memberId: 'm', on: null, words: '', saidBy: [] })),
      knowledge: saved.knowledge
        .slice(0, 1)
        .map((step) => ({ ...step, memberId: 'm', on: null, words: 'knows about the worry', saidBy: [] })),
      helps: [
        createNetworkHelp({ id: 'h', memberId: 'm', text: 'stays over on late shifts', answer: 'yes' }),
      ],
      ties: [createNetworkTie({ id: 't', from: 'gran', to: 'mum', kind: 'strong' })],
    });
    expect(networkSentences(brief)[1]).toBe(
      'Gran: inner circle, knows a little (knows about the worry), stays over on late shifts (said yes), strong tie to Mum. Also: family, friend or neighbour.',
    );
  });

  test('tells yes, no and not asked apart', () => {
    const answered = (answer: 'yes' | 'no' | null) => ({
      ...saved,
      helps: [createNetworkHelp({ id: 'h', memberId: 'member-1', text: 'Stays over', answer })],
    });
    expect(networkToText(answered('yes'))).toContain('Stays over (said yes)');
    expect(networkToText(answered('no'))).toContain('Stays over (said no)');
    expect(networkToText(answered(null))).toContain('Stays over (not asked yet)');
  });

  test.each([
    [{ said: '', iso: '2026-03' }, 'since March 2026'],
    [{ said: 'summer 2025', iso: '2025-22' }, 'since summer 2025'],
    [{ said: 'since the move', iso: null }, 'when: since the move'],
  ])('says since when as it is known: %j', (since, told) => {
    const tie = createNetworkTie({ id: 't', from: 'gran', to: 'mum', kind: 'strong', since });
    expect(networkToText({ ...saved, ties: [tie] })).toContain(`(${told})`);
  });

  test('says a tie from each end: parent of, child of', () => {
    const text = networkToText(saved);
    expect(text).toContain('parent of Mum (Nadia)');
    expect(text).toContain('child of Gran (Salma)');
  });

  test('says nothing of what was taken out', () => {
    const text = networkToText(saved);
    expect(text).not.toContain('spare key');
    expect(text).not.toContain('- Grandad');
    // Whom somebody else is not in touch with is a fact about them, whether or not that person is in the network.
    expect(text.split('\n').filter((line) => line.includes('Grandad'))).toEqual([
      '  Not in contact with: Grandad (Yusuf)',
      '  Must not be shown to: Grandad (Yusuf)',
    ]);
    expect(networkToText(saved).match(/They have not spoken/g)).toHaveLength(1);
  });
});

describe('the three forms', () => {
  test('say every fact of everybody, each of them', () => {
    let facts = 0;
    fc.assert(
      fc.property(fc.oneof(fc.constant(saved), someNetwork), (network) => {
        const { groups } = networkInWords(network);
        const text = networkToText(network);
        const html = networkToHtml(network);
        const rows = new Map(networkTable(network).rows.map((row) => [row.personId, row]));
        const people = groups.flatMap((group) => group.people);
        expect(people.map(({ personId }) => personId).sort()).toEqual(peopleShown(network).slice().sort());
        for (const person of people) {
          const lines = rows.get(person.personId)?.cells.flatMap((cell) => cell.lines) ?? [];
          const sentences = person.sentences.join(' ').toLowerCase();
          expect(lines[0]).toBe(person.name);
          expect(lines).toHaveLength(person.facts.length + 1);
          for (const fact of person.facts) {
            facts += 1;
            expect(lines.some((line) => line.includes(fact.text))).toBe(true);
            expect(sentences).toContain(fact.text.toLowerCase());
            expect(text).toContain(`  ${fact.label}: ${fact.text.replace(/\n/g, '\n    ')}`);
            expect(html).toContain(
              `<dt dir="auto">${escaped(fact.label)}</dt><dd dir="auto">${escaped(fact.text).replace(/\n/g, '<br>')}</dd>`,
            );
          }
        }
      }),
      { numRuns: 150, seed: 2 },
    );
    expect(facts).toBeGreaterThan(1000);
  }, 60_000);

  test('hold every word somebody typed about a member who stands', () => {
    fc.assert(
      fc.property(someNetwork, (network) => {
        const text = networkToText(network).replace(/\s+/g, ' ');
        const seen = new Set<string>();
        for (const member of network.members) {
          if (member.removed || seen.has(member.personId)) continue;
          seen.add(member.personId);
          const typed = [
            member.preferredName,
            member.language,
            member.interpreterNote,
            member.availability,
            member.note,
            member.agency.reason,
            member.limits.words,
            ...member.relationships.flatMap(({ relationship, childSays }) => [relationship, childSays]),
            ...member.choices.map(({ words }) => words),
            ...member.meetings.map(({ meeting }) => meeting),
            ...member.roles.filter((role) => role !== 'mentor' && role !== 'checks'),
            ...network.helps
              .filter((one) => one.memberId === member.id && !one.removed)
              .map((one) => one.text),
            ...[...network.knowledge, ...network.closeness]
              .filter((one) => one.memberId === member.id && !one.removed)
              .map((one) => one.words),
          ];
          for (const words of typed) expect(text).toContain(words.replace(/\s+/g, ' ').trim());
        }
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  test('keep professionals apart from the family’s own people', () => {
    const { groups } = networkInWords(saved);
    expect(groups.map(({ key, people }) => [key, people.map(({ name }) => name)])).toEqual([
      ['children', ['Tariq', 'Aisha']],
      ['parents', ['Mum (Nadia)']],
      ['natural', ['Gran (Salma)', 'Dee, next door']],
      ['professional', ['Helen, social worker']],
    ]);
  });

  test('ask who could be first where there is nobody', () => {
    expect(networkToText(createSafetyNetwork({ id: 'n' }))).toBe(
      'People around the family\n\nNobody is here yet. Who would the children want to be here first?\n',
    );
  });
});

describe('a record and a picture, whatever was typed', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</svg></article><iframe src="javascript:alert(1)">',
    '<!-- --> ]]> <![CDATA[',
    '%{name} $& $1',
  ])('“%s” stays text wherever it stands', (text) => {
    const network = createSafetyNetwork({
      id: 'n',
      title: text,
      lang: text,
      people: [
        { id: 'p', name: text, kind: 'child', role: text },
        { id: 'q', name: text, kind: 'professional', role: text },
      ],
      members: [createNetworkMember({ id: 'm', personId: 'q', note: text, roles: [text], language: text })],
      ties: [createNetworkTie({ id: text, from: 'p', to: 'q', kind: 'stressful', words: text })],
    });
    const html = networkToHtml(network, { words: { 'fact.note': text } });
    const ours = /<\/?(article|section|h[1-3]|ul|li|p|dl|dt|dd|br)( lang="[^"<>]*")?( dir="auto")?>/g;
    expect(html.replace(ours, '')).not.toMatch(/[<>]/);
    for (const picture of networkPictures) {
      const svg = networkPictureToSvg(network, picture, { words: { 'tie.stressful': text } });
      const drawn =
        /<\/?(svg|title|desc|g|circle|rect|polygon|polyline|line|text|tspan)( [a-z0-9A-Z:-]+="[^"<>]*")*\/?>/g;
      expect(svg.replace(drawn, '')).not.toMatch(/[<>]/);
      expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/ (style|on[a-z]+|href)=/);
    }
  });

  test('names everybody in the picture, with where they are, and its key', () => {
    const svg = networkPictureToSvg(saved, 'closeness');
    expect(svg).toContain('<title>People around Tariq and Aisha</title>');
    expect(svg).toContain('Gran (Salma): Inner circle');
    expect(svg).toContain('Dee, next door: Not placed yet');
    const ecomap = layNetwork(saved, 'ecomap', estimatedSizes(saved));
    expect(pictureKey(ecomap).map(({ label }) => label)).toEqual([
      'Circle: family, friends and neighbours',
      'Square: a professional',
      'Double outline: a child this is about',
      'Strong tie',
      'Parent',
    ]);
  });

  test('draws everybody of any crowd, in either direction', () => {
    fc.assert(
      fc.property(
        someCrowd,
        fc.constantFrom(...networkPictures),
        fc.boolean(),
        (crowd, picture, mirrored) => {
          const { nodes } = layNetwork(crowd, picture, { ...estimatedSizes(crowd), mirrored });
          const svg = networkPictureToSvg(crowd, picture, { mirrored });
          expect(svg.match(/<g class="mapwell-network-person/g) ?? []).toHaveLength(nodes.length);
          expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        },
      ),
      { numRuns: 60, seed: 9 },
    );
  });

  test('breaks a label between words, in two lines at most', () => {
    expect(labelLines('Gran')).toEqual(['Gran']);
    expect(labelLines('Mr Okafor, class teacher')).toEqual(['Mr Okafor, class', 'teacher']);
    expect(labelLines('Auntie Salma who lives above the shop in Rusholme')).toHaveLength(2);
    expect(labelLines('')).toHaveLength(1);
    expect(estimateLabel('Gran').width).toBeLessThan(estimateLabel('Grandmother').width);
  });
});

describe('hints and questions', () => {
  const natural = (count: number) =>
    createSafetyNetwork({
      id: 'n',
      people: Array.from({ length: count }, (_, at) => ({
        id: `p${at}`,
        name: `Person ${at}`,
        kind: 'naturallyConnected' as const,
        role: '',
      })),
      members: Array.from({ length: count }, (_, at) =>
        createNetworkMember({ id: `m${at}`, personId: `p${at}`, agreedToHelp: 'yes', backupFor: ['p0'] }),
      ),
    });

  test('no number is enough or too few unless a council says so', () => {
    expect(networkHints(natural(1))).toEqual([]);
    expect(networkHints(natural(1), { fewNatural: null })).toEqual([]);
    expect(networkHints(natural(2), { fewNatural: 3 })).toEqual([
      { key: 'hint.fewNatural', values: { count: 2 } },
    ]);
    expect(networkHints(natural(3), { fewNatural: 3 })).toEqual([]);
    for (const odd of [NaN, -1, 2.5, Infinity])
      expect(networkHints(natural(2), { fewNatural: odd })).toEqual([]);
  });

  test('an empty network has none', () => {
    expect(networkHints(createSafetyNetwork({ id: 'n' }), { fewNatural: 5 })).toEqual([]);
  });

  test('ask for what a child would choose, who is not asked, and the agency’s reason', () => {
    const network = createSafetyNetwork({
      id: 'n',
      people: [
        { id: 'c', name: 'Tariq', kind: 'child', role: '' },
        { id: 'p', name: 'Helen', kind: 'professional', role: '' },
        { id: 'q', name: 'Dee', kind: 'naturallyConnected', role: '' },
      ],
      members: [
        createNetworkMember({
          id: 'm',
          personId: 'p',
          agency: { view: 'suitable', reason: '', visibility: { level: 'shared', notShownTo: [] } },
        }),
        createNetworkMember({ id: 'o', personId: 'q' }),
      ],
    });
    const hints = networkHints(network);
    expect(hints.map(({ key }) => key)).toEqual(['hint.childChoice', 'hint.notAsked', 'hint.agencyReason']);
    expect(hints.map(({ key, values }) => say(key, values))).toEqual([
      'Whom would Tariq choose? Nobody has written it down yet.',
      'One person has not been asked yet whether they will help.',
      'The agency’s view of one person has no reason with it yet.',
    ]);
  });

  test('questions that find people are there for the family, for a child and for the team', () => {
    expect(findingQuestions(say, 'family').length).toBeGreaterThan(5);
    expect(findingQuestions(say, 'child')[0]).toBe('Who listens to you?');
    expect(findingQuestions(speakNetwork({ 'find.team.3': '' }, 'en-GB'), 'team')).toHaveLength(2);
  });

  test('no word says that a family has failed, or calls anybody dangerous', () => {
    const all = JSON.stringify(safetyNetworkWords);
    expect(all).not.toMatch(
      /\b(fail|failed|failing|dangerous|unsafe|dysfunctional|unsuitable|inadequate|case|perpetrator)\b/i,
    );
  });
});

test('every command has a name with whom it is about', () => {
  fc.assert(
    fc.property(someNetwork, someCommand, (network, command) => {
      const name = nameNetworkCommand(say, network, command);
      expect(name).not.toMatch(/%\{item\}|^command\./);
    }),
    { numRuns: 500, seed: 10 },
  );
});
