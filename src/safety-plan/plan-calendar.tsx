import { clock } from '../foundation/react/clock';
import * as React from 'react';
import { CalendarDialog } from '../foundation/react/calendar-dialog';
import { OneOf } from '../foundation/react/one-of';
import type { CopyAudience } from '../foundation/react/print-dialog';
import { copyAudiences } from '../foundation/react/print-dialog';
import { planDatesInWords, safetyPlanToCalendar } from './plan-calendar.text';
import type { SafetyPlanDocument } from './safety-plan.model';
import { mayBeHandedOver } from './safety-plan.model';
import type { SafetyPlanSetting } from './safety-plan-setting';

export interface PlanCalendarDialogProps {
  /** As it is seen: a meeting is not told of what it may not see. */
  seen: SafetyPlanDocument;
  setting: SafetyPlanSetting;
  now: (() => string) | undefined;
}

/** The dates of the plan, to take away in a calendar: for whom, and then which. */
export function PlanCalendarDialog({ seen, setting, now }: PlanCalendarDialogProps): React.ReactElement {
  const { say, actions } = setting;
  const [kind, setKind] = React.useState<CopyAudience>('family');
  const dates = planDatesInWords(seen, { kind }, say);
  const fileOf = (dateIds: readonly string[], titled: boolean) =>
    safetyPlanToCalendar(
      seen,
      { kind },
      { dateIds, titled, at: (now ?? clock)(), words: ownWords(say), locale: say.locale },
    ) ?? '';
  return (
    <CalendarDialog {...{ say, dates, fileOf }} close={say('print.cancel')} onClose={actions.close}>
      <OneOf
        form="select"
        part="calendar-for"
        label={say('calendar.for')}
        value={kind}
        options={copyAudiences.map((value) => ({ value, label: say(`print.for.${value}`) }))}
        onChange={setKind}
      />
      <p className="mapwell-plan-refused" role="status">
        {mayBeHandedOver(seen, { kind }) ? '' : say('print.barred')}
      </p>
    </CalendarDialog>
  );
}

/** The words a council may have replaced, so that the file says what the dialog says. */
function ownWords(say: SafetyPlanSetting['say']) {
  const keys = ['calendar.neutral', 'calendar.start', 'calendar.until', 'calendar.review'] as const;
  return Object.fromEntries(keys.map((key) => [key, say(key)]));
}
