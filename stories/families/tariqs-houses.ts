import type { Person } from '../../src/foundation/document';
import type { DrawingObject, ThreeHousesDocument } from '../../src/three-houses';
import {
  createInk,
  createPanel,
  createPermission,
  createPhoto,
  createSharingChoice,
  createShownTo,
  createStamp,
  createThreeHouses,
  createWords,
  sealOfPanel,
} from '../../src/three-houses';
import { drawnLine, drawnRound, drawnSomebody } from './drawn-by-hand';

// Everyone here is invented. So are the days: in the story it is Monday 23 March 2026.

const tariq: Person = { id: 'c1', name: 'Tariq', kind: 'child', role: 'seven years old' };
const aisha: Person = { id: 'c2', name: 'Aisha', kind: 'child', role: 'three years old' };
const mum: Person = { id: 'p1', name: 'Mum (Nadia)', kind: 'parent', role: 'works shifts' };
const gran: Person = { id: 'p2', name: 'Gran (Salma)', kind: 'naturallyConnected', role: '' };
const helen: Person = { id: 'p3', name: 'Helen', kind: 'professional', role: 'social worker' };
const dee: Person = { id: 'p5', name: 'Dee', kind: 'naturallyConnected', role: 'lives next door' };
const people = [tariq, aisha, mum, gran, helen, dee];

const wrote = { by: helen.id, at: '2026-03-16T15:30:00Z' };
const on = (iso: string) => ({ said: '', iso });
const shared = { level: 'shared', notShownTo: [] } as const;

type Lies = Pick<DrawingObject, 'id' | 'place'> & { layer?: 'child' | 'adult' };
const byTariq = ({ id, place, layer = 'child' }: Lies) => ({
  id,
  place,
  layer,
  madeBy: tariq.id,
  visibility: shared,
});
const stamp = (id: string, place: string, key: string, x: number, y: number, size = 170) =>
  createStamp({ ...byTariq({ id, place }), stamp: key, frame: { x, y, size } }, wrote);
const said = (id: string, place: string, text: string, x: number, y: number, size: number, own = false) =>
  createWords(
    {
      ...byTariq({ id, place }),
      text,
      verbatim: true,
      saidBy: [tariq.id],
      writtenDownBy: own ? null : helen.id,
      frame: { x, y, size },
    },
    wrote,
  );

const drawn: readonly DrawingObject[] = [
  createInk(
    {
      ...byTariq({ id: 'phone', place: 'worries' }),
      name: 'the phone in the night',
      strokes: [
        drawnLine(
          'phone-1',
          [
            [250, 560],
            [360, 552],
            [366, 740],
            [254, 746],
            [250, 556],
          ],
          'plum',
          'thick',
        ),
        drawnLine(
          'phone-2',
          [
            [400, 560],
            [440, 530],
            [430, 590],
            [480, 548],
          ],
          'orange',
        ),
        drawnLine(
          'phone-3',
          [
            [404, 640],
            [450, 636],
            [470, 670],
            [500, 640],
          ],
          'orange',
        ),
      ],
    },
    wrote,
  ),
  stamp('worries-night', 'worries', 'night', 740, 460, 190),
  createInk(
    {
      ...byTariq({ id: 'me', place: 'worries' }),
      name: 'me and Aisha in bed',
      strokes: [
        ...drawnSomebody('tariq', [640, 720], 200, 'blue', 'down'),
        ...drawnSomebody('aisha', [770, 760], 140, 'plum', 'down'),
      ],
    },
    wrote,
  ),
  said('worries-words', 'worries', 'wen the fone rings mum has to go', 300, 850, 200, true),
  createInk(
    {
      ...byTariq({ id: 'gran', place: 'goodThings' }),
      name: 'Gran',
      strokes: [
        ...drawnSomebody('gran', [320, 660], 330, 'teal', 'up'),
        drawnRound('gran-hair', [320, 520], 66, 'grey'),
      ],
    },
    wrote,
  ),
  createInk(
    {
      ...byTariq({ id: 'sun', place: 'goodThings' }),
      name: '',
      strokes: [
        drawnRound('sun-round', [780, 460], 50, 'yellow', 'thick'),
        ...[0, 1, 2, 3, 4, 5, 6, 7].map((ray) => {
          const turn = (ray / 8) * Math.PI * 2;
          return drawnLine(
            `sun-${ray}`,
            [
              [780 + Math.cos(turn) * 68, 460 + Math.sin(turn) * 68],
              [780 + Math.cos(turn) * 100, 460 + Math.sin(turn) * 100],
            ],
            'yellow',
          );
        }),
      ],
    },
    wrote,
  ),
  stamp('good-ball', 'goodThings', 'ball', 560, 800, 130),
  stamp('good-meal', 'goodThings', 'meal', 740, 760, 150),
  said('good-words', 'goodThings', 'Gran makes the rice with the yellow bits', 550, 600, 210),
  createInk(
    {
      ...byTariq({ id: 'all', place: 'dreams' }),
      name: 'all of us',
      strokes: [
        ...drawnSomebody('mum', [300, 680], 280, 'plum', 'up'),
        ...drawnSomebody('me', [450, 710], 220, 'blue', 'up'),
        ...drawnSomebody('little', [570, 740], 160, 'orange', 'up'),
      ],
    },
    wrote,
  ),
  stamp('dreams-bicycle', 'dreams', 'bicycle', 750, 760, 190),
  stamp('dreams-rainbow', 'dreams', 'rainbow', 500, 470, 220),
  said('dreams-words', 'dreams', 'mum sleeps when we sleep', 770, 560, 190, true),
  createWords(
    {
      ...byTariq({ id: 'note', place: 'worries', layer: 'adult' }),
      madeBy: helen.id,
      visibility: { level: 'professionals', notShownTo: [] },
      text: 'Pointed at the phone three times before he drew it.',
      frame: { x: 500, y: 420, size: 420 },
    },
    wrote,
  ),
];

/** One child's session. */
export const tariqsHouses = createThreeHouses({
  id: 'houses-tariq',
  people,
  title: '',
  childId: tariq.id,
  ageAtTime: '7',
  heldOn: on('2026-03-16'),
  where: 'In the quiet room at school',
  facilitator: helen.id,
  present: [tariq.id, helen.id],
  explanation: 'We draw what is good, what is not, and how you would like it.',
  startPlace: 'goodThings',
  prompts: ['Who do you like to be with?', 'What happens at night?'],
  readBack: { done: true, by: helen.id, on: on('2026-03-16'), said: 'yes and the rice' },
  stoppedEarly: { stopped: false, why: '' },
  places: [
    {
      key: 'dreams',
      label: 'the hows where mum sleeps',
      description: 'Mum, Tariq and Aisha hold hands under a rainbow. Beside them is a bicycle.',
      describedBy: helen.id,
    },
  ],
  objects: drawn,
  permissions: [
    createPermission(
      {
        id: 'permission-mum',
        personId: mum.id,
        askedBy: helen.id,
        on: on('2026-03-12'),
        answer: 'yes',
        said: 'She asked to see it afterwards.',
      },
      wrote,
    ),
  ],
});

/** Three months on: the phone is gone from the worries, and there is a bicycle. */
export const tariqInJune: ThreeHousesDocument = createThreeHouses({
  ...tariqsHouses,
  id: 'houses-tariq-june',
  heldOn: on('2026-06-15'),
  readBack: { done: true, by: helen.id, on: on('2026-06-15'), said: '' },
  objects: [
    ...drawn.filter(({ place }) => place !== 'worries'),
    stamp('june-sun', 'dreams', 'sun', 760, 380),
    said('june-words', 'worries', 'not so meny now', 500, 640, 360, true),
  ],
});

/** What the child wants shared: with Mum, but not the House of Worries yet; nothing with Dee. */
export const tariqsSharing: ThreeHousesDocument = {
  ...tariqsHouses,
  sharing: {
    unclear: false,
    choices: [
      createSharingChoice(
        {
          id: 'share-mum',
          personId: mum.id,
          answer: 'yes',
          places: ['goodThings', 'dreams'],
          said: 'she can see the good one',
        },
        wrote,
      ),
      createSharingChoice(
        {
          id: 'share-mum-worries',
          personId: mum.id,
          answer: 'askLater',
          places: ['worries'],
          said: 'not yet',
        },
        wrote,
      ),
      createSharingChoice({ id: 'share-dee', personId: dee.id, answer: 'no' }, wrote),
    ],
    settled: [],
  },
  sharedWith: [
    createShownTo(
      { id: 'shown-mum', personId: mum.id, on: on('2026-03-18'), what: 'The House of Good Things.' },
      wrote,
    ),
  ],
};

/** Words that are long, in more than one way of writing. */
export const longWords: ThreeHousesDocument = {
  ...tariqsHouses,
  id: 'houses-long',
  places: [
    {
      key: 'goodThings',
      label:
        'the house with the longest name that anybody at all could ever think of for a house of good things',
      description: '',
      describedBy: null,
    },
  ],
  objects: [
    said(
      'long-1',
      'worries',
      'it is when it is dark and the lift makes the noise and then I count to a hundred and sometimes I get to a hundred two times before anybody comes and I dont like the noise',
      500,
      660,
      420,
    ),
    said('long-2', 'goodThings', 'supercalifragilisticexpialidociousandthensomemore', 500, 660, 480, true),
    createWords(
      {
        ...byTariq({ id: 'long-3', place: 'dreams' }),
        text: 'أريد أن تنام أمي في الليل',
        lang: 'ar',
        verbatim: true,
        frame: { x: 500, y: 650, size: 340 },
      },
      wrote,
    ),
  ],
};

/** Made with number keys alone: stamps and lines lie in the middles of the grid. */
export const madeByKeys: ThreeHousesDocument = {
  ...tariqsHouses,
  id: 'houses-keys',
  places: [],
  objects: [
    stamp('k-1', 'goodThings', 'cat', 278, 611, 180),
    stamp('k-2', 'goodThings', 'together', 611, 611, 220),
    createInk(
      {
        ...byTariq({ id: 'k-3', place: 'goodThings' }),
        name: 'a kite',
        strokes: [
          {
            ...drawnLine(
              'k-3-1',
              [
                [500, 389],
                [611, 500],
                [500, 611],
                [389, 500],
                [500, 389],
              ],
              'teal',
            ),
            took: null,
          },
        ],
      },
      wrote,
    ),
    stamp('k-4', 'worries', 'worried', 500, 611, 200),
    stamp('k-5', 'dreams', 'sun', 722, 500, 180),
    said('k-6', 'dreams', 'a park with no dogs in it', 389, 722, 260, true),
  ],
};

/** A paper that was photographed: the host keeps the photograph. */
export const withAPhoto: ThreeHousesDocument = {
  ...tariqsHouses,
  id: 'houses-photo',
  objects: [
    createPhoto(
      {
        ...byTariq({ id: 'paper', place: 'goodThings' }),
        name: 'my drawing from school',
        photoId: 'photo-1',
        width: 1200,
        height: 900,
        frame: { x: 500, y: 620, size: 520 },
      },
      wrote,
    ),
  ],
};

/** Aisha's cousin Sami is four: stamps, and no word that has to be read. */
const sami: Person = { id: 'c4', name: 'Sami', kind: 'child', role: 'four years old' };
export const samisStamps = createThreeHouses({
  id: 'houses-sami',
  people: [sami, helen],
  childId: sami.id,
  ageAtTime: '4',
  startPlace: 'dreams',
  objects: (
    [
      ['worries', 'dog', 380, 640, 240],
      ['worries', 'angry', 640, 560, 200],
      ['goodThings', 'teddy', 330, 700, 240],
      ['goodThings', 'baby', 560, 640, 200],
      ['goodThings', 'heart', 690, 480, 150],
      ['goodThings', 'heart', 770, 600, 90],
      ['dreams', 'cat', 330, 720, 200],
      ['dreams', 'cat', 500, 640, 200],
      ['dreams', 'cat', 680, 730, 200],
      ['dreams', 'sun', 700, 450, 180],
    ] as const
  ).map(([place, key, x, y, size], at) =>
    createStamp(
      { id: `s-${at}`, place, layer: 'child', madeBy: sami.id, stamp: key, frame: { x, y, size } },
      wrote,
    ),
  ),
});

/** Wizards and Fairies: Tariq chose the magic person. */
export const tariqsMagicPerson = createThreeHouses({
  id: 'magic-tariq',
  sheet: 'wizardsAndFairies',
  people,
  childId: tariq.id,
  figure: 'magicPerson',
  objects: [
    stamp('m-1', 'clothes', 'phone', 500, 560, 150),
    said('m-2', 'clothes', 'too loud', 500, 740, 160),
    stamp('m-3', 'wings', 'heart', 500, 500, 200),
    said('m-4', 'wand', 'a day that is all Saturday', 640, 420, 260),
  ],
});

/** The safety house, with the child's own scale. */
export const tariqsSafetyHouse = createThreeHouses({
  id: 'safety-tariq',
  sheet: 'safetyHouse',
  people,
  childId: tariq.id,
  path: {
    stands: 6,
    wouldNotSay: false,
    steps: 10,
    start: 'the fone rings and nobody is there',
    door: 'gran is on the sofa',
    said: 'six becos of dee',
    earlier: [
      { stands: 3, wouldNotSay: false, steps: 10, said: '', by: helen.id, at: '2026-02-16T15:30:00Z' },
    ],
  },
  objects: [
    stamp('h-1', 'inside', 'together', 400, 620, 220),
    stamp('h-2', 'inside', 'bed', 680, 780, 200),
    stamp('h-3', 'circle', 'round', 240, 420, 180),
    said('h-4', 'circle', 'Gran and Dee', 500, 150, 150),
    stamp('h-5', 'outside', 'dog', 120, 160, 150),
    said('h-6', 'roof', 'a grown up stays in the flat', 500, 550, 280),
    said('h-7', 'path', 'me', 560, 560, 170, true),
  ],
});

const bedtime = createStamp({
  id: 'w-1',
  place: 'panel-1',
  layer: 'child',
  stamp: 'night',
  frame: { x: 500, y: 400, size: 300 },
});
const helped = createStamp({
  id: 'w-2',
  place: 'panel-2',
  layer: 'child',
  stamp: 'together',
  frame: { x: 500, y: 480, size: 320 },
});
const draft = { lang: null, about: '', seenBy: [], agreements: [], readings: [] };
const first = 'Mum was called to work in the night. Tariq and Aisha were in the flat.';

/** Words and Pictures: one panel agreed and read, one agreed, one a draft. */
export const tariqsStory = createThreeHouses({
  id: 'story-tariq',
  sheet: 'wordsAndPictures',
  people,
  childId: tariq.id,
  objects: [bedtime, helped],
  panels: (
    [
      ['panel-1', first, true],
      ['panel-2', 'Gran and Dee made a plan with Mum. Now one of them comes.', true],
      ['panel-3', 'It is not your fault, Tariq.', false],
    ] as const
  ).map(([id, text, isAgreed]) =>
    createPanel(
      {
        ...draft,
        id,
        text,
        visibility: shared,
        agreements: isAgreed
          ? [
              {
                ...{
                  id: `${id}-agreed`,
                  text,
                  on: on('2026-03-20'),
                  agreedBy: [mum.id, gran.id],
                  notAgreedBy: [],
                },
                ...{ dispute: '', by: helen.id, at: '2026-03-20T10:00:00Z', withdrawn: false },
                ...{ withdrawnWhy: '', withdrawnBy: null, withdrawnAt: null },
                seal: sealOfPanel({ id, text, lang: null }, [bedtime, helped]),
              },
            ]
          : [],
        readings:
          id === 'panel-1'
            ? [
                {
                  ...{ id: 'read-1', agreementId: `${id}-agreed`, on: on('2026-03-21'), readBy: [mum.id] },
                  ...{ said: 'was mum sad', by: helen.id, at: '2026-03-21T17:00:00Z' },
                },
              ]
            : [],
      },
      wrote,
    ),
  ),
});

/** Parts of what was saved cannot be read: what was said about sharing among them, so nothing is shared. */
export const damagedHouses = {
  ...tariqsSharing,
  sharing: { ...tariqsSharing.sharing, choices: [{ id: 'share-mum', personId: mum.id, answer: 'perhaps' }] },
  objects: [...tariqsHouses.objects, { id: 'odd', kind: 'sculpture', place: 'dreams' }],
};
