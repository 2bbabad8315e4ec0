import * as React from 'react';

/** Focuses a field that a person has just asked for, with the caret after what is written in it. */
export function useFocusOnMount<
  Field extends HTMLInputElement | HTMLTextAreaElement,
>(): React.RefObject<Field | null> {
  const field = React.useRef<Field>(null);
  React.useEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  return field;
}
