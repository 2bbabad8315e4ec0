import type { PartialDate, PersonId, PersonKind } from '../foundation/document';
import type {
  BarredKind,
  ChangeContingency,
  ChangeDiary,
  ChangePlan,
  ChangeReview,
  ChangeRule,
  ChangeSignal,
  ChangeTrigger,
  PlanAgreement,
  PlanEntryKind,
  RuleHeld,
  RuleState,
} from './safety-plan.model';

/** What lies over the page. */
export type SafetyPlanPanel =
  | { kind: 'details'; of: PlanEntryKind; id: string }
  | { kind: 'hand-over'; of: BarredKind; id: string }
  | { kind: 'state'; id: string }
  | { kind: 'call'; ruleId: string }
  | { kind: 'version'; id: string }
  | { kind: 'diary' | 'agree' | 'about' | 'calendar' | 'print' }
  | null;

/** A change of one detail of the plan or of one part of it, as its command says it. */
export type SafetyPlanChange =
  | ChangePlan
  | ChangeRule
  | ChangeTrigger
  | ChangeSignal
  | ChangeDiary
  | ChangeContingency
  | ChangeReview;

/** What is written down about a day. */
export interface DiaryDay {
  text: string;
  on: PartialDate | null;
  saidBy: readonly PersonId[];
  held: readonly RuleHeld[];
}

/** Everything a person can do to the plan. The object stays the same for the life of the component. */
export interface SafetyPlanActions {
  /** Adds a part. Returns its id, or null where the text is empty. */
  add: (of: Exclude<PlanEntryKind, 'diary'>, text: string) => string | null;
  /** Writes a day into the diary. Returns whether there was something to write. */
  writeDiary: (day: DiaryDay) => boolean;
  /** Sets one detail. */
  change: (change: SafetyPlanChange) => void;
  setState: (id: string, state: RuleState | null, on: PartialDate | null, why: string) => void;
  /** Says in a diary entry whether a rule held; null: not said. */
  answer: (id: string, ruleId: string, held: boolean | null) => void;
  /** Puts a rule one place up or down among those that are shown. */
  moveRule: (id: string, to: 'up' | 'down') => void;
  callNetwork: (ruleId: string, on: PartialDate | null, who: readonly PersonId[], text: string) => void;
  /** Keeps the plan as agreed. Returns whether it was: not where nobody agrees. */
  agree: (agreement: PlanAgreement) => boolean;
  supersede: (planId: string, on: PartialDate | null, why: string) => void;
  withdrawSupersede: () => void;
  bar: (of: BarredKind, id: string, forPeople: readonly PersonId[], why: string) => void;
  liftBar: (of: BarredKind, id: string, barId: string, why: string) => void;
  settleHandOver: (of: BarredKind, id: string, why: string) => void;
  remove: (of: PlanEntryKind, id: string, why: string) => void;
  restore: (of: PlanEntryKind, id: string) => void;
  /** Names someone new. Returns their id, or null where the name is empty. */
  addPerson: (name: string, kind: PersonKind) => PersonId | null;
  setTitle: (title: string) => void;
  open: (panel: SafetyPlanPanel) => void;
  close: () => void;
  undo: () => void;
  redo: () => void;
  announce: (sentence: string) => void;
}
