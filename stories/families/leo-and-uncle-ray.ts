import type { Person } from '../../src/foundation/document';
import { createMapItem, createMappingBoard } from '../../src/mapping-board';

// Everyone here is invented. They are the people of the examples on an empty board.

const leo: Person = { id: 'c1', name: 'Leo', kind: 'child', role: 'eight years old' };
const mum: Person = { id: 'p1', name: 'Mum (Sharon)', kind: 'parent', role: 'often in hospital' };
const ray: Person = { id: 'p2', name: 'Uncle Ray', kind: 'naturallyConnected', role: 'mum’s brother' };
const bev: Person = { id: 'p3', name: 'Bev', kind: 'professional', role: 'family support worker' };

const written = { by: bev.id, at: '2026-10-05T15:00:00Z' };
const shared = { level: 'shared', notShownTo: [] } as const;
const people = [leo, mum, ray, bev];

/** An early help map. */
export const leoAndUncleRay = createMappingBoard({
  id: 'map-leo',
  title: 'A map for Leo',
  preset: 'wellbeing',
  people,
  items: [
    createMapItem(
      {
        id: 'well-fetched',
        column: 'workingWell',
        category: 'existingSafety',
        text: 'Uncle Ray fetched Leo on both days that Mum was in hospital.',
        saidBy: [ray.id, mum.id],
        source: 'observed',
        aboutChildren: [leo.id],
        happened: { said: '29 and 30 September 2026', iso: null },
        status: 'agreed',
        visibility: shared,
      },
      written,
    ),
    createMapItem(
      {
        id: 'well-reading',
        column: 'workingWell',
        category: 'strength',
        text: 'Leo and Mum read together on the ward when he visits.',
        saidBy: [mum.id],
        aboutChildren: [leo.id],
        ongoing: true,
        visibility: shared,
      },
      written,
    ),
    createMapItem(
      {
        id: 'hard-waited',
        column: 'worries',
        category: 'harm',
        text: 'On 21 September nobody came to fetch Leo, and he waited at school until five.',
        saidBy: [bev.id],
        source: 'told',
        sourceNote: 'The school office rang Bev',
        aboutChildren: [leo.id],
        impacts: [{ childId: leo.id, text: 'He says he counted the cars so as not to cry.' }],
        happened: { said: '21 September 2026', iso: '2026-09-21' },
        visibility: shared,
      },
      written,
    ),
    createMapItem(
      {
        id: 'worry-no-plan',
        column: 'worries',
        category: 'danger',
        text: 'Mum, Ray and Bev are worried that if Mum is taken in at short notice nobody will be told, and Leo could be left waiting or come home to an empty house.',
        saidBy: [mum.id, ray.id, bev.id],
        heldBy: [mum.id, ray.id, bev.id],
        aboutChildren: [leo.id],
        status: 'agreed',
        visibility: shared,
      },
      written,
    ),
    createMapItem(
      {
        id: 'step-number',
        column: 'needsToHappen',
        category: 'nextStep',
        text: 'Mum gives school Uncle Ray’s number before Friday.',
        saidBy: [mum.id],
        statementIds: ['worry-no-plan'],
        doneBy: [mum.id],
        doneWhen: { said: '9 October 2026', iso: '2026-10-09' },
        visibility: shared,
      },
      written,
    ),
    createMapItem(
      {
        id: 'goal-somebody-knows',
        column: 'needsToHappen',
        category: 'goal',
        text: 'Whenever Mum is away Leo knows by breakfast who will fetch him, and school knows too, for a whole term.',
        saidBy: [mum.id, ray.id],
        statementIds: ['worry-no-plan'],
        goalOwner: 'family',
        visibility: shared,
      },
      written,
    ),
  ],
});

/** What Leo said, in his own words and spelling. */
export const leosWords = createMappingBoard({
  id: 'map-leos-words',
  title: 'Leo’s map',
  preset: 'child',
  people: [leo, ray],
  items: [
    ['worries', 'i dont like it when the house is dark and nobodys home'],
    ['worries', 'mum being pooly'],
    ['workingWell', 'uncle rays pancaks'],
    ['workingWell', 'reading the dragon book with mum'],
    ['needsToHappen', 'a night lite and a dog'],
  ].map(([column = '', text = ''], at) =>
    createMapItem(
      {
        id: `leo-${at + 1}`,
        column,
        text,
        verbatim: true,
        saidBy: [leo.id],
        aboutChildren: [leo.id],
        visibility: shared,
      },
      written,
    ),
  ),
});
