import type { Audience } from '../foundation/document';
import { paintLines, paintPlace, paintPng } from './drawing-png';
import { photoAddressInFile, safePhotoAddress } from './photo-address.model';
import type { SheetPicture, ThreeHousesPictureOptions } from './sheet-picture.text';
import { laySheet } from './sheet-picture.text';
import type { ThreeHousesDocument } from './three-houses.model';
import { speakThreeHouses } from './three-houses-names.text';

/**
 * The session as a PNG file for an audience: the same as `threeHousesToSvg` gives. Photographs are in it where the host says
 * where they are and their site lets a copy be made; else a frame says what they show. Null where no canvas can be drawn on.
 */
export function threeHousesToPng(
  page: Document,
  document: ThreeHousesDocument,
  audience: Audience,
  options: ThreeHousesPictureOptions = {},
): Promise<Blob | null> {
  const say = speakThreeHouses(options.words ?? {}, options.locale ?? 'en-GB');
  return paintSheetPng(page, laySheet(document, audience, say), options.photoAddress);
}

/** A sheet as a PNG file. */
export async function paintSheetPng(
  page: Document,
  sheet: SheetPicture,
  photoAddress: (photoId: string) => string | null = () => null,
): Promise<Blob | null> {
  const all = await loadPhotos(page, sheet, (id) => safePhotoAddress(photoAddress(id)));
  const whole = await paintSheet(page, sheet, all);
  if (whole !== null || all.size === 0) return whole;
  // A site that lets no copy be made of one photograph must not keep the child's picture from being saved.
  return paintSheet(page, sheet, await loadPhotos(page, sheet, (id) => photoAddressInFile(photoAddress(id))));
}

function paintSheet(
  page: Document,
  { width, height, places, lines, nameOf, nameLeftOut }: SheetPicture,
  photos: ReadonlyMap<string, HTMLImageElement>,
): Promise<Blob | null> {
  return paintPng(page, { width, height, pixels: 4000 }, (context) => {
    for (const { x, y, around, objects } of places) {
      context.save();
      context.translate(x, y);
      paintPlace(context, objects, { around, nameOf, nameLeftOut, imageOf: (id) => photos.get(id) ?? null });
      context.restore();
    }
    for (const set of lines) paintLines(context, set);
  });
}

async function loadPhotos(
  page: Document,
  { places }: SheetPicture,
  addressOf: (photoId: string) => string | null,
): Promise<ReadonlyMap<string, HTMLImageElement>> {
  const photos = new Map<string, HTMLImageElement>();
  const ids = places.flatMap(({ objects }) =>
    objects.flatMap((object) => (object.kind === 'photo' ? [object.photoId] : [])),
  );
  await Promise.all(
    Array.from(new Set(ids), async (id) => {
      const address = addressOf(id);
      if (address === null) return;
      const image = page.createElement('img');
      image.src = address;
      try {
        await image.decode();
        photos.set(id, image);
      } catch {
        // It is not where the host says, or is no picture: its frame says what it shows.
      }
    }),
  );
  return photos;
}
