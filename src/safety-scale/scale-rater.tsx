import * as React from 'react';
import type { Person, PersonId } from '../foundation/document';
import { OneOf } from '../foundation/react/one-of';
import { TextField } from '../foundation/react/text-field';
import type { ScaleSetting } from './scale-setting';
import { RatingControl } from './rating-control';
import type { ScaleWording } from './safety-scale.model';
import { ratingReasons } from './safety-scale.model';
import type { Answer } from './scale-answers.model';
import type { ScaleBand } from './scale-answers.model';
import { bandOf } from './scale-answers.model';
import { raterName } from './scale-names.text';

export interface ScaleRaterProps {
  raterId: PersonId;
  people: readonly Person[];
  answer: Answer;
  /** The answer in words. */
  inWords: string;
  wording: ScaleWording;
  bands: readonly ScaleBand[];
  setting: ScaleSetting;
}

/** One person: their answer, how they give it, and what makes it that number. */
export const ScaleRater = /* @__PURE__ */ React.memo(
  function ScaleRater(props: ScaleRaterProps): React.ReactElement {
    const { raterId, people, answer, inWords, wording, bands, setting } = props;
    const { say, actions, writable } = setting;
    const name = raterName(say, people, raterId);
    const band = answer.state === 'rated' && answer.value !== null ? bandOf(bands, answer.value) : null;
    const clear = answer.state !== 'notAsked' && answer.state !== 'hidden';
    const [open, setOpen] = React.useState(false);
    return (
      <li className="mapwell-rater" data-item-id={raterId} data-part="rater" data-state={answer.state}>
        <div className="mapwell-rater-head">
          <p className="mapwell-rater-name" dir="auto">
            {name}
          </p>
          <p className="mapwell-rater-answer" data-part="answer" dir="auto">
            {inWords}
          </p>
        </div>
        {writable && <RatingControl {...{ raterId, name, answer, inWords, wording, setting }} />}
        {band && (
          <p className="mapwell-quiet" data-part="band" dir="auto">
            <strong>{band.label}</strong> {band.description} {band.action}
          </p>
        )}
        {!open && <ReasonsSaid {...props} />}
        {writable && (
          <div className="mapwell-row">
            <button
              type="button"
              className="mapwell-tool"
              data-part="reasons-button"
              aria-expanded={open}
              aria-label={say('rater.more.open.of', { name })}
              onClick={() => setOpen(!open)}
            >
              {say('rater.more.open')}
            </button>
            <button
              type="button"
              className="mapwell-tool"
              data-part="decline"
              aria-pressed={answer.state === 'declined'}
              aria-label={say('rater.decline.of', { name })}
              onClick={() => actions.decline(raterId)}
            >
              {say('rater.decline')}
            </button>
            <button
              type="button"
              className="mapwell-tool"
              data-part="clear"
              aria-disabled={!clear}
              aria-label={say('rater.clear.of', { name })}
              onClick={clear ? () => actions.clear(raterId) : undefined}
            >
              {say('rater.clear')}
            </button>
          </div>
        )}
        {writable && open && <ReasonFields {...props} name={name} />}
      </li>
    );
  },
  (before, after) =>
    // An answer is worked out anew at each change; the rating in it is the same object for as long as it has not changed.
    before.answer.rating === after.answer.rating &&
    before.answer.state === after.answer.state &&
    before.inWords === after.inWords &&
    before.people === after.people &&
    before.wording === after.wording &&
    before.bands === after.bands &&
    before.setting === after.setting,
);

/** What was said with the number, and who wrote it down. It is read without unfolding anything. */
function ReasonsSaid({ people, answer, setting }: ScaleRaterProps): React.ReactElement | null {
  const { say } = setting;
  const { rating } = answer;
  if (rating === null) return null;
  const said = ratingReasons.filter((reason) => rating[reason] !== '');
  return (
    <>
      {said.length > 0 && (
        <dl className="mapwell-facts">
          {said.map((reason) => (
            <div key={reason}>
              <dt>{say(`reason.${reason}`)}</dt>
              <dd dir="auto">{reason === 'words' ? `“${rating.words}”` : rating[reason]}</dd>
            </div>
          ))}
        </dl>
      )}
      {rating.answeredFor !== null && (
        <p className="mapwell-quiet" data-part="recorded" dir="auto">
          {say('answer.for', { name: raterName(say, people, rating.answeredFor) })}
        </p>
      )}
    </>
  );
}

/** What goes with the number, to be written. */
function ReasonFields({
  raterId,
  people,
  answer,
  setting,
  name,
}: ScaleRaterProps & { name: string }): React.ReactElement {
  const { say, actions } = setting;
  const { rating } = answer;
  return (
    <div className="mapwell-reasons" data-part="reasons">
      {ratingReasons.map((reason) => (
        <TextField
          key={reason}
          part={`reason-${reason}`}
          lines={2}
          label={say(`reason.${reason}`)}
          value={rating?.[reason] ?? ''}
          onChange={(text) => actions.setReason(raterId, reason, text)}
        />
      ))}
      <OneOf
        form="select"
        part="answered-for"
        label={say('reason.answeredFor')}
        value={rating?.answeredFor ?? ''}
        options={[
          { value: '', label: say('reason.answeredFor.none') },
          ...people
            .filter(({ id }) => id !== raterId)
            .map(({ id, name: other }) => ({ value: id, label: other || say('person.someone') })),
        ]}
        onChange={(id) => actions.setAnsweredFor(raterId, id === '' ? null : id)}
      />
      <button
        type="button"
        className="mapwell-tool"
        data-part="stop-asking"
        aria-label={say('rater.stop.of', { name })}
        onClick={() => actions.askNoLonger(raterId)}
      >
        {say('rater.stop')}
      </button>
    </div>
  );
}
