import * as React from 'react';
import { useBrowserLayoutEffect } from './browser-layout-effect';

/** The newest value, for handlers that must not change when it does. Read it in events and effects, never while rendering. */
export function useLatest<Value>(value: Value): React.MutableRefObject<Value> {
  const latest = React.useRef(value);
  useBrowserLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
