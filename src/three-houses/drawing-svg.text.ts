import { escapeHtml } from '../foundation/words/html';
import type { DrawingLayer, DrawingObject, Frame, InkColour, PhotoObject } from './drawing-objects.model';
import { placeSize } from './drawing-objects.model';
import { paperColour, paperColours } from './drawing-palette.model';
import { layInk, pointsOfStroke } from './drawing-sight.model';
import { outlineOf, outlinePath } from './ink-outline.model';
import { photoAddressInFile } from './photo-address.model';
import type { BundledPicture, PictureFill } from './picture-parts.model';
import { findStamp } from './stamps.model';
import type { SetWords } from './words-lines.model';
import { setWords } from './words-lines.model';

/** The elements a picture is written with. There are no others, and no attribute that could run or style anything. */
export const svgElements = ['svg', 'g', 'path', 'text', 'title', 'desc', 'rect', 'image'] as const;

export interface DrawingSvgOptions {
  /** What the picture is called, and what can be seen there: a reader of images says both. */
  title: string;
  description: string;
  /** What is drawn around the place; null: nothing. */
  around: BundledPicture | null;
  /** What an object is called, for whoever points at it or hears it; empty: nothing. */
  nameOf: (object: DrawingObject) => string;
  /** Where the host keeps a photograph; null where it is not to be shown. Only one written out as `data:` is in the file. */
  photoAddress?: (photoId: string) => string | null;
  /** What stands in the frame of a photograph that is not in the file. Default: nothing. */
  nameLeftOut?: (photo: PhotoObject) => string;
  /** Whose layers are drawn. Default: the child's alone. */
  layers?: readonly DrawingLayer[];
}

/**
 * The objects of one place as an SVG file, in the order in which they lie, words above all so that no line hides them. What was
 * taken out or rubbed out is not in it. Every text is escaped; nothing of the document becomes markup.
 */
export function writeDrawingSvg(objects: readonly DrawingObject[], options: DrawingSvgOptions): string {
  const { title, description } = options;
  return writeSvg({ title, description, width: placeSize, height: placeSize }, [
    writePlaceInSvg(objects, options),
  ]);
}

/** An SVG file with these parts, each of them markup already, on white paper. */
export function writeSvg(
  {
    title,
    description,
    width,
    height,
  }: { title: string; description: string; width: number; height: number },
  parts: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    sayInSvg(title, description),
    `<rect width="${width}" height="${height}" fill="${paperColour}"/>`,
    ...parts,
    '</svg>',
  ].join('');
}

/** What a part of an SVG file is called, and what can be seen there. */
export function sayInSvg(title: string, description: string): string {
  const named = title === '' ? '' : `<title>${safeText(title)}</title>`;
  return description === '' ? named : `${named}<desc>${safeText(description)}</desc>`;
}

/** One place as markup of an SVG file, in the square from 0 to 1,000: what is around it, and what lies in it. */
export function writePlaceInSvg(
  objects: readonly DrawingObject[],
  options: Omit<DrawingSvgOptions, 'title' | 'description'>,
): string {
  const { around, nameOf, layers = ['child'] } = options;
  const shown = objects.filter(({ layer, removed }) => removed === null && layers.includes(layer));
  const drawn = (object: DrawingObject): string => {
    const body = writeObject(object, options);
    return body === '' ? '' : `<g>${sayInSvg(nameOf(object), '')}${body}</g>`;
  };
  const beneath = shown.filter(({ kind }) => kind !== 'words');
  const above = shown.filter(({ kind }) => kind === 'words');
  return [around ? writePicture(around, 0, 0, placeSize) : '', ...[...beneath, ...above].map(drawn)].join('');
}

function writeObject(
  object: DrawingObject,
  options: Omit<DrawingSvgOptions, 'title' | 'description'>,
): string {
  switch (object.kind) {
    case 'ink': {
      const lines = object.strokes
        .filter(({ rubbedOut }) => rubbedOut === null)
        .map((stroke) => {
          const path = outlinePath(outlineOf(pointsOfStroke(stroke), stroke.width));
          return path === '' ? '' : `<path d="${path}" fill="${paperColours[stroke.colour].pen}"/>`;
        })
        .join('');
      const { x, y, scale } = layInk(object);
      const isMoved = x !== 0 || y !== 0 || scale !== 1;
      return lines === '' || !isMoved ? lines : `<g transform="${lay(x, y, scale)}">${lines}</g>`;
    }
    case 'stamp': {
      const { x, y, size } = object.frame;
      const picture = findStamp(object.stamp);
      // A stamp from elsewhere is shown by what it is called.
      if (!picture) return writeWords(options.nameOf(object), object);
      return writePicture(picture, x - size / 2, y - size / 2, size);
    }
    case 'words':
      return writeWords(object.text, object, object.lang);
    case 'photo': {
      const address = photoAddressInFile(options.photoAddress?.(object.photoId) ?? null);
      const { left, upper, width, height } = boxOfPhoto(object);
      const box = `x="${short(left)}" y="${short(upper)}" width="${short(width)}" height="${short(height)}"`;
      if (address !== null) return `<image ${box} href="${safeText(address)}"/>`;
      // Where it is kept is not said: that there is one can be seen, and read.
      const frame = `<rect ${box} fill="none" stroke="${paperColours.grey.pen}" stroke-width="4" stroke-dasharray="16 10"/>`;
      return frame + writeWords(options.nameLeftOut?.(object) ?? '', frameInside(object));
    }
  }
}

/** The sides of a photograph, as it lies. */
export function boxOfPhoto({ frame, width, height }: Pick<PhotoObject, 'frame' | 'width' | 'height'>): {
  left: number;
  upper: number;
  width: number;
  height: number;
} {
  const scale = frame.size / Math.max(1, width, height);
  return {
    left: frame.x - (width * scale) / 2,
    upper: frame.y - (height * scale) / 2,
    width: width * scale,
    height: height * scale,
  };
}

/** Where words stand within a photograph's frame. */
export function frameInside(photo: PhotoObject): { frame: Frame } {
  const { width, height } = boxOfPhoto(photo);
  return { frame: { ...photo.frame, size: Math.min(width, height) * 0.9 } };
}

function writePicture({ box, width, parts }: BundledPicture, x: number, y: number, size: number): string {
  const drawn = parts.map(([path, fill, line = 'ink']) => {
    const pen = paperColours[line].pen;
    const stroke = fill === 'solid' ? '' : ` stroke="${pen}"`;
    return `<path d="${path}" fill="${fill ? colourOfFill(fill, line) : 'none'}"${stroke}/>`;
  });
  return `<g transform="${lay(x, y, size / box)}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${drawn.join('')}</g>`;
}

function colourOfFill(fill: PictureFill, line: InkColour): string {
  if (fill === 'solid') return paperColours[line].pen;
  return fill === 'paper' ? paperColour : paperColours[fill].tint;
}

function writeWords(words: string, { frame }: { frame: Frame }, lang: string | null = null): string {
  if (words === '') return '';
  return writeLines(setWords(words, frame), lang);
}

/** Lines of words as markup of an SVG file, each around its middle. */
export function writeLines(set: SetWords, lang: string | null): string {
  const { lines, letterSize, lineHeight, x, y } = set;
  const look = `fill="${paperColours.ink.pen}" font-family="system-ui, sans-serif" font-size="${short(letterSize)}" text-anchor="middle" unicode-bidi="plaintext"`;
  const drawn = lines.map(
    (line, at) =>
      `<text x="${short(x)}" y="${short(y + at * lineHeight)}" xml:space="preserve">${safeText(line)}</text>`,
  );
  return `<g ${look}${lang === null ? '' : ` lang="${safeText(lang)}"`}>${drawn.join('')}</g>`;
}

const lay = (x: number, y: number, scale: number) =>
  `translate(${short(x)} ${short(y)}) scale(${Math.round(scale * 10_000) / 10_000})`;

const short = (value: number) => String(Math.round(value * 10) / 10);

/**
 * Text as it may stand in XML. Signs that no XML can hold, and halves of signs, become the sign for something unreadable:
 * with one of them left in, nothing of the picture would open.
 */
function safeText(text: string): string {
  return escapeHtml(
    text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd'),
  );
}
