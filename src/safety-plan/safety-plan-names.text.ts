import { namePeople } from '../foundation/document/naming';
import type { DateWords, PartialDate, Person } from '../foundation/document';
import { showPartialDate } from '../foundation/document';
import { shorten } from '../foundation/words/shorten';
import type { Catalogue, Say } from '../foundation/words/words';
import { speak } from '../foundation/words/words';
import type {
  Barrable,
  PlanAgreement,
  PlanEntry,
  PlanEntryKind,
  PlanRule,
  RuleWhen,
  SafetyPlanCommand,
  SafetyPlanDocument,
} from './safety-plan.model';
import { planLists, standingBars } from './safety-plan.model';
import type { SafetyPlanWordKey, SafetyPlanWords } from './safety-plan.words';
import { safetyPlanWords } from './safety-plan.words';

/** Says a sentence of the safety plan's catalogue. */
export type SafetyPlanSay = Say<SafetyPlanWordKey>;

/** The safety plan's speaker: the catalogue, then a council's own words over it. An unknown locale falls back to en-GB. */
export function speakSafetyPlan(own: Partial<SafetyPlanWords>, locale: string): SafetyPlanSay {
  return speak<Catalogue>({ ...safetyPlanWords, ...own }, locale);
}

/** What a plan is called: its title, or what any plan is called. */
export function nameSafetyPlan(say: SafetyPlanSay, { title }: { title: string }): string {
  return title.trim() === '' ? say('plan.untitled') : title;
}

/** The opening words of an entry, to name it by. */
export function nameEntry(say: SafetyPlanSay, entry: { text: string } | undefined): string {
  return shorten(entry?.text ?? '') || say('entry.untold');
}

/** An entry by name, whichever kind it is. */
export function nameById(
  say: SafetyPlanSay,
  document: SafetyPlanDocument,
  of: PlanEntryKind,
  id: string,
): string {
  const list: readonly PlanEntry[] = document[planLists[of]];
  return nameEntry(
    say,
    list.find((entry) => entry.id === id),
  );
}

/** Rules by name, in a row; those that are not there are left out. */
export function nameRules(say: SafetyPlanSay, rules: readonly PlanRule[], ids: readonly string[]): string {
  const named = ids.flatMap((id) => rules.find((rule) => rule.id === id && rule.removed === null) ?? []);
  return named.map((rule) => nameEntry(say, rule)).join('; ');
}

/** A command in words, for undo and for what is said aloud. The entry is named as it stands in the document. */
export function nameCommand(
  say: SafetyPlanSay,
  document: SafetyPlanDocument,
  command: SafetyPlanCommand,
): string {
  return say(`command.${command.type}`, { item: nameOfCommanded(say, document, command) });
}

function nameOfCommanded(
  say: SafetyPlanSay,
  document: SafetyPlanDocument,
  command: SafetyPlanCommand,
): string {
  switch (command.type) {
    case 'add-person':
      return command.person.name;
    case 'set-title':
      return nameSafetyPlan(say, command);
    case 'change-plan':
    case 'call-network':
    case 'agree-version':
    case 'supersede':
    case 'withdraw-supersede':
      return '';
    case 'add-entry':
    case 'remove-entry':
    case 'restore-entry':
      return nameById(say, document, command.of, command.id);
    case 'bar':
    case 'lift-bar':
    case 'settle-hand-over':
      return command.of === 'plan'
        ? nameSafetyPlan(say, document)
        : nameById(say, document, command.of, command.id);
    case 'change-trigger':
      return nameById(say, document, 'trigger', command.id);
    case 'change-signal':
      return nameById(say, document, 'signal', command.id);
    case 'change-contingency':
      return nameById(say, document, 'contingency', command.id);
    case 'change-review':
      return nameById(say, document, 'review', command.id);
    case 'write-diary':
    case 'change-diary':
    case 'answer-rule':
      return nameById(say, document, 'diary', command.id);
    default:
      return nameById(say, document, 'rule', command.id);
  }
}

/** What stands against handing something over, in words; empty where nothing does. */
export function sayBarred(say: SafetyPlanSay, people: readonly Person[], barrable: Barrable): string {
  if (barrable.handOver.unclear) return say('bar.mark.unclear');
  const bars = standingBars(barrable);
  if (bars.length === 0) return '';
  if (bars.some(({ forPeople }) => forPeople.length === 0)) return say('bar.mark');
  const ids = Array.from(new Set(bars.flatMap(({ forPeople }) => forPeople)));
  return say('bar.mark.to', { names: namePeople(say, people, ids) });
}

/** The months and seasons of the safety plan's language. */
export function safetyPlanDateWords(say: SafetyPlanSay): DateWords {
  return { months: say('date.months').split(' '), seasons: say('date.seasons').split(' ') };
}

/** A partial date in words; empty where it is null. */
export function sayDate(say: SafetyPlanSay, date: PartialDate | null): string {
  return date === null ? '' : showPartialDate(date, safetyPlanDateWords(say), say.locale);
}

/** When a rule is kept; empty where nothing is said. */
export function sayWhen(say: SafetyPlanSay, { kind, words }: RuleWhen): string {
  if (kind === null) return words;
  const time = say(`time.${kind}`);
  return words.trim() === '' ? time : say('fact.when.both', { time, words });
}

/** A text in the language's quotation marks where it is somebody's exact words. */
export function sayText(say: SafetyPlanSay, { text, verbatim }: { text: string; verbatim: boolean }): string {
  return verbatim ? say('entry.quote', { text }) : text;
}

/** An agreed version by name: when, and by whom. */
export function nameVersion(
  say: SafetyPlanSay,
  people: readonly Person[],
  { agreedOn, agreedBy }: Pick<PlanAgreement, 'agreedOn' | 'agreedBy'>,
): string {
  const date = sayDate(say, agreedOn);
  const names = namePeople(say, people, agreedBy);
  if (date === '') return names === '' ? say('agreed.name.none') : say('agreed.name.by', { names });
  return names === '' ? say('agreed.name', { date }) : say('agreed.name.full', { date, names });
}
