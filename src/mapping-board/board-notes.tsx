import * as React from 'react';
import { KeepACopy } from '../foundation/react/keep-a-copy';
import { itemName } from './board-names.text';
import type { BoardPartProps } from './board-toolbar';
import type { UseMappingBoard } from './use-mapping-board';

/** What opening the document found: what could not be read, in sentences, and what was done. Silent where all is well. */
export function BoardOpening({
  map,
  received,
}: BoardPartProps & { received: unknown }): React.ReactElement | null {
  const { say, opened, writable } = map;
  const { status, issues } = opened;
  if (status === 'opened' && issues.length === 0) return null;
  const sentence =
    status === 'newer'
      ? say('notice.newer')
      : status === 'unreadable'
        ? say('notice.unreadable')
        : say('notice.repaired', { count: issues.length });
  return (
    <div className="mapwell-notice" data-part="opening" data-state={status} role="note">
      <p>
        <strong>{sentence}</strong>
      </p>
      {issues.length > 0 && (
        <details className="mapwell-fold" open={status === 'unreadable'}>
          <summary>{say('notice.list')}</summary>
          <ul>
            {issues.map((issue, at) => (
              <li key={`${at}${issue.at}`}>{issue.sentence}</li>
            ))}
          </ul>
        </details>
      )}
      {!writable && status !== 'opened' && (
        <KeepACopy label={say('notice.keep')} content={() => asText(received)} fileName="map.json" />
      )}
    </div>
  );
}

/** Whatever the host handed over, as text, to be given back as it came. */
function asText(received: unknown): string {
  if (typeof received === 'string') return received;
  try {
    return JSON.stringify(received) ?? '';
  } catch {
    return '';
  }
}

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
