import type { Audience } from '../foundation/document';
import { sameJson } from '../foundation/document';
import type { DrawingObject } from './drawing-objects.model';
import { copyThreeHousesForAudience, peopleNamedIn } from './three-houses-copy.model';
import { objectsIn } from './three-houses-places.model';
import type { SafetyPath } from './three-houses-session.model';
import { emptyPath } from './three-houses-session.model';
import { childSaid } from './three-houses-sharing.model';
import type { ThreeHousesDocument } from './three-houses.model';
import { createThreeHouses, placeKeysOf } from './three-houses.model';

/** Why sessions are not laid side by side. */
export type NotSideBySide =
  /** Of one of them nobody has said whose it is. */
  | 'childNotSaid'
  /** They are not one child's. */
  | 'otherChild'
  /** They were made on two sheets, whose places do not answer one another. */
  | 'otherSheet';

/** One place in two sessions. */
export interface PlaceSideBySide {
  key: string;
  earlier: readonly DrawingObject[];
  later: readonly DrawingObject[];
}

/** Two sessions of one child, place by place, or why they are not laid side by side. */
export type SessionsCompared =
  | { status: 'refused'; why: NotSideBySide }
  | {
      status: 'compared';
      earlier: ThreeHousesDocument;
      later: ThreeHousesDocument;
      places: readonly PlaceSideBySide[];
      /** Where the child stood each time, each by the scale of that day. Nothing is taken from one another. */
      path: { earlier: SafetyPath; later: SafetyPath };
    };

/**
 * Two sessions of one child side by side, in the order they are given, as copies for the audience: what it may not have of
 * either is in neither. Nothing is counted, scored or called better: what has changed is for the child to say.
 */
export function compareSessions(
  earlier: ThreeHousesDocument,
  later: ThreeHousesDocument,
  audience: Audience,
): SessionsCompared {
  if (earlier.childId === null || later.childId === null) return { status: 'refused', why: 'childNotSaid' };
  if (earlier.childId !== later.childId) return { status: 'refused', why: 'otherChild' };
  if (earlier.sheet !== later.sheet) return { status: 'refused', why: 'otherSheet' };
  const [one, other] = [earlier, later].map((document) => copyThreeHousesForAudience(document, audience));
  if (!one || !other) return { status: 'refused', why: 'childNotSaid' };
  const keys = Array.from(new Set([...placeKeysOf(one), ...placeKeysOf(other)]));
  return {
    status: 'compared',
    earlier: one,
    later: other,
    places: keys.map((key) => ({
      key,
      earlier: objectsIn(one.objects, key),
      later: objectsIn(other.objects, key),
    })),
    path: { earlier: one.path, later: other.path },
  };
}

/** Why children's sessions are not shown together, and whose it is about. */
export interface NotTogether {
  /** The id of the document. */
  id: string;
  why: 'childNotSaid' | 'sameChild' | 'notAsked' | 'saidNo' | 'later';
}

/** Sessions of brothers and sisters for showing together, or why they are not. */
export type SessionsTogether =
  | { status: 'refused'; why: readonly NotTogether[] }
  | { status: 'together'; sessions: readonly ThreeHousesDocument[] };

/**
 * The sessions of brothers and sisters together, only where each of the children has said yes to each of the others by name,
 * to children or to everybody. What one of them has is then what the audience and all of the others may have of it: the
 * picture, whose it is and when, and not the record of the session.
 */
export function sessionsTogether(
  documents: readonly ThreeHousesDocument[],
  audience: Audience,
): SessionsTogether {
  const why = documents.flatMap((document) => whyNot(document, documents));
  if (why.length > 0) return { status: 'refused', why };
  const sessions = documents.map((document) => {
    const copy = copyThreeHousesForAudience(document, audience);
    return documents.reduce(
      (now, { childId }) =>
        childId === null || childId === document.childId
          ? now
          : withOnly(now, copyThreeHousesForAudience(document, { kind: 'family', personId: childId })),
      copy,
    );
  });
  return { status: 'together', sessions };
}

function whyNot(
  document: ThreeHousesDocument,
  documents: readonly ThreeHousesDocument[],
): readonly NotTogether[] {
  const { id, childId } = document;
  if (childId === null) return [{ id, why: 'childNotSaid' }];
  const others = documents.filter((one) => one !== document);
  if (others.some((one) => one.childId === childId)) return [{ id, why: 'sameChild' }];
  const answers = others.map((one) =>
    one.childId === null
      ? 'yes'
      : // About no place by name: only what was said about everything answers that.
        childSaid(document, { kind: 'family', personId: one.childId }, { place: '', objectId: null }),
  );
  if (answers.includes('no')) return [{ id, why: 'saidNo' }];
  if (answers.includes('askLater')) return [{ id, why: 'later' }];
  return answers.includes(null) ? [{ id, why: 'notAsked' }] : [];
}

/** What is in both of two copies of one session, as the second has it: the one for another child, which has less. */
function withOnly(copy: ThreeHousesDocument, other: ThreeHousesDocument): ThreeHousesDocument {
  const objects = other.objects.filter(({ id }) => copy.objects.some((one) => one.id === id));
  const panels = other.panels.filter(({ id }) => copy.panels.some((one) => one.id === id));
  const isLess = objects.length < other.objects.length;
  const places = other.places.flatMap((place) => {
    const same = copy.places.find(({ key }) => key === place.key);
    if (!same) return [];
    const isTold = !isLess && same.description === place.description;
    const label = same.label === place.label ? place.label : '';
    return [{ ...place, label, ...(isTold ? {} : { description: '', describedBy: null }) }];
  });
  const { id, lang, sheet } = other;
  const both = <Key extends keyof ThreeHousesDocument>(
    key: Key,
    otherwise: ThreeHousesDocument[Key],
  ): ThreeHousesDocument[Key] => (sameJson(copy[key], other[key]) ? other[key] : otherwise);
  const shown = {
    title: both('title', ''),
    childId: other.childId,
    ageAtTime: both('ageAtTime', ''),
    heldOn: both('heldOn', null),
    startPlace: both('startPlace', null),
    figure: both('figure', null),
    path: both('path', emptyPath),
    ...{ places, panels, objects },
  };
  const people = peopleNamedIn(other.people, shown);
  return createThreeHouses({ id, lang, sheet, people, ...shown });
}
