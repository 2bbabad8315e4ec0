import { namePerson } from '../foundation/document/naming';
import * as React from 'react';
import { OneOrNone } from '../foundation/react/one-or-none';
import { PartialDateField } from '../foundation/react/partial-date-field';
import { TextField } from '../foundation/react/text-field';
import { shorten } from '../foundation/words/shorten';
import { childrenToAsk, withImpact } from './incident-impacts';
import type { Incident } from './statements.model';
import { statementsDateWords } from './statements-names.text';
import type { GroupProps } from './details-group';
import { Group } from './details-group';
import { HowOften } from './how-often';

/** What happened, when, how often, and what it was like for each child. */
export function WhatHappened({ entry, setting, set }: GroupProps): React.ReactElement | null {
  const { say, actions, people, lang, mapItems } = setting;
  if (!('impacts' in entry) || !('itemId' in entry)) return null;
  const incident: Incident = entry;
  return (
    <Group heading={say('details.when.heading')}>
      <TextField
        part="incident-text"
        lines={3}
        label={say('text.incident')}
        lang={incident.lang ?? lang}
        value={incident.text}
        onChange={(text) => actions.editText('incident', incident.id, text)}
      />
      <PartialDateField
        part="happened"
        label={say('matrix.happened')}
        hint={say('matrix.happened.hint')}
        value={incident.happened}
        onChange={(date) => set('happened', date)}
        dates={statementsDateWords(say)}
        locale={say.locale}
      />
      <TextField
        part="severity"
        lines={2}
        label={say('matrix.severity')}
        value={incident.severity}
        onChange={(text) => set('severity', text)}
      />
      {childrenToAsk(people, [], incident.impacts).map((childId) => (
        <TextField
          key={childId}
          part="impact"
          lines={2}
          label={say('details.impact', { name: namePerson(say, people, childId) })}
          value={incident.impacts.find((impact) => impact.childId === childId)?.text ?? ''}
          onChange={(text) => set('impacts', withImpact(incident.impacts, childId, text))}
        />
      ))}
      <HowOften
        label={say('matrix.frequency')}
        frequency={incident.frequency}
        setting={setting}
        onChange={(frequency) => set('frequency', frequency)}
      />
      {(mapItems.length > 0 || incident.itemId !== null) && (
        <OneOrNone
          part="item"
          label={say('details.item')}
          value={mapItems.some(({ id }) => id === incident.itemId) ? incident.itemId : null}
          none={say('answer.notSaid')}
          options={mapItems.map(({ id, text }) => ({ value: id, label: shorten(text) }))}
          onChange={(id) => set('itemId', id)}
        />
      )}
    </Group>
  );
}
