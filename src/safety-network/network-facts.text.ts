import type { PartialDate, PersonId } from '../foundation/document';
import { findPerson } from '../foundation/document';
import { closenessOf, contactsOf, helpsOf, knowledgeOf, memberOf, tiesOf } from './network-people.model';
import type { NetworkSay } from './network-names.text';
import {
  nameInNetwork,
  nameRing,
  nameRingWithin,
  namesInNetwork,
  sayNetworkDate,
  sayNetworkDay,
  sayTieOf,
} from './network-names.text';
import type {
  ClosenessStep,
  KnowledgeStep,
  NetworkAnswer,
  NetworkMember,
  NetworkTie,
  SafetyNetworkDocument,
} from './safety-network.model';

/** The columns of the table, in their order. Every fact stands in one of them. */
export const networkColumns = ['who', 'knowledge', 'closeness', 'help', 'ties', 'more'] as const;
export type NetworkColumn = (typeof networkColumns)[number];

/** One thing known about somebody, in words: as a line with its label, and as a part of a sentence. */
export interface NetworkFact {
  /** The field it comes from. */
  key: string;
  label: string;
  text: string;
  /** The same as a part of a sentence. */
  phrase: string;
  column: NetworkColumn;
  /** Whether it is one of the things that a sentence about somebody begins with. */
  isFirst: boolean;
}

/**
 * Everything a document knows about somebody but their name, in the order of the form. What was not asked is not there:
 * nothing is invented. The list, the table and the sentences are all made from this, so that they say the same
 * (practice.md 4.5).
 */
export function networkFacts(
  say: NetworkSay,
  network: SafetyNetworkDocument,
  personId: PersonId,
): readonly NetworkFact[] {
  const { facts, telling } = tellingOf(say, network);
  tellFirst(telling, personId);
  const member = memberOf(network, personId);
  const person = findPerson(network.people, personId);
  if (person) telling.add('who', 'kind', say('fact.kind'), say(`kind.${person.kind}`), plain);
  if (person) telling.add('who', 'role', say('fact.role'), person.role);
  if (member) {
    aboutThemselves(telling, member);
    aboutChoices(telling, member);
    aboutCircles(telling, member, false);
    aboutTheirPart(telling, member);
  }
  for (const contact of contactsOf(network, personId)) {
    for (const key of ['phone', 'email', 'address', 'safely'] as const) {
      telling.add('more', key, say(`fact.${key}`), contact[key]);
    }
  }
  aboutSeeingTies(telling, personId);
  if (member) aboutRecord(telling, member);
  return facts;
}

/** The facts that a sentence about somebody begins with: the first of {@link networkFacts}, without working out the others. */
export function firstFacts(
  say: NetworkSay,
  network: SafetyNetworkDocument,
  personId: PersonId,
): readonly NetworkFact[] {
  const { facts, telling } = tellingOf(say, network);
  tellFirst(telling, personId);
  return facts.filter(({ isFirst }) => isFirst);
}

function tellFirst(telling: Telling, personId: PersonId): void {
  const member = memberOf(telling.network, personId);
  if (member) aboutCircles(telling, member, true);
  if (member) aboutHelp(telling, member);
  aboutTies(telling, personId);
}

function tellingOf(
  say: NetworkSay,
  network: SafetyNetworkDocument,
): { facts: NetworkFact[]; telling: Telling } {
  const facts: NetworkFact[] = [];
  const telling: Telling = {
    say,
    network,
    add: (column, key, label, text, { isFirst = false, phrase = null, within = text } = {}) => {
      if (text.trim() === '') return;
      const own = `phrase.${key}`;
      const said = phrase ?? (say.has(own) ? own : 'phrase.other');
      facts.push({
        key,
        label,
        text,
        phrase: say(said as 'phrase.other', { label, text: within }),
        column,
        isFirst,
      });
    },
  };
  return { facts, telling };
}

interface Telling {
  say: NetworkSay;
  network: SafetyNetworkDocument;
  add: (
    column: NetworkColumn,
    key: string,
    label: string,
    text: string,
    how?: { isFirst?: boolean; phrase?: 'phrase.plain' | null; within?: string },
  ) => void;
}

const plain = { phrase: 'phrase.plain' } as const;
const first = { isFirst: true, phrase: 'phrase.plain' } as const;

function yesOrNo(say: NetworkSay, answer: NetworkAnswer | null): string {
  return answer === null ? '' : say(`answer.${answer}`);
}

/** A text with what else is known of it, in brackets. */
function withMore(say: NetworkSay, text: string, more: readonly string[]): string {
  const said = more.filter((part) => part.trim() !== '');
  return said.length === 0 ? text : say('part.said', { text, more: said.join('; ') });
}

function saySayers({ say, network }: Telling, ids: readonly PersonId[]): string {
  return ids.length === 0 ? '' : say('part.saidBy', { names: namesInNetwork(say, network.people, ids) });
}

/** Since or until when. What is known in words alone may say "since" itself, so it stands after a colon. */
function sayFrom(say: NetworkSay, key: 'part.since' | 'part.until', date: PartialDate | null): string {
  if (date === null) return '';
  return say(date.iso === null ? `${key}.words` : key, { date: sayNetworkDate(say, date) });
}

function sayStep(
  telling: Telling,
  step: KnowledgeStep | ClosenessStep,
  name: typeof nameRing = nameRing,
): string {
  const { say, network } = telling;
  const ring = 'level' in step ? step.level : step.ring;
  const toldBy = 'toldBy' in step ? step.toldBy : null;
  return withMore(say, name(say, ring), [
    sayFrom(say, 'part.since', step.on),
    toldBy === null ? '' : say('part.toldBy', { name: nameInNetwork(say, network.people, toldBy) }),
    step.words,
    saySayers(telling, step.saidBy),
  ]);
}

/** Where somebody is on both circles now; or, in another place, where they were before. */
function aboutCircles(telling: Telling, { id }: NetworkMember, isNow: boolean): void {
  const { say, network, add } = telling;
  for (const circle of ['closeness', 'knowledge'] as const) {
    const steps: readonly (KnowledgeStep | ClosenessStep)[] =
      circle === 'knowledge' ? knowledgeOf(network, id) : closenessOf(network, id);
    const now = steps.at(-1);
    if (isNow) {
      if (!now) continue;
      const within = sayStep(telling, now, nameRingWithin);
      add(circle, circle, say(`fact.${circle}`), sayStep(telling, now), { ...first, within });
    } else {
      for (const step of steps.slice(0, -1)) {
        add(circle, `earlier/${step.id}`, say(`fact.earlier.${circle}`), sayStep(telling, step));
      }
    }
  }
}

function aboutHelp(telling: Telling, member: NetworkMember): void {
  const { say, network, add } = telling;
  for (const help of helpsOf(network, member.id)) {
    const text =
      help.verbatim && help.text.trim() !== '' ? say('part.quote', { text: help.text }) : help.text;
    const said = withMore(say, text, [
      help.answer === null ? say('part.unasked') : say(`part.${help.answer}`),
      help.askedOn === null ? '' : say('part.asked', { date: sayNetworkDate(say, help.askedOn) }),
      help.askedBy === null
        ? ''
        : say('part.askedBy', { name: nameInNetwork(say, network.people, help.askedBy) }),
      saySayers(telling, help.saidBy),
    ]);
    add('help', 'help', say('fact.help'), said, first);
  }
}

function aboutTies(telling: Telling, personId: PersonId): void {
  const { say, network, add } = telling;
  for (const tie of tiesOf(network, personId)) {
    const said = withMore(say, sayTieOf(say, network.people, tie, personId), [
      tie.words,
      sayFrom(say, 'part.since', tie.since),
      sayFrom(say, 'part.until', tie.until),
      saySayers(telling, tie.saidBy),
    ]);
    add('ties', 'ties', say('fact.ties'), said, first);
  }
}

/**
 * Who may see somebody’s ties: those that the same people may see are told together. Apart from the ties themselves, which a
 * picture says in one breath.
 */
function aboutSeeingTies({ say, network, add }: Telling, personId: PersonId): void {
  const ties = tiesOf(network, personId);
  const seen = new Map<string, NetworkTie[]>();
  for (const tie of ties) {
    const { level, notShownTo } = tie.visibility;
    const hidden = notShownTo.length === 0 ? '' : namesInNetwork(say, network.people, notShownTo);
    const said = [
      level === 'notDecided' ? '' : say(`visibility.${level}`),
      hidden === '' ? '' : say('part.notShownTo', { names: hidden }),
    ].filter((part) => part !== '');
    if (said.length > 0) seen.set(said.join('; '), [...(seen.get(said.join('; ')) ?? []), tie]);
  }
  for (const [who, together] of seen) {
    const names = together.map((tie) => sayTieOf(say, network.people, tie, personId));
    const text = together.length === ties.length ? say('part.allTies') : say.list(names);
    add('ties', 'tieVisibility', say('fact.tieVisibility'), say('part.seenBy', { text, who }));
  }
}

function aboutThemselves({ say, network, add }: Telling, member: NetworkMember): void {
  add('who', 'preferredName', say('fact.preferredName'), member.preferredName);
  for (const { childId, relationship, childSays } of member.relationships) {
    const name = nameInNetwork(say, network.people, childId);
    add('who', 'relationship', say('fact.relationship', { name }), relationship);
    const said = childSays.trim() === '' ? '' : say('part.quote', { text: childSays });
    add('who', 'childSays', say('fact.childSays', { name }), said);
  }
  if (member.gender !== null) add('who', 'gender', say('fact.gender'), say(`gender.${member.gender}`));
  if (member.life !== null) add('who', 'life', say('fact.life'), say(`life.${member.life}`));
  if (member.born !== null) add('who', 'born', say('fact.born'), sayNetworkDate(say, member.born));
  if (member.died !== null) add('who', 'died', say('fact.died'), sayNetworkDate(say, member.died));
  add('who', 'language', say('fact.language'), member.language);
  add('who', 'interpreter', say('fact.interpreter'), yesOrNo(say, member.interpreter));
  add('who', 'interpreterNote', say('fact.interpreterNote'), member.interpreterNote);
}

function aboutChoices({ say, network, add }: Telling, member: NetworkMember): void {
  for (const { personId, answer, words } of member.choices) {
    const name = nameInNetwork(say, network.people, personId);
    add('more', 'choice', say('fact.choice', { name }), yesOrNo(say, answer));
    const said = words.trim() === '' ? '' : say('part.quote', { text: words });
    add('more', 'choiceWords', say('fact.choice.words', { name }), said);
  }
  const { view, reason } = member.agency;
  if (view !== null) add('more', 'agency', say('fact.agency'), say(`agency.${view}`));
  add('more', 'agencyReason', say('fact.agencyReason'), reason);
}

function aboutTheirPart({ say, network, add }: Telling, member: NetworkMember): void {
  const names = (ids: readonly PersonId[]) =>
    ids.length === 0 ? '' : namesInNetwork(say, network.people, ids);
  add('help', 'agreedToHelp', say('fact.agreedToHelp'), yesOrNo(say, member.agreedToHelp));
  if (member.askedOn !== null)
    add('help', 'askedOn', say('fact.askedOn'), sayNetworkDate(say, member.askedOn));
  const roles = member.roles
    .filter((role) => role.trim() !== '')
    // A council’s own role is written as it is.
    .map((role) => (say.has(`role.${role}`) ? say(`role.${role}` as 'role.mentor') : role));
  add('help', 'roles', say('fact.roles'), roles.length === 0 ? '' : say.list(roles));
  if (member.ruleIds.length > 0) {
    add('help', 'ruleIds', say('fact.rules'), say('fact.rules.count', { count: member.ruleIds.length }));
  }
  add('help', 'backupFor', say('fact.backupFor'), names(member.backupFor));
  add('help', 'availability', say('fact.availability'), member.availability);
  const reached = [
    ...member.reachedBy.map((group) => say(`reaching.${group}`)),
    ...member.reachedByPeople.map((id) => nameInNetwork(say, network.people, id)),
  ];
  add('more', 'reachedBy', say('fact.reachedBy'), reached.length === 0 ? '' : say.list(reached));
  const { notInContactWith, courtOrder, words } = member.limits;
  add('more', 'notInContactWith', say('fact.notInContactWith'), names(notInContactWith));
  add('more', 'courtOrder', say('fact.courtOrder'), yesOrNo(say, courtOrder));
  add('more', 'limits', say('fact.limits'), words);
  if (member.joinedOn !== null)
    add('more', 'joinedOn', say('fact.joinedOn'), sayNetworkDate(say, member.joinedOn));
  if (member.leftOn !== null) add('more', 'leftOn', say('fact.leftOn'), sayNetworkDate(say, member.leftOn));
  for (const { meeting, on } of member.meetings) {
    const date = on === null ? '' : sayNetworkDate(say, on);
    const said =
      meeting.trim() !== '' && date !== '' ? say('part.meeting', { meeting, date }) : meeting || date;
    add('more', 'meetings', say('fact.meetings'), said);
  }
  add('more', 'note', say('fact.note'), member.note);
}

function aboutRecord({ say, network, add }: Telling, member: NetworkMember): void {
  const { people } = network;
  const { level, notShownTo } = member.visibility;
  if (member.saidBy.length > 0)
    add('more', 'saidBy', say('fact.saidBy'), namesInNetwork(say, people, member.saidBy));
  if (level !== 'notDecided') add('more', 'visibility', say('fact.visibility'), say(`visibility.${level}`));
  if (notShownTo.length > 0) {
    add('more', 'notShownTo', say('fact.notShownTo'), namesInNetwork(say, people, notShownTo));
  }
  const signature = (at: string | null, by: PersonId | null) => {
    const date = at === null ? '' : sayNetworkDay(say, at);
    const name = by === null ? '' : nameInNetwork(say, people, by);
    return date !== '' && name !== '' ? say('fact.by', { date, name }) : date || name;
  };
  add('more', 'recorded', say('fact.recorded'), signature(member.recordedAt, member.recordedBy));
  add('more', 'edited', say('fact.edited'), signature(member.editedAt, member.editedBy));
}
