import * as React from 'react';
import { flushSync } from 'react-dom';

/**
 * What is being printed, or null. The browser's own print command prints `usual`; `print` prints something else. It is on
 * the page only while the page is being printed, and is there before the browser looks.
 */
export function usePrinting<What>(usual: What): { printing: What | null; print: (what: What) => void } {
  const [printing, setPrinting] = React.useState<What | null>(null);
  const wanted = React.useRef<What | null>(null);
  React.useEffect(() => {
    const before = () => flushSync(() => setPrinting(wanted.current ?? usual));
    const after = () => {
      wanted.current = null;
      setPrinting(null);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [usual]);
  const print = React.useCallback((what: What) => {
    wanted.current = what;
    // What asked for it, such as a dialog, must have left the page before it is printed.
    setTimeout(() => window.print(), 0);
  }, []);
  return { printing, print };
}
