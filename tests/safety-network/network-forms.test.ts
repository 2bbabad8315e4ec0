import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkColumns } from '../../src/safety-network/network-facts.text';
import { layNetwork } from '../../src/safety-network/network-layout.model';
import { speakNetwork } from '../../src/safety-network/network-names.text';
import { peopleShown } from '../../src/safety-network/network-people.model';
import { estimatedSizes } from '../../src/safety-network/network-picture.text';
import {
  describeNetwork,
  firstSentence,
  linesIn,
  networkTable,
} from '../../src/safety-network/safety-network.text';
import { someNetwork } from './random-networks';

const say = speakNetwork({}, 'en-GB');

test('the list, the table and the sentences hold equal facts, and the picture everybody with what comes first, over 10,000 random networks', {
  timeout: 300_000,
}, () => {
  let facts = 0;
  let people = 0;
  fc.assert(
    fc.property(someNetwork, (network) => {
      const { groups } = describeNetwork(network, say.plain);
      const listed = groups.flatMap((group) => group.people);
      const rows = new Map(networkTable(network).rows.map((row) => [row.personId, row]));
      const inPicture = new Set(
        layNetwork(network, 'ecomap', estimatedSizes(network)).nodes.map(({ personId }) => personId),
      );
      const shown = peopleShown(network);
      if (listed.length !== shown.length || rows.size !== shown.length || inPicture.size !== shown.length)
        throw new Error('Somebody is in one form and not in another.');
      for (const person of listed) {
        people += 1;
        if (!inPicture.has(person.personId)) throw new Error(`${person.personId} is not in the picture.`);
        // What the list and a card show.
        const listLines = person.facts.map(({ label, text, isFirst }) =>
          isFirst ? text : `${label}: ${text}`,
        );
        // What the table shows, in its columns.
        const cells = rows.get(person.personId)?.cells ?? [];
        const tableLines = cells.flatMap(({ column, lines }) => (column === 'who' ? lines.slice(1) : lines));
        expect(tableLines.slice().sort()).toEqual(listLines.slice().sort());
        for (const column of networkColumns) {
          const drawn = linesIn(say.plain, person, column);
          const told = cells.find((cell) => cell.column === column)?.lines ?? [];
          expect(column === 'who' ? told.slice(1) : told).toEqual(drawn);
        }
        // What the sentences say: each fact once, in its own words, and nothing else.
        const [first = '', ...more] = person.sentences;
        const phrases = (isFirst: boolean) =>
          person.facts.filter((fact) => fact.isFirst === isFirst).map(({ phrase }) => phrase);
        expect(first).toBe(
          phrases(true).length === 0 ? `${person.name}.` : `${person.name}: ${phrases(true).join(', ')}.`,
        );
        expect(more).toEqual(phrases(false).length === 0 ? [] : [`Also: ${phrases(false).join('; ')}.`]);
        for (const { text, phrase } of person.facts) {
          facts += 1;
          if (!phrase.toLowerCase().includes(text.toLowerCase()))
            throw new Error(`“${phrase}” lacks “${text}”.`);
        }
        // What the picture says of them.
        expect(firstSentence(network, say.plain, person.personId)).toBe(first);
      }
    }),
    { numRuns: 10_000, seed: 5 },
  );
  expect(people).toBeGreaterThan(10_000);
  expect(facts).toBeGreaterThan(50_000);
});
