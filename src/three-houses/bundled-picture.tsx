import * as React from 'react';
import type { BundledPicture } from './picture-parts.model';

export interface BundledSvgProps {
  picture: BundledPicture;
  className?: string;
}

/** A bundled picture in the theme's colours. What it shows is said beside it, so it is hidden from readers. */
export const BundledSvg = /* @__PURE__ */ React.memo(function BundledSvg({
  picture,
  className,
}: BundledSvgProps): React.ReactElement {
  const { box } = picture;
  return (
    <svg
      className={className === undefined ? 'mapwell-drawn' : `mapwell-drawn ${className}`}
      viewBox={`0 0 ${box} ${box}`}
      aria-hidden="true"
      focusable="false"
    >
      <BundledParts picture={picture} />
    </svg>
  );
});

/** The parts of a bundled picture, in the units of its box, for within a drawing. */
export function BundledParts({ picture }: { picture: BundledPicture }): React.ReactElement {
  return (
    <g strokeWidth={picture.width} strokeLinecap="round" strokeLinejoin="round" fill="none">
      {picture.parts.map(([path, fill, line = 'ink'], at) => (
        // A picture never changes, so places serve as keys.
        <path key={at} d={path} data-pen={line} data-fill={fill ?? undefined} />
      ))}
    </g>
  );
}
