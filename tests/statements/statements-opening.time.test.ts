import { describe, expect, it } from 'vitest';
import { createDangerStatement, createStatements } from '../../src/statements/statements.model';
import { openStatements } from '../../src/statements/statements.schema';
import { fastest } from '../support/damaged-documents';

const statements = createStatements({
  id: 'many',
  people: [
    { id: 'p1', name: 'Gran', kind: 'naturallyConnected', role: '' },
    { id: 'c1', name: 'Tariq', kind: 'child', role: '' },
  ],
});

describe('many statements', () => {
  const dangers = Array.from({ length: 600 }, (_, at) =>
    createDangerStatement({
      id: `d${at}`,
      text: 'Gran and Helen are worried that Mum will go out at night. '.repeat(6),
      worried: ['p1'],
      sharedOn: { said: 'summer 2023', iso: '2023-22' },
      impacts: [{ childId: 'c1', when: 'soon', text: 'could be hurt', verbatim: false }],
    }),
  );
  it('open in the time it takes to save and read them a few dozen times, sound or damaged', () => {
    const sound = { ...statements, dangers };
    const damaged = {
      ...statements,
      dangers: dangers.map((one, at) => (at % 10 === 0 ? { ...one, text: 7 } : one)),
    };
    const once = fastest(() => void JSON.parse(JSON.stringify(sound)));
    expect(fastest(() => openStatements(sound))).toBeLessThan(24 * once);
    expect(fastest(() => openStatements(damaged))).toBeLessThan(32 * once);
  }, 60_000);
});
