import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sameJson } from '../../src/foundation/document';
import type { FamilyTool } from '../../src/family-record/family-record.model';
import { createFamilyRecord, familyTools } from '../../src/family-record/family-record.model';
import { someRecord } from '../family-record/random-records';
import { marked } from '../family-record/marked-records';
import { damagedDocuments } from '../support/damaged-documents';
import { inTitle, runs } from '../support/runs';
import { changedDocuments } from './changed-documents';
import { deliberateExceptions } from './deliberate-exceptions';
import type { KindOfDocument } from './json-schemas';
import { kindsOfDocument } from './json-schemas';

// To agree: the JSON Schema accepts a value if, and only if, opening gives the same value back, may work on it, and has nothing
// to say. Where the schema accepts and opening does not, each thing it says is a deliberate exception, which are listed.

const samples = fc
  .sample(someRecord, { numRuns: 200, seed: 21 })
  .map((record) => ({ ...record, id: 'family-1' }));

/** Sound documents of a kind, as JSON. Small ones: most changes then hit something. */
function soundOf(name: string): readonly string[] {
  if (name === 'family-record') {
    return samples.map((record, at) => {
      const one = familyTools[at % familyTools.length];
      const tools = Object.fromEntries(
        familyTools.map((tool) => [tool, tool === one ? record.tools[tool].slice(0, 1) : []]),
      );
      const whole = { ...record, tools };
      // In some every text is a mark of its own.
      return JSON.stringify(at % 10 === 0 ? marked(whole as unknown as typeof record).document : whole);
    });
  }
  return samples.flatMap((record) =>
    record.tools[name as FamilyTool].map((part) => JSON.stringify({ ...part, people: record.people })),
  );
}

/** The sixty smallest, and a few of any size. */
function mostlySmall(texts: readonly string[]): readonly string[] {
  const bySize = [...texts].sort((one, other) => one.length - other.length);
  return bySize.filter((_, at) => at < 60 || at % 40 === 0);
}

const sound = new Map(kindsOfDocument.map(({ name }) => [name, mostlySmall(soundOf(name))]));

/** What there is to say where the two do not agree, or null; and what they said. */
function compare(
  kind: KindOfDocument,
  value: unknown,
): { fault: string | null; accepted: boolean; excused: boolean } {
  const accepted = kind.accepts(value);
  const { status, document, issues } = kind.open(value);
  const isAsItIs = status === 'opened' && issues.length === 0 && sameJson(document, value);
  if (accepted === isAsItIs) return { fault: null, accepted, excused: false };
  const isExcused =
    accepted &&
    issues.length > 0 &&
    issues.every((issue) => deliberateExceptions.some(({ excuses }) => excuses(issue)));
  if (isExcused) return { fault: null, accepted, excused: true };
  const said = accepted ? issues : kind.accepts.errors;
  return {
    fault: `${kind.name}: the schema ${accepted ? 'accepts' : 'refuses'}, opening ${status} ${JSON.stringify(said)}`,
    accepted,
    excused: false,
  };
}

const many = runs({ quick: 100_000, whole: 1_000_000 });

describe(`the JSON Schema and opening say the same: ${inTitle(many)} documents`, () => {
  test.each(kindsOfDocument.map((kind, at) => [kind.name, kind, at] as const))(
    '%s',
    (name, kind, at) => {
      const texts = sound.get(name) ?? [];
      const depth = name === 'family-record' ? 9 : 6;
      const damaged = damagedDocuments(texts, {
        id: 'danger-1',
        texts: ['rule-1', 'mapwell/statements'],
        depth,
      }).map(asJson);
      const told = { accepted: 0, refused: 0, excused: 0 };
      fc.assert(
        fc.property(
          fc.oneof(
            { weight: 5, arbitrary: changedDocuments(texts, depth) },
            { weight: 1, arbitrary: damaged },
          ),
          (value) => {
            const { fault, accepted, excused } = compare(kind, value);
            if (fault !== null) throw new Error(fault);
            told[excused ? 'excused' : accepted ? 'accepted' : 'refused'] += 1;
          },
        ),
        { numRuns: Math.ceil(many / kindsOfDocument.length), seed: 51 + at },
      );
      // A run that met only one side would have proved nothing.
      expect(told.accepted).toBeGreaterThan(many / 80);
      expect(told.refused).toBeGreaterThan(many / 80);
      expect(told.excused).toBeLessThan(many / 80);
    },
    3_600_000,
  );
});

/** What damage made, as its JSON gives it back; null where it has none. */
function asJson(value: unknown): unknown {
  try {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

describe('what the JSON Schema accepts and opening mends, each on purpose', () => {
  test.each(deliberateExceptions.map((one) => [one.what, one] as const))('%s', (_, exception) => {
    const kind = kindsOfDocument.find(({ name }) => name === exception.kind);
    const plain =
      exception.kind === 'family-record'
        ? JSON.stringify(createFamilyRecord({ id: 'family-1' }))
        : (sound.get(exception.kind) ?? []).find((text) =>
            /"points":"[^"]+"|"safety-scale"|safety-scale/.test(text),
          );
    if (!kind || plain === undefined) throw new Error('not there');
    const value: unknown = JSON.parse(exception.spoil(JSON.parse(plain) as Record<string, unknown>));
    expect(kind.accepts(value), JSON.stringify(kind.accepts.errors)).toBe(true);
    const { issues } = kind.open(value);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.filter((issue) => !exception.excuses(issue))).toEqual([]);
  });
});

describe('what opens without a word and is not accepted', () => {
  const scale = kindsOfDocument.find(({ name }) => name === 'safety-scale');
  const board = kindsOfDocument.find(({ name }) => name === 'mapping-board');

  test.each([[null], [''], ['{}']])('nothing, or a text: %j is no document', (value) => {
    expect(scale?.accepts(value)).toBe(false);
  });

  test('a document of an earlier format: opening makes another one of it', () => {
    const saved: unknown = JSON.parse(
      readFileSync(new URL('../documents/mapping-board/format-1.json', import.meta.url), 'utf8'),
    );
    const opened = board?.open(saved);
    expect(opened).toMatchObject({ status: 'opened', issues: [] });
    expect(board?.accepts(saved)).toBe(false);
    expect(board?.accepts(opened?.document)).toBe(true);
  });
});
