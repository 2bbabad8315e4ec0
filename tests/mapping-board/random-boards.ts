import fc from 'fast-check';
import type { PartialDate, Person, Visibility } from '../../src/foundation/document';
import type { Removal } from '../../src/foundation/document/entry-changes';
import { personKinds, visibilityLevels } from '../../src/foundation/document';
import type {
  Frequency,
  Impact,
  MapItem,
  MappingBoardDocument,
} from '../../src/mapping-board/mapping-board.model';
import {
  createMappingBoard,
  frequencyPeriods,
  goalOwners,
  incidentRoles,
  itemStatuses,
  sourceKinds,
} from '../../src/mapping-board/mapping-board.model';

/** Few ids, so that random boards have links that lead somewhere. */
export const personIds = ['p1', 'p2', 'p3', 'c1', 'c2'];
export const itemIds = Array.from({ length: 8 }, (_, at) => `item-${at}`);

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const personId = fc.constantFrom(...personIds);
export const somePeople = fc.uniqueArray(personId, { maxLength: 3 });
export const someText = fc.oneof(
  fc.constantFrom(
    'Mum’s shifts change with one day’s notice.',
    'when gran is hear its a ten',
    'Mae Nain yn dod draw bob nos Wener.',
    'خالتي تسكن بالقرب منا',
    'On 4 March\nTariq and Aisha were alone.\n\nTariq burned his hand.',
    '%{count} <b>shouting</b> & "quotes" — 👩‍👧‍👦',
    ' ',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const someWords = fc.constantFrom('', 'most weekends', 'the week before half term', 'Dee told Helen');
const iso = fc.constantFrom('2023', '2023-03', '2023-22', '2023-03-04', '2024-02-29');
export const someInstant = fc.constantFrom('2024-03-11T09:30:00.000Z', '2024-03-12T18:00:00+01:00');
export const someDate: fc.Arbitrary<PartialDate> = fc.record({ said: someWords, iso: orNull(iso) });
export const someFrequency: fc.Arbitrary<Frequency> = fc.record({
  words: someWords,
  count: orNull(fc.nat(30)),
  per: orNull(fc.constantFrom(...frequencyPeriods)),
});
export const someImpact: fc.Arbitrary<Impact> = fc.record({ childId: personId, text: someText });
export const someVisibility: fc.Arbitrary<Visibility> = fc.record({
  level: fc.constantFrom(...visibilityLevels),
  notShownTo: somePeople,
});
const someRemoval: fc.Arbitrary<Removal> = fc.record({
  at: orNull(someInstant),
  by: orNull(personId),
  why: someWords,
});
export const somePerson: fc.Arbitrary<Person> = fc.record({
  id: personId,
  name: fc.constantFrom('Tariq', 'Mum (Nadia)', 'Gran', ''),
  kind: fc.constantFrom(...personKinds),
  role: fc.constantFrom('', 'class teacher'),
});
export const someColumn = fc.constantFrom('worries', 'workingWell', 'needsToHappen', 'dreams', '');
export const someCategory = fc.constantFrom(null, 'harm', 'complicating', 'strength', 'nextStep', 'greyArea');

/** The fields of an item by the values they may have. */
export const itemValues = {
  id: fc.constantFrom(...itemIds),
  column: someColumn,
  category: someCategory,
  text: someText,
  lang: fc.constantFrom(null, 'cy', 'ar'),
  verbatim: fc.boolean(),
  saidBy: somePeople,
  source: orNull(fc.constantFrom(...sourceKinds)),
  sourceNote: someWords,
  heldBy: somePeople,
  notHeldBy: somePeople,
  dispute: someWords,
  aboutChildren: somePeople,
  impacts: fc.array(someImpact, { maxLength: 2 }),
  happened: orNull(someDate),
  ongoing: orNull(fc.boolean()),
  incident: orNull(fc.constantFrom(...incidentRoles)),
  frequency: orNull(someFrequency),
  statementIds: fc.uniqueArray(fc.constantFrom(...itemIds), { maxLength: 2 }),
  doneBy: somePeople,
  doneWhen: orNull(someDate),
  goalOwner: orNull(fc.constantFrom(...goalOwners)),
  status: fc.constantFrom(...itemStatuses),
  supersededBy: orNull(fc.constantFrom(...itemIds)),
  removed: fc.option(someRemoval, { nil: null, freq: 3 }),
  putBack: fc.array(
    fc.record({
      at: orNull(someInstant),
      by: orNull(personId),
      why: someWords,
      backAt: orNull(someInstant),
      backBy: orNull(personId),
    }),
    { maxLength: 2 },
  ),
  visibility: someVisibility,
  recordedBy: orNull(personId),
  recordedAt: orNull(someInstant),
  editedBy: orNull(personId),
  editedAt: orNull(someInstant),
} satisfies { [Key in keyof MapItem]: fc.Arbitrary<MapItem[Key]> };

const byId = { selector: ({ id }: { id: string }) => id };

/** A valid board with up to six items. */
export const someBoard: fc.Arbitrary<MappingBoardDocument> = fc
  .record({
    id: fc.constantFrom('', 'board-1'),
    lang: fc.constantFrom('en-GB', 'cy'),
    title: someText,
    preset: fc.constantFrom('standard', 'two-columns'),
    people: fc.uniqueArray(somePerson, { maxLength: 4, ...byId }),
    items: fc.uniqueArray(fc.record(itemValues), { maxLength: 6, size: 'max', ...byId }),
    kept: fc.array(
      fc.record({ at: fc.constantFrom('', '/items/3/text'), value: fc.jsonValue({ maxDepth: 1 }) }),
      { maxLength: 1 },
    ),
  })
  // Minus nought is no JSON: no document that was saved has one.
  .map(({ kept, ...board }) => ({
    ...createMappingBoard(board),
    kept: JSON.parse(JSON.stringify(kept)) as MappingBoardDocument['kept'],
  }));
