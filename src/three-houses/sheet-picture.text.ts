import type { Audience } from '../foundation/document';
import { objectsIn } from './three-houses-places.model';
import type { DrawingObject, PhotoObject } from './drawing-objects.model';
import { placeSize } from './drawing-objects.model';
import { sayInSvg, writeLines, writePlaceInSvg, writeSvg } from './drawing-svg.text';
import type { BundledPicture } from './picture-parts.model';
import { placePicture } from './place-pictures.model';
import { outlineOfPlace } from './sheets.model';
import { copyThreeHousesForAudience } from './three-houses-copy.model';
import type { ThreeHousesDocument } from './three-houses.model';
import type { ThreeHousesSay } from './three-houses-names.text';
import { nameObject, nameReader, speakThreeHouses } from './three-houses-names.text';
import type { ThreeHousesTextOptions } from './three-houses.text';
import { describeThreeHouses } from './three-houses.text';
import type { SetWords } from './words-lines.model';
import { breakLines } from './words-lines.model';

/** Lines of words on a sheet, in the language they are in; null: the reader's. */
export interface LinesOnSheet extends SetWords {
  lang: string | null;
}

/** One place as it stands on a sheet with all places. */
export interface PlaceOnSheet {
  key: string;
  heading: string;
  /** What lies there, in words. */
  description: string;
  /** The upper left corner of its square, which is 1,000 units wide. */
  x: number;
  y: number;
  around: BundledPicture;
  objects: readonly DrawingObject[];
}

/** All places of a session on one sheet, in units: what a picture as a file is made from. */
export interface SheetPicture {
  title: string;
  width: number;
  height: number;
  places: readonly PlaceOnSheet[];
  lines: readonly LinesOnSheet[];
  nameOf: (object: DrawingObject) => string;
  /** What stands in the place of a photograph that is not in the file. */
  nameLeftOut: (photo: PhotoObject) => string;
}

const gap = 60;
const inRow = 3;
const heading = { size: 56, across: 30 } as const;
const told = { size: 40, across: 42 } as const;

/** How a session is put into a picture for an audience. */
export interface ThreeHousesPictureOptions extends ThreeHousesTextOptions {
  /** Where the host keeps a photograph; only one written out as `data:` is in an SVG file. Default: none is shown. */
  photoAddress?: (photoId: string) => string | null;
}

/**
 * The session as an SVG file for an audience: all its places, each with its name. What the audience may not have is not in it.
 * A photograph that would have to be fetched is not in it either: a frame says what it shows.
 */
export function threeHousesToSvg(
  document: ThreeHousesDocument,
  audience: Audience,
  options: ThreeHousesPictureOptions = {},
): string {
  const say = speakThreeHouses(options.words ?? {}, options.locale ?? 'en-GB');
  return writeSheetSvg(laySheet(document, audience, say), options.photoAddress);
}

/** A sheet as an SVG file. */
export function writeSheetSvg(
  { title, width, height, places, lines, nameOf, nameLeftOut }: SheetPicture,
  photoAddress?: (photoId: string) => string | null,
): string {
  return writeSvg({ title, width, height, description: places.map((place) => place.heading).join('. ') }, [
    ...places.map(({ heading: name, description, x, y, around, objects }) => {
      const drawn = writePlaceInSvg(objects, {
        ...{ around, nameOf, nameLeftOut },
        ...(photoAddress ? { photoAddress } : {}),
      });
      return `<g transform="translate(${x} ${y})">${sayInSvg(name, description)}${drawn}</g>`;
    }),
    ...lines.map((line) => writeLines(line, line.lang)),
  ]);
}

/** The sheet with all places of a session, made from a copy that holds nothing but what this audience may have. */
export function laySheet(
  document: ThreeHousesDocument,
  audience: Audience,
  say: ThreeHousesSay,
): SheetPicture {
  const copy = copyThreeHousesForAudience(document, audience);
  const words = describeThreeHouses(copy, say);
  const shown = words.sections.filter((section) => section.of === 'place');
  const places: PlaceOnSheet[] = [];
  const lines: LinesOnSheet[] = [];
  const columns = Math.max(1, Math.min(inRow, shown.length));
  const width = columns * placeSize + (columns + 1) * gap;
  const put = (
    text: string,
    middle: number,
    y: number,
    look: typeof heading | typeof told,
    lang: string | null,
  ) => {
    if (text.trim() === '') return y;
    const broken = breakLines(text, look.across);
    const lineHeight = look.size * 1.3;
    lines.push({ lines: broken, letterSize: look.size, lineHeight, x: middle, y: y + look.size, lang });
    return y + broken.length * lineHeight;
  };
  let top = put(words.title, width / 2, gap, heading, document.lang) + gap / 2;
  for (let from = 0; from < shown.length; from += columns) {
    const row = shown.slice(from, from + columns);
    const left = (at: number) => gap + at * (placeSize + gap);
    const under = row.map((section, at) => {
      const middle = left(at) + placeSize / 2;
      const panel = copy.panels.find(({ id }) => id === section.key);
      const named = put(section.heading, middle, top, heading, document.lang);
      return put(panel?.text ?? '', middle, named, told, panel?.lang ?? document.lang);
    });
    const y = Math.max(top, ...under) + gap / 3;
    row.forEach((section, at) => {
      places.push({
        ...{ key: section.key, heading: section.heading, x: left(at), y },
        description: section.entries.map(({ label }) => label).join('. '),
        around: placePicture({ key: section.key, outline: outlineOfPlace(copy, section.key) }, copy.figure),
        objects: objectsIn(copy.objects, section.key),
      });
    });
    top = y + placeSize + gap;
  }
  if (shown.length === 0) top = put(say('print.empty'), width / 2, top, told, say.locale);
  const reader = say('print.foot', { audience: nameReader(say, document.people, audience) });
  const height = Math.ceil(put(reader, width / 2, top, told, say.locale) + gap);
  return {
    ...{ title: words.title, width, height, places, lines },
    nameOf: (object) => nameObject(say, object),
    nameLeftOut: (photo) => say('export.photo', { item: nameObject(say, photo) }),
  };
}
