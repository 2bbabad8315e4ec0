import type { PartialDate, Person, Visibility } from '../foundation/document';
import { personKinds, visibilityLevels } from '../foundation/document';
import { isPartialIso } from '../foundation/document/partial-date';
import { readPlainJson } from '../foundation/document/plain-json';
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

/** Says whether a value is one that a field can hold. Never throws. */
export type NetworkGuard<Value> = (value: unknown) => value is Value;

/** Whether the value is one of the choices. */
export function isOneOf<Choice extends string>(choices: readonly Choice[], value: unknown): value is Choice {
  return typeof value === 'string' && (choices as readonly string[]).includes(value);
}

/** Whether the value may be the id of something: a text that says something. */
export function isNetworkId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** Whether somebody can be named by this: an id, a name, and a kind that is known. */
export function isPersonToName(value: unknown): value is Person {
  return (
    isRecord(value) &&
    isNetworkId(value['id']) &&
    isText(value['name']) &&
    value['name'].trim() !== '' &&
    isOneOf(personKinds, value['kind']) &&
    isText(value['role'])
  );
}

/** Whether the value is a text. */
export const isText: NetworkGuard<string> = (value) => typeof value === 'string';
const isTextOrNull: NetworkGuard<string | null> = (value) => value === null || isText(value);
const isFlag: NetworkGuard<boolean> = (value) => typeof value === 'boolean';

/** A plain JSON object: nothing in it that could not be saved. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isPlain(value);
}

function isPlain(value: unknown): boolean {
  const reading = readPlainJson(value, { findings: [], kept: [] });
  return reading.refused === null && reading.same;
}

function isListOf<Value>(value: unknown, isOne: NetworkGuard<Value>): value is readonly Value[] {
  return Array.isArray(value) && isPlain(value) && value.every((one) => isOne(one));
}

const oneOfOrNull =
  <Choice extends string>(choices: readonly Choice[]): NetworkGuard<Choice | null> =>
  (value): value is Choice | null =>
    value === null || isOneOf(choices, value);

const isTexts: NetworkGuard<readonly string[]> = (value) => isListOf(value, isText);
const isAnswer = (value: unknown): value is NetworkAnswer | null =>
  value === null || isOneOf(networkAnswers, value);

/** Whether the value is a partial date, or null. */
export const isDateOrNull: NetworkGuard<PartialDate | null> = (value): value is PartialDate | null => {
  if (value === null) return true;
  if (!isRecord(value) || !isText(value['said'])) return false;
  const iso = value['iso'];
  return iso === null || (isText(iso) && isPartialIso(iso));
};

const isVisibility: NetworkGuard<Visibility> = (value): value is Visibility =>
  isRecord(value) && isOneOf(visibilityLevels, value['level']) && isTexts(value['notShownTo']);

const isRelationship: NetworkGuard<ChildRelationship> = (value): value is ChildRelationship =>
  isRecord(value) && isText(value['childId']) && isText(value['relationship']) && isText(value['childSays']);

const isChoiceMade: NetworkGuard<MemberChoice> = (value): value is MemberChoice =>
  isRecord(value) && isText(value['personId']) && isAnswer(value['answer']) && isText(value['words']);

const isMeeting: NetworkGuard<AttendedMeeting> = (value): value is AttendedMeeting =>
  isRecord(value) && isText(value['meeting']) && isDateOrNull(value['on']);

const isAgency: NetworkGuard<AgencyView> = (value): value is AgencyView =>
  isRecord(value) &&
  (value['view'] === null || isOneOf(agencyViews, value['view'])) &&
  isText(value['reason']) &&
  isVisibility(value['visibility']);

const isLimits: NetworkGuard<ContactLimits> = (value): value is ContactLimits =>
  isRecord(value) &&
  isTexts(value['notInContactWith']) &&
  isAnswer(value['courtOrder']) &&
  isText(value['words']) &&
  isVisibility(value['visibility']);

const isGroup: NetworkGuard<ReachingGroup> = (value): value is ReachingGroup =>
  isOneOf(reachingGroups, value);

/** Whether the value is a place in a picture: numbers that can be saved, not further out than {@link furthestPlace}. */
export function isPlace(value: unknown): value is PicturePlace {
  if (!isRecord(value)) return false;
  const { picture, personId, x, y } = value;
  return isOneOf(networkPictures, picture) && isNetworkId(personId) && isNear(x) && isNear(y);
}

function isNear(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= furthestPlace && !Object.is(value, -0);
}

/** What each detail of a member can hold. */
export const memberGuards: { readonly [Detail in MemberDetail]: NetworkGuard<NetworkMember[Detail]> } = {
  saidBy: isTexts,
  visibility: isVisibility,
  preferredName: isText,
  relationships: (value) => isListOf(value, isRelationship),
  gender: /* @__PURE__ */ oneOfOrNull(networkGenders),
  life: /* @__PURE__ */ oneOfOrNull(lifeStages),
  born: isDateOrNull,
  died: isDateOrNull,
  language: isText,
  interpreter: isAnswer,
  interpreterNote: isText,
  choices: (value) => isListOf(value, isChoiceMade),
  agency: isAgency,
  agreedToHelp: isAnswer,
  askedOn: isDateOrNull,
  roles: isTexts,
  ruleIds: isTexts,
  backupFor: isTexts,
  availability: isText,
  reachedBy: (value) => isListOf(value, isGroup),
  reachedByPeople: isTexts,
  limits: isLimits,
  joinedOn: isDateOrNull,
  leftOn: isDateOrNull,
  meetings: (value) => isListOf(value, isMeeting),
  note: isText,
};

/** What each detail of a step of knowing can hold. */
export const knowledgeGuards: { readonly [Detail in KnowledgeDetail]: NetworkGuard<KnowledgeStep[Detail]> } =
  {
    saidBy: isTexts,
    on: isDateOrNull,
    toldBy: isTextOrNull,
    words: isText,
  };

/** What each detail of a step of closeness can hold. */
export const closenessGuards: { readonly [Detail in ClosenessDetail]: NetworkGuard<ClosenessStep[Detail]> } =
  {
    saidBy: isTexts,
    on: isDateOrNull,
    words: isText,
  };

/** What each detail of a thing somebody was asked to do can hold. */
export const helpGuards: { readonly [Detail in HelpDetail]: NetworkGuard<NetworkHelp[Detail]> } = {
  saidBy: isTexts,
  text: isText,
  verbatim: isFlag,
  lang: isTextOrNull,
  answer: isAnswer,
  askedOn: isDateOrNull,
  askedBy: isTextOrNull,
};

/** What each detail of a tie can hold. */
export const tieGuards: { readonly [Detail in TieDetail]: NetworkGuard<NetworkTie[Detail]> } = {
  saidBy: isTexts,
  visibility: isVisibility,
  kind: /* @__PURE__ */ oneOfOrNull(tieKinds),
  words: isText,
  since: isDateOrNull,
  until: isDateOrNull,
};

/** What each detail of contact details can hold. */
export const contactGuards: { readonly [Detail in ContactDetail]: NetworkGuard<NetworkContact[Detail]> } = {
  saidBy: isTexts,
  visibility: isVisibility,
  phone: isText,
  email: isText,
  address: isText,
  safely: isText,
};

/** What each detail of a person can hold. */
export const personGuards: { readonly [Detail in PersonDetail]: NetworkGuard<Person[Detail]> } = {
  name: isText,
  kind: (value) => isOneOf(personKinds, value),
  role: isText,
};
