/**
 * What each side of the bridge knows of the document. A host that hands over another document and a person who writes at the
 * same moment must not make one out of two families, and neither may be lost.
 */
export interface FrameSide {
  /** The document as this side knows it, as JSON text. */
  text: string;
  /** How many documents the host has handed over. 0: none yet. */
  set: number;
}

export const emptySide: FrameSide = { text: '', set: 0 };

/** The host hands over a document. The same text again is nothing new: the very same side comes back. */
export function handOver(host: FrameSide, text: string): FrameSide {
  return host.text === text && host.set > 0 ? host : { text, set: host.set + 1 };
}

/** Another page answers in the frame, or the same one after a reload: it is handed the document anew. */
export function handOverAgain(host: FrameSide): FrameSide {
  return { ...host, set: host.set + 1 };
}

/** The page takes a document. */
export function takeOver(set: number, text: string): FrameSide {
  return { text, set };
}

/** A person changed the document on the page. Where nothing changed the very same side comes back. */
export function writeOn(page: FrameSide, text: string): FrameSide {
  return page.text === text ? page : { ...page, text };
}

/**
 * The host hears of a change. One of a document that the host has since replaced is late: it must not be taken for the one
 * that is there now.
 */
export function hearOf(host: FrameSide, change: FrameSide): { host: FrameSide; isLate: boolean } {
  const isLate = change.set !== host.set;
  return { host: isLate ? host : change, isLate };
}
