import * as React from 'react';
import { childrenOf } from '../foundation/document';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import { OneOrNone } from '../foundation/react/one-or-none';
import { PersonPicker } from '../foundation/react/person-picker';
import { TextField } from '../foundation/react/text-field';
import type { TrajectoryChange } from './trajectory-actions';
import { Close, DateField, NumberField } from './trajectory-fields';
import type {
  BottomLine,
  Lane,
  NextStep,
  Stage,
  TrajectoryDocument,
  TrajectoryEntryKind,
} from './trajectory.model';
import { contactLevels, stageKinds, trajectoryLists } from './trajectory.model';
import { nameById, nameEntry } from './trajectory-names.text';
import type { TrajectorySetting } from './trajectory-setting';

const offeredVisibility = ['notDecided', 'shared', 'professionals', 'closed'] as const;

interface DetailsProps {
  of: TrajectoryEntryKind;
  id: string;
  seen: TrajectoryDocument;
  setting: TrajectorySetting;
}

interface FieldsProps<Entry> {
  entry: Entry;
  seen: TrajectoryDocument;
  setting: TrajectorySetting;
  set: (detail: string, value: unknown) => void;
}

const commandOf = {
  stage: 'change-stage',
  bottomLine: 'change-bottom-line',
  nextStep: 'change-next-step',
  lane: 'change-lane',
} as const;

/** Everything that can be known of an entry and is said nowhere else. Each change counts at once and can be undone. */
export function DetailsDialog({ of, id, seen, setting }: DetailsProps): React.ReactElement | null {
  const { say, actions } = setting;
  const entry = (seen[trajectoryLists[of]] as readonly (Stage | BottomLine | NextStep | Lane)[]).find(
    (one) => one.id === id,
  );
  if (!entry) return null;
  const set = (detail: string, value: unknown) =>
    actions.change({ type: commandOf[of], id, detail, value } as TrajectoryChange);
  const shared = { seen, setting, set };
  return (
    <ModalDialog
      label={say('details.title')}
      about={nameById(say, seen, of, id)}
      onClose={actions.close}
      part="details-dialog"
      wide
    >
      <div className="mapwell-form-group">
        <TextField
          part="words"
          lines={2}
          label={say('details.name')}
          lang={setting.lang}
          value={'title' in entry ? entry.title : entry.text}
          onChange={(text) => set('title' in entry ? 'title' : 'text', text)}
        />
        {of === 'stage' && <StageFields entry={entry as Stage} {...shared} />}
        {of === 'bottomLine' && (
          <TextField
            part="how"
            lines={2}
            label={say('details.how')}
            value={(entry as BottomLine).how}
            onChange={(how) => set('how', how)}
          />
        )}
        {of === 'nextStep' && <NextStepFields entry={entry as NextStep} {...shared} />}
        {of === 'lane' && (
          <People
            part="lane-people"
            detail="personIds"
            label={say('details.lanePeople')}
            chosen={(entry as Lane).personIds}
            {...shared}
          />
        )}
      </div>
      {'visibility' in entry && (
        <div className="mapwell-form-group">
          {(['saidBy', 'heldBy', 'notHeldBy'] as const).map((detail) => (
            <People
              key={detail}
              part={detail === 'saidBy' ? 'said-by' : detail === 'heldBy' ? 'held-by' : 'not-held-by'}
              detail={detail}
              label={say(`details.${detail}`)}
              chosen={entry[detail]}
              {...shared}
            />
          ))}
          <TextField
            part="dispute"
            lines={2}
            label={say('details.dispute')}
            value={entry.dispute}
            onChange={(text) => set('dispute', text)}
          />
          <OneOf
            form="select"
            part="visibility"
            label={say('details.visibility')}
            value={entry.visibility.level}
            options={offeredVisibility.map((value) => ({ value, label: say(`visibility.${value}`) }))}
            onChange={(level) => set('visibility', { ...entry.visibility, level })}
          />
          <PersonPicker
            part="not-shown-to"
            label={say('details.notShownTo')}
            people={setting.people}
            chosen={entry.visibility.notShownTo}
            onChange={(notShownTo) => set('visibility', { ...entry.visibility, notShownTo })}
            words={setting.picker}
          />
        </div>
      )}
      <TakeOut of={of} id={id} setting={setting} />
      <Close setting={setting} />
    </ModalDialog>
  );
}

function People({
  part,
  detail,
  label,
  chosen,
  setting,
  set,
}: { part: string; detail: string; label: string; chosen: readonly string[] } & Pick<
  FieldsProps<unknown>,
  'setting' | 'set'
>): React.ReactElement {
  return (
    <PersonPicker
      part={part}
      label={label}
      people={setting.people}
      chosen={chosen}
      onChange={(ids) => set(detail, ids)}
      onAdd={setting.actions.addPerson}
      words={setting.picker}
    />
  );
}

function StageFields({ entry: stage, setting, set }: FieldsProps<Stage>): React.ReactElement {
  const { say, people, picker, given } = setting;
  const { scales = [] } = given;
  const { checkpoint, tasks } = stage;
  const setTask = (at: number, task: Stage['tasks'][number]) =>
    set(
      'tasks',
      tasks.map((one, place) => (place === at ? task : one)),
    );
  return (
    <>
      <OneOrNone
        part="kind"
        label={say('details.kind')}
        value={stage.kind}
        none={say('answer.notSaid')}
        options={stageKinds.map((value) => ({ value, label: say(`stageKind.${value}`) }))}
        onChange={(kind) => set('kind', kind)}
      />
      <OneOrNone
        part="contact-level"
        label={say('details.contactLevel')}
        value={stage.contactLevel}
        none={say('answer.notSaid')}
        options={contactLevels.map((value) => ({ value, label: say(`contact.${value}`) }))}
        onChange={(level) => set('contactLevel', level)}
      />
      <PersonPicker
        part="about-children"
        label={say('details.children')}
        people={childrenOf(people)}
        chosen={stage.aboutChildren}
        onChange={(ids) => set('aboutChildren', ids)}
        words={picker}
      />
      <DateField
        part="actual"
        label={say('details.actual')}
        value={stage.actual}
        onChange={(date) => set('actual', date)}
        setting={setting}
      />
      {tasks.map((task, at) => (
        <div key={at} className="mapwell-form-group">
          <PersonPicker
            part="task-who"
            label={say('details.who')}
            people={people}
            chosen={task.who}
            onChange={(who) => setTask(at, { ...task, who })}
            words={picker}
          />
          <TextField
            part="task"
            label={say('details.task')}
            value={task.text}
            onChange={(text) => setTask(at, { ...task, text })}
          />
        </div>
      ))}
      <button
        type="button"
        className="mapwell-button"
        data-part="task-add"
        onClick={() => set('tasks', [...tasks, { who: [], text: '' }])}
      >
        {say('details.task.add')}
      </button>
      <TextField
        part="evidence"
        lines={2}
        label={say('details.evidence')}
        value={stage.evidence}
        onChange={(text) => set('evidence', text)}
      />
      {(scales.length > 0 || checkpoint !== null) && (
        <OneOrNone
          part="scale"
          label={say('details.scale')}
          value={checkpoint?.scaleId ?? null}
          none={say('answer.notSaid')}
          options={[
            ...scales.map(({ id, text }) => ({ value: id, label: text })),
            // One that the host does not know stays chosen: nothing is lost by opening the field.
            ...(checkpoint !== null && !scales.some(({ id }) => id === checkpoint.scaleId)
              ? [{ value: checkpoint.scaleId, label: say('fact.scale.other') }]
              : []),
          ]}
          onChange={(scaleId) =>
            set('checkpoint', scaleId === null ? null : { scaleId, hopedFor: checkpoint?.hopedFor ?? null })
          }
        />
      )}
      {checkpoint !== null && (
        <NumberField
          part="hoped-for"
          label={say('details.hoped')}
          value={checkpoint.hopedFor}
          onChange={(hopedFor) => set('checkpoint', { ...checkpoint, hopedFor })}
        />
      )}
    </>
  );
}

function NextStepFields({ entry: step, seen, setting, set }: FieldsProps<NextStep>): React.ReactElement {
  const { say } = setting;
  const stages = seen.stages.filter(({ removed }) => removed === null);
  return (
    <>
      <People
        part="owners"
        detail="owners"
        label={say('details.owners')}
        chosen={step.owners}
        setting={setting}
        set={set}
      />
      <DateField
        part="step-when"
        label={say('details.when')}
        value={step.when}
        onChange={(date) => set('when', date)}
        setting={setting}
      />
      <TextField
        part="reason"
        lines={2}
        label={say('details.reason')}
        value={step.reason}
        onChange={(text) => set('reason', text)}
      />
      <OneOrNone
        part="stage"
        label={say('details.stage')}
        value={stages.some(({ id }) => id === step.stageId) ? step.stageId : null}
        none={say('answer.notSaid')}
        options={stages.map((stage) => ({ value: stage.id, label: nameEntry(say, stage) }))}
        onChange={(id) => set('stageId', id)}
      />
    </>
  );
}

function TakeOut({
  of,
  id,
  setting,
}: {
  of: TrajectoryEntryKind;
  id: string;
  setting: TrajectorySetting;
}): React.ReactElement {
  const { say, actions } = setting;
  const [why, setWhy] = React.useState('');
  return (
    <details className="mapwell-fold" data-part="take-out">
      <summary>{say('remove.do')}</summary>
      <div className="mapwell-form-group">
        <p className="mapwell-quiet">{say('remove.note')}</p>
        <TextField part="remove-why" label={say('remove.why')} value={why} onChange={setWhy} />
        <button
          type="button"
          className="mapwell-button"
          data-part="remove"
          onClick={() => actions.remove(of, id, why)}
        >
          {say('remove.do')}
        </button>
      </div>
    </details>
  );
}
