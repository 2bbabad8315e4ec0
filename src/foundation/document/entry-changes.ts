import type { Authorship, Entry } from './entry';
import { isId } from './guards';
import { isInstant } from './instant';
import { sameJson } from './json';
import type { PersonId } from './people';

/** That something was taken out, by whom and why. It stays in the document. */
export interface Removal {
  /** Instant in ISO 8601, or null where the host did not say. */
  at: string | null;
  by: PersonId | null;
  /** In words; may be empty. */
  why: string;
}

/** What is written in the trail of an entry. */
export const removalActs = ['removed', 'restored'] as const;
export type RemovalAct = (typeof removalActs)[number];

/** One step of what became of an entry. Steps are added and never taken away. */
export interface RemovalStep {
  act: RemovalAct;
  /** In words; may be empty. */
  why: string;
  by: PersonId | null;
  at: string | null;
}

/** What can be taken out and put back. */
export interface Removable {
  removed: Removal | null;
  trail: readonly RemovalStep[];
}

/** What can be taken out and put back, with a trail that may tell of more. */
type WithTrail = Pick<Removable, 'removed'> & { trail: readonly object[] };

/**
 * Who commands and when, as far as it can be read. Instants only: a record is read in court, and "yesterday" would be no
 * help there.
 */
export function readAuthor(command: { by?: unknown; at?: unknown }): Authorship {
  const { by, at } = command;
  return {
    by: isId(by) ? by : null,
    at: typeof at === 'string' && isInstant(at) ? at : null,
  };
}

/** Whether an id may be given to something new in this list. */
export function isNewId(entries: readonly { id: string }[], id: unknown): id is string {
  return isId(id) && !entries.some((entry) => entry.id === id);
}

/** The entry with one field set; the very same where it says so already. */
export function withField<Of extends object, Key extends keyof Of = keyof Of>(
  entry: Of,
  key: Key,
  value: Of[Key],
): Of {
  return sameJson(entry[key], value) ? entry : { ...entry, [key]: value };
}

/** The entry with who changed it last. Where the host did not say, what was known before stays. */
export function signed<Of extends Pick<Entry, 'editedBy' | 'editedAt'>>(entry: Of, author: Authorship): Of {
  return { ...entry, editedBy: author.by ?? entry.editedBy, editedAt: author.at ?? entry.editedAt };
}

/** The entry taken out; the very same where it is out already. `more`: what its trail tells of each step besides. */
export function takenOut<Of extends WithTrail>(entry: Of, why: string, author: Authorship, more = {}): Of {
  if (entry.removed) return entry;
  const step = { act: 'removed', ...more, why, ...author };
  return { ...entry, removed: { ...author, why }, trail: [...entry.trail, step] };
}

/** The entry put back; the very same where it is not out. `more`: what its trail tells of each step besides. */
export function putBack<Of extends WithTrail>(entry: Of, why: string, author: Authorship, more = {}): Of {
  if (!entry.removed) return entry;
  const { why: reason, by, at } = entry.removed;
  const removed = { act: 'removed', ...more, why: reason, by, at };
  const step = { act: 'restored', ...more, why, ...author };
  // A removal that came with the document may not be on its trail yet.
  const known = entry.trail.some((one) => sameJson(one, removed)) ? entry.trail : [...entry.trail, removed];
  return { ...entry, removed: null, trail: [...known, step] };
}

/** A list with one of its entries changed, signed by `sign`; null where there is no such entry or it stays as it is. */
export function withChanged<Of extends { id: string }>(
  entries: readonly Of[],
  id: string,
  change: (entry: Of) => Of,
  sign: (changed: Of, before: Of) => Of,
): readonly Of[] | null {
  const at = entries.findIndex((entry) => entry.id === id);
  const entry = entries[at];
  const changed = entry && change(entry);
  if (!changed || changed === entry) return null;
  const all = entries.slice();
  all[at] = sign(changed, entry);
  return all;
}
