import * as React from 'react';
import { createStage, createTrajectory, planInWeeks, Trajectory } from '../../src/trajectory';
import { offerTrajectory } from './trajectory-page';

const ignore = () => undefined;

offerTrajectory((stages) => {
  const way = createTrajectory({
    id: 'bench',
    people: [{ id: 'gran', name: 'Gran', kind: 'naturallyConnected', role: '' }],
    stages: stages.map(({ id, title, week, status, task, evidence }) =>
      createStage({
        id,
        title,
        status,
        evidence,
        planned: planInWeeks(week),
        tasks: [{ who: ['gran'], text: task }],
      }),
    ),
  });
  return <Trajectory defaultValue={way} onChange={ignore} />;
});
