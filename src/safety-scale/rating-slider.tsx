import * as Slider from '@radix-ui/react-slider';
import * as React from 'react';
import type { RatingControlProps } from './scale-setting';
import { sayNumberAndEnd } from './scale-names.text';

// The only file that knows Radix. One root a person: a slider with several thumbs swaps people's answers. What Radix leaves
// out is done here: a line without an answer yet, and a first answer at its lowest end, which it reports neither for Home
// nor for a press. Its places are written as styles, so it is drawn once there is a page: never on a server.

/** One person's answer on a line, with a button for one lower and one higher. */
export function RatingSlider({
  raterId,
  name,
  answer,
  wording,
  setting,
}: RatingControlProps): React.ReactElement {
  const { say, actions, writable } = setting;
  const [direction, setDirection] = React.useState<'ltr' | 'rtl' | null>(null);
  const whenOnPage = React.useCallback((element: HTMLElement | null) => {
    if (element) setDirection(getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr');
  }, []);
  const answered = React.useRef(false);
  const { min, max, step } = wording;
  const { value } = answer;
  const given = value !== null && answer.state === 'rated';

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const number = /^\d$/.test(event.key) ? Number(event.key) : null;
    if (number !== null) actions.rate(raterId, number);
    else if (given || !/^(Arrow|Page|Home|End)/.test(event.key)) return;
    else if (event.key === 'Home') actions.rate(raterId, min);
    else if (event.key === 'End') actions.rate(raterId, max);
    // An arrow has nothing to start from: any number it gave would be ours and not theirs.
    else actions.announce(say('rater.how', { min, max }));
    event.preventDefault();
  };

  return (
    <div className="mapwell-slider-row">
      <StepButton
        label={say('rater.less', { name })}
        part="less"
        by={-1}
        symbol="−"
        possible={given && value > min}
        {...{ raterId, setting }}
      />
      <div ref={whenOnPage} className="mapwell-slider-place">
        {direction !== null && (
          <Slider.Root
            className="mapwell-slider"
            dir={direction}
            min={min}
            max={max}
            step={step}
            value={[given ? value : min]}
            disabled={!writable}
            data-state={given ? 'rated' : 'unanswered'}
            onKeyDown={onKeyDown}
            onPointerDownCapture={() => {
              answered.current = given;
            }}
            onPointerUp={() => {
              // A press at the lowest end of a line without an answer changes nothing for Radix.
              if (!answered.current && writable) actions.rate(raterId, min);
              answered.current = true;
            }}
            onPointerCancel={() => {
              answered.current = true;
            }}
            onValueChange={([next]) => {
              answered.current = true;
              if (next !== undefined) actions.rate(raterId, next);
            }}
          >
            <Slider.Track className="mapwell-slider-track" />
            <Slider.Thumb
              className="mapwell-slider-thumb"
              data-part="control"
              aria-label={say('rater.answer', { name })}
              aria-valuetext={given ? sayNumberAndEnd(say, wording, value) : say('answer.notAsked')}
              {...(given ? {} : unanswered)}
            />
          </Slider.Root>
        )}
      </div>
      <StepButton
        label={say('rater.more', { name })}
        part="more"
        by={1}
        symbol="+"
        possible={given && value < max}
        {...{ raterId, setting }}
      />
    </div>
  );
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
      <span aria-hidden="true">{symbol}</span>
    </button>
  );
}
