import * as React from 'react';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { SomeOf } from '../foundation/react/some-of';
import { Close } from './trajectory-fields';
import type { TrajectoryDocument } from './trajectory.model';
import type { TrajectorySetting } from './trajectory-setting';

/** From which danger statements the way begins, and to which safety goals it leads. */
export function LinksDialog({
  seen,
  setting,
}: {
  seen: TrajectoryDocument;
  setting: TrajectorySetting;
}): React.ReactElement {
  const { say, actions, given } = setting;
  const options = (links: readonly { id: string; text: string }[] = []) =>
    links.map(({ id, text }) => ({ value: id, label: text }));
  return (
    <ModalDialog label={say('links.open')} onClose={actions.close} part="links-dialog">
      <SomeOf
        part="link-dangers"
        label={say('links.dangers')}
        none={say('links.none')}
        options={options(given.dangers)}
        chosen={seen.dangerIds}
        onChange={(ids) => actions.link(ids, seen.goalIds)}
      />
      <SomeOf
        part="link-goals"
        label={say('links.goals')}
        none={say('links.none')}
        options={options(given.goals)}
        chosen={seen.goalIds}
        onChange={(ids) => actions.link(seen.dangerIds, ids)}
      />
      <Close setting={setting} />
    </ModalDialog>
  );
}
