import * as React from 'react';
import { useSafetyPlan } from '../src/safety-plan';
import { planThatDidNotHold } from './families/tariq-and-aishas-plan';
import { safetyPlanWordsIn } from './safety-plan-words';
import './own-list.css';

/** A host's own markup over the hook: a field for each rule, and the question where one did not hold. */
export function OwnSafetyPlan({ spoken }: { spoken: string }): React.ReactElement {
  const words = React.useMemo(() => safetyPlanWordsIn(spoken), [spoken]);
  const held = useSafetyPlan({ defaultValue: planThatDidNotHold, words, locale: spoken });
  const { say, seen, asking, actions } = held;
  return (
    <div {...held.getRootProps()} className="own-list" lang={spoken}>
      <h2>{say('section.rules.heading')}</h2>
      <ol>
        {seen.rules.map((rule, at) => (
          <li key={rule.id} data-item-id={rule.id}>
            <label>
              <span>{say('entry.rule', { number: String(at + 1) })}</span>
              <textarea
                dir="auto"
                value={rule.text}
                onChange={(event) =>
                  actions.change({
                    type: 'change-rule',
                    id: rule.id,
                    detail: 'text',
                    value: event.currentTarget.value,
                  })
                }
              />
            </label>
            {asking.some((one) => one.rule.id === rule.id) && <p>{say('ask.heading')}</p>}
          </li>
        ))}
      </ol>
      <button
        type="button"
        data-part="undo"
        aria-disabled={held.undoName === null}
        onClick={held.undoName === null ? undefined : actions.undo}
      >
        {say('undo.do')}
      </button>
      <div className="own-list-heard">{held.region}</div>
    </div>
  );
}
