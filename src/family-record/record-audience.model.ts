import type { Audience, PersonId, Visibility } from '../foundation/document';
import { mayBeShown } from '../foundation/document';
import type { FamilyRecordDocument, FamilyTool, FamilyToolDocuments, ToolPart } from './family-record.model';
import { familyTools, partsOf, toolOfKind, withPeople } from './family-record.model';
import { namesPeople } from './record-links.model';

/**
 * Whom a copy of the record is for (practice.md 10.4). Each of the family and of the network gets a copy of their own, by
 * name: what one parent may have, the other perhaps may not.
 */
export type RecordAudience =
  | { kind: 'child' | 'parent' | 'networkMember'; personId: PersonId }
  /** `personId`: the very professional, or anybody in the team. */
  | { kind: 'professional'; personId?: PersonId }
  /**
   * `servedOn`: to whom the court's papers go. What is to be kept from one of them is left out. Where it is not said, they
   * may come into anybody's hands, and what is to be kept from anybody at all is left out.
   */
  | { kind: 'court'; servedOn?: readonly PersonId[] };

/** The kinds of audience a copy can be made for. */
export const recordAudiences = ['child', 'parent', 'networkMember', 'professional', 'court'] as const;

/** An audience as the tools' own copies know it. */
export function toolAudience(audience: RecordAudience): Audience {
  switch (audience.kind) {
    case 'child':
    case 'parent':
    case 'networkMember':
      return { kind: 'family', personId: audience.personId };
    case 'professional':
      return audience.personId === undefined
        ? { kind: 'professionals' }
        : { kind: 'professionals', personId: audience.personId };
    case 'court':
      return { kind: 'professionals' };
    default:
      // A host without types named somebody we do not know. They get what anybody in the family may have.
      return { kind: 'family' };
  }
}

/** A tool's whole documents, from which the copies are made. */
export type FamilySlices = { readonly [Tool in FamilyTool]: readonly FamilyToolDocuments[Tool][] };

/**
 * Whom the audience may not know of: by decision kept from them in one network, they are shown nowhere. Where nobody has
 * decided, the network's own copy leaves them out, and what else was shared still names them. Nobody is kept from themselves.
 */
export function barredPeople(record: FamilyRecordDocument, audience: RecordAudience): ReadonlySet<PersonId> {
  const sight = toolAudience(audience);
  const members = partsOf(record, 'safety-network').flatMap((network) => network.members);
  const isBarred = ({ level, notShownTo }: Visibility) => {
    if (audience.kind === 'court' && isKeptFrom(notShownTo, audience.servedOn)) return true;
    return !mayBeShown({ level: level === 'notDecided' ? 'shared' : level, notShownTo }, sight);
  };
  const barred = new Set(
    members.filter(({ visibility }) => isBarred(visibility)).map(({ personId }) => personId),
  );
  if (sight.personId !== undefined) barred.delete(sight.personId);
  return barred;
}

/**
 * The tools' documents, with what only the record as a whole can know taken out before they are copied: {@link
 * barredPeople}, and for a court what is to be kept from one of those on whom its papers are served.
 */
export function slicesForAudience(record: FamilyRecordDocument, audience: RecordAudience): FamilySlices {
  const barred = barredPeople(record, audience);
  const people = record.people.filter(({ id }) => !barred.has(id));
  const slices = familyTools.map((tool) => [
    tool,
    partsOf(record, tool).flatMap((part) => {
      const whole = isNetwork(part) ? withoutTornPictures(part, barred) : part;
      const left = barred.size === 0 ? whole : withoutPeopleNamed(whole, barred, rules);
      if (left === gone) return [];
      const open = audience.kind === 'court' ? closedFor(left, audience.servedOn) : left;
      return [withPeople(open as ToolPart, people)];
    }),
  ]);
  // TypeScript does not see that each tool has its own documents.
  return Object.fromEntries(slices) as FamilySlices;
}

/** Copies without any link to people the audience may not know of. Their rules are not in them any more. */
export function withoutPeopleBarred(copies: FamilySlices, barred: ReadonlySet<PersonId>): FamilySlices {
  if (barred.size === 0) return copies;
  return withoutPeopleNamed(copies, barred, none) as FamilySlices;
}

const none: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** Who may have what goes by these: nobody's name is taken out of them before it was asked. */
const rules: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'visibility',
  'handOver',
  'sharing',
  'knownTo',
  'kept',
]);

function isNetwork(part: ToolPart): part is ToolPart<'safety-network'> {
  return toolOfKind(part.kind) === 'safety-network';
}

/** A gap in a picture that was put by hand would show where somebody stood: then all places in it go. */
function withoutTornPictures(
  network: ToolPart<'safety-network'>,
  barred: ReadonlySet<PersonId>,
): ToolPart<'safety-network'> {
  const torn = new Set(
    network.places.filter(({ personId }) => barred.has(personId)).map(({ picture }) => picture),
  );
  return torn.size === 0
    ? network
    : { ...network, places: network.places.filter(({ picture }) => !torn.has(picture)) };
}

/** Stands for what is left out with the people it is about. */
const gone = Symbol('left out');

/** The fields that say whom the whole of their entry is about: without them there is nothing left of it. */
const aboutWhom: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'childId',
  'raterId',
  'personId',
  'from',
  'to',
]);

/** A value without every link to these people, and without whatever is about one of them alone. */
function withoutPeopleNamed(
  value: unknown,
  people: ReadonlySet<PersonId>,
  untouched: ReadonlySet<string>,
  field = '',
  list: string | null = null,
): unknown {
  if (untouched.has(field)) return value;
  if (typeof value === 'string') {
    if (!namesPeople(field, list) || !people.has(value)) return value;
    return aboutWhom.has(field) ? gone : null;
  }
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown) => {
      if (typeof one === 'string') return namesPeople(field, list) && people.has(one) ? [] : [one];
      const left = withoutPeopleNamed(one, people, untouched, field, isTool(field) ? null : (list ?? field));
      return left === gone ? [] : [left];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) {
    const left = withoutPeopleNamed(inner, people, untouched, key, list);
    // What is about them goes whole, and so does what only wraps it.
    if (left === gone) return gone;
    entries.push([key, left]);
  }
  return Object.fromEntries(entries);
}

/** A value with everything closed that is to be kept from one of these people, or from anybody where none are named. */
function closedFor(value: unknown, people: readonly PersonId[] | undefined): unknown {
  const isKept = (ids: unknown) => Array.isArray(ids) && isKeptFrom(ids as readonly PersonId[], people);
  if (Array.isArray(value)) return value.map((one: unknown) => closedFor(one, people));
  if (!isPlainObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    if (key === 'kept') return [key, inner];
    if (key === 'visibility' && isPlainObject(inner) && isKept(inner['notShownTo']))
      return [key, { ...inner, level: 'closed' }];
    if (key === 'handOver' && isPlainObject(inner) && Array.isArray(inner['bars'])) {
      const bars: readonly unknown[] = inner['bars'];
      const isBarred = bars.some(
        (bar) => isPlainObject(bar) && bar['lifted'] !== true && isKept(bar['forPeople']),
      );
      return [key, isBarred ? { ...inner, unclear: true } : inner];
    }
    return [key, closedFor(inner, people)];
  });
  return Object.fromEntries(entries);
}

/** Whether something kept from some is so from one of these; where none are named, from anybody at all. */
function isKeptFrom(from: readonly PersonId[], people: readonly PersonId[] | undefined): boolean {
  return from.length > 0 && (people === undefined || people.some((id) => from.includes(id)));
}

function isTool(field: string): boolean {
  return familyTools.some((tool) => tool === field);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
