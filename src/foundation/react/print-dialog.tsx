import * as React from 'react';
import type { Say } from '../words/words';
import { ModalDialog } from './modal-dialog';
import { OneOf } from './one-of';

/** The audiences a copy can be made for. */
export const copyAudiences = ['family', 'professionals', 'meeting'] as const;
export type CopyAudience = (typeof copyAudiences)[number];

type PrintWord = 'title' | 'note' | 'for' | 'go' | 'cancel' | `for.${CopyAudience}`;

export interface PrintDialogProps {
  say: Say<`print.${PrintWord}`>;
  onPrint: (audience: CopyAudience) => void;
  onClose: () => void;
  /** Other ways for the copy to leave the page, beside printing it. */
  others?: (audience: CopyAudience) => React.ReactNode;
}

/** Asks for whom a copy is before anything leaves the page: it holds only what they may have. */
export function PrintDialog({ say, onPrint, onClose, others }: PrintDialogProps): React.ReactElement {
  const [audience, setAudience] = React.useState<CopyAudience>('family');
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
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button mapwell-button-main"
          data-part="print-go"
          onClick={() => onPrint(audience)}
        >
          {say('print.go')}
        </button>
        {others?.(audience)}
        <button type="button" className="mapwell-button" data-part="close" onClick={onClose}>
          {say('print.cancel')}
        </button>
      </div>
    </ModalDialog>
  );
}
