import * as React from 'react';
import type { SymbolName } from '../foundation/react/symbol';
import { Symbol } from '../foundation/react/symbol';
import type { SafetyPlanFact } from './plan-facts.text';
import { planEntryFacts, sayState } from './plan-facts.text';
import type { PlanEntries, PlanEntryKind, RuleState, SafetyPlanDocument } from './safety-plan.model';
import { nameEntry, sayBarred, sayText } from './safety-plan-names.text';
import type { SafetyPlanSetting } from './safety-plan-setting';

const stateSymbols: { readonly [State in RuleState]: SymbolName } = {
  tryingOut: 'signpost',
  working: 'sun',
  changed: 'pencil',
  stopped: 'past',
};

/** What is said beside the words: how a rule is going is a badge, and who wrote it down is for the record. */
const notInList = ['state', 'recorded', 'edited'];

export interface PlanPartProps<Kind extends PlanEntryKind = PlanEntryKind> {
  of: Kind;
  entry: PlanEntries[Kind];
  /** Its place among those of its kind, from 1. */
  number: number;
  /** How many there are. */
  count: number;
  /** The people, and where it speaks of them the rules and days, to name them by. */
  names: SafetyPlanDocument;
  setting: SafetyPlanSetting;
}

/** One part of the plan: its words first, then what is known of it, and what can be done with it. */
export const PlanPart = /* @__PURE__ */ React.memo(function PlanPart(
  props: PlanPartProps,
): React.ReactElement {
  const { of: kind, entry, number, names, setting } = props;
  const { say, lang, level, given, people, meeting } = setting;
  const Heading = `h${Math.min(level + 1, 6)}` as 'h4';
  const facts = planEntryFacts(names, kind, entry, say, given).filter(({ key }) => !notInList.includes(key));
  const barred = meeting ? '' : sayBarred(say, people, entry);
  const isTold = entry.text.trim() !== '';
  const Words = entry.verbatim && isTold ? 'blockquote' : 'p';
  return (
    <li className="mapwell-plan-part" data-part={kind} data-item-id={entry.id}>
      <div className="mapwell-plan-part-head">
        <Heading className="mapwell-plan-label">{say(`entry.${kind}`, { number: String(number) })}</Heading>
        {'state' in entry && entry.state !== null && (
          <span className="mapwell-plan-badge" data-status={entry.state}>
            <Symbol name={stateSymbols[entry.state]} />
            {sayState(say, entry)}
          </span>
        )}
        {kind === 'signal' && <Mark part="restricted" text={say('restricted.mark')} />}
        {barred !== '' && <Mark part="barred" text={barred} />}
      </div>
      <Words
        className={isTold ? 'mapwell-plan-words' : 'mapwell-quiet'}
        data-part="words"
        lang={isTold ? (entry.lang ?? lang) : undefined}
        dir="auto"
        data-quoted={(entry.verbatim && isTold) || undefined}
      >
        {isTold ? sayText(say, entry) : say('entry.untold')}
      </Words>
      <Facts facts={facts} />
      <PartTools {...props} />
    </li>
  );
});

/** A lock and a sentence: never a colour alone. */
export function Mark({ part, text }: { part: string; text: string }): React.ReactElement {
  return (
    <span className="mapwell-plan-mark" data-part={part}>
      <Symbol name="lock" />
      <span dir="auto">{text}</span>
    </span>
  );
}

/** What is known, in rows. */
export function Facts({ facts }: { facts: readonly SafetyPlanFact[] }): React.ReactElement | null {
  if (facts.length === 0) return null;
  return (
    <dl className="mapwell-facts" data-part="facts">
      {facts.map(({ key, label, text, lang }, at) => (
        <div key={`${at}${key}`} data-fact={key}>
          <dt>{label}</dt>
          <dd dir="auto" lang={lang}>
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What can be done with a part. */
function PartTools({ of: kind, entry, number, count, setting }: PlanPartProps): React.ReactElement | null {
  const { say, actions, writable, meeting } = setting;
  if (!writable) return null;
  const { id } = entry;
  const item = nameEntry(say, entry);
  const name = (tool: string) => say('tools.of', { tool, item });
  return (
    <div className="mapwell-row mapwell-plan-tools">
      {kind === 'rule' && (
        <button
          type="button"
          className="mapwell-tool"
          data-part="state-button"
          aria-haspopup="dialog"
          aria-label={name(say('tools.state'))}
          onClick={() => actions.open({ kind: 'state', id })}
        >
          {say('tools.state')}
        </button>
      )}
      <button
        type="button"
        className="mapwell-tool"
        data-part="details-button"
        aria-haspopup="dialog"
        aria-label={name(say('tools.details'))}
        onClick={() => actions.open({ kind: 'details', of: kind, id })}
      >
        {say('tools.details')}
      </button>
      {!meeting && (
        <button
          type="button"
          className="mapwell-tool"
          data-part="hand-over-button"
          aria-haspopup="dialog"
          aria-label={name(say('tools.handOver'))}
          onClick={() => actions.open({ kind: 'hand-over', of: kind, id })}
        >
          {say('tools.handOver')}
        </button>
      )}
      {kind === 'rule' && count > 1 && (
        <>
          <Moves to="up" isEdge={number === 1} {...{ id, item, setting }} />
          <Moves to="down" isEdge={number === count} {...{ id, item, setting }} />
        </>
      )}
    </div>
  );
}

/** Moves a rule one place. At the edge it stays, so that the focus has somewhere to be. */
function Moves({
  to,
  isEdge,
  id,
  item,
  setting,
}: {
  to: 'up' | 'down';
  isEdge: boolean;
  id: string;
  item: string;
  setting: SafetyPlanSetting;
}): React.ReactElement {
  const { say, actions } = setting;
  return (
    <button
      type="button"
      className="mapwell-tool"
      data-part={to}
      aria-label={say('tools.of', { tool: say(`tools.${to}`), item })}
      aria-disabled={isEdge}
      onClick={isEdge ? undefined : () => actions.moveRule(id, to)}
    >
      {say(`tools.${to}`)}
    </button>
  );
}
