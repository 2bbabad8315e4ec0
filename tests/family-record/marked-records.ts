import type * as v from 'valibot';
import type { FamilyRecordDocument } from '../../src/family-record/family-record.model';
import { familyRecordSchema } from '../../src/family-record/family-record.schema';
import { personFields } from '../../src/family-record/record-links.model';
import type { AudienceClass } from '../../src/foundation/document';
import {
  fieldRuleOf,
  isListSchema,
  isNullableSchema,
  isObjectSchema,
  isVariantSchema,
} from '../../src/foundation/document/field';

const letters = 'абвгдеёзийклмнопрстуфхцчшщъыьэюя';

/** A text in the record, with everything around it. */
export interface MarkedText {
  mark: string;
  audience: AudienceClass;
  /** Where it stands: `/tools/statements/0/dangers/1/text`. */
  at: string;
  /** The objects it stands in, from the outside in. */
  within: readonly Record<string, unknown>[];
}

/**
 * The record with every text people can write as a mark that stands nowhere else: five letters, the first of which begins
 * nothing but marks, twice over, so that any five letters in a row of it tell which it was.
 */
export function marked(record: FamilyRecordDocument): {
  document: FamilyRecordDocument;
  texts: readonly MarkedText[];
} {
  const texts: MarkedText[] = [];
  const newMark = () => {
    let rest = texts.length + 1;
    let mark = 'Ж';
    for (let at = 0; at < 4; at += 1) {
      mark += letters[rest % letters.length] ?? '';
      rest = Math.floor(rest / letters.length);
    }
    return mark;
  };
  const walk = (
    schema: v.GenericSchema,
    value: unknown,
    key: string,
    audience: AudienceClass,
    at: string,
    within: readonly Record<string, unknown>[],
  ): unknown => {
    if (value === null) return null;
    if (isNullableSchema(schema)) return walk(schema.wrapped, value, key, audience, at, within);
    if (isListSchema(schema) && Array.isArray(value)) {
      return value.map((one: unknown, place) =>
        walk(schema.item, one, key, audience, `${at}/${place}`, within),
      );
    }
    if (isVariantSchema(schema)) {
      const kind = (value as Record<string, unknown>)[schema.key];
      const option = schema.options.find((one) => {
        const literal = one.entries[schema.key] as { pipe?: readonly { options?: readonly unknown[] }[] };
        return JSON.stringify(literal).includes(JSON.stringify(kind));
      });
      return option ? walk(option, value, key, audience, at, within) : value;
    }
    if (isObjectSchema(schema)) {
      const object = value as Record<string, unknown>;
      const inside = [...within, object];
      const own = Object.entries(object).map(([name, inner]) => {
        const entry = schema.entries[name];
        if (entry === undefined) return [name, inner] as const;
        const rule = fieldRuleOf(entry);
        const of = rule?.identity === undefined ? (rule?.audience ?? 'kept') : 'structure';
        return [name, walk(entry, inner, name, of, `${at}/${name}`, inside)] as const;
      });
      return Object.fromEntries(own);
    }
    const isText = schema.type === 'string' && !hasChecks(schema) && audience !== 'structure';
    if (
      !isText ||
      typeof value !== 'string' ||
      personFields.has(key) ||
      /^(from|to|photoId|childId|objectIds|places|language)$/.test(key)
    )
      return value;
    const mark = newMark();
    texts.push({ mark, audience, at, within });
    return mark + mark;
  };
  const document = walk(familyRecordSchema, record, '', 'structure', '', []) as FamilyRecordDocument;
  return { document, texts };
}

function hasChecks(schema: object): boolean {
  if (!('pipe' in schema) || !Array.isArray(schema.pipe)) return false;
  return schema.pipe.some(
    (item: object) => ('kind' in item && item.kind === 'validation') || (item !== schema && hasChecks(item)),
  );
}

/** Every mark of which five letters in a row stand in a text, wherever they begin. */
export function marksIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [run] of text.matchAll(/[Жа-яё]{5,}/g)) {
    for (let at = 0; at + 5 <= run.length; at += 1) {
      const five = run.slice(at, at + 5);
      const first = five.indexOf('Ж');
      found.add(five.slice(first) + five.slice(0, first));
    }
  }
  return found;
}
