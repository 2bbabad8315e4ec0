import type { PersonId } from './people';

/**
 * Who may see an entry (practice.md 10.4). Hidden until allowed: a new entry is `notDecided`, which a copy for the family
 * treats as not allowed.
 */
export const visibilityLevels = ['notDecided', 'shared', 'professionals', 'closed'] as const;

/**
 * - `notDecided`: nobody has said yet. Seen where the work is done, in no copy for the family.
 * - `shared`: whoever is given a copy, but for the people named in `notShownTo`.
 * - `professionals`: professionals only; never in meeting view, nor in a copy for the family.
 * - `closed`: a closed session; in no copy at all.
 */
export type VisibilityLevel = (typeof visibilityLevels)[number];

/** Who may see an entry, and by name who may not. */
export interface Visibility {
  level: VisibilityLevel;
  /** People this must never be shown to, whatever the level says. */
  notShownTo: readonly PersonId[];
}

/** Hidden until allowed. */
export const undecidedVisibility: Visibility = { level: 'notDecided', notShownTo: [] };

/** What every entry carries: who said it, who wrote it down and when. */
export interface Entry {
  /** Unique in its document. */
  id: string;
  /** Who said it: not the same as who wrote it down. Empty where nobody has said. */
  saidBy: readonly PersonId[];
  /** Who wrote it down, or null where the host did not say. */
  recordedBy: PersonId | null;
  /** When it was written down: an instant in ISO 8601, or null where the host did not say. */
  recordedAt: string | null;
  /** Who changed it last, or null where nobody has. */
  editedBy: PersonId | null;
  /** When it was changed last: an instant in ISO 8601, or null. */
  editedAt: string | null;
  visibility: Visibility;
}

/** Who is writing and when. Pure code takes it as an argument: it has no clock of its own. */
export interface Authorship {
  /** The person at the keyboard, or null where the host did not say. */
  by: PersonId | null;
  /** An instant in ISO 8601, or null. */
  at: string | null;
}
