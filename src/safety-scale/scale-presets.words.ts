import type { ScaleWording } from './safety-scale.model';

/** A wording that comes with the library. A council writes its own as one more of these. */
export interface ScalePreset {
  key: string;
  /** What it is called where one is chosen: the wording of `preset.<key>` in the catalogue goes before it. */
  name: string;
  wording: ScaleWording;
}

const zeroToTen = { min: 0, max: 10, step: 1, polarity: 'high-is-safer', lang: 'en-GB' } as const;

/** 0 to 10, in our own words for the published meaning of both ends; "services can end" and not a word of files (practice.md 1.3, 2.1). */
export const safetyPreset: ScalePreset = {
  key: 'safety',
  name: 'Safety, 0 to 10',
  wording: {
    ...zeroToTen,
    question: 'Where are things for the children today?',
    anchorHigh: 'Everyone knows the children are safe enough, and services can end',
    anchorLow: 'Things are so bad for the children that they cannot live at home',
  },
};

/** 1 to 10 (practice.md 2.1, Wigan). */
export const oneToTenPreset: ScalePreset = {
  key: 'oneToTen',
  name: 'Safety, 1 to 10',
  wording: { ...safetyPreset.wording, min: 1 },
};

/** For parents (practice.md 2.1, after S. Parker, in our own words). */
export const parentsPreset: ScalePreset = {
  key: 'parents',
  name: 'For parents',
  wording: {
    ...zeroToTen,
    question: 'How are things in your family today?',
    anchorHigh: 'You are the mum or dad you always wanted to be',
    anchorLow: 'Things are as bad as they have ever been for your family',
  },
};

/** For children. */
export const childScalePreset: ScalePreset = {
  key: 'child',
  name: 'For children',
  wording: {
    ...zeroToTen,
    question: 'How safe and happy is it at home?',
    anchorHigh: 'I feel safe and happy at home every day',
    anchorLow: 'I feel scared or sad at home',
  },
};

/** Wellbeing, for early help (practice.md 2.1). */
export const wellbeingScalePreset: ScalePreset = {
  key: 'wellbeing',
  name: 'Wellbeing',
  wording: {
    ...zeroToTen,
    question: 'How well are things going for the children?',
    anchorHigh: 'The children have what they need, and it will stay so',
    anchorLow: 'Children’s services need to be asked for help',
  },
};

/** The reversed conference scale: 1 is no worry, 10 the greatest danger (practice.md 2.1). */
export const reversedPreset: ScalePreset = {
  key: 'reversed',
  name: 'Conference, reversed',
  wording: {
    ...zeroToTen,
    min: 1,
    polarity: 'low-is-safer',
    question: 'How great is the danger for the children today?',
    anchorHigh: 'The greatest danger there could be',
    anchorLow: 'There is nothing to worry about',
  },
};

/** Willingness (practice.md 2.5). */
export const willingnessPreset: ScalePreset = {
  key: 'willingness',
  name: 'Willingness',
  wording: {
    ...zeroToTen,
    question: 'How willing are you to try this?',
    anchorHigh: 'I will do whatever it takes',
    anchorLow: 'I do not want to do anything about it',
  },
};

/** Confidence (practice.md 2.5). */
export const confidencePreset: ScalePreset = {
  key: 'confidence',
  name: 'Confidence',
  wording: {
    ...zeroToTen,
    question: 'How sure are you that the plan will be kept to?',
    anchorHigh: 'I am as sure as anyone can be',
    anchorLow: 'I do not believe it will be kept to at all',
  },
};

/** Capacity (practice.md 2.5). */
export const capacityPreset: ScalePreset = {
  key: 'capacity',
  name: 'Being able to',
  wording: {
    ...zeroToTen,
    question: 'How able are you to do this just now?',
    anchorHigh: 'I have all I need to do it',
    anchorLow: 'I cannot do it as things are',
  },
};

/** All the wordings that come with the library. */
export const scalePresets: readonly ScalePreset[] = [
  safetyPreset,
  oneToTenPreset,
  parentsPreset,
  childScalePreset,
  wellbeingScalePreset,
  reversedPreset,
  willingnessPreset,
  confidencePreset,
  capacityPreset,
];
