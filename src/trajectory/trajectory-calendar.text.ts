import { spanOfDate } from '../foundation/calendar/days.model';
import type { CalendarEvent } from '../foundation/calendar/icalendar.text';
import { calendarToText } from '../foundation/calendar/icalendar.text';
import type { StatutoryDate, TrajectoryGiven } from './trajectory-given.model';
import { spanOfStage } from './trajectory-order.model';
import type { TrajectoryDocument } from './trajectory.model';
import type { TrajectorySay } from './trajectory-names.text';
import { nameEntry, sayDate, sayPlan, speakTrajectory } from './trajectory-names.text';
import type { TrajectoryTextOptions } from './trajectory.text';

/** Which dates are taken away, and how they are called. */
export interface TrajectoryCalendarOptions extends Pick<TrajectoryTextOptions, 'words' | 'locale'> {
  /** The stages whose dates are taken. Those without a date that is known are left out. */
  stageIds: readonly string[];
  /** The next steps whose dates are taken. Default: none. */
  nextStepIds?: readonly string[];
  /** The dates of a law or a court that are taken: the host's own. Default: none. */
  statutory?: readonly StatutoryDate[];
  /** When the file is made: an instant in ISO 8601. */
  at: string;
  /** Whether what the dates are called goes in. Default no: a phone shows it to whoever picks it up. */
  titled?: boolean;
}

/** The dates that are chosen as a calendar file (RFC 5545). By default it gives nothing away but the days. */
export function trajectoryToCalendar(
  document: TrajectoryDocument,
  options: TrajectoryCalendarOptions,
): string {
  const {
    stageIds,
    nextStepIds = [],
    statutory = [],
    at,
    titled = false,
    words = {},
    locale = 'en-GB',
  } = options;
  const say = speakTrajectory(words, locale).plain;
  const chosen = new Set([
    ...stageIds.map((id) => keyOf('stage', id)),
    ...nextStepIds.map((id) => keyOf('nextStep', id)),
    ...statutory.map(({ id }) => keyOf('statutory', id)),
  ]);
  const events = datesToTake(document, { statutory }, say).flatMap(
    ({ key, id, kind, days, title }): CalendarEvent[] =>
      chosen.has(key)
        ? [{ id: `${marks[kind]}${id}`, days, title: titled ? title : say('calendar.neutral') }]
        : [],
  );
  return calendarToText({ documentId: document.id, at, lang: titled ? document.lang : locale, events });
}

/** A date that can be taken away. */
export interface DateToTake {
  /** Unique among all that can be taken. */
  key: string;
  kind: 'stage' | 'nextStep' | 'statutory';
  id: string;
  days: CalendarEvent['days'];
  title: string;
  /** The date in words. */
  when: string;
}

/** Everything that has a day: stages, next steps that are not done, and the dates that are set. */
export function datesToTake(
  document: TrajectoryDocument,
  { statutory = [] }: Pick<TrajectoryGiven, 'statutory'>,
  say: TrajectorySay,
): readonly DateToTake[] {
  const known = (
    kind: DateToTake['kind'],
    id: string,
    days: CalendarEvent['days'] | null,
    title: string,
    when: string,
  ): readonly DateToTake[] => (days === null ? [] : [{ key: keyOf(kind, id), kind, id, days, title, when }]);
  return [
    ...document.stages.flatMap((stage) =>
      stage.removed === null
        ? known(
            'stage',
            stage.id,
            spanOfStage(stage, document),
            nameEntry(say, stage),
            sayDate(say, stage.actual) || sayPlan(say, stage.planned, document),
          )
        : [],
    ),
    ...document.nextSteps.flatMap((step) =>
      step.removed === null && !step.done
        ? known('nextStep', step.id, spanOfDate(step.when), nameEntry(say, step), sayDate(say, step.when))
        : [],
    ),
    ...statutory.flatMap(({ id, title, on }) =>
      known('statutory', id, spanOfDate(on), title, sayDate(say, on)),
    ),
  ];
}

// What a date is of stays out of the file, also where nobody looks: a mark tells the kinds apart and says nothing.
const marks = { stage: '', nextStep: 'n/', statutory: 'd/' } as const;

function keyOf(kind: DateToTake['kind'], id: string): string {
  return `${kind}/${id}`;
}
