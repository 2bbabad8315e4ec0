import { expect, it } from 'vitest';
import { createStage, createTrajectory, trajectoryReducer } from '../../src/trajectory/trajectory.model';
import { describeLanes, rememberStages } from '../../src/trajectory/trajectory-lanes.text';
import { layTrajectory } from '../../src/trajectory/trajectory-layout.model';
import { speakTrajectory } from '../../src/trajectory/trajectory-names.text';
import { fastest } from '../support/damaged-documents';

it('a picture of 5,000 stages is laid out in the blink of an eye', () => {
  const lanes = [0, 1, 2].map((lane) => ({
    key: String(lane),
    things: Array.from({ length: 1700 }, (_, at) => ({ thing: `${lane}/${at}`, day: at * 3 + lane })),
  }));
  expect(fastest(() => layTrajectory(lanes, 8, 900), 3)).toBeLessThan(500);
});

it('a change of one among 2,000 stages is put into words in less than half a frame', () => {
  const say = speakTrajectory({}, 'en-GB');
  const tell = { describe: rememberStages() };
  let document = createTrajectory({
    id: 't',
    stages: Array.from({ length: 2000 }, (_, at) => createStage({ id: `s${at}`, title: `Stage ${at}` })),
  });
  describeLanes(document, say, {}, tell);
  let time = 0;
  const change = () => {
    time += 1;
    document = trajectoryReducer(document, {
      type: 'change-stage',
      id: 's7',
      detail: 'evidence',
      value: `seen ${time} times`,
    });
    describeLanes(document, say, {}, tell);
  };
  expect(fastest(change)).toBeLessThan(8);
});
