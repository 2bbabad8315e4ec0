import * as React from 'react';
import type { PersonId } from '../foundation/document';
import type { ScaleWording } from './safety-scale.model';
import type { Answer } from './scale-answers.model';
import type { ScaleSay } from './scale-names.text';
import type { ScaleActions, ScaleForm } from './use-safety-scale';

/** What all of a scale's controls share. The same object for as long as nothing in it has changed. */
export interface ScaleSetting {
  say: ScaleSay;
  actions: ScaleActions;
  writable: boolean;
  form: ScaleForm;
}

/** Where on a page the scale stands. */
export interface ScaleStanding {
  /** Which way the page is read. Null while there is none: on a server, and until it has been looked at. */
  direction: 'ltr' | 'rtl' | null;
  /** Whether it stands in a form of the host's. */
  inForm: boolean;
}

/** Read by the lines alone: only they wait for the page, and nothing else is rendered again for it. */
export const ScalePlace = /* @__PURE__ */ React.createContext<ScaleStanding>({
  direction: null,
  inForm: false,
});

export interface RatingControlProps {
  raterId: PersonId;
  name: string;
  answer: Answer;
  /** The answer in words. */
  inWords: string;
  wording: ScaleWording;
  setting: ScaleSetting;
}
