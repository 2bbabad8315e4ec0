import * as React from 'react';
import { mappingBoardWords as words } from '../../src/mapping-board/mapping-board.words';
import type { ColumnKey, Thing } from './content';
import { categories, columnKeys } from './content';
import type { Send } from './floor-state';
import type { CategoryKey } from './floor-words';
import { opening, says, tones } from './floor-words';

interface MoveDialogProps {
  thing: Thing;
  /** All things of the thing's column. */
  place: readonly Thing[];
  send: Send;
}

export function MoveDialog({ thing, place, send }: MoveDialogProps): React.ReactElement {
  const dialog = React.useRef<HTMLDialogElement>(null);
  React.useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  const { id, column, category } = thing;
  const at = place.findIndex((other) => other.id === id);
  const last = place.length - 1;
  const step = (label: string, before: number, possible: boolean) => (
    <button
      type="button"
      className="mapwell-button"
      aria-disabled={!possible}
      onClick={() => possible && send({ type: 'move', id, column, category, before })}
    >
      {label}
    </button>
  );
  return (
    <dialog
      ref={dialog}
      aria-label={words['move.title']}
      className="mapwell-dialog"
      onCancel={(event) => {
        event.preventDefault();
        send({ type: 'leave' });
      }}
    >
      <div>
        <h3 className="mapwell-dialog-heading">{words['move.title']}</h3>
        <p className="mapwell-dialog-about">{says.moving + opening(thing.text)}</p>
        <fieldset className="mapwell-fieldset">
          <legend>{says.within + words[`column.${column}.heading`]}</legend>
          <div className="mapwell-row">
            {step(words['move.first'], 0, at > 0)}
            {step(words['move.up'], at - 1, at > 0)}
            {step(words['move.down'], at + 1, at < last)}
            {step(words['move.last'], last, at < last)}
          </div>
        </fieldset>
        <fieldset className="mapwell-fieldset">
          <legend>{words['move.elsewhere']}</legend>
          {columnKeys.map((key) => (
            <div key={key} className="mapwell-places" data-tone={tones[key]}>
              <p>{words[`column.${key}.heading`]}</p>
              {[null, ...categories[key]].map((target) => (
                <Place key={target} thing={thing} column={key} category={target} send={send} />
              ))}
            </div>
          ))}
        </fieldset>
        <div className="mapwell-row">
          <button type="button" className="mapwell-button">
            {words['move.cut']}
          </button>
          <button type="button" className="mapwell-button" onClick={() => send({ type: 'leave' })}>
            {words['move.close']}
          </button>
        </div>
      </div>
    </dialog>
  );
}

interface PlaceProps {
  thing: Thing;
  column: ColumnKey;
  category: CategoryKey | null;
  send: Send;
}

function Place({ thing, column, category, send }: PlaceProps): React.ReactElement {
  const heading = words[`column.${column}.heading`];
  const name = words[`category.${category ?? 'unsorted'}.heading`];
  const isHere = thing.column === column && thing.category === category;
  const spoken = category === null ? words['move.unsorted.in'].replace('%{place}', heading) : name;
  const here = (of: string) => (isHere ? words['move.here'].replace('%{place}', of) : of);
  return (
    <button
      type="button"
      className="mapwell-place"
      data-part="move-place"
      data-place={`${column}/${category ?? ''}`}
      aria-disabled={isHere}
      aria-label={here(spoken)}
      // Far past the end of any list: a thing moved by the menu comes last.
      onClick={() => !isHere && send({ type: 'move', id: thing.id, column, category, before: Infinity })}
    >
      {here(name)}
    </button>
  );
}
