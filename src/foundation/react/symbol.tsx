import * as React from 'react';

/** The drawings that stand beside words. Each is our own, drawn with one round line. They never stand without the word. */
const drawings = {
  cloud: 'M7 18.5a4.5 4.5 0 0 1-.6-8.96A6 6 0 0 1 18 10.2a4.2 4.2 0 0 1-.6 8.3Z',
  sun: 'M12 7.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8ZM12 2.6v1.8M12 19.6v1.8M2.6 12h1.8M19.6 12h1.8M5.4 5.4l1.2 1.2M17.4 17.4l1.2 1.2M18.6 5.4l-1.2 1.2M6.6 17.4l-1.2 1.2',
  signpost: 'M12 3v18M9 21h6M12 5.2h6.2l2.2 2.3-2.2 2.3H12ZM12 11.6H5.8l-2.2 2.3 2.2 2.3H12Z',
  line: 'M3 12h18M3 9v6M21 9v6M8 10.4v3.2M12 10.4v3.2M16 10.4v3.2',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  speech:
    'M5 5h14a1.6 1.6 0 0 1 1.6 1.6v8a1.6 1.6 0 0 1-1.6 1.6h-7l-4.6 4v-4H5a1.6 1.6 0 0 1-1.6-1.6v-8A1.6 1.6 0 0 1 5 5Z',
  apart: 'M12 20v-7L6 5.5M12 13l6-7.5M5.6 10V5h5M18.4 10V5h-5',
  tick: 'M4.5 12.8 9.6 18 19.5 6.6',
  pencil: 'M4 20l1-4.4L16.2 4.4a1.7 1.7 0 0 1 2.4 0l1 1a1.7 1.7 0 0 1 0 2.4L8.4 19Z',
  past: 'M4 12a8 8 0 1 0 2.6-5.9M4 4.6v4.2h4.2M12 8v4.4l3 1.8',
  lock: 'M6.5 11h11v9h-11ZM8.8 11V8a3.2 3.2 0 0 1 6.4 0v3',
} as const;

/** The name of a drawing. */
export type SymbolName = keyof typeof drawings;

/** One of the drawings by its name, or a tool's own with a name for it. */
export type SymbolProps = { name: SymbolName; drawing?: undefined } | { name: string; drawing: string };

/** A drawing the size of the text beside it, in the text's colour, unseen by a screen reader. */
export function Symbol({ name, drawing }: SymbolProps): React.ReactElement {
  return (
    <svg
      className="mapwell-symbol"
      data-symbol={name}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawing === undefined ? drawings[name] : drawing} />
    </svg>
  );
}
