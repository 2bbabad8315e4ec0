import { escapeHtml } from '../foundation/words/html';
import type { TrajectoryFact } from './trajectory-facts.text';
import { bottomLineFacts, nextStepFacts, standingStages, trajectoryFacts } from './trajectory-facts.text';
import type { TrajectoryGiven } from './trajectory-given.model';
import { describeLanes } from './trajectory-lanes.text';
import type { BottomLine, NextStep, TrajectoryDocument, TrajectoryEntry } from './trajectory.model';
import type { TrajectorySay } from './trajectory-names.text';
import { speakTrajectory } from './trajectory-names.text';
import type { TrajectoryWords } from './trajectory.words';

/** One entry in words. */
export interface TrajectoryEntryInWords {
  key: string;
  text: string;
  /** Whether people wrote it, in the language of the document. */
  written: boolean;
  facts: readonly TrajectoryFact[];
}

/** Entries under one heading. */
export interface TrajectorySectionInWords {
  key: string;
  heading: string;
  /** Whether people wrote the heading, in the language of the document. */
  written: boolean;
  entries: readonly TrajectoryEntryInWords[];
}

/** The document in words: what print and export are made from. */
export interface TrajectoryInWords {
  title: string;
  /** Whether people wrote the title, in the language of the document. */
  written: boolean;
  /** The language people wrote in. */
  lang: string;
  facts: readonly TrajectoryFact[];
  /** The lanes, then bottom lines and next steps. One that is empty is not there. */
  sections: readonly TrajectorySectionInWords[];
}

/** How a trajectory is put into words. */
export interface TrajectoryTextOptions extends TrajectoryGiven {
  words?: Partial<TrajectoryWords>;
  /** BCP 47 tag of the reader's language. Default `en-GB`. */
  locale?: string;
}

/**
 * Puts a trajectory into words: everything it holds but what was taken out, every earlier plan and step back among it. For
 * somebody who may not see all of it, give it {@link copyTrajectoryForAudience} of the document.
 */
export function trajectoryInWords(
  document: TrajectoryDocument,
  options: TrajectoryTextOptions = {},
): TrajectoryInWords {
  return describeTrajectory(
    document,
    speakTrajectory(options.words ?? {}, options.locale ?? 'en-GB'),
    options,
  );
}

/** As {@link trajectoryInWords}, with a speaker that is there already. */
export function describeTrajectory(
  document: TrajectoryDocument,
  say: TrajectorySay,
  given: TrajectoryGiven = {},
): TrajectoryInWords {
  const standing = <Of extends TrajectoryEntry>(entries: readonly Of[]) =>
    entries.filter(({ removed }) => removed === null);
  const stages = standingStages(document);
  const telling = { say, people: document.people };
  const saying = ({ id, text }: BottomLine | NextStep) => {
    const written = text.trim() !== '';
    return { key: id, text: written ? text : say('stage.untitled'), written };
  };
  const sections: readonly TrajectorySectionInWords[] = [
    ...describeLanes(document, say, given).map(({ key, heading, written, things }) => ({
      key,
      heading,
      written,
      entries: things.map((thing) => ({
        key: thing.key,
        text: thing.title,
        written: thing.written,
        facts: thing.facts,
      })),
    })),
    {
      key: 'bottomLines',
      heading: say('section.bottomLines.heading'),
      written: false,
      entries: standing(document.bottomLines).map((line) => ({
        ...saying(line),
        facts: bottomLineFacts(line, telling),
      })),
    },
    {
      key: 'nextSteps',
      heading: say('section.nextSteps.heading'),
      written: false,
      entries: standing(document.nextSteps).map((step) => ({
        ...saying(step),
        facts: nextStepFacts(step, stages.get(step.stageId ?? ''), telling),
      })),
    },
  ];
  const written = document.title.trim() !== '';
  return {
    title: written ? document.title : say('trajectory.untitled'),
    written,
    lang: document.lang,
    facts: trajectoryFacts(document, say, given),
    sections: sections.filter(({ entries }) => entries.length > 0),
  };
}

/** The trajectory as plain text, for hosts that can only keep or show text. Lines end with a line feed. */
export function trajectoryToText(document: TrajectoryDocument, options: TrajectoryTextOptions = {}): string {
  const words = trajectoryInWords(document, options);
  const told = ({ label, text }: TrajectoryFact, indent: string) =>
    `${indent}${label}: ${text.replace(/\n/g, `\n${indent}  `)}`;
  const lines = [words.title, ...words.facts.map((fact) => told(fact, '')), ''];
  for (const { heading, entries } of words.sections) {
    lines.push(heading);
    entries.forEach(({ text, facts }, at) => {
      lines.push(`${at + 1}. ${text.replace(/\n/g, '\n   ')}`, ...facts.map((fact) => told(fact, '   ')));
    });
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The trajectory as HTML for a record: headings, lists and definitions, with no script, style or class. All is escaped. */
export function trajectoryToHtml(document: TrajectoryDocument, options: TrajectoryTextOptions = {}): string {
  const words = trajectoryInWords(document, options);
  const lang = ` lang="${escapeHtml(words.lang)}"`;
  const langOf = (written: boolean) => (written ? `${lang} dir="auto"` : ' dir="auto"');
  const inLines = (text: string) => escapeHtml(text).replace(/\n/g, '<br>');
  const told = ({ parts }: TrajectoryFact) => {
    const [only] = parts;
    // What is all as people wrote it is marked as a whole.
    if (parts.length === 1 && only) return `<dd${langOf(only.written)}>${inLines(only.text)}</dd>`;
    const pieces = parts.map(({ text, written }) =>
      written ? `<span${langOf(true)}>${inLines(text)}</span>` : inLines(text),
    );
    return `<dd dir="auto">${pieces.join('')}</dd>`;
  };
  const listed = (facts: readonly TrajectoryFact[]) =>
    facts.length === 0
      ? ''
      : `<dl>${facts.map((fact) => `<dt dir="auto">${escapeHtml(fact.label)}</dt>${told(fact)}`).join('')}</dl>`;
  return [
    `<article lang="${escapeHtml(options.locale ?? 'en-GB')}"><h1${langOf(words.written)}>${escapeHtml(words.title)}</h1>`,
    listed(words.facts),
    ...words.sections.flatMap(({ heading, written: isWritten, entries }) => [
      `<section><h2${langOf(isWritten)}>${escapeHtml(heading)}</h2><ol>`,
      ...entries.map(
        ({ text, written, facts }) => `<li><p${langOf(written)}>${inLines(text)}</p>${listed(facts)}</li>`,
      ),
      '</ol></section>',
    ]),
    '</article>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
