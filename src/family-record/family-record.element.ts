'use client';

import { defineElement } from '../foundation/element/define-element';
import type { DefineOptions } from '../foundation/element/element-contract';
import { listOf, rich } from '../foundation/element/element-settings';
import board from '../mapping-board/mapping-board.css?inline';
import network from '../safety-network/safety-network.css?inline';
import plan from '../safety-plan/safety-plan.css?inline';
import scale from '../safety-scale/safety-scale.css?inline';
import statements from '../statements/statements.css?inline';
import houses from '../three-houses/three-houses.css?inline';
import trajectory from '../trajectory/trajectory.css?inline';
import people from './family-people.css?inline';
import { FamilyRecord, familyTools, openFamilyRecord } from './index';

export type {
  DefineOptions,
  ElementChange,
  ElementIssue,
  MapwellElement,
} from '../foundation/element/element-contract';

/** Makes `<mapwell-family-record>` known to the page; see {@link DefineOptions} for another prefix. Defining twice is harmless. */
export function defineFamilyRecord(options?: DefineOptions): CustomElementConstructor | null {
  return defineElement(
    {
      tool: 'family-record',
      component: FamilyRecord,
      open: openFamilyRecord,
      settings: [listOf('tools', familyTools), rich('toolProps'), rich('showPeople')],
      headingLevels: 2,
      styles: [board, plan, scale, network, statements, houses, trajectory, people].join('\n'),
    },
    options,
  );
}
