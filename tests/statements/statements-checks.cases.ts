import type { CheckCode, CheckNames, StatementKind } from '../../src/statements/statements.checks';

/**
 * A text, and whether one check should find something in it. All people and events are invented. Cases marked `heldOut`
 * were written before any rule was, and no rule was changed for their sake: they say how the rules do on texts that
 * nobody wrote them for.
 */
export interface CheckCase {
  code: CheckCode;
  kind: StatementKind;
  text: string;
  flagged: boolean;
  names?: Partial<CheckNames>;
  earlier?: string;
  heldOut?: true;
}

type Row = readonly [
  kind: StatementKind,
  flagged: boolean,
  text: string,
  more?: Pick<CheckCase, 'names' | 'earlier'>,
];

const rows = (code: CheckCode, list: readonly Row[], heldOut = false): CheckCase[] =>
  list.map(([kind, flagged, text, more]) => ({
    code,
    kind,
    text,
    flagged,
    ...more,
    ...(heldOut ? { heldOut: true as const } : {}),
  }));
const apart = (code: CheckCode, list: readonly Row[]) => rows(code, list, true);

const kofi: CheckNames = {
  children: ['Kofi'],
  family: ['Uncle Dele', 'Nana (Abena)'],
  professionals: ['Mrs Bell, form tutor', 'Dr Rahman'],
  agencies: ['Eastfield High'],
};
const kai: CheckNames = {
  children: ['Kai'],
  family: ['Dad', 'Nan (Maureen)'],
  professionals: ['Tomasz, family worker'],
  agencies: [],
};

export const heldOutCases: readonly CheckCase[] = [
  ...apart('NO_WHO', [
    [
      'danger',
      true,
      'The main worry is that Kofi could be hit again when Uncle Dele has been drinking.',
      { names: kofi },
    ],
    [
      'danger',
      false,
      'Kofi’s aunties, his form tutor Mrs Bell and Dr Rahman all worry that Uncle Dele will hit Kofi again and that Kofi will lose the hearing in his left ear.',
      { names: kofi },
    ],
    [
      'danger',
      false,
      'What frightens Nana and the midwife most is that Mum will fall asleep on the sofa with the baby on her chest and the baby could stop breathing.',
      { names: kofi },
    ],
  ]),
  ...apart('AGENCY_ONLY', [
    [
      'danger',
      true,
      'The police and the housing association are worried that Mr Lis will set the flat on fire again and Ola could breathe in the smoke.',
      { names: { children: ['Ola'], family: ['Mr Lis'] } },
    ],
    [
      'danger',
      false,
      'Marsh Lane Nursery and Grandad Joe are worried that Ivy will get into the medicine drawer again and be very ill.',
      { names: { children: ['Ivy'], family: ['Grandad Joe'], agencies: ['Marsh Lane Nursery'] } },
    ],
  ]),
  ...apart('NO_WHAT', [
    [
      'danger',
      true,
      'Gran and the school are worried about Mum’s mental health and the impact this may have on Rosa.',
      { names: { children: ['Rosa'] } },
    ],
    [
      'danger',
      false,
      'Gran is worried that Rosa skips tea because Mum sleeps from noon, and if this goes on Rosa could become weak.',
      { names: { children: ['Rosa'] } },
    ],
  ]),
  ...apart('NO_IMPACT', [
    [
      'danger',
      true,
      'Auntie Bea and Ms Khan are worried that Dad will smash up the kitchen again, like he did on Boxing Day.',
      { names: { children: ['Leon'], family: ['Auntie Bea'], professionals: ['Ms Khan'] } },
    ],
    [
      'harm',
      false,
      'On Boxing Day Dad smashed the kitchen window. Glass went into Leon’s foot and he limped for a week.',
      { names: { children: ['Leon'] } },
    ],
  ]),
  ...apart('NO_IF_NOTHING_CHANGES', [
    [
      'danger',
      true,
      'Nan and Priti are worried because Mum leaves the gate open and Ash runs into the road.',
      { names: { children: ['Ash'], professionals: ['Priti'] } },
    ],
    [
      'danger',
      false,
      'Nan and Priti are worried that the next lorry won’t brake in time when Ash runs into the road.',
      { names: { children: ['Ash'], professionals: ['Priti'] } },
    ],
  ]),
  ...apart('PAST_IN_DANGER', [
    [
      'danger',
      true,
      'Grandpa and the nursery told us that Carl locked Mia in her room all Saturday and gave her nothing to eat.',
      { names: { children: ['Mia'], family: ['Carl'] } },
    ],
    [
      'danger',
      false,
      'Grandpa is worried that Carl, who locked Mia in her room in June, will do it again and she will go hungry.',
      { names: { children: ['Mia'], family: ['Carl'] } },
    ],
  ]),
  ...apart('FUTURE_IN_HARM', [
    ['harm', true, 'Mum might forget to collect Yusuf and he will be left at the gate.'],
    [
      'harm',
      false,
      'Yusuf could not find his key and waited in the rain until it was dark. He had a cough for two weeks.',
    ],
    ['harm', false, 'In May Mum forgot Yusuf at the pool and he cried until the lifeguard rang Aunt Sara.'],
  ]),
  ...apart('JARGON', [
    ['danger', true, 'Mum does not engage with the health visitor.'],
    ['danger', false, 'Tia and Rob got engaged in the spring and Rob moved in.'],
    ['goal', false, 'If Gran cannot come she will contact Helen before six.'],
    ['harm', true, 'Dad has supervised contact on Saturdays and was drunk at the last two.'],
    ['danger', false, 'Dad came home with presents as he had promised, and the boys were glad.'],
  ]),
  ...apart('VAGUE_IMPACT', [
    [
      'danger',
      true,
      'Nan is worried that Dad will shout at Mum and this could impact on Zara’s emotional wellbeing.',
    ],
    [
      'danger',
      false,
      'Nan is worried that Zara could be harmed, such as by being scalded when she gets between them.',
    ],
  ]),
  ...apart('PASSIVE_NO_ACTOR', [
    ['harm', true, 'Ola was slapped across the face and pushed into the wall at the weekend.'],
    ['harm', false, 'Ola was slapped across the face by her big brother Femi.'],
    ['harm', false, 'Ola was picked up by Grandma and taken to hospital.'],
  ]),
  ...apart('BLAME', [
    ['danger', true, 'Dad is a selfish man who does not put Kai first.', { names: kai }],
    ['danger', false, 'Mum says she feels useless in the mornings and goes back to bed.'],
  ]),
  ...apart('TWO_ISSUES', [
    [
      'danger',
      true,
      'Nan is worried that Dad will hit Kai. Nan is also worried that Kai is missing school and has no friends.',
      { names: kai },
    ],
    [
      'danger',
      false,
      'Nan and Kai’s teacher are worried that Dad will drink and then drive Kai to football.',
      { names: kai },
    ],
  ]),
  ...apart('GOAL_NEGATIVE', [
    ['goal', true, 'There will be no more shouting in the house for six months.'],
    [
      'goal',
      false,
      'Kai will walk to the bus stop with Nan each morning until the end of term.',
      { names: kai },
    ],
  ]),
  ...apart('GOAL_SERVICE', [
    [
      'goal',
      true,
      'Mum will go to all her appointments with the drug team and finish the parenting programme.',
    ],
    [
      'goal',
      false,
      'Mum will go to her group on Tuesdays so that she has three ways to calm down, and Kai will see her use them.',
      { names: kai },
    ],
  ]),
  ...apart('GOAL_NO_DURATION', [
    ['goal', true, 'Dad will speak kindly to Mum every day and Nan will hear it.', { names: kai }],
    [
      'goal',
      false,
      'Dad will speak kindly to Mum every day and Nan will hear it, from now until the summer holidays start.',
      { names: kai },
    ],
    ['goal', true, 'Mum will cook tea three nights a week.'],
  ]),
  ...apart('GOAL_NOT_SEEN', [
    ['goal', true, 'Mum will prioritise the children’s needs and provide a safe home.'],
    ['goal', false, 'Kai will tell his teacher that the mornings are calm.', { names: kai }],
  ]),
  ...apart('LONG_SENTENCE', [
    [
      'harm',
      true,
      'On the Thursday before half term, when the heating had been off for the best part of a fortnight and the boys had been sleeping in their coats on the one mattress, Dad took the last of the money that Nan had sent for the meter and spent it in the pub by the canal.',
    ],
    [
      'harm',
      false,
      'At 8.30 Mr. Bell rang Mum. She did not answer. He rang again at 9.15, and at 10 he rang Nan. Nan came at once. Kai was asleep on the step.',
      { names: kai },
    ],
  ]),
  ...apart('HARD_WORDS', [
    ['harm', true, 'Parental acrimony precipitated considerable deterioration.'],
    ['harm', false, 'Her grandmother and the babysitter gave her dinner on Saturday and put her to bed.'],
  ]),
  ...apart('SOFTENED', [
    [
      'harm',
      true,
      'Dad was rough with Kai.',
      { names: kai, earlier: 'Dad punched Kai in the face and he lost a tooth.' },
    ],
    ['harm', false, 'Dad hit Kai hard, twice.', { names: kai, earlier: 'Dad hit Kai.' }],
    [
      'harm',
      false,
      'Kai had bruises on both arms after Dad grabbed him.',
      { names: kai, earlier: 'Kai had a bruise after Dad grabbed him.' },
    ],
  ]),
];

export const checkCases: readonly CheckCase[] = [];
