import * as React from 'react';
import { createDangerStatement, createSafetyGoal, createStatements, Statements } from '../../src/statements';
import { offerStatements } from './statements-page';

const ignore = () => undefined;

offerStatements((sets) => {
  const statements = createStatements({
    id: 'bench',
    people: [
      { id: 'tariq', name: 'Tariq', kind: 'child', role: '' },
      { id: 'aisha', name: 'Aisha', kind: 'child', role: '' },
      { id: 'mum', name: 'Mum', kind: 'parent', role: '' },
      { id: 'gran', name: 'Gran', kind: 'naturallyConnected', role: '' },
      { id: 'dee', name: 'Dee', kind: 'naturallyConnected', role: '' },
      { id: 'helen', name: 'Helen', kind: 'professional', role: '' },
    ],
    dangers: sets.map(({ number, danger }) =>
      createDangerStatement({ id: `d${number}`, number, text: danger, scaleIds: [`s${number}`] }),
    ),
    goals: sets.map(({ number, goal }) =>
      createSafetyGoal({ id: `g${number}`, dangerId: `d${number}`, text: goal }),
    ),
  });
  return <Statements defaultValue={statements} onChange={ignore} mostStatements={100} />;
});
