import * as React from 'react';
import type { Say } from '../words/words';

export interface UndoButtonsProps {
  say: Say<'undo.do' | 'undo.of' | 'redo.do' | 'redo.of'>;
  /** What would be undone and done again, by name; null where there is nothing. */
  undoName: string | null;
  redoName: string | null;
  actions: { undo: () => void; redo: () => void };
}

/** Undo and redo, each saying what it would do. */
export function UndoButtons({ say, undoName, redoName, actions }: UndoButtonsProps): React.ReactElement {
  return (
    <div className="mapwell-switch" data-part="history">
      <Step
        part="undo"
        label={say('undo.do')}
        name={undoName && say('undo.of', { what: undoName })}
        onClick={actions.undo}
      />
      <Step
        part="redo"
        label={say('redo.do')}
        name={redoName && say('redo.of', { what: redoName })}
        onClick={actions.redo}
      />
    </div>
  );
}

/** A button that keeps the focus when there is nothing left to undo: it says so and stays. */
function Step({
  part,
  label,
  name,
  onClick,
}: {
  part: string;
  label: string;
  name: string | null;
  onClick: () => void;
}): React.ReactElement {
  return (
    <button
      type="button"
      data-part={part}
      aria-label={name ?? label}
      title={name ?? undefined}
      aria-disabled={name === null}
      onClick={name === null ? undefined : onClick}
    >
      {label}
    </button>
  );
}
