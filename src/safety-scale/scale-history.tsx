import * as React from 'react';
import { OneOf } from '../foundation/react/one-of';
import { layHistory } from './scale-history.model';
import type { ScaleHistory } from './scale-answers.model';
import { historiesOf } from './scale-answers.model';
import type { ScaleSay } from './scale-names.text';
import { raterName, roundName, sayNumber } from './scale-names.text';
import type { SafetyScaleDocument } from './safety-scale.model';
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
              <p className="mapwell-quiet">{[question, ...ends].join(' · ')}</p>
              <ul>
                {sentences.map((sentence) => (
                  <li key={sentence} dir="auto">
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

/** Lines told apart by dashes and by the name at their end, not by colour. The table beneath is what a reader hears. */
function HistoryPicture({ history, scale, say }: HistoryProps): React.ReactElement {
  const { width, height, lines } = layHistory(history);
  const { wording } = history;
  return (
    <div className="mapwell-history-picture" aria-hidden="true">
      <svg viewBox={`-30 -10 ${width + 130} ${height + 34}`} focusable="false">
        {[wording.min, wording.max].map((value) => (
          <g key={value}>
            <line
              x1={0}
              x2={width}
              y1={value === wording.max ? 0 : height}
              y2={value === wording.max ? 0 : height}
              className="mapwell-history-edge"
            />
            <text
              x={-8}
              y={(value === wording.max ? 0 : height) + 4}
              textAnchor="end"
              className="mapwell-history-text"
            >
              {value}
            </text>
          </g>
        ))}
        {lines.map(({ raterId, segments, points }, at) => {
          const last = points[points.length - 1];
          return (
            <g key={raterId} data-line={at % 6}>
              {segments.map((segment, piece) => (
                <polyline
                  key={piece}
                  points={segment.map(({ x, y }) => `${x},${y}`).join(' ')}
                  className="mapwell-history-line"
                />
              ))}
              {points.map(({ x, y }) => (
                <circle key={x} cx={x} cy={y} r={3} className="mapwell-history-point" />
              ))}
              {last && (
                <text
                  x={last.x + 8}
                  y={last.y + 4 + sharedBefore(lines, at, last) * 11}
                  className="mapwell-history-text"
                >
                  {raterName(say, scale.people, raterId)}
                </text>
              )}
            </g>
          );
        })}
        {history.rounds.map((round, at) => (
          <text
            key={round.id}
            x={at * 100 + 50}
            y={height + 18}
            textAnchor="middle"
            className="mapwell-history-text"
          >
            {roundName(say, scale, round).slice(0, 18)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** How many names already stand close to where this one would, so that it goes beneath them. */
function sharedBefore(
  lines: ReturnType<typeof layHistory>['lines'],
  at: number,
  end: { x: number; y: number },
): number {
  return lines.slice(0, at).filter(({ points }) => {
    const last = points[points.length - 1];
    return last !== undefined && last.x === end.x && Math.abs(last.y - end.y) < 11;
  }).length;
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
                      : sayNumber(say, rating.wording, rating.value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
