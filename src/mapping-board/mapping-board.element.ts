'use client';

import { defineElement } from '../foundation/element/define-element';
import type { DefineOptions } from '../foundation/element/element-contract';
import { flag, rich } from '../foundation/element/element-settings';
import { MappingBoard, openMappingBoard } from './index';
import styles from './mapping-board.css?inline';

export type {
  DefineOptions,
  ElementChange,
  ElementIssue,
  MapwellElement,
} from '../foundation/element/element-contract';

/** Makes `<mapwell-mapping-board>` known to the page; see {@link DefineOptions} for another prefix. Defining twice is harmless. */
export function defineMappingBoard(options?: DefineOptions): CustomElementConstructor | null {
  return defineElement(
    {
      tool: 'mapping-board',
      component: MappingBoard,
      open: openMappingBoard,
      settings: [flag('meeting'), rich('preset')],
      headingLevels: 4,
      styles,
    },
    options,
  );
}
