import * as React from 'react';

interface MappingBoardElementProps {
  value: string;
  readOnly: boolean;
  onChange: (map: string) => void;
}

type Board = HTMLElement & { value: unknown; readOnly: boolean };

/** The element with a shadow root, which brings its styles along: the platform's do not reach it. */
export function MappingBoardElement({
  value,
  readOnly,
  onChange,
}: MappingBoardElementProps): React.ReactElement {
  const element = React.useRef<Board>(null);
  const latest = React.useRef(onChange);
  latest.current = onChange;

  React.useEffect(() => {
    const board = element.current;
    const changed = (event: Event) =>
      latest.current(JSON.stringify((event as CustomEvent<{ value: unknown }>).detail.value));
    board?.addEventListener('mapwell-change', changed);
    return () => board?.removeEventListener('mapwell-change', changed);
  }, []);

  React.useEffect(() => {
    if (!element.current) return;
    element.current.value = value;
    element.current.readOnly = readOnly;
  }, [value, readOnly]);

  return React.createElement('mapwell-mapping-board', { ref: element, shadow: '' });
}
