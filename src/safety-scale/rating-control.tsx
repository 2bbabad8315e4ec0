import * as React from 'react';
import { RatingSlider } from './rating-slider';
import { isOnScale, stopsOf } from './safety-scale.model';
import { sayNumberAndEnd } from './scale-names.text';
import type { RatingControlProps } from './scale-setting';

/** One person's answer, in the form that is wanted. Under each form are the same commands. */
export function RatingControl(props: RatingControlProps): React.ReactElement {
  switch (props.setting.form) {
    case 'slider':
      return <RatingSlider {...props} />;
    case 'radio':
      return <RatingRadios {...props} />;
    case 'number':
      return <RatingNumber {...props} />;
  }
}

/** Every number as a radio button: nothing to drag, and nothing chosen until it is. */
function RatingRadios({ raterId, name, answer, wording, setting }: RatingControlProps): React.ReactElement {
  const { say, actions, writable } = setting;
  const field = React.useRef<HTMLDivElement>(null);
  const given = answer.state === 'rated' ? answer.value : null;
  const stops = stopsOf(wording);
  // Whoever has moved among the numbers without choosing leaves, and comes back, where they are.
  const [reached, setReached] = React.useState<number | null>(null);
  // Without names, which two scales on a page would share, the keys of a radio group are ours to give.
  const onKeyDown = (event: React.KeyboardEvent) => {
    const at = stops.findIndex((stop) => String(stop) === (event.target as HTMLInputElement).value);
    const mirrored = field.current !== null && getComputedStyle(field.current).direction === 'rtl';
    const ahead = event.key === 'ArrowDown' || event.key === (mirrored ? 'ArrowLeft' : 'ArrowRight');
    const back = event.key === 'ArrowUp' || event.key === (mirrored ? 'ArrowRight' : 'ArrowLeft');
    if (at < 0 || (!ahead && !back)) return;
    event.preventDefault();
    const next = stops[at + (ahead ? 1 : -1)];
    if (next === undefined) return;
    // Moving among the numbers chooses none until one is chosen; after that it follows, as radio buttons do.
    if (given !== null && writable) actions.rate(raterId, next);
    field.current?.querySelectorAll<HTMLInputElement>('input')[stops.indexOf(next)]?.focus();
  };
  const tabStop = [given, reached].find((stop) => stop !== null && stops.includes(stop)) ?? stops[0];
  return (
    <div
      ref={field}
      className="mapwell-fieldset mapwell-radios"
      role="radiogroup"
      aria-label={say('rater.answer', { name })}
    >
      {stops.map((stop) => (
        <label key={stop} className="mapwell-radio" data-state={stop === given ? 'checked' : 'unchecked'}>
          <input
            type="radio"
            data-part={stop === tabStop ? 'control' : 'control-stop'}
            value={stop}
            checked={stop === given}
            disabled={!writable}
            tabIndex={stop === tabStop ? 0 : -1}
            aria-label={sayNumberAndEnd(say, wording, stop)}
            onChange={() => actions.rate(raterId, stop)}
            onFocus={() => setReached(stop)}
            onKeyDown={onKeyDown}
          />
          <span aria-hidden="true">{stop}</span>
        </label>
      ))}
    </div>
  );
}

/**
 * A number typed. It is saved when the field is left or Enter pressed, as nobody has said 1 who is typing 10. What is not on
 * the scale is not saved, and says so; an emptied field is not asked, never 0.
 */
function RatingNumber({ raterId, name, answer, wording, setting }: RatingControlProps): React.ReactElement {
  const { say, actions, writable } = setting;
  const given = answer.state === 'rated' && answer.value !== null ? String(answer.value) : '';
  const [typed, setTyped] = React.useState({ for: given, text: given });
  const text = typed.for === given ? typed.text : given;
  const number = readNumber(text);
  const off = number !== null && !isOnScale(wording, number);
  const finish = () => {
    if (text === given || off) return;
    setTyped({ for: given, text: given });
    if (number !== null) actions.rate(raterId, number);
    else if (given !== '') actions.clear(raterId);
  };
  return (
    <div className="mapwell-number">
      <input
        type="text"
        inputMode="decimal"
        data-part="control"
        autoComplete="off"
        aria-label={say('rater.number', { name })}
        aria-invalid={off || undefined}
        readOnly={!writable}
        value={text}
        onChange={(event) => setTyped({ for: given, text: event.currentTarget.value })}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          finish();
        }}
      />
      {off && (
        <p className="mapwell-quiet" role="alert">
          {say('rater.number.off', { min: wording.min, max: wording.max })}
        </p>
      )}
    </div>
  );
}

/** The number that is written, null where nothing is, and NaN where it is no number. */
function readNumber(text: string): number | null {
  const written = text.trim();
  if (written === '') return null;
  // The nought added makes a nought of minus nought, which no document can hold.
  return /^[-−]?\d+([.,]\d+)?$/.test(written)
    ? Number(written.replace('−', '-').replace(',', '.')) + 0
    : Number.NaN;
}
