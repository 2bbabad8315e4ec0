import { namePerson } from '../foundation/document/naming';
import type { Audience } from '../foundation/document';
import { escapeHtml } from '../foundation/words/html';
import type { DrawingObject, ObjectKind } from './drawing-objects.model';
import type { NotSideBySide, NotTogether } from './three-houses-compare.model';
import { copyThreeHousesForAudience } from './three-houses-copy.model';
import { objectsIn } from './three-houses-places.model';
import type { ThreeHousesFact } from './three-houses-facts.text';
import {
  nameWhom,
  objectFacts,
  panelFacts,
  pathFacts,
  permissionFacts,
  placeFacts,
  sessionFacts,
  sharingFacts,
  shownFacts,
} from './three-houses-facts.text';
import type { ThreeHousesDocument } from './three-houses.model';
import { placeKeysOf } from './three-houses.model';
import type { ThreeHousesSay } from './three-houses-names.text';
import { hasPath, nameObject, namePlace, nameSession, speakThreeHouses } from './three-houses-names.text';
import type { ThreeHousesWords } from './three-houses.words';
import { findSheet } from './sheets.model';

/** One part of a session in words: something in the picture, or a part of the record. */
export interface ThreeHousesEntryInWords {
  id: string;
  kind: ObjectKind | 'panel' | 'permission' | 'sharing' | 'shown';
  /** What it is or who it is about: "A stamp: a sun". */
  label: string;
  /** Its words, to the letter; empty where it has none. */
  text: string;
  /** Whether the text is somebody's exact words, to be shown as a quotation. */
  quoted: boolean;
  /** The language of the text, as a BCP 47 tag. */
  lang: string;
  facts: readonly ThreeHousesFact[];
}

/** What lies in one place, or one part of the record. */
export interface ThreeHousesSectionInWords {
  /** The key of the place, or `notes`, `permissions`, `sharing`, `sharedWith`. */
  key: string;
  /** `place` for what the child made, `notes` for the grown-ups', `record` for how it came about. */
  of: 'place' | 'notes' | 'record';
  heading: string;
  facts: readonly ThreeHousesFact[];
  entries: readonly ThreeHousesEntryInWords[];
}

/** A session in words: what every print and every export is made from. */
export interface ThreeHousesInWords {
  title: string;
  lang: string;
  facts: readonly ThreeHousesFact[];
  /**
   * The places in the order of the sheet, then notes and record. One in which there is nothing is not there: that a child
   * drew nothing, and that what they drew is not for this reader, must read alike, and nobody may be told the one for the
   * other.
   */
  sections: readonly ThreeHousesSectionInWords[];
}

/** How a session is put into words. */
export interface ThreeHousesTextOptions {
  words?: Partial<ThreeHousesWords>;
  /** BCP 47 tag of the reader's language. Default `en-GB`. */
  locale?: string;
}

/**
 * The session in words for an audience, who has to be named: there is no text of it for just anybody. It is made from
 * {@link copyThreeHousesForAudience}, so what the child does not want them to have is not in it.
 */
export function threeHousesInWords(
  document: ThreeHousesDocument,
  audience: Audience,
  options: ThreeHousesTextOptions = {},
): ThreeHousesInWords {
  const say = speakThreeHouses(options.words ?? {}, options.locale ?? 'en-GB');
  return describeThreeHouses(copyThreeHousesForAudience(document, audience), say);
}

/** Everything a session holds but what was taken out, in words. It keeps nothing from anybody: give it a copy. */
export function describeThreeHouses(document: ThreeHousesDocument, say: ThreeHousesSay): ThreeHousesInWords {
  const known = placeKeysOf(document);
  // What lies in a place that is not there any more is said too: nothing a child made is passed over.
  const lost = document.objects.filter((one) => one.removed === null && !known.includes(one.place));
  const keys = Array.from(new Set([...known, ...lost.map(({ place }) => place)]));
  const sections: ThreeHousesSectionInWords[] = [
    ...keys.map((key) => describePlace(document, key, say)),
    describeNotes(document, say),
    ...describeRecord(document, say),
  ];
  return {
    title: nameSession(say, document),
    lang: document.lang,
    facts: sessionFacts(document, say),
    sections: sections.filter(({ entries, facts }) => entries.length > 0 || facts.length > 0),
  };
}

function describePlace(
  document: ThreeHousesDocument,
  key: string,
  say: ThreeHousesSay,
): ThreeHousesSectionInWords {
  const panel = document.panels.find(({ id, removed }) => id === key && removed === null);
  const isPath = hasPath(document) && findSheet(document.sheet)?.path === key;
  const entries = objectsIn(document.objects, key)
    .filter(({ layer }) => layer === 'child')
    .map((object) => describeObject(document, object, say));
  const told: ThreeHousesEntryInWords[] = panel
    ? [
        {
          ...{ id: panel.id, kind: 'panel', label: namePlace(say, document, key), text: panel.text },
          ...{ quoted: false, lang: panel.lang ?? document.lang, facts: panelFacts(document, panel, say) },
        },
      ]
    : [];
  return {
    key,
    of: 'place',
    heading: namePlace(say, document, key),
    facts: [...placeFacts(document, key, say), ...(isPath ? pathFacts(document, say) : [])],
    entries: [...told, ...entries],
  };
}

/** An object in words, with all that is known of it: the list beside the picture says the same. */
export function describeObject(
  document: ThreeHousesDocument,
  object: DrawingObject,
  say: ThreeHousesSay,
): ThreeHousesEntryInWords {
  const isWords = object.kind === 'words';
  return {
    id: object.id,
    kind: object.kind,
    label: nameObject(say, object),
    text: isWords ? object.text : '',
    quoted: isWords && object.verbatim,
    lang: (isWords ? object.lang : null) ?? document.lang,
    facts: objectFacts(document, object, say),
  };
}

function describeNotes(document: ThreeHousesDocument, say: ThreeHousesSay): ThreeHousesSectionInWords {
  const notes = document.objects.filter(({ layer, removed }) => layer === 'adult' && removed === null);
  return {
    ...{ key: 'notes', of: 'notes', heading: say('notes.heading'), facts: [] },
    entries: notes.map((note) => describeObject(document, note, say)),
  };
}

function describeRecord(
  document: ThreeHousesDocument,
  say: ThreeHousesSay,
): readonly ThreeHousesSectionInWords[] {
  const { people, lang, permissions, sharing, sharedWith } = document;
  const plain = { text: '', quoted: false, lang };
  const person = (id: string | null) => (id === null ? '' : namePerson(say, people, id));
  const unclear = { key: 'unclear', label: say('sharing.heading'), text: say('sharing.unclear') };
  return [
    {
      ...{ key: 'permissions', of: 'record', heading: say('permissions.heading'), facts: [] },
      entries: permissions
        .filter(({ removed }) => removed === null)
        .map((one) => {
          const label = person(one.personId) || say('person.someone');
          const facts = permissionFacts(document, one, say);
          return { id: one.id, kind: 'permission', label, ...plain, facts };
        }),
    },
    {
      ...{ key: 'sharing', of: 'record', heading: say('sharing.heading') },
      facts: sharing.unclear ? [unclear] : [],
      entries: sharing.choices
        .filter(({ removed }) => removed === null)
        .map((one) => {
          const facts = sharingFacts(document, one, say);
          return { id: one.id, kind: 'sharing', label: nameWhom(say, document, one), ...plain, facts };
        }),
    },
    {
      ...{ key: 'sharedWith', of: 'record', heading: say('sharedWith.heading'), facts: [] },
      entries: sharedWith
        .filter(({ removed }) => removed === null)
        .map((one) => {
          const label = person(one.personId) || one.role.trim() || say('person.someone');
          return { id: one.id, kind: 'shown', label, ...plain, facts: shownFacts(document, one, say) };
        }),
    },
  ];
}

/** Why two sessions are not laid side by side, in a sentence. */
export function sayNotCompared(say: ThreeHousesSay, why: NotSideBySide): string {
  return say(`compare.refused.${why}`);
}

/** Why the sessions of brothers and sisters are not shown together, in a sentence each. */
export function sayNotTogether(
  say: ThreeHousesSay,
  documents: readonly ThreeHousesDocument[],
  why: readonly NotTogether[],
): readonly string[] {
  return why.map((one) => {
    const document = documents.find(({ id }) => id === one.id);
    const childId = document?.childId ?? null;
    const name = document && childId !== null ? namePerson(say, document.people, childId) : '';
    return say(`together.refused.${one.why}`, { name });
  });
}

/** The session as plain text for an audience, for hosts that can only keep or show text. Lines end with a line feed. */
export function threeHousesToText(
  document: ThreeHousesDocument,
  audience: Audience,
  options: ThreeHousesTextOptions = {},
): string {
  return writeText(document, audience, speakThreeHouses(options.words ?? {}, options.locale ?? 'en-GB'));
}

/** The same, said by `say`. */
export function writeText(document: ThreeHousesDocument, audience: Audience, say: ThreeHousesSay): string {
  const words = describeThreeHouses(copyThreeHousesForAudience(document, audience), say);
  const told = ({ label, text }: ThreeHousesFact, indent: string) =>
    `${indent}${label}: ${text.replace(/\n/g, `\n${indent}  `)}`;
  const lines = [words.title, ...words.facts.map((fact) => told(fact, '')), ''];
  for (const { heading, facts, entries } of words.sections) {
    lines.push(heading, ...facts.map((fact) => told(fact, '')));
    for (const entry of entries) {
      const line = entry.quoted ? say('object.quote', { text: entry.text }) : entry.text;
      const isTold = entry.text.trim() !== '';
      lines.push(`- ${entry.label}${isTold ? `: ${line.replace(/\n/g, '\n  ')}` : ''}`);
      lines.push(...entry.facts.map((fact) => told(fact, '  ')));
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The session as HTML for an audience: headings, lists and definitions, with no script, style or class. All text is escaped. */
export function threeHousesToHtml(
  document: ThreeHousesDocument,
  audience: Audience,
  options: ThreeHousesTextOptions = {},
): string {
  const words = threeHousesInWords(document, audience, options);
  return [
    `<article lang="${escapeHtml(options.locale ?? 'en-GB')}"><h1 dir="auto">${escapeHtml(words.title)}</h1>`,
    factsToHtml(words.facts),
    ...words.sections.flatMap(({ heading, facts, entries }) => [
      `<section><h2 dir="auto">${escapeHtml(heading)}</h2>`,
      factsToHtml(facts),
      entries.length === 0 ? '' : `<ul>${entries.map(entryToHtml).join('\n')}</ul>`,
      '</section>',
    ]),
    '</article>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function inLines(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br>');
}

function factsToHtml(facts: readonly ThreeHousesFact[]): string {
  const listed = facts.map(({ label, text, lang }) => {
    const tongue = lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`;
    return `<dt dir="auto">${escapeHtml(label)}</dt><dd${tongue} dir="auto">${inLines(text)}</dd>`;
  });
  return listed.length === 0 ? '' : `<dl>${listed.join('')}</dl>`;
}

function entryToHtml({ label, text, quoted, lang, facts }: ThreeHousesEntryInWords): string {
  const tongue = ` lang="${escapeHtml(lang)}" dir="auto"`;
  const tag = quoted ? 'blockquote' : 'p';
  const words = text.trim() === '' ? '' : `<${tag}${tongue}>${inLines(text)}</${tag}>`;
  return `<li><h3 dir="auto">${escapeHtml(label)}</h3>${words}${factsToHtml(facts)}</li>`;
}
