/** The kinds of file a picture can be taken away as. */
export const pictureFiles = ['svg', 'png'] as const;
export type PictureFile = (typeof pictureFiles)[number];

/** A picture as a file: its name, what is in it, and what it shows in words. */
export interface NetworkFile {
  name: string;
  blob: Blob;
  /** The text alternative. It is in the file too. */
  description: string;
}
