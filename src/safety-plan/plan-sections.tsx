import * as React from 'react';
import { PlanPart } from './plan-part';
import type { PlanEntries, PlanEntryKind, SafetyPlanDocument } from './safety-plan.model';
import { planLists } from './safety-plan.model';
import type { SafetyPlanSetting } from './safety-plan-setting';

export interface PlanSectionProps {
  of: PlanEntryKind;
  /** The list of its kind, as it is seen. */
  entries: readonly PlanEntries[PlanEntryKind][];
  names: SafetyPlanDocument;
  setting: SafetyPlanSetting;
}

/** Parts of one kind under their heading, and a way to add one. The field is the section's own until something is added. */
export const PlanSection = /* @__PURE__ */ React.memo(function PlanSection(
  props: PlanSectionProps,
): React.ReactElement | null {
  const { of: kind, entries, names, setting } = props;
  const { say, actions, writable, meeting, level } = setting;
  const list = planLists[kind];
  const standing = entries.filter(({ removed }) => removed === null);
  // Nothing in a meeting says that there might be a signal.
  if (kind === 'signal' && meeting) return null;
  if (standing.length === 0 && !writable && kind !== 'rule') return null;
  const Heading = `h${level}` as 'h3';
  const List = kind === 'rule' ? 'ol' : 'ul';
  const parts = (
    <List className="mapwell-plan-parts">
      {standing.map((entry, at) => (
        <PlanPart
          key={entry.id}
          of={kind}
          entry={entry}
          number={at + 1}
          count={standing.length}
          names={names}
          setting={setting}
        />
      ))}
    </List>
  );
  return (
    <section className="mapwell-plan-section" data-part={list}>
      <Heading className="mapwell-plan-heading">{say(`section.${list}.heading`)}</Heading>
      {(standing.length === 0 || kind === 'signal') && (
        <p className="mapwell-quiet">{say(`section.${list}.note`)}</p>
      )}
      {standing.length > 0 && kind !== 'signal' && parts}
      {standing.length > 0 && kind === 'signal' && (
        // Whoever sits beside the screen may be the one it must be kept from.
        <details className="mapwell-fold" data-part="signals-fold">
          <summary>{say('section.signals.show')}</summary>
          {parts}
        </details>
      )}
      {writable && kind !== 'diary' && <AddPart of={kind} setting={setting} />}
      {writable && kind === 'diary' && (
        <button
          type="button"
          className="mapwell-button"
          data-part="write-diary"
          aria-haspopup="dialog"
          onClick={() => actions.open({ kind: 'diary' })}
        >
          {say('section.diary.write')}
        </button>
      )}
    </section>
  );
});

/** A field for one part after another: type, Enter, type, Enter. */
function AddPart({
  of: kind,
  setting,
}: {
  of: Exclude<PlanEntryKind, 'diary'>;
  setting: SafetyPlanSetting;
}): React.ReactElement {
  const { say, actions } = setting;
  const [text, setText] = React.useState('');
  const field = React.useRef<HTMLInputElement>(null);
  const list = planLists[kind];
  const add = () => {
    field.current?.focus();
    if (actions.add(kind, text) !== null) setText('');
  };
  return (
    <div className="mapwell-plan-add" data-part={`add-${kind}`}>
      <label className="mapwell-field">
        <span>{say(`section.${list}.field`)}</span>
        <input
          ref={field}
          type="text"
          dir="auto"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Enter that ends the writing of a character is not meant for us.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
      </label>
      <button type="button" className="mapwell-button" onClick={add}>
        {say(`section.${list}.add`)}
      </button>
    </div>
  );
}
