import * as React from 'react';
import type { PersonId } from '../document';
import type { Say } from '../words/words';
import { ModalDialog } from './modal-dialog';
import { OneOf } from './one-of';
import { OneOrNone } from './one-or-none';

/** The audiences a copy can be made for. */
export const copyAudiences = ['family', 'professionals', 'meeting'] as const;
export type CopyAudience = (typeof copyAudiences)[number];

type PrintWord = 'title' | 'note' | 'for' | 'go' | 'cancel' | `for.${CopyAudience}`;

/** The people a copy can be made for by name, and how that is asked. */
export interface CopyPeople {
  label: string;
  /** The wording of a copy for nobody in particular. */
  none: string;
  options: readonly { value: PersonId; label: string }[];
}

export interface PrintDialogProps {
  say: Say<`print.${PrintWord}`>;
  /** `personId` is null where the copy is for nobody by name. */
  onPrint: (audience: CopyAudience, personId: PersonId | null) => void;
  onClose: () => void;
  /** Default: a copy is for nobody by name. */
  people?: CopyPeople;
  /** Other ways for the copy to leave the page, beside printing it. */
  others?: (audience: CopyAudience, personId: PersonId | null) => React.ReactNode;
  /** What else is asked about the copy. */
  children?: React.ReactNode;
}

/** Asks for whom a copy is before anything leaves the page: it holds only what they may have. */
export function PrintDialog(props: PrintDialogProps): React.ReactElement {
  const { say, onPrint, onClose, people, others, children } = props;
  const [audience, setAudience] = React.useState<CopyAudience>('family');
  const [personId, setPersonId] = React.useState<PersonId | null>(null);
  return (
    <ModalDialog label={say('print.title')} onClose={onClose} part="print-dialog">
      <p className="mapwell-quiet">{say('print.note')}</p>
      <OneOf
        form="select"
        part="print-for"
        label={say('print.for')}
        value={audience}
        options={copyAudiences.map((value) => ({ value, label: say(`print.for.${value}`) }))}
        onChange={setAudience}
      />
      {people && (
        <OneOrNone
          part="print-person"
          label={people.label}
          value={personId}
          none={people.none}
          options={people.options}
          onChange={setPersonId}
        />
      )}
      {children}
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button mapwell-button-main"
          data-part="print-go"
          onClick={() => onPrint(audience, personId)}
        >
          {say('print.go')}
        </button>
        {others?.(audience, personId)}
        <button type="button" className="mapwell-button" data-part="close" onClick={onClose}>
          {say('print.cancel')}
        </button>
      </div>
    </ModalDialog>
  );
}
