import type { PersonId } from '../foundation/document';
import { findPerson } from '../foundation/document';
import { escapeHtml } from '../foundation/words/html';
import type { NetworkColumn, NetworkFact } from './network-facts.text';
import { firstFacts, networkColumns, networkFacts } from './network-facts.text';
import type { NetworkSay } from './network-names.text';
import { nameInNetwork, speakNetwork } from './network-names.text';
import { peopleShown } from './network-people.model';
import type { SafetyNetworkDocument } from './safety-network.model';
import type { SafetyNetworkOwnWords } from './safety-network.words';

/** Somebody in words. */
export interface PersonInWords {
  personId: PersonId;
  name: string;
  /**
   * The first says what matters most: how close they are, what they know, what they will do, and their ties. The second,
   * where there is one, says everything else.
   */
  sentences: readonly string[];
  facts: readonly NetworkFact[];
}

/** People who belong together. Professionals are never among those naturally connected (practice.md 4.1). */
export interface NetworkGroupInWords {
  key: 'children' | 'parents' | 'natural' | 'professional';
  heading: string;
  people: readonly PersonInWords[];
}

/** The network in words: what the list, the table, the sentences, print and export are made from. */
export interface NetworkInWords {
  title: string;
  lang: string;
  /** Those with somebody in them. */
  groups: readonly NetworkGroupInWords[];
  /** What is said where there is nobody yet; otherwise empty. */
  nobody: string;
}

/** A row of the table: somebody, and in each column the lines that stand there. */
export interface NetworkRow {
  personId: PersonId;
  cells: readonly { column: NetworkColumn; lines: readonly string[] }[];
}

/** The network as a table. */
export interface NetworkTable {
  columns: readonly { key: NetworkColumn; heading: string }[];
  rows: readonly NetworkRow[];
}

/** How a network is put into words. */
export interface NetworkTextOptions {
  words?: SafetyNetworkOwnWords;
  /** BCP 47 tag of the reader’s language. Default `en-GB`. */
  locale?: string;
}

/**
 * Puts a network into words. It says everything the document holds but what was taken out; for somebody who may not see
 * all of it, give it {@link copyNetworkForAudience} of the document.
 */
export function networkInWords(
  network: SafetyNetworkDocument,
  options: NetworkTextOptions = {},
): NetworkInWords {
  return describeNetwork(network, speakNetwork(options.words ?? {}, options.locale ?? 'en-GB').plain);
}

/** As {@link networkInWords}, with a speaker that is there already. */
export function describeNetwork(network: SafetyNetworkDocument, say: NetworkSay): NetworkInWords {
  const groupOf = (personId: PersonId): NetworkGroupInWords['key'] => {
    switch (findPerson(network.people, personId)?.kind) {
      case 'child':
        return 'children';
      case 'parent':
        return 'parents';
      case 'professional':
        return 'professional';
      default:
        return 'natural';
    }
  };
  const shown = peopleShown(network);
  const groups = (['children', 'parents', 'natural', 'professional'] as const).map((key) => ({
    key,
    heading: say(`group.${key}`),
    people: shown.filter((id) => groupOf(id) === key).map((id) => describePerson(network, say, id)),
  }));
  return {
    title: network.title.trim() === '' ? say('network.untitled') : network.title,
    lang: network.lang,
    groups: groups.filter(({ people }) => people.length > 0),
    nobody: shown.length === 0 ? say('network.nobody') : '',
  };
}

/**
 * Somebody in their first sentence, which says what matters most: how close they are, what they know, what they will do, and
 * their ties. It is what a picture says of them.
 */
export function firstSentence(network: SafetyNetworkDocument, say: NetworkSay, personId: PersonId): string {
  const name = nameInNetwork(say, network.people, personId);
  const phrases = firstFacts(say, network, personId).map(({ phrase }) => phrase);
  return phrases.length === 0
    ? say('sentence.bare', { name })
    : say('sentence.of', { name, phrases: phrases.join(', ') });
}

function describePerson(network: SafetyNetworkDocument, say: NetworkSay, personId: PersonId): PersonInWords {
  const name = nameInNetwork(say, network.people, personId);
  const facts = networkFacts(say, network, personId);
  const more = facts.filter(({ isFirst }) => !isFirst).map(({ phrase }) => phrase);
  const sentences = [
    firstSentence(network, say, personId),
    ...(more.length === 0 ? [] : [say('sentence.more', { phrases: more.join('; ') })]),
  ];
  return { personId, name, sentences, facts };
}

/** The network as a table: a row a person, and every fact in one of the columns. */
export function networkTable(network: SafetyNetworkDocument, options: NetworkTextOptions = {}): NetworkTable {
  const say = speakNetwork(options.words ?? {}, options.locale ?? 'en-GB').plain;
  return {
    columns: networkColumns.map((key) => ({ key, heading: say(`column.${key}`) })),
    rows: describeNetwork(network, say).groups.flatMap(({ people }) =>
      people.map(({ personId, name, facts }) => ({
        personId,
        cells: networkColumns.map((column) => ({
          column,
          lines: [...(column === 'who' ? [name] : []), ...linesIn(say, { facts }, column)],
        })),
      })),
    ),
  };
}

/** What a column of the table says about somebody, line by line. */
export function linesIn(
  say: NetworkSay,
  { facts }: Pick<PersonInWords, 'facts'>,
  column: NetworkColumn,
): readonly string[] {
  return facts
    .filter((fact) => fact.column === column)
    .map(({ label, text, isFirst }) => (isFirst ? text : say('phrase.other', { label, text })));
}

/** The network in sentences: for reading aloud, or for whoever takes in a story better than a table. */
export function networkSentences(
  network: SafetyNetworkDocument,
  options: NetworkTextOptions = {},
): readonly string[] {
  return networkInWords(network, options).groups.flatMap(({ people }) =>
    people.map(({ sentences }) => sentences.join(' ')),
  );
}

/** The network as plain text, for hosts that can only keep or show text. Lines end with a line feed. */
export function networkToText(network: SafetyNetworkDocument, options: NetworkTextOptions = {}): string {
  const words = networkInWords(network, options);
  const lines = [words.title, '', ...(words.nobody === '' ? [] : [words.nobody])];
  for (const group of words.groups) {
    lines.push(group.heading, '');
    for (const { name, facts } of group.people) {
      lines.push(`- ${name.replace(/\n/g, '\n  ')}`);
      for (const { label, text } of facts) lines.push(`  ${label}: ${text.replace(/\n/g, '\n    ')}`);
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The network as HTML for a record: headings, lists and definitions, with no script, style or class. All text is escaped. */
export function networkToHtml(network: SafetyNetworkDocument, options: NetworkTextOptions = {}): string {
  const words = networkInWords(network, options);
  const text = (value: string) => escapeHtml(value).replace(/\n/g, '<br>');
  const html = [
    `<article lang="${escapeHtml(options.locale ?? 'en-GB')}"><h1 dir="auto">${text(words.title)}</h1>`,
  ];
  if (words.nobody !== '') html.push(`<p>${text(words.nobody)}</p>`);
  for (const group of words.groups) {
    html.push(`<section><h2>${text(group.heading)}</h2>`, '<ul>');
    for (const { name, sentences, facts } of group.people) {
      html.push(`<li><h3 dir="auto">${text(name)}</h3>`, `<p dir="auto">${text(sentences[0] ?? '')}</p>`);
      const told = facts.map(
        ({ label, text: fact }) => `<dt dir="auto">${text(label)}</dt><dd dir="auto">${text(fact)}</dd>`,
      );
      if (told.length > 0) html.push(`<dl>${told.join('')}</dl>`);
      html.push('</li>');
    }
    html.push('</ul>', '</section>');
  }
  html.push('</article>');
  return html.join('\n');
}
