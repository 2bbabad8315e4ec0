import { clock } from '../foundation/react/clock';
import { sayInstant } from '../foundation/document/naming';
import * as React from 'react';
import { assignRef } from '../foundation/react/assign-ref';
import { mergeProps } from '../foundation/react/merge-props';
import { OpeningNotice } from '../foundation/react/opening-notice';
import type { CopyAudience } from '../foundation/react/print-dialog';
import { PrintDialog } from '../foundation/react/print-dialog';
import { ToolEdge } from '../foundation/react/tool-edge';
import { ToolTitle } from '../foundation/react/tool-title';
import { usePrinting } from '../foundation/react/use-printing';
import { BoardColumn } from './board-column';
import type { CardSetting } from './board-card';
import { BoardDetails } from './board-details';
import { useBoardDrag } from './board-drag';
import { BoardMove } from './board-move';
import { BoardHints, BoardRemoved } from './board-notes';
import { BoardPaper } from './board-paper';
import type { BoardPartProps } from './board-toolbar';
import { BoardFilterBar, BoardToolbar } from './board-toolbar';
import type { UseMappingBoard, UseMappingBoardOptions } from './use-mapping-board';
import { useMappingBoard } from './use-mapping-board';

export interface MappingBoardProps
  extends UseMappingBoardOptions,
    Omit<React.ComponentPropsWithoutRef<'div'>, 'onChange' | 'defaultValue' | 'children'> {
  /** The document is on its way: a calm place holder is shown. */
  loading?: boolean;
  /** 1 to 4: the level of the map's heading in the host's page. Default 2. */
  headingLevel?: 1 | 2 | 3 | 4;
  /** What stands in the column of the judgement, where the arrangement has one: the host's scale. */
  judgement?: React.ReactNode;
  /** Told of what a part threw. The document is safe; the person is offered a copy. */
  onError?: (error: unknown) => void;
}

/**
 * The map of a family: what we are worried about, what is working well, what needs to happen. One line is enough:
 * `<MappingBoard defaultValue={map} onChange={save} />`. Other props, `ref`, `className` and `data-*` reach its element.
 */
export const MappingBoard = /* @__PURE__ */ React.forwardRef<HTMLDivElement, MappingBoardProps>(
  function MappingBoard(props, ref) {
    const {
      loading = false,
      headingLevel = 2,
      judgement = null,
      onError,
      value,
      defaultValue,
      onChange,
      readOnly,
      ...others
    } = props;
    const { preset, words, locale, author, now, createId, meeting, ...rest } = others;
    const map = useMappingBoard({
      value,
      defaultValue,
      onChange,
      readOnly,
      preset,
      words,
      locale,
      author,
      now,
      createId,
      meeting,
    });
    const { say, attach } = map;
    const setRoot = React.useCallback(
      (element: HTMLDivElement | null) => {
        attach(element);
        assignRef(ref, element);
      },
      [attach, ref],
    );
    return (
      <div
        {...mergeProps({ ...map.getRootProps(), className: 'mapwell', lang: say.locale }, rest)}
        ref={setRoot}
        aria-busy={loading || undefined}
      >
        {loading ? (
          <BoardLoading map={map} />
        ) : (
          <ToolEdge say={say} document={map.board} fileName="map.json" onError={onError}>
            <Board
              map={map}
              level={headingLevel}
              judgement={judgement}
              received={value ?? defaultValue}
              now={now}
            />
          </ToolEdge>
        )}
        {map.region}
      </div>
    );
  },
);

interface BoardProps extends BoardPartProps {
  level: number;
  judgement: React.ReactNode;
  received: unknown;
  now: (() => string) | undefined;
}

const usualPrint: CopyAudience = 'meeting';

function Board({ map, level, judgement, received, now }: BoardProps): React.ReactElement {
  const { say, actions, board, seen, writable, view, arrangement, preset, panel } = map;
  const { undoName, redoName, filter, shown, total, hints, removed } = map;
  const { title, lang } = seen;
  const { printing, print } = usePrinting(usualPrint);
  const item = panel && 'id' in panel ? seen.items.find(({ id }) => id === panel.id) : undefined;
  return (
    <>
      <header className="mapwell-head">
        <ToolTitle
          {...{ title, lang, level, writable }}
          untitled={say('board.untitled')}
          edit={say(title === '' ? 'board.title.edit' : 'board.title.change')}
          label={say('board.title')}
          done={say('item.edit.done')}
          onChange={actions.setTitle}
        />
        <BoardToolbar {...{ say, actions, view, arrangement, writable, undoName, redoName, preset }} />
      </header>
      <OpeningNotice {...{ say, received }} opened={map.opened} fileName="map.json" />
      {!writable && map.opened.status === 'opened' && (
        <p className="mapwell-quiet">{say('board.readOnly')}</p>
      )}
      <BoardFilterBar {...{ say, actions, filter, shown, total }} people={board.people} />
      <BoardColumns map={map} level={level} judgement={judgement} />
      <BoardHints say={say} hints={hints} />
      <BoardRemoved {...{ say, actions, writable, removed, lang }} />
      {item && panel?.kind === 'move' && (
        <BoardMove item={item} columns={map.columns} plan={preset} say={say} actions={actions} />
      )}
      {item && panel?.kind === 'details' && (
        <BoardDetails item={item} board={seen} say={say} actions={actions} writable={writable} />
      )}
      {panel?.kind === 'print' && (
        <PrintDialog
          say={say}
          onClose={actions.close}
          onPrint={(audience) => {
            actions.close();
            print(audience);
          }}
        />
      )}
      {printing !== null && (
        <BoardPaper
          board={board}
          preset={preset}
          say={say}
          audience={{ kind: printing }}
          date={sayInstant(say, (now ?? clock)())}
          key={`${arrangement}${view}`}
        />
      )}
    </>
  );
}

/** The columns side by side or, as a list, one beneath the other. */
function BoardColumns({
  map,
  level,
  judgement,
}: BoardPartProps & { level: number; judgement: React.ReactNode }): React.ReactElement {
  const {
    say,
    actions,
    getCardProps,
    seen,
    writable,
    view,
    arrangement,
    columns,
    editingId,
    cutId,
    preset,
    filter,
  } = map;
  const { people, lang } = seen;
  const setting = React.useMemo(
    (): CardSetting => ({
      say,
      actions,
      props: getCardProps,
      people,
      writable,
      view,
      showCategory: arrangement === 'columns',
      lang,
    }),
    [say, actions, getCardProps, people, writable, view, arrangement, lang],
  );
  const drag = useBoardDrag({ say, actions, columns, enabled: writable && view === 'picture' });
  const holds = (id: string | null, groups: UseMappingBoard['columns'][number]['groups']) =>
    id !== null && groups.some((group) => group.items.some((item) => item.id === id)) ? id : null;
  return (
    <div className="mapwell-columns" data-part="columns" data-count={columns.length} {...drag.props}>
      {columns.map((column) => (
        <BoardColumn
          key={column.plan.key}
          column={column}
          preset={preset}
          setting={setting}
          editingId={holds(editingId, column.groups)}
          cutId={holds(cutId, column.groups)}
          pasting={cutId !== null}
          filtered={filter.childId !== null || filter.viewOf !== null}
          items={seen.items}
          headingLevel={level + 1}
          judgement={column.plan.holds === 'judgement' ? judgement : null}
        />
      ))}
      {drag.marker}
    </div>
  );
}

function BoardLoading({ map }: BoardPartProps): React.ReactElement {
  const { say, preset } = map;
  return (
    <div data-part="loading">
      <p className="mapwell-quiet" role="status">
        {say('board.loading')}
      </p>
      <div className="mapwell-columns" data-count={preset.columns.length} aria-hidden="true">
        {preset.columns.map(({ key, tone }) => (
          <div key={key} className="mapwell-column mapwell-waiting" data-tone={tone}>
            <span />
            <span />
            <span />
          </div>
        ))}
      </div>
    </div>
  );
}
