import type * as React from 'react';
import { offerBench } from './offer-bench';

/** A danger statement and its safety goal, as both pages show them. */
export interface Written {
  number: number;
  danger: string;
  goal: string;
}

/** Words that begin are invented, and the same at every run. Nothing in them is asked about. */
export function writeSets(count: number): readonly Written[] {
  return Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    danger:
      'Gran, Helen and Dee are worried that Mum will go to work at night and leave Tariq and Aisha on their own, like the time on 4 March when Tariq burned his hand. If nothing changes, Tariq could be badly burned and Aisha could get out of the flat. Later on, Tariq may be too tired to learn.',
    goal: 'Whenever Mum is out, Gran or Dee will be in the flat with Tariq and Aisha. Tariq will sleep through and Aisha will be settled by someone she knows. Gran and Dee will have seen this for three months.',
  }));
}

function fieldOf(number: number): HTMLTextAreaElement {
  const set = document.querySelectorAll('.mapwell-set')[number - 1];
  const found = set?.querySelector('textarea');
  if (!found) throw new Error(`There is no danger statement ${number}.`);
  return found;
}

/** Opens the page to the program that drives it. `draw` makes the element to be mounted; it is not part of a measurement. */
export function offerStatements(draw: (sets: readonly Written[]) => React.ReactElement): void {
  offerBench({
    draw: (sets) => draw(writeSets(sets)),
    pieces: '.mapwell-set textarea',
    warmSize: 5,
    restsAfter: 700,
    more: {
      /** Focuses the danger statement of a set, with the caret behind its words. */
      focus(number: number) {
        const field = fieldOf(number);
        field.scrollIntoView({ block: 'center', behavior: 'instant' });
        field.focus();
        field.setSelectionRange(field.value.length, field.value.length);
      },
      textOf: (number: number) => fieldOf(number).value,
    },
  });
}
