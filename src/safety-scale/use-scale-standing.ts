import * as React from 'react';
import { useBrowserLayoutEffect } from '../foundation/react/browser-layout-effect';
import type { ScaleStanding } from './scale-setting';

/** Looks where the scale stands once there is a page, and again when the page is turned to be read the other way. */
export function useScaleStanding(): { place: ScaleStanding; top: (element: HTMLElement | null) => void } {
  const [place, setPlace] = React.useState<ScaleStanding>({ direction: null, inForm: false });
  const element = React.useRef<HTMLElement | null>(null);
  const written = React.useRef<string | null>(null);
  const top = React.useCallback((shown: HTMLElement | null) => {
    element.current = shown;
  }, []);
  useBrowserLayoutEffect(() => {
    if (!element.current) return;
    // What is written on the page is cheap to read at every letter; what follows from it is not.
    const dir = element.current.closest('[dir]')?.getAttribute('dir') ?? '';
    if (dir === written.current) return;
    written.current = dir;
    const direction = getComputedStyle(element.current).direction === 'rtl' ? 'rtl' : 'ltr';
    setPlace({ direction, inForm: element.current.closest('form') !== null });
  });
  return { place, top };
}
