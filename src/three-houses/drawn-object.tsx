import * as React from 'react';
import { BundledParts } from './bundled-picture';
import type { DrawingObject, WordsObject } from './drawing-objects.model';
import { layInk, pointsOfStroke } from './drawing-sight.model';
import { boxOfPhoto } from './drawing-svg.text';
import { outlineOf, outlinePath } from './ink-outline.model';
import { findStamp } from './stamps.model';
import { setWords } from './words-lines.model';

export interface DrawnWordsProps {
  text: string;
  frame: WordsObject['frame'];
  lang: string | null;
}

/** Words as they stand on a picture, as letters of the page, so that they grow with it and stay sharp. */
export const DrawnWords = /* @__PURE__ */ React.memo(function DrawnWords({
  text,
  frame,
  lang,
}: DrawnWordsProps): React.ReactElement {
  const { lines, letterSize, lineHeight, x, y } = setWords(text, frame);
  return (
    <g className="mapwell-drawing-words" fontSize={letterSize} lang={lang ?? undefined}>
      {lines.map((line, at) => (
        <text key={at} x={x} y={y + at * lineHeight} textAnchor="middle" xmlSpace="preserve">
          {line}
        </text>
      ))}
    </g>
  );
});

/** An object while it is moved or sized: it lies above the picture and follows the hand. */
export function LiftedObject({ object, name }: { object: DrawingObject; name: string }): React.ReactElement {
  switch (object.kind) {
    case 'words':
      return <DrawnWords text={object.text} frame={object.frame} lang={object.lang} />;
    case 'ink': {
      const { x, y, scale } = layInk(object);
      return (
        <g transform={`translate(${x} ${y}) scale(${scale})`}>
          {object.strokes.map((stroke) =>
            stroke.rubbedOut ? null : (
              <path
                key={stroke.id}
                d={outlinePath(outlineOf(pointsOfStroke(stroke), stroke.width))}
                data-pen={stroke.colour}
                data-fill="solid"
              />
            ),
          )}
        </g>
      );
    }
    case 'stamp': {
      const picture = findStamp(object.stamp);
      const { x, y, size } = object.frame;
      if (!picture) return <DrawnWords text={name} frame={object.frame} lang={null} />;
      return (
        <g transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / picture.box})`}>
          <BundledParts picture={picture} />
        </g>
      );
    }
    case 'photo': {
      const { left, upper, width, height } = boxOfPhoto(object);
      return <rect className="mapwell-drawing-frame" x={left} y={upper} width={width} height={height} />;
    }
  }
}
