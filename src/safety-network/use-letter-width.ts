import * as React from 'react';
import { estimateLabel, labelLines } from './network-picture.text';

/**
 * How much wider than estimated the letters of a picture are drawn in the host’s font; 1 where they are no wider, and until
 * it is known. Labels are measured once the fonts are there, on a canvas, so that no page has to be laid out for it.
 */
export function useLetterWidth(frame: React.RefObject<Element | null>, labels: readonly string[]): number {
  const [width, setWidth] = React.useState(1);
  const all = labels.join('\n');
  React.useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    let isThere = true;
    const measure = () => {
      const context = element.ownerDocument.createElement('canvas').getContext('2d');
      if (!isThere || !context) return;
      context.font = `14px ${getComputedStyle(element).fontFamily}`;
      let widest = 1;
      for (const label of all.split('\n')) {
        const estimated = estimateLabel(label).width;
        if (estimated === 0) continue;
        for (const line of labelLines(label)) {
          widest = Math.max(widest, context.measureText(line).width / estimated);
        }
      }
      // In steps, so that a hair’s breadth does not lay everything out again.
      setWidth(Math.ceil(widest * 20) / 20);
    };
    measure();
    const { fonts } = element.ownerDocument;
    void fonts.ready.then(measure);
    fonts.addEventListener('loadingdone', measure);
    return () => {
      isThere = false;
      fonts.removeEventListener('loadingdone', measure);
    };
  }, [frame, all]);
  return width;
}
