import * as React from 'react';
import { OneOf } from '../foundation/react/one-of';
import { PrintDialog } from '../foundation/react/print-dialog';
import { CoverButton } from './form-parts';
import type { ThreeHousesActions } from './three-houses-actions';
import type { ThreeHousesDocument } from './three-houses.model';
import type { ThreeHousesSay } from './three-houses-names.text';
import { namePerson } from './three-houses-names.text';
import type { PaperSize, ThreeHousesPrint } from './three-houses-paper';
import { paperSizes } from './three-houses-paper';

export interface CopyFormProps {
  say: ThreeHousesSay;
  actions: ThreeHousesActions;
  seen: ThreeHousesDocument;
  onPrint: (print: ThreeHousesPrint) => void;
}

/** Asks for whom a copy is, by name if it is for one person: what the child lets them see may be more. */
export function CopyForm({ say, actions, seen, onPrint }: CopyFormProps): React.ReactElement {
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
      onPrint={(kind, personId) =>
        onPrint({ audience: personId === null ? { kind } : { kind, personId }, size })
      }
      others={() => <CoverButton say={say} onCover={actions.cover} />}
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
