import * as React from 'react';

export interface OwnWordsProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  part: string;
  /** How many lines it begins with. One line is a plain field. */
  lines?: number;
  /** The language of the words, as a BCP 47 tag. */
  lang: string;
}

/**
 * A field for somebody's own words. They stay to the letter: nothing checks the spelling, sets capitals, corrects, fills in or
 * translates them (practice.md 7.1, rule 4), and no browser sends them to a checker.
 */
export function OwnWords(props: OwnWordsProps): React.ReactElement {
  const { label, hint, value, onChange, part, lines = 1, lang } = props;
  const shared = {
    value,
    lang,
    dir: 'auto',
    autoComplete: 'off',
    autoCorrect: 'off',
    autoCapitalize: 'none',
    spellCheck: false,
    translate: 'no',
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange(event.currentTarget.value),
  } as const;
  return (
    <label className="mapwell-field" data-part={part}>
      <span>{label}</span>
      {hint !== undefined && <small className="mapwell-quiet">{hint}</small>}
      {lines === 1 ? <input type="text" {...shared} /> : <textarea rows={lines} {...shared} />}
    </label>
  );
}
