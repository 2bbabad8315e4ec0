import { personKinds } from '../foundation/document';
import type { Guard } from '../foundation/document/guards';
import { isDate, isRecord, isText, isTextOrNull, isTexts, isVisibility } from '../foundation/document/guards';
import { choiceOrNull, isFlagOrNull } from './drawing-values.model';
import type { PanelDetail, StoryPanel } from './three-houses-panels.model';
import type {
  PathDetail,
  PermissionDetail,
  ReadBack,
  SafetyCheck,
  SafetyPath,
  SessionDetail,
  SessionHead,
  SessionPermission,
  SharingChoice,
  SharingDetail,
  ShownDetail,
  ShownTo,
  StoppedEarly,
} from './three-houses-session.model';
import { permissionAnswers, sharingAnswers } from './three-houses-session.model';
import type { ObjectDetail, ObjectValues } from './three-houses-commands.model';

const isReadBack: Guard<ReadBack> = (value): value is ReadBack =>
  isRecord(value) &&
  isFlagOrNull(value['done']) &&
  isTextOrNull(value['by']) &&
  isDate(value['on']) &&
  isText(value['said']);

const isSafetyCheck: Guard<SafetyCheck> = (value): value is SafetyCheck =>
  isRecord(value) &&
  isTextOrNull(value['by']) &&
  isDate(value['on']) &&
  isFlagOrNull(value['safe']) &&
  isText(value['outcome']);

const isStoppedEarly: Guard<StoppedEarly> = (value): value is StoppedEarly =>
  isRecord(value) && isFlagOrNull(value['stopped']) && isText(value['why']);

/** What each detail of the session can hold. */
export const sessionGuards: { readonly [Detail in SessionDetail]: Guard<SessionHead[Detail]> } = {
  childId: isTextOrNull,
  ageAtTime: isText,
  heldOn: isDate,
  where: isText,
  spokenIn: isTextOrNull,
  interpreter: isTextOrNull,
  facilitator: isTextOrNull,
  present: isTexts,
  explanation: isText,
  startPlace: isTextOrNull,
  prompts: isTexts,
  readBack: isReadBack,
  safetyCheck: isSafetyCheck,
  stoppedEarly: isStoppedEarly,
  followUp: isText,
};

const entryGuards = { saidBy: isTexts, visibility: isVisibility };

/** What each detail of a permission can hold. */
export const permissionGuards: {
  readonly [Detail in PermissionDetail]: Guard<SessionPermission[Detail]>;
} = {
  ...entryGuards,
  personId: isTextOrNull,
  askedBy: isTextOrNull,
  on: isDate,
  answer: choiceOrNull(permissionAnswers),
  why: isText,
  said: isText,
};

/** What each detail of a sharing choice can hold. */
export const sharingGuards: { readonly [Detail in SharingDetail]: Guard<SharingChoice[Detail]> } = {
  ...entryGuards,
  personId: isTextOrNull,
  personKind: choiceOrNull(personKinds),
  role: isText,
  answer: choiceOrNull(sharingAnswers),
  places: isTexts,
  objectIds: isTexts,
  said: isText,
};

/** What each detail of what somebody was shown can hold. */
export const shownGuards: { readonly [Detail in ShownDetail]: Guard<ShownTo[Detail]> } = {
  ...entryGuards,
  personId: isTextOrNull,
  role: isText,
  on: isDate,
  what: isText,
};

/** What each detail of a panel can hold. */
export const panelGuards: { readonly [Detail in PanelDetail]: Guard<StoryPanel[Detail]> } = {
  ...entryGuards,
  text: isText,
  lang: isTextOrNull,
  about: isText,
  seenBy: isTexts,
};

/** What each detail of the path can hold. */
export const pathGuards: { readonly [Detail in PathDetail]: Guard<SafetyPath[Detail]> } = {
  start: isText,
  door: isText,
};

/** What each detail of an object can hold. */
export const objectGuards: { readonly [Detail in ObjectDetail]: Guard<ObjectValues[Detail]> } = {
  ...entryGuards,
  name: isText,
  prompt: isText,
  madeBy: isTextOrNull,
  // Words that are taken away are taken out, and then they are still there.
  text: (value): value is string => isText(value) && value.trim() !== '',
  lang: isTextOrNull,
  verbatim: (value): value is boolean => typeof value === 'boolean',
  writtenDownBy: isTextOrNull,
};
