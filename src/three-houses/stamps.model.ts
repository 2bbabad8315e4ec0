import type { BundledPicture } from './picture-parts.model';
import { feelingStamps } from './stamps-feelings.model';
import { peopleStamps } from './stamps-people.model';
import { placeStamps } from './stamps-places.model';
import { thingStamps } from './stamps-things.model';
import { weatherStamps } from './stamps-weather.model';

/** The bundled pictures by what they show, in the order in which they are offered. */
export const stampGroups = {
  people: peopleStamps,
  feelings: feelingStamps,
  places: placeStamps,
  weather: weatherStamps,
  things: thingStamps,
} as const;

export type StampGroup = keyof typeof stampGroups;

/** The key of a bundled picture. A document may hold others, from a later release or a host: those are shown by name. */
export type StampKey = { [Group in StampGroup]: keyof (typeof stampGroups)[Group] }[StampGroup];

/** The keys of a group, in the order in which they are offered. */
export function stampsOf<Group extends StampGroup>(
  group: Group,
): readonly (keyof (typeof stampGroups)[Group])[] {
  return Object.keys(stampGroups[group]) as (keyof (typeof stampGroups)[Group])[];
}

// A call that is marked pure falls away where no stamp is used; spreads do not.
const all = /* @__PURE__ */ allStamps();

function allStamps(): { readonly [key: string]: BundledPicture['parts'] } {
  return { ...peopleStamps, ...feelingStamps, ...placeStamps, ...weatherStamps, ...thingStamps };
}

/** Whether this is a bundled picture, whatever a document says. */
export function isStamp(key: string): key is StampKey {
  return Object.prototype.hasOwnProperty.call(all, key);
}

/** The bundled picture of this key, or null where there is none. */
export function findStamp(key: string): BundledPicture | null {
  const parts = isStamp(key) ? all[key] : undefined;
  return parts ? { box: 120, width: 3.1, parts } : null;
}
