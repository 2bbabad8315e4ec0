import type { DocumentEnvelope, Person, PersonId } from '../foundation/document';
import { sameJson } from '../foundation/document';
import type { Removable } from '../foundation/document/entry-changes';
import { putBack, readAuthor, takenOut } from '../foundation/document/entry-changes';
import { isId, isPersonToAdd, isText } from '../foundation/document/guards';
import type { MappingBoardDocument } from '../mapping-board/mapping-board.model';
import { mappingBoardKind } from '../mapping-board/mapping-board.model';
import type { SafetyNetworkDocument } from '../safety-network/safety-network.model';
import { safetyNetworkKind } from '../safety-network/safety-network.model';
import type { SafetyPlanDocument } from '../safety-plan/safety-plan.model';
import { safetyPlanKind } from '../safety-plan/safety-plan.model';
import type { SafetyScaleDocument } from '../safety-scale/safety-scale.model';
import { safetyScaleKind } from '../safety-scale/safety-scale.model';
import type { StatementsDocument } from '../statements/statements.model';
import { statementsKind } from '../statements/statements.model';
import type { ThreeHousesDocument } from '../three-houses/three-houses.model';
import { threeHousesKind } from '../three-houses/three-houses.model';
import type { TrajectoryDocument } from '../trajectory/trajectory.model';
import { trajectoryKind } from '../trajectory/trajectory.model';

/** The kind written in every family record. */
export const familyRecordKind = 'mapwell/family-record';

/** The newest format: it counts migrations. The tools' documents in it have formats of their own. */
export const familyRecordFormat = 1;

/** The whole document of each tool, by the tool's name. */
export interface FamilyToolDocuments {
  'mapping-board': MappingBoardDocument;
  statements: StatementsDocument;
  'safety-scale': SafetyScaleDocument;
  'safety-network': SafetyNetworkDocument;
  trajectory: TrajectoryDocument;
  'safety-plan': SafetyPlanDocument;
  'three-houses': ThreeHousesDocument;
}

/** One of the tools, by name. */
export type FamilyTool = keyof FamilyToolDocuments;

/** The tools in the order they are worked with: map, statements, scale, network, trajectory, plan, the children's own. */
export const familyTools = [
  'mapping-board',
  'statements',
  'safety-scale',
  'safety-network',
  'trajectory',
  'safety-plan',
  'three-houses',
] as const satisfies readonly FamilyTool[];

/** A tool's document as the record keeps it: without the people, whom the record names once for all. */
export type ToolPart<Tool extends FamilyTool = FamilyTool> = Omit<FamilyToolDocuments[Tool], 'people'>;

/** What the record keeps of each tool: several scales, sets of statements of several dates, a session a child. */
export type FamilyToolParts = { readonly [Tool in FamilyTool]: readonly ToolPart<Tool>[] };

/**
 * That a person was taken out of the family's list of people. They stay in it, marked, as what was written of them speaks
 * of them still (practice.md 11).
 */
export interface PersonRemoval extends Removable {
  id: string;
  personId: PersonId;
}

/** Which stage of a trajectory a danger statement is worked on in. Neither of the two tools can say it. */
export interface StageLink extends Removable {
  id: string;
  /** The id of a danger statement. */
  statementId: string;
  /** The id of a stage. */
  stageId: string;
}

/** The one document of a family: its people, and every tool's documents, linked by id (practice.md 11). */
export interface FamilyRecordDocument extends DocumentEnvelope {
  kind: typeof familyRecordKind;
  tools: FamilyToolParts;
  personRemovals: readonly PersonRemoval[];
  stageLinks: readonly StageLink[];
}

/** Any tool's whole document. */
export type AnyToolDocument = FamilyToolDocuments[FamilyTool];

/** What a person did in a tool: the tool's own command, and the name under which it is undone with what is close in time. */
export interface SliceReason {
  command: { type: string };
  /** Null: by itself. */
  joins: string | null;
}

/** What a person meant with the record as a whole. */
export type FamilyRecordIntent =
  /** Takes a tool's whole document in the place of the one with its id, or adds it; with why, where a tool's component did it. */
  | { type: 'change-slice'; document: AnyToolDocument; because?: SliceReason }
  | { type: 'add-person'; person: Person }
  /** Renames somebody everywhere at once. Plans that were agreed before keep the name they were agreed with. */
  | { type: 'rename-person'; personId: PersonId; name: string }
  /** Takes somebody out of the list of people. What was written of them stays, with their name. */
  | { type: 'remove-person'; id: string; personId: PersonId; why: string }
  | { type: 'put-back-person'; personId: PersonId; why: string }
  /** Says in which stage a danger statement is worked on. */
  | { type: 'link-stage'; id: string; statementId: string; stageId: string }
  | { type: 'unlink-stage'; id: string; why: string };

/** An intent with who means it and when. */
export type FamilyRecordCommand = FamilyRecordIntent & { by?: PersonId | null; at?: string | null };

/** The names of all commands. */
export const familyRecordCommands = [
  'change-slice',
  'add-person',
  'rename-person',
  'remove-person',
  'put-back-person',
  'link-stage',
  'unlink-stage',
] as const satisfies readonly FamilyRecordIntent['type'][];

const kinds: { readonly [Tool in FamilyTool]: FamilyToolDocuments[Tool]['kind'] } = {
  'mapping-board': mappingBoardKind,
  statements: statementsKind,
  'safety-scale': safetyScaleKind,
  'safety-network': safetyNetworkKind,
  trajectory: trajectoryKind,
  'safety-plan': safetyPlanKind,
  'three-houses': threeHousesKind,
};

/** The kind that is written in a tool's documents. */
export function kindOfTool<Tool extends FamilyTool>(tool: Tool): FamilyToolDocuments[Tool]['kind'] {
  return kinds[tool];
}

/** The tool a document is of, by its kind; null where it is of none of them. */
export function toolOfKind(kind: unknown): FamilyTool | null {
  return familyTools.find((tool) => kinds[tool] === kind) ?? null;
}

/** A record of a family of whom nothing has been written yet, or with what is given. */
export function createFamilyRecord(
  start: { id: string } & Partial<
    Pick<FamilyRecordDocument, 'lang' | 'people' | 'personRemovals' | 'stageLinks'>
  > & { tools?: Partial<FamilyToolParts> },
): FamilyRecordDocument {
  return {
    kind: familyRecordKind,
    format: familyRecordFormat,
    id: start.id,
    lang: start.lang ?? 'en-GB',
    people: start.people ?? [],
    tools: { ...noToolParts, ...start.tools },
    personRemovals: start.personRemovals ?? [],
    stageLinks: start.stageLinks ?? [],
    kept: [],
  };
}

/** No document of any tool yet. */
export const noToolParts: FamilyToolParts = {
  'mapping-board': [],
  statements: [],
  'safety-scale': [],
  'safety-network': [],
  trajectory: [],
  'safety-plan': [],
  'three-houses': [],
};

/** The ids of a tool's documents, in the order of the record. */
export function slicesOf(record: FamilyRecordDocument, tool: FamilyTool): readonly string[] {
  return partsOf(record, tool).map(({ id }) => id);
}

/**
 * A tool's own whole document: its part of the record, with the people. All that are in the record's list are in it, so that
 * they can be chosen, and of those taken out the ones it speaks of. Null where the record has no such document. The very same
 * object while neither the part nor the people are other ones.
 */
export function sliceOf<Tool extends FamilyTool>(
  record: FamilyRecordDocument,
  tool: Tool,
  id: string,
): FamilyToolDocuments[Tool] | null {
  const part = partsOf(record, tool).find((one) => one.id === id);
  if (!part) return null;
  const known = slices.get(part);
  if (known && known.people === record.people && known.removals === record.personRemovals)
    return known.slice as FamilyToolDocuments[Tool];
  const slice = withPeople<Tool>(part, peopleFor(record, part));
  slices.set(part, { people: record.people, removals: record.personRemovals, slice });
  return slice;
}

// A record is never changed, so a slice holds for as long as what it was made of is there, and goes with it.
const slices = /* @__PURE__ */ new WeakMap<
  object,
  { people: readonly Person[]; removals: readonly PersonRemoval[]; slice: object }
>();

function peopleFor(record: FamilyRecordDocument, part: unknown): readonly Person[] {
  const gone = new Set(removedPeople(record));
  if (gone.size === 0) return record.people;
  const named = textsIn(part);
  return record.people.filter(({ id }) => !gone.has(id) || named.has(id));
}

/** Every text that stands by itself in a value: an id of somebody who is named is one of them. */
export function textsIn(value: unknown, texts = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') texts.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) textsIn(inner, texts);
  return texts;
}

/**
 * The record with a tool's document in the place of the one with its id, or beside the others. Its people are merged by id:
 * one who is new is added, one who is described otherwise is so everywhere, and nobody is taken out. The very same record
 * where nothing changed, and where the document is of no tool or has no id.
 */
export function withSlice(record: FamilyRecordDocument, document: AnyToolDocument): FamilyRecordDocument {
  const tool = toolOfKind(document.kind);
  if (tool === null || !isId(document.id)) return record;
  const parts: readonly ToolPart[] = partsOf(record, tool);
  const at = parts.findIndex(({ id }) => id === document.id);
  const before = parts[at];
  const people = mergedPeople(record.people, document.people);
  const part = withoutPeople(document);
  const isSame = before !== undefined && sameJson(before, part);
  if (isSame && people === record.people) return record;
  if (isSame) return { ...record, people };
  const all = parts.slice();
  if (before === undefined) all.push(part);
  else all[at] = part;
  return { ...record, people, tools: { ...record.tools, [tool]: all } };
}

/** A tool's document without its people: what a record keeps of it. */
export function withoutPeople<Of extends AnyToolDocument>(document: Of): Omit<Of, 'people'> {
  const part: Omit<Of, 'people'> & { people?: unknown } = { ...document };
  delete part.people;
  return part;
}

function mergedPeople(known: readonly Person[], given: readonly Person[]): readonly Person[] {
  const ids = new Set(known.map(({ id }) => id));
  const byId = new Map(given.map((person) => [person.id, person]));
  const merged = known.map((person) => {
    const now = byId.get(person.id);
    return now === undefined || sameJson(now, person) ? person : now;
  });
  const added = given.filter(({ id }) => isId(id) && !ids.has(id));
  const changed = added.length > 0 || merged.some((person, at) => person !== known[at]);
  return changed ? [...merged, ...added] : known;
}

/** A tool's part with people: its own whole document. */
export function withPeople<Tool extends FamilyTool>(
  part: ToolPart<Tool>,
  people: readonly Person[],
): FamilyToolDocuments[Tool] {
  // TypeScript does not see that what was left out is put back.
  return { ...part, people } as unknown as FamilyToolDocuments[Tool];
}

/** What the record keeps of a tool. */
export function partsOf<Tool extends FamilyTool>(
  record: FamilyRecordDocument,
  tool: Tool,
): readonly ToolPart<Tool>[] {
  return record.tools[tool];
}

/** The ids of those who were taken out of the list of people. */
export function removedPeople(record: FamilyRecordDocument): readonly PersonId[] {
  return record.personRemovals.filter(({ removed }) => removed !== null).map(({ personId }) => personId);
}

/** The people of a record who were not taken out. */
export function peopleOfRecord(record: FamilyRecordDocument): readonly Person[] {
  const gone = new Set(removedPeople(record));
  return gone.size === 0 ? record.people : record.people.filter(({ id }) => !gone.has(id));
}

/**
 * The record after a command. Total and honest: a command that changes nothing, or cannot be carried out, gives back the very
 * same object.
 */
export function familyRecordReducer(
  record: FamilyRecordDocument,
  command: FamilyRecordCommand,
): FamilyRecordDocument {
  const author = readAuthor(command);
  switch (command.type) {
    case 'change-slice':
      return withSlice(record, command.document);
    case 'add-person': {
      const { person } = command;
      if (!isPersonToAdd(person) || record.people.some(({ id }) => id === person.id)) return record;
      return { ...record, people: [...record.people, person] };
    }
    case 'rename-person': {
      const { personId, name } = command;
      if (!isText(name) || name.trim() === '') return record;
      const at = record.people.findIndex(({ id }) => id === personId);
      const person = record.people[at];
      if (!person || person.name === name) return record;
      const people = record.people.slice();
      people[at] = { ...person, name };
      return { ...record, people };
    }
    case 'remove-person': {
      const { id, personId, why } = command;
      if (!isText(why) || !record.people.some((person) => person.id === personId)) return record;
      const known = record.personRemovals.find((one) => one.personId === personId);
      if (known) return withRemoval(record, known, takenOut(known, why, author));
      if (!isId(id) || record.personRemovals.some((one) => one.id === id)) return record;
      const removal = takenOut<PersonRemoval>({ id, personId, removed: null, trail: [] }, why, author);
      return { ...record, personRemovals: [...record.personRemovals, removal] };
    }
    case 'put-back-person': {
      const known = record.personRemovals.find(({ personId }) => personId === command.personId);
      if (!known || !isText(command.why)) return record;
      return withRemoval(record, known, putBack(known, command.why, author));
    }
    case 'link-stage': {
      const { id, statementId, stageId } = command;
      if (!isId(statementId) || !isId(stageId)) return record;
      const known = record.stageLinks.find(
        (one) => one.statementId === statementId && one.stageId === stageId,
      );
      if (known) return withStageLink(record, known, putBack(known, '', author));
      if (!isId(id) || record.stageLinks.some((one) => one.id === id)) return record;
      return {
        ...record,
        stageLinks: [...record.stageLinks, { id, statementId, stageId, removed: null, trail: [] }],
      };
    }
    case 'unlink-stage': {
      const known = record.stageLinks.find(({ id }) => id === command.id);
      if (!known || !isText(command.why)) return record;
      return withStageLink(record, known, takenOut(known, command.why, author));
    }
    default:
      return record;
  }
}

function withRemoval(
  record: FamilyRecordDocument,
  before: PersonRemoval,
  after: PersonRemoval,
): FamilyRecordDocument {
  if (before === after) return record;
  const personRemovals = record.personRemovals.map((one) => (one === before ? after : one));
  return { ...record, personRemovals };
}

function withStageLink(
  record: FamilyRecordDocument,
  before: StageLink,
  after: StageLink,
): FamilyRecordDocument {
  if (before === after) return record;
  return { ...record, stageLinks: record.stageLinks.map((one) => (one === before ? after : one)) };
}
