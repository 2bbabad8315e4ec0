import * as v from 'valibot';
import type { Entry, Visibility } from './entry';
import { undecidedVisibility, visibilityLevels } from './entry';
import type { Removal, RemovalStep } from './entry-changes';
import { removalActs } from './entry-changes';
import type { DocumentEnvelope, KeptValue } from './envelope';
import type { FieldsOf } from './field';
import { field } from './field';
import { instantPattern } from './instant';
import type { Json } from './json';
import type { PartialDate } from './partial-date';
import { partialIsoPattern } from './partial-date';
import type { Person } from './people';
import { personKinds } from './people';
import { readPlainJson } from './plain-json';

/** A list whose entries each have an id of their own. */
export function listById<const Item extends v.GenericSchema<{ id: string }>>(item: Item) {
  return v.pipe(
    v.array(item),
    v.check((entries) => new Set(entries.map(({ id }) => id)).size === entries.length),
    v.description('No two of them have the same id.'),
  );
}

/** The id of an entry. A new one begins with the word: `item` gives `item-3`. */
export function identityField(identity: string, audience: 'structure' | 'person' = 'structure') {
  return field(v.pipe(v.string(), v.nonEmpty()), { audience, otherwise: '', identity });
}

/** A {@link PartialDate}. Words that are no date stay as they were said. */
export function partialDateSchema() {
  return v.object({
    said: field(v.string(), { audience: 'words', otherwise: '' }),
    iso: field(v.nullable(v.pipe(v.string(), v.regex(partialIsoPattern))), {
      audience: 'words',
      otherwise: null,
      textGoesTo: 'said',
    }),
  } satisfies FieldsOf<PartialDate>);
}

/** A whole number that JSON keeps exactly, `least` or more. */
export function wholeNumberFrom(least: number) {
  return v.pipe(v.number(), v.safeInteger(), v.minValue(least));
}

/** An instant or null. What is no instant that exists is kept, and null stands here. */
export function instantField() {
  return field(v.nullable(v.pipe(v.string(), v.regex(instantPattern))), {
    audience: 'audit',
    otherwise: null,
  });
}

/** A {@link Person}. */
export function personSchema() {
  return v.object({
    id: identityField('person', 'person'),
    name: field(v.string(), { audience: 'person', otherwise: '' }),
    // Of the four it gives away the least: a professional is shown more, a child and a parent are a claim.
    kind: field(v.picklist(personKinds), { audience: 'person', otherwise: 'naturallyConnected' }),
    role: field(v.string(), { audience: 'person', otherwise: '' }),
  } satisfies FieldsOf<Person>);
}

/** {@link Visibility}, and the strictest there is where any part of it cannot be understood (practice.md 10.4). */
export function visibilityField() {
  const visibility = v.object({
    level: field(v.picklist(visibilityLevels), {
      audience: 'visibility',
      otherwise: 'closed',
      missing: 'notDecided',
    }),
    notShownTo: field(v.array(v.string()), { audience: 'visibility', otherwise: [], namesAll: 'person' }),
  } satisfies FieldsOf<Visibility>);
  return field(visibility, {
    audience: 'visibility',
    otherwise: { level: 'closed', notShownTo: [] },
    missing: { level: undecidedVisibility.level, notShownTo: [] },
    strictest: { level: 'closed' },
  });
}

/** The fields of an {@link Entry}. `identity` is the word its ids begin with. */
export function entryFields(identity: string) {
  return {
    id: identityField(identity),
    saidBy: field(v.array(v.string()), { audience: 'person', otherwise: [] }),
    recordedBy: field(v.nullable(v.string()), { audience: 'audit', otherwise: null }),
    recordedAt: instantField(),
    editedBy: field(v.nullable(v.string()), { audience: 'audit', otherwise: null }),
    editedAt: instantField(),
    visibility: visibilityField(),
  } satisfies FieldsOf<Entry>;
}

/** The fields of a {@link DocumentEnvelope} of this kind. */
export function envelopeFields<const Kind extends string>(kind: Kind, format: number) {
  const kept = v.object({
    at: field(v.string(), { audience: 'kept', otherwise: '' }),
    value: field(v.custom<Json>(isPlainJson), { audience: 'kept', otherwise: null }),
  } satisfies FieldsOf<KeptValue>);
  return {
    kind: field(v.picklist([kind]), { audience: 'structure', otherwise: kind }),
    format: field(wholeNumberFrom(1), {
      audience: 'structure',
      otherwise: format,
    }),
    id: field(v.string(), { audience: 'structure', otherwise: '' }),
    lang: field(v.string(), { audience: 'structure', otherwise: 'en-GB' }),
    people: field(listById(personSchema()), { audience: 'person', otherwise: [] }),
    kept: field(v.array(kept), { audience: 'kept', otherwise: [] }),
  } satisfies FieldsOf<DocumentEnvelope & { kind: Kind }>;
}

function isPlainJson(value: unknown): boolean {
  const reading = readPlainJson(value, { findings: [], kept: [] });
  return reading.refused === null && reading.same && value !== undefined;
}

/** Where and why something was taken out, or null: it stands. */
export function removedField() {
  const removal = v.object({
    at: instantField(),
    by: field(v.nullable(v.string()), { audience: 'audit', otherwise: null }),
    why: field(v.string(), { audience: 'audit', otherwise: '' }),
  } satisfies FieldsOf<Removal>);
  return field(v.nullable(removal), {
    audience: 'audit',
    // Something was saved here, so somebody took it out. Only a person may put it back.
    otherwise: { at: null, by: null, why: '' },
    missing: null,
    textIs: 'why',
  });
}

/** Each time something was taken out and put back, the oldest first. */
export function trailField() {
  const step = v.object({
    // What cannot be understood is read as the step that claims the least was put back.
    act: field(v.picklist(removalActs), { audience: 'audit', otherwise: 'removed' }),
    why: field(v.string(), { audience: 'audit', otherwise: '' }),
    by: field(v.nullable(v.string()), { audience: 'audit', otherwise: null }),
    at: instantField(),
  } satisfies FieldsOf<RemovalStep>);
  return field(v.array(step), { audience: 'audit', otherwise: [] });
}
