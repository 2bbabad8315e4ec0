import type { Frame } from './drawing-objects.model';

/** Words as they are set on a picture: their lines, how large the letters are and where the first line stands, in units. */
export interface SetWords {
  lines: readonly string[];
  letterSize: number;
  lineHeight: number;
  /** The middle of every line. */
  x: number;
  /** The foot of the letters of the first line. */
  y: number;
}

/** How wide a letter is and how far lines are apart, in letter sizes: about as in the letters of a system. */
const letterWidth = 0.56;
const lineStep = 1.3;

/** The fewest and the most letters in a line. */
const inLine = { fewest: 8, most: 48 } as const;

/**
 * Words set into the square of their frame: the more of them, the smaller, so that all of them are there. They are broken
 * between words and where the writer broke them; nothing else is changed. Longer words than a line holds are broken too.
 */
export function setWords(text: string, frame: Frame): SetWords {
  const rows = rowsOf(text);
  const longest = Math.max(0, ...rows.flatMap((row) => row.split(' ')).map(widthOfText));
  const whole = rows.reduce((sum, row) => sum + widthOfText(row) + inLine.fewest / 2, 0);
  const wanted = Math.ceil(Math.sqrt((whole * lineStep) / letterWidth));
  const across = Math.min(inLine.most, Math.max(inLine.fewest, wanted, longest));
  const lines = rows.flatMap((row) => brokenRow(row, across));
  const letterSize = Math.min(
    frame.size / (across * letterWidth),
    frame.size / Math.max(1, lines.length * lineStep),
  );
  const lineHeight = letterSize * lineStep;
  return {
    lines,
    letterSize,
    lineHeight,
    x: frame.x,
    y: frame.y - (lines.length * lineHeight) / 2 + letterSize,
  };
}

/** Words in lines of so many letters at most, broken as {@link setWords} breaks them. */
export function breakLines(text: string, across: number): readonly string[] {
  return rowsOf(text).flatMap((row) => brokenRow(row, across));
}

const rowsOf = (text: string) => text.split(/\r\n|[\n\r\u2028\u2029]/);

function brokenRow(row: string, across: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of row.split(' ').flatMap((one) => brokenWord(one, across))) {
    if (line !== '' && widthOfText(line) + 1 + widthOfText(word) > across) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function brokenWord(word: string, across: number): readonly string[] {
  if (widthOfText(word) <= across) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of lettersOf(word)) {
    if (piece !== '' && widthOfText(piece) + widthOfText(letter) > across) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** Letters as a reader sees them: a sign with its accents is one. Older browsers count each sign. */
function lettersOf(text: string): readonly string[] {
  if (typeof Intl.Segmenter !== 'function') return Array.from(text);
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

/** How many letters' room a text takes: signs of East Asian scripts and pictures take two. */
function widthOfText(text: string): number {
  let width = 0;
  for (const letter of text) width += letter >= '\u1100' && !/[\u1e00-\u2fff]/.test(letter) ? 2 : 1;
  return width;
}
