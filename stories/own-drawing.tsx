import * as React from 'react';
import type { DrawingSurfaceProps } from '../src/three-houses';
import { drawingTools, objectsIn, threeHousesInWords, useDrawing, useThreeHouses } from '../src/three-houses';
import { samisStamps } from './families/tariqs-houses';
import './own-list.css';
import { threeHousesWordsIn } from './three-houses-words';

const tools = drawingTools.filter((tool) => tool === 'stamp' || tool === 'hand');
const place = 'dreams';

/** A host's own markup round the hooks: one place to press or to use keys in, and everything in it as a list. */
export function OwnDrawing({ spoken }: { spoken: string }): React.ReactElement {
  const words = React.useMemo(() => threeHousesWordsIn(spoken), [spoken]);
  const session = useThreeHouses({ defaultValue: samisStamps, words, locale: spoken });
  const { seen, say, hand, setHand, actions, undoName, region, getRootProps } = session;
  const drawing = useDrawing({ session, place, layer: 'child', madeBy: samisStamps.childId, tools });
  const surface: DrawingSurfaceProps = drawing.getSurfaceProps();
  const told =
    seen === null ? null : threeHousesInWords(seen, { kind: 'professionals' }, { words, locale: spoken });
  return (
    <div className="own-list" lang={spoken} {...getRootProps()}>
      {seen === null ? (
        <button type="button" data-part="cover" onClick={actions.uncover}>
          {say('cover.back')}
        </button>
      ) : (
        <>
          <h2 dir="auto">{told?.title}</h2>
          <p>
            {tools.map((tool) => (
              <button
                key={tool}
                type="button"
                aria-pressed={hand.tool === tool}
                onClick={() => setHand({ ...hand, tool })}
              >
                {say(`hand.${tool}`)}
              </button>
            ))}
            <button type="button" data-part="undo" onClick={actions.undo}>
              {undoName === null ? say('undo.do') : say('undo.of', { what: undoName })}
            </button>
            <button type="button" data-part="cover" onClick={actions.cover}>
              {say('cover.do')}
            </button>
          </p>
          <div {...surface} className="own-drawing">
            <svg viewBox="0 0 1000 1000" aria-hidden="true" focusable="false">
              {objectsIn(seen.objects, place).map((object) => {
                if (object.kind === 'ink') return null;
                const { x, y, size } = object.frame;
                return <circle key={object.id} cx={x} cy={y} r={size / 2} />;
              })}
            </svg>
          </div>
          <ul>
            {told?.sections
              .find(({ key }) => key === place)
              ?.entries.map(({ id, label, facts }) => (
                <li key={id}>{[label, facts.find(({ key }) => key === 'at')?.text].join(', ')}</li>
              ))}
          </ul>
        </>
      )}
      <div className="own-list-heard">{region}</div>
    </div>
  );
}
