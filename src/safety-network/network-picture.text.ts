import { escapeHtml } from '../foundation/words/html';
import type { NetworkPicture, PictureOptions, PictureSize } from './network-layout.model';
import { layNetwork } from './network-layout.model';
import type { NetworkSay } from './network-names.text';
import { nameInNetwork, nameRing, nameTieKind, speakNetwork } from './network-names.text';
import type { DrawnShape, PictureKeyLine } from './picture-drawing.text';
import {
  drawKey,
  drawName,
  drawPerson,
  drawRings,
  drawTie,
  isDrawn,
  labelLines,
  letterSize,
  lineHeight,
} from './picture-drawing.text';
import type { NetworkPictureKind, SafetyNetworkDocument } from './safety-network.model';
import { tieKinds } from './safety-network.model';
import type { NetworkTextOptions } from './safety-network.text';

export type { PictureKeyLine } from './picture-drawing.text';
export { labelLines } from './picture-drawing.text';

/** How letters are measured where nobody has measured them: on the safe side, for 14 units of type. */
const letter = { narrow: 8.4, wide: 15 };

const wideLetters = /[\u1100-\u11ff\u2e80-\uffef]|\p{Extended_Pictographic}/gu;

/** How large a label is at the most, in units, where nothing can be measured: on a server, in a test. */
export function estimateLabel(label: string): PictureSize {
  const lines = labelLines(label);
  const widths = lines.map((line) => {
    const wide = line.match(wideLetters)?.length ?? 0;
    return wide * letter.wide + (Array.from(line).length - wide) * letter.narrow;
  });
  return { width: Math.max(0, ...widths), height: lines.length * lineHeight };
}

/** What a layout is made with where nobody measures: estimated labels and ring names. */
export function estimatedSizes(
  network: SafetyNetworkDocument,
  options: NetworkTextOptions = {},
): Pick<PictureOptions, 'label' | 'ringName'> {
  const say = speakNetwork(options.words ?? {}, options.locale ?? 'en-GB').plain;
  return sizesFor(network, say);
}

/** As {@link estimatedSizes}, with a speaker that is there already. `letters`: how much wider than usual the letters are. */
export function sizesFor(network: SafetyNetworkDocument, say: NetworkSay, letters = 1) {
  const sizeOf = (text: string) => {
    const { width, height } = estimateLabel(text);
    return { width: width * letters, height };
  };
  return {
    label: (personId: string) => sizeOf(nameInNetwork(say, network.people, personId)),
    ringName: (ring: string) => sizeOf(nameRing(say, ring as 'most')),
  };
}

/** The key of a picture: everything that is drawn in it, each once, in the order of shapes, marks and lines. */
export function pictureKey(
  picture: NetworkPicture,
  options: NetworkTextOptions = {},
): readonly PictureKeyLine[] {
  return describeKey(picture, speakNetwork(options.words ?? {}, options.locale ?? 'en-GB').plain);
}

export function describeKey(picture: NetworkPicture, say: NetworkSay): readonly PictureKeyLine[] {
  const isGenogram = picture.picture === 'genogram';
  const shapes = (['square', 'circle', 'diamond'] as const).filter(
    (shape) => isGenogram && picture.nodes.some((node) => node.shape === shape),
  );
  const hasProfessionals = !isGenogram && picture.nodes.some(({ layer }) => layer === 'professional');
  const layers = hasProfessionals ? (['circle', 'square'] as const) : [];
  const marks = (['child', 'died', 'unborn', 'genderNotRecorded', 'livesWithChildren'] as const).filter(
    (mark) => isDrawn(picture.picture, mark) && picture.nodes.some((node) => node.marks.includes(mark)),
  );
  const kinds = [...tieKinds, null].filter((kind) => picture.edges.some((edge) => edge.kind === kind));
  return [
    ...shapes.map((draws) => ({ draws, label: say(`shape.${draws}`) })),
    ...layers.map((draws) => ({ draws, label: say(`layer.${draws}`) })),
    ...marks.map((draws) => ({ draws, label: say(`mark.${draws}`) })),
    ...kinds.map((kind) => ({ draws: kind ?? ('unsaid' as const), label: nameTieKind(say, kind) })),
  ];
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
    `<svg xmlns="http://www.w3.org/2000/svg" class="mapwell-network-picture" role="img" lang="${escapeHtml(locale)}" viewBox="${numbers(x, y, keyWidth, all)}" font-family="system-ui, sans-serif" font-size="${letterSize}">`,
    `<title>${escapeHtml(network.title.trim() === '' ? name : network.title)}</title>`,
    `<desc>${escapeHtml(sayPicture(network, laid, say))}</desc>`,
    ...drawRings(laid, (ring) => nameRing(say, ring)).map(shapeToSvg),
    ...laid.edges.map(({ kind, points }) => shapeToSvg(drawTie(kind, points))),
  ];
  for (const node of laid.nodes) {
    const person = nameInNetwork(say, network.people, node.personId);
    svg.push(
      `<g class="mapwell-network-person mapwell-network-${node.layer}">`,
      `<title>${escapeHtml(person)}</title>`,
      ...[...drawPerson(node, picture), ...drawName(node, person)].map(shapeToSvg),
      '</g>',
    );
  }
  key.forEach(({ draws, label }, at) => {
    const middle = keyTop + at * 22 + 11;
    svg.push(
      '<g class="mapwell-network-key">',
      ...drawKey(draws, x + 28, middle).map(shapeToSvg),
      `<text x="${numbers(x + 60)}" y="${numbers(middle + 5)}">${escapeHtml(label)}</text>`,
      '</g>',
    );
  });
  svg.push('</svg>');
  return svg.join('\n');
}

/** Who is in a picture and where, in a sentence or two, for whoever does not see it. */
export function sayPicture(
  network: SafetyNetworkDocument,
  { picture: which, nodes, rings }: NetworkPicture,
  say: NetworkSay,
): string {
  const picture = say(`picture.${which}`);
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

function shapeToSvg(shape: DrawnShape): string {
  const className = `mapwell-network-${shape.part}`;
  if (shape.draws === 'text') {
    return `<text class="${className}" text-anchor="middle" x="${numbers(shape.x)}" y="${numbers(shape.y)}">${escapeHtml(shape.text)}</text>`;
  }
  const fill = shape.filled ? 'currentColor' : 'none';
  if (shape.draws === 'circle') {
    return `<circle class="${className}" cx="${numbers(shape.x)}" cy="${numbers(shape.y)}" r="${numbers(shape.r)}" fill="${fill}" stroke="currentColor" stroke-width="2"/>`;
  }
  const dash = shape.dash === null ? '' : ` stroke-dasharray="${shape.dash}"`;
  const at = shape.points.map((point) => `${numbers(point.x)},${numbers(point.y)}`).join(' ');
  return `<${shape.draws} class="${className}" points="${at}" fill="${fill}" stroke="currentColor" stroke-width="${shape.width}"${dash}/>`;
}
