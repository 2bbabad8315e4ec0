// What is measured, each from start to end on a fresh page. Each yields between its steps, so that both pages can take
// turns step by step, and makes sure in the end that it has truly happened: a gesture that missed its aim is fast.
import { between } from './drive.mjs';

function expect(truth, what) {
  if (!truth) throw new Error(`The gesture failed: ${what}`);
}

const card = (id, part) => `[data-item-id="${id}"] [data-part="${part}"]`;

async function mounted(page, cards) {
  await page.ask(`prepare(${cards})`);
  await page.ask('mount()');
  await page.rested();
}

/** From `createRoot().render` to what is on the screen, and what is done shortly after. */
export async function* mount(page, cards) {
  await page.ask('warm()');
  await page.ask(`prepare(${cards})`);
  await page.collectGarbage();
  yield;
  const before = await page.clock();
  await page.ask('mount()');
  await page.rested();
  return between(before, await page.clock());
}

const sentence = ' and since then he sleeps at home on all but two nights, now';

/** Sixty letters into the open field of a card in the middle. A mean a letter. */
export async function* typing(page, cards) {
  await mounted(page, cards);
  const id = `thing-${Math.floor(cards / 2)}`;
  await page.ask(`reveal('${card(id, 'edit-button')}')`);
  await page.press(card(id, 'edit-button'));
  await page.rested();
  const text = await page.ask(`textOf('${card(id, 'edit-field')}')`);
  const letters = [];
  for (const letter of sentence) {
    yield;
    const before = await page.clock();
    await page.type(letter);
    await page.settled();
    letters.push(between(before, await page.clock()));
  }
  await page.press(card(id, 'edit-done'));
  await page.settled();
  const shown = await page.ask(`textOf('${card(id, 'words')}')`);
  expect(shown.includes(text + sentence), `the card says “${shown}”`);
  return mean(letters);
}

const destinations = {
  worries: 'workingWell/strength',
  workingWell: 'needsToHappen/nextStep',
  needsToHappen: 'worries/harm',
};

/** Ten cards to another column: “Move to…”, a place. A mean a card. */
export async function* moving(page, cards) {
  await mounted(page, cards);
  const moves = [];
  for (let time = 0; time < 10; time += 1) {
    const id = `thing-${Math.floor(cards / 2) + time}`;
    const target = destinations[await page.ask(`columnOf('${id}')`)];
    await page.ask(`reveal('${card(id, 'move-button')}')`);
    await page.settled();
    yield;
    const before = await page.clock();
    await page.press(card(id, 'move-button'));
    await page.settled();
    await page.press(`[data-part="move-place"][data-place="${target}"]`);
    await page.rested();
    moves.push(between(before, await page.clock()));
    const column = await page.ask(`columnOf('${id}')`);
    expect(column === target.split('/')[0], `${id} is in ${column}, not in ${target}`);
  }
  return mean(moves);
}

/** From the first column over to the third, up and down in it, and back to the second. */
function way(from, second, third) {
  const steps = 40;
  const points = [];
  const go = (to) => {
    const start = points[points.length - 1] ?? from;
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      points.push({ x: start.x + (to.x - start.x) * part, y: start.y + (to.y - start.y) * part });
    }
  };
  go({ x: third, y: 700 });
  go({ x: third, y: 200 });
  go({ x: second, y: 600 });
  return points;
}

/**
 * A card is lifted, drawn over the page in 120 steps and dropped in another list. The work of each step is read by itself,
 * from before its event to when it has been drawn: reading the clock stops nothing and is no part of what it reads.
 */
export async function* dragging(page, cards) {
  await mounted(page, cards);
  const id = `thing-${Math.floor(cards / 6) * 3}`;
  const home = await page.ask(`columnOf('${id}')`);
  expect(home === 'worries', `${id} begins in ${home}`);
  await page.ask(`reveal('${card(id, 'drag-handle')}')`);
  await page.settled();
  const handle = await page.ask(`middleOf('${card(id, 'drag-handle')}')`);
  const second = await page.ask(`middleOf('[data-column="workingWell"]')`);
  const third = await page.ask(`middleOf('[data-column="needsToHappen"]')`);
  await page.hover(handle);
  await page.settled();
  await page.ask('longTasks()');

  const spent = async (act) => {
    const before = await page.clock();
    await act();
    return between(before, await page.clock());
  };
  yield;
  const press = await spent(async () => {
    await page.down(handle);
    await page.settled();
  });
  const steps = [];
  for (const point of way(handle, second.x, third.x)) {
    yield;
    steps.push(
      await spent(async () => {
        await page.hover(point, true);
        await page.settled();
      }),
    );
  }
  yield;
  const drop = await spent(async () => {
    await page.up({ x: second.x, y: 600 });
    await page.rested();
  });
  const longTasks = await page.ask('longTasks()');
  const column = await page.ask(`columnOf('${id}')`);
  expect(column === 'workingWell', `${id} is in ${column}`);
  const ranked = steps.map(({ busy }) => busy).sort((a, b) => a - b);
  return {
    ...sum([press, ...steps, drop]),
    lift: steps[0].busy,
    step: ranked[Math.floor(ranked.length / 2)],
    step95: ranked[Math.ceil(ranked.length * 0.95) - 1],
    drop: drop.busy,
    longTasks,
  };
}

/** Bytes of script memory with the board on the page, and how many of them the board brought. */
export async function* heap(page, cards) {
  const before = await page.heap();
  yield;
  await mounted(page, cards);
  const bytes = await page.heap();
  return { bytes, grown: bytes - before };
}

function sum(parts) {
  const of = (name) => parts.reduce((all, part) => all + part[name], 0);
  return { busy: of('busy'), script: of('script'), layout: of('layout') };
}

function mean(parts) {
  const { busy, script, layout } = sum(parts);
  return { busy: busy / parts.length, script: script / parts.length, layout: layout / parts.length };
}
