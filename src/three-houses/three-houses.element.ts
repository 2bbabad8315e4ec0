'use client';

import { defineElement } from '../foundation/element/define-element';
import type { DefineOptions } from '../foundation/element/element-contract';
import { flag, rich, text, whole } from '../foundation/element/element-settings';
import { openThreeHouses, ThreeHouses } from './index';
import styles from './three-houses.css?inline';

export type {
  DefineOptions,
  ElementChange,
  ElementIssue,
  MapwellElement,
} from '../foundation/element/element-contract';

/** Makes `<mapwell-three-houses>` known to the page; see {@link DefineOptions} for another prefix. Defining twice is harmless. */
export function defineThreeHouses(options?: DefineOptions): CustomElementConstructor | null {
  return defineElement(
    {
      tool: 'three-houses',
      component: ThreeHouses,
      open: openThreeHouses,
      settings: [
        flag('forChild'),
        flag('readAloud'),
        text('coverKey'),
        whole('scanEvery', 1, 600_000),
        rich('switches'),
        rich('photoAddress'),
        rich('onPhotoWanted'),
      ],
      headingLevels: 3,
      styles,
    },
    options,
  );
}
