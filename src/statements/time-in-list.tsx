import * as React from 'react';
import { StatementWords } from './statement-text';
import type { Incident } from './statements.model';
import { nameEntry } from './statements-names.text';
import type { StatementsSetting } from './statements-setting';
import { IncidentFacts } from './incident-facts';

export interface TimeInListProps {
  incident: Incident;
  /** The harm whose matrix it stands in; null: none. */
  harmId: string | null;
  setting: StatementsSetting;
}

/** Something that happened, in a list: its words, what is known, and what can be done with it. */
export const TimeInList = /* @__PURE__ */ React.memo(function TimeInList(
  props: TimeInListProps,
): React.ReactElement {
  const { incident, harmId, setting } = props;
  const { say, actions, writable, lang } = setting;
  const item = nameEntry(say, incident);
  return (
    <li className="mapwell-time" data-part="time" data-item-id={incident.id}>
      <StatementWords
        text={incident.text}
        verbatim={incident.verbatim}
        lang={incident.lang ?? lang}
        setting={setting}
      />
      <IncidentFacts incident={incident} setting={setting} />
      {writable && (
        <div className="mapwell-row">
          <button
            type="button"
            className="mapwell-tool"
            data-part="details-button"
            aria-haspopup="dialog"
            aria-label={say('details.open.of', { item })}
            onClick={() => actions.open({ kind: 'details', of: 'incident', id: incident.id })}
          >
            {say('details.open')}
          </button>
          {harmId !== null && (
            <button
              type="button"
              className="mapwell-tool"
              data-part="unlink"
              aria-label={say('times.unlink.of', { item })}
              onClick={() => actions.unlinkIncident(harmId, incident.id)}
            >
              {say('times.unlink')}
            </button>
          )}
        </div>
      )}
    </li>
  );
});
