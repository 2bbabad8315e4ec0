import * as Slider from '@radix-ui/react-slider';
import * as React from 'react';
import type { Asked } from './scale-page';
import { offerScale } from './scale-page';

// The page our scale is measured against: bare Radix sliders with their labels, the state of all in one React reducer. A
// slider whose number has not changed is not drawn again, as a careful author writes it. It has no line of everyone, no
// buttons, no undo, says nothing aloud and checks no document.

interface Rated {
  id: string;
  value: number;
}

type State = Readonly<Record<string, number>>;

function floorReducer(state: State, { id, value }: Rated): State {
  return state[id] === value ? state : { ...state, [id]: value };
}

function FloorScale({ asked }: { asked: readonly Asked[] }): React.ReactElement {
  const [state, send] = React.useReducer(
    floorReducer,
    asked,
    (all): State => Object.fromEntries(all.map(({ id, value }) => [id, value])),
  );
  return (
    <div className="mapwell" lang="en-GB">
      <ul className="mapwell-raters">
        {asked.map(({ id, name }) => (
          <Rater key={id} id={id} name={name} value={state[id] ?? 0} send={send} />
        ))}
      </ul>
    </div>
  );
}

interface RaterProps extends Rated {
  name: string;
  send: (rated: Rated) => void;
}

function BareRater({ id, name, value, send }: RaterProps): React.ReactElement {
  return (
    <li className="mapwell-rater">
      <p id={`${id}-name`} className="mapwell-rater-name">
        {name}
      </p>
      <Slider.Root
        className="mapwell-slider"
        min={0}
        max={10}
        step={1}
        value={[value]}
        onValueChange={([next]) => next !== undefined && send({ id, value: next })}
      >
        <Slider.Track className="mapwell-slider-track" />
        <Slider.Thumb
          className="mapwell-slider-thumb"
          aria-label={`Answer of ${name}`}
          aria-labelledby={`${id}-name`}
        />
      </Slider.Root>
    </li>
  );
}

const Rater = window.location.pathname.endsWith('plain') ? BareRater : React.memo(BareRater);

offerScale((asked) => <FloorScale asked={asked} />);
