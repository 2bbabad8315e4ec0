import * as React from 'react';

/** Says sentences aloud through the one live region of a tool. */
export interface LiveRegion {
  /** Says a sentence, politely, also when it is the same as the last. */
  announce: (sentence: string) => void;
  /** The region itself, to be rendered once. It is there before anything is said, or readers would miss the first. */
  region: React.ReactElement;
}

/** One polite live region. What is said in one event is said as one sentence, in order. */
export function useLiveRegion(): LiveRegion {
  const box = React.useRef<HTMLDivElement>(null);
  const waiting = React.useRef<string[]>([]);
  const announce = React.useCallback((sentence: string) => {
    waiting.current.push(sentence);
    if (waiting.current.length > 1) return;
    // After the event, so that focus has moved and the reader does not speak over itself.
    setTimeout(() => {
      const text = waiting.current.join(' ');
      waiting.current = [];
      if (!box.current) return;
      // A new element each time: a reader stays silent where the same text is set again.
      const line = box.current.ownerDocument.createElement('span');
      line.textContent = text;
      box.current.replaceChildren(line);
    }, 50);
  }, []);
  // Written to by hand: React renders it once and never again, so that speaking costs no render.
  const region = React.useMemo(
    () => (
      <div ref={box} role="status" aria-live="polite" data-part="live-region" className="mapwell-heard" />
    ),
    [],
  );
  return { announce, region };
}
