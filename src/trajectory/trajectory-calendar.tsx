import { clock } from '../foundation/react/clock';
import * as React from 'react';
import { CalendarDialog } from '../foundation/react/calendar-dialog';
import type { DateToTake } from './trajectory-calendar.text';
import { datesToTake, trajectoryToCalendar } from './trajectory-calendar.text';
import type { TrajectoryDocument } from './trajectory.model';
import type { TrajectorySetting } from './trajectory-setting';

/** The dates of the way, to take away in a calendar. */
export function TrajectoryCalendarDialog({
  seen,
  setting,
  now,
}: {
  seen: TrajectoryDocument;
  setting: TrajectorySetting;
  now: (() => string) | undefined;
}): React.ReactElement {
  const { say, actions, given } = setting;
  const dates = datesToTake(seen, given, say);
  const fileOf = (keys: readonly string[], titled: boolean) => {
    const taken = dates.filter(({ key }) => keys.includes(key));
    const idsOf = (kind: DateToTake['kind']) => taken.flatMap((one) => (one.kind === kind ? [one.id] : []));
    const set = idsOf('statutory');
    return trajectoryToCalendar(seen, {
      stageIds: idsOf('stage'),
      nextStepIds: idsOf('nextStep'),
      statutory: (given.statutory ?? []).filter(({ id }) => set.includes(id)),
      at: (now ?? clock)(),
      titled,
      words: { 'calendar.neutral': say('calendar.neutral') },
      locale: say.locale,
    });
  };
  return <CalendarDialog {...{ say, dates, fileOf }} close={say('dialog.close')} onClose={actions.close} />;
}
