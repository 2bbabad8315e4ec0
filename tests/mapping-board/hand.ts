import { cdp } from 'vitest/browser';

/** A place in the window of the test, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** The same place in the browser's own window, which shows the test in a frame, perhaps smaller than it is. */
function outside({ x, y }: Point): Point {
  const frame = window.frameElement?.getBoundingClientRect();
  if (!frame) return { x, y };
  const scale = frame.width / window.innerWidth;
  return { x: frame.left + x * scale, y: frame.top + y * scale };
}

/** A hand on a screen: it presses, moves while it presses, and lets go. The browser makes its events, as for a person. */
export interface Hand {
  press: (at: Point) => Promise<void>;
  move: (to: Point) => Promise<void>;
  release: () => Promise<void>;
}

function pointing(pointerType: 'mouse' | 'pen'): Hand {
  let last: Point = { x: 0, y: 0 };
  const send = async (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Point) => {
    last = at;
    const held = type === 'mouseReleased' ? 0 : 1;
    await cdp().send('Input.dispatchMouseEvent', {
      type,
      ...outside(at),
      button: 'left',
      buttons: held,
      clickCount: 1,
      pointerType,
    });
  };
  return {
    async press(at) {
      await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...outside(at), pointerType });
      await send('mousePressed', at);
    },
    move: (to) => send('mouseMoved', to),
    release: () => send('mouseReleased', last),
  };
}

export const mouse: Hand = pointing('mouse');
export const pen: Hand = pointing('pen');
export const finger: Hand = {
  async press(at) {
    await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [outside(at)] });
  },
  async move(to) {
    await cdp().send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [outside(to)] });
  },
  async release() {
    await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  },
};

export function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Takes something from one place to another, as a hand does: not in one leap. */
export async function drag(hand: Hand, from: Point, to: Point): Promise<void> {
  await hand.press(from);
  await hand.move({ x: from.x + 12, y: from.y + 4 });
  await hand.move({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
  await hand.move(to);
  await hand.release();
}
