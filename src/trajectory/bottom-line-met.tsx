import * as React from 'react';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { PersonPicker } from '../foundation/react/person-picker';
import { TextField } from '../foundation/react/text-field';
import { Close, DateField } from './trajectory-fields';
import type { BottomLine } from './trajectory.model';
import { nameEntry } from './trajectory-names.text';
import type { TrajectorySetting } from './trajectory-setting';

/** Whether a bottom line is met: when, who says so, and what shows it. */
export function MetDialog({
  line,
  setting,
}: {
  line: BottomLine;
  setting: TrajectorySetting;
}): React.ReactElement {
  const { say, actions, people, picker } = setting;
  const [met, setMet] = React.useState(line.met ?? { on: null, saidBy: [], evidence: '' });
  return (
    <ModalDialog
      label={say('met.title')}
      about={nameEntry(say, line)}
      onClose={actions.close}
      part="met-dialog"
    >
      <DateField
        part="met-on"
        label={say('met.on')}
        value={met.on}
        onChange={(on) => setMet({ ...met, on })}
        setting={setting}
      />
      <PersonPicker
        part="met-said-by"
        label={say('met.saidBy')}
        people={people}
        chosen={met.saidBy}
        onChange={(saidBy) => setMet({ ...met, saidBy })}
        onAdd={actions.addPerson}
        words={picker}
      />
      <TextField
        part="met-evidence"
        lines={2}
        label={say('met.evidence')}
        value={met.evidence}
        onChange={(evidence) => setMet({ ...met, evidence })}
      />
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button mapwell-button-main"
          data-part="met-yes"
          onClick={() => actions.meet(line.id, met)}
        >
          {say('met.yes')}
        </button>
        <button
          type="button"
          className="mapwell-button"
          data-part="met-no"
          onClick={() => actions.meet(line.id, null)}
        >
          {say('met.no')}
        </button>
        <Close setting={setting} />
      </div>
    </ModalDialog>
  );
}
