import * as Slider from '@radix-ui/react-slider';
import * as React from 'react';
import type { RatingControlProps } from './scale-setting';
import { ScalePlace } from './scale-setting';
import { sayNumberAndEnd } from './scale-names.text';

// The only file that knows Radix. One root a person: a slider with several thumbs swaps people's answers. What Radix leaves
// out is done here: a line without an answer yet, and a first answer at its lowest end, which it reports neither for Home
// nor for a press. Its places are written as styles, so it is drawn once there is a page: never on a server.

/** One person's answer on a line, with a button for one lower and one higher. */
export function RatingSlider(props: RatingControlProps): React.ReactElement {
  const { raterId, name, answer, wording, setting } = props;
  const { say } = setting;
  const value = answer.state === 'rated' ? answer.value : null;
  return (
    <div className="mapwell-slider-row">
      <StepButton
        label={say('rater.less', { name })}
        part="less"
        by={-1}
        symbol="−"
        possible={value !== null && value > wording.min}
        {...{ raterId, setting }}
      />
      <RatingLine {...props} />
      <StepButton
        label={say('rater.more', { name })}
        part="more"
        by={1}
        symbol="+"
        possible={value !== null && value < wording.max}
        {...{ raterId, setting }}
      />
    </div>
  );
}

function RatingLine(props: RatingControlProps): React.ReactElement {
  const { raterId, name, answer, inWords, wording, setting } = props;
  const { say, actions, writable } = setting;
  const { direction, inForm } = React.useContext(ScalePlace);
  const touch = React.useRef<FingerDown | null>(null);
  const { min, max, step } = wording;
  const { value } = answer;
  const given = value !== null && answer.state === 'rated';
  if (direction === null) return <span className="mapwell-slider" />;

  const stopAt = (steps: number) => {
    const most = Math.floor((max - min) / step + 1e-9);
    return Number((min + Math.min(steps, most) * step).toFixed(6));
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const number = /^\d$/.test(event.key) ? Number(event.key) : null;
    if (number !== null) actions.rate(raterId, number, given);
    else if (event.key === 'End') actions.rate(raterId, stopAt(Infinity), given);
    else if (given || !/^(Arrow|Page|Home)/.test(event.key)) return;
    else if (event.key === 'Home') actions.rate(raterId, min);
    // An arrow has nothing to start from: any number it gave would be ours and not theirs.
    else actions.announce(say('rater.how', { min, max }));
    event.preventDefault();
  };
  // With Alt or Control a key is the browser's: Alt and an arrow goes a page back. Radix would give a number for it.
  const onKeyDownCapture = (event: React.KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey || event.altKey) && /^(Arrow|Page|Home|End|\d)/.test(event.key))
      event.stopPropagation();
  };

  const placeOf = (event: React.PointerEvent) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const along = Math.min(1, Math.max(0, (event.clientX - left) / (width || 1)));
    return stopAt(Math.round(((direction === 'rtl' ? 1 - along : along) * (max - min)) / step));
  };
  const rateAt = (event: React.PointerEvent) => {
    actions.rate(raterId, placeOf(event));
    event.currentTarget.querySelector<HTMLElement>('[data-part="control"]')?.focus({ preventScroll: true });
  };
  // What is prevented here is not heard by Radix, which takes any press, also with the other button, for an answer.
  const onPointerDown = (event: React.PointerEvent) => {
    touch.current = null;
    if (event.button !== 0 || !event.isPrimary) event.preventDefault();
    else if (event.pointerType === 'touch') {
      // A finger may have come to scroll the page: it is known when it moves along the line, or leaves it where it came.
      touch.current = { x: event.clientX, y: event.clientY };
      event.preventDefault();
    } else if (!given && placeOf(event) === min) rateAt(event);
  };
  const onPointerMove = (event: React.PointerEvent) => {
    if (touch.current === null) return;
    const along = Math.abs(event.clientX - touch.current.x);
    if (along > 8 && along > Math.abs(event.clientY - touch.current.y)) {
      touch.current = null;
      if (!given && placeOf(event) === min) rateAt(event);
    } else event.preventDefault();
  };
  const onPointerUp = (event: React.PointerEvent) => {
    if (touch.current !== null) rateAt(event);
    touch.current = null;
  };
  const onPointerCancel = () => {
    touch.current = null;
  };

  return (
    <Slider.Root
      className="mapwell-slider"
      dir={direction}
      min={min}
      max={max}
      step={step}
      value={[given ? value : min]}
      disabled={!writable}
      data-state={given ? 'rated' : 'unanswered'}
      {...{ onKeyDownCapture, onKeyDown, onPointerDown, onPointerMove, onPointerUp, onPointerCancel }}
      onValueChange={([next]) => {
        if (next !== undefined) actions.rate(raterId, next, given);
      }}
      // Named so that none is found: Radix would put its first number back when the host's form is reset.
      {...(inForm ? { form: 'no-form-of-mapwell' } : {})}
    >
      <Slider.Track className="mapwell-slider-track" />
      <Slider.Thumb
        className="mapwell-slider-thumb"
        data-part="control"
        aria-label={say('rater.answer', { name })}
        aria-valuetext={given ? sayNumberAndEnd(say, wording, value) : inWords}
        {...(given ? {} : unanswered)}
      />
    </Slider.Root>
  );
}

/** Where a finger came down that has not yet shown what it wants. */
interface FingerDown {
  x: number;
  y: number;
}

// A slider must have a number, and there is none. A spin button may be without.
const unanswered = { role: 'spinbutton', 'aria-valuenow': undefined, 'aria-orientation': undefined } as const;

interface StepButtonProps extends Pick<RatingControlProps, 'raterId' | 'setting'> {
  label: string;
  part: string;
  by: 1 | -1;
  symbol: string;
  possible: boolean;
}

function StepButton({
  label,
  part,
  by,
  symbol,
  possible,
  raterId,
  setting,
}: StepButtonProps): React.ReactElement {
  return (
    <button
      type="button"
      className="mapwell-button mapwell-step"
      data-part={part}
      aria-label={label}
      aria-disabled={!possible || !setting.writable}
      onClick={() => setting.writable && setting.actions.step(raterId, by)}
    >
      {symbol}
    </button>
  );
}
