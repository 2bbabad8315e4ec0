import * as React from 'react';
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
            onChange={(count) => set({ steps: Number(count), stands: null, wouldNotSay: false })}
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
        </>
      ) : (
        <Facts facts={pathFacts(seen, say)} />
      )}
    </section>
  );
}
