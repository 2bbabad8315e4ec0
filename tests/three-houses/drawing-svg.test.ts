import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DrawingObject } from '../../src/three-houses/drawing-objects.model';
import { svgElements, writeDrawingSvg } from '../../src/three-houses/drawing-svg.text';
import { encodePoints, keepLine } from '../../src/three-houses/ink-points.model';
import { safePhotoAddress } from '../../src/three-houses/photo-address.model';
import { placePicture } from '../../src/three-houses/place-pictures.model';
import { setWords } from '../../src/three-houses/words-lines.model';
import { handDrawn } from './hand-drawn';
import { base, inkOf, stampOf, wordsOf } from './made-picture';

const attributes = [
  'xmlns',
  'role',
  'width',
  'height',
  'viewBox',
  'fill',
  'd',
  'transform',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'x',
  'y',
  'href',
  'font-family',
  'font-size',
  'text-anchor',
  'unicode-bidi',
  'lang',
  'xml:space',
];

interface Read {
  elements: string[];
  texts: string[];
  values: Map<string, string[]>;
}

const plain = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Reads XML as strictly as a reader of XML does, and throws at the first thing that is not as it must be. */
function readXml(xml: string): Read {
  const read: Read = { elements: [], texts: [], values: new Map() };
  const open: string[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const isText = (text: string) => {
    if (/[<>]|&(?!(amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`Not escaped: ${text.slice(0, 80)}`);
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text))
      throw new Error('A sign that no XML may hold');
    return plain(text);
  };
  while (at < xml.length) {
    const text = take(/[^<]+/y);
    if (text) read.texts.push(isText(text[0]));
    if (at >= xml.length) break;
    const close = take(/<\/([a-z]+)>/y);
    if (close) {
      if (open.pop() !== close[1]) throw new Error(`${close[1]} closes nothing`);
      continue;
    }
    const tag = take(/<([a-zA-Z]+)((?: [a-zA-Z:-]+="[^"]*")*)(\/?)>/y);
    if (!tag) throw new Error(`Neither text nor tag: ${xml.slice(at, at + 80)}`);
    const [, name = '', list = '', isEmpty] = tag;
    read.elements.push(name);
    for (const [, attribute = '', value = ''] of list.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)) {
      read.values.set(attribute, [...(read.values.get(attribute) ?? []), isText(value)]);
    }
    if (isEmpty !== '/') open.push(name);
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} not closed`);
  return read;
}

const around = placePicture({ key: 'dreams', outline: 'house' });
const [drawn = []] = handDrawn(1, 40);
const picture: readonly DrawingObject[] = [
  wordsOf('words', 'i wish mum wuld come', 500, 300),
  stampOf('dog', 'dog', 700, 700),
  { ...inkOf('ink', keepLine(drawn), encodePoints(drawn.slice(0, 3))), frame: { x: 200, y: 200, size: 90 } },
  {
    ...base('photo'),
    kind: 'photo',
    photoId: 'p1',
    width: 4000,
    height: 3000,
    frame: { x: 500, y: 500, size: 400 },
  },
];
/** A photograph with all of it in its address. */
const whole = 'data:image/png;base64,iVBORw0KGgo=';
const write = (
  objects: readonly DrawingObject[],
  more: Partial<Parameters<typeof writeDrawingSvg>[1]> = {},
) =>
  writeDrawingSvg(objects, {
    title: 'House of Dreams',
    description: 'A dog',
    around,
    nameOf: ({ name, kind }) => name || kind,
    photoAddress: () => whole,
    ...more,
  });

describe('a picture as an SVG file', () => {
  test('is written with a few elements and attributes, none of which can run or fetch but a photograph', () => {
    const { elements, values } = readXml(write(picture));
    expect(Array.from(new Set(elements)).sort()).toEqual([...svgElements].sort());
    expect(Array.from(values.keys()).filter((name) => !attributes.includes(name))).toEqual([]);
    expect(values.get('href')).toEqual([whole]);
  });

  test('says what it is and what each thing is called, and has the words to the letter', () => {
    const { texts } = readXml(write(picture));
    expect(texts.slice(0, 2)).toEqual(['House of Dreams', 'A dog']);
    expect(texts.join(' ')).toContain('i wish mum');
    expect(texts).toContain('stamp');
  });

  test('has nothing of what was taken out or rubbed out, nor of the adult’s layer unless that is asked for', () => {
    const removed = { at: null, by: null, why: '' };
    const rubbed = inkOf('gone', keepLine(drawn));
    const objects: readonly DrawingObject[] = [
      { ...wordsOf('a', 'taken out', 1, 1), removed },
      {
        ...rubbed,
        strokes: rubbed.strokes.map((stroke) => ({ ...stroke, rubbedOut: { by: null, at: null } })),
      },
      { ...wordsOf('note', 'note of the worker', 500, 500), layer: 'adult' },
    ];
    const nothing = write([], { around: null });
    expect(write(objects, { around: null })).toBe(nothing);
    expect(write(objects, { around: null, layers: ['child', 'adult'] })).toContain('note of');
  });

  test('has words above all, so that no line hides what a child said', () => {
    const svg = write(picture);
    expect(svg.indexOf('<text')).toBeGreaterThan(svg.lastIndexOf('<image'));
  });

  test('shows a stamp from elsewhere by its name, a photograph it may not show as an empty frame, a damaged line not at all', () => {
    const svg = write(
      [stampOf('far', 'from-elsewhere', 500, 500), ...picture.slice(3), inkOf('damaged', '<svg/>')],
      { photoAddress: () => null, around: null, nameOf: ({ kind }) => (kind === 'stamp' ? 'A dragon' : '') },
    );
    expect(readXml(svg).elements).toEqual([
      'svg',
      'title',
      'desc',
      'rect',
      'g',
      'title',
      'g',
      'text',
      'g',
      'rect',
    ]);
    expect(svg).toContain('A dragon');
  });

  test.each(['https://council.example/1', 'http://intranet/1', '/photos/1.jpg', 'blob:https://a.example/1'])(
    'tells nobody that it was opened: a photograph at %s is a frame that says what it shows',
    (address) => {
      const svg = write(picture.slice(3), {
        photoAddress: () => address,
        nameLeftOut: () => 'A photo of a bus is not in here',
      });
      expect(svg).not.toContain(address);
      expect(readXml(svg).elements).not.toContain('image');
      expect(readXml(svg).texts.join(' ')).toContain('A photo of a bus is not in here');
    },
  );

  test('lets no text of anybody become markup, whatever it is', () => {
    const hostile = [
      '</title><script>alert(1)</script>',
      '"><svg onload=alert(1)>',
      "' onmouseover='alert(1)",
      ']]><!--',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>&a;',
      '&amp;lt;img src=x&gt;',
      '\u0000\u0008\ud800\udc00\ud800\uffff',
      'javascript:alert(1)',
    ];
    const anyText = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 60 }));
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (name, said, key, address) => {
        const objects: readonly DrawingObject[] = [
          { ...wordsOf('words', said, 500, 500), name, lang: key },
          { ...stampOf('stamp', key, 500, 500), name },
          inkOf('ink', said),
          {
            ...base('photo'),
            name,
            kind: 'photo',
            photoId: key,
            width: 10,
            height: 10,
            frame: { x: 5, y: 5, size: 10 },
          },
        ];
        const { elements, values } = readXml(
          write(objects, { title: said, description: name, photoAddress: () => address }),
        );
        expect(elements.filter((element) => !svgElements.some((one) => one === element))).toEqual([]);
        expect(Array.from(values.keys()).filter((one) => !attributes.includes(one))).toEqual([]);
        for (const href of values.get('href') ?? [])
          expect(href).toMatch(/^data:image\/(png|jpeg|webp);base64,/i);
      }),
      { numRuns: 500 },
    );
  });
});

describe('where a photograph may come from', () => {
  test.each([
    'blob:https://council.example/1f',
    'https://council.example/photo/1?size=2',
    'http://intranet/photo',
    '/photos/1.jpg',
    'photos/1.jpg',
    'data:image/png;base64,iVBORw0KGgo=',
    'data:image/jpeg;base64,/9j/4AAQ',
    'DATA:image/webp;base64,UklGR',
  ])('%s', (address) => {
    expect(safePhotoAddress(address)).toBe(address);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:text/html,<script>',
    'data:image/png,<svg>',
    'vbscript:x',
    'file:///etc/passwd',
    '//elsewhere.example/photo',
    '\\\\elsewhere\\photo',
    'filesystem:http://a/b',
    '',
    null,
    undefined,
    7,
    {},
  ])('and not from %j', (address) => {
    expect(safePhotoAddress(address)).toBeNull();
  });
});

describe('words on a picture', () => {
  const frame = { x: 500, y: 500, size: 300 };

  test('are all there, to the letter, in lines between words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const { lines, letterSize, lineHeight } = setWords(text, frame);
        const bare = (words: string) => words.replace(/[ \n\r\u2028\u2029]/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
        expect(letterSize).toBeGreaterThan(0);
        expect(lines.length * lineHeight).toBeLessThanOrEqual(frame.size * 1.001);
      }),
    );
  });

  test('keep the lines of whoever wrote them, and two spaces stay two', () => {
    expect(setWords('one\ntwo\r\n\nthree', frame).lines).toEqual(['one', 'two', '', 'three']);
    expect(setWords('a  b', frame).lines).toEqual(['a  b']);
  });

  test('are larger where there are few of them, and in any script fit into their square', () => {
    expect(setWords('DOG', frame).letterSize).toBeGreaterThan(60);
    expect(setWords('it hurts '.repeat(60), frame).letterSize).toBeGreaterThan(5);
    expect(setWords('我希望妈妈回来我希望妈妈回来', frame).letterSize).toBeGreaterThan(10);
    expect(setWords(`a${'\u0301'.repeat(3)}`.repeat(80), frame).lines.join('')).toHaveLength(320);
  });
});
