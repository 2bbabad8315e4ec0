import * as React from 'react';
import { itemName } from './board-names.text';
import type { UseMappingBoard } from './use-mapping-board';

/** What may still be missing, for whoever opens it. It never blocks and is no mark. */
export const BoardHints = /* @__PURE__ */ React.memo(function BoardHints(
  props: Pick<UseMappingBoard, 'say' | 'hints'>,
): React.ReactElement | null {
  const { say, hints } = props;
  if (hints.length === 0) return null;
  return (
    <details className="mapwell-fold mapwell-hints" data-part="hints">
      <summary>
        {say('hints.heading')} <span className="mapwell-group-count">{hints.length}</span>
      </summary>
      <ul>
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </details>
  );
});

/** What was taken off the map, why, and the way to put it back. */
export const BoardRemoved = /* @__PURE__ */ React.memo(function BoardRemoved(
  props: Pick<UseMappingBoard, 'say' | 'removed' | 'writable' | 'actions'> & { lang: string },
): React.ReactElement | null {
  const { say, removed, writable, actions, lang } = props;
  if (removed.length === 0) return null;
  return (
    <details className="mapwell-fold" data-part="removed">
      <summary>{say('removed.heading', { count: removed.length })}</summary>
      <ul className="mapwell-items">
        {removed.map((item) => (
          <li key={item.id} className="mapwell-card" data-state="removed">
            <p className="mapwell-words" lang={item.lang ?? lang} dir="auto">
              {item.text}
            </p>
            {item.removed && item.removed.why !== '' && (
              <p className="mapwell-quiet">{say('removed.why', { why: item.removed.why })}</p>
            )}
            {writable && (
              <button
                type="button"
                className="mapwell-button"
                data-part="restore"
                aria-label={say('removed.restore.of', { item: itemName(say, item) })}
                onClick={() => actions.restore(item.id)}
              >
                {say('removed.restore')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
});
