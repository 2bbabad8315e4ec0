import type { DrawingObject } from './drawing-objects.model';
import type { SessionsCompared } from './three-houses-compare.model';
import { pathFacts, sessionFacts } from './three-houses-facts.text';
import type { ThreeHousesDocument } from './three-houses.model';
import type { ThreeHousesSay } from './three-houses-names.text';
import { nameObject, namePlace, nameSession } from './three-houses-names.text';

/** What is in one of two sessions and not in the other, in one place, by name. */
export interface PlaceDifferences {
  key: string;
  /** The place by name: as the later session has it, and by both names where the child gave it another. */
  heading: string;
  earlier: readonly string[];
  later: readonly string[];
  both: readonly string[];
}

/** Two sessions laid side by side, in words. Nothing is counted, scored or called better. */
export interface SessionsComparedInWords {
  /** What each is called, with its day. */
  earlier: string;
  later: string;
  places: readonly PlaceDifferences[];
  /** What the child said about the path each time; empty where nothing was said. */
  path: { earlier: readonly string[]; later: readonly string[] };
}

/**
 * Two sessions in words: what is in each alone and what is in both. A stamp is the same by its picture and its name, words to
 * the letter, a photograph by its id. Of lines drawn by hand nobody can say that they are the same, but of one object that
 * both sessions hold.
 */
export function describeCompared(
  { earlier, later, places }: Extract<SessionsCompared, { status: 'compared' }>,
  say: ThreeHousesSay,
): SessionsComparedInWords {
  return {
    earlier: nameWithDay(say, earlier),
    later: nameWithDay(say, later),
    places: places.map((place) => {
      const [before, after] = [namePlace(say, earlier, place.key), namePlace(say, later, place.key)];
      return {
        key: place.key,
        heading: before === after ? after : say('compare.place', { before, after }),
        ...partObjects(place.earlier.filter(isChilds), place.later.filter(isChilds), (object) =>
          nameObject(say, object),
        ),
      };
    }),
    path: { earlier: sayPath(earlier, say), later: sayPath(later, say) },
  };
}

/** What a session is called, with the day it was held on where that is known. */
export function nameWithDay(say: ThreeHousesSay, session: ThreeHousesDocument): string {
  const name = nameSession(say, session);
  const date = sessionFacts(session, say).find(({ key }) => key === 'heldOn')?.text;
  return date === undefined ? name : say('compare.on', { name, date });
}

const isChilds = ({ layer }: DrawingObject) => layer === 'child';

const sayPath = (session: ThreeHousesDocument, say: ThreeHousesSay) =>
  pathFacts(session, say)
    .filter(({ key }) => key === 'stands' || key === 'said')
    .map(({ text }) => text);

function partObjects(
  earlier: readonly DrawingObject[],
  later: readonly DrawingObject[],
  nameOf: (object: DrawingObject) => string,
): Pick<PlaceDifferences, 'earlier' | 'later' | 'both'> {
  const left = later.slice();
  const only: string[] = [];
  const both: string[] = [];
  for (const object of earlier) {
    const at = left.findIndex((other) => isSame(object, other));
    if (at < 0) only.push(nameOf(object));
    else {
      left.splice(at, 1);
      both.push(nameOf(object));
    }
  }
  return { earlier: only, later: left.map(nameOf), both };
}

function isSame(one: DrawingObject, other: DrawingObject): boolean {
  if (one.kind !== other.kind || one.name !== other.name) return false;
  if (one.kind === 'stamp' && other.kind === 'stamp') return one.stamp === other.stamp;
  if (one.kind === 'words' && other.kind === 'words') return one.text === other.text;
  if (one.kind === 'photo' && other.kind === 'photo') return one.photoId === other.photoId;
  return one.id === other.id && one.kind === 'ink' && other.kind === 'ink' && isSameInk(one, other);
}

function isSameInk(one: DrawingObject & { kind: 'ink' }, other: DrawingObject & { kind: 'ink' }): boolean {
  const standing = ({ strokes }: typeof one) =>
    strokes.filter(({ rubbedOut }) => rubbedOut === null).map(({ points, colour }) => `${colour} ${points}`);
  return standing(one).join('\n') === standing(other).join('\n');
}
