import * as React from 'react';
import type { ComposedUpdate } from './compose.text';
import { StatementBlock } from './statement-block';
import type { DangerStatement, SafetyGoal } from './statements.model';
import { nameInSetInSentence, nameSet } from './statements-names.text';
import type { StatementsSetting } from './statements-setting';
import type { ToldObservation } from './use-statement-checks';

export interface StatementSetProps {
  danger: DangerStatement;
  goals: readonly SafetyGoal[];
  /** The goal that stands. */
  goal: SafetyGoal | null;
  offers: ReadonlyMap<string, ComposedUpdate>;
  observations: ReadonlyMap<string, readonly ToldObservation[]>;
  setting: StatementsSetting;
}

const nothing: readonly ToldObservation[] = [];

/** A danger statement with its safety goal beside it: what could happen, and what will be good enough. */
export const StatementSetView = /* @__PURE__ */ React.memo(
  function StatementSetView(props: StatementSetProps): React.ReactElement {
    const { danger, goals, goal, offers, observations, setting } = props;
    const { say, actions, writable, level, scales } = setting;
    const { number } = danger;
    const Heading = `h${level + 1}` as 'h4';
    const hasStanding = goals.some(({ status }) => status !== 'superseded');
    const name = nameInSetInSentence(say, 'danger', number);
    const ownScales = scales.filter(({ id }) => danger.scaleIds.includes(id));
    const inOrder = goal === null ? goals : [goal, ...goals.filter((one) => one !== goal)];
    return (
      <li className="mapwell-set" data-part="set" data-state={danger.status}>
        <Heading className="mapwell-set-heading">{nameSet(say, danger)}</Heading>
        <div className="mapwell-set-pair">
          <StatementBlock
            of="danger"
            statement={danger}
            number={number}
            heading={say('entry.danger')}
            level={level + 2}
            offer={offers.get(danger.id)}
            told={observations.get(danger.id) ?? nothing}
            setting={setting}
          />
          <div className="mapwell-set-goals">
            {inOrder.map((one) => (
              <StatementBlock
                key={one.id}
                of="goal"
                statement={one}
                number={number}
                heading={say('entry.goal')}
                level={level + 2}
                offer={offers.get(one.id)}
                told={observations.get(one.id) ?? nothing}
                setting={setting}
              />
            ))}
            {!hasStanding && (
              <div className="mapwell-set-none">
                <p className="mapwell-quiet">{say('goal.none')}</p>
                {writable && (
                  <button
                    type="button"
                    className="mapwell-button"
                    data-part="add-goal"
                    aria-label={say('goal.add.of', { item: name })}
                    onClick={() => actions.addGoal(danger.id)}
                  >
                    {say('goal.add')}
                  </button>
                )}
              </div>
            )}
          </div>
        </div>
        {ownScales.length > 0 && (
          <dl className="mapwell-facts" data-part="scales">
            {ownScales.map(({ id, text }) => (
              <div key={id}>
                <dt>
                  {number === null ? say('set.scale.none') : say('set.scale', { number: String(number) })}
                </dt>
                <dd dir="auto">{text}</dd>
              </div>
            ))}
          </dl>
        )}
      </li>
    );
  },
  (before, after) =>
    before.danger === after.danger &&
    before.goal === after.goal &&
    before.setting === after.setting &&
    before.goals.length === after.goals.length &&
    [after.danger, ...after.goals].every(
      (one, at) =>
        (at === 0 || before.goals[at - 1] === one) &&
        before.offers.get(one.id) === after.offers.get(one.id) &&
        before.observations.get(one.id) === after.observations.get(one.id),
    ),
);
