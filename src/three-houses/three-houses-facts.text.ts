import { namePeople, namePerson, sayLanguage, saySignature } from '../foundation/document/naming';
import { standingStrokes } from './drawing-changes.model';
import type { DrawingObject } from './drawing-objects.model';
import type { StoryPanel } from './three-houses-panels.model';
import { standingAgreement, stateOfPanel } from './three-houses-panels.model';
import type {
  ReadBack,
  SafetyPath,
  SessionEntry,
  SessionPermission,
  SharingChoice,
  ShownTo,
} from './three-houses-session.model';
import type { ThreeHousesDocument } from './three-houses.model';
import type { ThreeHousesSay } from './three-houses-names.text';
import { headingOfPlace, nameObject, namePlace, sayDate, saySize, sayWhere } from './three-houses-names.text';

/** One thing known of a session or of a part of it, in words. */
export interface ThreeHousesFact {
  /** The field it comes from. */
  key: string;
  label: string;
  text: string;
  /** The language of the words where they are somebody's own, as a BCP 47 tag. */
  lang?: string;
}

interface Telling {
  say: ThreeHousesSay;
  document: ThreeHousesDocument;
  add: (key: string, label: string, text: string, lang?: string) => void;
}

function telling(
  say: ThreeHousesSay,
  document: ThreeHousesDocument,
): { facts: readonly ThreeHousesFact[]; tell: Telling } {
  const facts: ThreeHousesFact[] = [];
  const add: Telling['add'] = (key, label, text, lang) => {
    if (text.trim() !== '') facts.push({ key, label, text, ...(lang === undefined ? {} : { lang }) });
  };
  return { facts, tell: { say, document, add } };
}

function names({ say, document }: Telling, ids: readonly string[]): string {
  return namePeople(say, document.people, ids);
}

function name(tell: Telling, id: string | null): string {
  return id === null ? '' : namePerson(tell.say, tell.document.people, id);
}

/** Somebody's own words, in the language's quotation marks; empty where there are none. */
function quoted({ say }: Telling, text: string): string {
  return text.trim() === '' ? '' : say('object.quote', { text });
}

/** Everything known of the session itself. What was not asked is not there: nothing is invented. */
export function sessionFacts(document: ThreeHousesDocument, say: ThreeHousesSay): readonly ThreeHousesFact[] {
  const { facts, tell } = telling(say, document);
  const { add } = tell;
  const { lang, spokenIn, figure, startPlace, prompts, stoppedEarly } = document;
  add('childId', say('fact.childId'), name(tell, document.childId));
  add('ageAtTime', say('fact.ageAtTime'), document.ageAtTime);
  add('heldOn', say('fact.heldOn'), sayDate(say, document.heldOn));
  add('where', say('fact.where'), document.where);
  if (spokenIn !== null) add('spokenIn', say('fact.spokenIn'), sayLanguage(say, spokenIn));
  add('facilitator', say('fact.facilitator'), name(tell, document.facilitator));
  add('interpreter', say('fact.interpreter'), name(tell, document.interpreter));
  add('present', say('fact.present'), names(tell, document.present));
  add('explanation', say('fact.explanation'), document.explanation, lang);
  if (figure !== null) add('figure', say('fact.figure'), say(`figure.${figure}`));
  if (startPlace !== null) add('startPlace', say('fact.startPlace'), namePlace(say, document, startPlace));
  for (const prompt of prompts) add('prompts', say('fact.prompts'), prompt, lang);
  aboutReadBack(tell, document.readBack);
  aboutSafetyCheck(tell);
  if (stoppedEarly.stopped !== null) {
    const answer = stoppedEarly.stopped ? say('fact.stoppedEarly.yes') : say('fact.stoppedEarly.no');
    add('stoppedEarly', say('fact.stoppedEarly'), answer);
  }
  add('stoppedWhy', say('fact.why'), stoppedEarly.why, lang);
  add('followUp', say('fact.followUp'), document.followUp, lang);
  return facts;
}

function aboutReadBack(tell: Telling, { done, by, on, said }: ReadBack): void {
  const { say, document, add } = tell;
  const details = [sayDate(say, on), name(tell, by)].filter((one) => one !== '').join(', ');
  if (done !== null) {
    const answer = done ? say('fact.readBack.yes') : say('fact.readBack.no');
    const text = details === '' ? answer : say('fact.readBack.full', { answer, details });
    add('readBack', say('fact.readBack'), text);
  }
  add('readBackSaid', say('fact.readBack.said'), quoted(tell, said), document.lang);
}

function aboutSafetyCheck(tell: Telling): void {
  const { say, document, add } = tell;
  const { by, on, safe, outcome } = document.safetyCheck;
  const details = [sayDate(say, on), name(tell, by), outcome.trim()].filter((one) => one !== '').join(', ');
  if (safe === null && details === '') return;
  const answer =
    safe === null
      ? say('fact.safetyCheck.unsaid')
      : safe
        ? say('fact.safetyCheck.yes')
        : say('fact.safetyCheck.no');
  const text = details === '' ? answer : say('fact.readBack.full', { answer, details });
  add('safetyCheck', say('fact.safetyCheck'), text, document.lang);
}

/** Everything known of a place beside what lies there. */
export function placeFacts(
  document: ThreeHousesDocument,
  key: string,
  say: ThreeHousesSay,
): readonly ThreeHousesFact[] {
  const { facts, tell } = telling(say, document);
  const { add } = tell;
  const place = document.places.find((one) => one.key === key);
  if (place) {
    if (place.label.trim() !== '') add('label', say('fact.called'), headingOfPlace(say, document, key));
    add('description', say('fact.description'), place.description, document.lang);
    if (place.description.trim() !== '')
      add('describedBy', say('fact.describedBy'), name(tell, place.describedBy));
  }
  return facts;
}

/** Where the child stands on the path, in words; empty where nobody asked. */
export function sayStanding(
  say: ThreeHousesSay,
  { stands, wouldNotSay, steps }: Pick<SafetyPath, 'stands' | 'wouldNotSay' | 'steps'>,
): string {
  if (stands !== null) return say('fact.path.on', { stands: String(stands), steps: String(steps) });
  return wouldNotSay ? say('fact.path.wouldNotSay') : '';
}

/** Everything the child said about the path. Not asked is not there, and is no number. */
export function pathFacts(document: ThreeHousesDocument, say: ThreeHousesSay): readonly ThreeHousesFact[] {
  const { facts, tell } = telling(say, document);
  const { add } = tell;
  const { path, lang, people } = document;
  add('stands', say('fact.path'), sayStanding(say, path));
  add('start', say('fact.path.start'), quoted(tell, path.start), lang);
  add('door', say('fact.path.door'), quoted(tell, path.door), lang);
  add('said', say('fact.path.said'), quoted(tell, path.said), lang);
  for (const before of path.earlier) {
    const standing = sayStanding(say, before);
    const said = quoted(tell, before.said);
    const details = [said, saySignature(say, people, before)].filter((one) => one !== '').join(', ');
    const full = standing !== '' && details !== '';
    const text = full ? say('fact.path.earlier.full', { standing, details }) : standing || details;
    add('earlier', say('fact.path.earlier'), text, lang);
  }
  return facts;
}

/** Everything known of an object but its words, in the order of its form. List, print and export say the same. */
export function objectFacts(
  document: ThreeHousesDocument,
  object: DrawingObject,
  say: ThreeHousesSay,
): readonly ThreeHousesFact[] {
  const { facts, tell } = telling(say, document);
  const { add } = tell;
  add('at', say('fact.at'), sayWhere(say, document, object));
  add('size', say('fact.size'), saySize(say, object));
  if (object.kind === 'ink')
    add('lines', say('fact.lines'), say('object.lines', { count: standingStrokes(object).length }));
  add('madeBy', say('fact.madeBy'), name(tell, object.madeBy));
  add('saidBy', say('fact.saidBy'), names(tell, object.saidBy));
  if (object.kind === 'words') {
    const { verbatim, writtenDownBy } = object;
    const writer = name(tell, writtenDownBy);
    if (verbatim && writer !== '')
      add('verbatim', say('fact.words'), say('fact.words.verbatim.by', { name: writer }));
    else if (verbatim) add('verbatim', say('fact.words'), say('fact.words.verbatim'));
    else if (writer !== '') add('verbatim', say('fact.words'), say('fact.words.by', { name: writer }));
    if (object.lang !== null) add('lang', say('fact.lang'), sayLanguage(say, object.lang));
  }
  add('prompt', say('fact.prompt'), object.prompt, document.lang);
  aboutRecording(tell, object);
  return facts;
}

function aboutRecording({ say, document, add }: Telling, entry: SessionEntry): void {
  const recorded = { at: entry.recordedAt, by: entry.recordedBy };
  const edited = { at: entry.editedAt, by: entry.editedBy };
  add('recorded', say('fact.recorded'), saySignature(say, document.people, recorded));
  add('edited', say('fact.edited'), saySignature(say, document.people, edited));
}

/** How far a panel is, who agreed and who did not, and when it was read to the child. */
export function panelFacts(
  document: ThreeHousesDocument,
  panel: StoryPanel,
  say: ThreeHousesSay,
): readonly ThreeHousesFact[] {
  const { facts, tell } = telling(say, document);
  const { add } = tell;
  const { lang, people } = document;
  add('state', say('fact.state'), say(`panel.state.${stateOfPanel(panel, document.objects)}`));
  add('about', say('fact.about'), panel.about, lang);
  add('saidBy', say('fact.saidBy'), names(tell, panel.saidBy));
  add('seenBy', say('fact.seenBy'), names(tell, panel.seenBy));
  const standing = standingAgreement(panel, document.objects);
  for (const one of panel.agreements) {
    add('agreedOn', say('fact.agreedOn'), sayDate(say, one.on));
    add('agreedBy', say('fact.agreedBy'), names(tell, one.agreedBy));
    add('notAgreedBy', say('fact.notAgreedBy'), names(tell, one.notAgreedBy));
    add('dispute', say('fact.dispute'), one.dispute, lang);
    // What was agreed once stays on record in the words of that day.
    if (one !== standing) add('agreedText', say('fact.said'), one.text, panel.lang ?? lang);
    if (one.withdrawn) {
      add('withdrawn', say('fact.withdrawn'), one.withdrawnWhy.trim() || say('fact.withdrawn.yes'));
    }
  }
  for (const { on, readBy, said, by, at } of panel.readings) {
    const details = [sayDate(say, on), names(tell, readBy)].filter((one) => one !== '').join(', ');
    const known = details || saySignature(say, people, { by, at });
    add('read', say('fact.read'), known || say('fact.read.yes'));
    add('readSaid', say('fact.read.said'), quoted(tell, said), lang);
  }
  aboutRecording(tell, panel);
  return facts;
}

/** What is known of whether a parent was asked. */
export function permissionFacts(
  document: ThreeHousesDocument,
  permission: SessionPermission,
  say: ThreeHousesSay,
): readonly ThreeHousesFact[] {
  const { facts, tell } = telling(say, document);
  const { add } = tell;
  add('answer', say('fact.answer'), say(`permission.${permission.answer ?? 'unsaid'}`));
  add('why', say('fact.why'), permission.why, document.lang);
  add('said', say('fact.said'), permission.said, document.lang);
  add('askedBy', say('fact.askedBy'), name(tell, permission.askedBy));
  add('on', say('fact.on'), sayDate(say, permission.on));
  aboutRecording(tell, permission);
  return facts;
}

/** Whom a choice of the child is about, in words. */
export function nameWhom(
  say: ThreeHousesSay,
  document: Pick<ThreeHousesDocument, 'people'>,
  { personId, personKind, role }: Pick<SharingChoice, 'personId' | 'personKind' | 'role'>,
): string {
  if (personId !== null) return namePerson(say, document.people, personId);
  if (personKind === null) return role.trim() || say('sharing.everybody');
  const kind = say(`sharing.kind.${personKind}`);
  return role.trim() === '' ? kind : say('sharing.kind.role', { kind, role });
}

/** What the child said about sharing with somebody. */
export function sharingFacts(
  document: ThreeHousesDocument,
  choice: SharingChoice,
  say: ThreeHousesSay,
): readonly ThreeHousesFact[] {
  const { facts, tell } = telling(say, document);
  const { add } = tell;
  add('answer', say('fact.answer'), say(`sharing.${choice.answer ?? 'unsaid'}`));
  const places = choice.places.map((key) => namePlace(say, document, key));
  const objects = choice.objectIds.map((id) =>
    nameObject(
      say,
      document.objects.find((object) => object.id === id),
    ),
  );
  const about = [...places, ...objects].join('; ') || say('sharing.everything');
  add('about', say('fact.about.places'), about);
  add('said', say('fact.said'), quoted(tell, choice.said), document.lang);
  aboutRecording(tell, choice);
  return facts;
}

/** What somebody was shown, and when. */
export function shownFacts(
  document: ThreeHousesDocument,
  shown: ShownTo,
  say: ThreeHousesSay,
): readonly ThreeHousesFact[] {
  const { facts, tell } = telling(say, document);
  const { add } = tell;
  add('on', say('fact.on'), sayDate(say, shown.on));
  add('what', say('fact.what'), shown.what, document.lang);
  aboutRecording(tell, shown);
  return facts;
}
