import * as React from 'react';
import type { ComposedUpdate } from './compose.text';
import { StatementChecks } from './statement-checks';
import { StatementDispute, StatementSaid } from './statement-dispute';
import type { StatementFact } from './statement-facts.text';
import { statementFacts } from './statement-facts.text';
import { DangerParts } from './danger-parts';
import { GoalParts } from './goal-parts';
import { StatementOffer, StatementText } from './statement-text';
import { StatementVersions } from './statement-versions';
import type { DangerStatement, HarmStatement, SafetyGoal, StatementKind } from './statements.model';
import type { StatementsSay } from './statements-names.text';
import { nameHarmInSentence, nameInSetInSentence } from './statements-names.text';
import type { StatementsSetting } from './statements-setting';
import { SeenStatements } from './statements-setting';
import type { ToldObservation } from './use-statement-checks';

export interface StatementBlockProps {
  of: StatementKind;
  statement: HarmStatement | DangerStatement | SafetyGoal;
  /** The number of its set; null: none, or a harm statement. */
  number: number | null;
  heading: string;
  /** The level of the heading. */
  level: number;
  offer: ComposedUpdate | undefined;
  told: readonly ToldObservation[];
  setting: StatementsSetting;
}

const panelWords = {
  parts: { open: 'parts.open', of: 'parts.open.of' },
  dispute: { open: 'dispute.open', of: 'dispute.open.of' },
  versions: { open: 'versions.open', of: 'versions.open.of' },
} as const;

type Panel = keyof typeof panelWords;

/** One statement: its words, what is offered and asked beside them, who sees it how, and what can be opened under it. */
export const StatementBlock = /* @__PURE__ */ React.memo(function StatementBlock(
  props: StatementBlockProps,
): React.ReactElement {
  const { of: kind, statement, number, heading, level, offer, told, setting } = props;
  const { say, actions, writable, lang } = setting;
  const { id, text, verbatim, status, dismissals } = statement;
  // Where only the parts were filled in so far, they are where the work is.
  const [panel, setPanel] = React.useState<Panel | null>(
    offer !== undefined && text.trim() === '' ? 'parts' : null,
  );
  const field = React.useRef<HTMLTextAreaElement>(null);
  const name = nameOf(say, kind, statement, number);
  const textLang = statement.lang ?? lang;
  const Heading = `h${level}` as 'h4';
  const isHarm = 'incidentIds' in statement;
  const panels: readonly Panel[] = isHarm ? ['dispute', 'versions'] : ['parts', 'dispute', 'versions'];
  return (
    <div
      className="mapwell-statement"
      role="group"
      aria-label={name}
      data-part={kind}
      data-item-id={id}
      data-state={status}
    >
      <div className="mapwell-statement-head">
        <Heading className="mapwell-group-heading">{heading}</Heading>
        <span className="mapwell-status" data-part="status">
          {say(`status.${status}`)}
        </span>
      </div>
      <StatementText {...{ kind, id, text, verbatim, name, setting, field }} lang={textLang} />
      {offer && !isHarm && kind !== 'harm' && (
        <StatementOffer {...{ kind, id, text, name, offer, setting }} lang={textLang} />
      )}
      <StatementChecks {...{ kind, id, name, told, dismissals, setting, field }} />
      {writable ? (
        <StatementSaid kind={kind} statement={statement} setting={setting} />
      ) : (
        <StatementFactsRead kind={kind} statement={statement} setting={setting} />
      )}
      {writable && (
        <div className="mapwell-row mapwell-statement-tools">
          {panels.map((one) => (
            <button
              key={one}
              type="button"
              className="mapwell-tool"
              data-part={`${one}-button`}
              aria-expanded={panel === one}
              aria-label={say(panelWords[one].of, { item: name })}
              onClick={() => setPanel(panel === one ? null : one)}
            >
              {say(panelWords[one].open)}
            </button>
          ))}
          <button
            type="button"
            className="mapwell-tool"
            data-part="details-button"
            aria-haspopup="dialog"
            aria-label={say('details.open.of', { item: name })}
            onClick={() => actions.open({ kind: 'details', of: kind, id })}
          >
            {say('details.open')}
          </button>
        </div>
      )}
      {panel === 'parts' && 'impacts' in statement && writable && (
        <DangerParts danger={statement} name={name} setting={setting} />
      )}
      {panel === 'parts' && 'dangerId' in statement && writable && (
        <GoalParts goal={statement} name={name} setting={setting} />
      )}
      {panel === 'dispute' && writable && (
        <StatementDispute kind={kind} statement={statement} setting={setting} />
      )}
      {panel === 'versions' && writable && (
        <StatementVersions kind={kind} statement={statement} setting={setting} />
      )}
    </div>
  );
});

function nameOf(
  say: StatementsSay,
  kind: StatementKind,
  statement: StatementBlockProps['statement'],
  number: number | null,
): string {
  return kind === 'harm'
    ? nameHarmInSentence(say, { title: 'title' in statement ? statement.title : '', text: statement.text })
    : nameInSetInSentence(say, kind, number);
}

/** What a reader need not be told again, or may not be told in a meeting. */
const notRead = ['status', 'dangerId', 'dismissals', 'recorded', 'edited'];
const notInMeeting = ['visibility', 'notShownTo'];

/** What is known of an entry besides its words, where nothing can be changed. */
function StatementFactsRead(props: {
  kind: StatementKind;
  statement: StatementBlockProps['statement'];
  setting: StatementsSetting;
}): React.ReactElement | null {
  const { kind, statement, setting } = props;
  const seen = React.useContext(SeenStatements);
  const facts = statementFacts(setting.say, seen, kind, statement as never);
  return <FactsRead facts={facts} setting={setting} />;
}

/** Facts in a row, without those that do not belong there. */
export function FactsRead({
  facts,
  setting,
}: {
  facts: readonly StatementFact[];
  setting: StatementsSetting;
}): React.ReactElement | null {
  const shown = facts.filter(
    ({ key }) =>
      !notRead.includes(key) &&
      !(setting.meeting && notInMeeting.includes(key)) &&
      // The set names its scales where the host has told what they are.
      !(key === 'scaleIds' && setting.scales.length > 0),
  );
  if (shown.length === 0) return null;
  return (
    <dl className="mapwell-facts" data-part="facts">
      {shown.map(({ key, label, text }, at) => (
        <div key={`${at}${key}`} data-fact={key}>
          <dt>{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
