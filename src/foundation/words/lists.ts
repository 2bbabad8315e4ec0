/** Names in a row the way the language says it: "Gran, Helen and Mr Okafor". An unknown locale falls back to en-GB. */
export function sayList(names: readonly string[], locale: string): string {
  try {
    return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  } catch {
    return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
  }
}
