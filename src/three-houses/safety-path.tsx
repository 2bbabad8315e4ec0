import * as React from 'react';
import { useDraft } from '../foundation/react/drafts';
import { OneOf } from '../foundation/react/one-of';
import { Facts } from './facts';
import { OwnWords } from './own-words';
import { pathFacts } from './three-houses-facts.text';
import type { ThreeHousesDocument } from './three-houses.model';
import type { SafetyPath } from './three-houses-session.model';
import type { ThreeHousesSetting } from './three-houses-setting';

/**
 * Where the child stands on the path, by the child's own scale (practice.md 7.3): the child says how many steps there are and
 * what both ends mean. Nobody asked is no number, and neither is a child who would not say.
 */
export function SafetyPathFields({
  seen,
  setting,
}: {
  seen: ThreeHousesDocument;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  const { say, actions, writable } = setting;
  const { path, lang } = seen;
  const { stands, wouldNotSay, steps, said } = path;
  const set = (more: Partial<SafetyPath>) => actions.setPath({ stands, wouldNotSay, steps, said, ...more });
  const before = pathFacts(seen, say).filter(({ key }) => key === 'earlier');
  const options = [
    { value: 'unasked', label: say('path.unasked') },
    { value: 'wouldNotSay', label: say('fact.path.wouldNotSay') },
    ...Array.from({ length: steps + 1 }, (_, step) => ({
      value: String(step),
      label:
        step === 0
          ? say('path.step.start')
          : step === steps
            ? say('path.step.door', { step: String(step) })
            : say('path.step', { step: String(step), steps: String(steps) }),
    })),
  ];
  const value = stands !== null ? String(stands) : wouldNotSay ? 'wouldNotSay' : 'unasked';
  return (
    <section className="mapwell-house-path" data-part="path">
      <p className="mapwell-group-heading">{say('path.heading')}</p>
      {writable ? (
        <>
          <OneOf
            form="select"
            part="path-stands"
            label={say('path.stands')}
            value={value}
            options={options}
            onChange={(chosen) =>
              set({
                stands: chosen === 'unasked' || chosen === 'wouldNotSay' ? null : Number(chosen),
                wouldNotSay: chosen === 'wouldNotSay',
                // What the child said was said of where they stood then, and is kept with that.
                said: '',
              })
            }
          />
          <OneOf
            form="select"
            part="path-steps"
            label={say('path.steps')}
            value={String(steps)}
            options={Array.from(new Set([3, 5, 10, 20, steps]))
              .sort((one, other) => one - other)
              .map((count) => ({ value: String(count), label: say('path.steps.count', { count }) }))}
            // Where the child stands was said of another path: it is asked again, and what was said before is kept.
            onChange={(count) => set({ steps: Number(count), stands: null, wouldNotSay: false, said: '' })}
          />
          <Said
            key={`${String(stands)}${said}`}
            said={said}
            lang={lang}
            onSay={(text) => set({ said: text })}
            setting={setting}
          />
          <OwnWords
            part="path-start"
            label={say('fact.path.start')}
            lang={lang}
            value={path.start}
            onChange={(text) => actions.change({ type: 'change-path', detail: 'start', value: text })}
          />
          <OwnWords
            part="path-door"
            label={say('fact.path.door')}
            lang={lang}
            value={path.door}
            onChange={(text) => actions.change({ type: 'change-path', detail: 'door', value: text })}
          />
          <Facts facts={before} />
        </>
      ) : (
        <Facts facts={pathFacts(seen, say)} />
      )}
    </section>
  );
}

/** What the child says about where they stand. It is written down as a whole, since each answer is kept beside the ones before. */
function Said({
  said,
  lang,
  onSay,
  setting: { say },
}: {
  said: string;
  lang: string;
  onSay: (text: string) => void;
  setting: ThreeHousesSetting;
}): React.ReactElement {
  // What was typed over other words than those that stand there now is not what is being said.
  const [typed, setTyped] = useDraft('path-said', { over: said, text: said });
  const text = typed.over === said ? typed.text : said;
  const setText = (words: string) => setTyped({ over: said, text: words });
  return (
    <>
      <OwnWords part="path-said" label={say('fact.path.said')} lang={lang} value={text} onChange={setText} />
      <div className="mapwell-row">
        <button
          type="button"
          className="mapwell-button"
          data-part="path-said-do"
          aria-disabled={text === said}
          onClick={text === said ? undefined : () => onSay(text)}
        >
          {say('path.said.do')}
        </button>
      </div>
    </>
  );
}
