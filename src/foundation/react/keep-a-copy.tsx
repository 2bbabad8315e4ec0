import * as React from 'react';

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
      onClick={(event) => {
        const page = event.currentTarget.ownerDocument;
        const address = URL.createObjectURL(new Blob([content()], { type: 'application/json' }));
        const link = page.createElement('a');
        link.href = address;
        link.download = fileName;
        link.click();
        URL.revokeObjectURL(address);
      }}
    >
      {label}
    </button>
  );
}
