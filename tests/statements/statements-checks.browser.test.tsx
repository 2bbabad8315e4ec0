import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CheckRule, StatementsProps } from '../../src/statements';
import { enGbPack, withRules } from '../../src/statements';
import {
  button,
  dangerText,
  lookedAt,
  nights,
  press,
  show,
  wait,
  withDanger,
  written,
} from './shown-statements';

const jargon =
  'Gran is worried that Mum shows neglect and leaves Tariq alone. If nothing changes, Tariq could be hurt by the cooker.';
const asked = () =>
  Array.from(
    document.querySelectorAll<HTMLElement>('[data-item-id="d1"] [data-code]:not([data-state="let-be"])'),
  );
const codes = () => asked().map((one) => one.dataset['code']);
const inJargon = () => withDanger({ text: jargon });
const neglect = '“neglect” is a word that services use.';

describe('what there is to think about', () => {
  test('is asked once nobody has typed for a moment, and never marks or counts on the page', async () => {
    show({ defaultValue: withDanger({ text: '' }) });
    await userEvent.click(dangerText());
    await userEvent.keyboard('Gran is worried about neglect.');
    expect(codes()).toEqual([]);
    await lookedAt();
    expect(codes().length).toBeGreaterThan(0);
    const list = document.querySelector('[data-part="checks"]');
    expect(list?.querySelector('[data-part="checks-heading"]')?.textContent).toBe('To think about');
  });

  test('is said once, in short, and not again while it stays the same', async () => {
    const { heard } = show({ defaultValue: inJargon() });
    await lookedAt();
    // On arriving nothing is said: nobody has done anything yet.
    expect(heard).toEqual([]);
    await userEvent.click(dangerText());
    await userEvent.keyboard(' Truly.');
    await lookedAt();
    const said = heard.filter((sentence) => sentence.includes('to think about'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^(One thing|\d+ things) to think about in danger statement 1\.$/);
    await userEvent.keyboard(' Truly.');
    await lookedAt();
    expect(heard.filter((sentence) => sentence.includes('to think about'))).toHaveLength(1);
  });

  test('can be shown where it stands: the words are chosen in the text', async () => {
    show({ defaultValue: inJargon() });
    await lookedAt();
    await press(button(`Show me where: ${neglect}`));
    const element = written(dangerText());
    await expect.element(dangerText()).toHaveFocus();
    expect(element.value.slice(element.selectionStart, element.selectionEnd)).toBe('neglect');
  });

  test('is shown where it stands now, also when letters were typed since', async () => {
    show({ defaultValue: inJargon() });
    await lookedAt();
    await userEvent.click(dangerText());
    written(dangerText()).setSelectionRange(0, 0);
    await userEvent.keyboard('Dee and ');
    await press(button(`Show me where: ${neglect}`));
    const element = written(dangerText());
    expect(element.value.slice(element.selectionStart, element.selectionEnd)).toBe('neglect');
  });

  test('is let be with a reason that is kept, and can be asked again', async () => {
    const { latest } = show({ defaultValue: inJargon(), author: 'helen', now: () => '2026-03-23T10:15:00Z' });
    await lookedAt();
    expect(codes()).toContain('JARGON');
    await press(button(`Let this be… ${neglect}`));
    await userEvent.fill(
      page.getByRole('textbox', { name: 'Why is it right as it is? (if you like)' }),
      'It is the judge’s word',
    );
    await press(button(`Let it be: ${neglect}`));
    expect(codes()).not.toContain('JARGON');
    expect(latest().dangers[0]?.dismissals).toEqual([
      {
        key: 'JARGON:neglect:1',
        code: 'JARGON',
        reason: 'It is the judge’s word',
        by: 'helen',
        at: '2026-03-23T10:15:00Z',
      },
    ]);
    expect(latest().dangers[0]?.text).toBe(jargon);
    await press(page.getByText('Looked at and let be'));
    await expect.element(page.getByText('It is the judge’s word (23 March 2026, by Helen)')).toBeVisible();
    await press(button(`Ask again: ${neglect}`));
    expect(codes()).toContain('JARGON');
    expect(latest().dangers[0]?.dismissals).toEqual([]);
  });

  test.each<[string, StatementsProps]>([
    ['in a meeting', { meeting: true, defaultValue: inJargon() }],
    ['where nothing can be changed', { readOnly: true, defaultValue: inJargon() }],
    ['of somebody’s exact words', { defaultValue: withDanger({ text: jargon, verbatim: true }) }],
    ['of a language that no rule reads', { defaultValue: withDanger({ text: jargon, lang: 'cy' }) }],
    ['without a pack', { packs: [], defaultValue: inJargon() }],
    ['of what was superseded', { defaultValue: withDanger({ text: jargon, status: 'superseded' }) }],
  ])('is nothing %s', async (_, props) => {
    show(props);
    await lookedAt();
    expect(codes()).toEqual([]);
  });

  test('stops nothing: what is asked about is saved as it was typed', async () => {
    const { latest } = show({ defaultValue: inJargon() });
    await lookedAt();
    await userEvent.click(dangerText());
    written(dangerText()).setSelectionRange(jargon.length, jargon.length);
    await userEvent.keyboard(' Neglect.');
    expect(latest().dangers[0]?.text).toBe(`${jargon} Neglect.`);
  });

  test('a council’s own rule asks in its own words', async () => {
    const rule: CheckRule = {
      code: 'OWN_MUM',
      kinds: ['danger'],
      look: ({ text }) => [{ from: text.indexOf('Mum'), to: text.indexOf('Mum') + 3, says: {} }],
    };
    const words = {
      'check.OWN_MUM.saw': 'It says “Mum”.',
      'check.OWN_MUM.why': 'Here people have names.',
      'check.OWN_MUM.ask': 'Which Mum?',
    };
    show({ packs: [{ ...withRules(enGbPack, [rule]), words: { ...enGbPack.words, ...words } }] });
    await lookedAt();
    await expect.element(page.getByText('Which Mum?')).toBeVisible();
  });

  test('about all of them together is folded away, and can be let be too', async () => {
    const { latest } = show({ defaultValue: nights(), mostStatements: 0.5 });
    await press(page.getByText('About all of them together'));
    await press(button(/^Let this be… Danger statement 1 has no scale yet\./));
    await press(button(/^Let it be: Danger statement 1 has no scale yet\./));
    expect(latest().dangers[0]?.dismissals).toMatchObject([{ code: 'NO_PAIR' }]);
    await expect.element(button(/^Ask again: Danger statement 1 has no scale yet\./)).toBeVisible();
  });

  test('costs nothing in the keystroke: the rules look when the typing has paused', async () => {
    let looks = 0;
    const counting: CheckRule = {
      code: 'OWN_COUNT',
      kinds: ['danger', 'goal'],
      look: () => {
        looks += 1;
        return [];
      },
    };
    show({ packs: [withRules(enGbPack, [counting])] });
    await lookedAt();
    // Two texts, once each.
    expect(looks).toBe(2);
    await userEvent.click(dangerText());
    await userEvent.keyboard('abcdef');
    expect(looks).toBe(2);
    await wait(700);
    // Only the text that has changed.
    expect(looks).toBe(3);
  });
});
