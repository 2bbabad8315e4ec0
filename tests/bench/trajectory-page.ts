import type * as React from 'react';
import { offerBench } from './offer-bench';

/** A stage on the way: what happens, when, who does what, and how it stands. */
export interface OnTheWay {
  id: string;
  title: string;
  week: number;
  status: 'planned' | 'happening' | 'done';
  task: string;
  evidence: string;
}

/** Stages that are invented, and the same at every run: the first third is done, and one is happening. */
export function walk(count: number): readonly OnTheWay[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `s${at}`,
    title: `Stage ${at}: Gran is there when Dad visits`,
    week: 1 + (at % 900),
    status: at < count / 3 ? 'done' : at < count / 3 + 1 ? 'happening' : 'planned',
    task: `fetches the children at ${1 + (at % 12)}`,
    evidence: at % 2 === 0 ? 'Two visits that went well' : '',
  }));
}

/** Opens the page to the program that drives it. `draw` makes the element to be mounted; it is not part of a measurement. */
export function offerTrajectory(draw: (stages: readonly OnTheWay[]) => React.ReactElement): void {
  offerBench({
    draw: (count) => draw(walk(count)),
    pieces: '.mapwell-stage[data-item-id^="s"]',
    warmSize: 20,
    restsAfter: 300,
    more: {
      /** The middle of a button, once it has been brought into the window. */
      placeOf(id: string, part: string) {
        const button = document.querySelector(`[data-item-id="${id}"] [data-part="${part}"]`);
        if (!button) throw new Error(`${id} has no ${part}.`);
        button.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = button.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      },
    },
  });
}
