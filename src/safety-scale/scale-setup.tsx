import * as React from 'react';
import { OneOf } from '../foundation/react/one-of';
import { PartialDateField } from '../foundation/react/partial-date-field';
import { TextField } from '../foundation/react/text-field';
import { sameJson } from '../foundation/document';
import { inLocale } from '../foundation/words/words';
import type { ScaleWording } from './safety-scale.model';
import { scalePolarities } from './safety-scale.model';
import type { ScalePreset } from './scale-presets.words';
import { endsOf, sayIfAny, scaleDateWords } from './scale-names.text';
import type { UseSafetyScale } from './use-safety-scale';

/** When it is, and the way to ask again. */
export function ScaleRoundBar({ map }: { map: UseSafetyScale }): React.ReactElement | null {
  const { say, actions, round, scale } = map;
  if (round === null) return null;
  const answered = scale.ratings.some(
    ({ roundId, value, declined }) => roundId === round.id && (value !== null || declined),
  );
  return (
    <div role="group" aria-label={say('round.label')} className="mapwell-round" data-part="round">
      <PartialDateField
        part="round-on"
        label={say('round.on')}
        hint={say('round.on.hint')}
        value={round.on}
        onChange={(on) => actions.describeRound(on, round.meeting)}
        dates={scaleDateWords(say)}
        locale={say.locale}
      />
      <TextField
        part="round-meeting"
        label={say('round.meeting')}
        value={round.meeting}
        onChange={(meeting) => actions.describeRound(round.on, meeting)}
      />
      <div className="mapwell-row">
        {!answered && !round.hidden && (
          <button type="button" className="mapwell-button" data-part="hide" onClick={actions.hide}>
            {say('private.begin')}
          </button>
        )}
        {answered && !round.hidden && (
          <button
            type="button"
            className="mapwell-button"
            data-part="begin-round"
            onClick={actions.beginRound}
          >
            {say('round.begin')}
          </button>
        )}
      </div>
    </div>
  );
}

/** The wording asked from now on: one of those that come with the library or the council, or one's own words. */
export function ScaleWordingFields({
  map,
  presets,
}: {
  map: UseSafetyScale;
  presets: readonly ScalePreset[];
}): React.ReactElement {
  const { say, actions, scale } = map;
  const { wording } = scale;
  const show = (number: number) => inLocale(say.locale, (tags) => new Intl.NumberFormat(tags)).format(number);
  const chosen = presets.find((preset) => sameJson(preset.wording, wording));
  return (
    <details className="mapwell-fold" data-part="wording">
      <summary>{say('wording.open')}</summary>
      <div className="mapwell-form">
        <p className="mapwell-quiet">{say('wording.note')}</p>
        <OneOf
          form="select"
          part="wording-preset"
          label={say('wording.preset')}
          value={chosen?.key ?? ''}
          options={[
            ...(chosen ? [] : [{ value: '', label: say('wording.preset.own') }]),
            ...presets.map(({ key, name }) => ({
              value: key,
              label: sayIfAny(say, `preset.${key}`) || name,
            })),
          ]}
          onChange={(key) => {
            const preset = presets.find((one) => one.key === key);
            if (preset) actions.changeWording(preset.wording);
          }}
        />
        <TextField
          part="wording-question"
          lines={2}
          label={say('wording.question')}
          value={wording.question}
          onChange={(question) => actions.changeWording({ ...wording, question })}
        />
        {endsOf(wording).map(({ value, anchor, end }) => (
          <TextField
            key={end}
            part={`wording-${end}`}
            lines={2}
            label={say(end === 'high' ? 'wording.anchorHigh' : 'wording.anchorLow', { value })}
            value={anchor}
            onChange={(text) =>
              actions.changeWording({ ...wording, [end === 'high' ? 'anchorHigh' : 'anchorLow']: text })
            }
          />
        ))}
        <OneOf
          form="select"
          part="wording-polarity"
          label={say('wording.polarity')}
          value={wording.polarity}
          options={scalePolarities
            .filter((value) => value !== 'not-said' || wording.polarity === value)
            .map((value) => ({ value, label: say(`polarity.${value}`) }))}
          onChange={(polarity) => actions.changeWording({ ...wording, polarity })}
        />
        {(['min', 'max', 'step'] as const).map((key) => (
          <OneOf
            key={key}
            form="select"
            part={`wording-${key}`}
            label={say(`wording.${key}`)}
            value={String(wording[key])}
            options={numbersFor(wording, key).map((number) => ({
              value: String(number),
              label: show(number),
            }))}
            onChange={(number) => actions.changeWording({ ...wording, [key]: Number(number) })}
          />
        ))}
      </div>
    </details>
  );
}

/** The numbers to choose from, with the one that is set now whatever it is. Only those that leave a scale. */
function numbersFor(wording: ScaleWording, key: 'min' | 'max' | 'step'): readonly number[] {
  const usual = { min: [0, 1], max: [3, 4, 5, 6, 7, 10, 20, 100], step: [0.5, 1, 5, 10] }[key];
  const fits = (number: number) => {
    const { min, max, step }: ScaleWording = { ...wording, [key]: number };
    return max - min >= step;
  };
  return Array.from(new Set([...usual.filter(fits), wording[key]])).sort((a, b) => a - b);
}
