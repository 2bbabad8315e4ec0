import * as React from 'react';
import type { Person } from '../foundation/document';
import { childrenOf } from '../foundation/document';
import { OneOf } from '../foundation/react/one-of';
import { OneOrNone } from '../foundation/react/one-or-none';
import { UndoButtons } from '../foundation/react/undo-buttons';
import { noFilter } from './board-arrangement.model';
import { personOptions } from './board-names.text';
import type { UseMappingBoard } from './use-mapping-board';

/** The parts of the hook's answer that a part shows. */
export interface BoardPartProps {
  map: UseMappingBoard;
}

export type BoardToolbarProps = Pick<
  UseMappingBoard,
  'say' | 'actions' | 'view' | 'arrangement' | 'writable' | 'undoName' | 'redoName' | 'preset'
>;

/**
 * The tools above the board: how it is shown, undo and redo by name, print. They take only what they show, as the filter
 * does, so that a letter typed in a card leaves them alone.
 */
export const BoardToolbar = /* @__PURE__ */ React.memo(function BoardToolbar(
  props: BoardToolbarProps,
): React.ReactElement {
  const { say, actions, view, arrangement, writable, undoName, redoName, preset } = props;
  const sortable = preset.columns.some((column) => column.categories.length > 0);
  return (
    <div role="group" aria-label={say('toolbar.label')} className="mapwell-toolbar" data-part="toolbar">
      <OneOf
        form="switch"
        part="view"
        label={say('view.label')}
        value={view}
        options={[
          { value: 'picture', label: say('view.picture') },
          { value: 'list', label: say('view.list') },
        ]}
        onChange={actions.setView}
      />
      {sortable && (
        <OneOf
          form="switch"
          part="arrangement"
          label={say('arrangement.label')}
          value={arrangement}
          options={[
            { value: 'columns', label: say('arrangement.columns') },
            { value: 'categories', label: say('arrangement.categories') },
          ]}
          onChange={actions.setArrangement}
        />
      )}
      {writable && <UndoButtons {...{ say, undoName, redoName, actions }} />}
      <button
        type="button"
        className="mapwell-tool"
        data-part="print"
        aria-haspopup="dialog"
        onClick={() => actions.open({ kind: 'print' })}
      >
        {say('print.do')}
      </button>
    </div>
  );
});

export interface BoardFilterBarProps
  extends Pick<UseMappingBoard, 'say' | 'actions' | 'filter' | 'shown' | 'total'> {
  people: readonly Person[];
}

/** What is looked at: one child or all, one person's view or everyone's. Folded away where there is nothing to choose. */
export const BoardFilterBar = /* @__PURE__ */ React.memo(function BoardFilterBar(
  props: BoardFilterBarProps,
): React.ReactElement | null {
  const { say, actions, filter, people, shown, total } = props;
  const children = childrenOf(people);
  if (people.length === 0) return null;
  const filtered = filter.childId !== null || filter.viewOf !== null;
  return (
    <details className="mapwell-fold mapwell-filter" data-part="filter">
      <summary>{filtered ? say('filter.showing', { count: shown, total }) : say('filter.open')}</summary>
      <div role="group" aria-label={say('filter.label')}>
        {children.length > 0 && (
          <OneOrNone
            part="filter-child"
            label={say('filter.child')}
            value={filter.childId}
            none={say('filter.child.all')}
            options={personOptions(say, children)}
            onChange={(childId) => actions.setFilter({ ...filter, childId })}
          />
        )}
        <OneOrNone
          part="filter-view"
          label={say('filter.view')}
          value={filter.viewOf}
          none={say('filter.view.all')}
          options={personOptions(say, people)}
          onChange={(viewOf) => actions.setFilter({ ...filter, viewOf })}
        />
        <button
          type="button"
          className="mapwell-tool"
          data-part="filter-clear"
          aria-disabled={!filtered}
          onClick={filtered ? () => actions.setFilter(noFilter) : undefined}
        >
          {say('filter.clear')}
        </button>
      </div>
    </details>
  );
});
