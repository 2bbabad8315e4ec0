import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { fourColumnPreset } from '../../src';
import { familyBoard, late } from './family';
import { button, dialog, press, showBoard, writeDown } from './shown-board';

/** Rules for bare elements, as frameworks and councils have them. */
const hostRules = `
  * + * { margin-top: 1.5em }
  h1, h2, h3, h4 { font-size: 40px; margin-bottom: .5rem; text-align: center; line-height: 3; font-weight: 900; letter-spacing: 2px }
  label { display: inline-block; margin-bottom: 9px; font-size: 30px }
  fieldset { border: 1px solid red; padding: 1em; margin: 20px; display: block }
  legend { float: left; width: 100%; font-size: 2em; margin-bottom: .5rem; padding: 9px }
  ul, ol { padding-left: 2rem; margin: 1em 0; list-style: square inside }
  li { margin-left: 20px; display: list-item }
  dl { margin-bottom: 1rem } dt { font-size: 20px } dd { margin-left: 40px }
  p { margin-bottom: 1rem; max-width: 20em; text-align: justify; text-indent: 2em }
  blockquote { margin: 0 0 1rem; padding: 20px; font-size: 2rem; text-align: right }
  button { border-radius: 0; text-transform: uppercase; margin: 3px; font-size: 10px; display: block; width: 100% }
  input, select, textarea { margin: 7px; font-size: 11px; display: inline; box-sizing: content-box; line-height: 4 }
  summary { display: list-item; margin: 9px; font-size: 22px; float: right }
  dialog { padding: 3em; font-size: 9px; text-align: right }
  section, header, article { display: flex; padding: 9px; margin: 9px; float: left }
  span, small, strong { font-size: 9px; display: inline-block; margin: 2px }
  svg { vertical-align: middle; display: block; margin: 5px }
  a, div { text-align: center }
`;

const held = [
  'margin-top',
  'margin-right',
  'margin-bottom',
  'margin-left',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'display',
  'float',
  'font-size',
  'line-height',
  'box-sizing',
  'text-align',
  'text-indent',
  'text-transform',
  'letter-spacing',
  'list-style-type',
] as const;

const sheets: HTMLStyleElement[] = [];

afterEach(() => {
  for (const sheet of sheets.splice(0)) sheet.remove();
});

function addHostRules(where: 'before' | 'after'): void {
  const sheet = document.createElement('style');
  sheet.textContent = hostRules;
  if (where === 'before') document.head.prepend(sheet);
  else document.head.append(sheet);
  sheets.push(sheet);
}

/** How each of our elements stands on the page, by what it is. */
function standing(container: HTMLElement): Map<Element, Record<string, string>> {
  const elements = Array.from(container.querySelectorAll('.mapwell *')).filter(
    (element) => !element.matches('option, path'),
  );
  return new Map(
    elements.map((element) => {
      const style = getComputedStyle(element);
      return [element, Object.fromEntries(held.map((name) => [name, style.getPropertyValue(name)]))];
    }),
  );
}

function differences(
  before: Map<Element, Record<string, string>>,
  after: Map<Element, Record<string, string>>,
): string[] {
  const found = new Set<string>();
  for (const [element, style] of before) {
    for (const name of held) {
      const [was, is] = [style[name], after.get(element)?.[name]];
      if (was !== is)
        found.add(`${element.tagName.toLowerCase()}.${element.className} ${name}: ${was} became ${is}`);
    }
  }
  return Array.from(found);
}

test.each<'before' | 'after'>(['before', 'after'])(
  'a host’s rules for bare elements push nothing of ours out of line (its sheet %s ours)',
  async (where) => {
    await page.viewport(1280, 900);
    const board = familyBoard();
    const items = board.items.map((item) =>
      item.id === 'step' ? { ...item, removed: { at: null, by: null, why: 'done' } } : item,
    );
    const { container } = showBoard({
      defaultValue: {
        ...board,
        title: '',
        items,
        people: board.people.map((person) => ({ ...person, colour: 1 })),
        lang: 3,
      },
      preset: fourColumnPreset,
    });
    await writeDown('What are we worried about?', 'He was cold');
    await press(button(`Edit: ${late}`));
    await press(button(`Details: ${board.items[1]?.text ?? ''}`));
    await expect.element(dialog('Details')).toBeVisible();
    for (const fold of container.querySelectorAll('details')) fold.open = true;
    await new Promise((rest) => requestAnimationFrame(rest));
    const before = standing(container);
    expect(before.size).toBeGreaterThan(200);
    addHostRules(where);
    expect(differences(before, standing(container))).toEqual([]);
  },
);

test('rules that a host means for us do change us: one class is enough', () => {
  const { container } = showBoard({ defaultValue: familyBoard(), className: 'council' });
  const sheet = document.createElement('style');
  sheet.textContent =
    '.council .mapwell-card.mapwell-card { padding-block-start: 33px } .mapwell-card { background: rgb(1, 2, 3) }';
  document.head.append(sheet);
  sheets.push(sheet);
  const card = container.querySelector('.mapwell-card');
  if (!card) throw new Error('There is no card.');
  expect(getComputedStyle(card).paddingTop).toBe('33px');
  expect(getComputedStyle(card).backgroundColor).toBe('rgb(1, 2, 3)');
});
