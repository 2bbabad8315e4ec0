import * as React from 'react';
import type { Audience } from '../foundation/document';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import type { NetworkSay } from './network-names.text';

/** The audiences a copy can be made for. */
const copyAudiences = ['family', 'professionals', 'meeting'] as const;

/** A picture as a file: its name, what is in it, and what it shows in words. */
export interface NetworkFile {
  name: string;
  blob: Blob;
  /** The text alternative. It is in the file too. */
  description: string;
}

export interface NetworkPrintProps {
  say: NetworkSay;
  onPrint: (audience: Audience) => void;
  onSave: (kind: 'svg' | 'png', audience: Audience) => void;
  onClose: () => void;
}

/** Asks for whom a copy is before anything is printed or saved: what leaves this page holds only what they may have. */
export function NetworkPrint({ say, onPrint, onSave, onClose }: NetworkPrintProps): React.ReactElement {
  const [kind, setKind] = React.useState<Audience['kind']>('family');
  const button = (part: string, label: string, onClick: () => void, isMain = false) => (
    <button
      type="button"
      className={isMain ? 'mapwell-button mapwell-button-main' : 'mapwell-button'}
      data-part={part}
      onClick={onClick}
    >
      {label}
    </button>
  );
  return (
    <ModalDialog label={say('print.title')} onClose={onClose} part="print-dialog">
      <p className="mapwell-quiet">{say('print.note')}</p>
      <OneOf
        form="select"
        part="print-for"
        label={say('print.for')}
        value={kind}
        options={copyAudiences.map((value) => ({ value, label: say(`print.for.${value}`) }))}
        onChange={setKind}
      />
      <div className="mapwell-row">
        {button('print-go', say('print.go'), () => onPrint({ kind }), true)}
        {button('export-svg', say('export.svg'), () => onSave('svg', { kind }))}
        {button('export-png', say('export.png'), () => onSave('png', { kind }))}
        {button('close', say('print.cancel'), onClose)}
      </div>
    </ModalDialog>
  );
}
