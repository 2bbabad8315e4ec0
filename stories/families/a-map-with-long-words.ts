import type { Person } from '../../src/foundation/document';
import { createMapItem, createMappingBoard } from '../../src/mapping-board';

// Everyone here is invented. What people really write is sometimes very long, and this map holds the longest of it.

const street = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const link =
  'https://records.example.org/families/2026/03/04/letter-about-the-evening-and-what-was-agreed-afterwards?page=1&of=12';

const child: Person = {
  id: 'c1',
  name: 'Bartholomew-Alexander Featherstonehaugh-Cholmondeley',
  kind: 'child',
  role: '',
};
const names = [
  'Mum (Oluwaseun Temitope Adebayo-Featherstonehaugh)',
  'Dad (Kristof)',
  'Great-grandmother Philippa, who everybody calls Pip',
  'Uncle Konstantinos Papadopoulos-Wolfeschlegelsteinhausen',
  'Auntie Mo',
  'Auntie Bo',
  'Grandad Wyn',
  'Nain',
  'Taid',
  'Cousin Sioned',
  'Cousin Aled',
  'Jo from church',
  'Mr Price',
  'Mrs Price',
  'Miss Thomas, deputy head of the lower school',
  'Sister Margaret Mary',
  'Dr Venkataramanan',
  'Iestyn, youth worker',
  'Kwame, football coach',
  'Agnieszka',
  'Włodzimierz',
  'The lady with the dog',
  '',
];
const others = names.map((name, at): Person => {
  const kind = at < 2 ? 'parent' : at < 14 ? 'naturallyConnected' : 'professional';
  return { id: `p${at + 1}`, name, kind, role: '' };
});
const everyone = others.map(({ id }) => id);

const sentences = [
  'Mum wrote this down over a weekend, because she says that nobody has ever let her tell it from the start.',
  'It began when the family moved from the farm to the town in the wet spring, with two suitcases and the cat.',
  'The flat was on the fourth floor, the lift was broken, and the pram stayed in the hall where somebody took it.',
  'Dad worked nights at the bakery and slept in the day behind a curtain, so that everyone had to be quiet.',
  'The child learned to be quiet, and then he learned to be quiet at school too, and school was worried about that.',
  'In the second winter the heating failed, and for nine days they all slept in one bed with their coats on.',
  'Pip came on the bus with soup on each of those days, and on the last day she brought her own heater.',
  'On the evening of the storm the lights went out, Dad was at work, and Mum went down to find the caretaker.',
  'She was away for forty minutes, and when she came back the child was on the stairs of another house in his socks.',
  'A neighbour nobody knew had wrapped him in a towel and had rung the police, which was right of her.',
  'Mum says that she would do the same, and that she has thought about those forty minutes every day since.',
  'Since then there has been a list on the door with three names, and whoever goes out rings one of them first.',
  'The list has worked eleven times, and Mum can say for each of them who came and how long they stayed.',
  'She would like that to be written down as well, and not only the evening of the storm.',
];

const shared = { level: 'shared', notShownTo: [] } as const;

/** Long words, unbroken words, many people, line breaks, and a person without a name. */
export const aMapWithLongWords = createMappingBoard({
  id: 'map-long-words',
  title: `A map for everybody who had anything to do with ${street} Road and what came of it afterwards`,
  people: [child, ...others],
  items: [
    createMapItem({
      id: 'long-story',
      column: 'worries',
      category: 'harm',
      text: sentences.join(' '),
      saidBy: ['p1'],
      heldBy: everyone,
      notHeldBy: ['p2', 'p3', 'p4', 'p5', 'p6'],
      dispute: 'They remember the evening in another way, each of them.',
      aboutChildren: ['c1'],
      happened: { said: 'the evening of the storm, when the lights went out all over the town', iso: null },
      visibility: shared,
    }),
    createMapItem({
      id: 'long-word',
      column: 'worries',
      category: 'complicating',
      text: `${street}${street}${street}`,
      saidBy: everyone,
      visibility: shared,
    }),
    createMapItem({
      id: 'long-link',
      column: 'worries',
      category: 'danger',
      text: `The whole letter is at ${link} and nobody can open it.`,
      saidBy: ['p4'],
      sourceNote: link,
      visibility: shared,
    }),
    createMapItem({
      id: 'long-lines',
      column: 'workingWell',
      category: 'existingSafety',
      text: 'The list on the door:\n\n1. Pip\n2. Auntie Mo\n3. Mr and Mrs Price\n\nand then the caretaker.',
      saidBy: ['p1', 'p3', 'p23', 'somebody-not-named-here'],
      visibility: shared,
    }),
    createMapItem({
      id: 'long-spelling',
      column: 'workingWell',
      category: 'strength',
      text: `${'a'.repeat(40)}nd then we all went to the seeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeea`,
      verbatim: true,
      saidBy: ['c1'],
      visibility: shared,
    }),
    createMapItem({
      id: 'long-step',
      column: 'needsToHappen',
      category: 'nextStep',
      text: 'Everybody on the list signs it.',
      doneBy: everyone,
      doneWhen: { said: 'as soon as anybody can find a pen, or by the end of the summer', iso: null },
      statementIds: ['long-link'],
      visibility: shared,
    }),
    createMapItem({ id: 'no-words', column: 'needsToHappen', text: '' }),
    createMapItem({
      id: 'own-column',
      column: 'wishesFromSchool',
      category: 'aCategoryThatNoArrangementHas',
      text: 'This stands in a column of another council.',
    }),
  ],
});
