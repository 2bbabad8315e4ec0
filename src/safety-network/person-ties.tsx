import * as React from 'react';
import { OneOf } from '../foundation/react/one-of';
import { OneOrNone } from '../foundation/react/one-or-none';
import { TextField } from '../foundation/react/text-field';
import { nameInNetwork, nameTieKind, sayTieOf } from './network-names.text';
import { tiesOf } from './network-people.model';
import type { PersonPartProps } from './person-part';
import { CardFold } from './person-part';
import { DateField, PeopleField, VisibilityField } from './person-fields';
import type { CardSetting } from './network-setting';
import type { NetworkTie, TieKind } from './safety-network.model';
import { isDirected, tieKinds } from './safety-network.model';

/** What is between them and others, and the way to tie them to somebody. */
export function TheirTies({ personId, setting }: PersonPartProps): React.ReactElement {
  const { say, network } = setting;
  return (
    <CardFold label={say('edit.ties')} part="ties">
      {tiesOf(network, personId).map((tie) => (
        <OneTie key={tie.id} tie={tie} personId={personId} setting={setting} />
      ))}
      <TieTo personId={personId} setting={setting} />
    </CardFold>
  );
}

/** A kind of tie as it is chosen: those that go one way can be chosen either way round. */
type TieChoice = TieKind | `${TieKind}/back`;

function TieTo({ personId, setting }: { personId: string; setting: CardSetting }): React.ReactElement {
  const { say, actions, network } = setting;
  const [to, setTo] = React.useState<string | null>(null);
  const [kind, setKind] = React.useState<TieChoice | null>(null);
  const others = network.people.filter(({ id }) => id !== personId);
  const name = to === null ? say('person.someone') : nameInNetwork(say, network.people, to);
  const options = tieKinds.flatMap((one): { value: TieChoice; label: string }[] => {
    const forth = { from: personId, to: to ?? '', kind: one };
    return [
      { value: one, label: sayTieOf(say, network.people, forth, personId) },
      ...(isDirected(one)
        ? [
            {
              value: `${one}/back` as const,
              label: say(`tie.${one as 'parentOf'}.from`, { name }),
            },
          ]
        : []),
    ];
  });
  const add = () => {
    if (to === null) return;
    const isBack = kind?.endsWith('/back') ?? false;
    const plain = kind === null ? null : (kind.replace('/back', '') as TieKind);
    const done = isBack ? actions.addTie(to, personId, plain) : actions.addTie(personId, to, plain);
    if (!done) return;
    setTo(null);
    setKind(null);
  };
  return (
    <div role="group" aria-label={say('edit.tie.add')} className="mapwell-network-entry mapwell-form-group">
      <OneOrNone
        part="tie-to"
        label={say('edit.tie.to')}
        value={to}
        none={say('edit.tie.choose')}
        options={others.map(({ id }) => ({ value: id, label: nameInNetwork(say, network.people, id) }))}
        onChange={setTo}
      />
      <OneOrNone<TieChoice>
        part="tie-kind"
        label={say('edit.tie.between')}
        value={kind}
        none={say('edit.not.said')}
        options={options}
        onChange={setKind}
      />
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button"
          data-part="tie-add"
          aria-disabled={to === null}
          onClick={add}
        >
          {say('edit.tie.add')}
        </button>
      </div>
    </div>
  );
}

function OneTie({
  tie,
  personId,
  setting,
}: {
  tie: NetworkTie;
  personId: string;
  setting: CardSetting;
}): React.ReactElement {
  const { say, actions, network } = setting;
  const { id } = tie;
  const text = sayTieOf(say, network.people, tie, personId);
  return (
    <fieldset className="mapwell-fieldset mapwell-network-entry" data-part="tie-one">
      <legend dir="auto">{text}</legend>
      <OneOf<TieKind | ''>
        form="select"
        part="tie-one-kind"
        label={say('edit.tie.kind')}
        value={tie.kind ?? ''}
        options={[
          { value: '', label: say('edit.not.said') },
          ...tieKinds.map((value) => ({ value, label: nameTieKind(say, value) })),
        ]}
        onChange={(kind) => actions.changeTie({ id, detail: 'kind', value: kind === '' ? null : kind })}
      />
      <TextField
        part="tie-words"
        label={say('edit.tie.words')}
        value={tie.words}
        onChange={(value) => actions.changeTie({ id, detail: 'words', value })}
      />
      <DateField
        setting={setting}
        part="tie-since"
        label={say('edit.tie.since')}
        value={tie.since}
        onChange={(value) => actions.changeTie({ id, detail: 'since', value })}
      />
      <DateField
        setting={setting}
        part="tie-until"
        label={say('edit.tie.until')}
        value={tie.until}
        onChange={(value) => actions.changeTie({ id, detail: 'until', value })}
      />
      <PeopleField
        setting={setting}
        part="tie-said-by"
        label={say('edit.saidBy')}
        value={tie.saidBy}
        onChange={(value) => actions.changeTie({ id, detail: 'saidBy', value })}
      />
      <VisibilityField
        setting={setting}
        part="tie-visibility"
        label={say('edit.visibility')}
        value={tie.visibility}
        onChange={(value) => actions.changeTie({ id, detail: 'visibility', value })}
      />
      <button
        type="button"
        className="mapwell-tool"
        data-part="tie-remove"
        onClick={() => actions.remove('tie', id)}
      >
        {say('edit.tie.remove', { text })}
      </button>
    </fieldset>
  );
}
