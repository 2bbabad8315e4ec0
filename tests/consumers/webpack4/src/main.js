const React = require('react');
const ReactDOM = require('react-dom');
const { MappingBoard } = require('mapwell/mapping-board');

// A server in a real service. The address keeps it here, so that nothing stands on the disk.
const kept = () => decodeURIComponent(location.hash.slice(1));

function Page() {
  const [map, setMap] = React.useState(kept);
  const [changes, setChanges] = React.useState(0);
  return (
    <main>
      <h1>Assessment, React {React.version}</h1>
      <MappingBoard
        value={map}
        onChange={(next) => {
          setMap(JSON.stringify(next));
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
