import type { DateWords, PartialDate } from '../foundation/document';
import { showPartialDate } from '../foundation/document';
import { dayIso, spanOfWeek } from '../foundation/calendar/days.model';
import { shorten } from '../foundation/words/shorten';
import type { Catalogue, Say } from '../foundation/words/words';
import { speak } from '../foundation/words/words';
import type {
  Lane,
  PlannedTime,
  TrajectoryCommand,
  TrajectoryDates,
  TrajectoryDocument,
  TrajectoryEntryKind,
} from './trajectory.model';
import { trajectoryLists } from './trajectory.model';
import type { TrajectoryPreset } from './trajectory-presets.words';
import { trajectoryPresetWords } from './trajectory-presets.words';
import type { TrajectoryTold } from './trajectory-told.text';
import { tellFilled, toldAsWritten, toldPlainly } from './trajectory-told.text';
import type { TrajectoryWordKey, TrajectoryWords } from './trajectory.words';
import { trajectoryWords } from './trajectory.words';

/** Says a sentence of the trajectory's catalogue. */
export type TrajectorySay = Say<TrajectoryWordKey>;

/** The trajectory's speaker: the catalogue, then a council's own words over it. An unknown locale falls back to en-GB. */
export function speakTrajectory(own: Partial<TrajectoryWords>, locale: string): TrajectorySay {
  return speak<Catalogue>({ ...trajectoryWords, ...own }, locale);
}

/** What a path is called; null: the one of everyone together. */
export function nameLane(say: TrajectorySay, lane: Lane | null): string {
  return lane === null ? say('lane.everyone') : shorten(lane.title) || say('stage.untitled');
}

/** The opening words of an entry, to name it by. */
export function nameEntry(
  say: TrajectorySay,
  entry: { text: string } | { title: string } | undefined,
): string {
  return (
    shorten(entry === undefined ? '' : 'title' in entry ? entry.title : entry.text) || say('stage.untitled')
  );
}

/** An entry by name, whichever kind it is. */
export function nameById(
  say: TrajectorySay,
  document: TrajectoryDocument,
  of: TrajectoryEntryKind,
  id: string,
): string {
  const list: readonly ({ id: string } & ({ text: string } | { title: string }))[] =
    document[trajectoryLists[of]];
  return nameEntry(
    say,
    list.find((entry) => entry.id === id),
  );
}

/** A command in words, for undo and for what is said aloud. The entry is named as it stands in the document. */
export function nameCommand(
  say: TrajectorySay,
  document: TrajectoryDocument,
  command: TrajectoryCommand,
): string {
  return say(`command.${command.type}`, { item: nameOfCommanded(say, document, command) });
}

function nameOfCommanded(
  say: TrajectorySay,
  document: TrajectoryDocument,
  command: TrajectoryCommand,
): string {
  switch (command.type) {
    case 'add-person':
      return command.person.name;
    case 'set-title':
      return command.title || say('trajectory.untitled');
    case 'add-stage':
    case 'add-lane':
    case 'add-bottom-line':
    case 'add-next-step':
      return nameEntry(say, command);
    case 'begin-with-preset':
    case 'set-dates':
    case 'link-statements':
      return '';
    case 'change-bottom-line':
    case 'meet-bottom-line':
      return nameById(say, document, 'bottomLine', command.id);
    case 'change-next-step':
    case 'finish-next-step':
      return nameById(say, document, 'nextStep', command.id);
    case 'change-lane':
      return nameById(say, document, 'lane', command.id);
    case 'move-entry':
    case 'remove-entry':
    case 'restore-entry':
      return nameById(say, document, command.of, command.id);
    default:
      return nameById(say, document, 'stage', command.id);
  }
}

/** The months and seasons of the trajectory's language. */
export function trajectoryDateWords(say: TrajectorySay): DateWords {
  return { months: say('date.months').split(' '), seasons: say('date.seasons').split(' ') };
}

/** A partial date in words; empty where it is null. */
export function sayDate(say: TrajectorySay, date: PartialDate | null): string {
  return date === null ? '' : showPartialDate(date, trajectoryDateWords(say), say.locale);
}

/** A partial date: as people said it, or else in the reader's words. */
export function tellDate(say: TrajectorySay, date: PartialDate | null): TrajectoryTold {
  return date !== null && date.said.trim() !== ''
    ? toldAsWritten(date.said)
    : toldPlainly(sayDate(say, date));
}

/** What an entry is called where it is named in a sentence, as people wrote it. */
export function tellEntry(
  say: TrajectorySay,
  entry: { text: string } | { title: string } | undefined,
): TrajectoryTold {
  const words = entry === undefined ? '' : 'title' in entry ? entry.title : entry.text;
  const name = nameEntry(say, entry);
  return words.trim() === '' ? toldPlainly(name) : toldAsWritten(name);
}

/** When something is planned, in one text; see {@link tellPlan}. */
export function sayPlan(
  say: TrajectorySay,
  planned: PlannedTime | null,
  dates: Pick<TrajectoryDates, 'start'>,
): string {
  return tellPlan(say, planned, dates).text;
}

/** When something is planned: its dates, its weeks, or both; empty where neither is said. */
export function tellPlan(
  say: TrajectorySay,
  planned: PlannedTime | null,
  { start }: Pick<TrajectoryDates, 'start'>,
): TrajectoryTold {
  if (planned === null) return toldPlainly('');
  const { week, toWeek } = planned;
  const [from, to] = [tellDate(say, planned.from), tellDate(say, planned.to)];
  const isRange = from.text !== '' && to.text !== '';
  const dates = isRange ? tellFilled(say, 'plan.range', { from, to }) : from.text === '' ? to : from;
  const first = week ?? toWeek;
  if (first === null) return dates;
  const last = toWeek ?? first;
  // As texts: the number of a week is its name.
  const weeks =
    last === first
      ? say('plan.week', { week: String(first) })
      : say('plan.weeks', { week: String(first), toWeek: String(last) });
  if (dates.text !== '') return tellFilled(say, 'plan.both', { date: dates, weeks });
  const span = spanOfWeek(start, Math.min(first, last));
  const begins = span && dayIso(span.first);
  return toldPlainly(
    begins === null ? weeks : say('plan.week.from', { weeks, date: sayDate(say, { said: '', iso: begins }) }),
  );
}

/**
 * An arrangement in the reader's words: whatever in it stands as the library wrote it is said from the catalogue. What a
 * council wrote stays as it is.
 */
export function wordPreset(say: TrajectorySay, preset: TrajectoryPreset): TrajectoryPreset {
  const inWords = (text: string) => {
    const key = presetKeys.find((one) => trajectoryPresetWords[one] === text);
    return key !== undefined && say.has(key) ? say(key) : text;
  };
  const own = `preset.${preset.key}`;
  return {
    ...preset,
    name: say.has(own) ? say(own as TrajectoryWordKey) : preset.name,
    stages: preset.stages.map(({ title, evidence, ...stage }) => ({
      ...stage,
      title: inWords(title),
      ...(evidence !== undefined && { evidence: inWords(evidence) }),
    })),
    bottomLines: preset.bottomLines.map(inWords),
  };
}

const presetKeys = /* @__PURE__ */ Object.keys(
  trajectoryPresetWords,
) as readonly (keyof typeof trajectoryPresetWords)[];
