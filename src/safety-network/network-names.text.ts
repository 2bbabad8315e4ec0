import type { DateWords, PartialDate, Person, PersonId } from '../foundation/document';
import { findPerson, showPartialDate } from '../foundation/document';
import { shorten } from '../foundation/words/shorten';
import type { Catalogue, Say } from '../foundation/words/words';
import { inLocale, speak } from '../foundation/words/words';
import type { PictureNode } from './network-layout.model';
import type {
  ClosenessRing,
  KnowledgeLevel,
  NetworkEntryKind,
  NetworkPictureKind,
  NetworkTie,
  SafetyNetworkCommand,
  SafetyNetworkDocument,
  TieKind,
} from './safety-network.model';
import { isDirected, networkLists } from './safety-network.model';
import type { SafetyNetworkOwnWords, SafetyNetworkWordKey } from './safety-network.words';
import { safetyNetworkWords } from './safety-network.words';

/** Says a sentence of the network’s catalogue. */
export type NetworkSay = Say<SafetyNetworkWordKey>;

/** The network’s speaker: the catalogue, then a council’s own words over it. An unknown locale falls back to en-GB. */
export function speakNetwork(own: SafetyNetworkOwnWords, locale: string): NetworkSay {
  return speak<Catalogue>({ ...safetyNetworkWords, ...own }, locale);
}

/** A person by name. Someone the document does not name is said to be just that, never left out. */
export function nameInNetwork(say: NetworkSay, people: readonly Person[], id: PersonId): string {
  return findPerson(people, id)?.name.trim() || say('person.someone');
}

/** People by name, in a row: "Gran, Dee and Mum’s friend". */
export function namesInNetwork(say: NetworkSay, people: readonly Person[], ids: readonly PersonId[]): string {
  return say.list(ids.map((id) => nameInNetwork(say, people, id)));
}

/** A level of knowing, a ring of closeness, or that somebody is on neither. */
export function nameRing(say: NetworkSay, ring: KnowledgeLevel | ClosenessRing | null): string {
  if (ring === null) return say('circle.unplaced');
  return ring === 'most' || ring === 'little' || ring === 'nothing'
    ? say(`knowledge.${ring}`)
    : say(`closeness.${ring}`);
}

/** The same within a sentence: "inner circle". */
export function nameRingWithin(say: NetworkSay, ring: KnowledgeLevel | ClosenessRing | null): string {
  if (ring === null) return say('circle.unplaced.within');
  return ring === 'most' || ring === 'little' || ring === 'nothing'
    ? say(`knowledge.${ring}.within`)
    : say(`closeness.${ring}.within`);
}

/** What a tie is, by itself: for a key or a menu. */
export function nameTieKind(say: NetworkSay, kind: TieKind | null): string {
  return say(`tie.${kind ?? 'unsaid'}`);
}

/** A tie as one of its two people has it: "strong tie to Mum", "child of Gran". */
export function sayTieOf(
  say: NetworkSay,
  people: readonly Person[],
  { from, to, kind }: Pick<NetworkTie, 'from' | 'to' | 'kind'>,
  personId: PersonId,
): string {
  const isBackwards = personId !== from;
  const other = isBackwards ? from : to;
  const name = from === to ? say('tie.self') : nameInNetwork(say, people, other);
  if (isBackwards && isDirected(kind))
    return say(`tie.${kind as 'parentOf' | 'adoptiveParentOf' | 'carerOf'}.from`, { name });
  return say(`tie.${kind ?? 'unsaid'}.with`, { name });
}

/** The months and seasons of the network’s language. */
export function networkDateWords(say: NetworkSay): DateWords {
  return { months: say('date.months').split(' '), seasons: say('date.seasons').split(' ') };
}

/** A partial date in words. */
export function sayNetworkDate(say: NetworkSay, date: PartialDate): string {
  return showPartialDate(date, networkDateWords(say), say.locale);
}

/** An instant as a day in the reader’s language. Something that is no instant is given back as it is. */
export function sayNetworkDay(say: NetworkSay, instant: string): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return instant;
  // In UTC, so that every reader sees the same day.
  const day = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return inLocale(say.locale, (tag) => new Intl.DateTimeFormat(tag, day)).format(time);
}

/**
 * A command in words, for undo and for what is said aloud: "how close Gran is". Whoever it is about is named as in the
 * document, which may be the one before the command or the one after it.
 */
export function nameNetworkCommand(
  say: NetworkSay,
  network: SafetyNetworkDocument,
  command: SafetyNetworkCommand,
): string {
  return say(`command.${command.type}`, { item: whomItIsAbout(say, network, command) });
}

function whomItIsAbout(
  say: NetworkSay,
  network: SafetyNetworkDocument,
  command: SafetyNetworkCommand,
): string {
  const named = (id: PersonId | null | undefined) => nameInNetwork(say, network.people, id ?? '');
  const ofMember = (memberId: string | undefined) =>
    named(network.members.find(({ id }) => id === memberId)?.personId);
  const entry = (of: keyof typeof networkLists, id: string) => {
    const found = network[networkLists[of]].find((one) => one.id === id);
    if (!found) return say('person.someone');
    if ('personId' in found) return named(found.personId);
    return 'memberId' in found ? ofMember(found.memberId) : named(found.from);
  };
  switch (command.type) {
    case 'set-title':
      return command.title || say('network.untitled');
    case 'add-person':
    case 'add-member':
      return command.person.name;
    case 'change-person':
      return named(command.id);
    case 'set-knowledge':
    case 'set-closeness':
    case 'add-help':
      return ofMember(command.memberId);
    case 'add-tie':
      return named(command.from);
    case 'add-contact':
    case 'place-in-picture':
      return named(command.personId);
    case 'forget-place':
      return command.personId === null ? say('command.everybody') : named(command.personId);
    case 'remove-entry':
    case 'restore-entry':
      return entry(command.of, command.id);
    case 'change-member':
      return entry('member', command.id);
    case 'change-knowledge':
      return entry('knowledge', command.id);
    case 'change-closeness':
      return entry('closeness', command.id);
    case 'change-help':
      return entry('help', command.id);
    case 'change-tie':
      return entry('tie', command.id);
    case 'change-contact':
      return entry('contact', command.id);
  }
}

/** Something in the network in a few words: for what was taken out, and what is put back. */
export function sayEntry(
  say: NetworkSay,
  network: SafetyNetworkDocument,
  of: NetworkEntryKind,
  id: string,
): string {
  const entry = network[networkLists[of]].find((one) => one.id === id);
  if (!entry) return say('person.someone');
  const { people } = network;
  const ofMember = (memberId: string) =>
    nameInNetwork(say, people, network.members.find((member) => member.id === memberId)?.personId ?? '');
  if ('from' in entry) {
    const text = sayTieOf(say, people, entry, entry.from);
    return say('removed.tie', { name: nameInNetwork(say, people, entry.from), text });
  }
  if ('phone' in entry) return say('removed.contact', { name: nameInNetwork(say, people, entry.personId) });
  if ('personId' in entry) return nameInNetwork(say, people, entry.personId);
  const name = ofMember(entry.memberId);
  if ('level' in entry) return say('removed.knowledge', { name, text: nameRingWithin(say, entry.level) });
  if ('ring' in entry) return say('removed.closeness', { name, text: nameRingWithin(say, entry.ring) });
  return say('removed.help', { name, text: shorten(entry.text) });
}

/** Where somebody is in a picture, as a heading: a ring, the middle, the household, a generation. */
export function sayZone(
  say: NetworkSay,
  picture: NetworkPictureKind,
  { zone, generation }: Pick<PictureNode, 'zone' | 'generation'>,
): string {
  switch (zone) {
    case 'centre':
      return say(picture === 'ecomap' ? 'zone.home' : 'zone.centre');
    case 'around':
      return say('zone.around');
    case 'beneath':
      return say('circle.unplaced');
    case 'generation':
      return say(`zone.generation.${nameOfGeneration(generation ?? 0)}`);
    default:
      return nameRing(say, zone);
  }
}

function nameOfGeneration(generation: number) {
  if (generation < 0) return 'younger';
  if (generation > 2) return 'older';
  return (['children', 'parents', 'grandparents'] as const)[generation] ?? 'children';
}
