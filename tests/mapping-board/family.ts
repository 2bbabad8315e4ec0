import type { Person } from '../../src/foundation/document';
import type { MappingBoardDocument } from '../../src';
import { createMapItem, createMappingBoard } from '../../src';

/** The columns of the standard arrangement, as a person reads them. */
export const worries = 'What are we worried about?';
export const workingWell = 'What’s working well?';
export const needs = 'What needs to happen?';

/** An invented family, and the people around it. */
export const people: readonly Person[] = [
  { id: 'tariq', name: 'Tariq', kind: 'child', role: '' },
  { id: 'aisha', name: 'Aisha', kind: 'child', role: '' },
  { id: 'mum', name: 'Mum (Nadia)', kind: 'parent', role: '' },
  { id: 'nan', name: 'Nan Dee', kind: 'naturallyConnected', role: '' },
  { id: 'helen', name: 'Helen', kind: 'professional', role: 'class teacher' },
];

export const late = 'Nobody fetched Tariq on Monday';
export const dark = 'Aisha could be alone at night';
export const bed = 'I hid under the bed';
/** The same as it is read on the map: somebody's exact words. */
export const bedQuoted = `“${bed}”`;
export const key = 'Nan Dee has a key';
export const ray = 'Uncle Ray fetched both of them on Tuesday';
export const step = 'School gets Nan Dee’s number';

/** Six things on the map, under three headings: a new document at each call. */
export function familyBoard(more: Partial<MappingBoardDocument> = {}): MappingBoardDocument {
  return {
    ...createMappingBoard({
      id: 'map-1',
      title: 'A map for Tariq and Aisha',
      people,
      items: [
        createMapItem({
          id: 'late',
          column: 'worries',
          text: late,
          saidBy: ['helen'],
          aboutChildren: ['tariq'],
        }),
        createMapItem({
          id: 'dark',
          column: 'worries',
          category: 'danger',
          text: dark,
          saidBy: ['mum'],
          aboutChildren: ['aisha'],
        }),
        createMapItem({
          id: 'bed',
          column: 'worries',
          category: 'harm',
          text: bed,
          verbatim: true,
          saidBy: ['tariq'],
          aboutChildren: ['tariq'],
        }),
        createMapItem({ id: 'key', column: 'workingWell', category: 'strength', text: key, saidBy: ['nan'] }),
        createMapItem({ id: 'ray', column: 'workingWell', category: 'existingSafety', text: ray }),
        createMapItem({ id: 'step', column: 'needsToHappen', category: 'nextStep', text: step }),
      ],
    }),
    ...more,
  };
}
