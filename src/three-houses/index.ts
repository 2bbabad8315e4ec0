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
export type { Catalogue, PluralForms, Say, Wording, WordsFor, WordValues } from '../foundation/words/words';
export type {
  DrawingHand,
  DrawingOutcome,
  DrawingSpot,
} from './drawing-commands.model';
export {
  carryOut,
  restingHand,
} from './drawing-commands.model';
export type {
  GridArrow,
  GridCell,
  GridDigit,
} from './drawing-grid.model';
export type {
  DrawingIntent,
  DrawingSight,
  DrawingTool,
  FoundObject,
} from './drawing-intents.model';
export { drawingTools } from './drawing-intents.model';
export type { Switches } from './drawing-key-names.model';
export type {
  KeyHappening,
  KeyLine,
  KeyState,
  SwitchStop,
} from './drawing-keys.model';
export type {
  LineSoFar,
  PointerAct,
  PointerKind,
  PointerState,
} from './drawing-pointer.model';
export type { ReplayStep } from './drawing-replay.model';
export {
  replayedAt,
  replayOf,
  replayPause,
} from './drawing-replay.model';
export type {
  StampGroup,
  StampKey,
} from './stamps.model';
export { ThreeHouses } from './three-houses';
export type { ThreeHousesProps } from './three-houses';
export type { ThreeHousesHost, WantedPhoto } from './three-houses-setting';
export type {
  ThreeHousesActions,
  ThreeHousesChange,
  ThreeHousesPanel,
} from './three-houses-actions';
export type {
  NotSideBySide,
  NotTogether,
  PlaceSideBySide,
  SessionsCompared,
  SessionsTogether,
} from './three-houses-compare.model';
export {
  compareSessions,
  sessionsTogether,
} from './three-houses-compare.model';
export {
  copyThreeHousesForAudience,
  threeHousesSeenByChild,
} from './three-houses-copy.model';
export type {
  SessionFile,
  ThreeHousesFile,
} from './three-houses-file';
export { threeHousesToPng } from './three-houses-png';
export type { ThreeHousesFact } from './three-houses-facts.text';
export type {
  ChangeObject,
  ChangePanel,
  ChangePath,
  ChangePermission,
  ChangeSession,
  ChangeSharing,
  ChangeShown,
  ChildSharing,
  DrawingLayer,
  DrawingObject,
  DrawingPlace,
  DrawingSheet,
  DrawnFigure,
  EarlierStanding,
  Frame,
  InkColour,
  InkObject,
  InkPoint,
  InkStroke,
  InkWidth,
  NewObject,
  NewStroke,
  ObjectBase,
  ObjectDetail,
  ObjectKind,
  ObjectOnLayer,
  ObjectSize,
  ObjectStart,
  ObjectTrailStep,
  ObjectValues,
  PanelAgreement,
  PanelDetail,
  PanelReading,
  PanelState,
  PathDetail,
  PermissionAnswer,
  PermissionDetail,
  PhotoObject,
  PlaceOutline,
  PlacePart,
  ReadBack,
  RecordKind,
  SafetyCheck,
  SafetyPath,
  SessionDetail,
  SessionEntry,
  SessionHead,
  SessionPermission,
  SessionTrailAct,
  SessionTrailStep,
  Shareable,
  SharingAnswer,
  SharingChoice,
  SharingDetail,
  SharingSaid,
  SharingSettled,
  SheetPanels,
  SheetPlace,
  ShownDetail,
  ShownTo,
  StampObject,
  StoppedEarly,
  StoryPanel,
  StrokeOf,
  ThreeHousesCommand,
  ThreeHousesDocument,
  ThreeHousesIntent,
  WordsObject,
} from './three-houses.model';
export {
  childLets,
  childSaid,
  createDrawingPlace,
  createInk,
  createPanel,
  createPermission,
  createPhoto,
  createSharingChoice,
  createShownTo,
  createStamp,
  createThreeHouses,
  createWords,
  decodePoints,
  drawingLayers,
  drawingSheets,
  drawnFigures,
  emptyPath,
  encodePoints,
  findSheet,
  frameOf,
  inkColours,
  inkWidths,
  keepLine,
  mayBeShownToChild,
  nothingSaid,
  objectDetails,
  objectKinds,
  objectsIn,
  objectSizes,
  panelDetails,
  partOfPlace,
  pathDetails,
  permissionAnswers,
  permissionDetails,
  placeKeysOf,
  placeOutlines,
  placeParts,
  placeSize,
  recordKinds,
  safetyHouseSheet,
  sealOfPanel,
  sessionDetails,
  sessionTrailActs,
  sharingAnswers,
  sharingDetails,
  shownDetails,
  sizeInPlace,
  standingAgreement,
  standingStrokes,
  stateOfPanel,
  threeHousesCommands,
  threeHousesFormat,
  threeHousesJoins,
  threeHousesKind,
  threeHousesReducer,
  threeHousesSheet,
  usualPressure,
  wizardsAndFairiesSheet,
  wordsAndPicturesSheet,
} from './three-houses.model';
export type { ThreeHousesPictureOptions } from './sheet-picture.text';
export { threeHousesToSvg } from './sheet-picture.text';
export type {
  SessionsViewProps,
  ThreeHousesSideBySideProps,
  ThreeHousesTogetherProps,
} from './three-houses-side-by-side';
export {
  ThreeHousesSideBySide,
  ThreeHousesTogether,
} from './three-houses-side-by-side';
export type { ThreeHousesSay } from './three-houses-names.text';
export {
  promptsOf,
  speakThreeHouses,
} from './three-houses-names.text';
export {
  openThreeHouses,
  threeHousesSchema,
} from './three-houses.schema';
export type {
  ThreeHousesEntryInWords,
  ThreeHousesInWords,
  ThreeHousesSectionInWords,
  ThreeHousesTextOptions,
} from './three-houses.text';
export {
  sayNotCompared,
  sayNotTogether,
  threeHousesInWords,
  threeHousesToHtml,
  threeHousesToText,
} from './three-houses.text';
export type {
  ThreeHousesWordKey,
  ThreeHousesWords,
} from './three-houses.words';
export { threeHousesWords } from './three-houses.words';
export type {
  DrawingSurfaceProps,
  UseDrawing,
  UseDrawingOptions,
} from './use-drawing';
export { useDrawing } from './use-drawing';
export type {
  UseReadAloud,
  UseReadAloudOptions,
} from './use-read-aloud';
export { useReadAloud } from './use-read-aloud';
export type {
  ThreeHousesRootProps,
  UseThreeHouses,
  UseThreeHousesOptions,
} from './use-three-houses';
export { useThreeHouses } from './use-three-houses';
