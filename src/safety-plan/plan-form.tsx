import * as React from 'react';
import { PartialDateField } from '../foundation/react/partial-date-field';
import type { SafetyPlanDocument } from './safety-plan.model';
import { safetyPlanDateWords } from './safety-plan-names.text';
import type { SafetyPlanSetting } from './safety-plan-setting';

/** Fields of one part, and how they set a detail. Which details a part has, its own fields know. */
export interface PlanFieldsProps<Entry> {
  entry: Entry;
  seen: SafetyPlanDocument;
  setting: SafetyPlanSetting;
  set: (detail: string, value: unknown) => void;
}

/** Fields that belong together. */
export function FormGroup({
  heading,
  children,
}: {
  heading: string;
  children: React.ReactNode;
}): React.ReactElement {
  return (
    <section className="mapwell-form-group">
      <h4 className="mapwell-form-heading">{heading}</h4>
      {children}
    </section>
  );
}

/** A day as people know it. */
export function DayField({
  part,
  label,
  value,
  onChange,
  setting,
}: Pick<React.ComponentProps<typeof PartialDateField>, 'part' | 'label' | 'value' | 'onChange'> & {
  setting: SafetyPlanSetting;
}): React.ReactElement {
  const { say } = setting;
  return (
    <PartialDateField
      part={part}
      label={label}
      hint={say('date.hint')}
      value={value}
      onChange={onChange}
      dates={safetyPlanDateWords(say)}
      locale={say.locale}
    />
  );
}
