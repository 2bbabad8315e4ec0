import { namePerson } from '../foundation/document/naming';
import type { Audience, DateWords, PartialDate, Person } from '../foundation/document';
import { showPartialDate } from '../foundation/document';
import { shorten } from '../foundation/words/shorten';
import type { Catalogue, Say } from '../foundation/words/words';
import { speak } from '../foundation/words/words';
import { frameOf } from './drawing-changes.model';
import type { DrawingObject } from './drawing-objects.model';
import { findSheet } from './sheets.model';
import type { ThreeHousesCommand } from './three-houses-commands.model';
import { partOfPlace, sizeInPlace } from './three-houses-places.model';
import type { ThreeHousesDocument } from './three-houses.model';
import type { ThreeHousesWordKey, ThreeHousesWords } from './three-houses.words';
import { threeHousesWords } from './three-houses.words';

/** Says a sentence of the catalogue. */
export type ThreeHousesSay = Say<ThreeHousesWordKey>;

/** The speaker: the catalogue, then a council's own words over it. An unknown locale falls back to en-GB. */
export function speakThreeHouses(own: Partial<ThreeHousesWords>, locale: string): ThreeHousesSay {
  return speak<Catalogue>({ ...threeHousesWords, ...own }, locale);
}

/** What a sheet of a council's own is called is among its own words, which TypeScript does not know. */
function sayIfAny(say: ThreeHousesSay, key: string): string {
  return say.has(key) ? say(key as ThreeHousesWordKey) : '';
}

/** For whom a copy is: by name, or by what kind of reader. */
export function nameReader(say: ThreeHousesSay, people: readonly Person[], audience: Audience): string {
  const { kind, personId } = audience;
  return personId === undefined ? say(`print.for.${kind}`) : namePerson(say, people, personId);
}

/** What a sheet is called; empty where nobody has words for it. */
export function nameSheet(say: ThreeHousesSay, sheet: string): string {
  return sayIfAny(say, `sheet.${sheet}.name`);
}

/** What a sheet is for; empty where nobody has words for it. */
export function sheetNote(say: ThreeHousesSay, sheet: string): string {
  return sayIfAny(say, `sheet.${sheet}.note`);
}

/** What a session is called: its title, or the sheet and whose it is. */
export function nameSession(
  say: ThreeHousesSay,
  { title, sheet, childId, people }: Pick<ThreeHousesDocument, 'title' | 'sheet' | 'childId' | 'people'>,
): string {
  if (title.trim() !== '') return title;
  const called = nameSheet(say, sheet);
  if (childId === null || called === '') return called || say('session.untitled');
  return say('session.untitled.of', { sheet: called, name: namePerson(say, people, childId) });
}

type Places = Pick<ThreeHousesDocument, 'sheet' | 'places' | 'panels'>;

/** What the sheet itself calls a place, or its number in the story; empty where it is neither. */
export function headingOfPlace(say: ThreeHousesSay, { sheet, panels }: Places, key: string): string {
  const standing = panels.filter(({ removed }) => removed === null);
  const at = standing.findIndex(({ id }) => id === key);
  // As a text: the number of a panel is its name.
  if (at >= 0) return say('panel.number', { number: String(at + 1) });
  return sayIfAny(say, `sheet.${sheet}.${key}.heading`);
}

/** What a place is called: as the child calls it, else as the sheet does. */
export function namePlace(say: ThreeHousesSay, session: Places, key: string): string {
  const label = session.places.find((place) => place.key === key)?.label ?? '';
  if (label.trim() !== '') return label;
  return headingOfPlace(say, session, key) || say('place.unknown');
}

/** The question of a place, and what else may be asked. Empty where nobody has words for it. */
export function promptsOf(
  say: ThreeHousesSay,
  { sheet, panels }: Pick<ThreeHousesDocument, 'sheet' | 'panels'>,
  placeKey: string,
): { question: string; prompts: readonly string[] } {
  const place = panels.some(({ id }) => id === placeKey) ? 'panel' : placeKey;
  const key = `sheet.${sheet}.${place}.prompt`;
  const prompts: string[] = [];
  while (say.has(`${key}.${prompts.length + 1}`)) prompts.push(sayIfAny(say, `${key}.${prompts.length + 1}`));
  return { question: sayIfAny(say, `sheet.${sheet}.${place}.question`), prompts };
}

/** What a stamp shows, in words. */
export function nameStamp(say: ThreeHousesSay, stamp: string): string {
  return sayIfAny(say, `stamp.${stamp}`) || say('object.stamp.unknown');
}

/** An object by what the child calls it or what it is: to name it in a list and by a screen reader. */
export function nameObject(say: ThreeHousesSay, object: DrawingObject | undefined): string {
  if (!object) return say('object.unknown');
  const name = shorten(object.name);
  switch (object.kind) {
    case 'stamp': {
      const stamp = nameStamp(say, object.stamp);
      return name === '' ? say('object.stamp', { stamp }) : say('object.stamp.named', { stamp, name });
    }
    case 'words': {
      const words = name || shorten(object.text);
      return words === '' ? say('object.words') : say('object.words.named', { name: words });
    }
    case 'photo':
      return name === '' ? say('object.photo') : say('object.photo.named', { name });
    case 'ink':
      return name === '' ? say('object.ink') : say('object.ink.named', { name });
  }
}

/** Where an object lies, in words: "top left of House of Worries". */
export function sayWhere(say: ThreeHousesSay, session: Places, object: DrawingObject): string {
  return say(`part.${partOfPlace(frameOf(object))}`, { place: namePlace(say, session, object.place) });
}

/** How large an object is, in words. */
export function saySize(say: ThreeHousesSay, object: DrawingObject): string {
  return say(`size.${sizeInPlace(frameOf(object))}`);
}

/** A command in words, for undo and for what is said aloud. What it is about is named as it stands in the document. */
export function nameCommand(
  say: ThreeHousesSay,
  document: ThreeHousesDocument,
  command: ThreeHousesCommand,
): string {
  return say(`command.${command.type}`, { item: nameOfCommanded(say, document, command) });
}

function nameOfCommanded(
  say: ThreeHousesSay,
  document: ThreeHousesDocument,
  command: ThreeHousesCommand,
): string {
  switch (command.type) {
    case 'add-person':
      return command.person.name;
    case 'set-title':
      return nameSession(say, { ...document, title: command.title });
    case 'label-place':
    case 'describe-place':
      return headingOfPlace(say, document, command.place) || say('place.unknown');
    case 'change-panel':
    case 'move-panel':
    case 'agree-panel':
    case 'withdraw-agreement':
    case 'read-panel':
      return headingOfPlace(say, document, command.id) || say('place.unknown');
    case 'add-stamp':
    case 'add-words':
    case 'move-object':
    case 'size-object':
    case 'order-object':
    case 'change-object':
    case 'remove-object':
    case 'restore-object': {
      const { id } = command;
      return nameObject(
        say,
        document.objects.find((object) => object.id === id),
      );
    }
    default:
      return '';
  }
}

/** The months and seasons of the language. */
export function threeHousesDateWords(say: ThreeHousesSay): DateWords {
  return { months: say('date.months').split(' '), seasons: say('date.seasons').split(' ') };
}

/** A partial date in words; empty where it is null. */
export function sayDate(say: ThreeHousesSay, date: PartialDate | null): string {
  return date === null ? '' : showPartialDate(date, threeHousesDateWords(say), say.locale);
}

/** Whether a sheet has a path on which the child stands. */
export function hasPath({ sheet }: Pick<ThreeHousesDocument, 'sheet'>): boolean {
  return (findSheet(sheet)?.path ?? null) !== null;
}
