import { pickerWords } from '../foundation/react/person-picker';
import { clock } from '../foundation/react/clock';
import { sayInstant } from '../foundation/document/naming';
import * as React from 'react';
import { assignRef } from '../foundation/react/assign-ref';
import { FormValue } from '../foundation/react/form-value';
import { mergeProps } from '../foundation/react/merge-props';
import { OpeningNotice } from '../foundation/react/opening-notice';
import { ToolEdge } from '../foundation/react/tool-edge';
import { usePrinting } from '../foundation/react/use-printing';
import { AboutPlan } from './plan-about';
import { AgreedVersions, AgreeDialog, VersionDialog } from './plan-agreeing';
import { PlanCalendarDialog } from './plan-calendar';
import { copySafetyPlanForAudience } from './plan-copy.model';
import { PlanDetails } from './plan-details';
import { CallNetworkDialog, DiaryDialog, RuleStateDialog } from './plan-dialogs';
import { safetyPlanFacts } from './plan-facts.text';
import { HandOverDialog } from './plan-hand-over';
import type { SafetyPlanPrint } from './plan-paper';
import { PrintDialog, SafetyPlanPaper } from './plan-paper';
import { Facts, Mark } from './plan-part';
import { PlanSection } from './plan-sections';
import type { PlanEntry, PlanEntryKind, SafetyPlanDocument } from './safety-plan.model';
import { createSafetyPlan, isBarred, planLists } from './safety-plan.model';
import { SafetyPlanHead } from './safety-plan-head';
import { nameById, nameEntry, nameSafetyPlan, sayBarred } from './safety-plan-names.text';
import type { SafetyPlanSetting } from './safety-plan-setting';
import type { UseSafetyPlan, UseSafetyPlanOptions } from './use-safety-plan';
import { useSafetyPlan } from './use-safety-plan';

export interface SafetyPlanProps
  extends UseSafetyPlanOptions,
    Omit<React.ComponentPropsWithoutRef<'div'>, 'onChange' | 'defaultValue' | 'children'> {
  /** The document is on its way. */
  loading?: boolean;
  /** 1 to 3: the level of the plan's heading in the host's page. Default 2. */
  headingLevel?: 1 | 2 | 3;
  /** The name of a field in the host's form: the document as JSON is sent under it. */
  name?: string;
  /** Told of what a part threw. The document is safe; the person is offered a copy. */
  onError?: (error: unknown) => void;
}

/**
 * The family's safety plan: rules that people keep, what to look out for, what if, how it has gone, and what was agreed:
 * `<SafetyPlan defaultValue={plan} onChange={save} />`.
 */
export const SafetyPlan = /* @__PURE__ */ React.forwardRef<HTMLDivElement, SafetyPlanProps>(
  function SafetyPlan(props, ref) {
    const { loading = false, headingLevel = 2, name, onError, value, defaultValue, ...others } = props;
    const { onChange, readOnly, words, locale, author, now, createId, meeting, ...further } = others;
    const { dangers, goals, plans, ...rest } = further;
    const held = useSafetyPlan({
      value,
      defaultValue,
      onChange,
      readOnly,
      words,
      locale,
      author,
      now,
      createId,
      meeting,
      dangers,
      goals,
      plans,
    });
    const { say, plan, attach, meeting: inMeeting } = held;
    const file = React.useMemo(() => fileOf(plan, inMeeting), [plan, inMeeting]);
    const setRoot = React.useCallback(
      (element: HTMLDivElement | null) => {
        attach(element);
        assignRef(ref, element);
      },
      [attach, ref],
    );
    return (
      <div
        {...mergeProps({ ...held.getRootProps(), className: 'mapwell', lang: say.locale }, rest)}
        ref={setRoot}
        aria-busy={loading || undefined}
      >
        {loading ? (
          <p className="mapwell-quiet" role="status" data-part="loading">
            {say('tool.loading')}
          </p>
        ) : (
          <ToolEdge say={say} document={file} fileName={fileName} onError={onError}>
            <SafetyPlanInside held={held} level={headingLevel} received={value ?? defaultValue} now={now} />
          </ToolEdge>
        )}
        {name !== undefined && <FormValue name={name} value={() => JSON.stringify(plan)} />}
        {held.region}
      </div>
    );
  },
);

const fileName = 'safety-plan.json';
const usualPrint: SafetyPlanPrint = { audience: { kind: 'meeting' }, form: 'full', versionId: null };

/** What may be given away as a file: the plan, or where anything in it is barred or a signal the copy without it. */
function fileOf(plan: SafetyPlanDocument, meeting: boolean): SafetyPlanDocument | null {
  const entries = (Object.keys(planLists) as PlanEntryKind[]).flatMap(
    (kind): readonly PlanEntry[] => plan[planLists[kind]],
  );
  const frozen = plan.versions.flatMap(({ plan: { rules, triggers, signals, contingencies, reviews } }) => [
    ...rules,
    ...triggers,
    ...signals,
    ...contingencies,
    ...reviews,
  ]);
  const isOpen = ![plan, ...entries, ...frozen].some((one) => isBarred(one) || 'knownTo' in one);
  // What was kept from before may be a bar, or what it barred.
  if (isOpen && !meeting && plan.kept.length === 0) return plan;
  return copySafetyPlanForAudience(plan, { kind: meeting ? 'meeting' : 'professionals' });
}

interface InsideProps {
  held: UseSafetyPlan;
  level: number;
  received: unknown;
  now: (() => string) | undefined;
}

function SafetyPlanInside({ held, level, received, now }: InsideProps): React.ReactElement {
  const { say, actions, plan, seen, writable, meeting, opened, panel, given, undoName, redoName } = held;
  const { people, lang, title, rules, diary } = seen;
  const { printing, print } = usePrinting(usualPrint);
  const setting = React.useMemo(
    (): SafetyPlanSetting => ({
      say,
      actions,
      writable,
      meeting,
      people,
      lang,
      given,
      picker: pickerWords(say),
      level: level + 1,
    }),
    [say, actions, writable, meeting, people, lang, given, level],
  );
  // A letter in one rule leaves alone what speaks of no other part.
  const alone = React.useMemo(() => createSafetyPlan({ id: '', people, lang }), [people, lang]);
  const linked = React.useMemo(
    () => createSafetyPlan({ id: '', people, lang, rules, diary }),
    [people, lang, rules, diary],
  );
  const barred = meeting ? '' : sayBarred(say, people, plan);
  return (
    <>
      <SafetyPlanHead {...{ say, actions, writable, meeting, undoName, redoName, title, lang, level }} />
      <OpeningNotice {...{ opened, say, received, fileName }} mayKeep={false} />
      {!writable && opened.status === 'opened' && <p className="mapwell-quiet">{say('tool.readOnly')}</p>}
      {plan.supersededBy !== null && <SupersededNotice planId={plan.supersededBy.planId} setting={setting} />}
      {barred !== '' && (
        <p className="mapwell-plan-notice" data-part="plan-barred">
          <Mark part="barred" text={barred} />
        </p>
      )}
      <Facts facts={safetyPlanFacts(seen, say, given)} />
      <Asking held={held} />
      {sections.map((kind) => (
        <PlanSection
          key={kind}
          of={kind}
          entries={seen[planLists[kind]]}
          names={kind === 'diary' || kind === 'review' ? linked : alone}
          setting={setting}
        />
      ))}
      <AgreedVersions seen={seen} setting={setting} />
      <TakenOut seen={seen} setting={setting} />
      {writable && <WritingPanel held={held} setting={setting} />}
      {panel?.kind === 'version' && <VersionDialog id={panel.id} seen={seen} setting={setting} />}
      {panel?.kind === 'calendar' && <PlanCalendarDialog {...{ seen, setting, now }} />}
      {panel?.kind === 'print' && (
        <PrintDialog
          seen={seen}
          setting={setting}
          onPrint={(what) => {
            actions.close();
            print(what);
          }}
        />
      )}
      {printing !== null && (
        <SafetyPlanPaper
          plan={plan}
          say={say}
          given={given}
          print={printing}
          date={sayInstant(say, (now ?? clock)())}
        />
      )}
    </>
  );
}

const sections = ['rule', 'trigger', 'contingency', 'signal', 'review', 'diary'] as const;

/** The dialogs in which something is written. */
function WritingPanel({
  held,
  setting,
}: {
  held: UseSafetyPlan;
  setting: SafetyPlanSetting;
}): React.ReactElement | null {
  const { panel, seen, say } = held;
  const ruleOf = (id: string) => seen.rules.find((rule) => rule.id === id);
  switch (panel?.kind) {
    case 'details': {
      const entry = (seen[planLists[panel.of]] as readonly PlanEntry[]).find(({ id }) => id === panel.id);
      return entry ? (
        <PlanDetails of={panel.of} entry={entry as never} seen={seen} setting={setting} />
      ) : null;
    }
    case 'hand-over': {
      const { of: kind, id } = panel;
      const entries: readonly PlanEntry[] = kind === 'plan' ? [] : seen[planLists[kind]];
      const barrable = kind === 'plan' ? seen : entries.find((entry) => entry.id === id);
      const name = kind === 'plan' ? nameSafetyPlan(say, seen) : nameById(say, seen, kind, id);
      return barrable ? <HandOverDialog of={kind} {...{ id, name, barrable, setting }} /> : null;
    }
    case 'state': {
      const rule = ruleOf(panel.id);
      return rule ? <RuleStateDialog rule={rule} setting={setting} /> : null;
    }
    case 'call': {
      const rule = ruleOf(panel.ruleId);
      return rule ? <CallNetworkDialog rule={rule} setting={setting} /> : null;
    }
    case 'diary':
      return <DiaryDialog seen={seen} setting={setting} />;
    case 'agree':
      return <AgreeDialog setting={setting} />;
    case 'about':
      return <AboutPlan plan={seen} setting={setting} />;
    default:
      return null;
  }
}

/** That another plan took the place of this one, and which where the host gave it. */
function SupersededNotice({
  planId,
  setting,
}: {
  planId: string;
  setting: SafetyPlanSetting;
}): React.ReactElement {
  const { say, given } = setting;
  const plan = given.plans?.find(({ id }) => id === planId)?.text;
  return (
    <div className="mapwell-notice" role="note" data-part="superseded">
      <p dir="auto">
        {plan === undefined ? say('superseded.notice') : say('superseded.notice.plan', { plan })}
      </p>
    </div>
  );
}

/** Rules that did not hold: a question to the people who keep the plan, and the way to call them together. */
function Asking({ held }: { held: UseSafetyPlan }): React.ReactElement | null {
  const { asking, say, actions, writable } = held;
  if (asking.length === 0) return null;
  return (
    <div className="mapwell-notice" role="note" data-part="asking">
      <p>
        <strong>{say('ask.heading')}</strong>
      </p>
      <ul>
        {asking.map(({ rule, entries }) => {
          const item = nameEntry(say, rule);
          return (
            <li key={rule.id}>
              <p dir="auto">{say('ask.rule', { item, count: entries.length })}</p>
              {writable && (
                <button
                  type="button"
                  className="mapwell-button"
                  data-part="call-network"
                  aria-haspopup="dialog"
                  aria-label={say('ask.call.of', { item })}
                  onClick={() => actions.open({ kind: 'call', ruleId: rule.id })}
                >
                  {say('ask.call')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What was taken out, why, and the way to put it back. */
function TakenOut({
  seen,
  setting,
}: {
  seen: SafetyPlanDocument;
  setting: SafetyPlanSetting;
}): React.ReactElement | null {
  const { say, actions, writable, lang } = setting;
  const taken = (Object.keys(planLists) as PlanEntryKind[]).flatMap((of) =>
    (seen[planLists[of]] as readonly PlanEntry[]).flatMap((entry) =>
      entry.removed === null ? [] : [{ of, entry, why: entry.removed.why }],
    ),
  );
  if (taken.length === 0) return null;
  return (
    <details className="mapwell-fold" data-part="taken-out">
      <summary>{say('removed.heading', { count: taken.length })}</summary>
      <ul className="mapwell-plan-parts">
        {taken.map(({ of, entry, why }) => (
          <li key={`${of}/${entry.id}`} className="mapwell-plan-part" data-state="removed">
            <p className="mapwell-plan-words" lang={entry.lang ?? lang} dir="auto">
              {nameEntry(say, entry)}
            </p>
            {why !== '' && (
              <p className="mapwell-quiet" dir="auto">
                {say('removed.why', { why })}
              </p>
            )}
            {writable && (
              <button
                type="button"
                className="mapwell-button"
                data-part="restore"
                aria-label={say('removed.restore.of', { item: nameEntry(say, entry) })}
                onClick={() => actions.restore(of, entry.id)}
              >
                {say('removed.restore')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
