import * as React from 'react';
import { useBrowserLayoutEffect } from './browser-layout-effect';

export interface ModalDialogProps {
  /** Its name: said when it opens, and its heading. */
  label: string;
  /** What it is about, beneath the heading. */
  about?: string;
  /** Told when a person closes it, by Escape or by a part that closes it. */
  onClose: () => void;
  children: React.ReactNode;
  /** Whether it holds more than a few lines. */
  wide?: boolean;
  part: string;
}

/**
 * The native dialog, open while it is rendered: it needs no portal, so it keeps the page's and the shadow root's styles,
 * and the browser keeps the focus inside and gives it back.
 */
export function ModalDialog({
  label,
  about,
  onClose,
  children,
  wide = false,
  part,
}: ModalDialogProps): React.ReactElement {
  const dialog = React.useRef<HTMLDialogElement>(null);
  useBrowserLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    // A press beside the dialog lands on the dialog element itself.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- Escape is the way by keys
    <dialog
      ref={dialog}
      aria-label={label}
      data-part={part}
      className={wide ? 'mapwell-dialog mapwell-dialog-wide' : 'mapwell-dialog'}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div data-part={`${part}-inner`}>
        <h3 className="mapwell-dialog-heading">{label}</h3>
        {about !== undefined && (
          <p className="mapwell-dialog-about" dir="auto">
            {about}
          </p>
        )}
        {children}
      </div>
    </dialog>
  );
}
