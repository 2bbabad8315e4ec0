import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audience } from '../../src/foundation/document';
import { copyStatementsForAudience } from '../../src/statements/statements-copy.model';
import type { Incident, Statement, StatementsDocument } from '../../src/statements/statements.model';
import {
  createDangerStatement,
  createIncident,
  createSafetyGoal,
  createStatements,
} from '../../src/statements/statements.model';
import { openStatements } from '../../src/statements/statements.schema';
import { frozen } from '../support/frozen';
import { entriesOf, personIds, someStatements } from './random-statements';

const audiences: readonly Audience[] = [
  { kind: 'meeting' },
  { kind: 'family' },
  { kind: 'professionals' },
  { kind: 'family', personId: 'p1' },
  { kind: 'meeting', personId: 'p2' },
  { kind: 'professionals', personId: 'p3' },
];

/** Whether an audience may have an entry: written again here, apart from the code, from practice.md 10.4. */
function mayHave({ visibility, removed }: Incident | Statement, { kind, personId }: Audience): boolean {
  if (removed !== null || visibility.level === 'closed') return false;
  if (personId !== undefined && visibility.notShownTo.includes(personId)) return false;
  // A copy for nobody by name may reach the very person it was to be kept from.
  if (personId === undefined && kind !== 'professionals' && visibility.notShownTo.length > 0) return false;
  if (kind === 'family') return visibility.level === 'shared';
  return kind === 'professionals' || visibility.level !== 'professionals';
}

/** Whether an audience may have an entry of this document: a goal also needs its danger statement. */
function isShown(document: StatementsDocument, entry: Incident | Statement, audience: Audience): boolean {
  if (!mayHave(entry, audience)) return false;
  if (!('dangerId' in entry)) return true;
  const danger = document.dangers.find(({ id }) => id === entry.dangerId);
  return danger !== undefined && mayHave(danger, audience);
}

/**
 * The document with every text as a mark of where it stands, `danger-1.about`, so that whatever is found in a copy
 * tells where it came from; and with fields that no schema names everywhere.
 */
function marked(document: StatementsDocument): StatementsDocument {
  const ids = new Set(entriesOf(document).map(({ id }) => id));
  const mark = (value: unknown, of: string, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => mark(one, of, key));
    if (typeof value === 'object' && value !== null) {
      const inner = Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, mark(one, of, name)]),
      );
      return { ...inner, unknown: `unknown ${of}` };
    }
    const isWords =
      /^(text|title|sourceNote|severity|dispute|composedFrom|opener|worriedAgencies|about|bestHopes|networkNote|forHowLong|said|words|why|reason|key)$/;
    return typeof value === 'string' && isWords.test(key) && !ids.has(value) ? `${of}.${key}.` : value;
  };
  const list = <Entry extends { id: string }>(entries: readonly Entry[]) =>
    entries.map((entry) => mark(entry, entry.id, '') as Entry);
  return {
    ...document,
    people: personIds.map((id) => ({ id, name: `${id}.name.`, kind: 'child', role: `${id}.role.` })),
    incidents: list(document.incidents),
    harms: list(document.harms),
    dangers: list(document.dangers),
    goals: list(document.goals),
    kept: [{ at: '/goals/9', value: 'kept.value' }],
  };
}

function leaksOf(document: StatementsDocument, audience: Audience): string[] {
  const copy = copyStatementsForAudience(document, audience);
  const text = JSON.stringify(copy);
  const leaks: string[] = [];
  const absent = (part: string, why: string) => text.includes(part) && leaks.push(`${why}: ${part}`);
  for (const entry of entriesOf(document)) {
    if (isShown(document, entry, audience)) continue;
    absent(`"${entry.id}.`, 'a hidden entry');
    absent(`"${entry.id}"`, 'a link to a hidden entry');
  }
  absent('unknown', 'what nobody has understood');
  absent('kept.value', 'what was kept');
  absent('"item-', 'a link to the map');
  absent('"scale-', 'a link to a scale');
  if (audience.kind !== 'professionals') {
    absent('2024-03-1', 'when it was written down');
    for (const field of ['why', 'reason', 'key', 'composedFrom'])
      absent(`.${field}."`, 'what is for the record alone');
    if (entriesOf(copy).some((entry) => 'versions' in entry && entry.versions.length > 0))
      leaks.push('earlier versions');
  }
  // Who is named by nothing but the list of people is named by nothing.
  const { people, ...rest } = copy;
  for (const { id } of people)
    if (!JSON.stringify(rest).includes(`"${id}"`)) leaks.push(`someone the copy does not speak of: ${id}`);
  if (
    entriesOf(copy).some(
      ({ visibility }) => JSON.stringify(visibility) !== '{"level":"notDecided","notShownTo":[]}',
    )
  )
    leaks.push('a rule on who may see what');
  const numbers = copy.dangers.flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
  if (numbers.some((number, at) => number !== at + 1)) leaks.push(`a gap in the numbers: ${numbers.join()}`);
  return leaks;
}

describe('a copy of statements', () => {
  test('holds nothing its reader may not have: copies of 2,000 invented documents for six readers', {
    timeout: 120_000,
  }, () => {
    let held = 0;
    fc.assert(
      fc.property(someStatements, (one) => {
        const document = frozen(marked(one));
        for (const audience of audiences) {
          expect(leaksOf(document, audience)).toEqual([]);
          held += entriesOf(copyStatementsForAudience(document, audience)).length;
        }
      }),
      { numRuns: 2000, seed: 20240311 },
    );
    expect(held).toBeGreaterThan(4000);
  });

  test('holds everything its reader may have, in its order, with its dispute and every word', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(someStatements, (one) => {
        for (const audience of audiences) {
          const copy = copyStatementsForAudience(one, audience);
          const shown = entriesOf(one).filter((entry) => isShown(one, entry, audience));
          const copied = entriesOf(copy);
          expect(copied.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
          copied.forEach((entry, at) => {
            const original = shown[at] as unknown as Record<string, unknown>;
            expect(Object.keys(entry).sort()).toEqual(Object.keys(original).sort());
            const same = [
              'text',
              'lang',
              'verbatim',
              'dispute',
              'heldBy',
              'notHeldBy',
              'about',
              'opener',
              'impacts',
              'doing',
              'childLives',
              'othersSee',
              'forHowLong',
              'status',
              'sharedOn',
              'frequency',
              'severity',
            ];
            for (const key of same) {
              if (key in original)
                expect({ [key]: (entry as unknown as Record<string, unknown>)[key] }).toEqual({
                  [key]: original[key],
                });
            }
          });
        }
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  test('is a document like any other: it opens without a word', () => {
    fc.assert(
      fc.property(someStatements, (one) => {
        for (const audience of audiences) {
          const copy = copyStatementsForAudience(frozen(one), audience);
          expect(openStatements(copy)).toEqual({ status: 'opened', document: copy, issues: [] });
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  test('says of the family exactly what nobody has decided on: nothing', () => {
    const document = createStatements({
      id: 's',
      incidents: [createIncident({ id: 'i', text: 'not decided' })],
    });
    expect(copyStatementsForAudience(document, { kind: 'family' }).incidents).toEqual([]);
    expect(copyStatementsForAudience(document, { kind: 'meeting' }).incidents).toHaveLength(1);
  });

  test('takes a goal along with the danger statement it belongs to, and leaves it out with it', () => {
    const shared = { level: 'shared', notShownTo: [] } as const;
    const goal = createSafetyGoal({ id: 'g', dangerId: 'd', visibility: shared });
    const danger = createDangerStatement({ id: 'd', number: 4, visibility: shared });
    const document = createStatements({ id: 's', dangers: [danger], goals: [goal] });
    const copy = copyStatementsForAudience(document, { kind: 'family' });
    expect([copy.dangers[0]?.number, copy.goals.map(({ id }) => id)]).toEqual([1, ['g']]);
    const closed = {
      ...document,
      dangers: [{ ...danger, visibility: { level: 'closed', notShownTo: [] } as const }],
    };
    expect(copyStatementsForAudience(closed, { kind: 'family' }).goals).toEqual([]);
  });

  test('keeps the links to what its reader gets of the map and the scales', () => {
    const document = createStatements({
      id: 's',
      dangers: [
        createDangerStatement({
          id: 'd',
          scaleIds: ['scale-1', 'scale-2'],
          examples: [{ itemId: 'item-1', incidentId: null, text: 'x', verbatim: false }],
        }),
      ],
    });
    const shown = { itemIds: ['item-1'], scaleIds: ['scale-2'] };
    expect(copyStatementsForAudience(document, { kind: 'meeting' }, shown).dangers[0]).toMatchObject({
      scaleIds: ['scale-2'],
      examples: [{ itemId: 'item-1' }],
    });
  });
});
