import * as React from 'react';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import type { DrawingObject } from './drawing-objects.model';
import type { ReplayStep } from './drawing-replay.model';
import { objectsAfter, replayOf, replayPause } from './drawing-replay.model';
import { DrawnPicture } from './drawn-picture';
import { DialogEnd } from './form-parts';
import { placePicture } from './place-pictures.model';
import { outlineOfPlace } from './sheets.model';
import type { ThreeHousesDocument } from './three-houses.model';
import { placeKeysOf } from './three-houses.model';
import type { ThreeHousesSay } from './three-houses-names.text';
import { nameObject, namePlace } from './three-houses-names.text';
import type { ThreeHousesSetting } from './three-houses-setting';

const childsLayer = ['child'] as const;
/** The longest a line is waited for, in milliseconds: a child who thought in the middle of one is not shown thinking. */
const longestWait = 2000;

/** How a picture came about, thing by thing: by itself where a person asks for it, or step by step. It changes nothing. */
export function ReplayForm({
  seen,
  setting,
}: {
  /** The session as whoever looks on may see it. */
  seen: ThreeHousesDocument;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions } = setting;
  const places = placeKeysOf(seen).filter((key) => replayOf(seen.objects, key).length > 0);
  const [wanted, setWanted] = React.useState<string | null>(null);
  const place = wanted !== null && places.includes(wanted) ? wanted : (places[0] ?? null);
  return (
    <ModalDialog label={say('replay.title')} onClose={actions.close} part="replay-dialog" wide>
      <p className="mapwell-quiet">{say('replay.note')}</p>
      {places.length > 1 && place !== null && (
        <OneOf
          form="select"
          part="replay-place"
          label={say('replay.place')}
          value={place}
          options={places.map((key) => ({ value: key, label: namePlace(say, seen, key) }))}
          onChange={setWanted}
        />
      )}
      {place === null ? (
        <p>{say('replay.none')}</p>
      ) : (
        <Replay key={place} place={place} seen={seen} setting={setting} />
      )}
      <DialogEnd close={say('dialog.done')} setting={setting} />
    </ModalDialog>
  );
}

function Replay({
  place,
  seen,
  setting,
}: {
  place: string;
  seen: ThreeHousesDocument;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, host } = setting;
  const { objects, figure } = seen;
  const steps = React.useMemo(() => replayOf(objects, place), [objects, place]);
  const [wantedStep, setStep] = React.useState(0);
  const step = Math.min(wantedStep, steps.length);
  const [isAsked, setAsked] = React.useState(false);
  const isStill = useStillness();
  const isPlaying = isAsked && !isStill && step < steps.length;
  const next = steps[step];
  const wait = replayPause + Math.min(longestWait, next?.takes ?? 0);
  React.useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => setStep((now) => now + 1), wait);
    return () => clearTimeout(timer);
  }, [isPlaying, step, wait]);
  const go = (to: number) => {
    setAsked(false);
    setStep(Math.max(0, Math.min(steps.length, to)));
  };
  const shown = React.useMemo(() => objectsAfter(objects, steps, step), [objects, steps, step]);
  const around = React.useMemo(
    () => placePicture({ key: place, outline: outlineOfPlace(seen, place) }, figure),
    [place, seen, figure],
  );
  const told = tellStep(say, objects, steps, step);
  const { photoAddress } = host;
  return (
    <>
      <div
        className="mapwell-house-replay"
        role="img"
        aria-label={say('replay.picture', { place: namePlace(say, seen, place), step: told })}
        data-part="replay-picture"
      >
        <DrawnPicture
          objects={shown}
          place={place}
          layers={childsLayer}
          around={around}
          nameOf={(object) => nameObject(say, object)}
          {...(photoAddress ? { photoAddress } : {})}
        />
      </div>
      {/* While it goes on by itself a reader is not spoken over: it is said once it stands still. */}
      <p role="status" aria-live={isPlaying ? 'off' : 'polite'} data-part="replay-step" dir="auto">
        {told}
      </p>
      <label className="mapwell-field">
        <span>{say('replay.step')}</span>
        <input
          type="range"
          data-part="replay-range"
          min={0}
          max={steps.length}
          step={1}
          value={step}
          aria-valuetext={told}
          onChange={(event) => go(Number(event.currentTarget.value))}
        />
      </label>
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button"
          data-part="replay-back"
          aria-disabled={step === 0}
          onClick={() => go(step - 1)}
        >
          {say('replay.back')}
        </button>
        {!isStill && (
          <button
            type="button"
            className="mapwell-button"
            data-part="replay-play"
            onClick={() => {
              if (!isPlaying && step === steps.length) setStep(0);
              setAsked(!isPlaying);
            }}
          >
            {say(isPlaying ? 'replay.pause' : 'replay.play')}
          </button>
        )}
        <button
          type="button"
          className="mapwell-button"
          data-part="replay-on"
          aria-disabled={step === steps.length}
          onClick={() => go(step + 1)}
        >
          {say('replay.on')}
        </button>
      </div>
    </>
  );
}

/** Which step it is, and what has just come. */
function tellStep(
  say: ThreeHousesSay,
  objects: readonly DrawingObject[],
  steps: readonly ReplayStep[],
  step: number,
): string {
  const last = steps[step - 1];
  if (!last) return say('replay.begin', { count: steps.length });
  const name = nameObject(
    say,
    objects.find(({ id }) => id === last.objectId),
  );
  const item = last.strokeId === null ? name : say('replay.line', { item: name });
  return say('replay.said', { step, steps: steps.length, item });
}

/** Whether a person asked their system that nothing moves by itself. */
function useStillness(): boolean {
  const [isStill, setStill] = React.useState(false);
  React.useEffect(() => {
    const wish = window.matchMedia('(prefers-reduced-motion: reduce)');
    const look = () => setStill(wish.matches);
    look();
    wish.addEventListener('change', look);
    return () => wish.removeEventListener('change', look);
  }, []);
  return isStill;
}
