import type { Visibility } from './entry';
import type { PersonId } from './people';

/**
 * What kind of thing a field holds, and so which audience may have it (practice.md 10.4). Every field of every schema has
 * one; a contract test fails by name where one is missing.
 */
export const audienceClasses = [
  /** Ids, kinds, versions, the order and place of things. Says nothing of anybody by itself. */
  'structure',
  /** Words about the family. Goes where its entry goes. */
  'words',
  /** A child's or parent's own words. Goes where its entry goes, and is never altered. */
  'voice',
  /** Who somebody is, or a link to a person. Left out where that person may not be shown. */
  'person',
  /**
   * What puts a child in danger in the wrong hands: a signal only those know of whom the child has chosen. In no copy but
   * one made by name for somebody who is said to know it (practice.md 6).
   */
  'restricted',
  /** How to reach somebody: numbers and addresses. For professionals alone, whatever its entry says. */
  'contact',
  /** Who agrees and who does not. Goes where its entry goes, and is never dropped by itself. */
  'dispute',
  /** Who wrote it down and when, who changed or removed it. For professionals and courts. */
  'audit',
  /** The rules on who may see the entry. Never in a copy: they give away what is left out. */
  'visibility',
  /** What nobody has understood. Never in a copy, as nobody knows what it says. */
  'kept',
] as const;

/** One of {@link audienceClasses}. */
export type AudienceClass = (typeof audienceClasses)[number];

/** Whom a copy is for. `personId` names the very person where the copy is for one. */
export interface Audience {
  kind: 'meeting' | 'family' | 'professionals';
  personId?: PersonId;
}

/**
 * Whether an entry with this visibility may be in what the audience gets. Hidden until allowed; a closed session is in no
 * copy; what must be kept from somebody is in no copy for the family or the meeting but one made for another by name. The meeting, where the work is done in the family's presence, also sees what nobody has decided on yet.
 */
export function mayBeShown(visibility: Visibility, audience: Audience): boolean {
  if (audience.personId !== undefined) {
    if (visibility.notShownTo.includes(audience.personId)) return false;
    // A copy for nobody in particular may come into anybody's hands, so also into those it was to be kept from.
  } else if (visibility.notShownTo.length > 0 && audience.kind !== 'professionals') return false;
  switch (visibility.level) {
    case 'shared':
      return true;
    case 'notDecided':
      return audience.kind !== 'family';
    case 'professionals':
      return audience.kind === 'professionals';
    case 'closed':
      return false;
  }
}
