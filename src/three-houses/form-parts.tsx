import { namePerson } from '../foundation/document/naming';
import * as React from 'react';
import type { PersonId } from '../foundation/document';
import { useDraft } from '../foundation/react/drafts';
import { OneOrNone } from '../foundation/react/one-or-none';
import { PartialDateField } from '../foundation/react/partial-date-field';
import { threeHousesDateWords } from './three-houses-names.text';
import type { ThreeHousesSetting } from './three-houses-setting';

/** Fields that belong together. */
export function FormGroup({
  heading,
  children,
}: {
  heading: string;
  children: React.ReactNode;
}): React.ReactElement {
  return (
    <section className="mapwell-form-group">
      <h4 className="mapwell-form-heading">{heading}</h4>
      {children}
    </section>
  );
}

/** A day as people know it. */
export function DayField({
  part,
  label,
  value,
  onChange,
  setting: { say },
}: Pick<React.ComponentProps<typeof PartialDateField>, 'part' | 'label' | 'value' | 'onChange'> & {
  setting: ThreeHousesSetting;
}): React.ReactElement {
  return (
    <PartialDateField
      part={part}
      label={label}
      hint={say('date.hint')}
      value={value}
      onChange={onChange}
      dates={threeHousesDateWords(say)}
      locale={say.locale}
    />
  );
}

/** One person, or nobody said. Somebody the document does not name stays chosen, and is said to be just that. */
export function OnePerson({
  part,
  label,
  value,
  onChange,
  setting: { say, people },
}: {
  part: string;
  label: string;
  value: PersonId | null;
  onChange: (id: PersonId | null) => void;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const isStranger = value !== null && !people.some(({ id }) => id === value);
  const ids = [...people.map(({ id }) => id), ...(isStranger ? [value] : [])];
  return (
    <OneOrNone
      part={part}
      label={label}
      value={value}
      none={say('answer.notSaid')}
      options={ids.map((id) => ({ value: id, label: namePerson(say, people, id) }))}
      onChange={onChange}
    />
  );
}

/** Yes, no, or not said: which of the three is never guessed. */
export function YesOrNo({
  part,
  label,
  value,
  onChange,
  setting: { say },
}: {
  part: string;
  label: string;
  value: boolean | null;
  onChange: (value: boolean | null) => void;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  return (
    <OneOrNone
      part={part}
      label={label}
      value={value === null ? null : value ? 'yes' : 'no'}
      none={say('answer.notSaid')}
      options={(['yes', 'no'] as const).map((one) => ({ value: one, label: say(`answer.${one}`) }))}
      onChange={(answer) => onChange(answer === null ? null : answer === 'yes')}
    />
  );
}

/**
 * What a dialog ends with: to do it where there is anything left to do, to close it, and to hide everything at once, since a
 * dialog lies over the button that does so on the page.
 */
export function DialogEnd({
  word,
  onDo,
  close,
  onClose,
  setting: { say, actions },
}: {
  word?: string;
  onDo?: () => void;
  close: string;
  /** Default: the dialog is closed. */
  onClose?: () => void;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const closing = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    // What had the focus may have gone with what it did: it is never left on nothing, least of all behind a dialog.
    const tree = closing.current?.getRootNode();
    const here = tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : null;
    if (here === null || here === closing.current?.ownerDocument.body) closing.current?.focus();
  });
  return (
    <div className="mapwell-row" data-part="dialog-end">
      {word !== undefined && (
        <button type="button" className="mapwell-button mapwell-button-main" data-part="do" onClick={onDo}>
          {word}
        </button>
      )}
      <button
        ref={closing}
        type="button"
        className="mapwell-button"
        data-part="close"
        onClick={onClose ?? actions.close}
      >
        {close}
      </button>
      <CoverButton say={say} onCover={actions.cover} />
    </div>
  );
}

/** Hides everything at once. */
export function CoverButton({
  say,
  onCover,
}: {
  say: ThreeHousesSetting['say'];
  onCover: () => void;
}): React.ReactElement {
  return (
    <button type="button" className="mapwell-button" data-part="cover" onClick={onCover}>
      {say('cover.do')}
    </button>
  );
}

/** Takes something out, with the reason, if there is one. */
export function TakeOut({
  onDo,
  setting: { say },
}: {
  onDo: (why: string) => void;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const [why, setWhy] = useDraft('take-out-why', '');
  return (
    <FormGroup heading={say('remove.do')}>
      <p className="mapwell-quiet">{say('remove.note')}</p>
      <label className="mapwell-field" data-part="remove-why">
        <span>{say('remove.why')}</span>
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      </label>
      <div className="mapwell-row">
        <button type="button" className="mapwell-button" data-part="remove" onClick={() => onDo(why)}>
          {say('remove.do')}
        </button>
      </div>
    </FormGroup>
  );
}
