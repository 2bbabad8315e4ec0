import * as React from 'react';
import { CheckBox } from '../foundation/react/check-box';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { SomeOf } from '../foundation/react/some-of';
import type { DateToTake } from './trajectory-calendar.text';
import { datesToTake, trajectoryToCalendar } from './trajectory-calendar.text';
import { Close } from './trajectory-fields';
import type { TrajectoryDocument } from './trajectory.model';
import type { TrajectorySetting } from './trajectory-setting';

/** Dates to take away: only those that are chosen, and by default without a word of the family. */
export function CalendarDialog({
  seen,
  setting,
  now,
}: {
  seen: TrajectoryDocument;
  setting: TrajectorySetting;
  now: (() => string) | undefined;
}): React.ReactElement {
  const { say, actions, given } = setting;
  const [chosen, setChosen] = React.useState<readonly string[]>([]);
  const [titled, setTitled] = React.useState(false);
  const dated = datesToTake(seen, given, say);
  const save = (page: Document) => {
    const at = (now ?? (() => new Date().toISOString()))();
    const neutral = { 'calendar.neutral': say('calendar.neutral') };
    const taken = dated.filter(({ key }) => chosen.includes(key));
    const idsOf = (kind: DateToTake['kind']) => taken.flatMap((one) => (one.kind === kind ? [one.id] : []));
    const set = idsOf('statutory');
    const file = trajectoryToCalendar(seen, {
      stageIds: idsOf('stage'),
      nextStepIds: idsOf('nextStep'),
      statutory: (given.statutory ?? []).filter(({ id }) => set.includes(id)),
      at,
      titled,
      words: neutral,
      locale: say.locale,
    });
    const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
    const link = page.createElement('a');
    link.href = address;
    link.download = 'dates.ics';
    link.click();
    URL.revokeObjectURL(address);
    actions.close();
  };
  return (
    <ModalDialog
      label={say('calendar.title')}
      about={say('calendar.note', { neutral: say('calendar.neutral') })}
      onClose={actions.close}
      part="calendar-dialog"
    >
      <SomeOf
        part="calendar-dates"
        label={say('calendar.choose')}
        none={say('calendar.none')}
        options={dated.map(({ key, title, when }) => ({
          value: key,
          label: say('calendar.date', { item: title, when }),
        }))}
        chosen={chosen}
        onChange={setChosen}
      />
      <CheckBox part="calendar-titled" label={say('calendar.titled')} checked={titled} onChange={setTitled} />
      <div className="mapwell-row">
        <button
          type="button"
          className={`mapwell-button${chosen.length === 0 ? '' : ' mapwell-button-main'}`}
          data-part="calendar-save"
          aria-disabled={chosen.length === 0}
          onClick={chosen.length === 0 ? undefined : (event) => save(event.currentTarget.ownerDocument)}
        >
          {say('calendar.save')}
        </button>
        <Close setting={setting} />
      </div>
    </ModalDialog>
  );
}
