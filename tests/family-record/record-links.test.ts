import type * as v from 'valibot';
import { expect, test } from 'vitest';
import { familyRecordSchema } from '../../src/family-record/family-record.schema';
import { namesPeople, personFields } from '../../src/family-record/record-links.model';
import { toolAudience } from '../../src/family-record/record-audience.model';
import {
  fieldRuleOf,
  isListSchema,
  isNullableSchema,
  isObjectSchema,
  isVariantSchema,
} from '../../src/foundation/document/field';

interface TextField {
  key: string;
  audience: string;
  namesAll: string | undefined;
  isList: boolean;
}

/** Every field of the record that holds a text or a list of texts. */
function textFields(schema: v.GenericSchema, fields: TextField[] = []): readonly TextField[] {
  if (isNullableSchema(schema)) textFields(schema.wrapped, fields);
  else if (isListSchema(schema)) textFields(schema.item, fields);
  else if (isVariantSchema(schema)) schema.options.forEach((option) => textFields(option, fields));
  else if (isObjectSchema(schema))
    for (const [key, entry] of Object.entries(schema.entries)) {
      const rule = fieldRuleOf(entry);
      if (holdsText(entry) && rule)
        fields.push({ key, audience: rule.audience, namesAll: rule.namesAll, isList: isListSchema(entry) });
      textFields(entry, fields);
    }
  return fields;
}

function holdsText(schema: v.GenericSchema): boolean {
  if (isNullableSchema(schema)) return holdsText(schema.wrapped);
  return isListSchema(schema) ? holdsText(schema.item) : schema.type === 'string';
}

/** What is said of a person, and names none by id. */
const ofPeople = ['id', 'name', 'role', 'preferredName', 'language'];

const fields = textFields(familyRecordSchema);

test('every field that names people, by the schemas of all tools, is among those a copy looks into', () => {
  const naming = fields.filter(({ key, audience, namesAll, isList }) => {
    if (ofPeople.includes(key)) return false;
    if (namesAll === 'person' || audience === 'person' || /(^by$|By$|personIds?$)/i.test(key))
      return key !== 'supersededBy';
    return isList && (audience === 'dispute' || audience === 'visibility');
  });
  const missed = naming.filter(({ key }) => !personFields.has(key) && !namesPeople(key, 'ties'));
  expect(missed.map(({ key }) => key)).toEqual([]);
  expect(naming.length).toBeGreaterThan(100);
});

test('and no field is among them that no schema has', () => {
  const known = new Set(fields.map(({ key }) => key));
  expect([...personFields].filter((key) => !known.has(key))).toEqual([]);
});

test('whoever a host names that is no reader we know gets what anybody in the family may have', () => {
  expect(toolAudience({ kind: 'neighbour' } as unknown as Parameters<typeof toolAudience>[0])).toEqual({
    kind: 'family',
  });
});
