import * as React from 'react';
import type { PartialDate } from '../foundation/document';
import { visibilityLevels } from '../foundation/document';
import { useDraft } from '../foundation/react/drafts';
import { ModalDialog } from '../foundation/react/modal-dialog';
import { OneOf } from '../foundation/react/one-of';
import { PersonPicker } from '../foundation/react/person-picker';
import { TextField } from '../foundation/react/text-field';
import { DayField, DialogEnd, FormGroup, TakeOut } from './form-parts';
import { OwnWords } from './own-words';
import type { ThreeHousesChange } from './three-houses-actions';
import type { ThreeHousesDocument } from './three-houses.model';
import { headingOfPlace } from './three-houses-names.text';
import type { PanelDetail, StoryPanel } from './three-houses-panels.model';
import { stateOfPanel } from './three-houses-panels.model';
import type { ThreeHousesSetting } from './three-houses-setting';

/** Everything about one panel: its words, who saw it, that it is agreed, and that it was read to the child. */
export function PanelForm({
  panel,
  seen,
  setting,
}: {
  panel: StoryPanel;
  seen: ThreeHousesDocument;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions, people, picker } = setting;
  const { id } = panel;
  const set = <Detail extends PanelDetail>(detail: Detail, value: StoryPanel[Detail]) =>
    actions.change({ type: 'change-panel', id, detail, value } as ThreeHousesChange);
  const state = stateOfPanel(panel, seen.objects);
  const { level, notShownTo } = panel.visibility;
  return (
    <ModalDialog
      label={say('panel.title')}
      about={headingOfPlace(say, seen, id)}
      onClose={actions.close}
      part="panel-dialog"
      wide
    >
      <p role="status" data-part="panel-state">
        {say(`panel.state.${state}`)}
      </p>
      <div className="mapwell-form">
        <FormGroup heading={say('panel.words')}>
          {state !== 'drafted' && <p className="mapwell-quiet">{say('panel.words.agreed')}</p>}
          <OwnWords
            part="panel-words"
            lines={3}
            label={say('panel.text')}
            lang={panel.lang ?? seen.lang}
            value={panel.text}
            onChange={(text) => set('text', text)}
          />
          <TextField
            part="panel-about"
            label={say('panel.about')}
            value={panel.about}
            onChange={(text) => set('about', text)}
          />
          <PersonPicker
            part="panel-said-by"
            label={say('object.saidBy')}
            people={people}
            chosen={panel.saidBy}
            onChange={(ids) => set('saidBy', ids)}
            onAdd={actions.addPerson}
            words={picker}
          />
          <PersonPicker
            part="panel-seen-by"
            label={say('panel.seenBy')}
            people={people}
            chosen={panel.seenBy}
            onChange={(ids) => set('seenBy', ids)}
            words={picker}
          />
        </FormGroup>
        {state === 'drafted' ? (
          <Agree id={id} setting={setting} />
        ) : (
          <>
            <Withdraw id={id} setting={setting} />
            <Read id={id} lang={seen.lang} setting={setting} />
          </>
        )}
        <FormGroup heading={say('visibility.heading')}>
          <OneOf
            form="select"
            part="visibility"
            label={say('visibility.label')}
            value={level}
            options={visibilityLevels.map((value) => ({ value, label: say(`visibility.${value}`) }))}
            onChange={(value) => set('visibility', { level: value, notShownTo })}
          />
          <PersonPicker
            part="not-shown-to"
            label={say('visibility.notShownTo')}
            people={people}
            chosen={notShownTo}
            onChange={(ids) => set('visibility', { level, notShownTo: ids })}
            words={picker}
          />
        </FormGroup>
        <TakeOut onDo={(why) => actions.remove('panel', id, why)} setting={setting} />
      </div>
      <DialogEnd close={say('dialog.done')} setting={setting} />
    </ModalDialog>
  );
}

interface PartProps {
  id: string;
  setting: ThreeHousesSetting;
}

/** That people agree to it as it is. Who does not is written down beside them, and never taken away. */
function Agree({ id, setting }: PartProps): React.ReactElement {
  const { say, actions, people, picker } = setting;
  const [agreedBy, setAgreedBy] = useDraft<readonly string[]>('agreed-by', []);
  const [notAgreedBy, setNotAgreedBy] = useDraft<readonly string[]>('not-agreed-by', []);
  const [dispute, setDispute] = useDraft('dispute', '');
  const [on, setOn] = useDraft<PartialDate | null>('agreed-on', null);
  const [isAsked, setAsked] = React.useState(false);
  return (
    <FormGroup heading={say('panel.agree')}>
      <p className="mapwell-quiet">{say('panel.agree.note')}</p>
      <PersonPicker
        part="agreed-by"
        label={say('panel.agree.by')}
        people={people}
        chosen={agreedBy}
        onChange={setAgreedBy}
        onAdd={actions.addPerson}
        words={picker}
      />
      <PersonPicker
        part="not-agreed-by"
        label={say('panel.agree.notBy')}
        people={people}
        chosen={notAgreedBy}
        onChange={setNotAgreedBy}
        words={picker}
      />
      <TextField
        part="dispute"
        lines={2}
        label={say('panel.agree.dispute')}
        value={dispute}
        onChange={setDispute}
      />
      <DayField
        part="agreed-on"
        label={say('panel.agree.on')}
        value={on}
        onChange={setOn}
        setting={setting}
      />
      <p role="status">{isAsked && agreedBy.length === 0 ? say('panel.agree.nobody') : ''}</p>
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button"
          data-part="agree"
          onClick={() => {
            setAsked(true);
            actions.agreePanel(id, { on, agreedBy, notAgreedBy, dispute });
          }}
        >
          {say('panel.agree.do')}
        </button>
      </div>
    </FormGroup>
  );
}

function Withdraw({ id, setting: { say, actions } }: PartProps): React.ReactElement {
  const [why, setWhy] = useDraft('withdraw-why', '');
  return (
    <FormGroup heading={say('panel.withdraw')}>
      <TextField part="withdraw-why" label={say('panel.withdraw.why')} value={why} onChange={setWhy} />
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button"
          data-part="withdraw"
          onClick={() => actions.withdrawAgreement(id, why)}
        >
          {say('panel.withdraw.do')}
        </button>
      </div>
    </FormGroup>
  );
}

/** That it was read to the child, on which day, by whom, and what the child asked and said. */
function Read({ id, lang, setting }: PartProps & { lang: string }): React.ReactElement {
  const { say, actions, people, picker } = setting;
  const [readBy, setReadBy] = useDraft<readonly string[]>('read-by', []);
  const [on, setOn] = useDraft<PartialDate | null>('read-on', null);
  const [said, setSaid] = useDraft('read-said', '');
  return (
    <FormGroup heading={say('panel.read')}>
      <PersonPicker
        part="read-by"
        label={say('panel.read.by')}
        people={people}
        chosen={readBy}
        onChange={setReadBy}
        onAdd={actions.addPerson}
        words={picker}
      />
      <DayField part="read-on" label={say('panel.read.on')} value={on} onChange={setOn} setting={setting} />
      <OwnWords
        part="read-said"
        lines={2}
        label={say('panel.read.said')}
        lang={lang}
        value={said}
        onChange={setSaid}
      />
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button"
          data-part="read-panel"
          onClick={() => {
            if (!actions.readPanel(id, { on, readBy, said })) return;
            setReadBy([]);
            setOn(null);
            setSaid('');
          }}
        >
          {say('panel.read.do')}
        </button>
      </div>
    </FormGroup>
  );
}
