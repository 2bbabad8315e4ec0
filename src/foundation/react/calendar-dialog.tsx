import * as React from 'react';
import type { Say } from '../words/words';
import { CheckBox } from './check-box';
import { handOverFile } from './hand-over-file';
import { ModalDialog } from './modal-dialog';
import { SomeOf } from './some-of';

/** A date that somebody may take away. */
export interface DateOnOffer {
  /** Unique among all that are offered. */
  key: string;
  /** What it is a date of. */
  title: string;
  /** The date in words. */
  when: string;
}

type CalendarWord = 'title' | 'note' | 'neutral' | 'titled' | 'choose' | 'none' | 'date' | 'save';

export interface CalendarDialogProps {
  say: Say<`calendar.${CalendarWord}`>;
  /** The word of the button that leaves all as it is. */
  close: string;
  dates: readonly DateOnOffer[];
  /** Makes the file (RFC 5545) of the dates with these keys, with what they are called or without. */
  fileOf: (keys: readonly string[], titled: boolean) => string;
  onClose: () => void;
  /** What else has to be said first, such as for whom the dates are. */
  children?: React.ReactNode;
}

/** Dates to take away: only those that are chosen, and by default without a word of the family. */
export function CalendarDialog(props: CalendarDialogProps): React.ReactElement {
  const { say, close, dates, fileOf, onClose, children } = props;
  const [wanted, setWanted] = React.useState<readonly string[]>([]);
  const [titled, setTitled] = React.useState(false);
  // A date that is no longer offered is not taken either.
  const chosen = wanted.filter((key) => dates.some((date) => date.key === key));
  const save = (page: Document) => {
    handOverFile(page, 'dates.ics', new Blob([fileOf(chosen, titled)], { type: 'text/calendar' }));
    onClose();
  };
  return (
    <ModalDialog
      label={say('calendar.title')}
      about={say('calendar.note', { neutral: say('calendar.neutral') })}
      onClose={onClose}
      part="calendar-dialog"
    >
      {children}
      <SomeOf
        part="calendar-dates"
        label={say('calendar.choose')}
        none={say('calendar.none')}
        options={dates.map(({ key, title, when }) => ({
          value: key,
          label: say('calendar.date', { item: title, when }),
        }))}
        chosen={chosen}
        onChange={setWanted}
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
        <button type="button" className="mapwell-button" data-part="close" onClick={onClose}>
          {close}
        </button>
      </div>
    </ModalDialog>
  );
}
