'use client';

import { defineElement } from '../foundation/element/define-element';
import type { DefineOptions } from '../foundation/element/element-contract';
import { flag, rich } from '../foundation/element/element-settings';
import { openSafetyPlan, SafetyPlan } from './index';
import styles from './safety-plan.css?inline';

export type {
  DefineOptions,
  ElementChange,
  ElementIssue,
  MapwellElement,
} from '../foundation/element/element-contract';

/** Makes `<mapwell-safety-plan>` known to the page; see {@link DefineOptions} for another prefix. Defining twice is harmless. */
export function defineSafetyPlan(options?: DefineOptions): CustomElementConstructor | null {
  return defineElement(
    {
      tool: 'safety-plan',
      component: SafetyPlan,
      open: openSafetyPlan,
      settings: [flag('meeting'), rich('dangers'), rich('goals'), rich('plans')],
      headingLevels: 3,
      styles,
    },
    options,
  );
}
