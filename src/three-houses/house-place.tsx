import * as React from 'react';
import { useLatest } from '../foundation/react/use-latest';
import type { DrawingTool } from './drawing-intents.model';
import type { DrawingObject } from './drawing-objects.model';
import type { DrawingLive } from './drawing-surface';
import { DrawingSurface } from './drawing-surface';
import { NamedSummary } from './named-summary';
import { OwnWords } from './own-words';
import type { PlaceOutline } from './sheets/sheet.model';
import { headingOfPlace, nameObject, namePlace, promptsOf } from './three-houses-names.text';
import type { ThreeHousesDocument } from './three-houses.model';
import type { ThreeHousesSetting } from './three-houses-setting';
import { useDrawing } from './use-drawing';
import type { UseThreeHouses } from './use-three-houses';

export interface HousePlaceProps {
  place: { key: string; outline: PlaceOutline };
  /** The session as whoever looks on may see it. */
  seen: ThreeHousesDocument;
  held: UseThreeHouses;
  tools: readonly DrawingTool[];
  /** The object that was taken up in the list, to be put down by keys. */
  taken: { id: string } | null;
  setting: ThreeHousesSetting;
  /** What stands beneath the picture: the words of a panel, the list of what lies here. */
  children?: React.ReactNode;
}

/** One place: its name in the child's own words, its question, and the picture to draw on. */
export function HousePlace(props: HousePlaceProps): React.ReactElement {
  const { place, seen, held, tools, taken, setting, children } = props;
  const { say, writable, layer, forChild, host, level, madeBy, aloud } = setting;
  const { hand } = held;
  const { objects, figure, lang } = seen;
  const live: DrawingLive = React.useRef(null);
  const drawing = useDrawing({
    ...{ session: held, place: place.key, layer, madeBy, tools, switches: host.switches ?? null },
    onLive: (state) => live.current?.(state),
  });
  const latest = useLatest(drawing);
  React.useEffect(() => {
    if (taken !== null) latest.current.hold(taken.id);
  }, [taken, latest]);
  const name = namePlace(say, seen, place.key);
  const { question, prompts } = promptsOf(say, seen, place.key);

  const nameOf = React.useCallback((object: DrawingObject) => nameObject(say, object), [say]);
  const layers = React.useMemo(
    () => (layer === 'adult' ? (['child', 'adult'] as const) : (['child'] as const)),
    [layer],
  );
  const Heading = `h${Math.min(6, level)}` as 'h3';
  const toBeRead = [question, ...prompts].filter((one) => one !== '').join(' ');
  return (
    <section className="mapwell-house" data-part="place" data-place={place.key} data-layer={layer}>
      <div className="mapwell-house-head">
        <Heading className="mapwell-house-heading" dir="auto" lang={lang} translate="no">
          {name}
        </Heading>
        {question !== '' && <p className="mapwell-house-question">{question}</p>}
      </div>
      <DrawingSurface
        objects={objects}
        place={place}
        figure={figure}
        layer={layer}
        layers={layers}
        hand={hand}
        drawing={writable ? drawing : null}
        live={live}
        tools={tools}
        scanEvery={host.scanEvery ?? null}
        {...(host.photoAddress ? { photoAddress: host.photoAddress } : {})}
        nameOf={nameOf}
        label={say('surface.look', { place: name })}
        roleDescription={say('surface.role')}
      />
      <div className="mapwell-house-foot">
        {toBeRead !== '' && (
          <details className="mapwell-fold" data-part="prompts">
            <summary>{say('prompts.open')}</summary>
            <ul className="mapwell-house-prompts">
              {prompts.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ul>
            {aloud.canRead(say.locale) && (
              <button
                type="button"
                className="mapwell-button"
                data-part="read-question"
                aria-label={say('aloud.question.of', { place: name })}
                onClick={() => aloud.read(toBeRead, say.locale)}
              >
                {say('aloud.question')}
              </button>
            )}
          </details>
        )}
        {children}
        {writable && !seen.panels.some(({ id }) => id === place.key) && (
          <PlaceWords seen={seen} place={place.key} name={name} forChild={forChild} setting={setting} />
        )}
        {!writable && <Description seen={seen} place={place.key} setting={setting} />}
      </div>
    </section>
  );
}

/** What the child calls the place, and what can be seen there, for somebody who cannot see it. */
function PlaceWords({
  seen,
  place,
  name,
  forChild,
  setting,
}: {
  seen: ThreeHousesDocument;
  place: string;
  name: string;
  forChild: boolean;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions, author } = setting;
  const known = seen.places.find(({ key }) => key === place);
  return (
    <details className="mapwell-fold" data-part="place-words">
      <NamedSummary shown={say('place.words')} heard={say('place.words.of', { place: name })} />
      <div className="mapwell-form-group">
        <OwnWords
          part="place-label"
          label={say('place.label')}
          hint={say('place.label.hint', {
            heading: headingOfPlace(say, seen, place) || say('place.unknown'),
          })}
          lang={seen.lang}
          value={known?.label ?? ''}
          onChange={(label) => actions.labelPlace(place, label)}
        />
        <OwnWords
          part="place-description"
          lines={2}
          label={say('place.description')}
          lang={seen.lang}
          value={known?.description ?? ''}
          onChange={(text) =>
            actions.describePlace(place, text, known?.describedBy ?? (forChild ? seen.childId : author))
          }
        />
      </div>
    </details>
  );
}

function Description({
  seen,
  place,
  setting: { say },
}: {
  seen: ThreeHousesDocument;
  place: string;
  setting: ThreeHousesSetting;
}): React.ReactElement | null {
  const known = seen.places.find(({ key }) => key === place);
  if (!known || known.description.trim() === '') return null;
  return (
    <p data-part="description" dir="auto" lang={seen.lang}>
      {say('place.seen', { text: known.description })}
    </p>
  );
}
