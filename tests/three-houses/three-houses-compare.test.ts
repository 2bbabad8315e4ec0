import { describe, expect, it } from 'vitest';
import type { Audience, Person } from '../../src/foundation/document';
import { createStamp } from '../../src/three-houses/drawing-changes.model';
import { compareSessions, sessionsTogether } from '../../src/three-houses/three-houses-compare.model';
import type { SharingChoice } from '../../src/three-houses/three-houses-session.model';
import type { ThreeHousesDocument } from '../../src/three-houses/three-houses.model';
import { createSharingChoice, createThreeHouses } from '../../src/three-houses/three-houses.model';
import { speakThreeHouses } from '../../src/three-houses/three-houses-names.text';
import { sayNotCompared, sayNotTogether } from '../../src/three-houses/three-houses.text';

const people: readonly Person[] = [
  { id: 'c1', name: 'Tariq', kind: 'child', role: '' },
  { id: 'c2', name: 'Aisha', kind: 'child', role: '' },
  { id: 'c3', name: 'Sami', kind: 'child', role: '' },
  { id: 'p1', name: 'Mum (Nadia)', kind: 'parent', role: '' },
  { id: 'p3', name: 'Helen', kind: 'professional', role: 'social worker' },
];
const helen: Audience = { kind: 'professionals', personId: 'p3' };
const mum: Audience = { kind: 'family', personId: 'p1' };
const frame = { x: 500, y: 500, size: 100 };
const stampIn = (place: string, stamp: string) =>
  createStamp({ id: stamp, place, stamp, frame, visibility: { level: 'shared', notShownTo: [] } });

function sessionOf(
  childId: string | null,
  choices: readonly Partial<SharingChoice>[] = [],
  more: Partial<ThreeHousesDocument> = {},
): ThreeHousesDocument {
  const sharing = {
    unclear: false,
    choices: choices.map((choice, at) => createSharingChoice({ id: `s${at}`, ...choice })),
    settled: [],
  };
  const objects = [stampIn('worries', 'rain'), stampIn('dreams', 'dog')];
  return createThreeHouses({ id: `of ${childId ?? 'nobody'}`, childId, people, objects, sharing, ...more });
}

describe('two sessions of one child', () => {
  const path = { stands: 3, wouldNotSay: false, steps: 10, start: '', door: '', said: '', earlier: [] };
  const earlier = sessionOf('c1', [], { path });
  const later = sessionOf('c1', [], {
    objects: [stampIn('dreams', 'sun')],
    path: { ...path, stands: null, wouldNotSay: true },
  });

  it('are laid side by side, place by place, and nothing is counted or taken from one another', () => {
    const compared = compareSessions(earlier, later, helen);
    if (compared.status !== 'compared') throw new Error(compared.why);
    const ids = compared.places.map((place) => [
      place.key,
      place.earlier.map(({ id }) => id).join(),
      place.later.map(({ id }) => id).join(),
    ]);
    expect(ids).toEqual([
      ['worries', 'rain', ''],
      ['goodThings', '', ''],
      ['dreams', 'dog', 'sun'],
    ]);
    expect(compared.path).toMatchObject({
      earlier: { stands: 3 },
      later: { stands: null, wouldNotSay: true },
    });
    expect(Object.keys(compared).sort()).toEqual(['earlier', 'later', 'path', 'places', 'status']);
  });

  it('have in them what the reader may have of each, and no more', () => {
    const shared = sessionOf('c1', [{ personId: 'p1', answer: 'yes', places: ['dreams'] }]);
    const compared = compareSessions(earlier, shared, mum);
    expect(JSON.stringify(compared)).not.toContain('rain');
    expect(compared).toMatchObject({ places: [{}, {}, { earlier: [], later: [{ id: 'dog' }] }] });
  });

  it.each([
    ['another child', sessionOf('c2'), 'otherChild'],
    ['nobody who is known', sessionOf(null), 'childNotSaid'],
    ['the same child on another sheet', sessionOf('c1', [], { sheet: 'safetyHouse' }), 'otherSheet'],
  ] as const)('and one of %s are not, and it is said why', (_, other, why) => {
    expect(compareSessions(earlier, other, helen)).toEqual({ status: 'refused', why });
    expect(sayNotCompared(speakThreeHouses({}, 'en-GB'), why)).toMatch(/\.$/);
  });
});

describe('brothers and sisters', () => {
  const yes = { answer: 'yes' } as const;
  const say = speakThreeHouses({}, 'en-GB');

  it('are shown together once each of them has said yes to each of the others', () => {
    const together = sessionsTogether(
      [sessionOf('c1', [{ ...yes, personId: 'c2' }]), sessionOf('c2', [yes])],
      helen,
    );
    expect(together).toMatchObject({ status: 'together', sessions: [{ childId: 'c1' }, { childId: 'c2' }] });
  });

  it.each([
    ['was not asked', [], 'notAsked', 'Aisha was not asked whether the others may see it.'],
    ['said no', [{ answer: 'no', personId: 'c1' }], 'saidNo', 'Aisha does not want the others to see it.'],
    ['said later', [{ answer: 'askLater' }], 'later', 'Aisha wants to be asked again later.'],
    [
      'said yes to one house alone',
      [{ ...yes, places: ['dreams'] }],
      'notAsked',
      'Aisha was not asked whether the others may see it.',
    ],
    [
      'said yes to another',
      [{ ...yes, personId: 'c3' }],
      'notAsked',
      'Aisha was not asked whether the others may see it.',
    ],
  ] as const)('are not where one of them %s, and it is said why', (_, choices, why, sentence) => {
    const documents = [sessionOf('c1', [yes]), sessionOf('c2', choices)];
    const together = sessionsTogether(documents, helen);
    expect(together).toEqual({ status: 'refused', why: [{ id: 'of c2', why }] });
    expect(sayNotTogether(say, documents, [{ id: 'of c2', why }])).toEqual([sentence]);
  });

  it('are not where what was said is unclear, where nobody knows whose it is, or where it is one child twice', () => {
    const unclear = sessionOf('c2', [yes]);
    const documents = [
      sessionOf('c1', [yes]),
      { ...unclear, sharing: { ...unclear.sharing, unclear: true } },
    ];
    expect(sessionsTogether(documents, helen)).toMatchObject({ why: [{ why: 'saidNo' }] });
    expect(sessionsTogether([sessionOf('c1', [yes]), sessionOf(null)], helen)).toMatchObject({
      why: [{ why: 'childNotSaid' }],
    });
    expect(sessionsTogether([sessionOf('c1', [yes]), sessionOf('c1', [yes])], helen)).toMatchObject({
      why: [{ why: 'sameChild' }, { why: 'sameChild' }],
    });
  });

  it('have together what the reader and every one of the others may have', () => {
    const secret = { answer: 'no', personId: 'c2', objectIds: ['rain'] } as const;
    const documents = [
      sessionOf('c1', [yes, secret], { prompts: ['about the rain'] }),
      sessionOf('c2', [yes]),
    ];
    const together = sessionsTogether(documents, helen);
    expect(together).toMatchObject({
      sessions: [{ objects: [{ id: 'dog' }] }, { objects: [{ id: 'rain' }, { id: 'dog' }] }],
    });
    if (together.status === 'together') expect(JSON.stringify(together.sessions[0])).not.toContain('rain');
  });
});
