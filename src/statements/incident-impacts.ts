import { childrenOf } from '../foundation/document';
import type { ChildImpact, Incident, StatementsDocument } from './statements.model';

/** The children to ask about: those it is about, or all, and whoever something was said of. */
export function childrenToAsk(
  people: StatementsDocument['people'],
  aboutChildren: readonly string[],
  impacts: readonly ChildImpact[],
): readonly string[] {
  const about = childrenOf(people)
    .map(({ id }) => id)
    .filter((id) => aboutChildren.length === 0 || aboutChildren.includes(id));
  return Array.from(new Set([...about, ...impacts.map(({ childId }) => childId)]));
}

/** The impacts with what it was like for one child. Whose words they are stays as it was said. */
export function withImpact(
  impacts: readonly ChildImpact[],
  childId: string,
  text: string,
): readonly ChildImpact[] {
  const at = impacts.findIndex((impact) => impact.childId === childId);
  const before = impacts[at];
  if (!before) return [...impacts, { childId, text, verbatim: false }];
  return text === ''
    ? impacts.filter((_, index) => index !== at)
    : impacts.map((impact, index) => (index === at ? { ...before, text } : impact));
}

/** How often, with other words; null where nothing is left of it. */
export function withWords(frequency: Incident['frequency'], words: string): Incident['frequency'] {
  const { count, per } = frequency ?? { count: null, per: null };
  return words === '' && count === null && per === null ? null : { words, count, per };
}
