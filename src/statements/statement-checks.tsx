import { saySignature } from '../foundation/document/naming';
import * as React from 'react';
import { TextField } from '../foundation/react/text-field';
import type { CheckDismissal, StatementKind } from './statements.model';
import type { StatementsSetting } from './statements-setting';
import type { ToldObservation } from './use-statement-checks';
import { standingObservations } from './use-statement-checks';

export interface StatementChecksProps {
  kind: StatementKind;
  id: string;
  /** What the statement is called in the middle of a sentence. */
  name: string;
  told: readonly ToldObservation[];
  dismissals: readonly CheckDismissal[];
  setting: StatementsSetting;
  field: React.RefObject<HTMLTextAreaElement | null>;
}

/** How many are shown before somebody asks for more: a text is not helped by a wall of questions. */
const shownAtFirst = 3;

/** What there may be to think about in a text: questions, never a mark, and nothing has to be done about any of them. */
export function StatementChecks(props: StatementChecksProps): React.ReactElement | null {
  const { id, name, told, dismissals, setting, field } = props;
  const { say, actions } = setting;
  const [all, setAll] = React.useState(false);
  const standing = standingObservations(told, dismissals);
  const aside = dismissals.flatMap((dismissal) => {
    const found = told.find(({ observation }) => observation.key === dismissal.key);
    return found ? [{ dismissal, found }] : [];
  });
  if (standing.length === 0 && aside.length === 0) return null;
  const rest = all ? 0 : Math.max(0, standing.length - shownAtFirst);
  const show = (key: string) => {
    // A letter may have been typed since the text was looked at.
    const now = actions.checkNow(id).find(({ observation }) => observation.key === key)?.observation;
    const element = field.current;
    if (!element) return;
    // The selection first: with the focus the browser then brings it into sight.
    element.blur();
    if (now?.from != null && now.to != null) element.setSelectionRange(now.from, now.to);
    element.focus();
  };
  return (
    <div
      className="mapwell-checks"
      data-part="checks"
      role="group"
      aria-label={say('checks.label', { item: name })}
    >
      {standing.length > 0 && (
        <>
          <p className="mapwell-checks-heading" data-part="checks-heading" tabIndex={-1}>
            {say('checks.heading')}
          </p>
          <p className="mapwell-quiet">{say('checks.note')}</p>
          <ul className="mapwell-observations">
            {standing.slice(0, all ? standing.length : shownAtFirst).map((one) => (
              <ObservationToThinkAbout
                key={one.observation.key}
                told={one}
                setting={setting}
                onShow={one.observation.from === null ? undefined : () => show(one.observation.key)}
                onLetBe={(reason) => actions.letBe(props.kind, id, one.observation, reason)}
              />
            ))}
          </ul>
          {rest > 0 && (
            <button
              type="button"
              className="mapwell-tool"
              data-part="checks-more"
              onClick={() => setAll(true)}
            >
              {say('checks.more', { count: rest })}
            </button>
          )}
        </>
      )}
      {aside.length > 0 && (
        <details className="mapwell-fold">
          <summary data-part="aside">{say('checks.aside')}</summary>
          <ul className="mapwell-observations">
            {aside.map(({ dismissal, found }) => (
              <ObservationLetBe
                key={dismissal.key}
                told={found}
                dismissal={dismissal}
                setting={setting}
                onAskAgain={() => actions.askAgain(props.kind, id, dismissal.key)}
              />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

export interface ObservationLetBeProps {
  told: ToldObservation;
  dismissal: CheckDismissal | undefined;
  setting: StatementsSetting;
  onAskAgain: () => void;
}

/** One that was looked at and let be: what was seen, who let it be and why, and the way to ask it again. */
export function ObservationLetBe(props: ObservationLetBeProps): React.ReactElement {
  const { told, dismissal, setting, onAskAgain } = props;
  const { say, people } = setting;
  const reason = dismissal?.reason ?? '';
  const signature = dismissal ? saySignature(say, people, dismissal) : '';
  const why =
    reason !== '' && signature !== ''
      ? say('checks.aside.why', { what: reason, signature })
      : reason || signature;
  return (
    <li className="mapwell-observation" data-state="let-be" data-code={told.observation.code}>
      <p lang={told.lang}>{told.saw}</p>
      {why !== '' && (
        <p className="mapwell-quiet" dir="auto">
          {why}
        </p>
      )}
      <button
        type="button"
        className="mapwell-tool"
        data-part="ask-again"
        aria-label={say('checks.again.of', { item: told.saw })}
        onClick={onAskAgain}
      >
        {say('checks.again')}
      </button>
    </li>
  );
}

export interface ObservationToThinkAboutProps {
  told: ToldObservation;
  setting: StatementsSetting;
  /** Puts the focus on what it is about; not there where something is missing. */
  onShow?: (() => void) | undefined;
  onLetBe?: ((reason: string) => void) | undefined;
}

/** One of them: what was seen, a question, and why it is asked. */
export function ObservationToThinkAbout(props: ObservationToThinkAboutProps): React.ReactElement {
  const { told, setting, onShow, onLetBe } = props;
  const { say } = setting;
  const { saw, ask, why, lang, observation } = told;
  const [open, setOpen] = React.useState(false);
  const [reason, setReason] = React.useState('');
  return (
    <li className="mapwell-observation" data-part="observation" data-code={observation.code}>
      <div lang={lang}>
        <p className="mapwell-observation-saw">{saw}</p>
        <p>{ask}</p>
        <p className="mapwell-quiet">{why}</p>
      </div>
      <div className="mapwell-row">
        {onShow && (
          <button
            type="button"
            className="mapwell-tool"
            data-part="show-where"
            aria-label={say('checks.show.of', { item: saw })}
            onClick={onShow}
          >
            {say('checks.show')}
          </button>
        )}
        {onLetBe && (
          <button
            type="button"
            className="mapwell-tool"
            data-part="let-be-button"
            aria-expanded={open}
            aria-label={say('checks.letBe.of', { item: saw })}
            onClick={() => setOpen(!open)}
          >
            {say('checks.letBe')}
          </button>
        )}
      </div>
      {open && onLetBe && (
        <div className="mapwell-row" data-part="let-be-form">
          <TextField part="let-be-reason" label={say('checks.reason')} value={reason} onChange={setReason} />
          <button
            type="button"
            className="mapwell-button"
            data-part="let-be"
            aria-label={say('checks.letBe.do.of', { item: saw })}
            onClick={() => onLetBe(reason)}
          >
            {say('checks.letBe.do')}
          </button>
        </div>
      )}
    </li>
  );
}
