import { namePerson } from '../foundation/document/naming';
import * as React from 'react';
import type { Person } from '../foundation/document';
import { childrenOf } from '../foundation/document';
import { CheckBox } from '../foundation/react/check-box';
import { PersonPicker } from '../foundation/react/person-picker';
import { TextField } from '../foundation/react/text-field';
import { shorten } from '../foundation/words/shorten';
import { LineCapture } from './line-capture';
import type {
  DangerDetail,
  DangerExample,
  DangerImpact,
  DangerStatement,
  ImpactTime,
} from './statements.model';
import { impactTimes } from './statements.model';
import type { StatementChange } from './statements-actions';
import type { StatementsSay } from './statements-names.text';
import { nameEntry } from './statements-names.text';
import type { StatementsSetting } from './statements-setting';
import { SeenStatements } from './statements-setting';
import { Parts, PartRow, useFocusOnNew, withOne } from './part-fields';
import { Chooser } from './chooser';

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
