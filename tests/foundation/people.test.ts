import { describe, expect, it } from 'vitest';
import type { Audience, Person, Visibility, VisibilityLevel } from '../../src/foundation/document';
import {
  childrenOf,
  findPerson,
  mayBeShown,
  undecidedVisibility,
  visibilityLevels,
} from '../../src/foundation/document';

const people: readonly Person[] = [
  { id: 'p1', name: 'Mum (Nadia)', kind: 'parent', role: '' },
  { id: 'c1', name: 'Tariq', kind: 'child', role: '' },
  { id: 'p3', name: 'Helen', kind: 'professional', role: 'social worker' },
  { id: 'c2', name: 'Aisha', kind: 'child', role: '' },
];

describe('people', () => {
  it('are found by their id, and nobody by any other', () => {
    expect(findPerson(people, 'c1')?.name).toBe('Tariq');
    expect(findPerson(people, 'nobody')).toBeNull();
    expect(findPerson([], 'c1')).toBeNull();
  });

  it('children are named in the order the family names them', () => {
    expect(childrenOf(people).map(({ name }) => name)).toEqual(['Tariq', 'Aisha']);
    expect(childrenOf([])).toEqual([]);
  });
});

describe('who may be shown an entry', () => {
  it.each<[VisibilityLevel, family: boolean, meeting: boolean, professionals: boolean]>([
    ['notDecided', false, true, true],
    ['shared', true, true, true],
    ['professionals', false, false, true],
    ['closed', false, false, false],
  ])('%s: family %s, meeting %s, professionals %s', (level, family, meeting, professionals) => {
    const visibility: Visibility = { level, notShownTo: [] };
    expect(mayBeShown(visibility, { kind: 'family' })).toBe(family);
    expect(mayBeShown(visibility, { kind: 'meeting' })).toBe(meeting);
    expect(mayBeShown(visibility, { kind: 'professionals' })).toBe(professionals);
  });

  it('a person it must not be shown to never gets it, whatever the level and the copy', () => {
    for (const level of visibilityLevels) {
      for (const kind of ['family', 'meeting', 'professionals'] satisfies Audience['kind'][]) {
        expect(mayBeShown({ level, notShownTo: ['p1'] }, { kind, personId: 'p1' })).toBe(false);
      }
    }
  });

  it('another person gets it as the level says', () => {
    expect(mayBeShown({ level: 'shared', notShownTo: ['p1'] }, { kind: 'family', personId: 'p2' })).toBe(
      true,
    );
  });

  it('a new entry is in no copy for the family until somebody decides', () => {
    expect(mayBeShown(undecidedVisibility, { kind: 'family' })).toBe(false);
    expect(mayBeShown(undecidedVisibility, { kind: 'family', personId: 'p1' })).toBe(false);
  });
});
