import type { Person } from '../foundation/document';
import { personKinds } from '../foundation/document';
import type { Guard } from '../foundation/document/guards';
import {
  isChoice,
  isDate,
  isFlag,
  isId,
  isListOf,
  isRecord,
  isText,
  isTextOrNull,
  isTexts,
  isVisibility,
} from '../foundation/document/guards';
import type {
  AgencyView,
  AttendedMeeting,
  ChildRelationship,
  ClosenessDetail,
  ClosenessStep,
  ContactDetail,
  ContactLimits,
  HelpDetail,
  KnowledgeDetail,
  KnowledgeStep,
  MemberChoice,
  MemberDetail,
  NetworkAnswer,
  NetworkContact,
  NetworkHelp,
  NetworkMember,
  NetworkTie,
  PersonDetail,
  PicturePlace,
  ReachingGroup,
  TieDetail,
} from './network-entries.model';
import {
  agencyViews,
  furthestPlace,
  lifeStages,
  networkAnswers,
  networkGenders,
  networkPictures,
  reachingGroups,
  tieKinds,
} from './network-entries.model';

const oneOfOrNull =
  <Choice extends string>(choices: readonly Choice[]): Guard<Choice | null> =>
  (value): value is Choice | null =>
    value === null || isChoice(choices, value);

const isAnswer = (value: unknown): value is NetworkAnswer | null =>
  value === null || isChoice(networkAnswers, value);

const isRelationship: Guard<ChildRelationship> = (value): value is ChildRelationship =>
  isRecord(value) && isText(value['childId']) && isText(value['relationship']) && isText(value['childSays']);

const isChoiceMade: Guard<MemberChoice> = (value): value is MemberChoice =>
  isRecord(value) && isText(value['personId']) && isAnswer(value['answer']) && isText(value['words']);

const isMeeting: Guard<AttendedMeeting> = (value): value is AttendedMeeting =>
  isRecord(value) && isText(value['meeting']) && isDate(value['on']);

const isAgency: Guard<AgencyView> = (value): value is AgencyView =>
  isRecord(value) &&
  (value['view'] === null || isChoice(agencyViews, value['view'])) &&
  isText(value['reason']) &&
  isVisibility(value['visibility']);

const isLimits: Guard<ContactLimits> = (value): value is ContactLimits =>
  isRecord(value) &&
  isTexts(value['notInContactWith']) &&
  isAnswer(value['courtOrder']) &&
  isText(value['words']) &&
  isVisibility(value['visibility']);

const isGroup: Guard<ReachingGroup> = (value): value is ReachingGroup => isChoice(reachingGroups, value);

/** Whether the value is a place in a picture: numbers that can be saved, not further out than {@link furthestPlace}. */
export function isPlace(value: unknown): value is PicturePlace {
  if (!isRecord(value)) return false;
  const { picture, personId, x, y } = value;
  return isChoice(networkPictures, picture) && isId(personId) && isNear(x) && isNear(y);
}

function isNear(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= furthestPlace && !Object.is(value, -0);
}

/** What each detail of a member can hold. */
export const memberGuards: { readonly [Detail in MemberDetail]: Guard<NetworkMember[Detail]> } = {
  saidBy: isTexts,
  visibility: isVisibility,
  preferredName: isText,
  relationships: (value) => isListOf(value, isRelationship),
  gender: /* @__PURE__ */ oneOfOrNull(networkGenders),
  life: /* @__PURE__ */ oneOfOrNull(lifeStages),
  born: isDate,
  died: isDate,
  language: isText,
  interpreter: isAnswer,
  interpreterNote: isText,
  choices: (value) => isListOf(value, isChoiceMade),
  agency: isAgency,
  agreedToHelp: isAnswer,
  askedOn: isDate,
  roles: isTexts,
  ruleIds: isTexts,
  backupFor: isTexts,
  availability: isText,
  reachedBy: (value) => isListOf(value, isGroup),
  reachedByPeople: isTexts,
  limits: isLimits,
  joinedOn: isDate,
  leftOn: isDate,
  meetings: (value) => isListOf(value, isMeeting),
  note: isText,
};

/** What each detail of a step of knowing can hold. */
export const knowledgeGuards: { readonly [Detail in KnowledgeDetail]: Guard<KnowledgeStep[Detail]> } = {
  saidBy: isTexts,
  on: isDate,
  toldBy: isTextOrNull,
  words: isText,
};

/** What each detail of a step of closeness can hold. */
export const closenessGuards: { readonly [Detail in ClosenessDetail]: Guard<ClosenessStep[Detail]> } = {
  saidBy: isTexts,
  on: isDate,
  words: isText,
};

/** What each detail of a thing somebody was asked to do can hold. */
export const helpGuards: { readonly [Detail in HelpDetail]: Guard<NetworkHelp[Detail]> } = {
  saidBy: isTexts,
  text: isText,
  verbatim: isFlag,
  lang: isTextOrNull,
  answer: isAnswer,
  askedOn: isDate,
  askedBy: isTextOrNull,
};

/** What each detail of a tie can hold. */
export const tieGuards: { readonly [Detail in TieDetail]: Guard<NetworkTie[Detail]> } = {
  saidBy: isTexts,
  visibility: isVisibility,
  kind: /* @__PURE__ */ oneOfOrNull(tieKinds),
  words: isText,
  since: isDate,
  until: isDate,
};

/** What each detail of contact details can hold. */
export const contactGuards: { readonly [Detail in ContactDetail]: Guard<NetworkContact[Detail]> } = {
  saidBy: isTexts,
  visibility: isVisibility,
  phone: isText,
  email: isText,
  address: isText,
  safely: isText,
};

/** What each detail of a person can hold. */
export const personGuards: { readonly [Detail in PersonDetail]: Guard<Person[Detail]> } = {
  name: isText,
  kind: (value) => isChoice(personKinds, value),
  role: isText,
};
