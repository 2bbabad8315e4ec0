import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createDangerStatement,
  createFamilyRecord,
  createMapItem,
  createMappingBoard,
  createNetworkMember,
  createPlanRule,
  createSafetyNetwork,
  createSafetyPlan,
  createSafetyScale,
  createStage,
  createStatements,
  createThreeHouses,
  createTrajectory,
  safetyPreset,
  withSlice,
} from '../../src';
import type { FamilyRecordDocument } from '../../src';
import type { Person } from '../../src/foundation/document';
import { launchChromium } from '../support/page';
import { inTitle, runs } from '../support/runs';
import type { ScriptHost } from '../support/script-host';
import { serveScripts } from '../support/script-host';
import { tools } from './family-tags';
import { ledgerScript } from './ledger';

// Chromium alone tells how much it holds.

declare const watched: { roots: WeakMap<Element, ShadowRoot> };

interface Ledger {
  later: typeof setTimeout;
  open: () => Promise<Record<string, unknown>>;
}

declare const ledger: Ledger;

let host: ScriptHost;
let browser: Browser;

beforeAll(async () => {
  host = await serveScripts();
  host.addScript('/ledger.js', ledgerScript);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  host.close();
});

/** Puts a tool on the page, uses it and takes it away, so many times: by turns in the light, in an open and in a closed root. */
function turns(page: Page, tool: string, times: number): Promise<void> {
  return page.evaluate<void, [number, string, string]>(
    async ([wanted, tag, value]) => {
      const here = document.getElementById('here');
      const rest = (wait = 0) => new Promise((done) => ledger.later(done, wait));
      for (let turn = 0; turn < wanted; turn += 1) {
        const one = document.createElement(tag);
        if (turn % 3 > 0) one.setAttribute('shadow', turn % 3 > 1 ? 'closed' : 'open');
        Object.assign(one, { value });
        here?.append(one);
        const inside = () => watched.roots.get(one) ?? one;
        while (inside().querySelector('.mapwell button') === null) await rest();
        one.focus();
        // A dialog or a panel that is still open when the tool goes, or a press of whatever comes first.
        const opening = '[aria-haspopup="dialog"], [aria-expanded="false"]';
        (inside().querySelector<HTMLElement>(opening) ?? inside().querySelector('button'))?.click();
        await rest();
        one.remove();
        await rest();
      }
      // What was said aloud, and what React does when it has time, is over by then.
      await rest(1500);
    },
    [times, `mapwell-${tool}`, JSON.stringify(documents[tool])],
  );
}

const people: readonly Person[] = [{ id: 'gran', name: 'Gran', kind: 'naturallyConnected', role: '' }];
const board = createMappingBoard({
  id: 'board',
  people,
  items: ['He was cold', 'Gran has a key'].map((text, at) =>
    createMapItem({ id: `item-${at}`, text, column: 'worries' }),
  ),
});
const plan = createSafetyPlan({
  id: 'plan',
  people,
  rules: [createPlanRule({ id: 'rule', text: 'Gran comes when Mum works at night.' })],
});

/** A document with an entry or two for every tool: a large one would take longer and leave no more behind. */
const documents: Readonly<Record<string, object>> = {
  'family-record': [board, plan].reduce<FamilyRecordDocument>(
    withSlice,
    createFamilyRecord({ id: 'record', people }),
  ),
  'mapping-board': board,
  'safety-network': createSafetyNetwork({
    id: 'network',
    people,
    members: [createNetworkMember({ id: 'member', personId: 'gran' })],
  }),
  'safety-plan': plan,
  'safety-scale': createSafetyScale({
    id: 'scale',
    wording: safetyPreset.wording,
    people,
    raters: ['gran'],
  }),
  statements: createStatements({
    id: 'statements',
    people,
    dangers: [createDangerStatement({ id: 'danger', number: 1, text: 'Gran is worried about the nights.' })],
  }),
  'three-houses': createThreeHouses({ id: 'houses', people, childId: 'gran' }),
  trajectory: createTrajectory({
    id: 'trajectory',
    people,
    stages: [createStage({ id: 'stage', title: 'Weekends' })],
  }),
};

const times = runs({ quick: 20, whole: 1000 });

test.each(tools)(
  `%s: ${inTitle(times)} times put there, used and taken away, it leaves nothing behind`,
  async (tool) => {
    const { page, complaints, asked } = await host.open(
      browser,
      `<div id="here"></div><script src="/ledger.js"></script><script src="/mapwell/elements/${tool}.global.js"></script>`,
    );
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const held = async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
      return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
    };
    const open = () => page.evaluate(() => ledger.open());
    await turns(page, tool, 30);
    const [before, openBefore] = [await held(), await open()];
    await turns(page, tool, times);
    const [after, openAfter] = [await held(), await open()];
    process.stdout.write(`${tool}, after ${inTitle(times)}: ${JSON.stringify({ before, after })}\n`);
    expect(openAfter).toEqual(openBefore);
    expect(openAfter).toMatchObject({
      timers: 0,
      intervals: 0,
      frames: 0,
      observers: 0,
      addresses: 0,
      locks: 0,
    });
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(50);
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(10);
    expect(after.heap - before.heap).toBeLessThan(1_000_000);
    expect(complaints).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(5);
    await page.close();
  },
);
