import type { Audience, PartialDate, Person, PersonId, Visibility } from '../foundation/document';
import { mayBeShown, sameJson, undecidedVisibility } from '../foundation/document';
import {
  createInk,
  createPhoto,
  createStamp,
  createWords,
  isRubbedOut,
  standingStrokes,
} from './drawing-changes.model';
import type { DrawingObject } from './drawing-objects.model';
import { findSheet } from './sheets.model';
import type { StoryPanel } from './three-houses-panels.model';
import { mayBeShownToChild, standingAgreement } from './three-houses-panels.model';
import type { DrawingPlace } from './three-houses-places.model';
import { objectsIn } from './three-houses-places.model';
import type {
  ChildSharing,
  SafetyPath,
  SessionEntry,
  SessionHead,
  SessionPermission,
} from './three-houses-session.model';
import { emptyHead, emptyPath, nothingSaid } from './three-houses-session.model';
import type { Shareable } from './three-houses-sharing.model';
import { childIsNotAgainst, childLets, isOwnChild, mayBeAChild } from './three-houses-sharing.model';
import type { ThreeHousesDocument } from './three-houses.model';
import {
  createPanel,
  createPermission,
  createSharingChoice,
  createShownTo,
  createThreeHouses,
} from './three-houses.model';

/**
 * A copy of a session for an audience, which every print and every export is made from: what it may not have is not in it
 * (practice.md 7.1, 10.4).
 *
 * Left out are what the child does not want shared with them, what they may not see, what was taken out and lines that were
 * rubbed out; for whoever may be a child, an adult's notes and every panel that was not agreed as it would be seen; what the
 * child calls a place that is not shared, and a description that tells of anything left out; every rule about who may see
 * what; fields and values nobody has understood; and people nothing in the copy speaks of. But for professionals, who wrote
 * down what and when, where it was and who was there, and what is to be done, are left out too. What the child said about
 * sharing, and who was shown something, is in no copy but one that nothing was left out of: it would give that away. The
 * order stays.
 */
export function copyThreeHousesForAudience(
  document: ThreeHousesDocument,
  audience: Audience,
): ThreeHousesDocument {
  const sight = sightOf(document, audience);
  const { full, own } = sight;
  const maySee = ({ visibility }: SessionEntry) => mayBeShown(visibility, sight.audience);
  const panels = document.panels.filter((panel) => maySeePanel(document, sight, panel));
  const shownPanels = new Set(panels.map(({ id }) => id));
  const objects = document.objects.filter((object) => maySeeObject(document, sight, object, shownPanels));
  const shown = new Set(objects);
  const places = document.places.flatMap((place) => copyPlace(document, sight, place, shown, shownPanels));
  const seesPath = sight.lets({ place: findSheet(document.sheet)?.path ?? 'path', objectId: null });
  const isWhole =
    full &&
    seesPath &&
    places.length === document.places.length &&
    places.every((place, at) => place.label === document.places[at]?.label) &&
    document.objects.every((one) => one.removed !== null || isRubbedOut(one) || shown.has(one)) &&
    document.panels.every((one) => one.removed !== null || shownPanels.has(one.id));
  const childs = objects.some(({ layer }) => layer === 'child');
  const copy = {
    ...copyHead(document, sight, isWhole),
    sheet: document.sheet,
    figure: full || own || childs ? document.figure : null,
    places,
    path: seesPath ? copyPath(document.path, sight) : emptyPath,
    panels: panels.map((panel) => copyPanel(document, panel, sight)),
    objects: objects.map((object) => copyObject(object, sight)),
    permissions: document.permissions
      .filter((one) => one.removed === null && maySee(one))
      .map((one) => copyPermission(one, sight)),
    // One answer of a child's left out would make the others say something else: then none is given.
    sharing:
      isWhole && document.sharing.choices.every((one) => one.removed !== null || maySee(one))
        ? copySharing(document.sharing)
        : nothingSaid,
    sharedWith: isWhole
      ? document.sharedWith
          .filter((one) => one.removed === null && maySee(one))
          .map(({ personId, role, on, what, ...entry }) =>
            createShownTo({ ...copyEntry(entry, sight), personId, role, on: copyDate(on), what }),
          )
      : [],
  };
  const { id, lang } = document;
  return createThreeHouses({ id, lang, people: peopleNamedIn(document.people, copy), ...copy });
}

/**
 * A session as a child may look at it and work on it: without an adult's notes, without the panels that were not agreed, and
 * without what grown-ups keep of it for themselves: what the parents answered, who was shown it, whether that is safe, and
 * what comes next. The very same document where it has none of that. What is there is as it was.
 */
export function threeHousesSeenByChild(document: ThreeHousesDocument): ThreeHousesDocument {
  const panels = document.panels.filter((panel) => mayBeShownToChild(panel, document.objects));
  const hidden = new Set(document.panels.filter((one) => !panels.includes(one)).map(({ id }) => id));
  const objects = document.objects.filter(({ layer, place }) => layer === 'child' && !hidden.has(place));
  const { permissions, sharedWith, safetyCheck, stoppedEarly, followUp, where } = document;
  const isSame =
    panels.length === document.panels.length &&
    objects.length === document.objects.length &&
    permissions.length + sharedWith.length === 0 &&
    sameJson(safetyCheck, emptyHead.safetyCheck) &&
    sameJson(stoppedEarly, emptyHead.stoppedEarly) &&
    followUp === '' &&
    where === '';
  if (isSame) return document;
  const places = document.places.filter(({ key }) => !hidden.has(key));
  const record = { permissions: [], sharedWith: [], followUp: '', where: '' };
  const { safetyCheck: unchecked, stoppedEarly: unsaid } = emptyHead;
  return { ...document, panels, objects, places, ...record, safetyCheck: unchecked, stoppedEarly: unsaid };
}

/** For whom a copy is, and what that means. */
interface Sight {
  /** The audience; a child is family, whatever it was called. */
  audience: Audience;
  /** Whether it is for professionals, none of whom is a child. */
  full: boolean;
  /** Whether it is for the child whose session it is. */
  own: boolean;
  mayBeChild: boolean;
  /** Whether the child's own wishes let the audience have something of the child's. */
  lets: (what: Shareable) => boolean;
  /** Whether the child has said nothing against their having something of the story. */
  isNotAgainst: (what: Shareable) => boolean;
}

function sightOf(document: ThreeHousesDocument, given: Audience): Sight {
  const mayBeChild = mayBeAChild(document, given);
  const audience: Audience =
    mayBeChild && given.kind === 'professionals' ? { ...given, kind: 'family' } : given;
  return {
    audience,
    full: audience.kind === 'professionals',
    own: isOwnChild(document, audience),
    mayBeChild,
    lets: (what) => childLets(document, audience, what),
    isNotAgainst: (what) => childIsNotAgainst(document, audience, what),
  };
}

/** What the child made is the child's, also where nobody has decided yet who else may see it. */
function maySee(visibility: Visibility, { audience, own }: Sight): boolean {
  const decided = own && visibility.level === 'notDecided';
  return mayBeShown(decided ? { ...visibility, level: 'shared' } : visibility, audience);
}

function maySeePanel(document: ThreeHousesDocument, sight: Sight, panel: StoryPanel): boolean {
  if (panel.removed !== null || !maySee(panel.visibility, sight)) return false;
  if (!sight.isNotAgainst({ place: panel.id, objectId: null })) return false;
  if (!sight.mayBeChild) return true;
  // A part of what was agreed was not agreed: all of it, or none.
  return (
    mayBeShownToChild(panel, document.objects) &&
    objectsIn(document.objects, panel.id).every(
      (object) =>
        object.layer === 'adult' ||
        isRubbedOut(object) ||
        (maySee(object.visibility, sight) && isWished(object, sight)),
    )
  );
}

function isWished({ id, place }: DrawingObject, { isNotAgainst }: Sight): boolean {
  return isNotAgainst({ place, objectId: id });
}

function maySeeObject(
  document: ThreeHousesDocument,
  sight: Sight,
  object: DrawingObject,
  shownPanels: ReadonlySet<string>,
): boolean {
  const { id, place, layer, removed, visibility } = object;
  if (removed !== null || isRubbedOut(object)) return false;
  if (layer === 'adult' && sight.mayBeChild) return false;
  if (!maySee(visibility, sight)) return false;
  if (document.panels.some((panel) => panel.id === place))
    return shownPanels.has(place) && isWished(object, sight);
  // What lies in no panel of a story belonged to one that is lost: nobody can say that it was agreed.
  const isStory = (findSheet(document.sheet)?.panels ?? null) !== null;
  if (isStory) return !sight.mayBeChild && isWished(object, sight);
  return sight.lets({ place, objectId: id });
}

// Each part is made anew, field by field: a field that nobody named here, at whatever depth, cannot slip into it.

function copyPlace(
  document: ThreeHousesDocument,
  sight: Sight,
  { key, label, description, describedBy }: DrawingPlace,
  shown: ReadonlySet<DrawingObject>,
  shownPanels: ReadonlySet<string>,
): readonly DrawingPlace[] {
  const isPanel = document.panels.some(({ id }) => id === key);
  const isShared = isPanel ? shownPanels.has(key) : sight.lets({ place: key, objectId: null });
  const isComplete = objectsIn(document.objects, key).every(
    (object) => object.layer === 'adult' || isRubbedOut(object) || shown.has(object),
  );
  const told = isShared && isComplete ? { description, describedBy } : { description: '', describedBy: null };
  if (isShared) return [{ key, label, ...told }];
  // On a sheet of their own a place is there by being named.
  return findSheet(document.sheet) === null && !isPanel ? [{ key, label: '', ...told }] : [];
}

function copyHead(document: ThreeHousesDocument, sight: Sight, isWhole: boolean): SessionHead {
  const { full, own } = sight;
  const { title, childId, ageAtTime, spokenIn, interpreter, facilitator, explanation, startPlace } = document;
  const { present, where, prompts, followUp, readBack, safetyCheck, stoppedEarly } = document;
  const began = startPlace !== null && sight.lets({ place: startPlace, objectId: null });
  const { done, by, on, said } = readBack;
  return {
    title,
    childId,
    ageAtTime,
    heldOn: copyDate(document.heldOn),
    where: full ? where : '',
    spokenIn,
    interpreter,
    facilitator,
    present: full || own ? present : [],
    explanation,
    startPlace: began ? startPlace : null,
    prompts: isWhole ? prompts : [],
    readBack: { done, by, on: copyDate(on), said: isWhole || own ? said : '' },
    safetyCheck: isWhole
      ? {
          by: safetyCheck.by,
          on: copyDate(safetyCheck.on),
          safe: safetyCheck.safe,
          outcome: safetyCheck.outcome,
        }
      : emptyHead.safetyCheck,
    stoppedEarly: full ? { stopped: stoppedEarly.stopped, why: stoppedEarly.why } : emptyHead.stoppedEarly,
    followUp: full ? followUp : '',
  };
}

function copyPath(path: SafetyPath, { full }: Sight): SafetyPath {
  const { stands, wouldNotSay, steps, start, door, said } = path;
  const earlier = path.earlier.map((one) => ({
    stands: one.stands,
    wouldNotSay: one.wouldNotSay,
    steps: one.steps,
    said: one.said,
    by: one.by,
    at: one.at,
  }));
  return { stands, wouldNotSay, steps, start, door, said, earlier: full ? earlier : [] };
}

function copyEntry(entry: SessionEntry, { full }: Pick<Sight, 'full'>): SessionEntry {
  const { id, saidBy, recordedBy, recordedAt, editedBy, editedAt, trail } = entry;
  const signed = full
    ? {
        recordedBy,
        recordedAt,
        editedBy,
        editedAt,
        trail: trail.map(({ act, why, by, at }) => ({ act, why, by, at })),
      }
    : { recordedBy: null, recordedAt: null, editedBy: null, editedAt: null, trail: [] };
  return { id, saidBy, ...signed, visibility: undecidedVisibility, removed: null };
}

function copyObject(object: DrawingObject, sight: Sight): DrawingObject {
  const { place, layer, madeBy, name, prompt } = object;
  const start = { ...copyEntry(object, sight), place, layer, madeBy, name, prompt };
  const frame = object.frame && { x: object.frame.x, y: object.frame.y, size: object.frame.size };
  switch (object.kind) {
    case 'ink':
      return createInk({
        ...start,
        frame,
        strokes: standingStrokes(object).map(({ id, colour, width, points, took }) => {
          return { id, colour, width, points, took, rubbedOut: null };
        }),
      });
    case 'stamp':
      return createStamp({ ...start, frame: frame ?? object.frame, stamp: object.stamp });
    case 'words': {
      const { text, lang, verbatim, writtenDownBy } = object;
      return createWords({ ...start, frame: frame ?? object.frame, text, lang, verbatim, writtenDownBy });
    }
    case 'photo': {
      const { photoId, width, height } = object;
      return createPhoto({ ...start, frame: frame ?? object.frame, photoId, width, height });
    }
  }
}

function copyPanel(document: ThreeHousesDocument, panel: StoryPanel, sight: Sight): StoryPanel {
  const { full, mayBeChild } = sight;
  const standing = standingAgreement(panel, document.objects);
  const agreements = (full ? panel.agreements : standing ? [standing] : []).map((one) => ({
    id: one.id,
    text: one.text,
    seal: one.seal,
    on: copyDate(one.on),
    agreedBy: one.agreedBy,
    // That grown-ups differ about a story is not laid on a child. It stays in the document and in every grown-up's copy.
    notAgreedBy: mayBeChild ? [] : one.notAgreedBy,
    dispute: mayBeChild ? '' : one.dispute,
    by: full ? one.by : null,
    at: full ? one.at : null,
    withdrawn: one.withdrawn,
    withdrawnWhy: full ? one.withdrawnWhy : '',
    withdrawnBy: full ? one.withdrawnBy : null,
    withdrawnAt: full ? one.withdrawnAt : null,
  }));
  const readings = sight.lets({ place: panel.id, objectId: null }) ? panel.readings : [];
  return createPanel({
    ...copyEntry(panel, sight),
    text: panel.text,
    lang: panel.lang,
    about: full ? panel.about : '',
    seenBy: full ? panel.seenBy : [],
    agreements,
    readings: readings.map(({ id, agreementId, on, readBy, said, by, at }) => {
      return { id, agreementId, on: copyDate(on), readBy, said, by: full ? by : null, at: full ? at : null };
    }),
  });
}

function copyPermission(permission: SessionPermission, sight: Sight): SessionPermission {
  const { personId, askedBy, on, answer, why, said } = permission;
  const start = copyEntry(permission, sight);
  return createPermission({ ...start, personId, askedBy, on: copyDate(on), answer, why, said });
}

function copySharing({ choices, settled }: ChildSharing): ChildSharing {
  return {
    unclear: false,
    choices: choices
      .filter(({ removed }) => removed === null)
      .map(({ personId, personKind, role, answer, places, objectIds, said, ...entry }) =>
        createSharingChoice({
          ...copyEntry(entry, { full: true }),
          ...{ personId, personKind, role, answer, places, objectIds, said },
        }),
      ),
    settled: settled.map(({ why, by, at }) => ({ why, by, at })),
  };
}

function copyDate(date: PartialDate | null): PartialDate | null {
  return date && { said: date.said, iso: date.iso };
}

/** The people a copy speaks of: whoever is named by nothing but the list of people is named by nothing. */
export function peopleNamedIn(people: readonly Person[], copy: unknown): readonly Person[] {
  const named = namedIn(copy);
  return people
    .filter((person) => named.has(person.id))
    .map(({ id, name, kind, role }) => ({ id, name, kind, role }));
}

const personKeys = new Set([
  'saidBy',
  'recordedBy',
  'editedBy',
  'by',
  'withdrawnBy',
  'childId',
  'interpreter',
  'facilitator',
  'present',
  'madeBy',
  'writtenDownBy',
  'describedBy',
  'personId',
  'askedBy',
  'agreedBy',
  'notAgreedBy',
  'readBy',
  'seenBy',
]);

/** Everyone a copy speaks of, by the fields that name people. */
function namedIn(value: unknown, key = '', named = new Set<PersonId>()): ReadonlySet<PersonId> {
  if (Array.isArray(value)) value.forEach((one) => namedIn(one, key, named));
  else if (typeof value === 'object' && value !== null)
    Object.entries(value).forEach(([name, one]) => namedIn(one, name, named));
  else if (typeof value === 'string' && personKeys.has(key)) named.add(value);
  return named;
}
