'use client';

export type {
  AnyToolDocument,
  FamilyRecordCommand,
  FamilyRecordDocument,
  FamilyRecordIntent,
  FamilyTool,
  FamilyToolDocuments,
  FamilyToolParts,
  PersonRemoval,
  SliceReason,
  StageLink,
  ToolPart,
} from './family-record.model';
export {
  createFamilyRecord,
  familyRecordCommands,
  familyRecordFormat,
  familyRecordKind,
  familyRecordReducer,
  familyTools,
  kindOfTool,
  peopleOfRecord,
  sliceOf,
  slicesOf,
  toolOfKind,
  withSlice,
} from './family-record.model';
export { familyRecordSchema, openFamilyRecord } from './family-record.schema';
export type { FamilyRecordRow } from './family-record.text';
export { FamilyHistory } from './family-history';
export type { FamilyPeopleProps } from './family-people';
export { FamilyPeople } from './family-people';
export type { FamilyStagesProps } from './family-stages';
export { FamilyStages } from './family-stages';
export type { FamilyRecordProps } from './family-record';
export { FamilyRecord } from './family-record';
export {
  familyRecordToHtml,
  familyRecordToRows,
  familyRecordToText,
  leftWithoutName,
  toCsv,
} from './family-record.text';
export { familyRecordWords } from './family-record.words';
export type { RecordAudience } from './record-audience.model';
export { recordAudiences } from './record-audience.model';
export { diffRecords } from './record-changes.text';
export { projectRecord } from './record-copy.model';
export type { LinkTarget, RecordLink } from './record-links.model';
export { brokenLinks, linksOf, whatLinksTo } from './record-links.model';
export type { FamilyOffer, FamilyOffers } from './record-offers.model';
export { offersFor } from './record-offers.model';
export type {
  FamilyRecordSay,
  FamilyRecordTextOptions,
  FamilyRecordWordKey,
  FamilyRecordWords,
  FamilyToolTextOptions,
} from './record-names.text';
export type { FamilySlice, UseFamilyRecord, UseFamilyRecordOptions } from './use-family-record';
export { useFamilyRecord } from './use-family-record';
