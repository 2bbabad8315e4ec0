import type { Person } from '../../src/foundation/document';
import type {
  CheckRule,
  Incident,
  StatementMapItem,
  StatementScale,
  StatementsDocument,
} from '../../src/statements';
import {
  composeDanger,
  composeGoal,
  createDangerStatement,
  createHarmStatement,
  createIncident,
  createSafetyGoal,
  createStatements,
  enGbPack,
  speakStatements,
  statementsReducer,
  withRules,
} from '../../src/statements';
import { nights } from './tariq-and-aishas-nights';

// Everyone here is invented. So are the days: in the story it is Monday 23 March 2026.

const tariq: Person = { id: 'c1', name: 'Tariq', kind: 'child', role: 'seven years old' };
const aisha: Person = { id: 'c2', name: 'Aisha', kind: 'child', role: 'three years old' };
const mum: Person = { id: 'p1', name: 'Mum (Nadia)', kind: 'parent', role: 'works shifts' };
const gran: Person = {
  id: 'p2',
  name: 'Gran (Salma)',
  kind: 'naturallyConnected',
  role: 'lives ten minutes away',
};
const helen: Person = { id: 'p3', name: 'Helen', kind: 'professional', role: 'social worker' };
const okafor: Person = { id: 'p4', name: 'Mr Okafor', kind: 'professional', role: 'class teacher' };
const dee: Person = { id: 'p5', name: 'Dee', kind: 'naturallyConnected', role: 'lives next door' };
const people = [tariq, aisha, mum, gran, helen, okafor, dee];

const shared = { level: 'shared', notShownTo: [] } as const;
const writtenOn = (day: string) => ({ by: helen.id, at: `2026-03-${day}T10:15:00Z` });

const march4 = createIncident(
  {
    id: 'incident-4-march',
    text: 'On 4 March Tariq and Aisha were alone in the flat from about 8pm to 11pm while Mum was out. Tariq tried to warm milk and burned his hand.',
    saidBy: [dee.id],
    source: 'told',
    sourceNote: 'Dee told Helen',
    happened: { said: '4 March 2026', iso: '2026-03-04' },
    severity: 'A burn that needed a hospital dressing.',
    impacts: [
      {
        childId: tariq.id,
        text: 'He told his teacher he has to stay awake to listen for Aisha.',
        verbatim: false,
      },
      { childId: aisha.id, text: 'Dee heard her crying for a long time.', verbatim: false },
    ],
    frequency: { words: 'only once that anybody knows of', count: null, per: null },
    visibility: shared,
  },
  writtenOn('09'),
);

const february = createIncident(
  {
    id: 'incident-february',
    text: 'Mum was called in to work and Tariq looked after Aisha for half an hour until Gran came.',
    saidBy: [mum.id],
    source: 'observed',
    happened: { said: 'one evening in February 2026', iso: null },
    severity: 'Nobody was hurt.',
    impacts: [
      {
        childId: tariq.id,
        text: 'He locked the door and did not open it to Gran at first.',
        verbatim: false,
      },
    ],
    visibility: shared,
  },
  writtenOn('16'),
);

const voice = createIncident(
  {
    id: 'incident-voice',
    text: 'i herd aisha crying and i made her a milk and it was to hot',
    verbatim: true,
    saidBy: [tariq.id],
    visibility: shared,
  },
  writtenOn('18'),
);

const harm = createHarmStatement(
  {
    id: 'harm-nights',
    title: 'Alone at night',
    text: 'Dee and Mum have told Helen that Tariq and Aisha were alone in the flat at night twice. The last time Tariq burned his hand and needed a dressing at the hospital, and Aisha cried for a long time.',
    source: 'told',
    sourceNote: 'Dee and Mum told Helen',
    incidentIds: [february.id, march4.id, voice.id],
    first: february.id,
    worst: march4.id,
    last: march4.id,
    aboutChildren: [tariq.id, aisha.id],
    visibility: shared,
  },
  writtenOn('16'),
);

const opener =
  'Mum gets the children to school fed and on time, and has asked Gran to stay over twice this month.';
const dangerText =
  'Mum gets the children to school fed and on time, and has asked Gran to stay over twice this month. Gran, Helen and Mr Okafor are still worried that Mum will go to work at night and leave Tariq and Aisha on their own, like on 4 March when Tariq burned his hand. If nothing changes, Tariq could be badly burned or Aisha could get out of the flat or choke with no adult to help, and Tariq may be too tired and frightened to learn.';

const danger = createDangerStatement(
  {
    id: 'danger-nights',
    number: 1,
    title: 'Nights alone',
    text: dangerText,
    heldBy: [gran.id, helen.id, okafor.id],
    notHeldBy: [mum.id],
    dispute: 'Mum says Tariq is sensible and was only alone once.',
    worried: [gran.id, helen.id, okafor.id],
    about: 'Mum will go to work at night and leave Tariq and Aisha on their own',
    opener,
    examples: [
      { itemId: null, incidentId: null, text: 'on 4 March when Tariq burned his hand', verbatim: false },
    ],
    impacts: [
      { childId: tariq.id, when: 'soon', text: 'could be badly burned', verbatim: false },
      {
        childId: aisha.id,
        when: 'soon',
        text: 'could get out of the flat or choke with no adult to help',
        verbatim: false,
      },
      { childId: tariq.id, when: 'later', text: 'may be too tired and frightened to learn', verbatim: false },
    ],
    harmIds: [harm.id],
    scaleIds: ['scale-nights'],
    status: 'sharedWithFamily',
    sharedOn: { said: '20 March 2026', iso: '2026-03-20' },
    visibility: shared,
  },
  writtenOn('20'),
);

const goal = createSafetyGoal(
  {
    id: 'goal-nights',
    dangerId: danger.id,
    owner: 'shared',
    text: 'Whenever Mum is out there will be a grown-up in the flat who has said yes beforehand and whom Tariq can name. Tariq will sleep through and Aisha will be settled by someone she knows. Gran, Dee and school will have seen this work for three months, including weeks when shifts change at short notice.',
    network: [gran.id, dee.id],
    forHowLong: 'three months, including weeks when shifts change at short notice',
    visibility: shared,
  },
  writtenOn('20'),
);

const say = speakStatements({}, 'en-GB');
const from = { people, incidents: [march4, february, voice] };

/** Harm, danger and goal for Tariq and Aisha, as they stand in the third week. Mum sees one thing differently. */
export const nightsInStatements: StatementsDocument = createStatements({
  id: 'statements-nights',
  title: 'For Tariq and Aisha',
  ...from,
  harms: [harm],
  // Nothing is offered for now: what the parts say was looked at, and left.
  dangers: [{ ...danger, composedFrom: composeDanger(from, danger, say) }],
  goals: [{ ...goal, composedFrom: composeGoal(from, goal, say) }],
});

/** Begun in a first conversation: parts of the danger are there and no word of its text. */
export const nightsHalfWritten = createStatements({
  id: 'statements-half',
  people,
  incidents: [{ ...march4, severity: '', impacts: [], frequency: null }],
  harms: [createHarmStatement({ id: 'harm-half', title: 'Alone at night', last: march4.id })],
  dangers: [
    createDangerStatement({
      id: 'danger-half',
      number: 1,
      worried: [gran.id, helen.id],
      about: 'Mum will go to work at night and leave Tariq and Aisha on their own',
    }),
  ],
});

/** Everything the checks ask about, as a text comes from a template. */
export const statementsWithEveryFault = createStatements({
  id: 'statements-faults',
  people,
  dangers: [
    createDangerStatement({
      id: 'danger-neglect',
      number: 1,
      text: 'There are concerns around neglect and the children are at risk of significant harm.',
    }),
    createDangerStatement({
      id: 'danger-violence',
      number: 2,
      text: 'Children’s Services are worried about domestic violence in the home.',
      worriedAgencies: ['Children’s Services'],
      composedFrom: 'Children’s Services is worried.',
    }),
    createDangerStatement({ id: 'danger-hit', number: 3, text: 'Tariq was hit by an adult.' }),
    createDangerStatement({
      id: 'danger-two',
      number: 4,
      text: 'Mum is lazy and chaotic, and presents as disengaged. There are also worries about the drinking, and about school attendance, and nobody has oversight of the multi-agency arrangements that have been in place throughout the whole of the time since the last initial conference took place.',
    }),
  ],
  goals: [
    createSafetyGoal({
      id: 'goal-drink',
      dangerId: 'danger-neglect',
      text: 'Dad will not drink and will engage with services.',
    }),
    createSafetyGoal({
      id: 'goal-course',
      dangerId: 'danger-violence',
      text: 'Mum will attend a parenting course.',
    }),
  ],
});

/** Three sets, one of which took the place of another. */
export const threeSets: StatementsDocument = {
  ...nightsInStatements,
  id: 'statements-three',
  dangers: [
    ...nightsInStatements.dangers,
    createDangerStatement({
      id: 'danger-shifts',
      number: 2,
      title: 'Shifts',
      text: 'Mum and Gran are worried that shifts will change at short notice and nobody will have been asked, like in February when Tariq looked after Aisha for half an hour. If nothing changes, Tariq could be left to decide what to do when something happens.',
      heldBy: [mum.id, gran.id],
      worried: [mum.id, gran.id],
      scaleIds: ['scale-shifts'],
    }),
    createDangerStatement({
      id: 'danger-told',
      number: 3,
      title: 'Telling it again',
      text: 'Mum is worried that she will have to tell her story to yet another social worker and will stop telling it. If nothing changes, Tariq and Aisha could be left without the help that was agreed.',
      status: 'superseded',
      supersededBy: 'danger-shifts',
      worried: [mum.id],
    }),
  ],
  goals: [
    ...nightsInStatements.goals,
    createSafetyGoal({
      id: 'goal-shifts',
      dangerId: 'danger-shifts',
      owner: 'family',
      text: 'Mum will ask Gran or Dee the same hour a shift changes, and Tariq will be told who is coming. Gran, Dee and Helen will have seen this for eight weeks.',
    }),
  ],
};

const weeks = Array.from(
  { length: 57 },
  (_, at): Incident =>
    createIncident({
      id: `incident-week-${at + 1}`,
      text: `Week ${at + 1}: Tariq came to school and said he had been up to listen for Aisha.`,
      saidBy: [okafor.id],
      source: 'observed',
    }),
);

/** Sixty things that happened, in one matrix. */
export const sixtyIncidents: StatementsDocument = {
  ...nightsInStatements,
  id: 'statements-sixty',
  incidents: [...nightsInStatements.incidents, ...weeks],
  harms: nightsInStatements.harms.map((one) => ({
    ...one,
    incidentIds: [...one.incidentIds, ...weeks.map(({ id }) => id)],
  })),
};

/** The parts were changed after the text was edited: an update is offered, and the typed words stay. */
export const nightsWithAnOffer: StatementsDocument = {
  ...nightsInStatements,
  id: 'statements-offer',
  dangers: nightsInStatements.dangers.map((one) => ({
    ...one,
    worried: [...one.worried, dee.id],
    impacts: one.impacts.map((impact) =>
      impact.childId === aisha.id
        ? { ...impact, text: 'could get out of the flat and be hit by a car' }
        : impact,
    ),
  })),
};

const edited = (text: string, day: string, by = helen.id) =>
  ({ type: 'edit-text', of: 'danger', id: danger.id, text, by, at: `2026-03-${day}T16:40:00Z` }) as const;

/** A text that was written in three sittings. */
export const nightsInVersions: StatementsDocument = [
  edited('Gran and Helen are worried that Mum will leave Tariq and Aisha on their own at night.', '10'),
  edited(
    'Gran, Helen and Mr Okafor are worried that Mum will go to work at night and leave Tariq and Aisha on their own, like on 4 March when Tariq burned his hand.',
    '16',
  ),
  edited(dangerText, '20', gran.id),
].reduce(statementsReducer, {
  ...nightsInStatements,
  id: 'statements-versions',
  dangers: nightsInStatements.dangers.map((one) => ({
    ...one,
    text: '',
    versions: [],
    status: 'draft' as const,
  })),
});

/** Statements whose saved form was damaged on its way. */
export const damagedStatements: unknown = {
  ...nightsInStatements,
  id: 'statements-damaged',
  dangers: nightsInStatements.dangers.map((one) => ({ ...one, status: 'nearly', heldBy: 'Gran' })),
  goals: [...nightsInStatements.goals, { ...goal, id: 'goal-lost', dangerId: 'danger-gone', metOn: 5 }],
  incidents: nightsInStatements.incidents.map((one) => ({ ...one, verbatim: 'perhaps' })),
};

/** A rule of a council’s own, beside those of the library. */
const saysTonight: CheckRule = {
  code: 'OWN_TONIGHT',
  kinds: ['danger'],
  look: ({ text }) => {
    const from = text.indexOf('at night');
    return from < 0 ? [] : [{ from, to: from + 'at night'.length, says: { words: 'at night' } }];
  },
};

/** The British English pack with a council’s own rule and its words. */
export const councilPack = {
  ...withRules(enGbPack, [saysTonight]),
  words: {
    ...enGbPack.words,
    'check.OWN_TONIGHT.saw': 'The text says “%{words}”.',
    'check.OWN_TONIGHT.why': 'Here each plan says who is there on which evening.',
    'check.OWN_TONIGHT.ask': 'Which nights are these?',
  },
};

/** What stands on the family’s map. */
export const onTheMap: readonly StatementMapItem[] = [
  { id: 'harm-4-march', text: 'On 4 March Tariq and Aisha were alone in the flat from about 8pm to 11pm.' },
  { id: 'tired-in-class', text: 'Tariq fell asleep in class on two mornings.' },
];

/** The scales of this family that a set can name. */
export const scalesOfTheFamily: readonly StatementScale[] = [{ id: 'scale-nights', text: nights.question }];
