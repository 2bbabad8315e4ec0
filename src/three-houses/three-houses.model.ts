export type { Removal } from '../foundation/document/entry-changes';
export type { ObjectStart } from './drawing-changes.model';
export {
  createInk,
  createPhoto,
  createStamp,
  createWords,
  frameOf,
  standingStrokes,
} from './drawing-changes.model';
export type {
  DrawingLayer,
  DrawingObject,
  Frame,
  InkColour,
  InkObject,
  InkStroke,
  InkWidth,
  ObjectBase,
  ObjectKind,
  ObjectTrailStep,
  PhotoObject,
  StampObject,
  WordsObject,
} from './drawing-objects.model';
export { drawingLayers, inkColours, inkWidths, objectKinds, placeSize } from './drawing-objects.model';
export type { InkPoint } from './ink-points.model';
export { decodePoints, encodePoints, keepLine, usualPressure } from './ink-points.model';
export type { DrawingSheet, PlaceOutline, SheetPanels, SheetPlace } from './sheets.model';
export {
  drawingSheets,
  findSheet,
  placeOutlines,
  safetyHouseSheet,
  threeHousesSheet,
  wizardsAndFairiesSheet,
  wordsAndPicturesSheet,
} from './sheets.model';
export type {
  ChangeObject,
  ChangePanel,
  ChangePath,
  ChangePermission,
  ChangeSession,
  ChangeSharing,
  ChangeShown,
  NewObject,
  NewStroke,
  ObjectDetail,
  ObjectOnLayer,
  ObjectValues,
  RecordKind,
  StrokeOf,
  ThreeHousesCommand,
  ThreeHousesIntent,
} from './three-houses-commands.model';
export {
  objectDetails,
  recordKinds,
  threeHousesCommands,
  threeHousesJoins,
} from './three-houses-commands.model';
export type { ThreeHousesDocument } from './three-houses-document.model';
export {
  createPanel,
  createPermission,
  createSharingChoice,
  createShownTo,
  createThreeHouses,
  placeKeysOf,
  threeHousesFormat,
  threeHousesKind,
} from './three-houses-document.model';
export type {
  PanelAgreement,
  PanelDetail,
  PanelReading,
  PanelState,
  StoryPanel,
} from './three-houses-panels.model';
export {
  mayBeShownToChild,
  panelDetails,
  sealOfPanel,
  standingAgreement,
  stateOfPanel,
} from './three-houses-panels.model';
export type { DrawingPlace, ObjectSize, PlacePart } from './three-houses-places.model';
export {
  createDrawingPlace,
  objectsIn,
  objectSizes,
  partOfPlace,
  placeParts,
  sizeInPlace,
} from './three-houses-places.model';
export { threeHousesReducer } from './three-houses-reducer.model';
export type {
  ChildSharing,
  DrawnFigure,
  EarlierStanding,
  PathDetail,
  PermissionAnswer,
  PermissionDetail,
  ReadBack,
  SafetyCheck,
  SafetyPath,
  SessionDetail,
  SessionEntry,
  SessionHead,
  SessionPermission,
  SessionTrailAct,
  SessionTrailStep,
  SharingAnswer,
  SharingChoice,
  SharingDetail,
  SharingSettled,
  ShownDetail,
  ShownTo,
  StoppedEarly,
} from './three-houses-session.model';
export {
  drawnFigures,
  emptyPath,
  nothingSaid,
  pathDetails,
  permissionAnswers,
  permissionDetails,
  sessionDetails,
  sessionTrailActs,
  sharingAnswers,
  sharingDetails,
  shownDetails,
} from './three-houses-session.model';
export type { Shareable, SharingSaid } from './three-houses-sharing.model';
export { childLets, childSaid } from './three-houses-sharing.model';
