import * as React from 'react';
import { PersonPicker } from '../foundation/react/person-picker';
import { TextField } from '../foundation/react/text-field';
import type { PlanTask } from './safety-plan.model';
import type { SafetyPlanSetting } from './safety-plan-setting';

/** Who does what, in order: a row for each. */
export function Tasks({
  tasks,
  setting,
  set,
}: {
  tasks: readonly PlanTask[];
  setting: SafetyPlanSetting;
  set: (detail: string, value: unknown) => void;
}): React.ReactElement {
  const { say, actions, people, picker } = setting;
  // The first row is there to be written in; it is part of the document once something is.
  const shown = tasks.length === 0 ? [{ who: [], text: '' }] : tasks;
  const change = (at: number, answer: Partial<PlanTask>) =>
    set(
      'tasks',
      shown.map((task, place) => (place === at ? { ...task, ...answer } : task)),
    );
  return (
    <div role="group" aria-label={say('details.tasks')} className="mapwell-plan-panel" data-part="tasks">
      <p className="mapwell-form-heading">{say('details.tasks')}</p>
      {shown.map((task, at) => (
        <div key={at} className="mapwell-plan-child">
          <PersonPicker
            part="task-who"
            label={say('details.task.who', { number: String(at + 1) })}
            people={people}
            chosen={task.who}
            onChange={(who) => change(at, { who })}
            onAdd={actions.addPerson}
            words={picker}
          />
          <TextField
            part="task-what"
            label={say('details.task.what', { number: String(at + 1) })}
            value={task.text}
            onChange={(text) => change(at, { text })}
          />
          {tasks.length > 0 && (
            <button
              type="button"
              className="mapwell-tool"
              data-part="task-take"
              onClick={() =>
                set(
                  'tasks',
                  tasks.filter((_, place) => place !== at),
                )
              }
            >
              {say('details.task.take', { number: String(at + 1) })}
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        className="mapwell-button"
        data-part="task-add"
        onClick={() => set('tasks', [...shown, { who: [], text: '' }])}
      >
        {say('details.task.add')}
      </button>
    </div>
  );
}
