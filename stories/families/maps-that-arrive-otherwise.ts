import { nadiaTariqAndAisha } from './nadia-tariq-and-aisha';

const [harm, danger, ...others] = nadiaTariqAndAisha.items;

/** Parts of it were saved in ways that cannot be understood. The rest is as it was. */
export const aDamagedMap = {
  ...nadiaTariqAndAisha,
  people: [...nadiaTariqAndAisha.people, { id: 'p6', name: 12, kind: 'somebody' }],
  items: [
    { ...harm, happened: 42, status: 'blue', impacts: 'a burn' },
    { ...danger, visibility: 'everyone', heldBy: null },
    'a note without a place',
    ...others,
  ],
};

/** A release that is not out yet saved it, with a field that this release does not know. */
export const aNewerMap = {
  ...nadiaTariqAndAisha,
  format: 7,
  items: nadiaTariqAndAisha.items.map((item) => ({ ...item, weather: 'fine' })),
};

/** Only the beginning of the text arrived. */
export const aMapCutShort = JSON.stringify(nadiaTariqAndAisha).slice(0, 900);
