import type { Authorship } from '../foundation/document';
import { sameJson } from '../foundation/document';
import {
  isNewId,
  putBack,
  readAuthor,
  signed,
  takenOut,
  withField,
} from '../foundation/document/entry-changes';
import {
  isChoice,
  isDate,
  isFlag,
  isId,
  isListOf,
  isPersonToAdd,
  isRecord,
  isText,
  isTextOrNull,
  isTexts,
} from '../foundation/document/guards';
import {
  createInk,
  createPhoto,
  createStamp,
  createWords,
  movedObject,
  orderedObjects,
  sizedObject,
  withObject,
  withRubbing,
  withStroke,
} from './drawing-changes.model';
import type { DrawingLayer, DrawingObject } from './drawing-objects.model';
import { drawingLayers } from './drawing-objects.model';
import { isFrame, isNewStroke, isPosition, isSize, isWhole, mostPixels } from './drawing-values.model';
import { decodePoints } from './ink-points.model';
import type {
  ChangeObject,
  NewStroke,
  StrokeOf,
  ThreeHousesCommand,
  ThreeHousesIntent,
} from './three-houses-commands.model';
import { objectDetails } from './three-houses-commands.model';
import type { ThreeHousesDocument } from './three-houses-document.model';
import {
  createPanel,
  createPermission,
  createSharingChoice,
  createShownTo,
  placeKeysOf,
} from './three-houses-document.model';
import type { StoryPanel } from './three-houses-panels.model';
import {
  panelDetails,
  withAgreement,
  withAgreementWithdrawn,
  withReading,
} from './three-houses-panels.model';
import type { DrawingPlace } from './three-houses-places.model';
import { createDrawingPlace } from './three-houses-places.model';
import {
  drawnFigures,
  pathDetails,
  permissionDetails,
  sessionDetails,
  sharingDetails,
  shownDetails,
  withStanding,
} from './three-houses-session.model';
import {
  objectGuards,
  panelGuards,
  pathGuards,
  permissionGuards,
  sessionGuards,
  sharingGuards,
  shownGuards,
} from './three-houses-values.model';
import { startOf, withDetail, withRecord } from './three-houses-records.model';

/**
 * The document after a command. Total and honest: a command that changes nothing, names what is not there, holds a value
 * that its field cannot hold, or is no command at all gives back the very same object, and never throws. A command about
 * one object or entry changes no other; none on one layer changes what lies on the other. Linear in the number of entries.
 */
export function threeHousesReducer(
  document: ThreeHousesDocument,
  command: ThreeHousesCommand,
): ThreeHousesDocument {
  // A host written without types may send anything at all.
  if (typeof command !== 'object' || (command as unknown) === null) return document;
  const author = readAuthor(command);
  switch (command.type) {
    case 'add-ink':
    case 'add-stamp':
    case 'add-words':
    case 'add-photo': {
      const object = newObject(document, command, author);
      return object === null ? document : { ...document, objects: [...document.objects, object] };
    }
    case 'add-stroke': {
      const { stroke } = command;
      if (!isNewStroke(stroke, isPoints)) return document;
      return withOne(document, command, author, (object) => withStroke(object, stroke));
    }
    case 'rub-out':
      return rubbed(document, command, author, { by: author.by, at: author.at });
    case 'draw-again':
      return rubbed(document, command, author, null);
    case 'move-object': {
      const { place, x, y } = command;
      if (!isPlace(document, place) || !isPosition(x) || !isPosition(y)) return document;
      return withOne(document, command, author, (object) => movedObject(object, { place, x, y }));
    }
    case 'size-object': {
      const { size } = command;
      if (!isSize(size)) return document;
      return withOne(document, command, author, (object) => sizedObject(object, size));
    }
    case 'order-object':
      return withField(document, 'objects', orderedObjects(document.objects, command, author));
    case 'change-object':
      return withOne(document, command, author, (object) => changedObject(object, command, author));
    case 'remove-object': {
      const { why } = command;
      if (!isText(why)) return document;
      return withOne(document, command, author, (object) => takenOut(object, why, author));
    }
    case 'restore-object': {
      const { why } = command;
      if (!isText(why)) return document;
      return withOne(document, command, author, (object) => putBack(object, why, author));
    }
    case 'label-place': {
      const { place, label } = command;
      return isText(label) ? withPlace(document, place, { label }) : document;
    }
    case 'describe-place': {
      const { place, description, describedBy } = command;
      if (!isText(description) || !isTextOrNull(describedBy)) return document;
      return withPlace(document, place, { description, describedBy });
    }
    case 'choose-figure': {
      const { figure } = command;
      return figure === null || isChoice(drawnFigures, figure)
        ? withField(document, 'figure', figure)
        : document;
    }
    case 'set-path': {
      const { stands, wouldNotSay, steps, said } = command;
      if (!isWhole(steps, 1, 100) || !isFlag(wouldNotSay) || !isText(said)) return document;
      if (stands !== null && (wouldNotSay || !isWhole(stands, 0, steps))) return document;
      const path = withStanding(document.path, { stands, wouldNotSay, steps, said }, author);
      return path === document.path ? document : { ...document, path };
    }
    case 'change-path': {
      const { detail, value } = command;
      if (!isChoice(pathDetails, detail) || !pathGuards[detail](value)) return document;
      return withField(document, 'path', withField(document.path, detail, value));
    }
    case 'change-session': {
      const { detail, value } = command;
      if (!isChoice(sessionDetails, detail) || !sessionGuards[detail](value)) return document;
      return withField(document, detail, value);
    }
    case 'add-permission': {
      const start = startOf(command.start, permissionDetails, permissionGuards);
      if (!start || !isNewId(document.permissions, command.id)) return document;
      const permission = createPermission({ ...start, id: command.id }, author);
      return { ...document, permissions: [...document.permissions, permission] };
    }
    case 'add-sharing': {
      const { sharing } = document;
      const start = startOf(command.start, sharingDetails, sharingGuards);
      if (!start || !isNewId(sharing.choices, command.id)) return document;
      const choice = createSharingChoice({ ...start, id: command.id }, author);
      return { ...document, sharing: { ...sharing, choices: [...sharing.choices, choice] } };
    }
    case 'add-shown': {
      const start = startOf(command.start, shownDetails, shownGuards);
      if (!start || !isNewId(document.sharedWith, command.id)) return document;
      const shown = createShownTo({ ...start, id: command.id }, author);
      return { ...document, sharedWith: [...document.sharedWith, shown] };
    }
    case 'change-permission':
      return withDetail(document, 'permission', command, permissionDetails, permissionGuards, author);
    case 'change-sharing':
      return withDetail(document, 'sharing', command, sharingDetails, sharingGuards, author);
    case 'change-shown':
      return withDetail(document, 'shown', command, shownDetails, shownGuards, author);
    case 'change-panel':
      return withDetail(document, 'panel', command, panelDetails, panelGuards, author);
    case 'settle-sharing': {
      const { why } = command;
      const { sharing } = document;
      if (!isText(why) || !sharing.unclear) return document;
      const settled = [...sharing.settled, { why, ...author }];
      return { ...document, sharing: { ...sharing, unclear: false, settled } };
    }
    case 'add-panel': {
      const { id, text } = command;
      // A panel is a place: none may have the key of another.
      if (!isText(text) || !isNewId(document.panels, id) || isPlace(document, id)) return document;
      return { ...document, panels: [...document.panels, createPanel({ id, text }, author)] };
    }
    case 'move-panel':
      return withField(document, 'panels', movedPanel(document.panels, command, author));
    case 'agree-panel': {
      const { id, agreementId, on, agreedBy, notAgreedBy, dispute } = command;
      if (!isId(agreementId) || !isDate(on) || !isTexts(agreedBy)) return document;
      if (!isTexts(notAgreedBy) || !isText(dispute)) return document;
      const agreement = { id: agreementId, on, agreedBy, notAgreedBy, dispute };
      return withRecord(document, 'panel', id, author, (panel) =>
        panel.removed ? panel : withAgreement(panel, document.objects, agreement, author),
      );
    }
    case 'withdraw-agreement': {
      const { id, why } = command;
      if (!isText(why)) return document;
      return withRecord(document, 'panel', id, author, (panel) => withAgreementWithdrawn(panel, why, author));
    }
    case 'read-panel': {
      const { id, readingId, on, readBy, said } = command;
      if (!isId(readingId) || !isDate(on) || !isTexts(readBy) || !isText(said)) return document;
      const reading = { id: readingId, on, readBy, said };
      return withRecord(document, 'panel', id, author, (panel) =>
        withReading(panel, document.objects, reading, author),
      );
    }
    case 'remove-record': {
      const { of, id, why } = command;
      if (!isText(why)) return document;
      return withRecord(document, of, id, author, (entry) => takenOut(entry, why, author));
    }
    case 'restore-record': {
      const { of, id, why } = command;
      if (!isText(why)) return document;
      return withRecord(document, of, id, author, (entry) => putBack(entry, why, author));
    }
    case 'add-person': {
      const { person } = command;
      if (!isPersonToAdd(person) || document.people.some(({ id }) => id === person.id)) return document;
      return { ...document, people: [...document.people, person] };
    }
    case 'set-title': {
      const { title } = command;
      return isText(title) ? withField(document, 'title', title) : document;
    }
    default:
      return document;
  }
}

type Intent<Type extends ThreeHousesIntent['type']> = Extract<ThreeHousesIntent, { type: Type }>;

/** The object a command adds, or null where it says anything that an object cannot be. */
function newObject(
  document: ThreeHousesDocument,
  command: Intent<'add-ink' | 'add-stamp' | 'add-words' | 'add-photo'>,
  author: Authorship,
): DrawingObject | null {
  const { id, place, layer, madeBy, prompt = '' } = command;
  if (!isNewId(document.objects, id) || !isPlace(document, place) || !isChoice(drawingLayers, layer))
    return null;
  if (!isTextOrNull(madeBy) || !isText(prompt)) return null;
  const start = { id, place, layer, madeBy, prompt };
  if (command.type === 'add-ink') {
    const { stroke } = command;
    return isNewStroke(stroke, isPoints) ? createInk({ ...start, strokes: [drawn(stroke)] }, author) : null;
  }
  if (!isFrame(command.frame)) return null;
  const { x, y, size } = command.frame;
  const frame = { x, y, size };
  switch (command.type) {
    case 'add-stamp': {
      const { stamp } = command;
      return isId(stamp) ? createStamp({ ...start, stamp, frame }, author) : null;
    }
    case 'add-words': {
      const { text, lang, verbatim, writtenDownBy } = command;
      if (!isText(text) || text.trim() === '' || !isTextOrNull(lang)) return null;
      if (!isFlag(verbatim) || !isTextOrNull(writtenDownBy)) return null;
      return createWords({ ...start, text, lang, verbatim, writtenDownBy, frame }, author);
    }
    case 'add-photo': {
      const { photoId, width, height } = command;
      if (!isId(photoId) || !isWhole(width, 1, mostPixels) || !isWhole(height, 1, mostPixels)) return null;
      return createPhoto({ ...start, photoId, width, height, frame }, author);
    }
  }
}

function drawn({ id, colour, width, points, took }: NewStroke) {
  return { id, colour, width, points, took, rubbedOut: null };
}

function isPoints(points: string): boolean {
  return decodePoints(points) !== null;
}

function isPlace(document: ThreeHousesDocument, place: unknown): place is string {
  return isId(place) && placeKeysOf(document).includes(place);
}

function withOne(
  document: ThreeHousesDocument,
  which: { id: string; layer: DrawingLayer },
  author: Authorship,
  change: (object: DrawingObject) => DrawingObject,
): ThreeHousesDocument {
  return withField(document, 'objects', withObject(document.objects, which, author, change));
}

function changedObject(object: DrawingObject, change: ChangeObject, author: Authorship): DrawingObject {
  const { detail, value } = change;
  if (!isChoice(objectDetails, detail) || !objectGuards[detail](value)) return object;
  if (!Object.hasOwn(object, detail)) return object;
  // A child's exact words are changed by nobody but whoever wrote them: others take them out, and both are still there.
  const isExact = object.kind === 'words' && object.layer === 'child' && object.verbatim;
  const isWording = detail === 'text' || detail === 'verbatim';
  if (isExact && isWording && author.by !== object.recordedBy) return object;
  return withField<object, never>(object, detail as never, value as never) as DrawingObject;
}

function isStrokeOf(value: unknown): value is StrokeOf {
  return isRecord(value) && isText(value['objectId']) && isText(value['strokeId']);
}

function rubbed(
  document: ThreeHousesDocument,
  { layer, strokes }: Intent<'rub-out' | 'draw-again'>,
  author: Authorship,
  rubbedOut: Authorship | null,
): ThreeHousesDocument {
  if (!isListOf(strokes, isStrokeOf)) return document;
  const byObject = new Map<string, string[]>();
  for (const { objectId, strokeId } of strokes)
    byObject.set(objectId, [...(byObject.get(objectId) ?? []), strokeId]);
  let { objects } = document;
  for (const [id, ids] of byObject)
    objects = withObject(objects, { id, layer }, author, (object) => withRubbing(object, ids, rubbedOut));
  return withField(document, 'objects', objects);
}

function withPlace(
  document: ThreeHousesDocument,
  key: string,
  change: Partial<DrawingPlace>,
): ThreeHousesDocument {
  if (!isPlace(document, key)) return document;
  const { places } = document;
  const at = places.findIndex((place) => place.key === key);
  const place = places[at] ?? createDrawingPlace(key);
  const next = { ...place, ...change };
  if (sameJson(next, place)) return document;
  const all = places.slice();
  all[at < 0 ? places.length : at] = next;
  return { ...document, places: all };
}

function movedPanel(
  panels: readonly StoryPanel[],
  { id, before }: Intent<'move-panel'>,
  author: Authorship,
): readonly StoryPanel[] {
  const at = panels.findIndex((panel) => panel.id === id);
  const panel = panels[at];
  const known = before === null || panels.some((one) => one.id === before);
  if (!panel || !known || before === id || (panels[at + 1]?.id ?? null) === before) return panels;
  const others = panels.filter((one) => one !== panel);
  const to = before === null ? others.length : others.findIndex((one) => one.id === before);
  return [...others.slice(0, to), signed(panel, author), ...others.slice(to)];
}
