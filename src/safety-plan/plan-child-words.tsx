import { namePerson } from '../foundation/document/naming';
import * as React from 'react';
import { childrenOf } from '../foundation/document';
import { CheckBox } from '../foundation/react/check-box';
import { TextField } from '../foundation/react/text-field';
import type { PlanFieldsProps } from './plan-form';
import { FormGroup } from './plan-form';
import type { ChildWords, PlanRule } from './safety-plan.model';

/** The rule in the words of each child. What stands there of no child, or of one who is not named, stays in sight. */
export function ChildWordsFields({
  entry,
  setting,
  set,
}: Pick<PlanFieldsProps<PlanRule>, 'entry' | 'setting' | 'set'>): React.ReactElement {
  const { say, people, lang } = setting;
  const { childWords } = entry;
  const children = childrenOf(people).map(({ id }) => id);
  const places = children.map((childId) => ({
    childId: childId,
    at: childWords.findIndex((one) => one.childId === childId),
  }));
  const others = childWords
    .map(({ childId }, at) => ({ childId, at }))
    .filter(({ at }) => !places.some((place) => place.at === at));
  return (
    <FormGroup heading={say('details.child.heading')}>
      {places.length + others.length === 0 && <p className="mapwell-quiet">{say('details.child.none')}</p>}
      {[...places, ...others].map(({ childId, at }, place) => {
        const words = childWords[at] ?? { childId, text: '', lang: null, verbatim: false };
        const change = (answer: Partial<ChildWords>) =>
          set('childWords', withWords(childWords, at, { ...words, ...answer }));
        const name = childId === null ? null : namePerson(say, people, childId);
        return (
          <div key={place} className="mapwell-plan-child">
            <TextField
              part="child-words"
              lines={2}
              label={name === null ? say('details.child.unsaid') : say('details.child.text', { name })}
              lang={words.lang ?? lang}
              value={words.text}
              onChange={(text) => change({ text })}
            />
            {words.text !== '' && (
              <CheckBox
                part="child-verbatim"
                label={
                  name === null
                    ? say('details.child.unsaid.verbatim')
                    : say('details.child.verbatim', { name })
                }
                checked={words.verbatim}
                onChange={(verbatim) => change({ verbatim })}
              />
            )}
          </div>
        );
      })}
    </FormGroup>
  );
}

function withWords(all: readonly ChildWords[], at: number, words: ChildWords): readonly ChildWords[] {
  if (at < 0) return [...all, words];
  return all.flatMap((one, place) =>
    place !== at ? one : words.text === '' && !words.verbatim ? [] : words,
  );
}
