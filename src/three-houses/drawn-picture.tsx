import * as React from 'react';
import { BundledParts } from './bundled-picture';
import { shownObjects } from './drawing-items.model';
import type { DrawingLayer, DrawingObject } from './drawing-objects.model';
import { placeSize } from './drawing-objects.model';
import { boxOfPhoto } from './drawing-svg.text';
import { LiftedObject } from './drawn-object';
import { safePhotoAddress } from './photo-address.model';
import type { BundledPicture } from './picture-parts.model';

export interface DrawnPictureProps {
  objects: readonly DrawingObject[];
  place: string;
  layers: readonly DrawingLayer[];
  /** What is drawn around the place; null: nothing. */
  around: BundledPicture | null;
  nameOf: (object: DrawingObject) => string;
  photoAddress?: (photoId: string) => string | null;
}

/** A place as it stands, as lines and letters and not as points, so that paper has it as sharp as the printer is. */
export function DrawnPicture(props: DrawnPictureProps): React.ReactElement {
  const { objects, place, layers, around, nameOf, photoAddress } = props;
  const shown = shownObjects({ objects, place, layers });
  const addressOf = (object: DrawingObject) =>
    object.kind === 'photo' && photoAddress ? safePhotoAddress(photoAddress(object.photoId)) : null;
  // Words above every line, as on the page.
  const ordered = [
    ...shown.filter(({ kind }) => kind !== 'words'),
    ...shown.filter(({ kind }) => kind === 'words'),
  ];
  return (
    <svg
      className="mapwell-drawn mapwell-drawn-picture"
      viewBox={`0 0 ${placeSize} ${placeSize}`}
      aria-hidden="true"
      focusable="false"
    >
      {around && <BundledParts picture={around} />}
      {ordered.map((object) => {
        const address = addressOf(object);
        if (object.kind !== 'photo' || address === null)
          return <LiftedObject key={object.id} object={object} name={nameOf(object)} />;
        const { left, upper, width, height } = boxOfPhoto(object);
        return <image key={object.id} href={address} x={left} y={upper} width={width} height={height} />;
      })}
    </svg>
  );
}
