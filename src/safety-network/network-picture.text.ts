import { escapeHtml } from '../foundation/words/html';
import { shorten } from '../foundation/words/shorten';
import type {
  NetworkPicture,
  PictureMark,
  PictureNode,
  PictureOptions,
  PictureSize,
  PictureSymbol,
} from './network-layout.model';
import { layNetwork } from './network-layout.model';
import type { NetworkSay } from './network-names.text';
import { nameInNetwork, nameRing, nameTieKind, speakNetwork } from './network-names.text';
import type { PicturePoint } from './picture-boxes.model';
import type { NetworkPictureKind, SafetyNetworkDocument, TieKind } from './safety-network.model';
import { tieKinds } from './safety-network.model';
import type { NetworkTextOptions } from './safety-network.text';

/** A line of a picture’s key: something that is drawn, and what it means. */
export interface PictureKeyLine {
  /** What is drawn: a shape, a mark or a kind of line. */
  draws: PictureSymbol | PictureMark | TieKind | 'unsaid';
  label: string;
}

/** How letters are measured where nobody has measured them: on the safe side, for 14 units of type. */
const letter = { narrow: 8.4, wide: 15, line: 18 };
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

/** How large a label is at the most, in units, where nothing can be measured: on a server, in a test. */
export function estimateLabel(label: string): PictureSize {
  const lines = labelLines(label);
  const widths = lines.map((line) =>
    Array.from(line).reduce(
      (sum, one) =>
        sum +
        (/[\u1100-\u11ff\u2e80-\uffef]|\p{Extended_Pictographic}/u.test(one) ? letter.wide : letter.narrow),
      0,
    ),
  );
  return { width: Math.max(0, ...widths), height: lines.length * letter.line };
}

/** What a layout is made with where nobody measures: estimated labels and ring names. */
export function estimatedSizes(
  network: SafetyNetworkDocument,
  options: NetworkTextOptions = {},
): Pick<PictureOptions, 'label' | 'ringName'> {
  const say = speakNetwork(options.words ?? {}, options.locale ?? 'en-GB').plain;
  return sizesFor(network, say);
}

function sizesFor(network: SafetyNetworkDocument, say: NetworkSay) {
  return {
    label: (personId: string) => estimateLabel(nameInNetwork(say, network.people, personId)),
    ringName: (ring: string) => estimateLabel(nameRing(say, ring as 'most')),
  };
}

/** The key of a picture: everything that is drawn in it, each once, in the order of shapes, marks and lines. */
export function pictureKey(
  picture: NetworkPicture,
  options: NetworkTextOptions = {},
): readonly PictureKeyLine[] {
  return describeKey(picture, speakNetwork(options.words ?? {}, options.locale ?? 'en-GB').plain);
}

function describeKey(picture: NetworkPicture, say: NetworkSay): readonly PictureKeyLine[] {
  const isGenogram = picture.picture === 'genogram';
  const shapes = (['square', 'circle', 'diamond'] as const).filter(
    (shape) => isGenogram && picture.nodes.some((node) => node.shape === shape),
  );
  const hasProfessionals = !isGenogram && picture.nodes.some(({ layer }) => layer === 'professional');
  const layers = hasProfessionals ? (['circle', 'square'] as const) : [];
  const marks = (['child', 'died', 'unborn', 'genderNotRecorded', 'livesWithChildren'] as const).filter(
    (mark) => isDrawn(picture, mark) && picture.nodes.some((node) => node.marks.includes(mark)),
  );
  const kinds = [...tieKinds, null].filter((kind) => picture.edges.some((edge) => edge.kind === kind));
  return [
    ...shapes.map((draws) => ({ draws, label: say(`shape.${draws}`) })),
    ...layers.map((draws) => ({ draws, label: say(`layer.${draws}`) })),
    ...marks.map((draws) => ({ draws, label: say(`mark.${draws}`) })),
    ...kinds.map((kind) => ({ draws: kind ?? ('unsaid' as const), label: nameTieKind(say, kind) })),
  ];
}

/** Gender and the household are a genogram’s to show. */
function isDrawn({ picture }: NetworkPicture, mark: PictureMark): boolean {
  return picture === 'genogram' || (mark !== 'genderNotRecorded' && mark !== 'livesWithChildren');
}

/** How a picture is made into SVG. */
export interface PictureTextOptions extends NetworkTextOptions, Partial<PictureOptions> {}

/**
 * A picture of the network as SVG, for a record or an export: laid out, with a title, a description that names everybody,
 * and its key as a part of it. It has classes and no colours, styles or scripts: lines differ by their class and their
 * dashes, never by colour alone. All text is escaped. For somebody who may not see all of it, give it a copy.
 */
export function networkPictureToSvg(
  network: SafetyNetworkDocument,
  picture: NetworkPictureKind,
  options: PictureTextOptions = {},
): string {
  const { words = {}, locale = 'en-GB' } = options;
  const say = speakNetwork(words, locale).plain;
  const laid = layNetwork(network, picture, { ...sizesFor(network, say), ...options });
  const name = say(`picture.${picture}`);
  const key = describeKey(laid, say);
  const { x, y, width, height } = laid.bounds;
  const keyTop = y + height + 8;
  const all = height + (key.length > 0 ? key.length * 22 + 16 : 0);
  const keyWidth = Math.max(width, ...key.map(({ label }) => label.length * letter.narrow + 72));
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="mapwell-network-picture" role="img" lang="${escapeHtml(locale)}" viewBox="${numbers(x, y, keyWidth, all)}">`,
    `<title>${escapeHtml(network.title.trim() === '' ? name : network.title)}</title>`,
    `<desc>${escapeHtml(describePicture(network, laid, say, name))}</desc>`,
  ];
  if (laid.middle !== null) {
    svg.push(
      `<circle class="mapwell-network-middle" cx="0" cy="0" r="${laid.middle}" fill="none" stroke="currentColor"/>`,
    );
  }
  for (const { ring, outer, name: at } of laid.rings) {
    svg.push(
      `<circle class="mapwell-network-ring" cx="0" cy="0" r="${outer}" fill="none" stroke="currentColor"/>`,
      `<text class="mapwell-network-ring-name" text-anchor="middle" font-size="14" x="${at.x}" y="${at.y + 5}">${escapeHtml(nameRing(say, ring))}</text>`,
    );
  }
  for (const { kind, points } of laid.edges) svg.push(lineOf(kind, points));
  for (const node of laid.nodes) {
    svg.push(...nodeToSvg(node, nameInNetwork(say, network.people, node.personId), laid));
  }
  key.forEach(({ draws, label }, at) => {
    const middle = keyTop + at * 22 + 11;
    svg.push(
      '<g class="mapwell-network-key">',
      ...keySymbol(draws, x + 28, middle),
      `<text font-size="14" x="${x + 60}" y="${middle + 5}">${escapeHtml(label)}</text>`,
      '</g>',
    );
  });
  svg.push('</svg>');
  return svg.join('\n');
}

/** Who is in a picture and where, in a sentence or two, for whoever does not see it. */
function describePicture(
  network: SafetyNetworkDocument,
  { nodes, rings }: NetworkPicture,
  say: NetworkSay,
  picture: string,
): string {
  if (nodes.length === 0) return say('picture.empty', { picture });
  const isRing = (zone: string) => zone === 'beneath' || rings.some(({ ring }) => ring === zone);
  const names = nodes.map(({ personId, zone }) => {
    const name = nameInNetwork(say, network.people, personId);
    return isRing(zone)
      ? say('picture.ringed', { name, zone: nameRing(say, zone === 'beneath' ? null : (zone as 'most')) })
      : name;
  });
  return say('picture.description', { picture, count: nodes.length, names: names.join('; ') });
}

function numbers(...all: readonly number[]): string {
  return all.map((value) => String(Math.round(value * 100) / 100)).join(' ');
}

const dashes: { readonly [Kind in TieKind | 'unsaid']?: string } = {
  weak: '2 5',
  broken: '14 8',
  separated: '10 4 2 4',
  adoptiveParentOf: '8 4',
  carerOf: '1 4',
  unsaid: '4 4',
};

function lineOf(kind: TieKind | null, points: readonly PicturePoint[]): string {
  const name = kind ?? 'unsaid';
  const dash = dashes[name] === undefined ? '' : ` stroke-dasharray="${dashes[name]}"`;
  const width = kind === 'strong' || kind === 'couple' ? 4 : 2;
  const drawn = kind === 'stressful' ? zigzag(points) : points;
  const at = drawn.map(({ x, y }) => `${numbers(x)},${numbers(y)}`).join(' ');
  return `<polyline class="mapwell-network-tie mapwell-network-tie-${kebab(name)}" points="${at}" fill="none" stroke="currentColor" stroke-width="${width}"${dash}/>`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
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

function shapeOf(shape: PictureSymbol, x: number, y: number, half: number, className: string): string {
  const look = `class="${className}" fill="none" stroke="currentColor" stroke-width="2"`;
  switch (shape) {
    case 'square':
      return `<rect ${look} x="${numbers(x - half)}" y="${numbers(y - half)}" width="${numbers(half * 2)}" height="${numbers(half * 2)}"/>`;
    case 'circle':
      return `<circle ${look} cx="${numbers(x)}" cy="${numbers(y)}" r="${numbers(half)}"/>`;
    case 'diamond':
      return `<polygon ${look} points="${numbers(x)},${numbers(y - half)} ${numbers(x + half)},${numbers(y)} ${numbers(x)},${numbers(y + half)} ${numbers(x - half)},${numbers(y)}"/>`;
  }
}

function marksOf(
  marks: readonly PictureMark[],
  shape: PictureSymbol,
  x: number,
  y: number,
  half: number,
): string[] {
  const line = (from: PicturePoint, to: PicturePoint) =>
    `<line class="mapwell-network-mark" x1="${numbers(from.x)}" y1="${numbers(from.y)}" x2="${numbers(to.x)}" y2="${numbers(to.y)}" stroke="currentColor" stroke-width="2"/>`;
  const out = half * 0.7;
  return marks.flatMap((mark) => {
    switch (mark) {
      case 'child':
        return [shapeOf(shape, x, y, half - 4, 'mapwell-network-mark')];
      case 'died':
        return [
          line({ x: x - out, y: y - out }, { x: x + out, y: y + out }),
          line({ x: x - out, y: y + out }, { x: x + out, y: y - out }),
        ];
      case 'unborn':
        return [
          `<polygon class="mapwell-network-mark" points="${numbers(x)},${numbers(y - out / 2)} ${numbers(x + out / 2)},${numbers(y + out / 2)} ${numbers(x - out / 2)},${numbers(y + out / 2)}" fill="currentColor"/>`,
        ];
      case 'genderNotRecorded':
        return [
          `<text class="mapwell-network-mark" text-anchor="middle" font-size="14" x="${numbers(x)}" y="${numbers(y + 5)}">?</text>`,
        ];
      case 'livesWithChildren':
        return [
          `<circle class="mapwell-network-mark" cx="${numbers(x + half - 3)}" cy="${numbers(y - half + 3)}" r="3" fill="currentColor"/>`,
        ];
      case 'byHand':
        return [];
    }
  });
}

function nodeToSvg(node: PictureNode, name: string, picture: NetworkPicture): readonly string[] {
  const { symbol, label, layer } = node;
  const half = symbol.width / 2;
  const [x, y] = [symbol.x + half, symbol.y + half];
  const marks = node.marks.filter((mark) => isDrawn(picture, mark));
  // Shapes tell gender in a genogram. In the others they tell the layers apart, in black and white too.
  const shape = picture.picture === 'genogram' ? node.shape : layer === 'professional' ? 'square' : 'circle';
  const lines = labelLines(name).map(
    (line, at) =>
      `<tspan x="${numbers(label.x + label.width / 2)}" y="${numbers(label.y + at * letter.line + 14)}">${escapeHtml(line)}</tspan>`,
  );
  return [
    `<g class="mapwell-network-person mapwell-network-${layer}">`,
    `<title>${escapeHtml(name)}</title>`,
    shapeOf(shape, x, y, half - 1, 'mapwell-network-symbol'),
    ...marksOf(marks, shape, x, y, half),
    `<text class="mapwell-network-name" text-anchor="middle" font-size="14">${lines.join('')}</text>`,
    '</g>',
  ];
}

function keySymbol(draws: PictureKeyLine['draws'], x: number, y: number): readonly string[] {
  switch (draws) {
    case 'square':
    case 'circle':
    case 'diamond':
      return [shapeOf(draws, x, y, 8, 'mapwell-network-symbol')];
    case 'child':
    case 'died':
    case 'unborn':
    case 'genderNotRecorded':
    case 'livesWithChildren':
      return [shapeOf('circle', x, y, 9, 'mapwell-network-symbol'), ...marksOf([draws], 'circle', x, y, 9)];
    case 'byHand':
      return [];
    default:
      return [
        lineOf(draws === 'unsaid' ? null : draws, [
          { x: x - 20, y },
          { x: x + 20, y },
        ]),
      ];
  }
}
