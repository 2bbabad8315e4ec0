import * as React from 'react';
import { newId } from './new-id';

/**
 * Ties a field to the words that explain it. The id is made once both are on the page: a server and a browser would
 * disagree about one made earlier, and a state of its own would draw every field twice.
 */
export function useDescribedBy(
  field: React.RefObject<HTMLElement | null>,
  words: React.RefObject<HTMLElement | null>,
): void {
  React.useEffect(() => {
    const explanation = words.current;
    if (explanation === null) {
      field.current?.removeAttribute('aria-describedby');
      return;
    }
    if (explanation.id === '') explanation.setAttribute('id', newId());
    field.current?.setAttribute('aria-describedby', explanation.id);
  });
}
