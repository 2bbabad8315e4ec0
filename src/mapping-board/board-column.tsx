import * as React from 'react';
import { Symbol } from '../foundation/react/symbol';
import type { ArrangedColumn, BoardGroup, ColumnTone } from './board-arrangement.model';
import { BoardCapture } from './board-capture';
import type { CardSetting } from './board-card';
import { BoardCard } from './board-card';
import { categoryHeading, columnHeading, placeName, promptsFor, sayIfAny } from './board-names.text';
import type { BoardPreset } from './board-presets.words';
import type { MapItem } from './mapping-board.model';

export interface BoardColumnProps {
  column: ArrangedColumn;
  preset: BoardPreset;
  setting: CardSetting;
  /** The item being edited, or cut, where it stands in this column; otherwise null. */
  editingId: string | null;
  cutId: string | null;
  /** Whether something is cut anywhere, so that this column offers to paste it. */
  pasting: boolean;
  /** Whether a choice of what to look at may be hiding items of this column. */
  filtered: boolean;
  items: readonly MapItem[];
  /** 2 to 5: the level of the column's heading. */
  headingLevel: number;
  /** What the host puts into the column of the judgement. */
  judgement: React.ReactNode;
}

const symbols: { readonly [Tone in ColumnTone]: 'cloud' | 'sun' | 'signpost' | 'line' } = {
  worry: 'cloud',
  well: 'sun',
  next: 'signpost',
  plain: 'line',
};

/** A column of the board, or the same as a section of the list. */
export const BoardColumn = /* @__PURE__ */ React.memo(function BoardColumn(
  props: BoardColumnProps,
): React.ReactElement {
  const { column, preset, setting, pasting, filtered, headingLevel, judgement } = props;
  const { say, writable, actions } = setting;
  const { key, tone, holds } = column.plan;
  const Heading = `h${headingLevel}` as 'h3';
  const heading = columnHeading(say, key);
  return (
    <section
      className="mapwell-column"
      data-part="column"
      data-column={key}
      data-tone={tone}
      aria-label={heading}
    >
      <header className="mapwell-column-head">
        <Heading className="mapwell-column-heading">
          <Symbol name={symbols[tone]} />
          {heading}
        </Heading>
        <p className="mapwell-quiet">{sayIfAny(say, `column.${key}.question`)}</p>
        <p className="mapwell-count">
          {column.count === 0 ? say('column.count.none') : say('column.count', { count: column.count })}
        </p>
      </header>
      {holds === 'judgement' && judgement}
      {writable && column.known && <BoardCapture column={key} heading={heading} setting={setting} />}
      {writable && column.known && (
        <ColumnPrompts preset={preset} column={key} heading={heading} setting={setting} />
      )}
      {column.groups.map((group) => (
        <ColumnGroup key={group.key} group={group} level={headingLevel + 1} {...props} />
      ))}
      {column.count === 0 && (
        <p className="mapwell-empty">
          {filtered ? say('column.noneMatch') : sayIfAny(say, `column.${key}.empty`)}
        </p>
      )}
      {pasting && column.groups[0]?.category === undefined && (
        <PasteHere
          place={heading}
          setting={setting}
          onPaste={() => actions.paste({ column: key, category: undefined }, null)}
        />
      )}
    </section>
  );
}, looksTheSame);

/** The same but for lists that hold the same items: the board is arranged anew at each change, most lists are as before. */
function looksTheSame(before: BoardColumnProps, after: BoardColumnProps): boolean {
  const { column: was, items: wasAll, ...rest } = before;
  const { column: is, items: isAll, ...now } = after;
  return (
    (Object.keys(now) as (keyof typeof now)[]).every((name) => Object.is(rest[name], now[name])) &&
    was.plan === is.plan &&
    was.groups.length === is.groups.length &&
    was.groups.every(
      (group, at) => group.key === is.groups[at]?.key && sameItems(group.items, is.groups[at].items),
    ) &&
    (after.setting.view === 'picture' || wasAll === isAll)
  );
}

function sameItems(a: readonly MapItem[], b: readonly MapItem[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

function ColumnGroup(
  props: BoardColumnProps & { group: BoardGroup; level: number },
): React.ReactElement | null {
  const { group, level, setting, editingId, cutId, pasting, items } = props;
  const { say, actions } = setting;
  const place = placeName(say, group);
  if (group.category === null && group.items.length === 0 && !pasting) return null;
  const Heading = `h${Math.min(level, 6)}` as 'h4';
  return (
    <div className="mapwell-group" data-part="group" data-group={group.key}>
      {group.category !== undefined && (
        <Heading className="mapwell-group-heading">
          {categoryHeading(say, group.category)}{' '}
          <span className="mapwell-group-count">{group.items.length}</span>
        </Heading>
      )}
      {group.category !== undefined && group.items.length === 0 && (
        <p className="mapwell-quiet">{sayIfAny(say, `category.${group.category ?? 'unsorted'}.help`)}</p>
      )}
      <ul className="mapwell-items" data-part="items" aria-label={say('item.list', { place })}>
        {group.items.map((item) => (
          <BoardCard
            key={item.id}
            item={item}
            setting={setting}
            editing={item.id === editingId}
            cut={item.id === cutId}
            items={items}
          />
        ))}
      </ul>
      {pasting && group.category !== undefined && (
        <PasteHere place={place} setting={setting} onPaste={() => actions.paste(group, null)} />
      )}
    </div>
  );
}

function PasteHere({
  place,
  setting,
  onPaste,
}: {
  place: string;
  setting: CardSetting;
  onPaste: () => void;
}): React.ReactElement {
  const { say, actions } = setting;
  return (
    <div className="mapwell-row">
      <button
        type="button"
        className="mapwell-button"
        data-part="paste-button"
        aria-label={say('paste.here.in', { place })}
        onClick={onPaste}
      >
        {say('paste.here')}
      </button>
      <button type="button" className="mapwell-tool" data-part="cancel-cut" onClick={actions.cancelCut}>
        {say('paste.cancel')}
      </button>
    </div>
  );
}

interface ColumnPromptsProps {
  preset: BoardPreset;
  column: string;
  heading: string;
  setting: CardSetting;
}

/** Questions that may help, for whoever asks for them. Never fields to be filled in. */
const ColumnPrompts = /* @__PURE__ */ React.memo(function ColumnPrompts({
  preset,
  column,
  heading,
  setting,
}: ColumnPromptsProps): React.ReactElement | null {
  const { say } = setting;
  const prompts = promptsFor(say, preset, column);
  if (prompts.length === 0) return null;
  return (
    <details className="mapwell-fold" data-part="prompts">
      <summary aria-label={say('prompts.label', { column: heading })}>{say('prompts.open')}</summary>
      {prompts.map((group) => (
        <div key={group.heading} className="mapwell-prompts">
          <p>
            <strong>{group.heading}</strong> {group.help}
          </p>
          <ul>
            {group.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
});
