import * as React from 'react';
import type { ThreeHousesFact } from './three-houses-facts.text';

/** What is known of something, in the order of its form; nothing where nothing is. */
export function Facts({ facts }: { facts: readonly ThreeHousesFact[] }): React.ReactElement | null {
  if (facts.length === 0) return null;
  return (
    <dl className="mapwell-facts">
      {facts.map(({ key, label, text, lang }, at) => (
        <div key={`${at}${key}`}>
          <dt>{label}</dt>
          <dd dir="auto" lang={lang}>
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
