import * as React from 'react';
import { CheckBox } from '../foundation/react/check-box';
import type { StatementsSay } from './statements-names.text';

/** The parts of a statement, and what they are for. */
export function Parts({
  name,
  say,
  children,
}: {
  name: string;
  say: StatementsSay;
  children: React.ReactNode;
}): React.ReactElement {
  return (
    <div
      className="mapwell-panel"
      data-part="parts"
      role="group"
      aria-label={say('parts.label', { item: name })}
    >
      <p className="mapwell-quiet">{say('parts.note')}</p>
      {children}
    </div>
  );
}

/** Puts the focus into the last field of a kind once a thing that was asked for here has come. */
export function useFocusOnNew<Box extends HTMLElement>(count: number, part: string) {
  const box = React.useRef<Box>(null);
  const asked = React.useRef(false);
  React.useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    const fields = box.current?.querySelectorAll<HTMLElement>(`[data-part="${part}"] textarea`) ?? [];
    fields[fields.length - 1]?.focus();
  }, [count, part]);
  const begin = () => {
    asked.current = true;
  };
  return { box, begin };
}

/** A list with one of its things changed; taken out where it is null. */
export function withOne<One>(list: readonly One[], at: number, one: One | null): readonly One[] {
  return one === null
    ? list.filter((_, index) => index !== at)
    : list.map((before, index) => (index === at ? one : before));
}

interface PartRowProps {
  /** What it is called, for its buttons. */
  name: string;
  verbatim: boolean;
  say: StatementsSay;
  onVerbatim: (verbatim: boolean) => void;
  onTake: () => void;
  children: React.ReactNode;
}

/** One of several things of a kind: its fields, whether they are exact words, and the way to take it out. */
export function PartRow({
  name,
  verbatim,
  say,
  onVerbatim,
  onTake,
  children,
}: PartRowProps): React.ReactElement {
  return (
    <div className="mapwell-part-row" role="group" aria-label={name}>
      {children}
      <div className="mapwell-row">
        <CheckBox label={say('parts.verbatim')} checked={verbatim} onChange={onVerbatim} />
        <button
          type="button"
          className="mapwell-tool"
          data-part="take-part"
          aria-label={say('parts.take.of', { item: name })}
          onClick={onTake}
        >
          {say('parts.take')}
        </button>
      </div>
    </div>
  );
}
