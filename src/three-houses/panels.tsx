import * as React from 'react';
import { useDraft } from '../foundation/react/drafts';
import { Facts } from './facts';
import { panelFacts } from './three-houses-facts.text';
import type { ThreeHousesDocument } from './three-houses.model';
import { headingOfPlace } from './three-houses-names.text';
import type { StoryPanel } from './three-houses-panels.model';
import { stateOfPanel } from './three-houses-panels.model';
import type { ThreeHousesSetting } from './three-houses-setting';
import { OwnWords } from './own-words';

/**
 * The words of a panel, how far it is, and what can be done with it (practice.md 7.4). A child who looks on has only panels
 * that were agreed, and nothing of who said what about them.
 */
export function PanelWords({
  panel,
  seen,
  setting,
}: {
  panel: StoryPanel;
  seen: ThreeHousesDocument;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions, writable, forChild, aloud } = setting;
  const { id, text } = panel;
  const item = headingOfPlace(say, seen, id);
  const lang = panel.lang ?? seen.lang;
  const state = stateOfPanel(panel, seen.objects);
  const standing = seen.panels.filter(({ removed }) => removed === null);
  const at = standing.findIndex((one) => one.id === id);
  const tool = (part: 'up' | 'down', isEdge: boolean) => (
    <button
      type="button"
      className="mapwell-button"
      data-part={part}
      aria-disabled={isEdge}
      aria-label={say(`panel.${part}.of`, { item })}
      onClick={isEdge ? undefined : () => actions.movePanel(id, part)}
    >
      {say(`panel.${part}`)}
    </button>
  );
  return (
    <div className="mapwell-house-panel" data-item-id={id} data-state={state}>
      {text !== '' && (
        <p className="mapwell-house-words" lang={lang} dir="auto" translate="no">
          {text}
        </p>
      )}
      {!forChild && <Facts facts={panelFacts(seen, panel, say)} />}
      <div className="mapwell-row">
        {writable && !forChild && (
          <>
            <button
              type="button"
              className="mapwell-button"
              data-part="details-button"
              aria-haspopup="dialog"
              aria-label={say('panel.change.of', { item })}
              onClick={() => actions.open({ kind: 'panel', id })}
            >
              {say('panel.change')}
            </button>
            {tool('up', at <= 0)}
            {tool('down', at >= standing.length - 1)}
          </>
        )}
        {text !== '' && aloud.canRead(lang) && (
          <button
            type="button"
            className="mapwell-button"
            data-part="read-aloud"
            aria-label={say('aloud.of', { item })}
            onClick={() => aloud.read(text, lang)}
          >
            {say('aloud.do')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Adds one more panel at the end, as a draft. */
export function AddPanel({
  lang,
  setting,
}: {
  lang: string;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions } = setting;
  const [text, setText] = useDraft('add-panel', '');
  return (
    <div className="mapwell-house-add" data-part="add-panel">
      <OwnWords
        part="panel-text"
        lines={2}
        label={say('panel.add.text')}
        lang={lang}
        value={text}
        onChange={setText}
      />
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button"
          data-part="add-panel-button"
          onClick={() => {
            if (actions.addPanel(text) !== null) setText('');
          }}
        >
          {say('panel.add')}
        </button>
      </div>
    </div>
  );
}
