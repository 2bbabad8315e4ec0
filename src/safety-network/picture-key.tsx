import * as React from 'react';
import { DrawnShapes } from './drawn-shapes';
import type { NetworkPicture } from './network-layout.model';
import type { NetworkSay } from './network-names.text';
import { describeKey } from './network-picture.text';
import { drawKey } from './picture-drawing.text';

/** What the shapes and lines of a picture mean: only those that are in it. Symbols vary, so a key is always there. */
export function PictureKey({
  laid,
  say,
}: {
  laid: NetworkPicture;
  say: NetworkSay;
}): React.ReactElement | null {
  const key = describeKey(laid, say);
  if (key.length === 0) return null;
  return (
    <div className="mapwell-network-key" data-part="key">
      <p className="mapwell-quiet">{say('picture.key')}</p>
      <ul aria-label={say('picture.key')}>
        {key.map(({ draws, label }) => (
          <li key={draws} dir="auto">
            <svg width={48} height={24} viewBox="0 0 48 24" aria-hidden="true" focusable="false">
              <DrawnShapes shapes={drawKey(draws, 24, 12)} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
