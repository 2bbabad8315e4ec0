// `npm run bench:three-houses`: our place to draw in beside the least that draws, one bare canvas with perfect-freehand and
// signature_pad's way of drawing on. What it can be asked is in side-by-side.mjs.
import { between } from './drive.mjs';
import { median } from './promises.mjs';
import { expect, mount, mounted, perStep, sideBySide } from './side-by-side.mjs';

const bare = { variant: 'floor-bare', told: 'bare canvas' };
const sizes = [0, 200];
const plan = [
  { gesture: 'mount', name: 'Opening, 50 points a line', sizes, atMost: 1.2, judgedAt: [200] },
  { gesture: 'drawing', name: 'Drawing, a pointermove', sizes, atMost: 1.5 },
  { gesture: 'lift', name: 'Lifting the pen', sizes },
];

const steps = 60;

/** Presses in the middle and draws a slow spiral; the pen stays down. */
async function begun(page, lines) {
  await mounted(page, lines);
  const middle = await page.ask('middle()');
  const at = (step) => ({
    x: middle.x + (20 + step) * Math.cos(step / 6),
    y: middle.y + (20 + step) * Math.sin(step / 6),
  });
  await page.hover(at(0));
  await page.down(at(0));
  const draw = async (from, to) => {
    for (let step = from; step <= to; step += 1) {
      await page.hover(at(step), true);
      await page.settled();
    }
  };
  await draw(1, 20);
  return { at, draw };
}

const gestures = {
  mount: (page, lines) => mount(page, lines, 1),
  async drawing(page, lines) {
    const { at, draw } = await begun(page, lines);
    await page.collectGarbage();
    const before = await page.clock();
    await draw(21, 20 + steps);
    const spent = between(before, await page.clock());
    await page.up(at(20 + steps));
    await page.rested();
    expect((await page.ask('painted()')) > 0.005, 'nothing was drawn');
    return perStep(spent, steps);
  },
  async lift(page, lines) {
    const { at, draw } = await begun(page, lines);
    await draw(21, 60);
    await page.collectGarbage();
    const before = await page.clock();
    await page.up(at(60));
    await page.rested();
    return between(before, await page.clock());
  },
};

/** A move costs the same however much is on the picture: run by run, the full one against the empty one. */
function judgeFullness({ drawing }) {
  if (!drawing?.[0] || !drawing[200]) return [];
  const value = median(drawing[200].ours.map(({ busy }, run) => busy / drawing[0].ours[run].busy));
  return [
    { name: 'A pointermove with 200 lines against the empty place', value, atMost: 1.1, met: value <= 1.1 },
  ];
}

await sideBySide({
  tool: 'three-houses',
  unit: 'Lines',
  plan,
  gestures,
  floors: [bare],
  judged: bare,
  judge: judgeFullness,
});
