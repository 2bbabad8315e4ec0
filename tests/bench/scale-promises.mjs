// What is promised about the speed of the safety scale, and how the runs are judged by it.
import { median } from './promises.mjs';

/** The gestures, the numbers of raters each is done at, and how many times the floor's work ours may take at most. */
export const plan = [
  { gesture: 'mount', sizes: [10, 50, 100], name: 'Mount', atMost: 1.5, judgedAt: [100] },
  { gesture: 'arrow', sizes: [100], name: 'An arrow key on one slider', atMost: 1.1, judgedAt: [100] },
  {
    gesture: 'dragging',
    sizes: [100],
    name: 'Dragging a thumb, a pointermove',
    atMost: 1.2,
    judgedAt: [100],
  },
];

/** How much dearer a rater may be on the largest scale than on a smaller one for mounting to count as linear. */
const atMostDearer = 1.25;

/**
 * Ours beside each floor. The ratio judged is the median of the ratios of runs that followed each other, as whatever else
 * the machine does weighs on both runs of such a pair; only the floor that is judged has a bound.
 */
export function compare(results, floors) {
  return plan.flatMap(({ gesture, name, atMost, judgedAt }) =>
    Object.entries(results[gesture] ?? {}).flatMap(([size, taken]) =>
      floors.map(({ variant, told, judged }) => {
        const ratio = median(taken.ours.map(({ busy }, at) => busy / taken[variant][at].busy));
        const bound = judged && judgedAt.includes(Number(size)) ? atMost : null;
        return {
          name,
          raters: Number(size),
          against: told,
          ours: median(taken.ours.map(({ busy }) => busy)),
          floor: median(taken[variant].map(({ busy }) => busy)),
          script: [taken.ours, taken[variant]].map((runs) => median(runs.map((run) => run.script))),
          ratio,
          atMost: bound,
          met: bound === null ? null : ratio <= bound,
        };
      }),
    ),
  );
}

/** Mounting costs as much a rater on a long list as on a short one. */
export function judgeLinear(results) {
  const sizes = Object.keys(results.mount ?? {}).map(Number);
  const most = Math.max(...sizes);
  const aRater = (size) => median(results.mount[size].ours.map(({ busy }) => busy)) / size;
  return sizes
    .filter((size) => size < most)
    .map((size) => {
      const value = aRater(most) / aRater(size);
      return {
        name: `Mount is linear: a rater at ${most} against one at ${size}`,
        value,
        atMost: atMostDearer,
        met: value <= atMostDearer,
      };
    });
}

const met = (truth) => (truth === null ? '' : truth ? 'yes' : '**no**');

/** Both as Markdown. */
export function report(rows, verdicts) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line([
      'Work of the main thread',
      'Raters',
      'Against',
      'Ours',
      'Floor',
      'Script of ours',
      'of floor',
      'Ratio',
      'At most',
      'Met',
    ]),
    line(['---', '--:', '---', '--:', '--:', '--:', '--:', '--:', '--:', '---']),
    ...rows.map(({ name, raters, against, ours, floor, script, ratio, atMost, met: truth }) =>
      line([
        name,
        raters,
        against,
        ...[ours, floor, ...script].map((value) => `${value.toFixed(2)} ms`),
        ratio.toFixed(2),
        atMost ?? '',
        met(truth),
      ]),
    ),
    ...verdicts.map(({ name, value, atMost, met: truth }) =>
      line([name, '', '', '', '', '', '', value.toFixed(2), atMost, met(truth)]),
    ),
  ].join('\n');
}
