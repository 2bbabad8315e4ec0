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
  /** Names in a row the way the language says it: "Gran, Helen and Mr Okafor". */
  list(names: readonly string[]): string;
  /** The BCP 47 tag the sentences are in. */
  locale: string;
  /** The same with nothing added to names that run the other way: for text that becomes part of a document. */
  plain: Say<Key>;
}

/**
 * Makes the speaker for a catalogue. A key the catalogue lacks is said as the key itself, so that a missing word is seen
 * and not silent; a name without a value stays as it is written. A locale that is none, or that the browser does not know,
 * falls back to en-GB. Text that runs the other way is kept apart, so that a name in Urdu does not turn the English round it
 * about. Never throws.
 */
export function speak<Words extends Catalogue>(words: Words, locale: string): Say<WordKey<Words>> {
  // Each is made when first needed: making one takes longer than rendering a card.
  const numbers = once(() => inLocale(locale, (tags) => new Intl.NumberFormat(tags)));
  const plurals = once(() => inLocale(locale, (tags) => new Intl.PluralRules(tags)));
  const lists = once(() => inLocale(locale, (tags) => new Intl.ListFormat(tags, { type: 'conjunction' })));
  const cut = new Map<string, readonly string[]>();
  const has = (key: string) => Object.hasOwn(words, key) && words[key] !== '';
  const speakWith = (isolate: (text: string, beside: string) => string) => {
    const say = (key: string, values: WordValues = none): string => {
      const wording = Object.hasOwn(words, key) ? words[key] : undefined;
      if (wording === undefined) return key;
      const count = values['count'];
      const sentence =
        typeof wording === 'string'
          ? wording
          : ((typeof count === 'number' ? wording[plurals().select(count)] : undefined) ?? wording.other);
      let parts = cut.get(sentence);
      if (!parts) cut.set(sentence, (parts = sentence.split(/%\{(\w+)\}/)));
      let said = parts[0] ?? '';
      // Words and names take turns.
      for (let at = 1; at < parts.length; at += 2) {
        const name = parts[at] ?? '';
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        said +=
          (value === undefined
            ? `%{${name}}`
            : typeof value === 'number'
              ? numbers().format(value)
              : isolate(value, sentence)) + (parts[at + 1] ?? '');
      }
      return said;
    };
    const list = (names: readonly string[]) =>
      lists().format(names.length > 1 ? names.map((name) => isolate(name, 'a')) : names);
    return Object.assign(say, { has, list, locale });
  };
  const plain = Object.assign(
    speakWith((text) => text),
    { plain: null as unknown as Say<WordKey<Words>> },
  );
  plain.plain = plain;
  return Object.assign(speakWith(isolating(locale)), { plain });
}

const none: WordValues = {};

/** Makes what a locale needs: the British English one where the locale is none, or is not known here. */
export function inLocale<Made>(locale: string, make: (tags: readonly string[]) => Made): Made {
  try {
    return make([locale, 'en-GB']);
  } catch {
    return make(['en-GB']);
  }
}

/** Makes something when it is first asked for, and then keeps it. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const leftToRight = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/;

/**
 * Puts text that holds letters of the other direction between isolates (Unicode UAX 9), which nobody sees or hears. Not
 * where nothing stands beside it but marks, as in a quotation: there the words are as they were said, and nothing else.
 */
function isolating(locale: string): (text: string, beside: string) => string {
  const other = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(locale) ? leftToRight : rightToLeft;
  return (text, beside) =>
    other.test(text) && /\p{L}/u.test(beside.replace(/%\{\w+\}/g, '')) ? `\u2068${text}\u2069` : text;
}
