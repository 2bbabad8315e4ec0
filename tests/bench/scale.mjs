// `npm run bench:scale`: our safety scale beside a page of bare Radix sliders with their labels and one React reducer. What it
// can be asked is in side-by-side.mjs.
import * as gestures from './scale-gestures.mjs';
import { memoisedFloor, plainFloor, sideBySide } from './side-by-side.mjs';

const plan = [
  { gesture: 'mount', sizes: [10, 50, 100], name: 'Mount', atMost: 1.5, judgedAt: [100] },
  { gesture: 'arrow', sizes: [100], name: 'An arrow key on one slider', atMost: 1.1 },
  { gesture: 'dragging', sizes: [100], name: 'Dragging a thumb, a pointermove', atMost: 1.2 },
];

await sideBySide({
  tool: 'scale',
  unit: 'Raters',
  plan,
  gestures,
  floors: [plainFloor, memoisedFloor],
  judged: plainFloor,
  isLinear: true,
});
