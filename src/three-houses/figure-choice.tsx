import * as React from 'react';
import { BundledSvg } from './bundled-picture';
import { figurePicture } from './place-pictures.model';
import type { DrawnFigure } from './three-houses-session.model';
import type { ThreeHousesSetting } from './three-houses-setting';

/** The figures, all offered alike to every child; pressed once more, none is chosen (practice.md 7.2). */
export function FigureChoice({
  figures,
  chosen,
  setting: { say, actions, writable },
}: {
  figures: readonly DrawnFigure[];
  chosen: DrawnFigure | null;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  return (
    <div role="group" aria-label={say('figure.choose')} className="mapwell-house-figures" data-part="figures">
      {figures.map((figure) => (
        <button
          key={figure}
          type="button"
          className="mapwell-house-figure"
          data-part={`figure-${figure}`}
          aria-pressed={figure === chosen}
          aria-disabled={!writable}
          onClick={writable ? () => actions.chooseFigure(figure === chosen ? null : figure) : undefined}
        >
          <BundledSvg picture={figurePicture(figure)} />
          <span>{say(`figure.${figure}`)}</span>
        </button>
      ))}
    </div>
  );
}
