import { namePeople, namePerson, sayLanguage, saySignature } from '../foundation/document/naming';
import { shorten } from '../foundation/words/shorten';
import type {
  DangerImpact,
  DangerStatement,
  GoalPart,
  HarmFrequency,
  HarmStatement,
  Incident,
  SafetyGoal,
  Statement,
  StatementEntries,
  StatementEntryKind,
  StatementKind,
  StatementsDocument,
} from './statements.model';
import { statementLists } from './statements.model';
import type { StatementsSay } from './statements-names.text';
import { nameEntry, nameSet, sayText, sayWhen } from './statements-names.text';

/** One thing known about an entry, in words. */
export interface StatementFact {
  /** The field it comes from. */
  key: string;
  label: string;
  text: string;
}

/** How often, in words; empty where nothing is known. */
export function sayHowOften(say: StatementsSay, { words, count, per }: HarmFrequency): string {
  const counted =
    count === null
      ? ''
      : per === null
        ? say('frequency.countOnly', { count })
        : say('frequency.counted', { count, per: say(`per.${per}`) });
  return [words, counted].filter((part) => part !== '').join(', ');
}

/**
 * Everything a document knows about an entry but its words, in the order of its form. What was not asked is not there:
 * nothing is invented. Earlier versions are told by `statement.versions`. The list view, print and export all say the
 * same.
 */
export function statementFacts<Kind extends StatementEntryKind>(
  say: StatementsSay,
  document: StatementsDocument,
  kind: Kind,
  entry: StatementEntries[Kind],
): readonly StatementFact[] {
  const facts: StatementFact[] = [];
  const add: Telling['add'] = (key, label, text) => {
    if (text.trim() !== '') facts.push({ key, label, text });
  };
  const tell = { say, document, add };
  if (kind === 'incident') {
    const incident = entry as Incident;
    aboutWords(tell, incident);
    aboutSource(tell, incident);
    if (incident.happened !== null) {
      add('happened', say('fact.happened'), sayWhen(say, incident.happened));
    }
    add('severity', say('fact.severity'), incident.severity);
    for (const impact of incident.impacts) {
      const name = namePerson(say, document.people, impact.childId);
      add(`impact/${impact.childId}`, say('fact.impact', { name }), quoted(say, impact));
    }
    aboutFrequency(tell, incident);
  } else {
    const statement = entry as StatementEntries[StatementKind];
    aboutStatus(tell, kind, statement);
    aboutWords(tell, statement);
    add('aboutChildren', say('fact.aboutChildren'), names(tell, statement.aboutChildren));
    if (kind === 'harm') {
      const harm = entry as HarmStatement;
      aboutSource(tell, harm);
      aboutFrequency(tell, harm);
    } else if (kind === 'danger') aboutDanger(tell, entry as DangerStatement);
    else aboutGoal(tell, entry as SafetyGoal);
    aboutDispute(tell, statement);
    for (const { reason, by, at } of statement.dismissals) {
      const signature = saySignature(say, document.people, { by, at });
      const said = [reason.trim(), signature].filter((part) => part !== '').join('; ');
      add('dismissals', say('fact.dismissed'), said);
    }
  }
  aboutRecord(tell, entry);
  return facts;
}

interface Telling {
  say: StatementsSay;
  document: StatementsDocument;
  add: (key: string, label: string, text: string) => void;
}

function names({ say, document }: Telling, ids: readonly string[]): string {
  return ids.length === 0 ? '' : namePeople(say, document.people, ids);
}

/** A text that may be somebody's exact words; an empty one stays empty, whoever's it is. */
function quoted(say: StatementsSay, words: { text: string; verbatim: boolean }): string {
  return words.text.trim() === '' ? '' : sayText(say, words);
}

function aboutStatus({ say, document, add }: Telling, kind: StatementKind, statement: Statement): void {
  add('status', say('fact.status'), say(`status.${statement.status}`));
  if (statement.supersededBy !== null) {
    const next = document[statementLists[kind]].find(({ id }) => id === statement.supersededBy);
    if (next) add('supersededBy', say('fact.supersededBy'), nameEntry(say, next));
  }
  if (statement.sharedOn !== null) {
    add('sharedOn', say('fact.sharedOn'), sayWhen(say, statement.sharedOn));
  }
}

function aboutWords(tell: Telling, entry: Incident | Statement): void {
  const { say, add } = tell;
  if (entry.verbatim) add('verbatim', say('fact.verbatim'), say('fact.verbatim.yes'));
  if (entry.lang !== null) add('lang', say('fact.lang'), sayLanguage(say, entry.lang));
  add('saidBy', say('fact.saidBy'), names(tell, entry.saidBy));
}

function aboutSource({ say, add }: Telling, entry: Incident | HarmStatement): void {
  if (entry.source !== null) add('source', say('fact.source'), say(`source.${entry.source}`));
  add('sourceNote', say('fact.sourceNote'), entry.sourceNote);
}

function aboutFrequency({ say, add }: Telling, { frequency }: Incident | HarmStatement): void {
  if (frequency !== null) add('frequency', say('fact.frequency'), sayHowOften(say, frequency));
}

function aboutDispute(tell: Telling, { heldBy, notHeldBy, dispute }: Statement): void {
  const { say, add } = tell;
  add('heldBy', say('fact.heldBy'), names(tell, heldBy));
  add('notHeldBy', say('fact.notHeldBy'), names(tell, notHeldBy));
  add('dispute', say('fact.dispute'), dispute);
}

function aboutRecord(tell: Telling, entry: Incident | Statement): void {
  const { say, document, add } = tell;
  const { level, notShownTo } = entry.visibility;
  if (level !== 'notDecided') add('visibility', say('fact.visibility'), say(`visibility.${level}`));
  add('notShownTo', say('fact.notShownTo'), names(tell, notShownTo));
  const recorded = saySignature(say, document.people, { at: entry.recordedAt, by: entry.recordedBy });
  const edited = saySignature(say, document.people, { at: entry.editedAt, by: entry.editedBy });
  add('recorded', say('fact.recorded'), recorded);
  add('edited', say('fact.edited'), edited);
}

function aboutDanger(tell: Telling, danger: DangerStatement): void {
  const { say, document, add } = tell;
  add('opener', say('fact.opener'), danger.opener);
  const agencies = danger.worriedAgencies.filter((agency) => agency.trim() !== '');
  const worried = [names(tell, danger.worried), ...agencies].filter((part) => part !== '').join('; ');
  add('worried', say('fact.worried'), worried);
  add('about', say('fact.about'), danger.about);
  for (const example of danger.examples) {
    const incident = document.incidents.find(
      ({ id, removed }) => id === example.incidentId && removed === null,
    );
    const told = example.text.trim() === '' ? (incident ?? example) : example;
    add('examples', say('fact.example'), quoted(say, told));
  }
  for (const impact of danger.impacts) {
    add(`impact/${impact.childId ?? ''}`, impactLabel(tell, impact), quoted(say, impact));
  }
  const harms = document.harms.filter(({ id, removed }) => removed === null && danger.harmIds.includes(id));
  const named = harms.map((harm) => (harm.title.trim() === '' ? nameEntry(say, harm) : shorten(harm.title)));
  add('harmIds', say('fact.harms'), named.join('; '));
  if (danger.scaleIds.length > 0) {
    const count = danger.scaleIds.length;
    add('scaleIds', say('fact.scales', { count }), say('fact.scales.count', { count }));
  }
}

function impactLabel({ say, document }: Telling, { childId, when }: DangerImpact): string {
  const time = when ?? 'unsaid';
  if (childId === null) return say(`fact.impact.${time}`);
  return say(`fact.impact.${time}.of`, { name: namePerson(say, document.people, childId) });
}

function aboutGoal(tell: Telling, goal: SafetyGoal): void {
  const { say, document, add } = tell;
  const danger = document.dangers.find(({ id }) => id === goal.dangerId);
  if (danger) add('dangerId', say('fact.danger'), nameSet(say, danger));
  if (goal.owner !== null) add('owner', say('fact.owner'), say(`goalOwner.${goal.owner}`));
  add('bestHopes', say('fact.bestHopes'), goal.bestHopes);
  for (const part of goal.doing) add('doing', say('fact.doing'), sayPart(tell, part));
  for (const part of goal.childLives) add('childLives', say('fact.childLives'), sayPart(tell, part));
  for (const part of goal.othersSee) add('othersSee', say('fact.othersSee'), sayPart(tell, part));
  add('network', say('fact.network'), names(tell, goal.network));
  add('networkNote', say('fact.networkNote'), goal.networkNote);
  add('forHowLong', say('fact.forHowLong'), goal.forHowLong);
  if (goal.metOn !== null) add('metOn', say('fact.metOn'), sayWhen(say, goal.metOn));
}

function sayPart(tell: Telling, part: GoalPart): string {
  const { say } = tell;
  const what = quoted(say, part);
  const who = names(tell, part.who);
  return who !== '' && what !== '' ? say('fact.part', { names: who, what }) : who || what;
}
