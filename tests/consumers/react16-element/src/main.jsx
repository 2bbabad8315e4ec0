import React, { useState } from 'react';
import ReactDOM from 'react-dom';
import { MappingBoardElement } from './mapping-board-element';

// A server in a real service. The address keeps it here, so that nothing stands on the disk.
const kept = () => decodeURIComponent(location.hash.slice(1));

function Page() {
  const [map, setMap] = useState(kept);
  const [changes, setChanges] = useState(0);
  return (
    <main>
      <h1>Assessment, React {React.version}</h1>
      <MappingBoardElement
        name="map"
        value={map}
        onChange={(next) => {
          setMap(next);
          setChanges((before) => before + 1);
        }}
      />
      <button
        onClick={() => {
          location.hash = encodeURIComponent(map);
        }}
      >
        Save
      </button>
      <p>Changed {changes} times</p>
    </main>
  );
}

ReactDOM.render(<Page />, document.getElementById('root'));
