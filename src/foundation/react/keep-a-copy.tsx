import * as React from 'react';
import { handOverFile } from './hand-over-file';

/** A button that gives the person a file of what is held, so that nothing written can be lost. Nothing is sent anywhere. */
export function KeepACopy({
  label,
  content,
  fileName,
}: {
  label: string;
  content: () => string;
  fileName: string;
}): React.ReactElement {
  return (
    <button
      type="button"
      className="mapwell-button"
      data-part="keep-a-copy"
      onClick={(event) =>
        handOverFile(
          event.currentTarget.ownerDocument,
          fileName,
          new Blob([content()], { type: 'application/json' }),
        )
      }
    >
      {label}
    </button>
  );
}
