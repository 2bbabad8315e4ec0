import type { NetworkPicture } from './network-layout.model';
import { nameInNetwork, nameRing } from './network-names.text';
import type { NetworkSay } from './network-names.text';
import { describeKey, sayPicture } from './network-picture.text';
import type { DrawnShape } from './picture-drawing.text';
import { drawKey, drawName, drawPerson, drawRings, drawTie, letterSize } from './picture-drawing.text';
import type { SafetyNetworkDocument } from './safety-network.model';

/**
 * A picture as PNG, black on white, with its text alternative within the file; null where no canvas can be drawn on. It is
 * drawn shape by shape: an SVG made into an image would be refused by a page with a strict policy.
 */
export async function pictureToPng(
  page: Document,
  network: SafetyNetworkDocument,
  laid: NetworkPicture,
  say: NetworkSay,
  scale = 2,
): Promise<Blob | null> {
  const canvas = page.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  const key = describeKey(laid, say);
  const { x, y, width, height } = laid.bounds;
  context.font = font;
  const keyWidth = Math.max(width, ...key.map(({ label }) => context.measureText(label).width + 72));
  // A canvas larger than this is no canvas in some browsers.
  const sharp = Math.min(scale, 8000 / Math.max(keyWidth, height));
  canvas.width = Math.ceil((keyWidth + 16) * sharp);
  canvas.height = Math.ceil((height + key.length * 22 + 24) * sharp);
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(sharp, sharp);
  context.translate(8 - x, 8 - y);
  context.font = font;
  context.textAlign = 'center';
  context.strokeStyle = 'black';
  const draw = (shapes: readonly DrawnShape[]) => {
    for (const shape of shapes) drawOn(context, shape);
  };
  draw(drawRings(laid, (ring) => nameRing(say, ring)));
  draw(laid.edges.map(({ kind, points }) => drawTie(kind, points)));
  for (const node of laid.nodes) {
    const { label } = node;
    context.fillStyle = 'white';
    context.fillRect(label.x, label.y, label.width, label.height);
    draw(drawPerson(node, laid.picture));
    draw(drawName(node, nameInNetwork(say, network.people, node.personId)));
  }
  context.textAlign = 'start';
  key.forEach(({ draws, label }, at) => {
    const middle = y + height + 8 + at * 22 + 11;
    draw(drawKey(draws, x + 28, middle));
    context.fillStyle = 'black';
    context.fillText(label, x + 60, middle + 5);
  });
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) return null;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new Blob([withDescription(bytes, sayPicture(network, laid, say))], { type: 'image/png' });
}

const font = `${letterSize}px system-ui, sans-serif`;

function drawOn(context: CanvasRenderingContext2D, shape: DrawnShape): void {
  if (shape.draws === 'text') {
    context.fillStyle = 'black';
    context.fillText(shape.text, shape.x, shape.y);
    return;
  }
  context.beginPath();
  context.lineWidth = 2;
  context.setLineDash([]);
  if (shape.draws === 'circle') context.arc(shape.x, shape.y, shape.r, 0, Math.PI * 2);
  else {
    shape.points.forEach(({ x, y }, at) => (at === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    if (shape.draws === 'polygon') context.closePath();
    context.lineWidth = shape.width;
    if (shape.dash !== null) context.setLineDash(shape.dash.split(' ').map(Number));
  }
  // Symbols lie over the lines that end at them.
  context.fillStyle = shape.filled ? 'black' : 'white';
  if (shape.filled || shape.part === 'symbol') context.fill();
  context.stroke();
}

/** A PNG with a description in it (PNG 1.2, iTXt): what a reader of images says in its place. */
function withDescription(png: Uint8Array<ArrayBuffer>, description: string): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(`iTXtDescription\0\0\0\0\0${description}`);
  const chunk = new Uint8Array(text.length + 8);
  const view = new DataView(chunk.buffer);
  // The length does not count the four letters of the name.
  view.setUint32(0, text.length - 4);
  chunk.set(text, 4);
  view.setUint32(text.length + 4, checksum(text));
  // After the header, which is always 33 bytes long.
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, 33));
  whole.set(chunk, 33);
  whole.set(png.subarray(33), 33 + chunk.length);
  return whole;
}

function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
