import type * as v from 'valibot';
import type { Json, JsonObject } from './json';
import { isJsonObject } from './json';
import type { Findings, IssueCode } from './opening-issue';
import { pointerTo } from './opening-issue';
import type { FieldPlan, SchemaPlan } from './schema-plan';
import { optionFor, optionsOf, planOf } from './schema-plan';

/** Says that a value cannot be understood. Whoever says so has changed and noted nothing. */
const lost = Symbol('cannot be understood');

type Mended = Json | typeof lost;

interface Mending {
  found: Findings;
  /** Where we are: the keys and numbers that lead here. */
  path: (string | number)[];
  /** Where a value stood that was no JSON and so is missing now, and everything around it. */
  unread: ReadonlySet<string>;
  /** The new ids given where an id stood more than once, by identity and id. */
  namesakes: Map<string, string[]>;
  /** Every text of the input that looks like an id we could give. Worked out when first needed. */
  idsInUse: () => ReadonlySet<string>;
}

/**
 * A value that the schema accepts, made from plain JSON by the rules of its fields, with nothing lost: a field the schema
 * does not name stays where it is; what cannot be understood goes to `found.kept`; each repair is reported in `found`.
 * What `found` reports already counts as missing. The input is not changed, and comes back itself where nothing had to be.
 * Linear in its size; never throws.
 */
export function repair(schema: v.GenericSchema, input: JsonObject, found: Findings): JsonObject {
  let inUse: ReadonlySet<string> | null = null;
  const mending: Mending = {
    found,
    path: [],
    unread: aroundUnread(found),
    namesakes: new Map(),
    idsInUse: () => (inUse ??= idsWithin(input)),
  };
  const mended = mend(planOf(schema), input, mending);
  return mended !== lost && isJsonObject(mended) ? mended : input;
}

/** What an object schema accepts where nothing was saved at all. A new object each time. */
export function blank(schema: v.GenericSchema): JsonObject {
  const plan = planOf(schema);
  return plan.shape === 'object' ? ownCopy(plan.blank) : {};
}

/** A copy for one document alone: rules serve all of them, and a host may write into its own. */
function ownCopy<Value extends Json>(value: Value): Value {
  return typeof value === 'object' && value !== null ? (JSON.parse(JSON.stringify(value)) as Value) : value;
}

function aroundUnread({ findings }: Findings): ReadonlySet<string> {
  const around = new Set<string>();
  for (const { code, at } of findings) {
    if (code === 'read-as') continue;
    for (let end = at.length; end > 0 && !around.has(at.slice(0, end)); end = at.lastIndexOf('/', end - 1)) {
      around.add(at.slice(0, end));
    }
  }
  return around;
}

function mend(plan: SchemaPlan, value: Json, mending: Mending): Mended {
  if (plan.nullable && value === null) return null;
  const mended = mendShape(plan, value, mending);
  // Forms and databases that have no null save one of these in its place.
  if (mended === lost && plan.nullable && (value === '' || value === false)) {
    note(mending, 'read-as');
    return null;
  }
  return mended;
}

function mendShape(plan: SchemaPlan, value: Json, mending: Mending): Mended {
  switch (plan.shape) {
    case 'object':
      return isJsonObject(value) ? mendObject(plan.fields, value, mending) : lost;
    case 'variant': {
      const option = isJsonObject(value) ? optionFor(plan, value) : null;
      return option && isJsonObject(value) ? mendObject(option.fields, value, mending) : lost;
    }
    case 'list':
      return mendList(plan, value, mending);
    case 'value': {
      if (plan.fits(value)) return value;
      const plain = plainlyMeant(plan.type, value);
      if (plain === undefined || !plan.fits(plain)) return lost;
      note(mending, 'read-as');
      return plain;
    }
  }
}

/** The one other form of a value that says exactly the same, or undefined. */
function plainlyMeant(type: string, value: Json): Json | undefined {
  if (type === 'string' && typeof value === 'number') return String(value);
  if (type === 'number' && typeof value === 'string' && String(Number(value)) === value) return Number(value);
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return undefined;
}

function mendObject(fields: readonly FieldPlan[], object: JsonObject, mending: Mending): JsonObject {
  let mended: Record<string, Json> | null = null;
  let missing = 0;
  for (const field of fields) {
    const { key, rule } = field;
    const given = Object.hasOwn(object, key) ? object[key] : undefined;
    if (given !== undefined && isSound(field.plan, given)) continue;
    let value: Json;
    mending.path.push(key);
    if (given === undefined || isNothing(field, given)) {
      const unread = given === undefined && isUnread(mending);
      value = ownCopy(unread ? rule.otherwise : field.missing);
      if (!unread && rule.identity === undefined) missing += 1;
    } else {
      const beside = rule.textGoesTo;
      const hasRoom = beside !== undefined && (mended ?? object)[beside] === '';
      const before = mending.found.kept.length;
      value = mendField(field, given, mending);
      if (hasRoom && typeof given === 'string' && mending.found.kept.length > before) {
        // Words where a date or a number was looked for can be shown as what they are, and need not be put aside.
        mending.found.kept.pop();
        mending.found.findings.pop();
        note(mending, 'kept-as-words');
        mended = { ...(mended ?? object), [beside]: given };
      }
    }
    mending.path.pop();
    if (value !== given) {
      mended ??= { ...object };
      mended[key] = value;
    }
  }
  if (missing > 0) mending.found.findings.push({ code: 'filled-in', at: pointerOf(mending), count: missing });
  return mended ?? object;
}

/** Whether a single value is as it should be: nearly all are, and need no further look. */
function isSound(plan: SchemaPlan, given: Json): boolean {
  return given === null ? plan.nullable : plan.shape === 'value' && plan.fits(given);
}

/** Whether what stands in a field says nothing: null where the field has no null, and an id without a letter. */
function isNothing({ rule, plan }: FieldPlan, given: Json): boolean {
  if (given === null) return !plan.nullable && !(plan.shape === 'value' && plan.fits(null));
  return given === '' && rule.identity !== undefined;
}

/** A field where something stands. */
function mendField({ rule, plan }: FieldPlan, given: Json, mending: Mending): Json {
  const { findings, kept } = mending.found;
  const [findingsBefore, keptBefore] = [findings.length, kept.length];
  const unfolded = unfoldText(rule.textIs, plan, given);
  const mended = mend(plan, unfolded ?? given, mending);
  if (unfolded !== null && findings.length === findingsBefore) note(mending, 'read-as');
  if (mended === lost) keep(mending, given);

  const value = mended === lost ? ownCopy(rule.otherwise) : mended;
  if (isJsonObject(rule.strictest) && (kept.length > keptBefore || isUnread(mending))) {
    // One sentence about it is enough, and this is the one that matters.
    findings.length = findingsBefore;
    note(mending, 'closed');
    return isJsonObject(value) ? withStrictest(value, rule.strictest, mending) : value;
  }
  return rule.namesAll !== undefined && isList(value) ? withNamesakes(value, rule.namesAll, mending) : value;
}

/** The object with the strictest answers. What was answered otherwise is kept: somebody will want to know it. */
function withStrictest(object: JsonObject, strictest: JsonObject, mending: Mending): JsonObject {
  for (const [key, value] of Object.entries(strictest)) {
    const answered = object[key];
    if (answered !== undefined && answered !== value) {
      mending.found.kept.push({ at: pointerTo(pointerOf(mending), key), value: answered });
    }
  }
  return { ...object, ...strictest };
}

/** A bare text where an object is looked for, as that object; null where it is no such thing. */
function unfoldText(textIs: string | undefined, plan: SchemaPlan, given: Json): JsonObject | null {
  if (textIs === undefined || plan.shape !== 'object' || typeof given !== 'string' || given === '')
    return null;
  return { ...ownCopy(plan.blank), [textIs]: given };
}

function withNamesakes(ids: readonly Json[], word: string, mending: Mending): readonly Json[] {
  if (mending.namesakes.size === 0) return ids;
  const all = ids.flatMap((id) => [
    id,
    ...(typeof id === 'string' ? (mending.namesakes.get(`${word} ${id}`) ?? []) : []),
  ]);
  return all.length === ids.length ? ids : all;
}

type ListPlan = Extract<SchemaPlan, { shape: 'list' }>;
type Identity = NonNullable<ListPlan['identity']>;

function mendList({ item, identity }: ListPlan, value: Json, mending: Mending): Mended {
  if (value === '') {
    note(mending, 'read-as');
    return [];
  }
  if (!isList(value)) {
    const one = isSurelyOne(item, value) ? mend(item, value, mending) : lost;
    if (one === lost) return lost;
    note(mending, 'read-as');
    return identity === null ? [one] : withOwnIds([one], identity, mending);
  }
  let changed = false;
  const entries: Json[] = [];
  value.forEach((given, index) => {
    mending.path.push(index);
    const mended = mend(item, given, mending);
    if (mended !== lost) entries.push(mended);
    else if (given !== null || !isUnread(mending)) keep(mending, given);
    mending.path.pop();
    changed ||= mended !== given;
  });
  const mended = changed ? entries : value;
  return identity === null ? mended : withOwnIds(mended, identity, mending);
}

/** Whether a value that stands where a list is looked for may be its one entry: an object must share a field with it. */
function isSurelyOne(item: SchemaPlan, value: Json): boolean {
  const options = optionsOf(item);
  if (options.length === 0) return true;
  return (
    isJsonObject(value) && options.some(({ fields }) => fields.some(({ key }) => Object.hasOwn(value, key)))
  );
}

/** Gives a new id to every entry without one, and to every entry whose id an earlier one has. */
function withOwnIds(entries: readonly Json[], { key, word }: Identity, mending: Mending): readonly Json[] {
  const seen = new Set<string>();
  let next = 0;
  let changed = false;
  const named = entries.map((entry, index) => {
    const id = isJsonObject(entry) ? entry[key] : undefined;
    if (!isJsonObject(entry) || typeof id !== 'string') return entry;
    if (id !== '' && !seen.has(id)) {
      seen.add(id);
      return entry;
    }
    changed = true;
    // A link that leads nowhere must not come to lead here by chance: to be named in another's place is worse than lost.
    do next = Math.max(next, index) + 1;
    while (mending.idsInUse().has(`${word}-${next}`));
    const own = `${word}-${next}`;
    mending.path.push(index);
    note(mending, id === '' ? 'new-id' : 'same-id');
    mending.path.pop();
    if (id !== '') namesakesOf(`${word} ${id}`, mending).push(own);
    return { ...entry, [key]: own };
  });
  return changed ? named : entries;
}

function namesakesOf(name: string, mending: Mending): string[] {
  const namesakes = mending.namesakes.get(name) ?? [];
  mending.namesakes.set(name, namesakes);
  return namesakes;
}

function idsWithin(input: Json): ReadonlySet<string> {
  const ids = new Set<string>();
  const collect = (value: Json): void => {
    if (typeof value === 'string') {
      if (/^[A-Za-z]{1,40}-\d{1,9}$/.test(value)) ids.add(value);
    } else if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(collect);
    }
  };
  collect(input);
  return ids;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function note(mending: Mending, code: IssueCode): void {
  mending.found.findings.push({ code, at: pointerOf(mending) });
}

function keep(mending: Mending, value: Json): void {
  note(mending, 'kept');
  mending.found.kept.push({ at: pointerOf(mending), value });
}

function pointerOf({ path }: Mending): string {
  return path.reduce<string>(pointerTo, '');
}

function isUnread(mending: Mending): boolean {
  return mending.unread.size > 0 && mending.unread.has(pointerOf(mending));
}
