import * as React from 'react';
import { childrenOf, personKinds } from '../foundation/document';
import { CheckBox } from '../foundation/react/check-box';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import { OneOrNone } from '../foundation/react/one-or-none';
import { PartialDateField } from '../foundation/react/partial-date-field';
import type { PersonPickerWords } from '../foundation/react/person-picker';
import { PersonPicker } from '../foundation/react/person-picker';
import { SomeOf } from '../foundation/react/some-of';
import { TextField } from '../foundation/react/text-field';
import type { BoardActions } from './board-actions';
import type { BoardSay } from './board-names.text';
import { boardDateWords, itemName, personName } from './board-names.text';
import type { Frequency, ItemDetail, MapItem, MappingBoardDocument } from './mapping-board.model';
import {
  frequencyPeriods,
  goalOwners,
  incidentRoles,
  itemStatuses,
  offeredVisibility,
  sourceKinds,
} from './mapping-board.model';

export interface BoardDetailsProps {
  item: MapItem;
  board: MappingBoardDocument;
  say: BoardSay;
  actions: BoardActions;
  writable: boolean;
}

/** What every group of the details form needs. */
interface GroupProps extends BoardDetailsProps {
  set: <Detail extends ItemDetail>(detail: Detail, value: MapItem[Detail]) => void;
  picker: PersonPickerWords;
}

/** Everything that can be known about an item. Each change counts at once and can be undone; nothing must be filled in. */
export function BoardDetails(props: BoardDetailsProps): React.ReactElement {
  const { item, say, actions } = props;
  const picker: PersonPickerWords = {
    none: say('people.none'),
    someone: say('item.someone'),
    add: say('people.add'),
    addName: say('people.add.name'),
    addKind: say('people.add.kind'),
    addDo: say('people.add.do'),
    kinds: choices(personKinds, (kind) => say(`person.${kind}`)),
  };
  const group: GroupProps = {
    ...props,
    picker,
    set: (detail, value) => actions.change({ id: item.id, detail, value }),
  };
  const isWorry = item.column === 'worries' || item.incident !== null || item.frequency !== null;
  const isNext =
    item.column === 'needsToHappen' ||
    item.doneBy.length > 0 ||
    item.doneWhen !== null ||
    item.goalOwner !== null;
  return (
    <ModalDialog
      label={say('details.title')}
      about={say('details.about', { item: itemName(say, item) })}
      onClose={actions.close}
      part="details-dialog"
      wide
    >
      <div className="mapwell-form">
        <WhoseWords {...group} />
        <TheChildren {...group} />
        <WhoseView {...group} />
        <WhenAndHowOften {...group} isWorry={isWorry} />
        {isNext && <DoingIt {...group} />}
        <HowFar {...group} />
        <WhoMaySee {...group} />
      </div>
      <TakeOff {...group} />
      <button
        type="button"
        className="mapwell-button mapwell-button-main"
        data-part="close"
        onClick={actions.close}
      >
        {say('details.close')}
      </button>
    </ModalDialog>
  );
}

function Group({ heading, children }: { heading: string; children: React.ReactNode }): React.ReactElement {
  return (
    <section className="mapwell-form-group">
      <h4 className="mapwell-form-heading">{heading}</h4>
      {children}
    </section>
  );
}

/** The values of a closed list, each with its wording. */
function choices<Value extends string>(
  values: readonly Value[],
  wordingOf: (value: Value) => string,
): readonly { value: Value; label: string }[] {
  return values.map((value) => ({ value, label: wordingOf(value) }));
}

interface PeopleFieldProps extends GroupProps {
  detail: 'saidBy' | 'heldBy' | 'notHeldBy' | 'doneBy';
  part: string;
}

/** A question answered by people: anyone on the map, or someone who is named here first. */
function PeopleField({
  item,
  board,
  say,
  actions,
  set,
  picker,
  detail,
  part,
}: PeopleFieldProps): React.ReactElement {
  return (
    <PersonPicker
      part={part}
      label={say(`details.${detail}`)}
      people={board.people}
      chosen={item[detail]}
      onChange={(ids) => set(detail, ids)}
      onAdd={actions.addPerson}
      words={picker}
    />
  );
}

interface DateFieldProps extends GroupProps {
  detail: 'happened' | 'doneWhen';
  part: string;
}

function DateField({ item, say, set, detail, part }: DateFieldProps): React.ReactElement {
  return (
    <PartialDateField
      part={part}
      label={say(`details.${detail}`)}
      hint={say('details.happened.hint')}
      value={item[detail]}
      onChange={(date) => set(detail, date)}
      dates={boardDateWords(say)}
      locale={say.locale}
    />
  );
}

function WhoseWords(props: GroupProps): React.ReactElement {
  const { item, say, set } = props;
  return (
    <Group heading={say('details.words.heading')}>
      <CheckBox
        part="verbatim"
        label={say('details.verbatim')}
        checked={item.verbatim}
        onChange={(on) => set('verbatim', on)}
      />
      <PeopleField {...props} detail="saidBy" part="said-by" />
      <OneOrNone
        part="source"
        label={say('details.source')}
        value={item.source}
        none={say('answer.notAsked')}
        options={choices(sourceKinds, (kind) => say(`source.${kind}`))}
        onChange={(kind) => set('source', kind)}
      />
      <TextField
        part="source-note"
        label={say('details.sourceNote')}
        value={item.sourceNote}
        onChange={(text) => set('sourceNote', text)}
      />
      <TextField
        part="lang"
        label={say('details.lang')}
        hint={say('details.lang.hint')}
        value={item.lang ?? ''}
        onChange={(tag) => set('lang', tag.trim() || null)}
      />
    </Group>
  );
}

function TheChildren({ item, board, say, set, picker }: GroupProps): React.ReactElement {
  const children = childrenOf(board.people);
  const impactOn = (childId: string) => item.impacts.find((impact) => impact.childId === childId)?.text ?? '';
  const setImpact = (childId: string, text: string) => {
    const others = item.impacts.filter((impact) => impact.childId !== childId);
    set('impacts', text === '' ? others : [...others, { childId, text }]);
  };
  const told = [...children.map(({ id }) => id), ...item.impacts.map(({ childId }) => childId)];
  const shown = Array.from(new Set(told)).filter(
    (id) => item.aboutChildren.length === 0 || item.aboutChildren.includes(id) || impactOn(id) !== '',
  );
  return (
    <Group heading={say('details.children.heading')}>
      <PersonPicker
        part="about-children"
        label={say('details.aboutChildren')}
        people={children}
        chosen={item.aboutChildren}
        onChange={(ids) => set('aboutChildren', ids)}
        words={picker}
      />
      {shown.map((id) => (
        <TextField
          key={id}
          part="impact"
          lines={2}
          label={say('details.impact', { name: personName(say, board.people, id) })}
          value={impactOn(id)}
          onChange={(text) => setImpact(id, text)}
        />
      ))}
    </Group>
  );
}

function WhoseView(props: GroupProps): React.ReactElement {
  const { item, say, set } = props;
  return (
    <Group heading={say('details.views.heading')}>
      <PeopleField {...props} detail="heldBy" part="held-by" />
      <PeopleField {...props} detail="notHeldBy" part="not-held-by" />
      <TextField
        part="dispute"
        lines={2}
        label={say('details.dispute')}
        value={item.dispute}
        onChange={(text) => set('dispute', text)}
      />
    </Group>
  );
}

function WhenAndHowOften(props: GroupProps & { isWorry: boolean }): React.ReactElement {
  const { item, say, set, isWorry } = props;
  return (
    <Group heading={say('details.when.heading')}>
      <DateField {...props} detail="happened" part="happened" />
      <OneOrNone
        part="ongoing"
        label={say('details.ongoing')}
        value={item.ongoing === null ? null : item.ongoing ? 'yes' : 'no'}
        none={say('answer.notAsked')}
        options={choices(['yes', 'no'] as const, (answer) => say(`answer.${answer}`))}
        onChange={(answer) => set('ongoing', answer === null ? null : answer === 'yes')}
      />
      {isWorry && (
        <>
          <OneOrNone
            part="incident"
            label={say('details.incident')}
            value={item.incident}
            none={say('answer.notSaid')}
            options={choices(incidentRoles, (role) => say(`incident.${role}`))}
            onChange={(role) => set('incident', role)}
          />
          <HowOften
            say={say}
            frequency={item.frequency}
            onChange={(frequency) => set('frequency', frequency)}
          />
        </>
      )}
    </Group>
  );
}

interface HowOftenProps {
  say: BoardSay;
  frequency: Frequency | null;
  onChange: (frequency: Frequency | null) => void;
}

function HowOften({ say, frequency, onChange }: HowOftenProps): React.ReactElement {
  const known = frequency ?? { words: '', count: null, per: null };
  const change = (answer: Partial<Frequency>) => {
    const next = { ...known, ...answer };
    onChange(next.words === '' && next.count === null && next.per === null ? null : next);
  };
  return (
    <>
      <TextField
        part="frequency-words"
        label={say('details.frequency')}
        value={known.words}
        onChange={(words) => change({ words })}
      />
      <div className="mapwell-row">
        <label className="mapwell-field" data-part="frequency-count">
          <span>{say('details.frequency.count')}</span>
          <input
            type="number"
            inputMode="numeric"
            min={0}
            step={1}
            value={known.count ?? ''}
            onChange={(event) => {
              // A field that is half typed ("-", "1e") has no number yet: that is not asked, never zero.
              const number = event.currentTarget.valueAsNumber;
              change({ count: Number.isSafeInteger(number) && number >= 0 ? number : null });
            }}
          />
        </label>
        <OneOrNone
          part="frequency-per"
          label={say('details.frequency.per')}
          value={known.per}
          none={say('answer.notSaid')}
          options={choices(frequencyPeriods, (period) => say(`per.${period}`))}
          onChange={(per) => change({ per })}
        />
      </div>
    </>
  );
}

function DoingIt(props: GroupProps): React.ReactElement {
  const { item, say, set } = props;
  return (
    <Group heading={say('details.doing.heading')}>
      <PeopleField {...props} detail="doneBy" part="done-by" />
      <DateField {...props} detail="doneWhen" part="done-when" />
      <OneOrNone
        part="goal-owner"
        label={say('details.goalOwner')}
        value={item.goalOwner}
        none={say('answer.notAsked')}
        options={choices(goalOwners, (owner) => say(`goalOwner.${owner}`))}
        onChange={(owner) => set('goalOwner', owner)}
      />
    </Group>
  );
}

function HowFar({ item, board, say, set }: GroupProps): React.ReactElement {
  const others = board.items.filter((other) => other.id !== item.id && other.removed === null);
  const named = (items: readonly MapItem[]) =>
    items.map((other) => ({ value: other.id, label: itemName(say, other) }));
  return (
    <Group heading={say('details.status.heading')}>
      <OneOf
        form="select"
        part="status"
        label={say('details.status')}
        value={item.status}
        options={choices(itemStatuses, (status) => say(`status.${status}`))}
        onChange={(status) => set('status', status)}
      />
      {item.status === 'superseded' && (
        <OneOrNone
          part="superseded-by"
          label={say('details.supersededBy')}
          value={item.supersededBy}
          none={say('answer.notSaid')}
          options={named(others.filter(({ column }) => column === item.column))}
          onChange={(id) => set('supersededBy', id)}
        />
      )}
      {item.category !== 'danger' && (
        <SomeOf
          part="statements"
          label={say('details.statements')}
          none={say('details.statements.none')}
          options={named(others.filter(({ category }) => category === 'danger'))}
          chosen={item.statementIds}
          onChange={(ids) => set('statementIds', ids)}
        />
      )}
    </Group>
  );
}

function WhoMaySee({ item, board, say, set, picker }: GroupProps): React.ReactElement {
  const { level, notShownTo } = item.visibility;
  return (
    <Group heading={say('details.visibility.heading')}>
      <OneOf
        form="select"
        part="visibility"
        label={say('details.visibility')}
        value={level}
        options={choices(offeredVisibility, (value) => say(`visibility.${value}`))}
        onChange={(value) => set('visibility', { level: value, notShownTo })}
      />
      <PersonPicker
        part="not-shown-to"
        label={say('details.notShownTo')}
        people={board.people}
        chosen={notShownTo}
        onChange={(ids) => set('visibility', { level, notShownTo: ids })}
        words={picker}
      />
    </Group>
  );
}

function TakeOff({ item, say, actions }: GroupProps): React.ReactElement {
  const [why, setWhy] = React.useState('');
  return (
    <details className="mapwell-fold" data-part="take-off">
      <summary>{say('remove.do')}</summary>
      <p className="mapwell-quiet">{say('remove.note')}</p>
      <TextField part="remove-why" label={say('remove.why')} value={why} onChange={setWhy} />
      <button
        type="button"
        className="mapwell-button"
        data-part="remove"
        onClick={() => actions.remove(item.id, why)}
      >
        {say('remove.do')}
      </button>
    </details>
  );
}
