import type { Audience } from '../foundation/document';
import { mayBeShown } from '../foundation/document';
import type { Incident, Statement, StatementsDocument } from './statements.model';

/**
 * The statements without the entries that an audience may not see, and without the goals of danger statements that it may
 * not see; the very same document where it may see them all. What is there is as it was: this hides, and redacts nothing.
 */
export function statementsSeenBy(document: StatementsDocument, audience: Audience): StatementsDocument {
  const maySee = (entry: Incident | Statement) => mayBeShown(entry.visibility, audience);
  const hidden = new Set(document.dangers.filter((danger) => !maySee(danger)).map(({ id }) => id));
  const seen = {
    incidents: document.incidents.filter(maySee),
    harms: document.harms.filter(maySee),
    dangers: document.dangers.filter(maySee),
    goals: document.goals.filter((goal) => maySee(goal) && !hidden.has(goal.dangerId)),
  };
  const all = (Object.keys(seen) as (keyof typeof seen)[]).every(
    (list) => seen[list].length === document[list].length,
  );
  return all ? document : { ...document, ...seen };
}
