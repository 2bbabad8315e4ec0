import type { PersonId } from '../foundation/document';
import { pointerTo } from '../foundation/document/opening-issue';
import type { FamilyRecordDocument, FamilyTool } from './family-record.model';
import { familyTools, partsOf } from './family-record.model';

/** What a link of a tool leads to. */
export type LinkTarget =
  | 'person'
  | 'item'
  | 'incident'
  | 'harm'
  | 'danger'
  | 'goal'
  | 'scale'
  | 'stage'
  | 'rule'
  | 'plan';

/** A link from somewhere in the record to something by its id. */
export interface RecordLink {
  /** The tool whose document the link stands in; null: the record's own. */
  tool: FamilyTool | null;
  /** The id of that document. */
  documentId: string;
  /** The list the entry stands in, `rules` for example; null: the document itself. */
  list: string | null;
  /** The place of the entry in its list, from 0. */
  index: number;
  /** The id of the entry; null where it has none. */
  entryId: string | null;
  /** The field that holds the link. */
  field: string;
  /** Where it stands, as a JSON Pointer into the record. */
  at: string;
  to: LinkTarget;
  /** The id it leads to. */
  id: string;
}

/** The fields that name people, in every tool. A test holds this list against the schemas. */
export const personFields: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'aboutChildren',
  'agreedBy',
  'answeredFor',
  'askedBy',
  'backBy',
  'backup',
  'backupFor',
  'by',
  'childId',
  'childIds',
  'describedBy',
  'doneBy',
  'editedBy',
  'facilitator',
  'forPeople',
  'heldBy',
  'interpreter',
  'knownTo',
  'liftedBy',
  'lookedForBy',
  'madeBy',
  'network',
  'notAgreedBy',
  'notHeldBy',
  'notInContactWith',
  'notShownTo',
  'noticedBy',
  'owners',
  'personId',
  'personIds',
  'present',
  'raterId',
  'raters',
  'reachedByPeople',
  'readBy',
  'recordedBy',
  'saidBy',
  'seenBy',
  'told',
  'toldBy',
  'watchedBy',
  'who',
  'withdrawnBy',
  'worried',
  'writtenDownBy',
]);

/** Whether a field of an entry in this list names people. What a rule changed from and to is no person, as in a tie. */
export function namesPeople(field: string, list: string | null): boolean {
  // In a network it says whether somebody needs one.
  if (field === 'interpreter') return list === null;
  return personFields.has(field) || (list === 'ties' && (field === 'from' || field === 'to'));
}

/** The fields that link one thing to another. */
const linkFields: { readonly [field: string]: LinkTarget } = {
  itemId: 'item',
  incidentId: 'incident',
  incidentIds: 'incident',
  harmIds: 'harm',
  statementId: 'danger',
  statementIds: 'danger',
  dangerId: 'danger',
  dangerIds: 'danger',
  goalIds: 'goal',
  scaleId: 'scale',
  scaleIds: 'scale',
  stageId: 'stage',
  ruleId: 'rule',
  ruleIds: 'rule',
  planId: 'plan',
  supersedes: 'plan',
};

/** Every link in the record, in the order it is written in. */
export function linksOf(record: FamilyRecordDocument): readonly RecordLink[] {
  const links: RecordLink[] = [];
  for (const tool of familyTools) {
    partsOf(record, tool).forEach((part, at) => {
      const pointer = `/tools/${tool}/${at}`;
      const start = { tool, documentId: part.id, list: null, index: 0, entryId: null };
      for (const [key, value] of Object.entries(part))
        collect(value, key, pointerTo(pointer, key), start, links, true);
    });
  }
  const own = { tool: null, documentId: record.id, index: 0, entryId: null };
  for (const list of ['personRemovals', 'stageLinks'] as const)
    collect(record[list], list, `/${list}`, { ...own, list: null }, links, true);
  return links;
}

type Place = Pick<RecordLink, 'tool' | 'documentId' | 'list' | 'index' | 'entryId'>;

function collect(
  value: unknown,
  field: string,
  at: string,
  place: Place,
  links: RecordLink[],
  outermost = false,
): void {
  // What nobody has understood is no link, whatever it looks like.
  if (field === 'kept') return;
  if (typeof value === 'string') {
    const to = namesPeople(field, place.list)
      ? 'person'
      : Object.hasOwn(linkFields, field)
        ? linkFields[field]
        : undefined;
    if (to !== undefined && value !== '') links.push({ ...place, field, at, to, id: value });
  } else if (Array.isArray(value)) {
    value.forEach((one: unknown, index) => {
      const inEntry = outermost && typeof one === 'object' && one !== null;
      const here = inEntry ? { ...place, list: field, index, entryId: idOf(one) } : place;
      collect(one, field, `${at}/${index}`, here, links);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) collect(inner, key, pointerTo(at, key), place, links);
  }
}

function idOf(entry: object): string | null {
  return 'id' in entry && typeof entry.id === 'string' ? entry.id : null;
}

/** The ids there are in a record, by what they are of. */
function targetsOf(record: FamilyRecordDocument): { readonly [Target in LinkTarget]: ReadonlySet<string> } {
  const { tools } = record;
  const ids = (lists: readonly (readonly { id: string }[])[]) =>
    new Set(lists.flatMap((list) => list.map(({ id }) => id)));
  return {
    person: ids([record.people]),
    item: ids(tools['mapping-board'].map(({ items }) => items)),
    incident: ids(tools.statements.map(({ incidents }) => incidents)),
    harm: ids(tools.statements.map(({ harms }) => harms)),
    danger: ids(tools.statements.map(({ dangers }) => dangers)),
    goal: ids(tools.statements.map(({ goals }) => goals)),
    scale: ids([tools['safety-scale']]),
    stage: ids(tools.trajectory.map(({ stages }) => stages)),
    rule: ids(tools['safety-plan'].map(({ rules }) => rules)),
    plan: ids([tools['safety-plan']]),
  };
}

/** The links that lead to nothing the record has. A board may also link to statements that stand on it. */
export function brokenLinks(record: FamilyRecordDocument): readonly RecordLink[] {
  const targets = targetsOf(record);
  return linksOf(record).filter(({ tool, to, id, at }) => {
    // What was agreed once leads to what there was then.
    if (at.includes('/versions/')) return false;
    const onBoard = tool === 'mapping-board' && to === 'danger' && targets.item.has(id);
    return !targets[to].has(id) && !onBoard;
  });
}

/** The links that lead to this id, whatever it is of. */
export function whatLinksTo(record: FamilyRecordDocument, id: string): readonly RecordLink[] {
  return linksOf(record).filter((link) => link.id === id);
}

/** The fields that say who does, holds or said something: without the last name in one, it says nobody. */
const audit: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'by',
  'recordedBy',
  'editedBy',
  'liftedBy',
  'backBy',
  'withdrawnBy',
  'notShownTo',
  'forPeople',
]);

/** The links to a person in fields that name nobody else: what would be left without a name if they were taken out. */
export function namedAlone(record: FamilyRecordDocument, personId: PersonId): readonly RecordLink[] {
  const fieldOf = ({ at }: RecordLink) => at.replace(/\/\d+$/, '');
  const people = linksOf(record).filter(
    ({ to, field, tool, at }) =>
      to === 'person' && tool !== null && !audit.has(field) && !/\/(versions|trail)\//.test(at),
  );
  const namedIn = new Map<string, Set<string>>();
  for (const link of people)
    namedIn.set(fieldOf(link), (namedIn.get(fieldOf(link)) ?? new Set()).add(link.id));
  return people.filter((link) => link.id === personId && namedIn.get(fieldOf(link))?.size === 1);
}
