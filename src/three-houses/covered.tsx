import * as React from 'react';
import type { ThreeHousesSay } from './three-houses-names.text';

/** What is on the page while everything is hidden: a calm sheet, and the way back. Nothing of the session is in it. */
export function Covered({
  say,
  onUncover,
}: {
  say: ThreeHousesSay;
  onUncover: () => void;
}): React.ReactElement {
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    // What had the focus has gone from the page.
    button.current?.focus();
  }, []);
  return (
    <div className="mapwell-covered" data-part="covered">
      <p>{say('cover.note')}</p>
      <button
        ref={button}
        type="button"
        className="mapwell-button mapwell-button-main"
        data-part="uncover"
        onClick={onUncover}
      >
        {say('cover.back')}
      </button>
    </div>
  );
}
