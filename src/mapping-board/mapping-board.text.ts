import { escapeHtml } from '../foundation/words/html';
import type { BoardArrangement, BoardFilter } from './board-arrangement.model';
import { arrangeBoard, noFilter } from './board-arrangement.model';
import type { BoardSay } from './board-names.text';
import { categoryHeading, columnHeading, sayIfAny, speakBoard } from './board-names.text';
import type { BoardPreset } from './board-presets.words';
import { standardPreset } from './board-presets.words';
import type { ItemFact } from './item-facts.text';
import { itemFacts } from './item-facts.text';
import type { MappingBoardDocument } from './mapping-board.model';
import type { MappingBoardOwnWords } from './mapping-board.words';

/** One item in words. */
export interface ItemInWords {
  id: string;
  text: string;
  /** Whether the text is somebody's exact words, to be shown as a quotation. */
  quoted: boolean;
  /** The text as it is written in a line: in the language's quotation marks where it is a quotation. */
  line: string;
  /** The language of the text, as a BCP 47 tag. */
  lang: string;
  facts: readonly ItemFact[];
}

/** The board in words: what the list view, print and export are made from. */
export interface BoardInWords {
  title: string;
  lang: string;
  columns: readonly {
    key: string;
    heading: string;
    question: string;
    groups: readonly { key: string; heading: string | null; items: readonly ItemInWords[] }[];
  }[];
}

/** How a board is put into words. */
export interface BoardTextOptions {
  preset?: BoardPreset;
  words?: MappingBoardOwnWords;
  /** BCP 47 tag of the reader's language. Default `en-GB`. */
  locale?: string;
  /** Default `categories`. */
  arrangement?: BoardArrangement;
  filter?: BoardFilter;
}

/**
 * Puts a board into words. It says everything the document holds but what was taken off the board; for somebody who may
 * not see all of it, give it {@link copyForAudience} of the document.
 */
export function boardInWords(board: MappingBoardDocument, options: BoardTextOptions = {}): BoardInWords {
  const preset = options.preset ?? standardPreset;
  const say = speakBoard(preset, options.words ?? {}, options.locale ?? 'en-GB');
  return describeBoard(board, preset, say, options.arrangement ?? 'categories', options.filter ?? noFilter);
}

/** As {@link boardInWords}, with a speaker that is there already. */
export function describeBoard(
  board: MappingBoardDocument,
  preset: BoardPreset,
  say: BoardSay,
  arrangement: BoardArrangement,
  filter: BoardFilter,
): BoardInWords {
  return {
    title: board.title || say('board.untitled'),
    lang: board.lang,
    columns: arrangeBoard(board, preset, arrangement, filter).map(({ plan, groups }) => ({
      key: plan.key,
      heading: columnHeading(say, plan.key),
      question: sayIfAny(say, `column.${plan.key}.question`),
      groups: groups
        .filter(({ category, items }) => category !== null || items.length > 0)
        .map((group) => ({
          key: group.key,
          heading: group.category === undefined ? null : categoryHeading(say, group.category),
          items: group.items.map((item) => ({
            id: item.id,
            text: item.text,
            quoted: item.verbatim,
            line: item.verbatim ? say('item.quote', { text: item.text }) : item.text,
            lang: item.lang ?? board.lang,
            // The heading of its list says how an item is sorted.
            facts: itemFacts(say, board, item).filter(
              ({ key }) => key !== 'category' || group.category === undefined,
            ),
          })),
        })),
    })),
  };
}

/** The board as plain text, for hosts that can only keep or show text. Lines end with a line feed. */
export function boardToText(board: MappingBoardDocument, options: BoardTextOptions = {}): string {
  const words = boardInWords(board, options);
  const lines = [words.title, ''];
  for (const column of words.columns) {
    lines.push(column.heading, '');
    for (const group of column.groups) {
      if (group.heading !== null) lines.push(group.heading);
      for (const item of group.items) {
        lines.push(`- ${item.line.replace(/\n/g, '\n  ')}`);
        for (const fact of item.facts) lines.push(`  ${fact.label}: ${fact.text.replace(/\n/g, '\n    ')}`);
      }
      lines.push('');
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The board as HTML for a record: headings, lists and definitions, with no script, style or class. All text is escaped. */
export function boardToHtml(board: MappingBoardDocument, options: BoardTextOptions = {}): string {
  const words = boardInWords(board, options);
  const html = [
    `<article lang="${escapeHtml(options.locale ?? 'en-GB')}"><h1>${escapeHtml(words.title)}</h1>`,
  ];
  for (const column of words.columns) {
    html.push(`<section><h2>${escapeHtml(column.heading)}</h2>`);
    for (const group of column.groups) {
      if (group.heading !== null) html.push(`<h3>${escapeHtml(group.heading)}</h3>`);
      if (group.items.length === 0) continue;
      html.push('<ul>');
      for (const item of group.items) {
        const lang = ` lang="${escapeHtml(item.lang)}" dir="auto"`;
        const text = escapeHtml(item.text).replace(/\n/g, '<br>');
        html.push('<li>', item.quoted ? `<blockquote${lang}>${text}</blockquote>` : `<p${lang}>${text}</p>`);
        const facts = item.facts.map(
          ({ label, text: fact }) => `<dt>${escapeHtml(label)}</dt><dd dir="auto">${escapeHtml(fact)}</dd>`,
        );
        if (facts.length > 0) html.push(`<dl>${facts.join('')}</dl>`);
        html.push('</li>');
      }
      html.push('</ul>');
    }
    html.push('</section>');
  }
  html.push('</article>');
  return html.join('\n');
}
