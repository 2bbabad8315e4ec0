import type { GridDigit } from './drawing-grid.model';
import type { KeyHappening, KeyState } from './drawing-keys.model';

/** A key as a browser tells it, and when. */
export interface PressedKey {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  at: number;
}

/** The keys of two switches, by the name a browser gives them. Most switches send a space and the Enter key. */
export interface SwitchKeys {
  next: string;
  choose: string;
}

/**
 * What a key means on a picture, or null where it means nothing there and is the page's. Everything can be reached from a
 * number pad alone, with its numbers switched on or off: the digits, 0 out, Enter to act, + and − for size, * for the next
 * tool, / for its next colour or stamp, the point to take a step back. Keys held with Control, Alt or Command are the page's.
 */
export function keyHappening(
  pressed: PressedKey,
  state: KeyState,
  switches: SwitchKeys | null,
): KeyHappening | null {
  const { key, code, at } = pressed;
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (switches && key === switches.next) return { type: 'switch-next' };
  if (switches && key === switches.choose) return { type: 'switch-choose', at };
  // With the numbers switched off a number pad sends arrows: which key it is, is still told.
  const digit = /^(?:Numpad)?([0-9])$/.exec(code.startsWith('Numpad') ? code : key)?.[1];
  if (digit === '0') return { type: 'out' };
  if (digit !== undefined) return { type: 'digit', digit: Number(digit) as GridDigit };
  switch (code === 'NumpadDecimal' ? 'Backspace' : key) {
    case 'ArrowUp':
      return { type: 'arrow', arrow: 'up' };
    case 'ArrowDown':
      return { type: 'arrow', arrow: 'down' };
    case 'ArrowLeft':
      return { type: 'arrow', arrow: 'left' };
    case 'ArrowRight':
      return { type: 'arrow', arrow: 'right' };
    case 'Enter':
    case ' ':
      return { type: 'do', at };
    case 'Escape':
      // Where there is nothing to leave, it is for what is around: a dialog, a full screen.
      return state.cell.depth > 0 || state.held ? { type: 'out' } : null;
    case 'Backspace':
      return state.line ? { type: 'back' } : null;
    case '+':
    case '=':
      return state.held ? { type: 'larger' } : null;
    case '-':
      return state.held ? { type: 'smaller' } : null;
    case 'PageUp':
      return state.held ? { type: 'forwards' } : null;
    case 'PageDown':
      return state.held ? { type: 'backwards' } : null;
    case 'Delete':
      return state.held ? { type: 'take-out' } : null;
    case '*':
      return { type: 'next-tool' };
    case '/':
      return { type: 'next-kind' };
    default:
      return null;
  }
}
