import type { PartialDate, PersonId, PersonKind } from '../foundation/document';
import type { DrawingLayer, PhotoObject } from './drawing-objects.model';
import type {
  ChangeObject,
  ChangePanel,
  ChangePath,
  ChangePermission,
  ChangeSession,
  ChangeSharing,
  ChangeShown,
  RecordKind,
  ThreeHousesIntent,
} from './three-houses-commands.model';
import type { PanelAgreement, PanelReading } from './three-houses-panels.model';
import type {
  DrawnFigure,
  PermissionDetail,
  SafetyPath,
  SessionPermission,
  SharingChoice,
  SharingDetail,
  ShownDetail,
  ShownTo,
} from './three-houses-session.model';
import type { ThreeHousesDocument } from './three-houses.model';

/** What lies over the page. */
export type ThreeHousesPanel =
  | { kind: 'object'; id: string }
  | { kind: 'words' | 'photo'; place: string; layer: DrawingLayer; x: number; y: number }
  | { kind: 'panel'; id: string }
  | { kind: 'about' | 'sharing' | 'print' | 'replay' }
  | null;

/** A change of one detail of the session or of one part of it, as its command says it. */
export type ThreeHousesChange =
  | ChangeObject
  | ChangeSession
  | ChangePermission
  | ChangeSharing
  | ChangeShown
  | ChangePanel
  | ChangePath;

/** What can be done with a session. They stay the same for as long as it is on the page. */
export interface ThreeHousesActions {
  announce: (message: string) => void;
  /** Sends what hand or keys have come to; the document after it, or null where it changed nothing. */
  draw: (intent: ThreeHousesIntent) => ThreeHousesDocument | null;
  /** Puts words down, to the letter. The id of the object, or null where they say nothing. */
  write: (words: {
    place: string;
    layer: DrawingLayer;
    x: number;
    y: number;
    text: string;
    lang: string | null;
    verbatim: boolean;
    madeBy: PersonId | null;
    writtenDownBy: PersonId | null;
    prompt: string;
  }) => string | null;
  /** Puts a photograph down that the host keeps. The id of the object, or null. */
  putPhoto: (
    photo: { place: string; layer: DrawingLayer; x: number; y: number; madeBy: PersonId | null } & Pick<
      PhotoObject,
      'photoId' | 'width' | 'height' | 'name'
    >,
  ) => string | null;
  change: (change: ThreeHousesChange) => void;
  removeObject: (id: string, layer: DrawingLayer, why: string) => void;
  restoreObject: (id: string, layer: DrawingLayer) => void;
  labelPlace: (place: string, label: string) => void;
  describePlace: (place: string, description: string, describedBy: PersonId | null) => void;
  chooseFigure: (figure: DrawnFigure | null) => void;
  setPath: (path: Pick<SafetyPath, 'stands' | 'wouldNotSay' | 'steps' | 'said'>) => void;
  addPermission: (start: Partial<Pick<SessionPermission, PermissionDetail>>) => string | null;
  addSharing: (start: Partial<Pick<SharingChoice, SharingDetail>>) => string | null;
  addShown: (start: Partial<Pick<ShownTo, ShownDetail>>) => string | null;
  settleSharing: (why: string) => void;
  addPanel: (text: string) => string | null;
  movePanel: (id: string, to: 'up' | 'down') => void;
  agreePanel: (
    id: string,
    agreement: Pick<PanelAgreement, 'on' | 'agreedBy' | 'notAgreedBy' | 'dispute'>,
  ) => boolean;
  withdrawAgreement: (id: string, why: string) => void;
  readPanel: (
    id: string,
    reading: Pick<PanelReading, 'readBy' | 'said'> & { on: PartialDate | null },
  ) => boolean;
  remove: (of: RecordKind, id: string, why: string) => void;
  restore: (of: RecordKind, id: string) => void;
  addPerson: (name: string, kind: PersonKind) => string | null;
  setTitle: (title: string) => void;
  /** Hides everything at once: nothing of the session is on the page any more. Saving goes on. */
  cover: () => void;
  uncover: () => void;
  open: (panel: ThreeHousesPanel) => void;
  close: () => void;
  undo: () => void;
  redo: () => void;
}
