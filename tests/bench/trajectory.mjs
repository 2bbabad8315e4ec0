// `npm run bench:trajectory`: our trajectory beside a plain list drawn by React, with the same words and buttons for the same
// stages. What it can be asked is in side-by-side.mjs.
import { between } from './drive.mjs';
import { expect, memoisedFloor, mount, mounted, plainFloor, sideBySide } from './side-by-side.mjs';

const sizes = [20, 200, 2000];
const plan = [
  { gesture: 'mount', name: 'Mount', sizes, atMost: 1.3 },
  { gesture: 'opening', name: 'Opening how a stage stands', sizes },
];

const gestures = {
  mount,
  /** A press on a stage in the middle: ours opens a dialog over the page, and the floor only draws that stage again. */
  async opening(page, stages) {
    await mounted(page, stages);
    const place = await page.ask(`placeOf('s${Math.floor(stages / 2)}', 'status-button')`);
    await page.hover(place);
    await page.collectGarbage();
    const before = await page.clock();
    await page.down(place);
    await page.up(place);
    await page.rested();
    const spent = between(before, await page.clock());
    const { pieces } = await page.ask('count()');
    expect(pieces === stages, `${pieces} in the place of ${stages}`);
    return spent;
  },
};

await sideBySide({
  tool: 'trajectory',
  unit: 'Stages',
  plan,
  gestures,
  floors: [plainFloor, memoisedFloor],
  judged: memoisedFloor,
  isLinear: true,
});
