'use client';

import { defineElement } from '../foundation/element/define-element';
import type { DefineOptions } from '../foundation/element/element-contract';
import { flag, rich, whole } from '../foundation/element/element-settings';
import { openStatements, Statements } from './index';
import styles from './statements.css?inline';

export type {
  DefineOptions,
  ElementChange,
  ElementIssue,
  MapwellElement,
} from '../foundation/element/element-contract';

/** Makes `<mapwell-statements>` known to the page; see {@link DefineOptions} for another prefix. Defining twice is harmless. */
export function defineStatements(options?: DefineOptions): CustomElementConstructor | null {
  return defineElement(
    {
      tool: 'statements',
      component: Statements,
      open: openStatements,
      settings: [
        flag('meeting'),
        whole('mostStatements', 0, 1000),
        rich('packs'),
        rich('mapItems'),
        rich('scales'),
      ],
      headingLevels: 3,
      styles,
    },
    options,
  );
}
