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
  const to = (position: number) => () => here && actions.move(item.id, targetInGroup(item, here.group, position));
  const step = (label: string, part: string, position: number, possible: boolean) => (
    <button type="button" className="mapwell-button" data-part={part} aria-disabled={!possible} onClick={possible ? to(position) : undefined}>
      {label}
    </button>
  );
  return (
    <ModalDialog label={say('move.title')} onClose={actions.close} part="move-dialog" className="mapwell-dialog">
      <h3 className="mapwell-dialog-heading">{say('move.title')}</h3>
      <p className="mapwell-dialog-about" dir="auto">
        {say('move.what', { item: itemName(say, item) })}
      </p>
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
            {[null, ...categories].map((category) => {
              const name = category === null ? columnHeading(say, key) : categoryHeading(say, category);
              const isHere = item.column === key && item.category === category;
              return (
                <button
                  key={category}
                  type="button"
                  className="mapwell-place"
                  data-part="move-place"
                  data-place={`${key}/${category ?? ''}`}
                  data-level={category === null ? 'column' : 'category'}
                  aria-disabled={isHere}
                  onClick={isHere ? undefined : () => actions.move(item.id, { column: key, category, before: null })}
                >
                  {isHere ? say('move.here', { place: name }) : name}
                </button>
              );
            })}
          </div>
        ))}
      </fieldset>
      <div className="mapwell-row">
        <button type="button" className="mapwell-button" data-part="move-cut" onClick={() => actions.cut(item.id)}>
          {say('move.cut')}
        </button>
        <button type="button" className="mapwell-button" data-part="close" onClick={actions.close}>
          {say('move.close')}
        </button>
      </div>
    </ModalDialog>
  );
}
