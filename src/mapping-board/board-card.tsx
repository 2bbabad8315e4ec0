import * as React from 'react';
import type { Person } from '../foundation/document';
import type { SymbolName } from '../foundation/react/symbol';
import { Symbol } from '../foundation/react/symbol';
import { useFocusOnMount } from '../foundation/react/use-focus-on-mount';
import type { BoardActions, BoardView } from './board-actions';
import type { BoardSay } from './board-names.text';
import { categoryHeading, itemName, personNames, sayDate } from './board-names.text';
import type { CardProps } from './card-props';
import { itemFacts } from './item-facts.text';
import type { MapItem } from './mapping-board.model';

/** What all cards share. Each is the same object for as long as nothing it holds has changed. */
export interface CardSetting {
  say: BoardSay;
  actions: BoardActions;
  props: CardProps;
  people: readonly Person[];
  writable: boolean;
  view: BoardView;
  /** Whether cards tell their category: where the list they stand in does not. */
  showCategory: boolean;
  /** The language the map is in: other languages are marked. */
  lang: string;
}

export interface BoardCardProps {
  item: MapItem;
  setting: CardSetting;
  editing: boolean;
  cut: boolean;
  /** All items, for the names of those linked to. Looked at only by cards with links, so that others need not change. */
  items: readonly MapItem[];
}

/** One thing on the map: its words first and largest, a quiet line of what is known, and what can be done with it. */
export const BoardCard = /* @__PURE__ */ React.memo(function BoardCard(
  props: BoardCardProps,
): React.ReactElement {
  const { item, setting, editing, cut, items } = props;
  const { say, props: parts, writable, view } = setting;
  return (
    <li {...parts.card(item)} className="mapwell-card" data-state={cut ? 'cut' : item.status}>
      {editing && writable ? (
        <CardEditor item={item} setting={setting} />
      ) : (
        <CardText item={item} setting={setting} />
      )}
      {cut && <p className="mapwell-quiet">{say('item.cut')}</p>}
      {view === 'list' ? (
        <CardFacts item={item} items={items} setting={setting} />
      ) : (
        <CardLine item={item} setting={setting} />
      )}
      {writable && !editing && (
        <div className="mapwell-card-tools">
          {view === 'picture' && (
            <button {...parts.dragHandle(item)} className="mapwell-tool mapwell-handle">
              <Symbol name="grip" />
            </button>
          )}
          <button {...parts.editButton(item)} className="mapwell-tool">
            {say('item.edit')}
          </button>
          <button {...parts.moveButton(item)} className="mapwell-tool">
            {say('item.move')}
          </button>
          <button {...parts.detailsButton(item)} className="mapwell-tool">
            {say('item.details')}
          </button>
        </div>
      )}
    </li>
  );
}, looksTheSame);

function looksTheSame(before: BoardCardProps, after: BoardCardProps): boolean {
  const linked =
    after.setting.view === 'list' && (after.item.statementIds.length > 0 || after.item.supersededBy !== null);
  return (
    before.item === after.item &&
    before.setting === after.setting &&
    before.editing === after.editing &&
    before.cut === after.cut &&
    (!linked || before.items === after.items)
  );
}

interface PartProps {
  item: MapItem;
  setting: CardSetting;
}

function CardText({ item, setting }: PartProps): React.ReactElement {
  const { say, lang } = setting;
  const words = { lang: item.lang ?? lang, dir: 'auto', 'data-part': 'words', className: 'mapwell-words' };
  if (item.text.trim() === '') return <p className="mapwell-words mapwell-quiet">{say('item.untold')}</p>;
  return item.verbatim ? (
    <blockquote {...words}>{say('item.quote', { text: item.text })}</blockquote>
  ) : (
    <p {...words}>{item.text}</p>
  );
}

function CardEditor({ item, setting }: PartProps): React.ReactElement {
  const { say, actions, lang } = setting;
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const name = itemName(say, item);
  return (
    <div className="mapwell-editor">
      <textarea
        ref={field}
        className="mapwell-words"
        data-part="edit-field"
        aria-label={say('item.edit.field', { item: name })}
        lang={item.lang ?? lang}
        dir="auto"
        rows={3}
        value={item.text}
        onChange={(event) => actions.editText(item.id, event.currentTarget.value)}
        onKeyDown={(event) => {
          const finished =
            event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
          if (!finished) return;
          event.preventDefault();
          actions.stopEditing();
        }}
      />
      <button
        type="button"
        className="mapwell-button"
        data-part="edit-done"
        aria-label={say('item.edit.done.of', { item: name })}
        onClick={actions.stopEditing}
      >
        {say('item.edit.done')}
      </button>
    </div>
  );
}

/** What is known, in one quiet line; states as a symbol and a word. */
function CardLine({ item, setting }: PartProps): React.ReactElement | null {
  const { say, people, showCategory } = setting;
  const marks: { key: string; symbol: SymbolName | null; text: string }[] = [];
  const mark = (key: string, symbol: SymbolName | null, text: string) => marks.push({ key, symbol, text });
  if (item.status === 'agreed') mark('status', 'tick', say('status.agreed'));
  if (item.status === 'superseded') mark('status', 'past', say('status.superseded'));
  // A draft is worth telling where the words are meant to be agreed on; on every note it would only be noise.
  if (item.status === 'draft' && (item.category === 'danger' || item.category === 'goal'))
    mark('status', 'pencil', say('status.draft'));
  if (item.verbatim) mark('verbatim', 'speech', say('item.ownWords'));
  if (item.notHeldBy.length > 0) {
    const names = personNames(say, people, item.notHeldBy);
    mark(
      'dispute',
      'apart',
      say(item.notHeldBy.length === 1 ? 'item.disputed.one' : 'item.disputed', { names }),
    );
  }
  if (item.visibility.level === 'professionals' || item.visibility.level === 'closed') {
    mark('visibility', 'lock', say(`visibility.${item.visibility.level}`));
  }
  if (showCategory && item.category !== null) mark('category', null, categoryHeading(say, item.category));
  if (item.saidBy.length > 0)
    mark('saidBy', null, say('item.said', { names: personNames(say, people, item.saidBy) }));
  if (item.aboutChildren.length > 0) {
    mark('about', null, say('item.about', { names: personNames(say, people, item.aboutChildren) }));
  }
  if (item.incident !== null) mark('incident', null, say(`incident.${item.incident}`));
  if (item.happened !== null) mark('happened', null, sayDate(say, item.happened));
  if (item.doneBy.length > 0)
    mark('doneBy', null, say('item.doneBy', { names: personNames(say, people, item.doneBy) }));
  if (item.doneWhen !== null) mark('doneWhen', null, sayDate(say, item.doneWhen));
  if (marks.length === 0) return null;
  return (
    <ul className="mapwell-marks" data-part="marks">
      {marks.map(({ key, symbol, text }) => (
        <li key={key} data-mark={key} dir="auto">
          {symbol && <Symbol name={symbol} />}
          {text}
        </li>
      ))}
    </ul>
  );
}

/** All that is known, for the list and for print. */
function CardFacts({
  item,
  items,
  setting,
}: PartProps & { items: readonly MapItem[] }): React.ReactElement | null {
  const facts = itemFacts(setting.say, { people: setting.people, items }, item).filter(
    ({ key }) => key !== 'category' || setting.showCategory,
  );
  if (facts.length === 0) return null;
  return (
    <dl className="mapwell-facts" data-part="facts">
      {facts.map(({ key, label, text }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
