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
export type { Removal } from '../foundation/document/entry-changes';
export type { Opened, OpeningOptions } from '../foundation/document/open-document';
export type { DocumentIssue, IssueCode } from '../foundation/document/opening-issue';
export type { DocumentChange } from '../foundation/react/use-document';
export type { Announcement } from '../foundation/words/announcement';
export type { Catalogue, PluralForms, Say, Wording, WordsFor, WordValues } from '../foundation/words/words';
export type { BoardActions, BoardPanel, BoardView } from './board-actions';
export type {
  ArrangedColumn,
  BoardArrangement,
  BoardColumnPlan,
  BoardFilter,
  BoardGroup,
  BoardPlan,
  ColumnTone,
  MoveTarget,
} from './board-arrangement.model';
export {
  arrangeBoard,
  boardArrangements,
  itemsOffBoard,
  itemsOnBoard,
  noFilter,
} from './board-arrangement.model';
export type { BoardShownElsewhere } from './board-copy.model';
export { copyForAudience } from './board-copy.model';
export type { BoardHintKey } from './board-hints.model';
export { boardHintKeys, boardHints } from './board-hints.model';
export type { BoardSay } from './board-names.text';
export type { BoardPreset } from './board-presets.words';
export {
  boardPresets,
  childPreset,
  fourColumnPreset,
  manchesterPreset,
  standardPreset,
  successPreset,
  wellbeingPreset,
  wiganPreset,
} from './board-presets.words';
export type { CardButtonProps, CardProps } from './card-props';
export type { ItemFact } from './item-facts.text';
export { itemFacts } from './item-facts.text';
export type {
  ChangeItem,
  Frequency,
  FrequencyPeriod,
  GoalOwner,
  Impact,
  IncidentRole,
  ItemDetail,
  ItemStatus,
  MapItem,
  MappingBoardCommand,
  MappingBoardDocument,
  MappingBoardIntent,
  PutBack,
  SourceKind,
} from './mapping-board.model';
export {
  createMapItem,
  createMappingBoard,
  frequencyPeriods,
  goalOwners,
  incidentRoles,
  itemDetails,
  itemStatuses,
  mappingBoardCommands,
  mappingBoardFormat,
  mappingBoardKind,
  mappingBoardReducer,
  offeredVisibility,
  sourceKinds,
} from './mapping-board.model';
export { mappingBoardSchema, openMappingBoard } from './mapping-board.schema';
export type { BoardInWords, BoardTextOptions, ItemInWords } from './mapping-board.text';
export { boardInWords, boardToHtml, boardToText } from './mapping-board.text';
export type { MappingBoardProps } from './mapping-board';
export { MappingBoard } from './mapping-board';
export type { MappingBoardOwnWords, MappingBoardWordKey, MappingBoardWords } from './mapping-board.words';
export { mappingBoardWords } from './mapping-board.words';
export type { RootProps, UseMappingBoard, UseMappingBoardOptions } from './use-mapping-board';
export { useMappingBoard } from './use-mapping-board';
