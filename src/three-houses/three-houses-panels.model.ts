import type { Authorship, PartialDate, PersonId } from '../foundation/document';
import { isRubbedOut, standingStrokes } from './drawing-changes.model';
import type { DrawingObject } from './drawing-objects.model';
import type { SessionEntry } from './three-houses-session.model';

/** That people agreed to a panel as it was then (practice.md 7.4). Never altered; it can be taken back, and that is kept too. */
export interface PanelAgreement {
  /** Unique in its panel. */
  id: string;
  /** The words that were agreed. */
  text: string;
  /** What was agreed, words and picture, as a mark: see {@link sealOfPanel}. */
  seal: string;
  /** The day; null: not said. */
  on: PartialDate | null;
  agreedBy: readonly PersonId[];
  /** Who does not agree. A dispute is data and is never removed (practice.md 1.7). */
  notAgreedBy: readonly PersonId[];
  /** What they say about it; may be empty. */
  dispute: string;
  by: PersonId | null;
  at: string | null;
  /** Whether it was taken back. */
  withdrawn: boolean;
  withdrawnWhy: string;
  withdrawnBy: PersonId | null;
  withdrawnAt: string | null;
}

/** That a panel was read to the child. */
export interface PanelReading {
  /** Unique in its panel. */
  id: string;
  /** The id of the agreement to what was read. */
  agreementId: string;
  on: PartialDate | null;
  readBy: readonly PersonId[];
  /** What the child asked and said, to the letter; may be empty. */
  said: string;
  by: PersonId | null;
  at: string | null;
}

/**
 * One panel of a story in words and pictures. Its key as a place is its id. It is a draft until people agree to it, and
 * again as soon as its words or its picture are changed; a draft is never shown to a child (practice.md 7.4). What belongs to
 * the story lies on the child's layer, whoever made it; on the adult's lie notes for those who make it.
 */
export interface StoryPanel extends SessionEntry {
  /** One to three short sentences. */
  text: string;
  /** The language of the words as a BCP 47 tag, or null: the document's. */
  lang: string | null;
  /** The question it answers or what it is about, for those who make it; may be empty. */
  about: string;
  /** Who of the network has seen it. Empty: nobody said. */
  seenBy: readonly PersonId[];
  /** Oldest first. */
  agreements: readonly PanelAgreement[];
  /** Oldest first. */
  readings: readonly PanelReading[];
}

/** The fields of a panel that `change-panel` sets. */
export const panelDetails = [
  'saidBy',
  'visibility',
  'text',
  'lang',
  'about',
  'seenBy',
] as const satisfies readonly (keyof StoryPanel)[];
export type PanelDetail = (typeof panelDetails)[number];

/** How far a panel is. */
export type PanelState = 'drafted' | 'agreed' | 'read';

/**
 * What a panel shows, as a short mark that is another one as soon as a word, a line or the place of anything in it is
 * another. It proves nothing against somebody who means to deceive; it makes sure that what was changed, on whatever way, is
 * a draft again. Linear in the size of the panel.
 */
export function sealOfPanel(
  panel: Pick<StoryPanel, 'id' | 'text' | 'lang'>,
  objects: readonly DrawingObject[],
): string {
  const isShown = (object: DrawingObject) =>
    object.place === panel.id && object.layer === 'child' && object.removed === null && !isRubbedOut(object);
  const shown = objects.filter(isShown).map(shownOf);
  return markOf(JSON.stringify([panel.text, panel.lang, shown]));
}

/** What of an object can be seen or heard, in a fixed order. */
function shownOf(object: DrawingObject): readonly unknown[] {
  const { id, kind, name, prompt, frame } = object;
  const lies = frame && [frame.x, frame.y, frame.size];
  const all = [id, kind, name, prompt, lies];
  switch (object.kind) {
    case 'ink': {
      return [...all, ...standingStrokes(object).map(({ colour, width, points }) => [colour, width, points])];
    }
    case 'stamp':
      return [...all, object.stamp];
    case 'words':
      return [...all, object.text, object.lang];
    case 'photo':
      return [...all, object.photoId, object.width, object.height];
  }
}

/** A text as 64 bits, in sixteen letters (FNV-1a, twice with another start). */
function markOf(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code ^ (at & 0xff), 0x85ebca6b);
  }
  const hex = (value: number) => (value >>> 0).toString(16).padStart(8, '0');
  return hex(one) + hex(other);
}

/**
 * The agreement that stands, or null. It was made by somebody, was not taken back, is the last one, and is about the panel
 * as it is now. Whose yes is needed is for people to say: whoever records an agreement has it.
 */
export function standingAgreement(
  panel: StoryPanel,
  objects: readonly DrawingObject[],
): PanelAgreement | null {
  const last = panel.agreements[panel.agreements.length - 1];
  if (!last || last.withdrawn || last.agreedBy.length === 0) return null;
  return last.seal === sealOfPanel(panel, objects) ? last : null;
}

/** How far a panel is: read only where what was read is still what was agreed. */
export function stateOfPanel(panel: StoryPanel, objects: readonly DrawingObject[]): PanelState {
  const agreement = panel.removed === null ? standingAgreement(panel, objects) : null;
  if (agreement === null) return 'drafted';
  return panel.readings.some(({ agreementId }) => agreementId === agreement.id) ? 'read' : 'agreed';
}

/** Whether a child may be shown a panel: it was agreed as it is, and stands in the story. */
export function mayBeShownToChild(panel: StoryPanel, objects: readonly DrawingObject[]): boolean {
  return panel.removed === null && standingAgreement(panel, objects) !== null;
}

/** With one more agreement; the same panel where its id is taken, nobody agreed, or it says what stands already. */
export function withAgreement(
  panel: StoryPanel,
  objects: readonly DrawingObject[],
  agreement: Pick<PanelAgreement, 'id' | 'on' | 'agreedBy' | 'notAgreedBy' | 'dispute'>,
  author: Authorship,
): StoryPanel {
  const { id, on, agreedBy, notAgreedBy, dispute } = agreement;
  const { text, agreements } = panel;
  if (agreedBy.length === 0 || agreements.some((one) => one.id === id)) return panel;
  const added: PanelAgreement = {
    ...{ id, text, seal: sealOfPanel(panel, objects), on, agreedBy, notAgreedBy, dispute, ...author },
    ...{ withdrawn: false, withdrawnWhy: '', withdrawnBy: null, withdrawnAt: null },
  };
  return { ...panel, agreements: [...agreements, added] };
}

/** With the last agreement taken back; the same panel where there is none that stands. */
export function withAgreementWithdrawn(panel: StoryPanel, why: string, { by, at }: Authorship): StoryPanel {
  const last = panel.agreements[panel.agreements.length - 1];
  if (!last || last.withdrawn) return panel;
  const withdrawn = { ...last, withdrawn: true, withdrawnWhy: why, withdrawnBy: by, withdrawnAt: at };
  return { ...panel, agreements: [...panel.agreements.slice(0, -1), withdrawn] };
}

/** With one more reading; the same panel where its id is taken, or it is a draft: a draft is not read to a child. */
export function withReading(
  panel: StoryPanel,
  objects: readonly DrawingObject[],
  { id, on, readBy, said }: Pick<PanelReading, 'id' | 'on' | 'readBy' | 'said'>,
  author: Authorship,
): StoryPanel {
  const agreement = panel.removed === null ? standingAgreement(panel, objects) : null;
  if (agreement === null || panel.readings.some((one) => one.id === id)) return panel;
  const reading = { id, agreementId: agreement.id, on, readBy, said, ...author };
  return { ...panel, readings: [...panel.readings, reading] };
}
