import { inLocale } from './words';

/** Names in a row the way the language says it: "Gran, Helen and Mr Okafor". An unknown locale falls back to en-GB. */
export function sayList(names: readonly string[], locale: string): string {
  return inLocale(locale, (tag) => new Intl.ListFormat(tag, { type: 'conjunction' })).format(names);
}
