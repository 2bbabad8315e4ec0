import type { GridDigit } from './drawing-grid.model';
import type { KeyHappening } from './drawing-keys.model';

/**
 * What a key on a drawing means, by the name the browser gives it. Everything is on a number pad: digits for the cells, 0 out
 * again, Enter to do, plus and minus for the size, the star for the next tool, the slash for the next colour or stamp, the
 * point to take back. Null: it means nothing here, and belongs to the page.
 *
 * `code` is which key of the keyboard it is: with its numbers switched off a number pad sends arrows, and its keys still mean
 * digits here.
 */
export function happeningOfKey(key: string, at: number, code = ''): KeyHappening | null {
  const pad = /^Numpad([0-9]|Decimal)$/.exec(code)?.[1];
  if (pad !== undefined && pad !== key) return happeningOfKey(pad === 'Decimal' ? '.' : pad, at);
  if (/^[1-9]$/.test(key)) return { type: 'digit', digit: Number(key) as GridDigit };
  const arrow = /^Arrow(Up|Down|Left|Right)$/.exec(key)?.[1];
  if (arrow !== undefined) return { type: 'arrow', arrow: arrows[arrow as keyof typeof arrows] };
  switch (key) {
    case '0':
    case 'Escape':
      return { type: 'out' };
    case 'Enter':
    case ' ':
      return { type: 'do', at };
    case 'Backspace':
    case '.':
    case ',':
      return { type: 'back' };
    case '+':
      return { type: 'larger' };
    case '-':
      return { type: 'smaller' };
    case 'PageUp':
      return { type: 'forwards' };
    case 'PageDown':
      return { type: 'backwards' };
    case 'Delete':
      return { type: 'take-out' };
    case '*':
      return { type: 'next-tool' };
    case '/':
      return { type: 'next-kind' };
    default:
      return null;
  }
}

const arrows = { Up: 'up', Down: 'down', Left: 'left', Right: 'right' } as const;

/** Two switches, by the names of the keys they press: one goes on to what is next, the other chooses it. */
export interface Switches {
  next: string;
  choose: string;
}

/** What a switch means; null: it is none of the two. */
export function happeningOfSwitch(key: string, { next, choose }: Switches, at: number): KeyHappening | null {
  if (key === next) return { type: 'switch-next' };
  return key === choose ? { type: 'switch-choose', at } : null;
}
