import { placeSize } from './drawing-objects.model';
import { figurePictures } from './figure-pictures.model';
import { housePictures } from './house-pictures.model';
import type { BundledPicture } from './picture-parts.model';
import type { PlaceOutline } from './sheets/sheet.model';
import type { DrawnFigure } from './three-houses-session.model';

const drawn = (parts: BundledPicture['parts'], width = 7): BundledPicture => ({
  box: placeSize,
  width,
  parts,
});

/** The figure itself, for a child to choose. */
export function figurePicture(figure: DrawnFigure): BundledPicture {
  return drawn(figurePictures[figure], 18);
}

const signs: { readonly [place: string]: keyof typeof housePictures | undefined } = {
  worries: 'worriesSign',
  goodThings: 'goodThingsSign',
  dreams: 'dreamsSign',
};

/**
 * What is drawn around a place. Houses are one and the same but for the sign in the gable: a cloud, a sun, a star; a house of
 * another sheet's has none. Good things are drawn into a pair of wings, or into the cape of a figure
 * that has one (practice.md 7.2).
 */
export function placePicture(
  { key, outline }: { key: string; outline: PlaceOutline },
  figure: DrawnFigure | null = null,
): BundledPicture {
  if (outline === 'house') {
    const sign = Object.prototype.hasOwnProperty.call(signs, key) ? signs[key] : undefined;
    return drawn([...housePictures.house, ...(sign ? housePictures[sign] : [])]);
  }
  return drawn(
    housePictures[outline === 'wings' && figure !== null && figure !== 'fairy' ? 'cape' : outline],
  );
}
