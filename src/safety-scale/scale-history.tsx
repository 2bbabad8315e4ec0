import * as React from 'react';
import { OneOf } from '../foundation/react/one-of';
import { shorten } from '../foundation/words/shorten';
import { layHistory } from './scale-history.model';
import type { ScaleHistory } from './scale-answers.model';
import { historiesOf } from './scale-answers.model';
import type { ScaleSay } from './scale-names.text';
import { endsOf, raterName, roundName, sayGiven } from './scale-names.text';
import type { SafetyScaleDocument, ScaleRound } from './safety-scale.model';
import { ScalePlace } from './scale-setting';
import { describeScale } from './safety-scale.text';

const forms = ['picture', 'table', 'sentences'] as const;

export interface ScaleOverTimeProps {
  scale: SafetyScaleDocument;
  say: ScaleSay;
  headingLevel: number;
}

/** What people have said over time: a picture, a table or sentences holding the same facts, apart for each scale. */
export function ScaleOverTime({ scale, say, headingLevel }: ScaleOverTimeProps): React.ReactElement | null {
  const [form, setForm] = React.useState<(typeof forms)[number]>('picture');
  const histories = historiesOf(scale);
  const Heading = `h${Math.min(6, headingLevel)}` as 'h4';
  if (!histories.some(({ rounds }) => rounds.length > 1) && histories.length < 2) return null;
  return (
    <section className="mapwell-history" data-part="history">
      <Heading className="mapwell-group-heading">{say('history.heading')}</Heading>
      <OneOf
        form="switch"
        part="history-form"
        label={say('history.as')}
        value={form}
        options={forms.map((value) => ({ value, label: say(`history.${value}`) }))}
        onChange={setForm}
      />
      {form === 'sentences'
        ? describeScale(scale, say).history.map(({ question, ends, sentences }, at) => (
            <div key={at} className="mapwell-history-one">
              <p className="mapwell-quiet" dir="auto">
                {[question, ...ends].join(' · ')}
              </p>
              <ul className="mapwell-history-sentences">
                {sentences.map((sentence, row) => (
                  <li key={row} dir="auto">
                    {sentence}
                  </li>
                ))}
              </ul>
            </div>
          ))
        : histories.map((history, at) => (
            <div key={at} className="mapwell-history-one">
              {form === 'picture' && <HistoryPicture {...{ history, scale, say }} />}
              <HistoryTable {...{ history, scale, say }} quiet={form === 'picture'} />
            </div>
          ))}
    </section>
  );
}

interface HistoryProps {
  history: ScaleHistory;
  scale: SafetyScaleDocument;
  say: ScaleSay;
}

/**
 * Lines told apart by dashes and by the name at their end, not by colour, each with its numbers. Who would not say stands
 * beneath in words. The table that comes after it is what a reader hears.
 */
function HistoryPicture({ history, scale, say }: HistoryProps): React.ReactElement {
  const { width, height, columns, top, bottom, namesAt, lines, numbers } = layHistory(history);
  const { wording, rows, rounds } = history;
  // Time runs the way the page is read. Text turns with it by itself.
  const mirrored = React.useContext(ScalePlace).direction === 'rtl';
  const across = (x: number) => (mirrored ? width - x : x);
  const declined = rows.flatMap(({ raterId, ratings }) => {
    const when = rounds.filter((_, at) => ratings[at]?.value === null);
    return when.length === 0 ? [] : [{ raterId, when }];
  });
  return (
    <div className="mapwell-history-picture" aria-hidden="true">
      <p className="mapwell-quiet" dir="auto">
        {endsOf(wording)
          .map(({ value, anchor, end }) => say(`scale.anchor.${end}`, { value, anchor }))
          .join(' · ')}
      </p>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} focusable="false">
        {[wording.max, wording.min].map((value) => {
          const y = value === wording.max ? top : bottom;
          return (
            <g key={value}>
              <line x1={across(44)} x2={across(namesAt)} y1={y} y2={y} className="mapwell-history-edge" />
              <text x={across(34)} y={y + 5} textAnchor="end" className="mapwell-history-text">
                {value}
              </text>
            </g>
          );
        })}
        {lines.map(({ raterId, segments, points, name }, at) => {
          const last = points[points.length - 1];
          return (
            <g key={raterId} data-line={at % 6}>
              {segments.map((segment, piece) => (
                <polyline
                  key={piece}
                  points={segment.map(({ x, y }) => `${across(x)},${y}`).join(' ')}
                  className="mapwell-history-line"
                />
              ))}
              {last && name && (
                <polyline
                  points={`${across(last.x)},${last.y} ${across(namesAt)},${name.y} ${across(namesAt + 8)},${name.y}`}
                  className="mapwell-history-leader"
                />
              )}
              {points.map(({ x, y }) => (
                <circle key={x} cx={across(x)} cy={y} r={4} className="mapwell-history-point" />
              ))}
              {name && (
                <text x={across(name.x + 12)} y={name.y + 5} className="mapwell-history-text">
                  {shorten(raterName(say, scale.people, raterId), 22)}
                </text>
              )}
            </g>
          );
        })}
        {numbers.map(({ x, y, value }) => (
          <text
            key={`${x} ${value}`}
            x={across(x)}
            y={y - 9}
            textAnchor="middle"
            className="mapwell-history-text mapwell-history-number"
          >
            {new Intl.NumberFormat(say.locale).format(value)}
          </text>
        ))}
        {rounds.map((round, at) => (
          <text key={round.id} textAnchor="middle" className="mapwell-history-text">
            {roundLines(say, scale, round).map((text, row) => (
              <tspan key={row} x={across(columns[at] ?? 0)} y={height - 26 + row * 18}>
                {shorten(text, 16)}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
      {declined.length > 0 && (
        <ul>
          {declined.map(({ raterId, when }) => (
            <li key={raterId} className="mapwell-quiet" dir="auto">
              {say('history.sentence', {
                name: raterName(say, scale.people, raterId),
                answers: say.list(
                  when.map((round) =>
                    say('history.answer', {
                      answer: say('answer.declined'),
                      round: roundName(say, scale, round),
                    }),
                  ),
                ),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** An occasion in two short lines: its meeting, and under it its date. */
function roundLines(say: ScaleSay, scale: SafetyScaleDocument, round: ScaleRound): readonly string[] {
  if (round.meeting === '' || round.on === null) return [roundName(say, scale, round)];
  return [round.meeting, roundName(say, scale, { ...round, meeting: '' })];
}

function HistoryTable({ history, scale, say, quiet }: HistoryProps & { quiet: boolean }): React.ReactElement {
  return (
    <div className={quiet ? 'mapwell-heard' : 'mapwell-history-scroll'}>
      <table className="mapwell-history-table">
        <caption>
          {say('history.caption', { question: history.wording.question || say('scale.untitled') })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('history.person')}</th>
            {history.rounds.map((round) => (
              <th key={round.id} scope="col">
                {roundName(say, scale, round)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {history.rows.map(({ raterId, ratings }) => (
            <tr key={raterId}>
              <th scope="row" dir="auto">
                {raterName(say, scale.people, raterId)}
              </th>
              {ratings.map((rating, at) => (
                <td key={history.rounds[at]?.id ?? at}>
                  {rating === null
                    ? say('history.no')
                    : rating.value === null
                      ? say('answer.declined')
                      : sayGiven(say, rating.wording, rating.value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
