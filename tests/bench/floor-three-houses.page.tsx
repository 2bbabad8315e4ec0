import { getStroke } from 'perfect-freehand';
import * as React from 'react';
import type { InkPoint } from '../../src/three-houses/ink-points.model';
import { offerThreeHouses, side } from './three-houses-page';

/**
 * The least that draws: one canvas, on which what is there is drawn by perfect-freehand when it is mounted, and each move of a
 * pointer adds one curve whose width follows its speed, as signature_pad does. It knows no undo, no keys and no theme.
 */
function BareCanvas({ lines }: { lines: readonly (readonly InkPoint[])[] }): React.ReactElement {
  const canvas = React.useRef<HTMLCanvasElement>(null);
  React.useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return undefined;
    element.width = side;
    element.height = side;
    context.scale(side / 1000, side / 1000);
    context.fillStyle = '#17202b';
    context.strokeStyle = '#17202b';
    context.lineCap = 'round';
    for (const line of lines) {
      const outline = getStroke(
        line.map(({ x, y, pressure }) => [x, y, pressure / 100]),
        { size: 11, thinning: 0.5, simulatePressure: false, last: true },
      );
      const [first] = outline;
      if (!first) continue;
      const path = new Path2D();
      path.moveTo(first[0], first[1]);
      outline.forEach(([x, y], at) => {
        const [toX, toY] = outline[(at + 1) % outline.length] ?? first;
        path.quadraticCurveTo(x, y, (x + toX) / 2, (y + toY) / 2);
      });
      path.closePath();
      context.fill(path);
    }
    const points: { x: number; y: number; at: number }[] = [];
    const add = (event: PointerEvent) => {
      const box = element.getBoundingClientRect();
      points.push({
        x: ((event.clientX - box.left) / box.width) * 1000,
        y: ((event.clientY - box.top) / box.height) * 1000,
        at: event.timeStamp,
      });
    };
    const press = (event: PointerEvent) => {
      points.length = 0;
      element.setPointerCapture(event.pointerId);
      add(event);
    };
    const move = (event: PointerEvent) => {
      if (points.length === 0) return;
      add(event);
      const [one, two, three] = points.slice(-3);
      if (!one || !two || !three) return;
      const speed = Math.hypot(three.x - two.x, three.y - two.y) / Math.max(1, three.at - two.at);
      context.lineWidth = Math.max(4, 12 / (1 + speed));
      context.beginPath();
      context.moveTo((one.x + two.x) / 2, (one.y + two.y) / 2);
      context.quadraticCurveTo(two.x, two.y, (two.x + three.x) / 2, (two.y + three.y) / 2);
      context.stroke();
    };
    const release = () => {
      points.length = 0;
    };
    element.addEventListener('pointerdown', press);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', release);
    return () => {
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', release);
    };
  }, [lines]);
  return (
    <div data-part="surface" style={{ width: side, height: side, touchAction: 'none' }}>
      <canvas ref={canvas} style={{ width: side, height: side, display: 'block' }} />
    </div>
  );
}

offerThreeHouses((lines) => <BareCanvas lines={lines} />);
