import { namePeople } from '../foundation/document/naming';
import * as React from 'react';
import { PersonPicker } from '../foundation/react/person-picker';
import { TextField } from '../foundation/react/text-field';
import type { SafetyGoal, Statement, StatementKind } from './statements.model';
import type { StatementChange } from './statements-actions';
import { sayWhen } from './statements-names.text';
import type { StatementsSetting } from './statements-setting';

export interface StatementViewsProps {
  kind: StatementKind;
  statement: Statement | SafetyGoal;
  setting: StatementsSetting;
}

/** Who sees it this way and who does not, with what else is said of it in a line. It is read without unfolding anything. */
export function StatementSaid({ statement, setting }: StatementViewsProps): React.ReactElement | null {
  const { say, people } = setting;
  const { heldBy, notHeldBy, dispute, saidBy, aboutChildren, sharedOn } = statement;
  const metOn = 'metOn' in statement ? statement.metOn : null;
  const names = (ids: readonly string[]) => (ids.length === 0 ? '' : namePeople(say, people, ids));
  const facts = [
    ['saidBy', say('fact.saidBy'), names(saidBy)],
    ['aboutChildren', say('fact.aboutChildren'), names(aboutChildren)],
    ['heldBy', say('fact.heldBy'), names(heldBy)],
    ['notHeldBy', say('fact.notHeldBy'), names(notHeldBy)],
    ['dispute', say('fact.dispute'), dispute],
    ['sharedOn', say('fact.sharedOn'), sharedOn ? sayWhen(say, sharedOn) : ''],
    ['metOn', say('fact.metOn'), metOn ? sayWhen(say, metOn) : ''],
  ].filter(([, , text]) => text !== '');
  if (facts.length === 0) return null;
  return (
    <dl className="mapwell-facts" data-part="said">
      {facts.map(([key, label, text]) => (
        <div key={key} data-fact={key}>
          <dt>{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The fields for it: a dispute is written down beside the statement, never as a second one (practice.md 1.7). */
export function StatementDispute({ kind, statement, setting }: StatementViewsProps): React.ReactElement {
  const { say, actions, people, picker } = setting;
  const change = (detail: 'heldBy' | 'notHeldBy' | 'dispute', value: readonly string[] | string) =>
    actions.change({ type: `change-${kind}`, id: statement.id, detail, value } as StatementChange);
  return (
    <div className="mapwell-panel" data-part="dispute">
      {(['heldBy', 'notHeldBy'] as const).map((detail) => (
        <PersonPicker
          key={detail}
          part={detail === 'heldBy' ? 'held-by' : 'not-held-by'}
          label={say(`dispute.${detail}`)}
          people={people}
          chosen={statement[detail]}
          onChange={(ids) => change(detail, ids)}
          onAdd={actions.addPerson}
          words={picker}
        />
      ))}
      <TextField
        part="dispute-words"
        lines={2}
        label={say('dispute.words')}
        value={statement.dispute}
        onChange={(text) => change('dispute', text)}
      />
    </div>
  );
}
