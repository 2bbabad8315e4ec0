import { escapeHtml } from '../foundation/words/html';
import { harmMatrix, looseGoals, looseIncidents, rolesOf, statementSets } from './statement-sets.model';
import type { StatementFact } from './statement-facts.text';
import { statementFacts } from './statement-facts.text';
import type {
  HarmStatement,
  StatementEntries,
  StatementEntryKind,
  StatementsDocument,
} from './statements.model';
import type { StatementsSay } from './statements-names.text';
import { nameHarm, nameSet, sayText, speakStatements } from './statements-names.text';
import type { StatementsWords } from './statements.words';

/** One entry in words. */
export interface StatementEntryInWords {
  id: string;
  kind: StatementEntryKind;
  /** What it is here: "Danger statement", "The first and worst time". */
  label: string;
  text: string;
  /** Whether the text is somebody's exact words, to be shown as a quotation. */
  quoted: boolean;
  /** The text as it is written in a line: in the language's quotation marks where it is a quotation. */
  line: string;
  /** The language of the text, as a BCP 47 tag. */
  lang: string;
  facts: readonly StatementFact[];
}

/** Entries that belong together: a harm with its matrix, or a danger statement with its goals. */
export interface StatementGroupInWords {
  id: string;
  /** Null: the entries belong together by nothing but their section. */
  heading: string | null;
  entries: readonly StatementEntryInWords[];
}

/** A section of the document in words. One without groups is not there, but for the danger statements. */
export interface StatementSectionInWords {
  key: 'harms' | 'dangers' | 'goals' | 'incidents';
  heading: string;
  groups: readonly StatementGroupInWords[];
}

/** The document in words: what the list view, print and export are made from. */
export interface StatementsInWords {
  title: string;
  lang: string;
  sections: readonly StatementSectionInWords[];
}

/** How statements are put into words. */
export interface StatementsTextOptions {
  words?: Partial<StatementsWords>;
  /** BCP 47 tag of the reader's language. Default `en-GB`. */
  locale?: string;
}

/**
 * Puts statements into words. It says everything the document holds but earlier versions and what was taken out; for
 * somebody who may not see all of it, give it {@link copyStatementsForAudience} of the document.
 */
export function statementsInWords(
  document: StatementsDocument,
  options: StatementsTextOptions = {},
): StatementsInWords {
  return describeStatements(document, speakStatements(options.words ?? {}, options.locale ?? 'en-GB'));
}

/** As {@link statementsInWords}, with a speaker that is there already. */
export function describeStatements(document: StatementsDocument, say: StatementsSay): StatementsInWords {
  const describe = <Kind extends StatementEntryKind>(
    kind: Kind,
    entry: StatementEntries[Kind],
    label: string,
  ) => describeEntry(say, document, kind, entry, label);
  const harms = document.harms
    .filter(({ removed }) => removed === null)
    .map((harm) => ({
      id: harm.id,
      heading: nameHarm(say, harm),
      entries: [
        describe('harm', harm, say('entry.harm')),
        ...incidentsInRows(document, harm).map((incident) =>
          describe('incident', incident, nameRows(say, harm, incident.id)),
        ),
      ],
    }));
  const dangers = statementSets(document).map(({ danger, goals }) => ({
    id: danger.id,
    heading: nameSet(say, danger),
    entries: [
      describe('danger', danger, say('entry.danger')),
      ...goals.map((goal) => describe('goal', goal, say('entry.goal'))),
    ],
  }));
  const apart = <Kind extends StatementEntryKind>(kind: Kind, entries: readonly StatementEntries[Kind][]) =>
    entries.map((entry) => ({
      id: entry.id,
      heading: null,
      entries: [describe(kind, entry, say(`entry.${kind}`))],
    }));
  const sections: readonly StatementSectionInWords[] = [
    { key: 'harms', heading: say('section.harms.heading'), groups: harms },
    { key: 'dangers', heading: say('section.dangers.heading'), groups: dangers },
    { key: 'goals', heading: say('section.goals.heading'), groups: apart('goal', looseGoals(document)) },
    {
      key: 'incidents',
      heading: say('section.incidents.heading'),
      groups: apart('incident', looseIncidents(document)),
    },
  ];
  return {
    title: document.title.trim() === '' ? say('statements.untitled') : document.title,
    lang: document.lang,
    sections: sections.filter(({ key, groups }) => groups.length > 0 || key === 'dangers'),
  };
}

/**
 * The incidents of a harm, each once however many rows it stands in: the first, the worst, the last, then the others.
 */
function incidentsInRows(document: StatementsDocument, harm: HarmStatement) {
  const { rows, others } = harmMatrix(document, harm);
  const inRows = rows.map(({ incident }) => incident).filter((incident) => incident !== null);
  return Array.from(new Set([...inRows, ...others]));
}

/** Which rows of its matrix an incident stands in: "The first and last time". */
export function nameRows(say: StatementsSay, harm: HarmStatement, incidentId: string): string {
  const roles = rolesOf(harm, incidentId).map((role) => say(`role.${role}`));
  return roles.length === 0 ? say('role.other') : say('role.time', { roles: say.list(roles) });
}

function describeEntry<Kind extends StatementEntryKind>(
  say: StatementsSay,
  document: StatementsDocument,
  kind: Kind,
  entry: StatementEntries[Kind],
  label: string,
): StatementEntryInWords {
  const { id, text, verbatim } = entry;
  const isTold = text.trim() !== '';
  return {
    id,
    kind,
    label,
    text,
    quoted: verbatim && isTold,
    line: isTold ? sayText(say, { text, verbatim }) : say('entry.untold'),
    lang: entry.lang ?? document.lang,
    facts: statementFacts(say, document, kind, entry),
  };
}

/** The statements as plain text, for hosts that can only keep or show text. Lines end with a line feed. */
export function statementsToText(document: StatementsDocument, options: StatementsTextOptions = {}): string {
  const words = statementsInWords(document, options);
  const lines = [words.title, ''];
  for (const section of words.sections) {
    lines.push(section.heading, '');
    for (const group of section.groups) {
      if (group.heading !== null) lines.push(group.heading);
      for (const entry of group.entries) {
        lines.push(`- ${entry.label}: ${entry.line.replace(/\n/g, '\n  ')}`);
        for (const { label, text } of entry.facts) lines.push(`  ${label}: ${text.replace(/\n/g, '\n    ')}`);
      }
      lines.push('');
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/**
 * The statements as HTML for a record: headings, lists and definitions, with no script, style or class. All text is
 * escaped.
 */
export function statementsToHtml(document: StatementsDocument, options: StatementsTextOptions = {}): string {
  const words = statementsInWords(document, options);
  const html = [
    `<article lang="${escapeHtml(options.locale ?? 'en-GB')}"><h1 dir="auto">${escapeHtml(words.title)}</h1>`,
  ];
  for (const section of words.sections) {
    html.push(`<section><h2>${escapeHtml(section.heading)}</h2>`);
    for (const group of section.groups) {
      if (group.heading !== null) html.push(`<h3 dir="auto">${escapeHtml(group.heading)}</h3>`);
      html.push('<ul>');
      for (const entry of group.entries) html.push(...entryToHtml(entry));
      html.push('</ul>');
    }
    html.push('</section>');
  }
  html.push('</article>');
  return html.join('\n');
}

function entryToHtml(entry: StatementEntryInWords): readonly string[] {
  const lang = ` lang="${escapeHtml(entry.lang)}" dir="auto"`;
  const text = escapeHtml(entry.quoted ? entry.text : entry.line).replace(/\n/g, '<br>');
  const facts = entry.facts.map(
    ({ label, text: fact }) =>
      `<dt dir="auto">${escapeHtml(label)}</dt><dd dir="auto">${escapeHtml(fact).replace(/\n/g, '<br>')}</dd>`,
  );
  return [
    `<li><h4>${escapeHtml(entry.label)}</h4>`,
    entry.quoted ? `<blockquote${lang}>${text}</blockquote>` : `<p${lang}>${text}</p>`,
    facts.length > 0 ? `<dl>${facts.join('')}</dl>` : '',
    '</li>',
  ].filter((line) => line !== '');
}
