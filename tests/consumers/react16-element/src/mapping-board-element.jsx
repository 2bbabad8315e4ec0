import React, { useEffect, useRef } from 'react';

/**
 * The element as a controlled field. React 16 sets attributes alone and knows no events of elements, so both go through
 * the ref. `value` and what `onChange` is given are JSON strings.
 */
export function MappingBoardElement({ name, value, onChange }) {
  const element = useRef(null);
  const latest = useRef(onChange);
  latest.current = onChange;

  useEffect(() => {
    const board = element.current;
    const changed = (event) => latest.current(JSON.stringify(event.detail.value));
    board.addEventListener('mapwell-change', changed);
    return () => board.removeEventListener('mapwell-change', changed);
  }, []);

  useEffect(() => {
    element.current.value = value;
  }, [value]);

  return <mapwell-mapping-board ref={element} name={name} />;
}
