import type { Say } from '../words/words';
import { inLocale } from '../words/words';
import type { Person, PersonId } from './people';
import { findPerson } from './people';

/** A person by name. Someone the document does not name is said to be just that, never left out. */
export function namePerson(say: Say<'person.someone'>, people: readonly Person[], id: PersonId): string {
  return findPerson(people, id)?.name || say('person.someone');
}

/** People by name, in a row: "Gran, Helen and Mr Okafor". Empty where there are none. */
export function namePeople(
  say: Say<'person.someone'>,
  people: readonly Person[],
  ids: readonly PersonId[],
): string {
  return ids.length === 0 ? '' : say.list(ids.map((id) => namePerson(say, people, id)));
}

/** When and by whom, whichever is known; empty where neither is. */
export function saySignature(
  say: Say<'person.someone' | 'fact.by'>,
  people: readonly Person[],
  { at, by }: { at: string | null; by: PersonId | null },
): string {
  const date = at === null ? '' : sayInstant(say, at);
  const name = by === null ? '' : namePerson(say, people, by);
  return date !== '' && name !== '' ? say('fact.by', { date, name }) : date || name;
}

/**
 * An instant as a day in the reader's language. Something that is no instant is given back as it is. It is the day it was
 * where it was written down, as far as the instant says: in UTC, so that every reader sees the same.
 */
export function sayInstant({ locale }: { locale: string }, instant: string): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return instant;
  const make = (tags: readonly string[]) =>
    new Intl.DateTimeFormat(tags, { dateStyle: 'long', timeZone: 'UTC' });
  return ofLocale(days, locale, make).format(time);
}

/** A language by its reader's own name for it; a tag that is none, or is not known, is given back as it is. */
export function sayLanguage({ locale }: { locale: string }, tag: string): string {
  try {
    const make = (tags: readonly string[]) => new Intl.DisplayNames(tags, { type: 'language' });
    return ofLocale(languages, locale, make).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

// To make one takes longer than to say all that is known of a thing, and a document has hundreds.
const days = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat>();
const languages = /* @__PURE__ */ new Map<string, Intl.DisplayNames>();

function ofLocale<Made>(
  made: Map<string, Made>,
  locale: string,
  make: (tags: readonly string[]) => Made,
): Made {
  const known = made.get(locale) ?? inLocale(locale, make);
  made.set(locale, known);
  return known;
}
