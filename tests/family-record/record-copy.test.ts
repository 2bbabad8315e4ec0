import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FamilyRecordDocument } from '../../src/family-record/family-record.model';
import { openFamilyRecord } from '../../src/family-record/family-record.schema';
import type { RecordAudience } from '../../src/family-record/record-audience.model';
import { projectRecord } from '../../src/family-record/record-copy.model';
import { brokenLinks } from '../../src/family-record/record-links.model';
import { frozen } from '../support/frozen';
import { inTitle, runs } from '../support/runs';
import type { MarkedText } from './marked-records';
import { marked, marksIn } from './marked-records';
import { someRecord } from './random-records';

const audiences: readonly RecordAudience[] = [
  { kind: 'child', personId: 'c1' },
  { kind: 'child', personId: 'c2' },
  { kind: 'parent', personId: 'p1' },
  { kind: 'networkMember', personId: 'p2' },
  { kind: 'professional' },
  { kind: 'professional', personId: 'p3' },
  { kind: 'court' },
  { kind: 'court', servedOn: ['p1', 'p2'] },
];

// What an audience may have, written again here, apart from the code, from practice.md 6 and 10.4.

type Thing = Record<string, unknown>;

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as string[]) : [];
}

/** Whether something kept from these people is kept from the audience. */
function keptFrom(ids: readonly string[], audience: RecordAudience): boolean {
  if (ids.length === 0) return false;
  if (audience.kind === 'court') return (audience.servedOn ?? ids).some((id) => ids.includes(id));
  if (audience.personId === undefined) return audience.kind !== 'professional';
  return ids.includes(audience.personId);
}

const isFull = ({ kind }: RecordAudience) => kind === 'professional' || kind === 'court';

function denies(thing: Thing, audience: RecordAudience, decided: boolean): boolean {
  const visibility = thing['visibility'] as { level: string; notShownTo: string[] } | undefined;
  if (visibility) {
    if (visibility.level === 'closed' || keptFrom(visibility.notShownTo, audience)) return true;
    if (!isFull(audience) && visibility.level === 'professionals') return true;
    if (!isFull(audience) && visibility.level === 'notDecided' && !decided) return true;
  }
  const bars = thing['handOver'] as { unclear: boolean; bars: Thing[] } | undefined;
  if (bars?.unclear === true) return true;
  for (const bar of bars?.bars ?? []) {
    const people = listOf(bar['forPeople']);
    if (bar['lifted'] !== true && (people.length === 0 || keptFrom(people, audience))) return true;
  }
  return false;
}

/** The people who were by decision kept from the audience in a network. */
function unknownPeople(record: FamilyRecordDocument, audience: RecordAudience): ReadonlySet<string> {
  const members = record.tools['safety-network'].flatMap((network) => network.members);
  const ids = members
    .filter((member) => denies(member as unknown as Thing, audience, true))
    .map(({ personId }) => personId);
  const own = 'personId' in audience ? audience.personId : undefined;
  return new Set(ids.filter((id) => id !== own));
}

function isDenied(
  record: FamilyRecordDocument,
  { at, audience: of, within }: MarkedText,
  audience: RecordAudience,
  unknown: ReadonlySet<string>,
): boolean {
  const inVersion = at.includes('/versions/');
  if (of === 'kept' || at.startsWith('/kept')) return true;
  if (of === 'contact' && audience.kind !== 'professional') return true;
  if (of === 'audit' && !isFull(audience)) return true;
  // A part of an agreed plan that nobody had decided on goes by what was decided since: the plan's own tests look at that.
  // A child's own copy of what they made goes by the child: the houses' own tests look at that.
  const session = at.startsWith('/tools/three-houses/')
    ? record.tools['three-houses'][Number(at.split('/')[3])]
    : undefined;
  const isOwn = session !== undefined && audience.kind === 'child' && session.childId === audience.personId;
  if (!isOwn && within.some((thing) => denies(thing, audience, inVersion))) return true;
  if (!inVersion && within.some((thing) => 'visibility' in thing && (thing['removed'] ?? null) !== null))
    return true;
  if (of === 'restricted') {
    const signal = within.find((thing) => 'knownTo' in thing);
    const reader = 'personId' in audience ? audience.personId : undefined;
    if (reader === undefined || !listOf(signal?.['knownTo']).includes(reader)) return true;
  }
  const [, first, place] = at.split('/');
  if (first === 'people') return unknown.has(record.people[Number(place)]?.id ?? '');
  for (const thing of within) {
    const whom = [thing['raterId'], thing['personId'], thing['childId']];
    if (whom.some((id) => typeof id === 'string' && unknown.has(id)) && !('people' in thing)) return true;
  }
  if (at.startsWith('/tools/safety-scale/')) {
    const scale = record.tools['safety-scale'][Number(at.split('/')[3])];
    const round = scale?.rounds.find(({ id }) => within.some((thing) => thing['roundId'] === id));
    if (round?.hidden === true) return true;
    const dangers = record.tools.statements.flatMap((one) => one.dangers);
    const about = dangers.filter(({ id }) => id === scale?.scope.statementId);
    const isHidden = (one: (typeof about)[number]) =>
      one.removed !== null || denies(one as unknown as Thing, audience, false);
    if (about.length > 0 && about.every(isHidden)) return true;
  }
  return false;
}

describe('a copy of a record', () => {
  const many = runs({ quick: 1000, whole: 20_000 });
  const readers = `${inTitle(many)} invented records for ${audiences.length} readers`;

  test(`holds nothing its reader may not have, nor five letters of it, and opens with nothing to say: ${readers}`, {
    timeout: 3_600_000,
  }, () => {
    let [shown, denied] = [0, 0];
    fc.assert(
      fc.property(someRecord, (one) => {
        const { document, texts } = marked({ ...one, id: 'family-1' });
        frozen(document);
        for (const audience of audiences) {
          const copy = projectRecord(document, audience);
          const found = marksIn(JSON.stringify(copy));
          shown += found.size;
          const unknown = unknownPeople(document, audience);
          for (const text of texts) {
            if (!isDenied(document, text, audience, unknown)) continue;
            denied += 1;
            if (found.has(text.mark)) throw new Error(`${JSON.stringify(audience)} is given ${text.at}`);
          }
          if (
            /"notShownTo":\["|"forPeople":\["|"visibility":\{"level":"(?!notDecided)/.test(
              JSON.stringify(copy),
            )
          )
            throw new Error('A rule on who may see what is in a copy.');
          const { status, issues, document: opened } = openFamilyRecord(copy);
          if (status !== 'opened' || issues.length > 0 || opened !== copy)
            throw new Error(`Does not open: ${status} ${JSON.stringify(issues)}`);
          const broken = brokenLinks(copy).filter(({ to }) => to !== 'person');
          if (broken.length > 0) throw new Error(`Leads to nothing: ${JSON.stringify(broken[0])}`);
          const stranger = copy.people.find(({ id }) => unknown.has(id));
          if (stranger) throw new Error(`Names ${stranger.name}`);
        }
      }),
      { numRuns: many, seed: 31 },
    );
    expect(shown).toBeGreaterThan(many * 20);
    expect(denied).toBeGreaterThan(many * 100);
  });
});
