import { expect, test } from 'vitest';
import { drawingToPng } from '../../src/three-houses/drawing-png';
import type { DrawingObject } from '../../src/three-houses/drawing-objects.model';
import { svgElements, writeDrawingSvg } from '../../src/three-houses/drawing-svg.text';
import { keepLine } from '../../src/three-houses/ink-points.model';
import { placePicture } from '../../src/three-houses/place-pictures.model';
import { inkOf, stampOf, wordsOf } from './made-picture';

const around = placePicture({ key: 'dreams', outline: 'house' });
const line = keepLine([200, 800].map((x) => ({ x, y: 500, pressure: 50 })));
const objects: readonly DrawingObject[] = [
  inkOf('ink', line),
  stampOf('sun', 'sun', 500, 700, 200),
  wordsOf('words', 'i wish <b>mum</b> wuld come', 500, 300),
  { ...wordsOf('note', 'of the worker', 500, 900), layer: 'adult' },
];
const nameOf = ({ kind }: DrawingObject) => kind;

test('a picture as PNG has its lines, stamps and words on white paper, and nothing of the adult’s', async () => {
  const blob = await drawingToPng(document, objects, { around, nameOf, pixels: 1000 });
  if (!blob) throw new Error('no PNG was made');
  expect(Array.from(new Uint8Array(await blob.slice(0, 4).arrayBuffer()))).toEqual([0x89, 0x50, 0x4e, 0x47]);
  const image = await createImageBitmap(blob);
  expect([image.width, image.height]).toEqual([1000, 1000]);
  const canvas = document.createElement('canvas');
  canvas.width = 1000;
  canvas.height = 1000;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const at = (x: number, y: number) => Array.from(context?.getImageData(x, y, 1, 1).data ?? []).slice(0, 3);
  expect(at(300, 500)).toEqual([0x17, 0x20, 0x2b]);
  expect(at(300, 530)).toEqual([255, 255, 255]);
  expect(at(500, 700)).toEqual([0xff, 0xe2, 0x7a]);
  const dark = (top: number, height: number) => {
    const pixels = context?.getImageData(350, top, 250, height).data ?? [];
    return Array.from(pixels).filter((value, index) => index % 4 === 0 && value < 100).length;
  };
  expect(dark(200, 200)).toBeGreaterThan(100);
  expect(dark(850, 80)).toBe(0);
});

test('a picture as SVG is read by a browser as elements of the list, with the words to the letter', () => {
  const svg = writeDrawingSvg(objects, { title: '<script>', description: '&', around, nameOf });
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  const names = Array.from(read.querySelectorAll('*'), ({ localName }) => localName);
  expect(names.filter((name) => !svgElements.some((one) => one === name))).toEqual([]);
  expect(Array.from(read.querySelectorAll('text'), ({ textContent }) => textContent).join(' ')).toBe(
    'i wish <b>mum</b> wuld come',
  );
});
