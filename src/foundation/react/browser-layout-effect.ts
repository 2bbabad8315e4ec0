import * as React from 'react';

/** A layout effect in the browser; nothing on a server, where React before 19 warns of one. */
export const useBrowserLayoutEffect = typeof window === 'undefined' ? React.useEffect : React.useLayoutEffect;
