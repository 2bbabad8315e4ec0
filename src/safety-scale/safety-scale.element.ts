'use client';

import { defineElement } from '../foundation/element/define-element';
import type { DefineOptions } from '../foundation/element/element-contract';
import { oneOf, rich } from '../foundation/element/element-settings';
import { openSafetyScale, SafetyScale, scaleForms, withoutHidden } from './index';
import styles from './safety-scale.css?inline';

export type {
  DefineOptions,
  ElementChange,
  ElementIssue,
  MapwellElement,
} from '../foundation/element/element-contract';

/** Makes `<mapwell-safety-scale>` known to the page; see {@link DefineOptions} for another prefix. Defining twice is harmless. */
export function defineSafetyScale(options?: DefineOptions): CustomElementConstructor | null {
  return defineElement(
    {
      tool: 'safety-scale',
      component: SafetyScale,
      open: openSafetyScale,
      settings: [
        oneOf('form', scaleForms, 'answer-form'),
        rich('presets'),
        rich('bands'),
        rich('onBandEntered'),
      ],
      headingLevels: 4,
      styles,
      sendable: withoutHidden,
    },
    options,
  );
}
