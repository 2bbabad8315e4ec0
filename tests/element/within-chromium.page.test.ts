import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/page';
import type { ScriptHost } from '../support/script-host';
import { serveScripts } from '../support/script-host';
import { tagOf, tools } from './family-tags';
import { inRoot } from './in-root';

// What only Chromium tells of itself: what it hands to a screen reader.

const script = '<script src="/mapwell/elements/mapping-board.global.js"></script>';

let host: ScriptHost;
let browser: Browser;

beforeAll(async () => {
  host = await serveScripts();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  host.close();
});

test('a host’s label gives the whole tool its name, and nothing else takes it', async () => {
  const { page } = await host.open(
    browser,
    `<form><label for="map">The map</label><mapwell-mapping-board id="map" name="map"></mapwell-mapping-board></form>${script}`,
  );
  await page.locator('.mapwell button').first().waitFor();
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const groups = nodes.filter(({ role, name }) => role?.value === 'group' && name?.value === 'The map');
  expect(groups).toHaveLength(1);
  await page.close();
});

/** What a screen reader is handed of a tool, in order: every role with its name, description and value. */
async function heardOf(tool: string, attributes: string): Promise<string[]> {
  const { page } = await host.open(
    browser,
    `<label for="tool">The tool</label>${tagOf(tool, `id="tool" ${attributes}`)}<script src="/mapwell/elements/${tool}.global.js"></script>`,
  );
  const inside = inRoot(page, `mapwell-${tool}`);
  await expect.poll(() => inside.count('.mapwell button')).toBeGreaterThan(0);
  const dialog = 'button[aria-haspopup="dialog"]:not([aria-disabled="true"])';
  const opens = (await inside.count(dialog)) > 0 ? dialog : 'button[aria-expanded="false"]';
  const session = await page.context().newCDPSession(page);
  const tree = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const known = new Map(nodes.map((one) => [one.nodeId, one]));
    const read = (nodeId: string): string[] => {
      const {
        ignored,
        role,
        name,
        description,
        value,
        childIds = [],
      } = known.get(nodeId) ?? { ignored: true };
      const said = [role, name, description, value].map((one) => String(one?.value ?? '')).join(' | ');
      // Boxes that nobody is told of, and the lines a text is broken into.
      const isSilent = ignored || /^(generic|InlineTextBox) /.test(said);
      return [...(isSilent ? [] : [said]), ...childIds.flatMap(read)];
    };
    return read(nodes[0]?.nodeId ?? '');
  };
  const before = await tree();
  await inside.focus(opens);
  await page.keyboard.press('Enter');
  await expect.poll(() => inside.count('dialog:modal, button[aria-expanded="true"]')).toBeGreaterThan(0);
  const after = await tree();
  await page.close();
  return [...before, '— opened —', ...after];
}

test.each(tools)(
  'of %s a screen reader is handed the same from an open root, a closed one and none',
  async (tool) => {
    const light = await heardOf(tool, '');
    expect(light.length).toBeGreaterThan(50);
    expect(light.some((line) => line.startsWith('group | The tool'))).toBe(true);
    expect(await heardOf(tool, 'shadow="open"')).toEqual(light);
    expect(await heardOf(tool, 'shadow="closed"')).toEqual(light);
  },
);
