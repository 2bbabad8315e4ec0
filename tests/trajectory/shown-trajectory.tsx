import { render } from '@testing-library/react';
import * as React from 'react';
import { page } from 'vitest/browser';
import '../../src/styles.css';
import type { TrajectoryDocument, TrajectoryProps } from '../../src/trajectory';
import { createLane, createStage, createTrajectory, planInWeeks, Trajectory } from '../../src/trajectory';

const on = (iso: string) => ({ said: '', iso });

/** A way with a path beside the one of everyone, and a stage that is for professionals only. */
export const way = createTrajectory({
  id: 'way',
  start: on('2024-03-04'),
  people: [{ id: 'mum', name: 'Mum', kind: 'parent', role: '' }],
  lanes: [createLane({ id: 'dad', title: 'Dad’s path' })],
  stages: [
    createStage({ id: 's1', title: 'Meeting', status: 'done', planned: planInWeeks(1) }),
    createStage({ id: 's2', title: 'Gran is there', status: 'happening', planned: planInWeeks(3) }),
    createStage({ id: 's3', title: 'Home', visibility: { level: 'professionals', notShownTo: [] } }),
  ],
});

/** Shows a trajectory, and keeps what the host is told. */
export function showTrajectory(props: TrajectoryProps = {}) {
  const told: TrajectoryDocument[] = [];
  const { container, rerender } = render(
    <Trajectory defaultValue={way} onChange={(value) => told.push(value)} {...props} />,
  );
  return { told, container, rerender, latest: () => told[told.length - 1] ?? way };
}

export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
