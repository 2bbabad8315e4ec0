import type { Person } from '../../src/foundation/document';
import { createMapItem, createMappingBoard } from '../../src/mapping-board';

// Everyone here is invented. Jade lives with her aunt.

const jade: Person = { id: 'c1', name: 'Jade', kind: 'child', role: 'fifteen years old' };
const aunt: Person = { id: 'p1', name: 'Auntie Carol', kind: 'parent', role: 'Jade lives with her' };
const dad: Person = { id: 'p2', name: 'Dad (Steve)', kind: 'parent', role: 'sees Jade on Sundays' };
const mo: Person = { id: 'p3', name: 'Mo', kind: 'naturallyConnected', role: 'boxing coach' };
const priya: Person = { id: 'p4', name: 'Priya', kind: 'professional', role: 'social worker' };

const written = { by: priya.id, at: '2026-09-14T16:00:00Z' };
const shared = { level: 'shared', notShownTo: [] } as const;

/** A map made with a young person, in her words where she gave them. */
export const jadeFifteen = createMappingBoard({
  id: 'map-jade',
  title: 'Jade’s map',
  preset: 'success',
  people: [jade, aunt, dad, mo, priya],
  items: [
    createMapItem(
      {
        id: 'well-gym',
        column: 'workingWell',
        category: 'strength',
        text: 'the gym is the only place i dont have to explain myself',
        verbatim: true,
        saidBy: [jade.id],
        aboutChildren: [jade.id],
        visibility: shared,
      },
      written,
    ),
    createMapItem(
      {
        id: 'well-mo-rang',
        column: 'workingWell',
        category: 'existingSafety',
        text: 'On 29 August Jade rang Mo from the bus station at midnight. He fetched her and rang Carol.',
        saidBy: [mo.id, jade.id],
        source: 'observed',
        aboutChildren: [jade.id],
        happened: { said: '29 August 2026', iso: '2026-08-29' },
        statementIds: ['danger-away'],
        status: 'agreed',
        visibility: shared,
      },
      written,
    ),
    createMapItem(
      {
        id: 'harm-three-nights',
        column: 'worries',
        category: 'harm',
        text: 'In July Jade was away for three nights and nobody knew where. She slept in a car.',
        saidBy: [aunt.id],
        source: 'told',
        aboutChildren: [jade.id],
        happened: { said: 'July 2026', iso: '2026-07' },
        incident: 'worst',
        visibility: shared,
      },
      written,
    ),
    createMapItem(
      {
        id: 'danger-away',
        column: 'worries',
        category: 'danger',
        text: 'Carol, Priya and Mo are worried that Jade will stay away at night again with people they do not know, and that she could be hurt or made to do things she does not want.',
        saidBy: [aunt.id, priya.id, mo.id],
        heldBy: [aunt.id, priya.id, mo.id, dad.id],
        notHeldBy: [jade.id],
        dispute: 'Jade says she knows everyone she stays with, and that July was about Dad.',
        aboutChildren: [jade.id],
        visibility: shared,
      },
      written,
    ),
    createMapItem(
      {
        id: 'harder-moves',
        column: 'worries',
        category: 'complicating',
        text: 'She has changed school twice in a year, and her records came late both times.',
        saidBy: [priya.id],
        source: 'record',
        aboutChildren: [jade.id],
        visibility: shared,
      },
      written,
    ),
    createMapItem(
      {
        id: 'closed-address',
        column: 'worries',
        text: 'Where Jade lives is not told to the people she stayed with in July.',
        saidBy: [priya.id],
        aboutChildren: [jade.id],
        visibility: { level: 'closed', notShownTo: [] },
      },
      written,
    ),
    createMapItem(
      {
        id: 'goal-college',
        column: 'needsToHappen',
        category: 'goal',
        text: 'i want to do the sports course at college and have my own key',
        verbatim: true,
        saidBy: [jade.id],
        goalOwner: 'family',
        aboutChildren: [jade.id],
        visibility: shared,
      },
      written,
    ),
    createMapItem(
      {
        id: 'step-text',
        column: 'needsToHappen',
        category: 'nextStep',
        text: 'Jade texts Carol one word by ten when she stays out, and Carol does not ring back unless it is missing.',
        saidBy: [jade.id, aunt.id],
        statementIds: ['danger-away'],
        doneBy: [jade.id, aunt.id],
        doneWhen: { said: 'from this weekend', iso: null },
        status: 'agreed',
        visibility: shared,
      },
      written,
    ),
  ],
});
