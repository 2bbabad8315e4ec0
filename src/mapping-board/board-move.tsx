import * as React from 'react';
import { ModalDialog } from '../foundation/react/modal-dialog';
import type { ArrangedColumn, BoardPlan } from './board-arrangement.model';
import { placeOf, targetInGroup } from './board-arrangement.model';
import type { BoardActions } from './board-actions';
import type { BoardSay } from './board-names.text';
import { categoryHeading, columnHeading, itemName, placeName } from './board-names.text';
import type { MapItem } from './mapping-board.model';

export interface BoardMoveProps {
  item: MapItem;
  columns: readonly ArrangedColumn[];
  plan: BoardPlan;
  say: BoardSay;
  actions: BoardActions;
}

/**
 * "Move to…": everything that dragging can do, by pressing. Within its list an item goes up or down, to the top, to the
 * bottom or before any other; and to every column and category, each one press away.
 */
export function BoardMove({ item, columns, plan, say, actions }: BoardMoveProps): React.ReactElement {
  const here = placeOf(columns, item.id);
  const last = here ? here.group.items.length - 1 : 0;
  const to = (position: number) => () =>
    here && actions.move(item.id, targetInGroup(item, here.group, position));
  const step = (label: string, part: string, position: number, possible: boolean) => (
    <button
      type="button"
      className="mapwell-button"
      data-part={part}
      aria-disabled={!possible}
      onClick={possible ? to(position) : undefined}
    >
      {label}
    </button>
  );
  return (
    <ModalDialog
      label={say('move.title')}
      about={say('move.what', { item: itemName(say, item) })}
      onClose={actions.close}
      part="move-dialog"
    >
      {here && last > 0 && (
        <fieldset className="mapwell-fieldset">
          <legend>{say('move.within', { place: placeName(say, here.group) })}</legend>
          <div className="mapwell-row">
            {step(say('move.first'), 'move-first', 0, here.position > 0)}
            {step(say('move.up'), 'move-up', here.position - 1, here.position > 0)}
            {step(say('move.down'), 'move-down', here.position + 1, here.position < last)}
            {step(say('move.last'), 'move-last', last, here.position < last)}
          </div>
        </fieldset>
      )}
      <fieldset className="mapwell-fieldset">
        <legend>{say('move.elsewhere')}</legend>
        {plan.columns.map(({ key, categories, tone }) => (
          <div key={key} className="mapwell-places" data-tone={tone}>
            {categories.length > 0 && <p>{columnHeading(say, key)}</p>}
            {[null, ...categories].map((category) => (
              <PlaceButton
                key={category}
                column={key}
                category={category}
                sortable={categories.length > 0}
                {...{ item, say, actions }}
              />
            ))}
          </div>
        ))}
      </fieldset>
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button"
          data-part="move-cut"
          onClick={() => actions.cut(item.id)}
        >
          {say('move.cut')}
        </button>
        <button type="button" className="mapwell-button" data-part="close" onClick={actions.close}>
          {say('move.close')}
        </button>
      </div>
    </ModalDialog>
  );
}

interface PlaceButtonProps extends Pick<BoardMoveProps, 'item' | 'say' | 'actions'> {
  column: string;
  category: string | null;
  /** Whether the column has categories: if not, the column itself is the place. */
  sortable: boolean;
}

function PlaceButton({
  item,
  say,
  actions,
  column,
  category,
  sortable,
}: PlaceButtonProps): React.ReactElement {
  const heading = columnHeading(say, column);
  const name = category !== null || sortable ? categoryHeading(say, category) : heading;
  const isHere = item.column === column && item.category === category;
  const spoken = category === null && sortable ? say('move.unsorted.in', { place: heading }) : name;
  return (
    <button
      type="button"
      className="mapwell-place"
      data-part="move-place"
      data-place={`${column}/${category ?? ''}`}
      aria-disabled={isHere}
      aria-label={isHere ? say('move.here', { place: spoken }) : spoken}
      onClick={isHere ? undefined : () => actions.move(item.id, { column, category, before: null })}
    >
      {isHere ? say('move.here', { place: name }) : name}
    </button>
  );
}
