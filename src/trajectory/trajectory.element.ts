'use client';

import { defineElement } from '../foundation/element/define-element';
import type { DefineOptions } from '../foundation/element/element-contract';
import { flag, rich } from '../foundation/element/element-settings';
import { openTrajectory, Trajectory } from './index';
import styles from './trajectory.css?inline';

export type {
  DefineOptions,
  ElementChange,
  ElementIssue,
  MapwellElement,
} from '../foundation/element/element-contract';

/** Makes `<mapwell-trajectory>` known to the page; see {@link DefineOptions} for another prefix. Defining twice is harmless. */
export function defineTrajectory(options?: DefineOptions): CustomElementConstructor | null {
  return defineElement(
    {
      tool: 'trajectory',
      component: Trajectory,
      open: openTrajectory,
      settings: [
        flag('meeting'),
        rich('presets'),
        rich('statutory'),
        rich('ratings'),
        rich('scales'),
        rich('dangers'),
        rich('goals'),
      ],
      headingLevels: 3,
      styles,
    },
    options,
  );
}
