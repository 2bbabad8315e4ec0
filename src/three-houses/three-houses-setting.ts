import type { Person, PersonId } from '../foundation/document';
import type { PersonPickerWords } from '../foundation/react/person-picker';
import type { Switches } from './drawing-key-names.model';
import type { DrawingLayer, PhotoObject } from './drawing-objects.model';
import type { ThreeHousesActions } from './three-houses-actions';
import type { ThreeHousesSay } from './three-houses-names.text';
import type { UseReadAloud } from './use-read-aloud';

/** A photograph of a paper as the host keeps it: its id, its size in pixels, and what it shows in words, which may be empty. */
export type WantedPhoto = Pick<PhotoObject, 'photoId' | 'width' | 'height' | 'name'>;

/** What a host brings for photographs, switches and voices. */
export interface ThreeHousesHost {
  /** Where the host keeps a photograph: `blob:`, the same origin, http(s), or a picture as `data:`. Null: not to be shown. */
  photoAddress?: (photoId: string) => string | null;
  /** Asks the host for a photograph; null: the person chose none. Without it no photographs are offered. */
  onPhotoWanted?: () => WantedPhoto | null | Promise<WantedPhoto | null>;
  /** Two switches in place of the keys, by the names of the keys they press. Default: none. */
  switches?: Switches | null;
  /** Milliseconds after which the first switch goes on by itself. Default: it never does. */
  scanEvery?: number | null;
}

/** What all parts of the tool share. The same object for as long as nothing in it has changed. */
export interface ThreeHousesSetting {
  say: ThreeHousesSay;
  actions: ThreeHousesActions;
  writable: boolean;
  /** A child looks on. */
  forChild: boolean;
  people: readonly Person[];
  /** The language of the document. */
  lang: string;
  picker: PersonPickerWords;
  /** The level of the headings of places. */
  level: number;
  /** The person at the keyboard; null: not said. */
  author: PersonId | null;
  /** Whose layer is worked on. */
  layer: DrawingLayer;
  /** On whose behalf somebody draws; null: not said. */
  madeBy: PersonId | null;
  aloud: UseReadAloud;
  host: ThreeHousesHost;
}
