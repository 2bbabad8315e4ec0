import { render } from '@testing-library/react';
import * as React from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PartialDate } from '../../src/foundation/document/partial-date';
import type { Person, PersonId } from '../../src/foundation/document/people';
import { OneOf } from '../../src/foundation/react/one-of';
import { PartialDateField } from '../../src/foundation/react/partial-date-field';
import { PersonPicker } from '../../src/foundation/react/person-picker';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const dates = { months, seasons: ['spring', 'summer', 'autumn', 'winter'] };

function DateHolder({
  first,
  noted,
}: {
  first: PartialDate | null;
  noted: (PartialDate | null)[];
}): React.ReactElement {
  const [value, setValue] = React.useState(first);
  return (
    <div>
      <PartialDateField
        label="When?"
        hint="Any words will do."
        part="when"
        value={value}
        dates={dates}
        locale="en-GB"
        onChange={(date) => {
          noted.push(date);
          setValue(date && { ...date });
        }}
      />
      <button type="button" onClick={() => setValue({ said: '', iso: '2020-02-29' })}>
        Set from outside
      </button>
    </div>
  );
}

describe('a field for a date', () => {
  const when = () => page.getByRole('textbox', { name: /^When\?/ });

  test('keeps what is typed to the letter, spaces too, and notes what it means', async () => {
    const noted: (PartialDate | null)[] = [];
    render(<DateHolder first={null} noted={noted} />);
    await userEvent.click(when());
    await userEvent.keyboard(' summer  2023 ');
    await expect.element(when()).toHaveValue(' summer  2023 ');
    expect(noted.at(-1)).toEqual({ said: 'summer  2023', iso: '2023-22' });
    expect(noted.slice(0, 2)).toEqual([null, { said: 's', iso: null }]);
  });

  test('shows a date that came as a date alone in words, and never changes it by itself', async () => {
    const noted: (PartialDate | null)[] = [];
    render(<DateHolder first={{ said: '', iso: '2023-03-04' }} noted={noted} />);
    await expect.element(when()).toHaveValue('4 March 2023');
    await userEvent.click(when());
    await userEvent.tab();
    expect(noted).toEqual([]);
  });

  test('is not said, and not nothing said, once it is emptied', async () => {
    const noted: (PartialDate | null)[] = [];
    render(<DateHolder first={{ said: 'in May', iso: null }} noted={noted} />);
    await userEvent.clear(when());
    expect(noted).toEqual([null]);
    await expect.element(when()).toHaveValue('');
  });

  test('shows another date that is set from outside, also while something is typed', async () => {
    render(<DateHolder first={null} noted={[]} />);
    await userEvent.fill(when(), 'in Ma');
    await userEvent.click(page.getByRole('button', { name: 'Set from outside' }));
    await expect.element(when()).toHaveValue('29 February 2020');
  });
});

const people: Person[] = [
  { id: 'nan', name: 'Nan Dee', kind: 'naturallyConnected', role: '' },
  { id: 'nameless', name: '', kind: 'parent', role: '' },
];

function PickerHolder({
  first,
  known = people,
}: {
  first: readonly PersonId[];
  known?: readonly Person[];
}): React.ReactElement {
  const [chosen, setChosen] = React.useState(first);
  const [all, setAll] = React.useState(known);
  return (
    <div>
      <PersonPicker
        label="Who said it?"
        part="who"
        people={all}
        chosen={chosen}
        onChange={setChosen}
        onAdd={(name, kind) => {
          if (name === 'nobody') return null;
          setAll([...all, { id: name, name, kind, role: '' }]);
          return name;
        }}
        words={{
          none: 'Nobody is named yet.',
          someone: 'someone not named here',
          add: 'Someone else',
          addName: 'Their name',
          addKind: 'Who are they?',
          addDo: 'Add this person',
          kinds: [
            { value: 'child', label: 'Child' },
            { value: 'parent', label: 'Parent' },
          ],
        }}
      />
      <p role="status">{chosen.join(', ')}</p>
    </div>
  );
}

describe('a choice of people', () => {
  const chosen = () => page.getByRole('status').element().textContent;
  const person = (name: string) => page.getByRole('checkbox', { name });

  test('someone chosen whom nobody names stays chosen and can be seen, and only a person lets go of them', async () => {
    render(<PickerHolder first={['stranger']} />);
    const strangers = page.getByRole('checkbox', { name: 'someone not named here', checked: true });
    expect(strangers.elements()).toHaveLength(1);
    await userEvent.click(person('Nan Dee'));
    expect(chosen()).toBe('stranger, nan');
    await userEvent.click(strangers);
    expect(chosen()).toBe('nan');
  });

  test('someone without a name is called just that, and can be chosen', async () => {
    render(<PickerHolder first={[]} />);
    await userEvent.click(person('someone not named here'));
    expect(chosen()).toBe('nameless');
  });

  test('someone new is named, chosen at once, and the field is ready for the next', async () => {
    render(<PickerHolder first={['nan']} />);
    await userEvent.click(page.getByText('Someone else', { exact: true }));
    await userEvent.click(page.getByRole('textbox', { name: 'Their name' }));
    await userEvent.keyboard('Ray{Enter}');
    expect(chosen()).toBe('nan, Ray');
    await expect.element(person('Ray')).toBeChecked();
    expect(document.activeElement).toBe(page.getByRole('textbox', { name: 'Their name' }).element());
    await userEvent.keyboard('nobody{Enter}');
    expect(chosen()).toBe('nan, Ray');
  });

  test('says so where nobody is named yet', async () => {
    render(<PickerHolder first={[]} known={[]} />);
    await expect.element(page.getByText('Nobody is named yet.')).toBeVisible();
    await expect.element(page.getByRole('group', { name: 'Who said it?' })).toBeVisible();
  });
});

const forms = ['picture', 'list', 'table'] as const;

function FormHolder({ form, told }: { form: 'switch' | 'select'; told: string[] }): React.ReactElement {
  const [value, setValue] = React.useState<(typeof forms)[number]>('picture');
  return (
    <OneOf
      form={form}
      part="form"
      label="Show as"
      value={value}
      options={forms.map((one) => ({ value: one, label: `A ${one}` }))}
      onChange={(next) => {
        told.push(next);
        setValue(next);
      }}
    />
  );
}

describe('a choice of one among a few', () => {
  test('as buttons: one is pressed, and pressing it again changes nothing', async () => {
    const told: string[] = [];
    render(<FormHolder form="switch" told={told} />);
    const button = (name: string) =>
      page.getByRole('group', { name: 'Show as' }).getByRole('button', { name });
    await userEvent.click(button('A list'));
    await userEvent.click(button('A list'));
    await expect.element(button('A list')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(button('A picture')).toHaveAttribute('aria-pressed', 'false');
    expect(told).toEqual(['list']);
  });

  test('as a field: it is called by its label and tells what was chosen', async () => {
    const told: string[] = [];
    render(<FormHolder form="select" told={told} />);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Show as' }), 'A table');
    await expect.element(page.getByRole('combobox', { name: 'Show as' })).toHaveDisplayValue('A table');
    expect(told).toEqual(['table']);
  });
});
