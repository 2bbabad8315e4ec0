import * as React from 'react';
import { childrenOf, personKinds } from '../foundation/document';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import { PartialDateField } from '../foundation/react/partial-date-field';
import type { PersonPickerWords } from '../foundation/react/person-picker';
import { PersonPicker } from '../foundation/react/person-picker';
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
    kinds: personKinds.map((kind) => ({ kind, label: say(`person.${kind}`) })),
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
      onClose={actions.close}
      part="details-dialog"
      className="mapwell-dialog mapwell-dialog-wide"
    >
      <h3 className="mapwell-dialog-heading">{say('details.title')}</h3>
      <p className="mapwell-dialog-about" dir="auto">
        {say('details.about', { item: itemName(say, item) })}
      </p>
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

function WhoseWords({ item, board, say, actions, set, picker }: GroupProps): React.ReactElement {
  return (
    <Group heading={say('details.words.heading')}>
      <label className="mapwell-choice" data-part="verbatim">
        <input
          type="checkbox"
          checked={item.verbatim}
          onChange={(event) => set('verbatim', event.currentTarget.checked)}
        />
        <span>{say('details.verbatim')}</span>
      </label>
      <PersonPicker
        part="said-by"
        label={say('details.saidBy')}
        people={board.people}
        chosen={item.saidBy}
        onChange={(ids) => set('saidBy', ids)}
        onAdd={actions.addPerson}
        words={picker}
      />
      <OneOf
        form="select"
        part="source"
        label={say('details.source')}
        value={item.source ?? ''}
        options={[
          { value: '', label: say('details.source.notAsked') },
          ...sourceKinds.map((kind) => ({ value: kind, label: say(`source.${kind}`) })),
        ]}
        onChange={(value) => set('source', value === '' ? null : value)}
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
        onChange={(tag) => set('lang', tag.trim() === '' ? null : tag.trim())}
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

function WhoseView({ item, board, say, actions, set, picker }: GroupProps): React.ReactElement {
  return (
    <Group heading={say('details.views.heading')}>
      <PersonPicker
        part="held-by"
        label={say('details.heldBy')}
        people={board.people}
        chosen={item.heldBy}
        onChange={(ids) => set('heldBy', ids)}
        onAdd={actions.addPerson}
        words={picker}
      />
      <PersonPicker
        part="not-held-by"
        label={say('details.notHeldBy')}
        people={board.people}
        chosen={item.notHeldBy}
        onChange={(ids) => set('notHeldBy', ids)}
        onAdd={actions.addPerson}
        words={picker}
      />
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

function WhenAndHowOften({ item, say, set, isWorry }: GroupProps & { isWorry: boolean }): React.ReactElement {
  return (
    <Group heading={say('details.when.heading')}>
      <PartialDateField
        part="happened"
        label={say('details.happened')}
        hint={say('details.happened.hint')}
        value={item.happened}
        onChange={(date) => set('happened', date)}
        dates={boardDateWords(say)}
        locale={say.locale}
      />
      <OneOf
        form="select"
        part="ongoing"
        label={say('details.ongoing')}
        value={item.ongoing === null ? '' : item.ongoing ? 'yes' : 'no'}
        options={[
          { value: '', label: say('answer.notAsked') },
          { value: 'yes', label: say('answer.yes') },
          { value: 'no', label: say('answer.no') },
        ]}
        onChange={(value) => set('ongoing', value === '' ? null : value === 'yes')}
      />
      {isWorry && (
        <OneOf
          form="select"
          part="incident"
          label={say('details.incident')}
          value={item.incident ?? ''}
          options={[
            { value: '', label: say('details.incident.notAsked') },
            ...incidentRoles.map((role) => ({ value: role, label: say(`incident.${role}`) })),
          ]}
          onChange={(value) => set('incident', value === '' ? null : value)}
        />
      )}
      {isWorry && (
        <HowOften
          say={say}
          frequency={item.frequency}
          onChange={(frequency) => set('frequency', frequency)}
        />
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
  const { words, count, per } = frequency ?? { words: '', count: null, per: null };
  const change = (next: Frequency) =>
    onChange(next.words === '' && next.count === null && next.per === null ? null : next);
  return (
    <>
      <TextField
        part="frequency-words"
        label={say('details.frequency')}
        value={words}
        onChange={(text) => change({ words: text, count, per })}
      />
      <div className="mapwell-row">
        <label className="mapwell-field" data-part="frequency-count">
          <span>{say('details.frequency.count')}</span>
          <input
            type="number"
            inputMode="numeric"
            min={0}
            step={1}
            value={count ?? ''}
            onChange={(event) => {
              // A field that is half typed ("-", "1e") has no number yet: that is not asked, never zero.
              const number = event.currentTarget.valueAsNumber;
              change({ words, count: Number.isSafeInteger(number) && number >= 0 ? number : null, per });
            }}
          />
        </label>
        <OneOf
          form="select"
          part="frequency-per"
          label={say('details.frequency.per')}
          value={per ?? ''}
          options={[
            { value: '', label: say('details.frequency.per.none') },
            ...frequencyPeriods.map((period) => ({ value: period, label: say(`per.${period}`) })),
          ]}
          onChange={(value) => change({ words, count, per: value === '' ? null : value })}
        />
      </div>
    </>
  );
}

function DoingIt({ item, board, say, actions, set, picker }: GroupProps): React.ReactElement {
  return (
    <Group heading={say('details.doing.heading')}>
      <PersonPicker
        part="done-by"
        label={say('details.doneBy')}
        people={board.people}
        chosen={item.doneBy}
        onChange={(ids) => set('doneBy', ids)}
        onAdd={actions.addPerson}
        words={picker}
      />
      <PartialDateField
        part="done-when"
        label={say('details.doneWhen')}
        hint={say('details.happened.hint')}
        value={item.doneWhen}
        onChange={(date) => set('doneWhen', date)}
        dates={boardDateWords(say)}
        locale={say.locale}
      />
      <OneOf
        form="select"
        part="goal-owner"
        label={say('details.goalOwner')}
        value={item.goalOwner ?? ''}
        options={[
          { value: '', label: say('details.goalOwner.notAsked') },
          ...goalOwners.map((owner) => ({ value: owner, label: say(`goalOwner.${owner}`) })),
        ]}
        onChange={(value) => set('goalOwner', value === '' ? null : value)}
      />
    </Group>
  );
}

function HowFar({ item, board, say, set }: GroupProps): React.ReactElement {
  const others = board.items.filter(
    (other) => other.id !== item.id && other.removed === null && other.column === item.column,
  );
  const statements = board.items.filter(
    (other) => other.category === 'danger' && other.removed === null && other.id !== item.id,
  );
  const toggle = (id: string, on: boolean) =>
    set('statementIds', on ? [...item.statementIds, id] : item.statementIds.filter((other) => other !== id));
  return (
    <Group heading={say('details.status.heading')}>
      <OneOf
        form="select"
        part="status"
        label={say('details.status')}
        value={item.status}
        options={itemStatuses.map((status) => ({ value: status, label: say(`status.${status}`) }))}
        onChange={(status) => set('status', status)}
      />
      {item.status === 'superseded' && (
        <OneOf
          form="select"
          part="superseded-by"
          label={say('details.supersededBy')}
          value={item.supersededBy ?? ''}
          options={[
            { value: '', label: say('details.supersededBy.none') },
            ...others.map((other) => ({ value: other.id, label: itemName(say, other) })),
          ]}
          onChange={(id) => set('supersededBy', id === '' ? null : id)}
        />
      )}
      {item.category !== 'danger' && (
        <fieldset className="mapwell-fieldset" data-part="statements">
          <legend>{say('details.statements')}</legend>
          {statements.length === 0 && <p className="mapwell-quiet">{say('details.statements.none')}</p>}
          {statements.map((statement) => (
            <label key={statement.id} className="mapwell-choice">
              <input
                type="checkbox"
                checked={item.statementIds.includes(statement.id)}
                onChange={(event) => toggle(statement.id, event.currentTarget.checked)}
              />
              <span dir="auto">{itemName(say, statement)}</span>
            </label>
          ))}
        </fieldset>
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
        options={offeredVisibility.map((value) => ({ value, label: say(`visibility.${value}`) }))}
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
