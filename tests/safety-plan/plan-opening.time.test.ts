import { describe, expect, it } from 'vitest';
import { createPlanRule, createSafetyPlan } from '../../src/safety-plan/safety-plan.model';
import { openSafetyPlan } from '../../src/safety-plan/safety-plan.schema';
import { fastest } from '../support/damaged-documents';

const plan = createSafetyPlan({
  id: 'many',
  people: [
    { id: 'p1', name: 'Gran', kind: 'naturallyConnected', role: '' },
    { id: 'c1', name: 'Tariq', kind: 'child', role: '' },
  ],
});

describe('many rules', () => {
  const rules = Array.from({ length: 600 }, (_, at) =>
    createPlanRule({
      id: `r${at}`,
      text: 'When Mum is called in to work at night, Gran comes and sleeps over. '.repeat(6),
      who: ['p1'],
      childWords: [{ childId: 'c1', text: 'gran stays', lang: null, verbatim: true }],
    }),
  );
  it('open in the time it takes to save and read them a few dozen times, sound or damaged', () => {
    const sound = { ...plan, rules };
    const damaged = { ...plan, rules: rules.map((one, at) => (at % 10 === 0 ? { ...one, text: 7 } : one)) };
    const once = fastest(() => void JSON.parse(JSON.stringify(sound)));
    expect(fastest(() => openSafetyPlan(sound))).toBeLessThan(24 * once);
    expect(fastest(() => openSafetyPlan(damaged))).toBeLessThan(32 * once);
  }, 60_000);
});
