'use client';

import { defineElement } from '../foundation/element/define-element';
import type { DefineOptions } from '../foundation/element/element-contract';
import { flag, oneOf, rich, whole } from '../foundation/element/element-settings';
import { networkForms, networkPictures, openSafetyNetwork, SafetyNetwork } from './index';
import styles from './safety-network.css?inline';

export type {
  DefineOptions,
  ElementChange,
  ElementIssue,
  MapwellElement,
} from '../foundation/element/element-contract';

/** Makes `<mapwell-safety-network>` known to the page; see {@link DefineOptions} for another prefix. Defining twice is harmless. */
export function defineSafetyNetwork(options?: DefineOptions): CustomElementConstructor | null {
  return defineElement(
    {
      tool: 'safety-network',
      component: SafetyNetwork,
      open: openSafetyNetwork,
      settings: [
        oneOf('picture', networkPictures),
        oneOf('form', networkForms, 'shown-as'),
        flag('contacts'),
        whole('fewNatural', 0, 1000),
        rich('onExport'),
      ],
      headingLevels: 4,
      styles,
    },
    options,
  );
}
