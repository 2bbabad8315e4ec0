import type { Say, WordValues } from '../foundation/words/words';
import type { TrajectoryWordKey } from './trajectory.words';

/** A piece of what is told. */
export interface TrajectoryToldPart {
  text: string;
  /** Whether people wrote it, in the language of the document; otherwise it is in the reader's words, or a name. */
  written: boolean;
}

/** Something told, as a text and as its pieces: what people wrote in their language stands among the reader's words. */
export interface TrajectoryTold {
  text: string;
  parts: readonly TrajectoryToldPart[];
}

/** In the reader's words. */
export function toldPlainly(text: string): TrajectoryTold {
  return { text, parts: text === '' ? [] : [{ text, written: false }] };
}

/** As people wrote it. */
export function toldAsWritten(text: string): TrajectoryTold {
  return { text, parts: text === '' ? [] : [{ text, written: true }] };
}

/** Several one after another, with the same between each two. */
export function toldInRow(all: readonly TrajectoryTold[], between: string): TrajectoryTold {
  return all.slice(1).reduce((before, one): TrajectoryTold => {
    return {
      text: `${before.text}${between}${one.text}`,
      parts: [...before.parts, ...toldPlainly(between).parts, ...one.parts],
    };
  }, all[0] ?? toldPlainly(''));
}

// Characters for private use (Unicode), which run in no direction, to find again where something was filled in.
const firstMark = 0xe000;
const marks = /[\ue000-\ue01f]/;

/** A sentence of the catalogue with what is told filled into it, in whatever order the language has it. */
export function tellFilled(
  say: Say<TrajectoryWordKey>,
  key: TrajectoryWordKey,
  values: { readonly [name: string]: TrajectoryTold | string | number },
): TrajectoryTold {
  const plain: Record<string, string | number> = {};
  const marked: Record<string, string | number> = {};
  const filled: TrajectoryTold[] = [];
  for (const [name, value] of Object.entries(values)) {
    plain[name] = typeof value === 'object' ? value.text : value;
    marked[name] = plain[name];
    if (typeof value !== 'object') continue;
    marked[name] = String.fromCharCode(firstMark + filled.length);
    filled.push(value);
  }
  const text = say(key, plain satisfies WordValues);
  const isStrange = Object.values(plain).some((value) => typeof value === 'string' && marks.test(value));
  if (isStrange || filled.every(({ parts }) => parts.every(({ written }) => !written)))
    return toldPlainly(text);
  const parts = say(key, marked)
    .split(/([\ue000-\ue01f])/)
    .flatMap((piece): readonly TrajectoryToldPart[] =>
      marks.test(piece) ? (filled[piece.charCodeAt(0) - firstMark]?.parts ?? []) : toldPlainly(piece).parts,
    );
  return { text, parts };
}
