'use client';

export type {
  Audience,
  Authorship,
  DocumentEnvelope,
  Entry,
  Json,
  KeptValue,
  PartialDate,
  Person,
  PersonId,
  PersonKind,
  Visibility,
  VisibilityLevel,
} from '../foundation/document';
export type { Removable, Removal, RemovalAct, RemovalStep } from '../foundation/document/entry-changes';
export type { Opened, OpeningOptions } from '../foundation/document/open-document';
export type { DocumentIssue, IssueCode } from '../foundation/document/opening-issue';
export type { DocumentChange } from '../foundation/react/use-document';
export type { Announcement } from '../foundation/words/announcement';
export type { Catalogue, PluralForms, Say, Wording, WordsFor, WordValues } from '../foundation/words/words';
export type { NetworkActions, NetworkForm, SettingOf } from './network-actions';
export { networkForms } from './network-actions';
export type { NetworkShownElsewhere } from './network-copy.model';
export { copyNetworkForAudience } from './network-copy.model';
export type { NetworkColumn, NetworkFact } from './network-facts.text';
export { networkColumns, networkFacts } from './network-facts.text';
export type { FindingFor } from './network-finding.text';
export { findingFor, findingQuestions } from './network-finding.text';
export type { NetworkHintKey, NetworkHintOptions } from './network-hints.model';
export { networkHintKeys, networkHints } from './network-hints.model';
export type {
  NetworkPicture,
  PictureArrow,
  PictureBox,
  PictureEdge,
  PictureMark,
  PictureNode,
  PictureOptions,
  PicturePoint,
  PictureRing,
  PictureSize,
  PictureSizes,
  PictureSymbol,
} from './network-layout.model';
export { layNetwork, pictureArrows, placeToSave } from './network-layout.model';
export type { NetworkSay } from './network-names.text';
export { nameNetworkCommand, speakNetwork } from './network-names.text';
export type { CircleRing, NetworkLayer } from './network-people.model';
export {
  closenessCircles,
  contactsOf,
  generationsOf,
  helpsOf,
  householdOf,
  knowledgeCircles,
  layerOf,
  memberOf,
  neighboursOf,
  networkLayers,
  peopleShown,
  standingMembers,
  standingTies,
  tiesOf,
  wasTakenOut,
} from './network-people.model';
export type { NetworkFile } from './network-file';
export type { NetworkView } from './network-view.model';
export { networkSeen } from './network-view.model';
export type { SafetyNetworkProps } from './safety-network';
export { SafetyNetwork } from './safety-network';
export type {
  NetworkCardButtonProps,
  NetworkPersonProps,
  NetworkRootProps,
  PictureWish,
  UseSafetyNetwork,
  UseSafetyNetworkOptions,
} from './use-safety-network';
export { useSafetyNetwork } from './use-safety-network';
export type { PictureKeyLine, PictureTextOptions } from './network-picture.text';
export {
  estimatedSizes,
  estimateLabel,
  labelLines,
  networkPictureToSvg,
  pictureKey,
} from './network-picture.text';
export type {
  AgencyView,
  AgencyViewAnswer,
  AttendedMeeting,
  ChangeCloseness,
  ChangeContact,
  ChangeHelp,
  ChangeKnowledge,
  ChangeMember,
  ChangePerson,
  ChangeTie,
  ChildRelationship,
  ClosenessDetail,
  ClosenessRing,
  ClosenessStep,
  ContactDetail,
  ContactLimits,
  HelpDetail,
  KnowledgeDetail,
  KnowledgeLevel,
  KnowledgeStep,
  LifeStage,
  MemberChoice,
  MemberDetail,
  NetworkAnswer,
  NetworkContact,
  NetworkEntries,
  NetworkEntryKind,
  NetworkGender,
  NetworkHelp,
  NetworkMember,
  NetworkOnMember,
  NetworkPictureKind,
  NetworkTie,
  PersonDetail,
  PicturePlace,
  ReachingGroup,
  SafetyNetworkCommand,
  SafetyNetworkDocument,
  SafetyNetworkIntent,
  TieDetail,
  TieKind,
} from './safety-network.model';
export {
  agencyViews,
  closenessDetails,
  closenessRings,
  contactDetails,
  createClosenessStep,
  createKnowledgeStep,
  createNetworkContact,
  createNetworkHelp,
  createNetworkMember,
  createNetworkTie,
  createSafetyNetwork,
  furthestPlace,
  helpDetails,
  isDirected,
  knowledgeDetails,
  knowledgeLevels,
  lastStanding,
  lifeStages,
  memberDetails,
  networkAnswers,
  networkGenders,
  networkLists,
  networkPictures,
  personDetails,
  reachingGroups,
  safetyNetworkCommands,
  safetyNetworkFormat,
  safetyNetworkKind,
  safetyNetworkReducer,
  sameTie,
  tieDetails,
  tieKinds,
  usualNetworkRoles,
} from './safety-network.model';
export { openSafetyNetwork, safetyNetworkSchema } from './safety-network.schema';
export type {
  NetworkGroupInWords,
  NetworkInWords,
  NetworkRow,
  NetworkTable,
  NetworkTextOptions,
  PersonInWords,
} from './safety-network.text';
export {
  networkInWords,
  networkSentences,
  networkTable,
  networkToHtml,
  networkToText,
} from './safety-network.text';
export type { SafetyNetworkOwnWords, SafetyNetworkWordKey, SafetyNetworkWords } from './safety-network.words';
export { safetyNetworkWords } from './safety-network.words';
