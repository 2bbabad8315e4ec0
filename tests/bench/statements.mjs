// `npm run bench:statements`: our statements beside a form written by hand with the same fields, each controlled by one React
// reducer. What it can be asked is in side-by-side.mjs.
import { between } from './drive.mjs';
import { expect, memoisedFloor, mount, mounted, perStep, plainFloor, sideBySide } from './side-by-side.mjs';

const plan = [
  { gesture: 'mount', name: 'Mount', sizes: [20] },
  { gesture: 'typing', name: 'Typing, a letter in one text', sizes: [20], atMost: 1.1 },
  { gesture: 'pause', name: 'Once the typing has paused', sizes: [20] },
];

// Letters and spaces alone: a stop has the number of another key.
const sentence = ' And Dee has seen the door open at night';
const middleOf = (sets) => sets / 2;

/** Types the sentence, and says what it took. The letters come faster than the pause that checks wait for. */
async function typed(page) {
  const before = await page.clock();
  for (const letter of sentence) {
    await page.type(letter);
    await page.settled();
  }
  return between(before, await page.clock());
}

const gestures = {
  // A danger statement and a safety goal each.
  mount: (page, sets) => mount(page, sets, sets * 2),
  async typing(page, sets) {
    await mounted(page, sets);
    await page.ask(`focus(${middleOf(sets)})`);
    await page.settled();
    // The first ones are slower on either page: code that has not run yet.
    await typed(page);
    await page.rested();
    await page.collectGarbage();
    const spent = await typed(page);
    const text = await page.ask(`textOf(${middleOf(sets)})`);
    expect(text.endsWith(sentence + sentence), `the text says “${text}”`);
    return perStep(spent, sentence.length);
  },
  async pause(page, sets) {
    await mounted(page, sets);
    await page.ask(`focus(${middleOf(sets)})`);
    await page.settled();
    await typed(page);
    await page.rested();
    await typed(page);
    const before = await page.clock();
    await page.rested();
    return between(before, await page.clock());
  },
};

await sideBySide({
  tool: 'statements',
  unit: 'Sets',
  plan,
  gestures,
  floors: [plainFloor, memoisedFloor],
  judged: plainFloor,
});
