import { describe, expect, it } from 'vitest';
import {
  findStatementSet,
  harmMatrix,
  hasManyDangers,
  looseGoals,
  looseIncidents,
  rolesOf,
  standingDangers,
  statementSets,
} from '../../src/statements/statement-sets.model';
import {
  createDangerStatement,
  createHarmStatement,
  createIncident,
  createSafetyGoal,
  createStatements,
} from '../../src/statements/statements.model';

const gone = { at: null, by: null, why: '' };
const danger = (id: string, number: number | null, more = {}) =>
  createDangerStatement({ id, number, ...more });
const goal = (id: string, dangerId: string, more = {}) => createSafetyGoal({ id, dangerId, ...more });

describe('sets', () => {
  const document = createStatements({
    id: 's',
    dangers: [
      danger('third', 3, { scaleIds: ['scale-3'] }),
      danger('none', null),
      danger('first', 1),
      danger('gone', 2, { removed: gone }),
    ],
    goals: [
      goal('old', 'third', { status: 'superseded' }),
      goal('new', 'third'),
      goal('off', 'first', { removed: gone }),
      goal('lost', 'nothing here'),
      goal('with the gone', 'gone'),
    ],
  });

  it('stand by their numbers, those without one last, and not those that were taken out', () => {
    expect(statementSets(document).map(({ danger: { id }, number }) => [id, number])).toEqual([
      ['first', 1],
      ['third', 3],
      ['none', null],
    ]);
  });

  it('share their number with the goal that stands, and with their scales', () => {
    const set = findStatementSet(document, 'third');
    expect(set).toMatchObject({ number: 3, goal: { id: 'new' }, scaleIds: ['scale-3'] });
    expect(set?.goals.map(({ id }) => id)).toEqual(['old', 'new']);
    expect(findStatementSet(document, 'first')?.goal).toBeNull();
    expect(findStatementSet(document, 'gone')).toBeNull();
  });

  it('leave no goal out: one of a danger statement that is not there stands by itself', () => {
    expect(looseGoals(document).map(({ id }) => id)).toEqual(['lost']);
  });

  it('show a superseded goal where no other stands', () => {
    const only = { ...document, goals: [goal('old', 'first', { status: 'superseded' })] };
    expect(findStatementSet(only, 'first')?.goal?.id).toBe('old');
  });
});

describe('many danger statements', () => {
  const many = createStatements({
    id: 's',
    dangers: [
      ...[1, 2, 3].map((number) => danger(`d${number}`, number)),
      danger('old', 4, { status: 'superseded' }),
      danger('gone', 5, { removed: gone }),
    ],
  });

  it('are more than three that stand, unless a council says otherwise', () => {
    expect(standingDangers(many)).toBe(3);
    expect(hasManyDangers(many)).toBe(false);
    expect(hasManyDangers({ ...many, dangers: [...many.dangers, danger('d6', 6)] })).toBe(true);
    expect(hasManyDangers(many, 2)).toBe(true);
    expect(hasManyDangers(many, 0)).toBe(true);
  });

  it.each([NaN, -1, Infinity])('are never said where the usual number is %s', (usual) => {
    expect(hasManyDangers(many, usual)).toBe(false);
  });
});

describe('the matrix of a harm', () => {
  const incidents = ['a', 'b', 'c', 'd'].map((id) => createIncident({ id, text: id }));
  const document = createStatements({
    id: 's',
    incidents: [...incidents, createIncident({ id: 'gone', text: 'gone', removed: gone })],
    harms: [
      createHarmStatement({
        id: 'h',
        incidentIds: ['b', 'c', 'c', 'gone', 'nothing here'],
        first: 'a',
        worst: 'a',
      }),
    ],
  });
  const harm = document.harms[0] ?? createHarmStatement({ id: '' });

  it('has one incident in as many rows as it was, and the others apart', () => {
    const { rows, others } = harmMatrix(document, harm);
    expect(rows.map(({ role, incident }) => [role, incident?.id ?? null])).toEqual([
      ['first', 'a'],
      ['worst', 'a'],
      ['last', null],
    ]);
    expect(others.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(rolesOf(harm, 'a')).toEqual(['first', 'worst']);
    expect(rolesOf(harm, 'b')).toEqual([]);
  });

  it('leaves no incident out: one of no harm stands by itself', () => {
    expect(looseIncidents(document).map(({ id }) => id)).toEqual(['d']);
    const unsorted = { ...document, harms: [{ ...harm, removed: gone }] };
    expect(looseIncidents(unsorted).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
});
