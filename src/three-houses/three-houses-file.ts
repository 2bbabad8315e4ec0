import type { Audience } from '../foundation/document';
import type { ThreeHousesDocument } from './three-houses.model';
import type { ThreeHousesSay } from './three-houses-names.text';
import { nameReader } from './three-houses-names.text';
import { paintSheetPng } from './three-houses-png';
import { laySheet, writeSheetSvg } from './sheet-picture.text';
import { writeText } from './three-houses.text';

/** The kinds of file a session can be taken away as. */
export const sessionFiles = ['svg', 'png', 'text'] as const;
export type SessionFile = (typeof sessionFiles)[number];

/** A session as a file: its name, what is in it, and for whom it was made. */
export interface ThreeHousesFile {
  name: string;
  blob: Blob;
  audience: Audience;
}

/** What a file is made from. */
export interface FileWish {
  page: Document;
  session: ThreeHousesDocument;
  audience: Audience;
  say: ThreeHousesSay;
  photoAddress: ((photoId: string) => string | null) | undefined;
}

/** The file, made from the copy for its audience; null where the browser can make no picture. */
export async function makeSessionFile(kind: SessionFile, wish: FileWish): Promise<ThreeHousesFile | null> {
  const { page, session, audience, say, photoAddress } = wish;
  switch (kind) {
    case 'svg': {
      const svg = writeSheetSvg(laySheet(session, audience, say), photoAddress);
      return { name: 'drawing.svg', audience, blob: new Blob([svg], { type: 'image/svg+xml' }) };
    }
    case 'png': {
      const blob = await paintSheetPng(page, laySheet(session, audience, say), photoAddress);
      return blob && { name: 'drawing.png', audience, blob };
    }
    case 'text': {
      const reader = say('print.foot', { audience: nameReader(say, session.people, audience) });
      const text = `${writeText(session, audience, say)}\n${reader}\n`;
      return { name: 'drawing.txt', audience, blob: new Blob([text], { type: 'text/plain;charset=utf-8' }) };
    }
  }
}
