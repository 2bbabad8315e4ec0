import * as React from 'react';
import type { Say } from '../words/words';
import { EdgeGuard } from './edge-guard';
import { KeepACopy } from './keep-a-copy';

export interface ToolEdgeProps {
  say: Say<'notice.broken' | 'notice.broken.next' | 'notice.keep' | 'notice.retry'>;
  /** The document as it is now, to be kept as a file. Null: it may not be handed over as one. */
  document: unknown;
  fileName: string;
  onError: ((error: unknown) => void) | undefined;
  children: React.ReactNode;
}

/** The edge of a tool: what a part throws goes no further, the document is safe, and a copy of it is offered. */
export function ToolEdge({ say, document, fileName, onError, children }: ToolEdgeProps): React.ReactElement {
  const broken = (retry: () => void) => (
    <div className="mapwell-notice" role="alert" data-part="broken">
      <p>
        <strong>{say('notice.broken')}</strong> {document !== null && say('notice.broken.next')}
      </p>
      <div className="mapwell-row">
        {document !== null && (
          <KeepACopy
            label={say('notice.keep')}
            content={() => JSON.stringify(document)}
            fileName={fileName}
          />
        )}
        <button type="button" className="mapwell-button" data-part="retry" onClick={retry}>
          {say('notice.retry')}
        </button>
      </div>
    </div>
  );
  return (
    <EdgeGuard fallback={broken} onError={onError}>
      {children}
    </EdgeGuard>
  );
}
