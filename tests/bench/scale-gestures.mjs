// What is measured of the scale, each from start to end on one fresh page. Each makes sure that it has truly happened.
import { between } from './drive.mjs';
import { expect, mounted, perStep } from './side-by-side.mjs';

const nameAt = (raters) => `Person ${Math.floor(raters / 2)}`;

export { mount } from './side-by-side.mjs';

/** Forty arrow keys on one slider, to and fro. A mean a key. */
export async function arrow(page, raters) {
  await mounted(page, raters);
  const name = nameAt(raters);
  await page.ask(`focus('${name}')`);
  await page.settled();
  const go = async (key) => {
    await page.key(key);
    await page.settled();
  };
  await go('Home');
  // The first ones are slower on either page: code that has not run yet.
  for (let time = 0; time < 5; time += 1) for (const key of ['ArrowRight', 'ArrowLeft']) await go(key);
  await page.rested();
  await page.collectGarbage();
  const before = await page.clock();
  for (let time = 0; time < 20; time += 1) await go(time < 10 ? 'ArrowRight' : 'ArrowLeft');
  for (let time = 0; time < 20; time += 1) await go(time % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
  const spent = between(before, await page.clock());
  expect((await page.ask(`valueOf('${name}')`)) === 0, 'the slider is not where it began');
  return perStep(spent, 40);
}

/** A thumb is drawn from 0 to 10 and back in 80 steps. A mean a step. */
export async function dragging(page, raters) {
  await mounted(page, raters);
  const name = nameAt(raters);
  await page.ask(`focus('${name}')`);
  await page.settled();
  await page.key('Home');
  await page.rested();
  const low = await page.ask(`placeOf('${name}', 0)`);
  const high = await page.ask(`placeOf('${name}', 10)`);
  const at = (part) => ({ x: low.x + (high.x - low.x) * part, y: low.y });
  const there = async (steps) => {
    for (let step = 1; step <= steps; step += 1) {
      await page.hover(at(step / steps), true);
      await page.settled();
    }
    expect((await page.ask(`valueOf('${name}')`)) === 10, 'the thumb did not follow');
    for (let step = steps - 1; step >= 0; step -= 1) {
      await page.hover(at(step / steps), true);
      await page.settled();
    }
  };
  await page.hover(low);
  await page.down(at(0.02));
  await page.settled();
  await there(10);
  await page.collectGarbage();
  const before = await page.clock();
  await there(40);
  const spent = between(before, await page.clock());
  await page.up(low);
  await page.settled();
  expect((await page.ask(`valueOf('${name}')`)) === 0, 'the thumb did not come back');
  return perStep(spent, 80);
}
