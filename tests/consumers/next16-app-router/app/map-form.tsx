'use client';

import { MappingBoard } from 'mapwell/mapping-board';
import { useState } from 'react';
import { save } from './actions';

export function MapForm({ saved }: { saved: string }) {
  const [map, setMap] = useState(saved);
  const [said, setSaid] = useState('');
  return (
    <form
      action={async () => {
        await save(map);
        setSaid('Saved');
      }}
    >
      <MappingBoard
        value={map}
        onChange={(next) => {
          setMap(JSON.stringify(next));
          setSaid('Not saved yet');
        }}
      />
      <button type="submit">Save</button>
      <p>{said}</p>
    </form>
  );
}
