import { createMapItem, createMappingBoard } from '../../src/mapping-board';
import {
  createDangerStatement,
  createHarmStatement,
  createIncident,
  createSafetyGoal,
  createStatements,
} from '../../src/statements';
import { aminaWrote, hartChildren, hartPeople, harts, notToDad, shared } from './around-the-harts';

// Everyone here is invented.

const { grace, daniel, joy, josiah, mum, dad, bea, pearl, finch, amina, hughes } = harts;
const twins = [joy.id, josiah.id];
const may3 = { said: '3 May 2026', iso: '2026-05-03' };
const swallowed =
  'On Sunday 3 May Josiah found Mum’s tablets on the arm of the sofa and swallowed two. He was in hospital for a night.';
const swallowedImpact = 'He was sick, and had a drip in his hand. He will not take any medicine now.';

type Item = Parameters<typeof createMapItem>[0];
const items: readonly Item[] = [
  {
    id: 'harm-3-may',
    column: 'worries',
    category: 'harm',
    text: swallowed,
    saidBy: [pearl.id, mum.id],
    source: 'observed',
    happened: may3,
    incident: 'worst',
    aboutChildren: [josiah.id],
    impacts: [{ childId: josiah.id, text: swallowedImpact }],
    status: 'agreed',
  },
  {
    id: 'harm-could-not-wake',
    column: 'worries',
    category: 'harm',
    text: 'In April Grace could not wake Mum on two afternoons. She fetched the twins from nursery herself.',
    saidBy: [grace.id],
    source: 'observed',
    happened: { said: 'two afternoons in April 2026', iso: '2026-04' },
    heldBy: [grace.id, finch.id],
    notHeldBy: [mum.id],
    dispute: 'Mum says she was awake and in too much pain to answer.',
    aboutChildren: [grace.id, ...twins],
  },
  {
    id: 'harder-waiting',
    column: 'worries',
    category: 'complicating',
    text: 'Mum has waited eleven months for the pain clinic. The tablets were meant for six weeks.',
    saidBy: [mum.id],
    source: 'record',
    aboutChildren: hartChildren,
    visibility: notToDad,
  },
  {
    id: 'harder-three-workers',
    column: 'worries',
    category: 'complicating',
    text: 'Amina is the third social worker since May, and Daniel asked her whether she would stay.',
    saidBy: [amina.id],
    aboutChildren: hartChildren,
  },
  {
    id: 'voice-daniel',
    column: 'worries',
    text: 'im ment to be the one who plays not the one who wotches',
    verbatim: true,
    saidBy: [daniel.id],
    aboutChildren: [daniel.id],
  },
  {
    id: 'court-twins',
    column: 'worries',
    text: 'Dad has asked the court to decide where the twins live.',
    saidBy: [amina.id],
    source: 'record',
    aboutChildren: twins,
    visibility: { level: 'professionals', notShownTo: [] },
  },
  {
    id: 'well-pearl-rang',
    column: 'workingWell',
    category: 'existingSafety',
    text: 'On 3 May Grandma Pearl saw the packet, rang 999 and told them how many were gone.',
    saidBy: [pearl.id],
    source: 'observed',
    happened: may3,
    aboutChildren: [josiah.id],
    statementIds: ['danger-tablets'],
    status: 'agreed',
  },
  {
    id: 'well-bea',
    column: 'workingWell',
    category: 'existingSafety',
    text: 'Since 4 May all four have slept at Auntie Bea’s, and Mum has come every day at tea time.',
    saidBy: [bea.id, mum.id],
    source: 'observed',
    ongoing: true,
    aboutChildren: hartChildren,
    statementIds: ['danger-tablets'],
    status: 'agreed',
  },
  {
    id: 'well-singing',
    column: 'workingWell',
    category: 'strength',
    text: 'Mum sings the twins to sleep on the phone when she cannot be there.',
    saidBy: [bea.id],
    source: 'observed',
    aboutChildren: twins,
  },
  {
    id: 'well-daniel',
    column: 'workingWell',
    category: 'strength',
    text: 'Daniel is in the chess team, and Dad drives him to every match.',
    saidBy: [hughes.id, dad.id],
    source: 'observed',
    aboutChildren: [daniel.id],
  },
  {
    id: 'voice-grace',
    column: 'workingWell',
    text: 'mrs finch lets me do my homework at hers and doesnt ask stuff',
    verbatim: true,
    saidBy: [grace.id],
    aboutChildren: [grace.id],
  },
  {
    id: 'step-box',
    column: 'needsToHappen',
    category: 'nextStep',
    text: 'The chemist gives Mum two days of tablets at a time, in a box that locks.',
    saidBy: [mum.id],
    statementIds: ['danger-tablets'],
    doneBy: [mum.id, harts.shah.id],
    doneWhen: { said: 'from Monday 29 June', iso: '2026-06-29' },
    visibility: notToDad,
  },
  {
    id: 'step-words',
    column: 'needsToHappen',
    category: 'nextStep',
    text: 'Mum and Dad write down together, with Amina, what the twins are told.',
    saidBy: [amina.id],
    doneBy: [mum.id, dad.id, amina.id],
    doneWhen: { said: 'before the network meets', iso: null },
  },
];

/** Thirteen things on a map for four children. */
export const theHartsMap = createMappingBoard({
  id: 'map-harts',
  title: 'A map for Grace, Daniel, Joy and Josiah',
  people: hartPeople,
  items: items.map((item) => createMapItem({ visibility: shared, ...item }, aminaWrote)),
});

const tablets = createIncident(
  {
    id: 'incident-3-may',
    text: swallowed,
    saidBy: [pearl.id, mum.id],
    source: 'observed',
    happened: may3,
    itemId: 'harm-3-may',
    severity: 'A night in hospital. The doctors said one more could have stopped his breathing.',
    impacts: [{ childId: josiah.id, text: swallowedImpact, verbatim: false }],
    visibility: shared,
  },
  aminaWrote,
);
const asleep = createIncident(
  {
    id: 'incident-april',
    text: 'Grace could not wake Mum, and fetched the twins from nursery herself.',
    saidBy: [grace.id],
    source: 'observed',
    happened: { said: 'two afternoons in April 2026', iso: '2026-04' },
    itemId: 'harm-could-not-wake',
    impacts: [{ childId: grace.id, text: 'i shook her and shook her', verbatim: true }],
    visibility: shared,
  },
  aminaWrote,
);

/** Two danger statements, each with its goal. Grandma Pearl and Mum each see one of them otherwise. */
export const theHartsStatements = createStatements({
  id: 'statements-harts',
  title: 'For Grace, Daniel, Joy and Josiah',
  people: hartPeople,
  incidents: [tablets, asleep],
  harms: [
    createHarmStatement(
      {
        id: 'harm-tablets',
        title: 'Tablets within reach',
        text: 'Grandma Pearl and Mum told the hospital that on 3 May Josiah swallowed two of Mum’s strong painkillers, which lay on the sofa. He was ill for two days.',
        source: 'observed',
        incidentIds: [tablets.id],
        worst: tablets.id,
        last: tablets.id,
        aboutChildren: [josiah.id],
        visibility: shared,
      },
      aminaWrote,
    ),
  ],
  dangers: [
    createDangerStatement(
      {
        id: 'danger-tablets',
        number: 1,
        title: 'Tablets within reach',
        text: 'Mum rang Bea the same night and asked her to have the children. Bea, Grandma Pearl, Dad and Amina are still worried that on days when the pain is bad Mum’s tablets will lie where the twins can reach them, like on 3 May. If nothing changes, Joy or Josiah could swallow more than Josiah did, stop breathing and die.',
        worried: [bea.id, pearl.id, dad.id, amina.id],
        heldBy: [bea.id, pearl.id, dad.id, amina.id, mum.id],
        examples: [{ itemId: 'harm-3-may', incidentId: tablets.id, text: '', verbatim: false }],
        harmIds: ['harm-tablets'],
        scaleIds: ['scale-tablets'],
        aboutChildren: twins,
        status: 'agreed',
        visibility: shared,
      },
      aminaWrote,
    ),
    createDangerStatement(
      {
        id: 'danger-grace',
        number: 2,
        title: 'Grace as the grown-up',
        text: 'Mrs Finch, Mr Hughes and Amina are worried that when Mum cannot be woken Grace and Daniel will look after the twins by themselves again, as in April. If nothing changes, Grace could miss so much of school that she cannot take her exams, and both may think that it is up to them whether everybody is all right.',
        worried: [finch.id, hughes.id, amina.id],
        heldBy: [finch.id, hughes.id, amina.id, grace.id],
        notHeldBy: [mum.id, pearl.id],
        dispute: 'Mum says she was awake. Grandma Pearl says that in a big family the big ones help.',
        examples: [{ itemId: 'harm-could-not-wake', incidentId: asleep.id, text: '', verbatim: false }],
        aboutChildren: [grace.id, daniel.id],
        status: 'sharedWithFamily',
        sharedOn: { said: '22 June 2026', iso: '2026-06-22' },
        visibility: shared,
      },
      aminaWrote,
    ),
  ],
  goals: [
    createSafetyGoal(
      {
        id: 'goal-tablets',
        dangerId: 'danger-tablets',
        owner: 'shared',
        text: 'Every tablet in the flat is in the box, and the box is locked and on the shelf whenever a child is there. Joy and Josiah can play in every room. Mrs Finch, Bea and Grandma Pearl will each have seen this for four months, on good days and on bad ones.',
        network: [finch.id, bea.id, pearl.id],
        forHowLong: 'four months, on good days and on bad ones',
        aboutChildren: twins,
        visibility: shared,
      },
      aminaWrote,
    ),
    createSafetyGoal(
      {
        id: 'goal-grace',
        dangerId: 'danger-grace',
        owner: 'family',
        text: 'On bad days a grown-up who was asked the night before fetches the twins. Grace and Daniel go to school, to chess and to bed like anybody of their age, and school will have seen it for a whole term.',
        forHowLong: 'a whole term',
        aboutChildren: [grace.id, daniel.id],
        visibility: shared,
      },
      aminaWrote,
    ),
  ],
});
