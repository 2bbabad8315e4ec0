import * as React from 'react';
import type { Opened } from '../document/open-document';
import type { Say } from '../words/words';
import { KeepACopy } from './keep-a-copy';

export interface OpeningNoticeProps {
  opened: Opened<unknown>;
  say: Say<'notice.newer' | 'notice.unreadable' | 'notice.repaired' | 'notice.list' | 'notice.keep'>;
  fileName: string;
  /** Whatever the host handed over, to be given back as it came. */
  received: unknown;
  /** Whether it may be given back as a file. Not where it may hold what must not be handed over. Default yes. */
  mayKeep?: boolean;
}

/** What opening a document found: what could not be read, in sentences, and what was done. Silent where all is well. */
export function OpeningNotice({
  opened,
  say,
  received,
  fileName,
  mayKeep = true,
}: OpeningNoticeProps): React.ReactElement | null {
  const { status, issues } = opened;
  if (status === 'opened' && issues.length === 0) return null;
  return (
    <div className="mapwell-notice" data-part="opening" data-state={status} role="note">
      <p>
        <strong>
          {status === 'opened' ? say('notice.repaired', { count: issues.length }) : say(`notice.${status}`)}
        </strong>
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
      {status !== 'opened' && mayKeep && (
        <KeepACopy label={say('notice.keep')} content={() => asText(received)} fileName={fileName} />
      )}
    </div>
  );
}

function asText(received: unknown): string {
  if (typeof received === 'string') return received;
  try {
    return JSON.stringify(received) ?? '';
  } catch {
    return '';
  }
}
