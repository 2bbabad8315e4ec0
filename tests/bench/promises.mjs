// What is promised about speed, and how the runs are judged by it.

/** The gestures, the sizes each is done at, and how many times the floor's work ours may take at most (none: only told). */
export const plan = [
  {
    gesture: 'mount',
    sizes: [60, 500, 2000],
    reads: [{ key: 'busy', name: 'Mount', unit: 'ms', atMost: 1.5 }],
  },
  {
    gesture: 'typing',
    sizes: [60, 500, 2000],
    reads: [{ key: 'busy', name: 'Typing, a letter', unit: 'ms', atMost: 1.1 }],
  },
  {
    gesture: 'moving',
    sizes: [60, 500, 2000],
    reads: [{ key: 'busy', name: 'Moving by menu, a card', unit: 'ms', atMost: 1.3 }],
  },
  {
    gesture: 'dragging',
    sizes: [500, 2000],
    reads: [
      { key: 'busy', name: 'Dragging, the whole', unit: 'ms', atMost: 1.3, atSizes: [500] },
      { key: 'lift', name: 'Dragging, the lift', unit: 'ms' },
      { key: 'step', name: 'Dragging, a pointermove', unit: 'ms', atMost: 1.3, atSizes: [500] },
      { key: 'step95', name: 'Dragging, its 95th percentile', unit: 'ms' },
      { key: 'drop', name: 'Dragging, the drop', unit: 'ms' },
    ],
  },
  {
    gesture: 'heap',
    sizes: [500],
    reads: [
      { key: 'bytes', name: 'Heap', unit: 'MB', atMost: 2 },
      { key: 'grown', name: 'Heap, what mounting adds', unit: 'MB' },
    ],
  },
];

/** How much dearer a card may be on the largest board than on a smaller one for mounting to count as linear. */
const atMostDearer = 1.25;
const atMostSpread = 2;

export function median(values) {
  const ranked = [...values].sort((a, b) => a - b);
  const middle = ranked.length >> 1;
  return ranked.length % 2 === 1 ? ranked[middle] : (ranked[middle - 1] + ranked[middle]) / 2;
}

/**
 * Ours beside the floor, reading by reading. The ratio judged is the median of the ratios of runs that followed each other,
 * as whatever else the machine does weighs on both runs of such a pair; the ratio of the medians stands beside it.
 */
export function compare(results) {
  return plan.flatMap(({ gesture, reads }) =>
    reads.flatMap(({ key, name, unit, atMost, atSizes }) =>
      Object.entries(results[gesture] ?? {}).map(([size, { ours, floor }]) => {
        const cards = Number(size);
        const [oursRuns, floorRuns] = [ours, floor].map((runs) => runs.map((run) => run[key]));
        const ratio = median(oursRuns.map((value, at) => value / floorRuns[at]));
        const bound = atMost !== undefined && (atSizes ?? [cards]).includes(cards) ? atMost : null;
        const script =
          key === 'busy' ? [ours, floor].map((runs) => median(runs.map((run) => run.script))) : null;
        return {
          name,
          cards,
          unit,
          ours: median(oursRuns),
          floor: median(floorRuns),
          script,
          ratio,
          ratioOfMedians: median(oursRuns) / median(floorRuns),
          atMost: bound,
          met: bound === null ? null : ratio <= bound,
        };
      }),
    ),
  );
}

/** What is promised of ours alone. */
export function judgeAlone(results) {
  const verdicts = [];
  const verdict = (name, value, atMost, told) =>
    verdicts.push({ name, value, atMost, met: value <= atMost, told });

  const sizes = Object.keys(results.mount ?? {}).map(Number);
  if (sizes.length > 1) {
    const most = Math.max(...sizes);
    const aCard = (cards) => median(results.mount[cards].ours.map(({ busy }) => busy)) / cards;
    const floorCard = (cards) => median(results.mount[cards].floor.map(({ busy }) => busy)) / cards;
    for (const cards of sizes.filter((size) => size < most)) {
      const told = `${aCard(most).toFixed(3)} ms a card against ${aCard(cards).toFixed(3)} (floor ${(floorCard(most) / floorCard(cards)).toFixed(2)})`;
      verdict(
        `Mount is linear: a card at ${most} against one at ${cards}`,
        aCard(most) / aCard(cards),
        atMostDearer,
        told,
      );
    }
  }
  for (const [cards, { ours, floor }] of Object.entries(results.dragging ?? {})) {
    const spread = (runs) => median(runs.map(({ step, step95 }) => step95 / step));
    verdict(
      `A pointermove at ${cards}: 95th percentile against median`,
      spread(ours),
      atMostSpread,
      `floor ${spread(floor).toFixed(2)}`,
    );
    if (cards !== '2000') continue;
    const longest = (runs) => Math.max(0, ...runs.flatMap(({ longTasks }) => longTasks));
    const told = `longest of all runs ${longest(ours).toFixed(0)} ms, floor ${longest(floor).toFixed(0)} ms`;
    verdict(
      `Long tasks in a drag at ${cards}`,
      median(ours.map(({ longTasks }) => longTasks.length)),
      0,
      told,
    );
  }
  return verdicts;
}

const shown = (value, unit) => (unit === 'MB' ? (value / 1e6).toFixed(2) : value.toFixed(value < 10 ? 2 : 1));
const met = (truth) => (truth === null ? '' : truth ? 'yes' : '**no**');

/** Both as Markdown. */
export function report(rows, verdicts) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const table = [
    line([
      'Work of the main thread',
      'Cards',
      'Ours',
      'Floor',
      'Script of ours',
      'of floor',
      'Ratio',
      'of medians',
      'At most',
      'Met',
    ]),
    line(['---', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '---']),
    ...rows.map(({ name, cards, unit, ours, floor, script, ratio, ratioOfMedians, atMost, met: truth }) =>
      line([
        name,
        cards,
        `${shown(ours, unit)} ${unit}`,
        `${shown(floor, unit)} ${unit}`,
        script ? shown(script[0], unit) : '',
        script ? shown(script[1], unit) : '',
        ratio.toFixed(2),
        ratioOfMedians.toFixed(2),
        atMost ?? '',
        met(truth),
      ]),
    ),
  ];
  const alone = [
    line(['Of ours alone', 'Value', 'At most', 'Met', '']),
    line(['---', '--:', '--:', '---', '---']),
    ...verdicts.map(({ name, value, atMost, met: truth, told }) =>
      line([name, value.toFixed(2), atMost, met(truth), told]),
    ),
  ];
  return [...table, ...(verdicts.length > 0 ? ['', ...alone] : [])].join('\n');
}
