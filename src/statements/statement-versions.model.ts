import type { Authorship } from '../foundation/document';
import type { Statement, StatementVersion } from './statement-entries.model';

/** A piece of a comparison: what both texts have, what only the later one has, or only the earlier one. */
export interface WordSpan {
  kind: 'kept' | 'added' | 'removed';
  text: string;
}

/**
 * What has changed from one text to another, word by word. The kept and the added spans together are the text after, to
 * the letter, the kept and the removed ones the text before. Texts that differ in more than a thousand words are
 * compared between words that stand once in each, so that a page never waits for it.
 */
export function compareWords(before: string, after: string): readonly WordSpan[] {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  const matches = matchWords(from, to);
  const spans: { kind: WordSpan['kind']; text: string }[] = [];
  const add = (kind: WordSpan['kind'], text: string | undefined) => {
    const last = spans[spans.length - 1];
    if (last?.kind === kind) last.text += text ?? '';
    else spans.push({ kind, text: text ?? '' });
  };
  let next = 0;
  const addUpTo = (end: number) => {
    for (; next < end; next += 1) add('added', to[next]);
  };
  let index = 0;
  while (index < from.length) {
    // What went is said before what came in its place.
    for (; index < from.length && matches[index] === -1; index += 1) add('removed', from[index]);
    const match = matches[index];
    if (match === undefined) break;
    addUpTo(match);
    add('kept', from[index]);
    next = match + 1;
    index += 1;
  }
  addUpTo(to.length);
  return spans;
}

/**
 * The words of a text, each with the white space before it, and each mark by itself. Together they are the text again.
 */
export function wordsOf(text: string): readonly string[] {
  return text.match(/\s*(?:[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}])|\s+/gu) ?? [];
}

/** Most differences that are looked for one by one between two places that are sure to be the same. */
const mostEdits = 1000;

/**
 * For each word of the first list, where it stands in the second, or -1: it does not. The places rise, so that what is
 * kept is in the same order in both. As many as can be found, up to a thousand differences.
 */
export function matchWords(from: readonly string[], to: readonly string[]): readonly number[] {
  const matches = new Array<number>(from.length).fill(-1);
  matchPart(from, to, [0, from.length, 0, to.length], matches, true);
  return matches;
}

/** From and up to which word of the one list, and of the other. */
type Part = readonly [fromStart: number, fromEnd: number, toStart: number, toEnd: number];

function matchPart(
  from: readonly string[],
  to: readonly string[],
  part: Part,
  matches: number[],
  mayDivide: boolean,
): void {
  let [start, end, toStart, toEnd] = part;
  for (; start < end && toStart < toEnd && from[start] === to[toStart]; start += 1, toStart += 1) {
    matches[start] = toStart;
  }
  for (; start < end && toStart < toEnd && from[end - 1] === to[toEnd - 1]; end -= 1, toEnd -= 1) {
    matches[end - 1] = toEnd - 1;
  }
  if (start === end || toStart === toEnd) return;
  const rest: Part = [start, end, toStart, toEnd];
  if (matchByEdits(from, to, rest, matches) || !mayDivide) return;
  let [atFrom, atTo] = [start, toStart];
  for (const [fromAnchor, toAnchor] of anchorsIn(from, to, rest)) {
    matchPart(from, to, [atFrom, fromAnchor, atTo, toAnchor], matches, false);
    matches[fromAnchor] = toAnchor;
    [atFrom, atTo] = [fromAnchor + 1, toAnchor + 1];
  }
  matchPart(from, to, [atFrom, end, atTo, toEnd], matches, false);
}

/** The shortest way from one part to the other (Myers 1986), where it takes no more than {@link mostEdits} steps. */
function matchByEdits(
  from: readonly string[],
  to: readonly string[],
  [start, end, toStart, toEnd]: Part,
  matches: number[],
): boolean {
  const [length, toLength] = [end - start, toEnd - toStart];
  const most = Math.min(length + toLength, mostEdits);
  // How far along `from` each diagonal has come, and how it was at every step, to walk back by.
  const furthest = new Int32Array(2 * most + 3);
  const steps: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    steps.push(furthest.slice(most + 1 - edits - 1, most + 1 + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const slot = most + 1 + diagonal;
      const [left, right] = [furthest[slot - 1] ?? 0, furthest[slot + 1] ?? 0];
      let x = diagonal === -edits || (diagonal !== edits && left < right) ? right : left + 1;
      while (x < length && x - diagonal < toLength && from[start + x] === to[toStart + x - diagonal]) x += 1;
      furthest[slot] = x;
      if (x < length || x - diagonal < toLength) continue;
      walkBack(steps, length, toLength, start, toStart, matches);
      return true;
    }
  }
  return false;
}

function walkBack(
  steps: readonly Int32Array[],
  length: number,
  toLength: number,
  start: number,
  toStart: number,
  matches: number[],
): void {
  let [x, y] = [length, toLength];
  for (let edits = steps.length - 1; edits >= 0; edits -= 1) {
    const furthest = steps[edits];
    if (!furthest) return;
    const diagonal = x - y;
    const at = (wanted: number) => furthest[wanted + edits + 1] ?? 0;
    const down = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
    const before = edits === 0 ? 0 : down ? diagonal + 1 : diagonal - 1;
    const beforeX = edits === 0 ? 0 : at(before);
    const beforeY = beforeX - before;
    // The run of equal words that this step ended with.
    const from = edits === 0 ? 0 : down ? beforeX : beforeX + 1;
    for (; x > from; x -= 1, y -= 1) matches[start + x - 1] = toStart + y - 1;
    [x, y] = [beforeX, beforeY];
  }
}

/** Words that stand once in each part, as many of them as keep their order. */
function anchorsIn(
  from: readonly string[],
  to: readonly string[],
  [start, end, toStart, toEnd]: Part,
): readonly (readonly [number, number])[] {
  const places = once(to, toStart, toEnd);
  const pairs: [number, number][] = [];
  for (const [word, at] of once(from, start, end)) {
    const there = places.get(word);
    if (there !== undefined && there >= 0 && at >= 0) pairs.push([at, there]);
  }
  return longestRise(pairs.sort(([a], [b]) => a - b));
}

/** Where each word stands, or -1 where it stands more than once. */
function once(words: readonly string[], start: number, end: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = start; at < end; at += 1) {
    const word = words[at] ?? '';
    places.set(word, places.has(word) ? -1 : at);
  }
  return places;
}

/** The longest row of pairs in which the second number rises too. */
function longestRise(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, there], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < there) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = index;
  });
  const rise: (readonly [number, number])[] = [];
  for (let index = ends[ends.length - 1] ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) rise.push(pair);
  }
  return rise.reverse();
}

/**
 * The statement with its text, as it stands after a change, among its versions. What was typed is never lost: a text
 * that is changed stays as a version, and only one that was typed on in one place, or from which letters go on being
 * taken away, by the same hand and in the same status, goes on in the version it began. The same statement where its
 * versions have it already.
 */
export function recordVersion<Of extends Statement>(before: Of | null, after: Of, author: Authorship): Of {
  const was = before === null ? after.versions : withStanding(before);
  const last = was[was.length - 1];
  const { text, lang, verbatim, status } = after;
  if (last === undefined && text === '') return after;
  if (last?.text === text && last.status === status) {
    if (last.lang === lang && last.verbatim === verbatim) {
      return was === after.versions ? after : { ...after, versions: was };
    }
    return { ...after, versions: [...was.slice(0, -1), { ...last, lang, verbatim }] };
  }
  const now = { text, lang, verbatim, status, by: author.by, at: author.at };
  const goesOn =
    last !== undefined &&
    last.by === author.by &&
    last.status === status &&
    last.lang === lang &&
    last.verbatim === verbatim &&
    (isTypedOn(last.text, text) || isTakenOn(was[was.length - 2], last.text, text));
  return goesOn
    ? { ...after, versions: [...was.slice(0, -1), { ...last, ...now }] }
    : { ...after, versions: [...was, { id: newVersionId(was), ...now }] };
}

/** The versions with the text that stands: a document made elsewhere may not have it among them. */
function withStanding(statement: Statement): readonly StatementVersion[] {
  const { versions, text, lang, verbatim, status } = statement;
  const last = versions[versions.length - 1];
  if (last?.text === text || (last === undefined && text === '')) return versions;
  const [by, at] =
    statement.editedBy === null && statement.editedAt === null
      ? [statement.recordedBy, statement.recordedAt]
      : [statement.editedBy, statement.editedAt];
  return [...versions, { id: newVersionId(versions), text, lang, verbatim, status, by, at }];
}

/** Whether a text is an earlier one with something put into it at one place. */
function isTypedOn(before: string, after: string): boolean {
  if (after.length < before.length) return false;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  return after.endsWith(before.slice(start));
}

/** Whether letters go on being taken away from a text: what goes now is still in the version they are taken from. */
function isTakenOn(from: StatementVersion | undefined, before: string, after: string): boolean {
  return from !== undefined && isTypedOn(after, before) && isTypedOn(before, from.text);
}

function newVersionId(versions: readonly StatementVersion[]): string {
  let number = versions.length + 1;
  while (versions.some(({ id }) => id === `version-${number}`)) number += 1;
  return `version-${number}`;
}
