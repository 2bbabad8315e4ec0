import { namePerson } from '../foundation/document/naming';
import * as React from 'react';
import type { Audience, PersonId } from '../foundation/document';
import { OneOf } from '../foundation/react/one-of';
import type { CopyAudience } from '../foundation/react/print-dialog';
import { PrintDialog } from '../foundation/react/print-dialog';
import { CoverButton } from './form-parts';
import type { ThreeHousesActions } from './three-houses-actions';
import type { SessionFile } from './three-houses-file';
import { sessionFiles } from './three-houses-file';
import type { ThreeHousesDocument } from './three-houses.model';
import type { ThreeHousesSay } from './three-houses-names.text';
import type { PaperSize, ThreeHousesPrint } from './three-houses-paper';
import { paperSizes } from './three-houses-paper';

export interface CopyFormProps {
  say: ThreeHousesSay;
  actions: ThreeHousesActions;
  seen: ThreeHousesDocument;
  onPrint: (print: ThreeHousesPrint) => void;
  /** Hands the copy over as a file. */
  onSave: (kind: SessionFile, audience: Audience) => void;
}

/** Asks for whom a copy is, by name if it is for one person: what the child lets them see may be more. */
export function CopyForm({ say, actions, seen, onPrint, onSave }: CopyFormProps): React.ReactElement {
  const [size, setSize] = React.useState<PaperSize>('A4');
  return (
    <PrintDialog
      say={say}
      people={{
        label: say('print.person'),
        none: say('print.person.none'),
        options: seen.people.map(({ id }) => ({ value: id, label: namePerson(say, seen.people, id) })),
      }}
      onClose={actions.close}
      onPrint={(kind, personId) => onPrint({ audience: audienceOf(kind, personId), size })}
      others={(kind, personId) => (
        <>
          <span role="group" aria-label={say('export.label')} className="mapwell-row" data-part="export">
            {sessionFiles.map((file) => (
              <button
                key={file}
                type="button"
                className="mapwell-button"
                data-part={`export-${file}`}
                onClick={() => onSave(file, audienceOf(kind, personId))}
              >
                {say(`export.${file}`)}
              </button>
            ))}
          </span>
          <CoverButton say={say} onCover={actions.cover} />
        </>
      )}
    >
      <p className="mapwell-quiet">{say('print.person.note')}</p>
      <OneOf
        form="select"
        part="print-size"
        label={say('print.size')}
        value={size}
        options={paperSizes.map((value) => ({ value, label: say(`print.size.${value}`) }))}
        onChange={setSize}
      />
    </PrintDialog>
  );
}

const audienceOf = (kind: CopyAudience, personId: PersonId | null): Audience =>
  personId === null ? { kind } : { kind, personId };
