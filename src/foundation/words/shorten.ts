import { once } from './words';

/**
 * The opening words of a longer text, to name it by: at most `most` letters, cut between words and never within a letter
 * made of several code points. White space is folded.
 */
export function shorten(text: string, most = 60): string {
  const start = text.slice(0, most * 16);
  const line = start.replace(/\s+/g, ' ').trim();
  if (line.length <= most && start === text) return line;
  const letters = lettersOf(line, most + 1);
  if (letters.length <= most && start === text) return line;
  // The last of fewer may have been cut through where the text was.
  const cut = letters.slice(0, Math.min(most, letters.length) - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > cut.length / 2 ? cut.slice(0, space) : cut}…`;
}

/** The first letters as a reader counts them. Where the browser cannot tell, code points with the marks that join them. */
function lettersOf(line: string, most: number): readonly string[] {
  // Most text of Europe has a letter a code unit, and need not be looked at more closely.
  if (/^[\n -\u02ff\u0400-\u0481\u2010-\u2026]*$/.test(line)) return Array.from(line.slice(0, most));
  const letters: string[] = [];
  const segments = segmenter()?.segment(line);
  if (!segments) return line.match(/\P{M}(?:\p{M}|\u200d\P{M})*/gu)?.slice(0, most) ?? [];
  for (const { segment } of segments) {
    letters.push(segment);
    if (letters.length >= most) break;
  }
  return letters;
}

// Not in every browser a council has.
const segmenter = /* @__PURE__ */ once(() =>
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null,
);
