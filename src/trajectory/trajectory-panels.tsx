import * as React from 'react';
import type { PartialDate } from '../foundation/document';
import { childrenOf } from '../foundation/document';
import { CheckBox } from '../foundation/react/check-box';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import { OneOrNone } from '../foundation/react/one-or-none';
import { PartialDateField } from '../foundation/react/partial-date-field';
import { PersonPicker } from '../foundation/react/person-picker';
import { SomeOf } from '../foundation/react/some-of';
import { TextField } from '../foundation/react/text-field';
import { lanesOf, spanOfStage } from './trajectory-order.model';
import type {
  BottomLine,
  Lane,
  NextStep,
  PlannedTime,
  Stage,
  StageStatus,
  TrajectoryDocument,
  TrajectoryEntryKind,
} from './trajectory.model';
import {
  canStepBack,
  contactLevels,
  stageKinds,
  stagesBefore,
  stageStatuses,
  trajectoryLists,
} from './trajectory.model';
import type { TrajectoryChange, TrajectoryPanel } from './trajectory-actions';
import { nameById, nameEntry, nameLane, sayPlan, trajectoryDateWords } from './trajectory-names.text';
import type { TrajectorySetting } from './trajectory-setting';
import { trajectoryToCalendar } from './trajectory.text';

export interface PanelProps {
  panel: Exclude<TrajectoryPanel, null>;
  seen: TrajectoryDocument;
  setting: TrajectorySetting;
  now: (() => string) | undefined;
}

/** Whatever lies over the page. */
export function TrajectoryPanels({ panel, seen, setting, now }: PanelProps): React.ReactElement | null {
  const stage = 'id' in panel ? seen.stages.find(({ id }) => id === panel.id) : undefined;
  switch (panel.kind) {
    case 'status':
      return stage ? <StatusDialog stage={stage} seen={seen} setting={setting} /> : null;
    case 'when':
      return stage ? <WhenDialog stage={stage} seen={seen} setting={setting} /> : null;
    case 'move':
      return stage ? <MoveDialog stage={stage} seen={seen} setting={setting} /> : null;
    case 'met': {
      const line = seen.bottomLines.find(({ id }) => id === panel.id);
      return line ? <MetDialog line={line} setting={setting} /> : null;
    }
    case 'details':
      return <DetailsDialog of={panel.of} id={panel.id} seen={seen} setting={setting} />;
    case 'dates':
      return <DatesDialog seen={seen} setting={setting} />;
    case 'links':
      return <LinksDialog seen={seen} setting={setting} />;
    case 'calendar':
      return <CalendarDialog seen={seen} setting={setting} now={now} />;
    case 'print':
      return null;
  }
}

interface StageDialogProps {
  stage: Stage;
  seen: TrajectoryDocument;
  setting: TrajectorySetting;
}

interface DateProps {
  part: string;
  label: string;
  value: PartialDate | null;
  onChange: (date: PartialDate | null) => void;
  setting: TrajectorySetting;
}

function DateField({ part, label, value, onChange, setting }: DateProps): React.ReactElement {
  const { say } = setting;
  return (
    <PartialDateField
      part={part}
      label={label}
      hint={say('when.hint')}
      value={value}
      onChange={onChange}
      dates={trajectoryDateWords(say)}
      locale={say.locale}
    />
  );
}

function Close({ setting }: { setting: TrajectorySetting }): React.ReactElement {
  return (
    <button type="button" className="mapwell-button" data-part="close" onClick={setting.actions.close}>
      {setting.say('dialog.close')}
    </button>
  );
}

/** How a stage stands, with why; and going back a step, which is a thing of its own with a reason. */
function StatusDialog({ stage, seen, setting }: StageDialogProps): React.ReactElement {
  const { say, actions } = setting;
  const [status, setStatus] = React.useState<StageStatus>(stage.status);
  const [on, setOn] = React.useState(stage.actual);
  const [why, setWhy] = React.useState('');
  const offered = stageStatuses.filter((one) => one !== 'steppedBack' || stage.status === 'steppedBack');
  return (
    <ModalDialog
      label={say('status.title')}
      about={nameEntry(say, stage)}
      onClose={actions.close}
      part="status-dialog"
    >
      <OneOf
        form="select"
        part="status"
        label={say('status.choose')}
        value={status}
        options={offered.map((value) => ({ value, label: say(`status.${value}`) }))}
        onChange={setStatus}
      />
      <DateField part="actual" label={say('status.on')} value={on} onChange={setOn} setting={setting} />
      <TextField part="status-why" lines={2} label={say('status.why')} value={why} onChange={setWhy} />
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button mapwell-button-main"
          data-part="status-save"
          onClick={() => actions.setStatus(stage.id, status, why, on)}
        >
          {say('status.save')}
        </button>
        <Close setting={setting} />
      </div>
      {canStepBack(stage) && <StepBack stage={stage} seen={seen} setting={setting} />}
    </ModalDialog>
  );
}

function StepBack({ stage, seen, setting }: StageDialogProps): React.ReactElement {
  const { say, actions } = setting;
  const before = stagesBefore(seen, stage.id);
  const [toId, setToId] = React.useState<string | null>(before[0]?.id ?? null);
  const [why, setWhy] = React.useState('');
  const [wants, setWants] = React.useState(false);
  return (
    <details className="mapwell-fold" data-part="step-back">
      <summary>{say('back.heading')}</summary>
      <div className="mapwell-form-group">
        <p className="mapwell-quiet">{say('back.note')}</p>
        <OneOrNone
          part="back-to"
          label={say('back.to')}
          value={toId}
          none={say('back.none')}
          options={before.map((one) => ({ value: one.id, label: nameEntry(say, one) }))}
          onChange={setToId}
        />
        <TextField part="back-why" lines={2} label={say('back.why')} value={why} onChange={setWhy} />
        <p className="mapwell-quiet" role="status">
          {wants && why.trim() === '' ? say('back.wants') : ''}
        </p>
        <button
          type="button"
          className="mapwell-button"
          data-part="back-do"
          onClick={() => setWants(!actions.stepBack(stage.id, toId, why))}
        >
          {say('back.do')}
        </button>
      </div>
    </details>
  );
}

/** When a stage is planned. It counts once it is kept, so that no half-typed date becomes an earlier plan. */
function WhenDialog({ stage, seen, setting }: StageDialogProps): React.ReactElement {
  const { say, actions } = setting;
  const [plan, setPlan] = React.useState<PlannedTime>(
    stage.planned ?? { from: null, to: null, week: null, toWeek: null },
  );
  const [why, setWhy] = React.useState('');
  return (
    <ModalDialog
      label={say('when.title')}
      about={nameEntry(say, stage)}
      onClose={actions.close}
      part="when-dialog"
    >
      <DateField
        part="when-from"
        label={say('when.from')}
        value={plan.from}
        onChange={(from) => setPlan({ ...plan, from })}
        setting={setting}
      />
      <DateField
        part="when-to"
        label={say('when.to')}
        value={plan.to}
        onChange={(to) => setPlan({ ...plan, to })}
        setting={setting}
      />
      <div className="mapwell-row">
        {(['week', 'toWeek'] as const).map((key) => (
          <NumberField
            key={key}
            part={`when-${key === 'week' ? 'week' : 'to-week'}`}
            label={say(`when.${key}`)}
            min={1}
            value={plan[key]}
            onChange={(week) => setPlan({ ...plan, [key]: week })}
          />
        ))}
      </div>
      {stage.planned !== null && (
        <TextField part="when-why" lines={2} label={say('when.why')} value={why} onChange={setWhy} />
      )}
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button mapwell-button-main"
          data-part="when-save"
          onClick={() => actions.plan(stage.id, plan, why)}
        >
          {say('when.save')}
        </button>
        <Close setting={setting} />
      </div>
      {stage.earlierPlans.length > 0 && (
        <section className="mapwell-form-group">
          <h4 className="mapwell-form-heading">{say('when.before')}</h4>
          <ul>
            {stage.earlierPlans.map(({ planned, why: because }, at) => {
              const what = sayPlan(say, planned, seen) || say('fact.planned.none');
              return (
                <li key={at} dir="auto">
                  {because === '' ? what : say('fact.why', { what, why: because })}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </ModalDialog>
  );
}

function NumberField({
  part,
  label,
  value,
  onChange,
  min,
}: {
  part: string;
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
}): React.ReactElement {
  return (
    <label className="mapwell-field" data-part={part}>
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={min}
        value={value ?? ''}
        onChange={({ currentTarget: { valueAsNumber } }) => {
          // A field that is half typed ("-", "1e") has no number yet: that is not said, never nought.
          const known =
            Number.isFinite(valueAsNumber) && (min === undefined || Number.isInteger(valueAsNumber));
          onChange(known && valueAsNumber >= (min ?? -Infinity) ? valueAsNumber + 0 : null);
        }}
      />
    </label>
  );
}

/** Everything that dragging can do, by pressing: up and down within its path, and to every other path. */
function MoveDialog({ stage, seen, setting }: StageDialogProps): React.ReactElement {
  const { say, actions } = setting;
  const lanes = lanesOf(seen);
  const here = lanes.find(({ stages }) => stages.includes(stage));
  const at = here?.stages.indexOf(stage) ?? 0;
  const last = (here?.stages.length ?? 1) - 1;
  const steps = [
    ['first', 0, at > 0],
    ['up', at - 1, at > 0],
    ['down', at + 1, at < last],
    ['last', last, at < last],
  ] as const;
  return (
    <ModalDialog
      label={say('move.title')}
      about={nameEntry(say, stage)}
      onClose={actions.close}
      part="move-dialog"
    >
      <div className="mapwell-row">
        {steps.map(([step, position, possible]) => (
          <button
            key={step}
            type="button"
            className="mapwell-button"
            data-part={`move-${step}`}
            aria-disabled={!possible}
            onClick={possible ? () => actions.move(stage.id, here?.lane?.id ?? null, position) : undefined}
          >
            {say(`move.${step}`)}
          </button>
        ))}
      </div>
      {lanes.length > 1 && (
        <div className="mapwell-row">
          {lanes
            .filter((lane) => lane !== here)
            .map(({ lane, stages }) => (
              <button
                key={lane?.id ?? ''}
                type="button"
                className="mapwell-button"
                data-part="move-lane"
                onClick={() => actions.move(stage.id, lane?.id ?? null, stages.length)}
              >
                {say('move.lane', { place: nameLane(say, lane) })}
              </button>
            ))}
        </div>
      )}
      <Close setting={setting} />
    </ModalDialog>
  );
}

function MetDialog({ line, setting }: { line: BottomLine; setting: TrajectorySetting }): React.ReactElement {
  const { say, actions, people, picker } = setting;
  const [met, setMet] = React.useState(line.met ?? { on: null, saidBy: [], evidence: '' });
  return (
    <ModalDialog
      label={say('met.title')}
      about={nameEntry(say, line)}
      onClose={actions.close}
      part="met-dialog"
    >
      <DateField
        part="met-on"
        label={say('met.on')}
        value={met.on}
        onChange={(on) => setMet({ ...met, on })}
        setting={setting}
      />
      <PersonPicker
        part="met-said-by"
        label={say('met.saidBy')}
        people={people}
        chosen={met.saidBy}
        onChange={(saidBy) => setMet({ ...met, saidBy })}
        onAdd={actions.addPerson}
        words={picker}
      />
      <TextField
        part="met-evidence"
        lines={2}
        label={say('met.evidence')}
        value={met.evidence}
        onChange={(evidence) => setMet({ ...met, evidence })}
      />
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button mapwell-button-main"
          data-part="met-yes"
          onClick={() => actions.meet(line.id, met)}
        >
          {say('met.yes')}
        </button>
        <button
          type="button"
          className="mapwell-button"
          data-part="met-no"
          onClick={() => actions.meet(line.id, null)}
        >
          {say('met.no')}
        </button>
        <Close setting={setting} />
      </div>
    </ModalDialog>
  );
}

function DatesDialog({
  seen,
  setting,
}: {
  seen: TrajectoryDocument;
  setting: TrajectorySetting;
}): React.ReactElement {
  const { say, actions } = setting;
  const [dates, setDates] = React.useState({ start: seen.start, targetClosure: seen.targetClosure });
  const [why, setWhy] = React.useState('');
  return (
    <ModalDialog label={say('dates.title')} onClose={actions.close} part="dates-dialog">
      <DateField
        part="start"
        label={say('dates.start')}
        value={dates.start}
        onChange={(start) => setDates({ ...dates, start })}
        setting={setting}
      />
      <DateField
        part="closure"
        label={say('dates.closure')}
        value={dates.targetClosure}
        onChange={(targetClosure) => setDates({ ...dates, targetClosure })}
        setting={setting}
      />
      {(seen.start !== null || seen.targetClosure !== null) && (
        <TextField part="dates-why" lines={2} label={say('when.why')} value={why} onChange={setWhy} />
      )}
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button mapwell-button-main"
          data-part="dates-save"
          onClick={() => actions.setDates(dates, why)}
        >
          {say('when.save')}
        </button>
        <Close setting={setting} />
      </div>
    </ModalDialog>
  );
}

function LinksDialog({
  seen,
  setting,
}: {
  seen: TrajectoryDocument;
  setting: TrajectorySetting;
}): React.ReactElement {
  const { say, actions, given } = setting;
  const options = (links: readonly { id: string; text: string }[] = []) =>
    links.map(({ id, text }) => ({ value: id, label: text }));
  return (
    <ModalDialog label={say('links.open')} onClose={actions.close} part="links-dialog">
      <SomeOf
        part="link-dangers"
        label={say('links.dangers')}
        none={say('links.none')}
        options={options(given.dangers)}
        chosen={seen.dangerIds}
        onChange={(ids) => actions.link(ids, seen.goalIds)}
      />
      <SomeOf
        part="link-goals"
        label={say('links.goals')}
        none={say('links.none')}
        options={options(given.goals)}
        chosen={seen.goalIds}
        onChange={(ids) => actions.link(seen.dangerIds, ids)}
      />
      <Close setting={setting} />
    </ModalDialog>
  );
}

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
function DetailsDialog({ of, id, seen, setting }: DetailsProps): React.ReactElement | null {
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

/** Dates to take away: only those that are chosen, and by default without a word of the family. */
function CalendarDialog({
  seen,
  setting,
  now,
}: {
  seen: TrajectoryDocument;
  setting: TrajectorySetting;
  now: (() => string) | undefined;
}): React.ReactElement {
  const { say, actions } = setting;
  const [chosen, setChosen] = React.useState<readonly string[]>([]);
  const [titled, setTitled] = React.useState(false);
  const dated = seen.stages.filter((stage) => stage.removed === null && spanOfStage(stage, seen) !== null);
  const save = (page: Document) => {
    const at = (now ?? (() => new Date().toISOString()))();
    const neutral = { 'calendar.neutral': say('calendar.neutral') };
    const file = trajectoryToCalendar(seen, {
      stageIds: chosen,
      at,
      titled,
      words: neutral,
      locale: say.locale,
    });
    const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
    const link = page.createElement('a');
    link.href = address;
    link.download = 'dates.ics';
    link.click();
    URL.revokeObjectURL(address);
    actions.close();
  };
  return (
    <ModalDialog
      label={say('calendar.title')}
      about={say('calendar.note', { neutral: say('calendar.neutral') })}
      onClose={actions.close}
      part="calendar-dialog"
    >
      <SomeOf
        part="calendar-dates"
        label={say('calendar.choose')}
        none={say('calendar.none')}
        options={dated.map((stage) => ({ value: stage.id, label: nameEntry(say, stage) }))}
        chosen={chosen}
        onChange={setChosen}
      />
      <CheckBox part="calendar-titled" label={say('calendar.titled')} checked={titled} onChange={setTitled} />
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button mapwell-button-main"
          data-part="calendar-save"
          aria-disabled={chosen.length === 0}
          onClick={chosen.length === 0 ? undefined : (event) => save(event.currentTarget.ownerDocument)}
        >
          {say('calendar.save')}
        </button>
        <Close setting={setting} />
      </div>
    </ModalDialog>
  );
}
