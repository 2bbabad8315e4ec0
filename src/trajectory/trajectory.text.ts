import { escapeHtml } from '../foundation/words/html';
import type { CalendarEvent } from '../foundation/calendar/icalendar.text';
import { calendarToText } from '../foundation/calendar/icalendar.text';
import { spanOfStage } from './trajectory-order.model';
import type { TrajectoryFact, TrajectoryGiven } from './trajectory-facts.text';
import { bottomLineFacts, describeLanes, nextStepFacts, trajectoryFacts } from './trajectory-facts.text';
import type { TrajectoryDocument, TrajectoryEntry } from './trajectory.model';
import type { TrajectorySay } from './trajectory-names.text';
import { nameEntry, speakTrajectory } from './trajectory-names.text';
import type { TrajectoryWords } from './trajectory.words';

/** One entry in words. */
export interface TrajectoryEntryInWords {
  key: string;
  text: string;
  facts: readonly TrajectoryFact[];
}

/** Entries under one heading. */
export interface TrajectorySectionInWords {
  key: string;
  heading: string;
  entries: readonly TrajectoryEntryInWords[];
}

/** The document in words: what print and export are made from. */
export interface TrajectoryInWords {
  title: string;
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
  const sections: readonly TrajectorySectionInWords[] = [
    ...describeLanes(document, say, given).map(({ key, heading, things }) => ({
      key,
      heading,
      entries: things.map((thing) => ({ key: thing.key, text: thing.title, facts: thing.facts })),
    })),
    {
      key: 'bottomLines',
      heading: say('section.bottomLines.heading'),
      entries: standing(document.bottomLines).map((line) => ({
        key: line.id,
        text: line.text.trim() === '' ? say('stage.untitled') : line.text,
        facts: bottomLineFacts(document, line, say),
      })),
    },
    {
      key: 'nextSteps',
      heading: say('section.nextSteps.heading'),
      entries: standing(document.nextSteps).map((step) => ({
        key: step.id,
        text: step.text.trim() === '' ? say('stage.untitled') : step.text,
        facts: nextStepFacts(document, step, say),
      })),
    },
  ];
  return {
    title: document.title.trim() === '' ? say('trajectory.untitled') : document.title,
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
  const lang = ` lang="${escapeHtml(words.lang)}" dir="auto"`;
  const inLines = (text: string) => escapeHtml(text).replace(/\n/g, '<br>');
  const listed = (facts: readonly TrajectoryFact[]) =>
    facts.length === 0
      ? ''
      : `<dl>${facts.map(({ label, text }) => `<dt dir="auto">${escapeHtml(label)}</dt><dd dir="auto">${inLines(text)}</dd>`).join('')}</dl>`;
  return [
    `<article lang="${escapeHtml(options.locale ?? 'en-GB')}"><h1 dir="auto">${escapeHtml(words.title)}</h1>`,
    listed(words.facts),
    ...words.sections.flatMap(({ heading, entries }) => [
      `<section><h2 dir="auto">${escapeHtml(heading)}</h2><ol>`,
      ...entries.map(({ text, facts }) => `<li><p${lang}>${inLines(text)}</p>${listed(facts)}</li>`),
      '</ol></section>',
    ]),
    '</article>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Which dates are taken away, and how they are called. */
export interface TrajectoryCalendarOptions extends Pick<TrajectoryTextOptions, 'words' | 'locale'> {
  /** The stages whose dates are taken. Those without a date that is known are left out. */
  stageIds: readonly string[];
  /** When the file is made: an instant in ISO 8601. */
  at: string;
  /** Whether the titles of the stages go in. Default no: a phone shows them to whoever picks it up. */
  titled?: boolean;
}

/** The dates of chosen stages as a calendar file (RFC 5545). By default it gives nothing away but the days. */
export function trajectoryToCalendar(
  document: TrajectoryDocument,
  { stageIds, at, titled = false, words = {}, locale = 'en-GB' }: TrajectoryCalendarOptions,
): string {
  const say = speakTrajectory(words, locale).plain;
  const chosen = new Set(stageIds);
  const events = document.stages.flatMap((stage): CalendarEvent[] => {
    const days = chosen.has(stage.id) && stage.removed === null ? spanOfStage(stage, document) : null;
    return days === null
      ? []
      : [{ id: stage.id, days, title: titled ? nameEntry(say, stage) : say('calendar.neutral') }];
  });
  return calendarToText({ documentId: document.id, at, lang: titled ? document.lang : locale, events });
}
