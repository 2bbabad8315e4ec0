import * as React from 'react';
import { useDescribedBy } from '../foundation/react/use-described-by';
import type { ComposedUpdate } from './compose.text';
import type { ComposedKind, StatementKind } from './statements.model';
import type { StatementsSetting } from './statements-setting';
import { WordComparison } from './word-comparison';

export interface StatementTextProps {
  kind: StatementKind;
  id: string;
  text: string;
  verbatim: boolean;
  lang: string;
  /** What the statement is called in the middle of a sentence. */
  name: string;
  setting: StatementsSetting;
  field: React.RefObject<HTMLTextAreaElement | null>;
}

/** The statement itself, to be written: whatever stands here counts. It grows with its words. */
export function StatementText(props: StatementTextProps): React.ReactElement {
  const { kind, id, text, verbatim, lang, name, setting, field } = props;
  const { say, actions, writable } = setting;
  const explanation = React.useRef<HTMLSpanElement>(null);
  useDescribedBy(field, explanation);
  if (!writable) return <StatementWords text={text} verbatim={verbatim} lang={lang} setting={setting} />;
  const label = kind === 'harm' ? say('harm.text') : say(`text.${kind}`);
  const notes = [
    ...(kind === 'harm' ? [] : [say(`text.${kind}.hint`)]),
    ...(verbatim ? [say('fact.verbatim.yes')] : []),
  ];
  return (
    <label className="mapwell-field mapwell-statement-text" data-quoted={verbatim || undefined}>
      <span>{label}</span>
      {notes.length > 0 && (
        <span ref={explanation} className="mapwell-statement-notes" data-part="notes">
          {notes.map((note) => (
            <small key={note} className="mapwell-quiet">
              {note}
            </small>
          ))}
        </span>
      )}
      <textarea
        ref={field}
        data-part="text-field"
        aria-label={say('field.of', { label, item: name })}
        rows={linesOf(text)}
        lang={lang}
        dir="auto"
        autoComplete="off"
        value={text}
        onChange={(event) => actions.editText(kind, id, event.currentTarget.value)}
      />
    </label>
  );
}

/** The words where they can only be read. */
export function StatementWords({
  text,
  verbatim,
  lang,
  setting,
}: Pick<StatementTextProps, 'text' | 'verbatim' | 'lang' | 'setting'>): React.ReactElement {
  if (text.trim() === '') return <p className="mapwell-quiet">{setting.say('entry.untold')}</p>;
  const Words = verbatim ? 'blockquote' : 'p';
  return (
    <Words
      className="mapwell-statement-words"
      data-part="words"
      data-quoted={verbatim || undefined}
      lang={lang}
      dir="auto"
    >
      {verbatim ? setting.say('entry.quote', { text }) : text}
    </Words>
  );
}

/** Lines a browser that cannot let a field grow shows it with: as many as there may be. */
function linesOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 55)), 0);
  return Math.max(3, lines);
}

export interface StatementOfferProps {
  kind: ComposedKind;
  id: string;
  text: string;
  lang: string;
  name: string;
  offer: ComposedUpdate;
  setting: StatementsSetting;
}

/** What the parts would have the text say, beside what it says. It waits, and nobody has to take it. */
export function StatementOffer(props: StatementOfferProps): React.ReactElement {
  const { kind, id, text, lang, name, offer, setting } = props;
  const { say, actions } = setting;
  const isFirst = text.trim() === '';
  const heading = say(isFirst ? 'offer.first' : 'offer.heading');
  return (
    <div className="mapwell-offer" data-part="offer" role="group" aria-label={heading}>
      <p className="mapwell-offer-heading">{heading}</p>
      {offer.overlaps > 0 && !isFirst && <p className="mapwell-quiet">{say('offer.overlaps')}</p>}
      {isFirst ? (
        <p className="mapwell-comparison" lang={lang} dir="auto">
          {offer.text}
        </p>
      ) : (
        <WordComparison before={text} after={offer.text} lang={lang} say={say} />
      )}
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button mapwell-button-main"
          data-part="take-over"
          aria-label={say('offer.take.of', { item: name })}
          onClick={() => actions.takeOver(kind, id)}
        >
          {say('offer.take')}
        </button>
        <button
          type="button"
          className="mapwell-button"
          data-part="keep-text"
          aria-label={say('offer.keep.of', { item: name })}
          onClick={() => actions.keepText(kind, id)}
        >
          {say('offer.keep')}
        </button>
      </div>
    </div>
  );
}
