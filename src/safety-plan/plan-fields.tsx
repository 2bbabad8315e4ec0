import { namePerson } from '../foundation/document/naming';
import * as React from 'react';
import { childrenOf } from '../foundation/document';
import { CheckBox } from '../foundation/react/check-box';
import { OneOrNone } from '../foundation/react/one-or-none';
import { PersonPicker } from '../foundation/react/person-picker';
import { SomeOf } from '../foundation/react/some-of';
import { TextField } from '../foundation/react/text-field';
import { shorten } from '../foundation/words/shorten';
import { heldIn } from './plan-asking.model';
import { ChildWordsFields } from './plan-child-words';
import type { SafetyPlanLinked } from './plan-given.model';
import type { PlanFieldsProps } from './plan-form';
import { DayField, FormGroup } from './plan-form';
import { Tasks } from './plan-tasks';
import type {
  ChildSignal,
  PlanContingency,
  PlanDiaryEntry,
  PlanReview,
  PlanRule,
  PlanTrigger,
} from './safety-plan.model';
import { ruleTimes } from './safety-plan.model';
import { nameEntry } from './safety-plan-names.text';
import type { SafetyPlanSetting } from './safety-plan-setting';

export function RuleFields({ entry, setting, set }: PlanFieldsProps<PlanRule>): React.ReactElement {
  const { say, given } = setting;
  return (
    <>
      <ChildWordsFields entry={entry} setting={setting} set={set} />
      <FormGroup heading={say('details.doing.heading')}>
        <People part="who" label={say('details.who')} chosen={entry.who} {...{ setting, set }} detail="who" />
        <People
          part="backup"
          label={say('details.backup')}
          chosen={entry.backup}
          {...{ setting, set }}
          detail="backup"
        />
        <OneOrNone
          part="when-kind"
          label={say('details.when.kind')}
          value={entry.when.kind}
          none={say('answer.notSaid')}
          options={ruleTimes.map((value) => ({ value, label: say(`time.${value}`) }))}
          onChange={(kind) => set('when', { ...entry.when, kind })}
        />
        <TextField
          part="when-words"
          label={say('details.when.words')}
          value={entry.when.words}
          onChange={(words) => set('when', { ...entry.when, words })}
        />
        <Words part="how" label={say('details.how')} value={entry.how} detail="how" set={set} />
      </FormGroup>
      <FormGroup heading={say('details.watch.heading')}>
        <People
          part="watched-by"
          label={say('details.watchedBy')}
          chosen={entry.watchedBy}
          {...{ setting, set }}
          detail="watchedBy"
        />
        <Words
          part="watched"
          label={say('details.watched')}
          value={entry.watched}
          detail="watched"
          set={set}
        />
        <Linked
          part="dangers"
          label={say('details.dangers')}
          from={given.dangers}
          chosen={entry.dangerIds}
          onChange={(ids) => set('dangerIds', ids)}
        />
      </FormGroup>
    </>
  );
}

export function TriggerFields({ entry, setting, set }: PlanFieldsProps<PlanTrigger>): React.ReactElement {
  const { say } = setting;
  return (
    <FormGroup heading={say('details.doing.heading')}>
      <CheckBox
        part="emergency"
        label={say('details.emergency')}
        checked={entry.emergency}
        onChange={(on) => set('emergency', on)}
      />
      <People
        part="noticed-by"
        label={say('details.noticedBy')}
        chosen={entry.noticedBy}
        {...{ setting, set }}
        detail="noticedBy"
      />
      <Tasks tasks={entry.tasks} {...{ setting, set }} />
      <People
        part="told"
        label={say('details.told')}
        chosen={entry.told}
        {...{ setting, set }}
        detail="told"
      />
    </FormGroup>
  );
}

export function ContingencyFields({
  entry,
  setting,
  set,
}: PlanFieldsProps<PlanContingency>): React.ReactElement {
  return (
    <FormGroup heading={setting.say('details.doing.heading')}>
      <Tasks tasks={entry.tasks} {...{ setting, set }} />
    </FormGroup>
  );
}

export function SignalFields({ entry, setting, set }: PlanFieldsProps<ChildSignal>): React.ReactElement {
  const { say, people } = setting;
  return (
    <FormGroup heading={say('section.signals.heading')}>
      <OneOrNone
        part="child"
        label={say('details.childId')}
        value={entry.childId}
        none={say('answer.notSaid')}
        options={childrenOf(people).map(({ id }) => ({ value: id, label: namePerson(say, people, id) }))}
        onChange={(id) => set('childId', id)}
      />
      <Words part="place" label={say('details.place')} value={entry.place} detail="place" set={set} />
      <Words part="meaning" label={say('details.meaning')} value={entry.meaning} detail="meaning" set={set} />
      <People
        part="looked-for-by"
        label={say('details.lookedForBy')}
        chosen={entry.lookedForBy}
        {...{ setting, set }}
        detail="lookedForBy"
      />
      <Words
        part="how-often"
        label={say('details.howOften')}
        value={entry.howOften}
        detail="howOften"
        set={set}
      />
      <Words part="then" label={say('details.then')} value={entry.then} detail="then" set={set} />
      <People
        part="known-to"
        label={say('details.knownTo')}
        chosen={entry.knownTo}
        {...{ setting, set }}
        detail="knownTo"
      />
    </FormGroup>
  );
}

export function DiaryFields({
  entry,
  seen,
  setting,
  set,
}: PlanFieldsProps<PlanDiaryEntry>): React.ReactElement {
  const { say, actions } = setting;
  return (
    <>
      <DayField
        part="on"
        label={say('details.on')}
        value={entry.on}
        onChange={(on) => set('on', on)}
        setting={setting}
      />
      <FormGroup heading={say('held.title')}>
        {standingRules(seen.rules).map((rule) => (
          <HeldField
            key={rule.id}
            rule={rule}
            held={heldIn(entry, rule.id)}
            setting={setting}
            onChange={(held) => actions.answer(entry.id, rule.id, held)}
          />
        ))}
      </FormGroup>
    </>
  );
}

/** Whether a rule held: yes, no, or not said. */
export function HeldField({
  rule,
  held,
  setting,
  onChange,
}: {
  rule: PlanRule;
  held: boolean | null;
  setting: SafetyPlanSetting;
  onChange: (held: boolean | null) => void;
}): React.ReactElement {
  const { say } = setting;
  return (
    <OneOrNone
      part="held"
      label={say('diary.held', { item: nameEntry(say, rule) })}
      value={held === null ? null : held ? 'yes' : 'no'}
      none={say('held.unsaid')}
      options={(['yes', 'no'] as const).map((value) => ({ value, label: say(`held.${value}`) }))}
      onChange={(answer) => onChange(answer === null ? null : answer === 'yes')}
    />
  );
}

/** The rules that were not taken out. */
export function standingRules(rules: readonly PlanRule[]): readonly PlanRule[] {
  return rules.filter(({ removed }) => removed === null);
}

export function ReviewFields({ entry, seen, setting, set }: PlanFieldsProps<PlanReview>): React.ReactElement {
  const { say } = setting;
  const rules = standingRules(seen.rules).map((rule) => ({ id: rule.id, text: nameEntry(say, rule) }));
  return (
    <FormGroup heading={say('section.reviews.heading')}>
      <DayField
        part="on"
        label={say('details.review.on')}
        value={entry.on}
        onChange={(on) => set('on', on)}
        setting={setting}
      />
      <DayField
        part="held-on"
        label={say('details.review.heldOn')}
        value={entry.heldOn}
        onChange={(on) => set('heldOn', on)}
        setting={setting}
      />
      <People
        part="who"
        label={say('details.review.who')}
        chosen={entry.who}
        {...{ setting, set }}
        detail="who"
      />
      <SomeOf
        part="rules"
        label={say('details.review.rules')}
        none={say('details.rules.none')}
        options={rules.map(({ id, text }) => ({ value: id, label: text }))}
        chosen={entry.ruleIds}
        onChange={(ids) => set('ruleIds', ids)}
      />
    </FormGroup>
  );
}

interface DetailProps {
  part: string;
  label: string;
  detail: string;
  set: (detail: string, value: unknown) => void;
}

function Words({ part, label, detail, value, set }: DetailProps & { value: string }): React.ReactElement {
  return (
    <TextField part={part} lines={2} label={label} value={value} onChange={(text) => set(detail, text)} />
  );
}

function People({
  part,
  label,
  detail,
  chosen,
  setting,
  set,
}: DetailProps & { chosen: readonly string[]; setting: SafetyPlanSetting }): React.ReactElement {
  const { people, actions, picker } = setting;
  return (
    <PersonPicker
      {...{ part, label, people, chosen }}
      onChange={(ids) => set(detail, ids)}
      onAdd={actions.addPerson}
      words={picker}
    />
  );
}

/** What the host gave of another document. What is linked and was not given stays linked, out of sight. */
export function Linked({
  part,
  label,
  from = [],
  chosen,
  onChange,
}: {
  part: string;
  label: string;
  from: readonly SafetyPlanLinked[] | undefined;
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}): React.ReactElement | null {
  if (from.length === 0) return null;
  return (
    <SomeOf
      {...{ part, label, chosen, onChange }}
      none=""
      options={from.map(({ id, text }) => ({ value: id, label: shorten(text) || id }))}
    />
  );
}
