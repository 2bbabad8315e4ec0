import type * as React from 'react';
import { offerBench } from './offer-bench';

/** Somebody round a child: what they know, and whom they have a tie with. */
export interface Around {
  id: string;
  name: string;
  layer: 'naturallyConnected' | 'professional';
  level: 'most' | 'little' | 'nothing';
  /** The number of whom they have a tie with, or null where that is the child. */
  tiedTo: number | null;
}

const levels = ['most', 'little', 'nothing'] as const;

/** People who are invented, and the same at every run: a fifth are professionals, and everybody has a tie. */
export function gather(count: number): readonly Around[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    name: `Person ${at}`,
    layer: at % 5 === 4 ? 'professional' : 'naturallyConnected',
    level: levels[(at * 7) % 3] ?? 'most',
    tiedTo: at % 3 === 0 ? null : at - 1,
  }));
}

export type PictureShown = 'knowledge' | 'ecomap';

/** Which picture the page was asked for. */
export const pictureShown: PictureShown = window.location.search === '?ecomap' ? 'ecomap' : 'knowledge';

function drawnAs(id: string): SVGGElement {
  const found = document.querySelector<SVGGElement>(`[data-part="person"][data-item-id="${id}"]`);
  if (!found) throw new Error(`There is nobody called ${id} in the picture.`);
  return found;
}

/** Opens the page to the program that drives it. `draw` makes the element to be mounted; it is not part of a measurement. */
export function offerNetwork(draw: (people: readonly Around[]) => React.ReactElement): void {
  offerBench({
    draw: (people) => draw(gather(people)),
    pieces: '[data-part="person"][data-item-id^="p"]',
    warmSize: 25,
    restsAfter: 300,
    more: {
      /** The middle of somebody's symbol, once it has been brought into the window. */
      placeOf(id: string) {
        const person = drawnAs(id);
        const symbol = person.querySelector('.mapwell-network-symbol') ?? person;
        symbol.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const { left, top, width, height } = symbol.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      },
    },
  });
}
