import * as React from 'react';
import { OneLine } from './one-line';
import { Facts } from './trajectory-fact-list';
import type { TrajectoryTelling } from './trajectory-facts.text';
import { bottomLineFacts, nextStepFacts, standingStages } from './trajectory-facts.text';
import type { BottomLine, NextStep, Stage } from './trajectory.model';
import { nameEntry } from './trajectory-names.text';
import type { TrajectorySetting } from './trajectory-setting';
import { OpensPanel } from './trajectory-stage';
import type { UseTrajectory } from './use-trajectory';

interface EntriesProps {
  map: UseTrajectory;
  setting: TrajectorySetting;
}

/** What the services insist on, and whether each is met. */
export function BottomLines({ map, setting }: EntriesProps): React.ReactElement | null {
  const { say, actions, seen, writable } = map;
  const lines = seen.bottomLines.filter(({ removed }) => removed === null);
  if (lines.length === 0 && !writable) return null;
  const Heading = `h${setting.level}` as 'h3';
  return (
    <section className="mapwell-way" data-part="bottom-lines">
      <Heading className="mapwell-way-heading">{say('section.bottomLines.heading')}</Heading>
      <p className="mapwell-quiet">{say('section.bottomLines.note')}</p>
      <ul className="mapwell-stages">
        {lines.map((line) => (
          <BottomLineOnTheWay key={line.id} line={line} setting={setting} />
        ))}
      </ul>
      {writable && (
        <OneLine
          part="bottom-line"
          label={say('bottomLine.add')}
          button={say('bottomLine.add.do')}
          onAdd={(text) => actions.add('bottomLine', text)}
        />
      )}
    </section>
  );
}

/** What somebody does next. */
export function NextSteps({ map, setting }: EntriesProps): React.ReactElement | null {
  const { say, actions, seen, writable } = map;
  const steps = seen.nextSteps.filter(({ removed }) => removed === null);
  const stages = React.useMemo(() => standingStages(seen), [seen]);
  if (steps.length === 0 && !writable) return null;
  const Heading = `h${setting.level}` as 'h3';
  return (
    <section className="mapwell-way" data-part="next-steps">
      <Heading className="mapwell-way-heading">{say('section.nextSteps.heading')}</Heading>
      <ul className="mapwell-stages">
        {steps.map((step) => (
          <NextStepOnTheWay
            key={step.id}
            step={step}
            stage={stages.get(step.stageId ?? '')}
            setting={setting}
          />
        ))}
      </ul>
      {writable && (
        <OneLine
          part="next-step"
          label={say('nextStep.add')}
          button={say('nextStep.add.do')}
          onAdd={(text) => actions.add('nextStep', text)}
        />
      )}
    </section>
  );
}

function tellingOf({ say, people, meeting }: TrajectorySetting): TrajectoryTelling {
  return { say, people, meeting };
}

const BottomLineOnTheWay = /* @__PURE__ */ React.memo(function BottomLineOnTheWay({
  line,
  setting,
}: {
  line: BottomLine;
  setting: TrajectorySetting;
}): React.ReactElement {
  const { lang, say } = setting;
  return (
    <li className="mapwell-stage" data-item-id={line.id} data-kind="bottomLine">
      <EntryWords text={line.text} setting={setting} />
      <Facts facts={bottomLineFacts(line, tellingOf(setting))} lang={lang} />
      <EntryTools of="bottomLine" entry={line} setting={setting}>
        <OpensPanel tool="met" of="bottomLine" id={line.id} name={nameEntry(say, line)} setting={setting} />
      </EntryTools>
    </li>
  );
});

const NextStepOnTheWay = /* @__PURE__ */ React.memo(function NextStepOnTheWay({
  step,
  stage,
  setting,
}: {
  step: NextStep;
  stage: Stage | undefined;
  setting: TrajectorySetting;
}): React.ReactElement {
  const { lang, say, actions } = setting;
  const tool = say(step.done ? 'tools.notDone' : 'tools.done');
  return (
    <li className="mapwell-stage" data-item-id={step.id} data-kind="nextStep">
      <EntryWords text={step.text} setting={setting} />
      <Facts facts={nextStepFacts(step, stage, tellingOf(setting))} lang={lang} />
      <EntryTools of="nextStep" entry={step} setting={setting}>
        <button
          type="button"
          className="mapwell-tool"
          data-part="done-button"
          aria-label={say('tools.of', { tool, item: nameEntry(say, step) })}
          onClick={() => actions.finish(step.id, !step.done)}
        >
          {tool}
        </button>
      </EntryTools>
    </li>
  );
});

function EntryWords({ text, setting }: { text: string; setting: TrajectorySetting }): React.ReactElement {
  const written = text.trim() !== '';
  return (
    <p className="mapwell-stage-title" dir="auto" lang={written ? setting.lang : undefined}>
      {written ? text : setting.say('stage.untitled')}
    </p>
  );
}

function EntryTools({
  of: kind,
  entry,
  setting,
  children,
}: {
  of: 'bottomLine' | 'nextStep';
  entry: BottomLine | NextStep;
  setting: TrajectorySetting;
  children: React.ReactNode;
}): React.ReactElement | null {
  const { say, writable } = setting;
  if (!writable) return null;
  const shared = { of: kind, id: entry.id, name: nameEntry(say, entry), setting };
  return (
    <div className="mapwell-row mapwell-stage-tools">
      {children}
      <OpensPanel tool="move" {...shared} />
      <OpensPanel tool="details" {...shared} />
    </div>
  );
}
