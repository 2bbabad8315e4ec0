import * as React from 'react';

/** What opens a fold: a few words where it stands, and all of them where only its name is heard. */
export function NamedSummary({ shown, heard }: { shown: string; heard: string }): React.ReactElement {
  return (
    <summary>
      <span aria-hidden="true">{shown}</span>
      <span className="mapwell-heard">{heard}</span>
    </summary>
  );
}
