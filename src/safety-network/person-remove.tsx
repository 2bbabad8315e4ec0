import * as React from 'react';
import { TextField } from '../foundation/react/text-field';
import type { MemberPartProps } from './person-part';
import { CardFold } from './person-part';

/** Takes somebody out, with a reason. They stay in the record and can be put back. */
export function TakeOut({ member, setting }: MemberPartProps): React.ReactElement {
  const { say, actions } = setting;
  const [why, setWhy] = React.useState('');
  return (
    <CardFold label={say('edit.remove')} part="take-out">
      <p className="mapwell-quiet">{say('edit.remove.note')}</p>
      <TextField part="remove-why" label={say('edit.remove.why')} value={why} onChange={setWhy} />
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button"
          data-part="remove"
          onClick={() => actions.remove('member', member.id, why)}
        >
          {say('edit.remove')}
        </button>
      </div>
    </CardFold>
  );
}
