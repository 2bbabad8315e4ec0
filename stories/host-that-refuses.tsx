import * as React from 'react';
import type { MappingBoardDocument } from '../src/mapping-board';
import { BoardOnShow } from './board-on-show';
import { nadiaTariqAndAisha } from './families/nadia-tariq-and-aisha';

/** A host in which nothing may be taken off a map: it keeps the document it has and says why. */
export function HostThatRefuses({ spoken }: { spoken: string }): React.ReactElement {
  const [map, setMap] = React.useState<MappingBoardDocument>(nadiaTariqAndAisha);
  const [answer, setAnswer] = React.useState('');
  return (
    <>
      <p className="host-page-line" lang="en-GB" role="status">
        {answer}
      </p>
      <BoardOnShow
        spoken={spoken}
        value={map}
        onChange={(next, { command, how }) => {
          const takesOff = command.type === 'remove-item' && how !== 'undo';
          setAnswer(takesOff ? 'Here nothing is taken off a map. It is back where it was.' : '');
          if (!takesOff) setMap(next);
        }}
      />
    </>
  );
}
