/** One wording for each plural form a language has (CLDR). `other` serves where a form is not given. */
export interface PluralForms {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** A sentence with `%{names}` to fill in, or one such sentence for each plural form of `%{count}`. */
export type Wording = string | PluralForms;

/** Words by key. Words are data, never functions, so that a council, a translator or an element can replace them. */
export type Catalogue = { readonly [key: string]: Wording };

/** What fills the names in a sentence. Numbers are written the way of the language. */
export type WordValues = { readonly [name: string]: string | number };

/** The keys of a catalogue. */
export type WordKey<Words extends Catalogue> = keyof Words & string;

/** A catalogue with the same keys, each of them replaceable. */
export type WordsFor<Words extends Catalogue> = { readonly [Key in keyof Words]: Wording };

/** Says a sentence of one catalogue in one language. */
export interface Say<Key extends string = string> {
  (key: Key, values?: WordValues): string;
  /** Whether the catalogue holds a wording for the key, and not an empty one. */
  has(key: string): boolean;
  /** The BCP 47 tag the sentences are in. */
  locale: string;
}

/**
 * Makes the speaker for a catalogue. A key the catalogue lacks is said as the key itself, so that a missing word is seen
 * and not silent; a name without a value stays as it is written. An unknown locale falls back to en-GB. Never throws.
 */
export function speak<Words extends Catalogue>(words: Words, locale: string): Say<WordKey<Words>> {
  const numbers = inLocale(locale, (tag) => new Intl.NumberFormat(tag));
  const plurals = inLocale(locale, (tag) => new Intl.PluralRules(tag));
  const say = (key: string, values: WordValues = {}): string => {
    const wording = Object.hasOwn(words, key) ? words[key] : undefined;
    if (wording === undefined) return key;
    const count = values['count'];
    const sentence =
      typeof wording === 'string'
        ? wording
        : ((typeof count === 'number' ? wording[plurals.select(count)] : undefined) ?? wording.other);
    return sentence.replace(/%\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
  return Object.assign(say, {
    has: (key: string) => Object.hasOwn(words, key) && words[key] !== '',
    locale,
  });
}

/** Makes what a locale needs, the British English one where the locale is none. */
export function inLocale<Made>(locale: string, make: (tag: string) => Made): Made {
  try {
    return make(locale);
  } catch {
    return make('en-GB');
  }
}
