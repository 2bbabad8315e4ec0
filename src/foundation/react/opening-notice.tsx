import * as React from 'react';
import type { Opened } from '../document/open-document';
import { KeepACopy } from './keep-a-copy';

/** The words of the notice, worded by its tool. */
export interface OpeningNoticeWords {
  newer: string;
  unreadable: string;
  repaired: string;
  list: string;
  keep: string;
  fileName: string;
}

export interface OpeningNoticeProps {
  opened: Opened<unknown>;
  words: OpeningNoticeWords;
  /** Whatever the host handed over, to be given back as it came. */
  received: unknown;
}

/** What opening a document found: what could not be read, in sentences, and what was done. Silent where all is well. */
export function OpeningNotice({ opened, words, received }: OpeningNoticeProps): React.ReactElement | null {
  const { status, issues } = opened;
  if (status === 'opened' && issues.length === 0) return null;
  return (
    <div className="mapwell-notice" data-part="opening" data-state={status} role="note">
      <p>
        <strong>{words[status === 'opened' ? 'repaired' : status]}</strong>
      </p>
      {issues.length > 0 && (
        <details className="mapwell-fold" open={status === 'unreadable'}>
          <summary>{words.list}</summary>
          <ul>
            {issues.map((issue, at) => (
              <li key={`${at}${issue.at}`}>{issue.sentence}</li>
            ))}
          </ul>
        </details>
      )}
      {status !== 'opened' && (
        <KeepACopy label={words.keep} content={() => asText(received)} fileName={words.fileName} />
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
