import { shorten } from '../foundation/words/shorten';
import type {
  NetworkPicture,
  PictureMark,
  PictureNode,
  PictureRing,
  PictureSymbol,
} from './network-layout.model';
import type { PicturePoint } from './picture-boxes.model';
import type { TieKind } from './safety-network.model';

/** What a shape is a part of. */
export type DrawnPart = 'ring' | 'middle' | 'ring-name' | 'tie' | 'symbol' | 'mark' | 'name';

/**
 * Something to be drawn, as data: the picture on the page, the SVG of an export and the PNG are all made from these, so that
 * they cannot differ. Lines are told apart by their dashes and widths, never by colour alone.
 */
export type DrawnShape = { part: DrawnPart } & (
  | { draws: 'circle'; x: number; y: number; r: number; filled: boolean }
  | {
      draws: 'polygon' | 'polyline';
      points: readonly PicturePoint[];
      filled: boolean;
      width: number;
      dash: string | null;
    }
  | { draws: 'text'; x: number; y: number; text: string }
);

/** A line of a picture’s key: something that is drawn, and what it means. */
export interface PictureKeyLine {
  /** What is drawn: a shape, a mark or a kind of line. */
  draws: PictureSymbol | PictureMark | TieKind | 'unsaid';
  label: string;
}

/** The size of the letters in a picture, in units. */
export const letterSize = 14;
/** How far the lines of a label are apart, in units. */
export const lineHeight = 18;

const lettersInLine = 18;

/**
 * The lines a label is written in: broken between words, at most two of about 18 letters, shortened beyond that. The
 * whole of it is in the title of its symbol, and in the list.
 */
export function labelLines(label: string): readonly string[] {
  const words = shorten(label, lettersInLine * 2 - 2).split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const hasRoom = last !== undefined && last.length + 1 + word.length <= lettersInLine;
    if (last !== undefined && (hasRoom || lines.length === 2)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const dashes: { readonly [Kind in TieKind | 'unsaid']?: string } = {
  weak: '2 5',
  broken: '14 8',
  separated: '10 4 2 4',
  adoptiveParentOf: '8 4',
  carerOf: '1 4',
  unsaid: '4 4',
};

/** The line of a tie. */
export function drawTie(kind: TieKind | null, points: readonly PicturePoint[]): DrawnShape {
  const name = kind ?? 'unsaid';
  return {
    draws: 'polyline',
    part: 'tie',
    points: kind === 'stressful' ? zigzag(points) : points,
    filled: false,
    width: kind === 'strong' || kind === 'couple' ? 4 : 2,
    dash: dashes[name] ?? null,
  };
}

/** A stressful tie goes to and fro, so that it is told from a strong one without colour. */
function zigzag(points: readonly PicturePoint[]): readonly PicturePoint[] {
  return points.flatMap((to, at) => {
    const from = points[at - 1];
    if (!from) return [to];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const turns = Math.min(400, Math.floor(length / 8));
    const across = { x: (to.y - from.y) / (length || 1), y: -(to.x - from.x) / (length || 1) };
    const along = Array.from({ length: Math.max(0, turns - 1) }, (_, turn) => {
      const part = (turn + 1) / turns;
      const aside = turn % 2 === 0 ? 4 : -4;
      return {
        x: from.x + (to.x - from.x) * part + across.x * aside,
        y: from.y + (to.y - from.y) * part + across.y * aside,
      };
    });
    return [...along, to];
  });
}

/** What is in the middle, and the rings round it with the names they are given. */
export function drawRings(
  { middle, rings }: Pick<NetworkPicture, 'middle' | 'rings'>,
  nameOf: (ring: PictureRing['ring']) => string,
): readonly DrawnShape[] {
  const circle = (r: number, part: DrawnPart): DrawnShape => ({
    draws: 'circle',
    part,
    x: 0,
    y: 0,
    r,
    filled: false,
  });
  return [
    // The widest first, so that a ring that is filled does not lie over the one inside it.
    ...rings
      .slice()
      .reverse()
      .map(({ outer }) => circle(outer, 'ring')),
    ...(middle === null ? [] : [circle(middle, 'middle')]),
    ...rings.map(
      ({ ring, name }): DrawnShape => ({
        draws: 'text',
        part: 'ring-name',
        x: name.x,
        y: name.y + 5,
        text: nameOf(ring),
      }),
    ),
  ];
}

/**
 * Somebody’s shape and marks. In a genogram shapes tell gender; in the others they tell the layers apart, in black and white
 * too.
 */
export function drawPerson(
  node: Pick<PictureNode, 'symbol' | 'shape' | 'layer' | 'marks'>,
  picture: NetworkPicture['picture'],
): readonly DrawnShape[] {
  const { symbol, layer } = node;
  const half = symbol.width / 2;
  const [x, y] = [symbol.x + half, symbol.y + half];
  const shape = picture === 'genogram' ? node.shape : layer === 'professional' ? 'square' : 'circle';
  const marks = node.marks.filter((mark) => isDrawn(picture, mark));
  return [
    drawSymbol(shape, x, y, half - 1, 'symbol'),
    ...marks.flatMap((mark) => drawMark(mark, shape, x, y, half)),
  ];
}

/** Gender and the household are a genogram’s to show. */
export function isDrawn(picture: NetworkPicture['picture'], mark: PictureMark): boolean {
  return picture === 'genogram' || (mark !== 'genderNotRecorded' && mark !== 'livesWithChildren');
}

/** Somebody’s name beneath their symbol, in one line or two. */
export function drawName({ label }: Pick<PictureNode, 'label'>, name: string): readonly DrawnShape[] {
  return labelLines(name).map((text, at) => ({
    draws: 'text',
    part: 'name',
    x: label.x + label.width / 2,
    y: label.y + at * lineHeight + letterSize,
    text,
  }));
}

/** The symbol of a line of the key, round a point. */
export function drawKey(draws: PictureKeyLine['draws'], x: number, y: number): readonly DrawnShape[] {
  switch (draws) {
    case 'square':
    case 'circle':
    case 'diamond':
      return [drawSymbol(draws, x, y, 8, 'symbol')];
    case 'child':
    case 'died':
    case 'unborn':
    case 'genderNotRecorded':
    case 'livesWithChildren':
      return [drawSymbol('circle', x, y, 9, 'symbol'), ...drawMark(draws, 'circle', x, y, 10)];
    case 'byHand':
      return [];
    default:
      return [
        drawTie(draws === 'unsaid' ? null : draws, [
          { x: x - 20, y },
          { x: x + 20, y },
        ]),
      ];
  }
}

function drawSymbol(shape: PictureSymbol, x: number, y: number, half: number, part: DrawnPart): DrawnShape {
  if (shape === 'circle') return { draws: 'circle', part, x, y, r: half, filled: false };
  const corners =
    shape === 'square'
      ? [
          { x: x - half, y: y - half },
          { x: x + half, y: y - half },
          { x: x + half, y: y + half },
          { x: x - half, y: y + half },
        ]
      : [
          { x, y: y - half },
          { x: x + half, y },
          { x, y: y + half },
          { x: x - half, y },
        ];
  return { draws: 'polygon', part, points: corners, filled: false, width: 2, dash: null };
}

function drawMark(
  mark: PictureMark,
  shape: PictureSymbol,
  x: number,
  y: number,
  half: number,
): readonly DrawnShape[] {
  const part = 'mark';
  const out = half * 0.7;
  const line = (from: PicturePoint, to: PicturePoint): DrawnShape => ({
    draws: 'polyline',
    part,
    points: [from, to],
    filled: false,
    width: 2,
    dash: null,
  });
  switch (mark) {
    case 'child':
      return [drawSymbol(shape, x, y, half - 5, part)];
    case 'died':
      return [
        line({ x: x - out, y: y - out }, { x: x + out, y: y + out }),
        line({ x: x - out, y: y + out }, { x: x + out, y: y - out }),
      ];
    case 'unborn':
      return [
        {
          draws: 'polygon',
          part,
          points: [
            { x, y: y - out / 2 },
            { x: x + out / 2, y: y + out / 2 },
            { x: x - out / 2, y: y + out / 2 },
          ],
          filled: true,
          width: 1,
          dash: null,
        },
      ];
    case 'genderNotRecorded':
      return [{ draws: 'text', part, x, y: y + 5, text: '?' }];
    case 'livesWithChildren':
      return [{ draws: 'circle', part, x: x + half - 3, y: y - half + 3, r: 3, filled: true }];
    case 'byHand':
      return [];
  }
}
