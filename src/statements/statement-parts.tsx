import * as React from 'react';
import type { Person } from '../foundation/document';
import { childrenOf } from '../foundation/document';
import { CheckBox } from '../foundation/react/check-box';
import { OneOrNone } from '../foundation/react/one-or-none';
import { PersonPicker } from '../foundation/react/person-picker';
import { TextField } from '../foundation/react/text-field';
import { shorten } from '../foundation/words/shorten';
import { LineCapture } from './line-capture';
import type {
  DangerDetail,
  DangerExample,
  DangerImpact,
  DangerStatement,
  GoalDetail,
  GoalPart,
  ImpactTime,
  SafetyGoal,
} from './statements.model';
import { impactTimes, safetyGoalOwners } from './statements.model';
import type { StatementChange } from './statements-actions';
import type { StatementsSay } from './statements-names.text';
import { nameEntry, namePerson } from './statements-names.text';
import type { StatementsSetting } from './statements-setting';
import { SeenStatements } from './statements-setting';

export interface DangerPartsProps {
  danger: DangerStatement;
  /** What the statement is called in the middle of a sentence. */
  name: string;
  setting: StatementsSetting;
}

/**
 * A danger statement in its parts (practice.md 3.1): who is worried, about what, like which time, and what might happen to
 * whom. Any of them may stay empty. They touch no word of the text: what they say is offered beside it.
 */
export function DangerParts({ danger, name, setting }: DangerPartsProps): React.ReactElement {
  const { say, actions, people, picker } = setting;
  const set = <Detail extends DangerDetail>(detail: Detail, value: DangerStatement[Detail]) =>
    actions.change({ type: 'change-danger', id: danger.id, detail, value } as StatementChange);
  return (
    <Parts name={name} say={say}>
      <TextField
        part="opener"
        lines={2}
        label={say('parts.opener')}
        hint={say('parts.opener.hint')}
        value={danger.opener}
        onChange={(text) => set('opener', text)}
      />
      <PersonPicker
        part="worried"
        label={say('parts.worried')}
        people={people}
        chosen={danger.worried}
        onChange={(ids) => set('worried', ids)}
        onAdd={actions.addPerson}
        words={picker}
      />
      <Agencies agencies={danger.worriedAgencies} say={say} onChange={(all) => set('worriedAgencies', all)} />
      <TextField
        part="about"
        lines={2}
        label={say('parts.about')}
        value={danger.about}
        onChange={(text) => set('about', text)}
      />
      <Examples examples={danger.examples} setting={setting} onChange={(all) => set('examples', all)} />
      <Impacts
        impacts={danger.impacts}
        aboutChildren={danger.aboutChildren}
        setting={setting}
        onChange={(all) => set('impacts', all)}
      />
    </Parts>
  );
}

function Parts({
  name,
  say,
  children,
}: {
  name: string;
  say: StatementsSay;
  children: React.ReactNode;
}): React.ReactElement {
  return (
    <div
      className="mapwell-panel"
      data-part="parts"
      role="group"
      aria-label={say('parts.label', { item: name })}
    >
      <p className="mapwell-quiet">{say('parts.note')}</p>
      {children}
    </div>
  );
}

/** Puts the focus into the last field of a kind once a thing that was asked for here has come. */
function useFocusOnNew<Box extends HTMLElement>(count: number, part: string) {
  const box = React.useRef<Box>(null);
  const asked = React.useRef(false);
  React.useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    const fields = box.current?.querySelectorAll<HTMLElement>(`[data-part="${part}"] textarea`) ?? [];
    fields[fields.length - 1]?.focus();
  }, [count, part]);
  const begin = () => {
    asked.current = true;
  };
  return { box, begin };
}

/** A list with one of its things changed; taken out where it is null. */
function withOne<One>(list: readonly One[], at: number, one: One | null): readonly One[] {
  return one === null
    ? list.filter((_, index) => index !== at)
    : list.map((before, index) => (index === at ? one : before));
}

interface AgenciesProps {
  agencies: readonly string[];
  say: StatementsSay;
  onChange: (agencies: readonly string[]) => void;
}

function Agencies({ agencies, say, onChange }: AgenciesProps): React.ReactElement {
  return (
    <fieldset className="mapwell-fieldset" data-part="agencies">
      <legend>{say('parts.agencies')}</legend>
      <ul className="mapwell-lines">
        {agencies.map((agency, at) => (
          <li key={at} className="mapwell-line-row">
            <span dir="auto">{agency}</span>
            <button
              type="button"
              className="mapwell-tool"
              aria-label={say('parts.take.of', { item: agency })}
              onClick={() => onChange(withOne(agencies, at, null))}
            >
              {say('parts.take')}
            </button>
          </li>
        ))}
      </ul>
      <LineCapture
        part="agency"
        label={say('parts.agencies.add')}
        button={say('parts.agencies.do')}
        onAdd={(agency) => onChange([...agencies, agency])}
      />
    </fieldset>
  );
}

interface ExamplesProps {
  examples: readonly DangerExample[];
  setting: StatementsSetting;
  onChange: (examples: readonly DangerExample[]) => void;
}

function Examples({ examples, setting, onChange }: ExamplesProps): React.ReactElement {
  const { say, mapItems } = setting;
  const { incidents } = React.useContext(SeenStatements);
  const there = incidents.filter(({ removed }) => removed === null);
  const { box, begin } = useFocusOnNew<HTMLFieldSetElement>(examples.length, 'example');
  const add = (example: Partial<DangerExample>) =>
    onChange([...examples, { itemId: null, incidentId: null, text: '', verbatim: false, ...example }]);
  return (
    <fieldset ref={box} className="mapwell-fieldset" data-part="examples">
      <legend>{say('parts.examples')}</legend>
      {examples.map((example, at) => {
        const incident = there.find(({ id }) => id === example.incidentId);
        const item = nameEntry(say, incident ?? example);
        const label =
          incident || example.text !== '' ? say('parts.example', { item }) : say('parts.example.own');
        return (
          <PartRow
            key={at}
            name={item}
            verbatim={example.verbatim}
            say={say}
            onVerbatim={(verbatim) => onChange(withOne(examples, at, { ...example, verbatim }))}
            onTake={() => onChange(withOne(examples, at, null))}
          >
            <TextField
              part="example"
              lines={2}
              label={incident ? label : say('parts.row', { label: say('parts.example.own'), number: at + 1 })}
              {...(incident ? { hint: say('parts.example.hint') } : {})}
              value={example.text}
              onChange={(text) => onChange(withOne(examples, at, { ...example, text }))}
            />
          </PartRow>
        );
      })}
      <Chooser
        part="example-incident"
        label={say('parts.example.from')}
        button={say('parts.example.use')}
        buttonOf="parts.example.use.of"
        say={say}
        options={there.map((incident) => ({ value: incident.id, label: nameEntry(say, incident) }))}
        onChoose={(incidentId) => add({ incidentId })}
      />
      <Chooser
        part="example-item"
        label={say('parts.example.map')}
        button={say('parts.example.use')}
        buttonOf="parts.example.use.of"
        say={say}
        options={mapItems.map(({ id, text }) => ({ value: id, label: shorten(text) }))}
        onChoose={(itemId) => add({ itemId, text: mapItems.find(({ id }) => id === itemId)?.text ?? '' })}
      />
      <button
        type="button"
        className="mapwell-button"
        data-part="example-add"
        onClick={() => {
          begin();
          add({});
        }}
      >
        {say('parts.example.add')}
      </button>
    </fieldset>
  );
}

export interface ChooserProps {
  label: string;
  button: string;
  buttonOf: 'parts.example.use.of' | 'times.link.of';
  say: StatementsSay;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
  part: string;
}

/** A choice that counts once the button beside it is pressed: going through a list by keys must not choose on the way. */
export function Chooser(props: ChooserProps): React.ReactElement | null {
  const { label, button, buttonOf, say, options, onChoose, part } = props;
  const [chosen, setChosen] = React.useState<string | null>(null);
  if (options.length === 0) return null;
  const standing = options.find(({ value }) => value === chosen) ?? null;
  return (
    <div className="mapwell-row" data-part={part}>
      <OneOrNone
        part={`${part}-choice`}
        label={label}
        value={standing?.value ?? null}
        none={say('answer.notSaid')}
        options={options}
        onChange={setChosen}
      />
      <button
        type="button"
        className="mapwell-button"
        data-part={`${part}-use`}
        aria-disabled={standing === null}
        aria-label={standing ? say(buttonOf, { item: standing.label }) : button}
        onClick={
          standing
            ? () => {
                onChoose(standing.value);
                setChosen(null);
              }
            : undefined
        }
      >
        {button}
      </button>
    </div>
  );
}

interface PartRowProps {
  /** What it is called, for its buttons. */
  name: string;
  verbatim: boolean;
  say: StatementsSay;
  onVerbatim: (verbatim: boolean) => void;
  onTake: () => void;
  children: React.ReactNode;
}

/** One of several things of a kind: its fields, whether they are exact words, and the way to take it out. */
function PartRow({ name, verbatim, say, onVerbatim, onTake, children }: PartRowProps): React.ReactElement {
  return (
    <div className="mapwell-part-row" role="group" aria-label={name}>
      {children}
      <div className="mapwell-row">
        <CheckBox label={say('parts.verbatim')} checked={verbatim} onChange={onVerbatim} />
        <button
          type="button"
          className="mapwell-tool"
          data-part="take-part"
          aria-label={say('parts.take.of', { item: name })}
          onClick={onTake}
        >
          {say('parts.take')}
        </button>
      </div>
    </div>
  );
}

interface ImpactsProps {
  impacts: readonly DangerImpact[];
  aboutChildren: readonly string[];
  setting: StatementsSetting;
  onChange: (impacts: readonly DangerImpact[]) => void;
}

/** A field for each child, soon and later on: children in one family may live the same thing quite differently. */
function Impacts({ impacts, aboutChildren, setting, onChange }: ImpactsProps): React.ReactElement {
  const { say, people } = setting;
  const children = childrenOf(people)
    .map(({ id }) => id)
    .filter((id) => aboutChildren.length === 0 || aboutChildren.includes(id));
  const usual: readonly (readonly [string | null, ImpactTime | null])[] = [
    ...children.flatMap((id) => impactTimes.map((when) => [id, when] as const)),
    ...(children.length === 1 ? [] : impactTimes.map((when) => [null, when] as const)),
  ];
  const places = usual.map(([childId, when]) => ({
    childId,
    when,
    at: impacts.findIndex((one) => one.childId === childId && one.when === when),
  }));
  const others = impacts
    .map(({ childId, when }, at) => ({ childId, when, at }))
    .filter(({ at }) => !places.some((place) => place.at === at));
  return (
    <fieldset className="mapwell-fieldset" data-part="impacts">
      <legend>{say('parts.impacts')}</legend>
      {[...places, ...others].map(({ childId, when, at }) => {
        const impact = impacts[at] ?? { childId, when, text: '', verbatim: false };
        const label = impactLabel(say, people, impact);
        const set = (change: Partial<DangerImpact>) => {
          const next = { ...impact, ...change };
          if (at < 0) onChange([...impacts, next]);
          else onChange(withOne(impacts, at, next.text === '' && !next.verbatim ? null : next));
        };
        return (
          <div key={`${childId ?? ''}/${when ?? ''}/${places.some((one) => one.at === at) ? '' : at}`}>
            <TextField
              part="impact"
              lines={2}
              label={label}
              value={impact.text}
              onChange={(text) => set({ text })}
            />
            {impact.text !== '' && (
              <CheckBox
                label={say('parts.verbatim.of', { item: label })}
                checked={impact.verbatim}
                onChange={(verbatim) => set({ verbatim })}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function impactLabel(
  say: StatementsSay,
  people: readonly Person[],
  { childId, when }: Pick<DangerImpact, 'childId' | 'when'>,
): string {
  const time = when ?? 'unsaid';
  return childId === null
    ? say(`parts.impact.everyone.${time}`)
    : say(`parts.impact.${time}`, { name: namePerson(say, people, childId) });
}

export interface GoalPartsProps {
  goal: SafetyGoal;
  name: string;
  setting: StatementsSetting;
}

/** A safety goal in its parts: best hopes, who will be doing what, what the child will live, what others will see. */
export function GoalParts({ goal, name, setting }: GoalPartsProps): React.ReactElement {
  const { say, actions, people, picker } = setting;
  const set = <Detail extends GoalDetail>(detail: Detail, value: SafetyGoal[Detail]) =>
    actions.change({ type: 'change-goal', id: goal.id, detail, value } as StatementChange);
  return (
    <Parts name={name} say={say}>
      <OneOrNone
        part="owner"
        label={say('parts.owner')}
        value={goal.owner}
        none={say('answer.notAsked')}
        options={safetyGoalOwners.map((owner) => ({ value: owner, label: say(`goalOwner.${owner}`) }))}
        onChange={(owner) => set('owner', owner)}
      />
      <TextField
        part="best-hopes"
        lines={2}
        label={say('parts.bestHopes')}
        value={goal.bestHopes}
        onChange={(text) => set('bestHopes', text)}
      />
      {(['doing', 'childLives', 'othersSee'] as const).map((detail) => (
        <GoalRows
          key={detail}
          detail={detail}
          rows={goal[detail]}
          setting={setting}
          onChange={(rows) => set(detail, rows)}
        />
      ))}
      <PersonPicker
        part="network"
        label={say('parts.network')}
        // Services come to an end: they are no part of the network. One who was written down stays in sight.
        people={people.filter(({ id, kind }) => kind !== 'professional' || goal.network.includes(id))}
        chosen={goal.network}
        onChange={(ids) => set('network', ids)}
        onAdd={actions.addPerson}
        words={picker}
      />
      <TextField
        part="network-note"
        lines={2}
        label={say('parts.networkNote')}
        value={goal.networkNote}
        onChange={(text) => set('networkNote', text)}
      />
      <TextField
        part="for-how-long"
        label={say('parts.forHowLong')}
        value={goal.forHowLong}
        onChange={(text) => set('forHowLong', text)}
      />
    </Parts>
  );
}

interface GoalRowsProps {
  detail: 'doing' | 'childLives' | 'othersSee';
  rows: readonly GoalPart[];
  setting: StatementsSetting;
  onChange: (rows: readonly GoalPart[]) => void;
}

function GoalRows({ detail, rows, setting, onChange }: GoalRowsProps): React.ReactElement {
  const { say, actions, people, picker } = setting;
  // The first row is there to be written in; it is part of the document once something is.
  const shown = rows.length === 0 ? [emptyRow] : rows;
  const label = say(`parts.${detail}`);
  const { box, begin } = useFocusOnNew<HTMLDivElement>(rows.length, `${detail}-what`);
  return (
    <div ref={box} className="mapwell-goal-rows" data-part={detail} role="group" aria-label={label}>
      <p className="mapwell-form-heading">{label}</p>
      {shown.map((row, at) => {
        const set = (change: Partial<GoalPart>) => onChange(withOne(shown, at, { ...row, ...change }));
        const number = at + 1;
        return (
          <PartRow
            key={at}
            name={shorten(row.text) || say('parts.row', { label, number })}
            verbatim={row.verbatim}
            say={say}
            onVerbatim={(verbatim) => set({ verbatim })}
            onTake={() => onChange(withOne(rows, at, null))}
          >
            <PersonPicker
              part={`${detail}-who`}
              label={say('parts.who')}
              people={people.filter(
                ({ id, kind }) => detail !== 'childLives' || kind === 'child' || row.who.includes(id),
              )}
              chosen={row.who}
              onChange={(who) => set({ who })}
              {...(detail === 'childLives' ? {} : { onAdd: actions.addPerson })}
              words={picker}
            />
            <TextField
              part={`${detail}-what`}
              lines={2}
              label={
                shown.length === 1
                  ? say('parts.what')
                  : say('parts.row', { label: say('parts.what'), number })
              }
              value={row.text}
              onChange={(text) => set({ text })}
            />
          </PartRow>
        );
      })}
      <button
        type="button"
        className="mapwell-button"
        data-part={`${detail}-add`}
        onClick={() => {
          begin();
          onChange([...shown, emptyRow]);
        }}
      >
        {say(`parts.add.${detail}`)}
      </button>
    </div>
  );
}

const emptyRow: GoalPart = { who: [], text: '', verbatim: false };
