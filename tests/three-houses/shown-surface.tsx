import '../../src/styles.css';
import '../../src/three-houses/drawing-surface.css';
import { act, render } from '@testing-library/react';
import * as React from 'react';
import type { DrawingIntent } from '../../src/three-houses/drawing-intents.model';
import type { DrawingNews } from '../../src/three-houses/drawing-news.model';
import type { DrawingObject } from '../../src/three-houses/drawing-objects.model';
import type { DrawingSurfaceProps } from '../../src/three-houses/drawing-surface';
import { DrawingSurface } from '../../src/three-houses/drawing-surface';
import { Picture } from './made-picture';

export interface ShownSurface {
  picture: Picture;
  news: DrawingNews[];
  element: HTMLElement;
  canvas: HTMLCanvasElement;
  /** A point of the place as it lies in the window. */
  at: (x: number, y: number) => { x: number; y: number };
  /** What is painted at a point, as red, green, blue and how opaque. */
  painted: (x: number, y: number) => readonly number[];
  rerender: (props: Partial<DrawingSurfaceProps>) => void;
}

const tools = ['pen', 'rubber', 'stamp', 'words', 'hand'] as const;

/** A place to draw in whose host does what it is told at once, as the tool does. */
export function showSurface(
  props: Partial<DrawingSurfaceProps> = {},
  objects: readonly DrawingObject[] = [],
): ShownSurface {
  const picture = new Picture();
  picture.objects = objects;
  const news: DrawingNews[] = [];
  let refresh: () => void = () => undefined;
  function Host({ more }: { more: Partial<DrawingSurfaceProps> }): React.ReactElement {
    const [, setCount] = React.useState(0);
    const [chosenId, setChosenId] = React.useState<string | null>(null);
    React.useEffect(() => {
      refresh = () => setCount((count) => count + 1);
    }, []);
    const onIntent = (intent: DrawingIntent) => {
      picture.tool = more.tool ?? picture.tool;
      picture.take([intent]);
      if (intent.does === 'choose-object') setChosenId(intent.id);
      refresh();
    };
    return (
      <div className="mapwell" style={{ inlineSize: 500 }}>
        <DrawingSurface
          place={{ key: 'dreams', outline: 'house' }}
          layer="child"
          layers={['child']}
          tools={tools}
          colour="ink"
          width="thick"
          chosenId={chosenId}
          nameOf={({ kind }) => kind}
          label="House of Dreams"
          tool={picture.tool}
          onNews={(one) => news.push(one)}
          {...more}
          objects={picture.objects}
          onIntent={onIntent}
        />
      </div>
    );
  }
  const shown = render(<Host more={props} />);
  const element = shown.container.querySelector<HTMLElement>('[data-part="drawing"]');
  const canvas = shown.container.querySelector('canvas');
  if (!element || !canvas) throw new Error('There is no place to draw in.');
  return {
    picture,
    news,
    element,
    canvas,
    at(x, y) {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + (x / 1000) * width, y: top + (y / 1000) * height };
    },
    painted(x, y) {
      const scale = canvas.width / 1000;
      const pixel = canvas.getContext('2d')?.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1);
      return Array.from(pixel?.data ?? []);
    },
    rerender(more) {
      act(() => shown.rerender(<Host more={{ ...props, ...more }} />));
    },
  };
}

export const settled = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
  });
