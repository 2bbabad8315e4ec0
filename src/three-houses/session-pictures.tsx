import * as React from 'react';
import { DrawnPicture } from './drawn-picture';
import { placePicture } from './place-pictures.model';
import { outlineOfPlace } from './sheets.model';
import type { ThreeHousesDocument } from './three-houses.model';
import type { ThreeHousesSay } from './three-houses-names.text';
import { nameObject, namePlace } from './three-houses-names.text';
import { objectsIn } from './three-houses-places.model';

const childsLayer = ['child'] as const;

/** One place of a session to look at: its picture, what it is called, and everything in it by name. */
export function SessionPlacePicture({
  session,
  place,
  caption,
  say,
  photoAddress,
}: {
  /** A copy that holds nothing but what this reader may have. */
  session: ThreeHousesDocument;
  place: string;
  caption: string;
  say: ThreeHousesSay;
  photoAddress: ((photoId: string) => string | null) | undefined;
}): React.ReactElement {
  const around = React.useMemo(
    () => placePicture({ key: place, outline: outlineOfPlace(session, place) }, session.figure),
    [place, session],
  );
  const objects = objectsIn(session.objects, place).filter(({ layer }) => layer === 'child');
  const panel = session.panels.find(({ id, removed }) => id === place && removed === null);
  return (
    <figure className="mapwell-house-figure-beside" data-part="session-place" data-place={place}>
      <figcaption dir="auto">{caption}</figcaption>
      <div
        className="mapwell-house-replay"
        role="img"
        aria-label={say('compare.picture', { place: namePlace(say, session, place), session: caption })}
      >
        <DrawnPicture
          objects={session.objects}
          place={place}
          layers={childsLayer}
          around={around}
          nameOf={(object) => nameObject(say, object)}
          {...(photoAddress ? { photoAddress } : {})}
        />
      </div>
      {panel && panel.text !== '' && (
        <p className="mapwell-house-words" lang={panel.lang ?? session.lang} dir="auto" translate="no">
          {panel.text}
        </p>
      )}
      {objects.length === 0 ? (
        <p className="mapwell-quiet">{say('compare.nothing')}</p>
      ) : (
        <ul className="mapwell-house-prompts">
          {objects.map((object) => (
            <li key={object.id} dir="auto" lang={session.lang}>
              {nameObject(say, object)}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
