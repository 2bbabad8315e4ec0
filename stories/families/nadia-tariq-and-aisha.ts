import type { Person } from '../../src/foundation/document';
import { createMapItem, createMappingBoard } from '../../src/mapping-board';

// Everyone here is invented. So are the days: in the story it is Monday 23 March 2026.

const tariq: Person = { id: 'c1', name: 'Tariq', kind: 'child', role: 'seven years old' };
const aisha: Person = { id: 'c2', name: 'Aisha', kind: 'child', role: 'three years old' };
const mum: Person = { id: 'p1', name: 'Mum (Nadia)', kind: 'parent', role: 'works shifts' };
const gran: Person = {
  id: 'p2',
  name: 'Gran (Salma)',
  kind: 'naturallyConnected',
  role: 'lives ten minutes away',
};
const helen: Person = { id: 'p3', name: 'Helen', kind: 'professional', role: 'social worker' };
const okafor: Person = { id: 'p4', name: 'Mr Okafor', kind: 'professional', role: 'class teacher' };
const dee: Person = { id: 'p5', name: 'Dee', kind: 'naturallyConnected', role: 'lives next door' };

/** Who is at the keyboard in the stories of this family. */
export const helenWrites = helen.id;

/** What time it is in the stories of this family. */
export const mondayMorning = '2026-03-23T10:15:00Z';

const writtenOn = (day: string) => ({ by: helen.id, at: `2026-03-${day}T10:15:00Z` });
const shared = { level: 'shared', notShownTo: [] } as const;
const bothChildren = [tariq.id, aisha.id];
const danger = 'danger-alone-at-night';

/** The map of Nadia, Tariq and Aisha, as it stands in the third week. */
export const nadiaTariqAndAisha = createMappingBoard({
  id: 'map-nadia-tariq-aisha',
  title: 'A map for Tariq and Aisha',
  people: [tariq, aisha, mum, gran, helen, okafor, dee],
  items: [
    createMapItem(
      {
        id: 'harm-4-march',
        column: 'worries',
        category: 'harm',
        text: 'On 4 March Tariq and Aisha were alone in the flat from about 8pm to 11pm while Mum was out. Tariq tried to warm milk and burned his hand.',
        saidBy: [dee.id],
        source: 'told',
        sourceNote: 'Dee told Helen',
        aboutChildren: bothChildren,
        impacts: [
          {
            childId: tariq.id,
            text: 'A burn that needed a hospital dressing. He told his teacher he has to stay awake to listen for Aisha.',
          },
          { childId: aisha.id, text: 'Dee heard her crying for a long time.' },
        ],
        happened: { said: '4 March 2026', iso: '2026-03-04' },
        ongoing: false,
        incident: 'last',
        frequency: { words: 'only once that anybody knows of', count: null, per: null },
        statementIds: [danger],
        status: 'agreed',
        visibility: shared,
      },
      writtenOn('09'),
    ),
    createMapItem(
      {
        id: danger,
        column: 'worries',
        category: 'danger',
        text: 'Mum gets the children to school fed and on time, and has asked Gran to stay over twice this month. Gran, Helen and Mr Okafor are still worried that Mum will go to work at night and leave Tariq and Aisha on their own, like on 4 March when Tariq burned his hand. If nothing changes, Tariq could be badly burned or Aisha could get out of the flat or choke with no adult to help, and Tariq may be too tired and frightened to learn.',
        saidBy: [gran.id, helen.id, okafor.id],
        heldBy: [gran.id, helen.id, okafor.id],
        notHeldBy: [mum.id],
        dispute: 'Mum says Tariq is sensible and was only alone once.',
        aboutChildren: bothChildren,
        visibility: shared,
      },
      writtenOn('20'),
    ),
    createMapItem(
      {
        id: 'harder-shifts',
        column: 'worries',
        category: 'complicating',
        text: 'Mum’s shifts change with one day’s notice.',
        saidBy: [mum.id],
        source: 'observed',
        aboutChildren: bothChildren,
        ongoing: true,
        visibility: shared,
      },
      writtenOn('09'),
    ),
    createMapItem(
      {
        id: 'harder-three-times',
        column: 'worries',
        category: 'complicating',
        text: 'Two social workers have left since January, so Mum has told her story three times.',
        saidBy: [helen.id],
        source: 'record',
        aboutChildren: bothChildren,
        happened: { said: 'since January 2026', iso: null },
        visibility: shared,
      },
      writtenOn('09'),
    ),
    createMapItem(
      {
        id: 'tired-in-class',
        column: 'worries',
        text: 'Tariq fell asleep in class on two mornings.',
        saidBy: [okafor.id],
        source: 'observed',
        sourceNote: 'the class register',
        aboutChildren: [tariq.id],
        happened: { said: 'the week of 9 March', iso: null },
        visibility: { level: 'professionals', notShownTo: [] },
      },
      writtenOn('23'),
    ),
    createMapItem(
      {
        id: 'well-packed-lunch',
        column: 'workingWell',
        category: 'strength',
        text: 'Tariq is in school every day with a packed lunch.',
        saidBy: [okafor.id],
        source: 'observed',
        aboutChildren: [tariq.id],
        ongoing: true,
        visibility: shared,
      },
      writtenOn('09'),
    ),
    createMapItem(
      {
        id: 'well-gran-stayed',
        column: 'workingWell',
        category: 'existingSafety',
        text: 'On 11 and 18 March Mum was called in to work and Gran came and slept over both nights.',
        saidBy: [gran.id],
        source: 'observed',
        aboutChildren: bothChildren,
        happened: { said: '11 and 18 March 2026', iso: null },
        statementIds: [danger],
        visibility: shared,
      },
      writtenOn('20'),
    ),
    createMapItem(
      {
        id: 'well-a-ten',
        column: 'workingWell',
        category: 'existingSafety',
        // His own spelling.
        text: 'when gran is hear its a ten',
        verbatim: true,
        saidBy: [tariq.id],
        source: 'observed',
        sourceNote: 'Tariq to Helen, drawing at the kitchen table',
        aboutChildren: [tariq.id],
        happened: { said: '20 March 2026', iso: '2026-03-20' },
        statementIds: [danger],
        visibility: shared,
      },
      writtenOn('20'),
    ),
    createMapItem(
      {
        id: 'goal-grown-up-there',
        column: 'needsToHappen',
        category: 'goal',
        text: 'Whenever Mum is out there will be a grown-up in the flat who has said yes beforehand and whom Tariq can name. Tariq will sleep through and Aisha will be settled by someone she knows. Gran, Dee and school will have seen this work for three months, including weeks when shifts change at short notice.',
        saidBy: [mum.id, gran.id, helen.id],
        aboutChildren: bothChildren,
        statementIds: [danger],
        goalOwner: 'shared',
        status: 'agreed',
        visibility: shared,
      },
      writtenOn('20'),
    ),
    createMapItem(
      {
        id: 'goal-first-words',
        column: 'needsToHappen',
        category: 'goal',
        text: 'Tariq and Aisha will not be left on their own.',
        saidBy: [helen.id],
        goalOwner: 'agency',
        status: 'superseded',
        supersededBy: 'goal-grown-up-there',
        visibility: shared,
      },
      writtenOn('09'),
    ),
    createMapItem(
      {
        id: 'step-spare-key',
        column: 'needsToHappen',
        category: 'nextStep',
        text: 'Mum asks Dee if she will hold a spare key.',
        saidBy: [mum.id],
        statementIds: [danger],
        doneBy: [mum.id],
        doneWhen: { said: 'before Friday', iso: null },
        visibility: shared,
      },
      writtenOn('20'),
    ),
    createMapItem(
      {
        id: 'taken-off-shouting',
        column: 'worries',
        text: 'Somebody heard shouting on the stairs.',
        saidBy: [dee.id],
        source: 'told',
        removed: {
          at: '2026-03-20T10:15:00Z',
          by: helen.id,
          why: 'It was another flat. Dee asked for it to be taken off.',
        },
      },
      writtenOn('09'),
    ),
  ],
});
