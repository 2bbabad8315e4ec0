// `npm run bench:network`: our safety network beside a plain SVG drawn by React in which everybody is memoised. What it can be
// asked is in side-by-side.mjs.
import { between } from './drive.mjs';
import { expect, memoisedFloor, mount, mounted, perStep, sideBySide } from './side-by-side.mjs';

const sizes = [25, 200, 1000];
const plan = [
  { gesture: 'mount', name: 'Mount', sizes, atMost: 1.3 },
  { gesture: 'dragging', name: 'Dragging somebody, a pointermove', sizes, atMost: 1.2 },
  { gesture: 'drop', name: 'Letting them go', sizes },
];

const who = (people) => `p${Math.floor(people / 2)}`;
const steps = 40;

/** Takes hold of somebody in the middle of the list, and gives the way to draw them to and fro. */
async function taken(page, people) {
  await mounted(page, people);
  const from = await page.ask(`placeOf('${who(people)}')`);
  const at = (part) => ({ x: from.x + part * 60, y: from.y + part * 40 });
  await page.hover(from);
  await page.down(from);
  const draw = async (times) => {
    for (let time = 1; time <= times; time += 1) {
      await page.hover(at(time % 2 === 0 ? 1 : 0.5 + time / times / 2), true);
      await page.settled();
    }
  };
  await draw(10);
  return { from, at, draw };
}

const gestures = {
  mount,
  async dragging(page, people) {
    const { from, at, draw } = await taken(page, people);
    await page.collectGarbage();
    const before = await page.clock();
    await draw(steps);
    const spent = between(before, await page.clock());
    const there = await page.ask(`placeOf('${who(people)}')`);
    expect(Math.hypot(there.x - from.x, there.y - from.y) > 5, 'nobody was moved');
    await page.up(at(1));
    return perStep(spent, steps);
  },
  async drop(page, people) {
    const { at } = await taken(page, people);
    await page.collectGarbage();
    const before = await page.clock();
    await page.up(at(1));
    await page.rested();
    return between(before, await page.clock());
  },
};

await sideBySide({
  tool: 'network',
  unit: 'People',
  plan,
  gestures,
  floors: [memoisedFloor],
  judged: memoisedFloor,
});
