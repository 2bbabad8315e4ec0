import type { Audience } from '../foundation/document';
import { escapeHtml } from '../foundation/words/html';
import { copySafetyPlanForAudience } from './plan-copy.model';
import type { SafetyPlanFact } from './plan-facts.text';
import type { SafetyPlanGiven } from './plan-given.model';
import { safetyPlanGivenFor } from './plan-given.model';
import { planEntryFacts, planVersionFacts, safetyPlanFacts } from './plan-facts.text';
import type { PlanEntries, PlanEntryKind, SafetyPlanDocument } from './safety-plan.model';
import { createSafetyPlan, planLists } from './safety-plan.model';
import type { SafetyPlanSay } from './safety-plan-names.text';
import { nameSafetyPlan, nameVersion, sayText, speakSafetyPlan } from './safety-plan-names.text';
import type { SafetyPlanWords } from './safety-plan.words';

/** One part of a plan in words. */
export interface SafetyPlanEntryInWords {
  id: string;
  kind: PlanEntryKind | 'version';
  /** What it is here: "Rule 2", "What if". */
  label: string;
  text: string;
  /** Whether the text is somebody's exact words, to be shown as a quotation. */
  quoted: boolean;
  /** The text as it is written in a line: in the language's quotation marks where it is a quotation. */
  line: string;
  /** The language of the text, as a BCP 47 tag. */
  lang: string;
  facts: readonly SafetyPlanFact[];
}

/** Parts of one kind. */
export interface SafetyPlanSectionInWords {
  key: PlanEntryKind | 'version';
  heading: string;
  entries: readonly SafetyPlanEntryInWords[];
}

/** A plan in words: what every print and every export is made from. */
export interface SafetyPlanInWords {
  title: string;
  lang: string;
  facts: readonly SafetyPlanFact[];
  /** The rules first. A section without parts is not there, but for the rules. */
  sections: readonly SafetyPlanSectionInWords[];
}

/** How a plan is put into words. */
export interface SafetyPlanTextOptions extends SafetyPlanGiven {
  words?: Partial<SafetyPlanWords>;
  /** BCP 47 tag of the reader's language. Default `en-GB`. */
  locale?: string;
  /** The id of a version: the plan as it was agreed then. Default: the plan as it stands. */
  versionId?: string;
}

/**
 * The plan in words for an audience, who has to be named: there is no text of a plan for just anybody. It is made from
 * {@link copySafetyPlanForAudience}, so what is barred for them is not in it (practice.md 6). Null where the plan itself may
 * not be handed over to them, or has no such version.
 */
export function safetyPlanInWords(
  document: SafetyPlanDocument,
  audience: Audience,
  options: SafetyPlanTextOptions = {},
): SafetyPlanInWords | null {
  const say = speakSafetyPlan(options.words ?? {}, options.locale ?? 'en-GB');
  return describeForAudience(document, audience, say, options);
}

/** As {@link safetyPlanInWords}, with a speaker that is there already. */
export function describeForAudience(
  document: SafetyPlanDocument,
  audience: Audience,
  say: SafetyPlanSay,
  options: SafetyPlanGiven & Pick<SafetyPlanTextOptions, 'versionId'> = {},
): SafetyPlanInWords | null {
  const idsOf = (all: readonly { id: string }[] = []) => all.map(({ id }) => id);
  const given = safetyPlanGivenFor(options, audience);
  const copy = copySafetyPlanForAudience(document, audience, {
    dangerIds: idsOf(given.dangers),
    goalIds: idsOf(given.goals),
    planIds: idsOf(given.plans),
  });
  if (copy === null) return null;
  const plan = options.versionId === undefined ? copy : planOfVersion(copy, options.versionId);
  return plan && describeSafetyPlan(plan, say, given);
}

/** A version as a plan of its own, with how it was agreed; null where there is no such version. */
export function planOfVersion(document: SafetyPlanDocument, versionId: string): SafetyPlanDocument | null {
  const version = document.versions.find(({ id }) => id === versionId);
  if (!version) return null;
  const { plan } = version;
  const known = new Set(plan.people.map(({ id }) => id));
  const since = document.people.filter(({ id }) => !known.has(id));
  return createSafetyPlan({
    ...plan,
    id: document.id,
    people: [...plan.people, ...since],
    versions: [version],
  });
}

const order = ['rule', 'trigger', 'contingency', 'signal', 'review', 'diary'] as const;

/** Everything a plan holds but what was taken out, in words. It bars nothing: give it a copy. */
export function describeSafetyPlan(
  plan: SafetyPlanDocument,
  say: SafetyPlanSay,
  given: SafetyPlanGiven = {},
): SafetyPlanInWords {
  const sections: SafetyPlanSectionInWords[] = order.map((kind) => ({
    key: kind,
    heading: say(`section.${planLists[kind]}.heading`),
    entries: describeEntries(plan, kind, say, given),
  }));
  const versions = plan.versions.map((version) => {
    const text = nameVersion(say, plan.people, version);
    const told = { id: version.id, kind: 'version', label: say('entry.version'), text, line: text } as const;
    return { ...told, quoted: false, lang: say.locale, facts: planVersionFacts(plan, version, say) };
  });
  sections.push({ key: 'version', heading: say('section.versions.heading'), entries: versions });
  return {
    title: nameSafetyPlan(say, plan),
    lang: plan.lang,
    facts: safetyPlanFacts(plan, say, given),
    sections: sections.filter(({ key, entries }) => key === 'rule' || entries.length > 0),
  };
}

function describeEntries<Kind extends PlanEntryKind>(
  plan: SafetyPlanDocument,
  kind: Kind,
  say: SafetyPlanSay,
  given: SafetyPlanGiven,
): readonly SafetyPlanEntryInWords[] {
  // Each list holds the entries of its kind; TypeScript loses the pairing on the way through the table.
  const list = plan[planLists[kind]] as unknown as readonly PlanEntries[Kind][];
  return list
    .filter(({ removed }) => removed === null)
    .map((entry, at) => {
      const { id, text, verbatim } = entry;
      const isTold = text.trim() !== '';
      return {
        id,
        kind,
        // As a text: the number of a rule is its name.
        label: say(`entry.${kind}`, { number: String(at + 1) }),
        text,
        quoted: verbatim && isTold,
        line: isTold ? sayText(say, { text, verbatim }) : say('entry.untold'),
        lang: entry.lang ?? plan.lang,
        facts: planEntryFacts(plan, kind, entry, say, given),
      };
    });
}

/** What of each section stands on the sheet for the fridge: what people do, and nothing that is nobody's business there. */
const onFridge: { readonly [Kind in PlanEntryKind | 'version']?: readonly string[] } = {
  rule: ['childWords', 'who', 'backup', 'when', 'how'],
  trigger: ['emergency', 'tasks', 'told'],
  contingency: ['tasks'],
};

/**
 * The same description, shortened to one sheet for everybody in the house: the rules, what to look out for and what if. Not
 * the diary, nor who disagreed, nor ever a child's signal, as whoever comes in can read it.
 */
export function forFridge(words: SafetyPlanInWords): SafetyPlanInWords {
  return {
    ...words,
    facts: words.facts.filter(({ key }) => key === 'start' || key === 'lastsUntil'),
    sections: words.sections.flatMap((section) => {
      const keys = onFridge[section.key];
      if (!keys) return [];
      const entries = section.entries.map((entry) => ({
        ...entry,
        facts: entry.facts.filter(({ key }) => keys.includes(key)),
      }));
      return [{ ...section, entries }];
    }),
  };
}

/**
 * The plan as plain text for an audience, for hosts that can only keep or show text. Lines end with a line feed. Null where
 * the plan may not be handed over to them.
 */
export function safetyPlanToText(
  document: SafetyPlanDocument,
  audience: Audience,
  options: SafetyPlanTextOptions = {},
): string | null {
  const words = safetyPlanInWords(document, audience, options);
  if (words === null) return null;
  const told = ({ label, text }: SafetyPlanFact, indent: string) =>
    `${indent}${label}: ${text.replace(/\n/g, `\n${indent}  `)}`;
  const lines = [words.title, ...words.facts.map((fact) => told(fact, '')), ''];
  for (const { heading, entries } of words.sections) {
    lines.push(heading);
    for (const { label, line, facts } of entries)
      lines.push(`- ${label}: ${line.replace(/\n/g, '\n  ')}`, ...facts.map((fact) => told(fact, '  ')));
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/**
 * The plan as HTML for an audience: headings, lists and definitions, with no script, style or class. All text is escaped.
 * Null where the plan may not be handed over to them.
 */
export function safetyPlanToHtml(
  document: SafetyPlanDocument,
  audience: Audience,
  options: SafetyPlanTextOptions = {},
): string | null {
  const words = safetyPlanInWords(document, audience, options);
  if (words === null) return null;
  return [
    `<article lang="${escapeHtml(options.locale ?? 'en-GB')}"><h1 dir="auto">${escapeHtml(words.title)}</h1>`,
    factsToHtml(words.facts),
    ...words.sections.flatMap(({ heading, entries }) => [
      `<section><h2>${escapeHtml(heading)}</h2><ul>`,
      ...entries.map(entryToHtml),
      '</ul></section>',
    ]),
    '</article>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function inLines(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br>');
}

function factsToHtml(facts: readonly SafetyPlanFact[]): string {
  const listed = facts.map(({ label, text, lang }) => {
    const tongue = lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`;
    return `<dt dir="auto">${escapeHtml(label)}</dt><dd${tongue} dir="auto">${inLines(text)}</dd>`;
  });
  return listed.length === 0 ? '' : `<dl>${listed.join('')}</dl>`;
}

function entryToHtml({ label, text, line, quoted, lang, facts }: SafetyPlanEntryInWords): string {
  const tongue = ` lang="${escapeHtml(lang)}" dir="auto"`;
  const words = quoted
    ? `<blockquote${tongue}>${inLines(text)}</blockquote>`
    : `<p${tongue}>${inLines(line)}</p>`;
  return `<li><h3>${escapeHtml(label)}</h3>${words}${factsToHtml(facts)}</li>`;
}
