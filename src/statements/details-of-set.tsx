import * as React from 'react';
import { childrenOf } from '../foundation/document';
import { PersonPicker } from '../foundation/react/person-picker';
import { SomeOf } from '../foundation/react/some-of';
import { TextField } from '../foundation/react/text-field';
import { shorten } from '../foundation/words/shorten';
import type { StatementKind } from './statements.model';
import { nameEntry } from './statements-names.text';
import type { StatementsSetting } from './statements-setting';
import type { GroupProps } from './details-group';
import { Group } from './details-group';

/** What an entry belongs to: its set with its number and name, its scale, the harm or the danger it goes with. */
export function BelongsTo({
  entry,
  seen,
  setting,
  set,
}: GroupProps & { of: StatementKind }): React.ReactElement | null {
  const { say, people, picker, scales } = setting;
  if (!('aboutChildren' in entry)) return null;
  const harms = seen.harms.filter(({ removed }) => removed === null);
  return (
    <Group heading={say('details.set.heading')}>
      {'number' in entry && (
        <>
          <TextField
            part="danger-title"
            label={say('details.title.danger')}
            value={entry.title}
            onChange={(title) => set('title', title)}
          />
          <NumberField id={entry.id} number={entry.number} setting={setting} />
          <SomeOf
            part="harms"
            label={say('details.harms')}
            none={say('details.harms.none')}
            options={harms.map((harm) => ({
              value: harm.id,
              label: shorten(harm.title) || nameEntry(say, harm),
            }))}
            chosen={entry.harmIds}
            onChange={(ids) => set('harmIds', ids)}
          />
          {scales.length > 0 && (
            <SomeOf
              part="scales"
              label={say('details.scales')}
              none=""
              options={scales.map(({ id, text }) => ({ value: id, label: shorten(text) }))}
              chosen={entry.scaleIds}
              onChange={(ids) => set('scaleIds', ids)}
            />
          )}
        </>
      )}
      <PersonPicker
        part="about-children"
        label={say('details.aboutChildren')}
        people={childrenOf(people)}
        chosen={entry.aboutChildren}
        onChange={(ids) => set('aboutChildren', ids)}
        words={picker}
      />
    </Group>
  );
}

/** The number of a set. One that another set has, or had, is not taken; what is typed stays until the field is left. */
function NumberField({
  id,
  number,
  setting,
}: {
  id: string;
  number: number | null;
  setting: StatementsSetting;
}): React.ReactElement {
  const { say, actions } = setting;
  const [typed, setTyped] = React.useState<string | null>(null);
  const [taken, setTaken] = React.useState(false);
  const shown = number === null ? '' : String(number);
  return (
    <label className="mapwell-field" data-part="number">
      <span>{say('details.number')}</span>
      <input
        type="text"
        inputMode="numeric"
        dir="auto"
        autoComplete="off"
        value={typed ?? shown}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          const wanted = Number(value);
          setTaken(/^\s*\d+\s*$/.test(value) && wanted >= 1 && !actions.setNumber(id, wanted));
        }}
        onBlur={() => {
          setTyped(null);
          setTaken(false);
        }}
      />
      <span className="mapwell-quiet" role="status">
        {!taken
          ? ''
          : number === null
            ? say('details.number.taken.none')
            : say('details.number.taken', { number: shown })}
      </span>
    </label>
  );
}
