import { cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { copyNetworkForAudience, networkFacts, peopleShown } from '../../src/safety-network';
import { speakNetwork } from '../../src/safety-network/network-names.text';
import { networkSeen } from '../../src/safety-network/network-view.model';
import { someNetwork } from './random-networks';
import { button, drawn, familyNetwork, keys, press, settled, showNetwork } from './shown-network';

const say = speakNetwork({}, 'en-GB');
const form = (name: 'Picture' | 'List' | 'Table' | 'Sentences') => button(name);
const fold = async (name: string) => {
  const summary = Array.from(document.querySelectorAll('summary')).find((one) => one.textContent === name);
  if (!summary) throw new Error(`Nothing opens ${name}.`);
  await userEvent.click(summary);
};
const card = (name: string) => page.getByRole('region', { name: `Card of ${name}` });

describe('the forms', () => {
  test.each(['List', 'Table', 'Sentences'] as const)(
    'in the %s everybody has a way to be changed, and what is changed is told there at once',
    async (name) => {
      const { latest, container } = showNetwork();
      await press(form(name));
      for (const person of ['Tariq', 'Mum', 'Gran', 'Dee', 'Mr Okafor'])
        await expect.element(button(`Change: ${person}`)).toBeVisible();
      await press(button('Change: Dee'));
      await fold('Move to: how close they are');
      await press(button('Middle circle'));
      expect(latest().closeness).toHaveLength(2);
      expect(container.querySelector('[data-item-id="dee"]')?.textContent).toMatch(/middle circle/i);
    },
  );

  test('hold every fact of 60 random networks, on the page as in the document', { timeout: 120_000 }, () => {
    let facts = 0;
    for (const network of fc.sample(someNetwork, { numRuns: 60, seed: 4 })) {
      const seen = networkSeen(network, { professionals: true, contacts: true });
      for (const which of ['list', 'table', 'sentences'] as const) {
        const { container } = showNetwork({
          defaultValue: network,
          contacts: true,
          readOnly: true,
          form: which,
        });
        const people = peopleShown(seen);
        expect(
          Array.from(container.querySelectorAll('[data-item-id]'), (one) =>
            one.getAttribute('data-item-id'),
          ).sort(),
        ).toEqual(people.slice().sort());
        for (const id of people) {
          const told = container.querySelector(`[data-item-id="${id}"]`)?.textContent.toLowerCase() ?? '';
          for (const { text } of networkFacts(say, seen, id)) {
            facts += 1;
            expect(told, `${which}: ${text}`).toContain(text.toLowerCase());
          }
        }
        cleanup();
      }
    }
    expect(facts).toBeGreaterThan(500);
  });

  test('how to reach people is nowhere unless the host allows it, and in no copy for the family', async () => {
    const { container } = showNetwork({ form: 'list' });
    expect(container.textContent).not.toContain('0161 496 0000');
    await press(button('Change: Gran'));
    expect(container.textContent).not.toContain('How to reach them');
    cleanup();
    const allowed = showNetwork({ form: 'list', contacts: true });
    expect(allowed.container.textContent).toContain('0161 496 0000');
    cleanup();
    const copy = copyNetworkForAudience(familyNetwork(), { kind: 'family' });
    const family = showNetwork({ defaultValue: copy, form: 'list', contacts: true, readOnly: true });
    expect(family.container.textContent).not.toContain('0161 496 0000');
  });

  test('professionals are a layer that can be left out, with a word on how many are not shown', async () => {
    const { container, told, heard } = showNetwork();
    await press(page.getByRole('checkbox', { name: 'Show professionals' }));
    await settled();
    expect(container.querySelector('[data-item-id="okafor"]')).toBeNull();
    await expect.element(page.getByText('One professional is not shown.')).toBeVisible();
    await press(form('List'));
    expect(container.textContent).not.toContain('class teacher');
    expect(told).toEqual([]);
    await expect.poll(() => heard[0]).toBe('Professionals are not shown.');
  });

  test('where there is little room the list is shown, and the picture is one press away', async () => {
    await page.viewport(320, 640);
    const { container } = showNetwork();
    expect(container.querySelector('svg[role="group"]')).toBeNull();
    expect(container.querySelector('[data-part="list"]')).not.toBeNull();
    await press(form('Picture'));
    expect(container.querySelector('svg[role="group"]')).not.toBeNull();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1024, 768);
  });
});

describe('what the host hears', () => {
  test('nothing on mount, and nothing where the same value comes again', () => {
    const value = familyNetwork();
    const { told, rerender } = showNetwork({ value });
    rerender({ value });
    rerender({ value: JSON.parse(JSON.stringify(value)) as unknown });
    expect(told).toEqual([]);
  });

  test('a host that refuses a change sees the old network come back', async () => {
    const { told, container } = showNetwork({ value: familyNetwork(), form: 'list' });
    await press(button('Change: Dee'));
    await fold('Move to: what they know');
    await press(button('Knows most things'));
    expect(told).toHaveLength(1);
    expect(container.querySelector('[data-item-id="dee"]')?.textContent).toContain('Knows a little');
  });

  test('who was taken out stays, with the reason, and comes back with all that hangs on them', async () => {
    const { latest } = showNetwork({ form: 'list' });
    await press(button('Change: Gran'));
    await fold('Take out of the network');
    await userEvent.fill(page.getByRole('textbox', { name: 'Why?' }), 'She has moved away');
    await press(button('Take out of the network'));
    expect(latest().members.find(({ id }) => id === 'm-gran')?.removed?.why).toBe('She has moved away');
    expect(latest().helps).toEqual(familyNetwork().helps);
    await expect.element(button('Undo: taking out Gran')).toHaveFocus();
    await fold('One thing was taken out');
    await press(button('Put back: Gran'));
    expect(latest().members.find(({ id }) => id === 'm-gran')?.removed).toBeNull();
    expect(latest().members.find(({ id }) => id === 'm-gran')?.trail).toHaveLength(2);
  });

  test('yes, no and not asked are three answers, and not asked is none', async () => {
    const { latest } = showNetwork({ form: 'list' });
    const agreed = () => latest().members.find(({ id }) => id === 'm-dee')?.agreedToHelp;
    await press(button('Change: Dee'));
    await fold('What they will do');
    const choice = page.getByRole('combobox', { name: 'Will they help?' });
    await expect.element(choice).toHaveDisplayValue('Not asked');
    for (const [option, answer] of [
      ['No', 'no'],
      ['Yes', 'yes'],
      ['Not asked', null],
    ] as const) {
      await userEvent.selectOptions(choice, option);
      expect(agreed()).toBe(answer);
    }
  });

  test('typing in one field is undone together', async () => {
    const { latest, told } = showNetwork({ form: 'list' });
    await press(button('Change: Dee'));
    await fold('Who they are');
    await userEvent.type(
      page
        .getByRole('textbox', { name: 'What do they do?' })
        .or(page.getByRole('textbox', { name: 'What they do' })),
      'lives next door',
    );
    expect(told.length).toBeGreaterThan(5);
    await press(button('Undo: a change to Dee'));
    expect(latest().people.find(({ id }) => id === 'dee')?.role).toBe('');
  });

  test('a card of somebody who is no longer there is closed, and the focus is somewhere', async () => {
    const { container } = showNetwork();
    await fold('Add somebody');
    await userEvent.fill(page.getByRole('textbox', { name: 'Name', exact: true }), 'Jo');
    await keys('Enter');
    const jo = container.querySelector('[aria-label^="Jo"][data-part="person"]');
    if (!(jo instanceof SVGElement)) throw new Error('Jo is not there.');
    jo.focus();
    await keys('Enter');
    await expect.element(card('Jo')).toBeVisible();
    await keys('Control>', 'z', '/Control');
    await expect.element(card('Jo')).not.toBeInTheDocument();
    expect(container.contains(document.activeElement)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe('read-only', () => {
  test('shows everything and offers no change, in every form', async () => {
    const { container, told } = showNetwork({ readOnly: true });
    drawn('gran').focus();
    await keys('Enter');
    await expect.element(card('Gran')).toBeVisible();
    for (const name of ['List', 'Table', 'Sentences'] as const) {
      await press(form(name));
      expect(container.querySelectorAll('input:not([type="checkbox"]), select, textarea')).toHaveLength(0);
      expect(container.querySelector('[data-part="undo"]')).toBeNull();
    }
    expect(told).toEqual([]);
  });

  test('what a newer release saved can be read, not changed, and kept as a file', async () => {
    const { container } = showNetwork({ defaultValue: { ...familyNetwork(), format: 99 } });
    await expect.element(page.getByText(/saved by a newer version/).first()).toBeVisible();
    await expect.element(button('Keep a copy')).toBeVisible();
    expect(container.querySelector('[data-part="add"]')).toBeNull();
  });
});

describe('the picture as a file', () => {
  test('as SVG and as PNG, each with its text alternative within', async () => {
    const files: { name: string; blob: Blob; description: string }[] = [];
    showNetwork({ onExport: (file) => files.push(file) });
    for (const kind of ['SVG', 'PNG']) {
      await press(button('Print or save…'));
      await press(button(`Save the picture as ${kind}`));
    }
    await expect.poll(() => files.length, { timeout: 10_000 }).toBe(2);
    const [svg, png] = files as [(typeof files)[number], (typeof files)[number]];
    const said = 'Who knows. 5 people: Tariq; Mum: Knows most things;';
    expect(svg.description).toContain(said);
    const text = await svg.blob.text();
    expect(text).toContain(`<desc>${said}`);
    expect(new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')).toBeNull();
    const bytes = new Uint8Array(await png.blob.arrayBuffer());
    expect(new TextDecoder().decode(bytes.subarray(0, 600))).toContain(said);
    // A browser takes it for the picture it is: a wrong sum anywhere in the file would make it none.
    const image = await createImageBitmap(png.blob);
    expect(image.width).toBeGreaterThan(600);
  });
});

describe('on paper', () => {
  test('is the picture with its key and everybody in words, and it is there only then', async () => {
    const { container } = showNetwork();
    expect(container.querySelector('[data-part="paper"]')).toBeNull();
    window.dispatchEvent(new Event('beforeprint'));
    const paper = container.querySelector('[data-part="paper"]');
    expect(paper?.querySelectorAll('svg.mapwell-network-svg')).toHaveLength(1);
    expect(paper?.textContent).toContain('Stays over (said yes)');
    expect(paper?.textContent).toContain('Square: a professional');
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(() => container.querySelector('[data-part="paper"]')).toBeNull();
  });
});
