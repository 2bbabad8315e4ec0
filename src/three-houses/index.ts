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
export type { Opened, OpeningOptions } from '../foundation/document/open-document';
export type { DocumentIssue, IssueCode } from '../foundation/document/opening-issue';
export type { DocumentChange } from '../foundation/react/use-document';
export type { Catalogue, PluralForms, Say, Wording, WordsFor, WordValues } from '../foundation/words/words';
export type { DrawingHand } from './drawing-commands.model';
export { restingHand } from './drawing-commands.model';
export type { DrawingIntent, DrawingTool, FoundObject } from './drawing-intents.model';
export { drawingTools } from './drawing-intents.model';
export type { SwitchKeys } from './drawing-key-names.model';
export type { DrawingNews } from './drawing-news.model';
export { sayNews } from './drawing-news.text';
export type { DrawingSvgOptions } from './drawing-svg.text';
export { writeDrawingSvg } from './drawing-svg.text';
export { ThreeHouses } from './three-houses';
export type { ThreeHousesProps } from './three-houses';
export type { ThreeHousesActions, ThreeHousesChange, ThreeHousesPanel } from './three-houses-actions';
export { copyThreeHousesForAudience, threeHousesSeenByChild } from './three-houses-copy.model';
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
  ObjectRemoval,
  ObjectSize,
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
  SessionRemoval,
  SessionTrailAct,
  SessionTrailStep,
  Shareable,
  SharingAnswer,
  SharingChoice,
  SharingDetail,
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
export type { ThreeHousesSay } from './three-houses-names.text';
export { speakThreeHouses } from './three-houses-names.text';
export { openThreeHouses, threeHousesSchema } from './three-houses.schema';
export type { ThreeHousesHost, WantedPhoto } from './three-houses-setting';
export type {
  ThreeHousesEntryInWords,
  ThreeHousesInWords,
  ThreeHousesSectionInWords,
  ThreeHousesTextOptions,
} from './three-houses.text';
export {
  describeObject,
  threeHousesInWords,
  threeHousesToHtml,
  threeHousesToText,
} from './three-houses.text';
export type { ThreeHousesWordKey, ThreeHousesWords } from './three-houses.words';
export { threeHousesWords } from './three-houses.words';
export type { DrawingSurfaceElementProps, UseDrawing, UseDrawingOptions } from './use-drawing';
export { useDrawing } from './use-drawing';
export type { DrawingIntentsOptions } from './use-drawing-intents';
export type { UseReadAloud, UseReadAloudOptions } from './use-read-aloud';
export { useReadAloud } from './use-read-aloud';
export type { ThreeHousesRootProps, UseThreeHouses, UseThreeHousesOptions } from './use-three-houses';
export { useThreeHouses } from './use-three-houses';
