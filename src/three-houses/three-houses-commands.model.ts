import type { Person, PersonId } from '../foundation/document';
import type {
  DrawingLayer,
  Frame,
  InkStroke,
  ObjectBase,
  PhotoObject,
  WordsObject,
} from './drawing-objects.model';
import type { PanelAgreement, PanelDetail, PanelReading, StoryPanel } from './three-houses-panels.model';
import type {
  DrawnFigure,
  PathDetail,
  PermissionDetail,
  SafetyPath,
  SessionDetail,
  SessionEntryKind,
  SessionHead,
  SessionPermission,
  SharingChoice,
  SharingDetail,
  ShownDetail,
  ShownTo,
} from './three-houses-session.model';

/** The fields of an object that `change-object` sets. Those of words are of words alone. */
export const objectDetails = [
  'name',
  'prompt',
  'madeBy',
  'saidBy',
  'visibility',
  'text',
  'lang',
  'verbatim',
  'writtenDownBy',
] as const;
export type ObjectDetail = (typeof objectDetails)[number];
export type ObjectValues = Pick<ObjectBase, 'name' | 'prompt' | 'madeBy' | 'saidBy' | 'visibility'> &
  Pick<WordsObject, 'text' | 'lang' | 'verbatim' | 'writtenDownBy'>;

/** A line as it was just drawn. */
export type NewStroke = Omit<InkStroke, 'rubbedOut'>;

/** What every new object comes with: who it is by and where, on which layer, and on what question. */
export interface NewObject {
  id: string;
  place: string;
  layer: DrawingLayer;
  madeBy: PersonId | null;
  /** The prompt or question it answers. Default: none. */
  prompt?: string;
}

/** A line of a picture, by name. */
export interface StrokeOf {
  objectId: string;
  strokeId: string;
}

/**
 * An object, and the layer on which somebody is at work. What lies on the other layer is out of reach, so an adult's hand
 * never alters what a child made.
 */
export interface ObjectOnLayer {
  id: string;
  layer: DrawingLayer;
}

/** Sets one detail of one object. A detail that its kind does not have changes nothing. */
export type ChangeObject = {
  [Detail in ObjectDetail]: {
    type: 'change-object';
    id: string;
    layer: DrawingLayer;
    detail: Detail;
    value: ObjectValues[Detail];
  };
}[ObjectDetail];

/** Sets one detail of the session. */
export type ChangeSession = {
  [Detail in SessionDetail]: { type: 'change-session'; detail: Detail; value: SessionHead[Detail] };
}[SessionDetail];

/** Sets one detail of one permission. */
export type ChangePermission = {
  [Detail in PermissionDetail]: {
    type: 'change-permission';
    id: string;
    detail: Detail;
    value: SessionPermission[Detail];
  };
}[PermissionDetail];

/** Sets one detail of one choice of the child. */
export type ChangeSharing = {
  [Detail in SharingDetail]: {
    type: 'change-sharing';
    id: string;
    detail: Detail;
    value: SharingChoice[Detail];
  };
}[SharingDetail];

/** Sets one detail of what somebody was shown. */
export type ChangeShown = {
  [Detail in ShownDetail]: { type: 'change-shown'; id: string; detail: Detail; value: ShownTo[Detail] };
}[ShownDetail];

/** Sets one detail of one panel. */
export type ChangePanel = {
  [Detail in PanelDetail]: { type: 'change-panel'; id: string; detail: Detail; value: StoryPanel[Detail] };
}[PanelDetail];

/** Sets one detail of the path. */
export type ChangePath = {
  [Detail in PathDetail]: { type: 'change-path'; detail: Detail; value: SafetyPath[Detail] };
}[PathDetail];

/** What a person meant, never the key or the hand that did it. Pointer, keys, switches, menus and hosts all send these. */
export type ThreeHousesIntent =
  /** Lines that belong together, with the first of them. */
  | ({ type: 'add-ink'; stroke: NewStroke } & NewObject)
  /** One more line of them. Lines that were moved or sized since are finished: another line begins others. */
  | ({ type: 'add-stroke'; stroke: NewStroke } & ObjectOnLayer)
  /** Rubs lines out. They stay in the document, with who and when. */
  | { type: 'rub-out'; layer: DrawingLayer; strokes: readonly StrokeOf[] }
  /** Lines that were rubbed out are there again. */
  | { type: 'draw-again'; layer: DrawingLayer; strokes: readonly StrokeOf[] }
  | ({ type: 'add-stamp'; stamp: string; frame: Frame } & NewObject)
  /** Words, to the letter: nothing is trimmed or corrected. Words that say nothing change nothing. */
  | ({ type: 'add-words'; frame: Frame } & NewObject &
      Pick<WordsObject, 'text' | 'lang' | 'verbatim' | 'writtenDownBy'>)
  /** A photograph of a paper, by the host's id for it. */
  | ({ type: 'add-photo'; frame: Frame } & NewObject & Pick<PhotoObject, 'photoId' | 'width' | 'height'>)
  /** Its middle comes to lie there, in this or another place. Whole units. */
  | ({ type: 'move-object'; place: string; x: number; y: number } & ObjectOnLayer)
  | ({ type: 'size-object'; size: number } & ObjectOnLayer)
  /** Puts an object beneath another one; null: on top of all. */
  | ({ type: 'order-object'; before: string | null } & ObjectOnLayer)
  | ChangeObject
  /** Takes an object out. It stays in the document, with who, when and why. */
  | ({ type: 'remove-object'; why: string } & ObjectOnLayer)
  | ({ type: 'restore-object'; why: string } & ObjectOnLayer)
  /** What the child calls a place; empty: what the sheet calls it. */
  | { type: 'label-place'; place: string; label: string }
  /** What can be seen in a place, in words. */
  | { type: 'describe-place'; place: string; description: string; describedBy: PersonId | null }
  /** The figure a child chose; null: none yet. */
  | { type: 'choose-figure'; figure: DrawnFigure | null }
  /** Where the child stands on the path, by the child's own scale; null: not asked. What was said before is kept. */
  | ({ type: 'set-path' } & Pick<SafetyPath, 'stands' | 'wouldNotSay' | 'steps' | 'said'>)
  | ChangePath
  | ChangeSession
  /** That a parent was told or asked. */
  | {
      type: 'add-permission';
      id: string;
      start: Partial<Pick<SessionPermission, PermissionDetail>>;
    }
  | ChangePermission
  /** What the child wants shared with whom. */
  | { type: 'add-sharing'; id: string; start: Partial<Pick<SharingChoice, SharingDetail>> }
  | ChangeSharing
  /** Decides about what could not be understood of the child's choices: those that stand count again. */
  | { type: 'settle-sharing'; why: string }
  /** That somebody was shown something. */
  | { type: 'add-shown'; id: string; start: Partial<Pick<ShownTo, ShownDetail>> }
  | ChangeShown
  /** One more panel at the end of the story, as a draft. */
  | { type: 'add-panel'; id: string; text: string }
  | ChangePanel
  /** Puts a panel before another one; null: at the end. */
  | { type: 'move-panel'; id: string; before: string | null }
  /** Says that a panel was agreed as it is. Nobody who agreed: nothing was agreed, and nothing changes. */
  | ({ type: 'agree-panel'; id: string; agreementId: string } & Pick<
      PanelAgreement,
      'on' | 'agreedBy' | 'notAgreedBy' | 'dispute'
    >)
  /** Takes that back: the panel is a draft again. */
  | { type: 'withdraw-agreement'; id: string; why: string }
  /** Says that a panel was read to the child. A draft is not read to a child, and nothing changes. */
  | ({ type: 'read-panel'; id: string; readingId: string } & Pick<PanelReading, 'on' | 'readBy' | 'said'>)
  /** Takes a part of the record out. It stays in the document, with who, when and why. */
  | { type: 'remove-record'; of: RecordKind; id: string; why: string }
  | { type: 'restore-record'; of: RecordKind; id: string; why: string }
  /** Names someone new. An empty name, or an id that is taken, changes nothing. */
  | { type: 'add-person'; person: Person }
  | { type: 'set-title'; title: string };

/** What `remove-record` and `restore-record` are about. */
export const recordKinds = ['permission', 'sharing', 'shown', 'panel'] as const satisfies readonly (
  | SessionEntryKind
  | 'panel'
)[];
export type RecordKind = (typeof recordKinds)[number];

/** An intent with who means it and when. */
export type ThreeHousesCommand = ThreeHousesIntent & { by?: PersonId | null; at?: string | null };

/** The names of all commands. Tests go by this list: each needs a way by keys alone and a way by pressing alone. */
export const threeHousesCommands = [
  'add-ink',
  'add-stroke',
  'rub-out',
  'draw-again',
  'add-stamp',
  'add-words',
  'add-photo',
  'move-object',
  'size-object',
  'order-object',
  'change-object',
  'remove-object',
  'restore-object',
  'label-place',
  'describe-place',
  'choose-figure',
  'set-path',
  'change-path',
  'change-session',
  'add-permission',
  'change-permission',
  'add-sharing',
  'change-sharing',
  'settle-sharing',
  'add-shown',
  'change-shown',
  'add-panel',
  'change-panel',
  'move-panel',
  'agree-panel',
  'withdraw-agreement',
  'read-panel',
  'remove-record',
  'restore-record',
  'add-person',
  'set-title',
] as const satisfies readonly ThreeHousesIntent['type'][];

/** Commands that set a detail, as words are typed: those in one field close in time are undone together. */
export function threeHousesJoins(command: ThreeHousesCommand): string | null {
  switch (command.type) {
    case 'set-title':
      return 'title';
    case 'label-place':
    case 'describe-place':
      return `${command.type}/${command.place}`;
    case 'change-path':
    case 'change-session':
      return `${command.type}/${command.detail}`;
    case 'change-object':
    case 'change-permission':
    case 'change-sharing':
    case 'change-shown':
    case 'change-panel':
      return `${command.type}/${command.id}/${command.detail}`;
    default:
      return null;
  }
}
