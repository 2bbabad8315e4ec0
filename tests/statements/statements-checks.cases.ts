import type { CheckCode, CheckNames, StatementKind } from '../../src/statements/statements.checks';

/**
 * A text, and whether one check should find something in it. All people and events are invented, by those who wrote the
 * rules. Cases marked `heldOut` were measured once, and no rule was changed for their sake: they say how the rules do on
 * texts they have not learned from.
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

/** Texts written before the rules, by the same people: the rules knew what was coming. */
const firstCases: readonly CheckCase[] = [
  ...rows('NO_WHO', [
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
  ...rows('AGENCY_ONLY', [
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
  ...rows('NO_WHAT', [
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
  ...rows('NO_IMPACT', [
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
  ...rows('NO_IF_NOTHING_CHANGES', [
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
  ...rows('PAST_IN_DANGER', [
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
  ...rows('FUTURE_IN_HARM', [
    ['harm', true, 'Mum might forget to collect Yusuf and he will be left at the gate.'],
    [
      'harm',
      false,
      'Yusuf could not find his key and waited in the rain until it was dark. He had a cough for two weeks.',
    ],
    ['harm', false, 'In May Mum forgot Yusuf at the pool and he cried until the lifeguard rang Aunt Sara.'],
  ]),
  ...rows('JARGON', [
    ['danger', true, 'Mum does not engage with the health visitor.'],
    ['danger', false, 'Tia and Rob got engaged in the spring and Rob moved in.'],
    ['goal', false, 'If Gran cannot come she will contact Helen before six.'],
    ['harm', true, 'Dad has supervised contact on Saturdays and was drunk at the last two.'],
    ['danger', false, 'Dad came home with presents as he had promised, and the boys were glad.'],
  ]),
  ...rows('VAGUE_IMPACT', [
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
  ...rows('PASSIVE_NO_ACTOR', [
    ['harm', true, 'Ola was slapped across the face and pushed into the wall at the weekend.'],
    ['harm', false, 'Ola was slapped across the face by her big brother Femi.'],
    ['harm', false, 'Ola was picked up by Grandma and taken to hospital.'],
  ]),
  ...rows('BLAME', [
    ['danger', true, 'Dad is a selfish man who does not put Kai first.', { names: kai }],
    ['danger', false, 'Mum says she feels useless in the mornings and goes back to bed.'],
  ]),
  ...rows('TWO_ISSUES', [
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
  ...rows('GOAL_NEGATIVE', [
    ['goal', true, 'There will be no more shouting in the house for six months.'],
    [
      'goal',
      false,
      'Kai will walk to the bus stop with Nan each morning until the end of term.',
      { names: kai },
    ],
  ]),
  ...rows('GOAL_SERVICE', [
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
  ...rows('GOAL_NO_DURATION', [
    ['goal', true, 'Dad will speak kindly to Mum every day and Nan will hear it.', { names: kai }],
    [
      'goal',
      false,
      'Dad will speak kindly to Mum every day and Nan will hear it, from now until the summer holidays start.',
      { names: kai },
    ],
    ['goal', true, 'Mum will cook tea three nights a week.'],
  ]),
  ...rows('GOAL_NOT_SEEN', [
    ['goal', true, 'Mum will prioritise the children’s needs and provide a safe home.'],
    ['goal', false, 'Kai will tell his teacher that the mornings are calm.', { names: kai }],
  ]),
  ...rows('LONG_SENTENCE', [
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
  ...rows('HARD_WORDS', [
    ['harm', true, 'Parental acrimony precipitated considerable deterioration.'],
    ['harm', false, 'Her grandmother and the babysitter gave her dinner on Saturday and put her to bed.'],
  ]),
  ...rows('SOFTENED', [
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

const leila: CheckNames = {
  children: ['Leila', 'Sami'],
  family: ['Mama (Rana)', 'Baba (Yousef)', 'Khala Huda'],
  professionals: ['Grace Obi, social worker', 'Mr Lund, head teacher'],
  agencies: ['Birch Hill Primary'],
};
const will: CheckNames = {
  children: ['Will', 'May'],
  family: ['Dad (Mark)', 'Grandma Joy'],
  professionals: ['Hope Adeyemi, health visitor'],
  agencies: [],
};

/** Texts the rules were worked out with. */
const workedCases: readonly CheckCase[] = [
  ...rows('NO_WHO', [
    [
      'danger',
      true,
      'There are worries that Leila could be left at the swimming pool again.',
      { names: leila },
    ],
    [
      'danger',
      true,
      'It is feared that Baba will come back drunk and frighten the children.',
      { names: leila },
    ],
    [
      'danger',
      true,
      'Concerns have been raised that Sami goes without breakfast and could get ill.',
      { names: leila },
    ],
    ['danger', true, 'Baba may drive off with Leila and nobody would know where she is.', { names: leila }],
    ['danger', true, 'We are worried that Leila might be hit with the broom again.', { names: leila }],
    [
      'danger',
      false,
      'Khala Huda and Grace are worried that Baba will hit Leila with the broom again.',
      { names: leila },
    ],
    [
      'danger',
      false,
      'Concerns have been raised by Khala Huda that Sami goes without breakfast.',
      { names: leila },
    ],
    [
      'danger',
      false,
      'Grandma Joy’s biggest worry is that Will could fall from the balcony.',
      { names: will },
    ],
    ['danger', false, 'Mum and the health visitor fear that the baby will roll off the bed.'],
    [
      'danger',
      false,
      'Salma and her sister are worried that their cousin will come into their room at night.',
    ],
    [
      'danger',
      false,
      'Grandma Joy rang Hope twice. She is frightened that May will be shaken again.',
      { names: will },
    ],
    [
      'danger',
      false,
      'Who is worried: Grandma Joy and Hope. They are worried that May could stop breathing.',
      { names: will },
    ],
    ['danger', false, 'Mark and Joy both think that Will could run under a car.', { names: will }],
    [
      'danger',
      false,
      'Everyone who signed this (Mama, Khala Huda and Mr Lund) is worried that Sami will climb out of the window.',
      { names: leila },
    ],
  ]),
  ...rows('AGENCY_ONLY', [
    [
      'danger',
      true,
      'Children’s Services are worried that Leila will be left alone at night.',
      { names: leila },
    ],
    [
      'danger',
      true,
      'Birch Hill Primary and the police are worried that Baba will hit Sami.',
      { names: leila },
    ],
    [
      'danger',
      true,
      'The local authority is concerned that Sami could be burned by the open fire.',
      { names: leila },
    ],
    [
      'danger',
      false,
      'Children’s Services and Khala Huda are worried that Leila will be left alone at night.',
      { names: leila },
    ],
    [
      'danger',
      false,
      'Birch Hill Primary is worried that Baba will hit Sami. Mama shares this worry.',
      { names: leila },
    ],
    [
      'danger',
      false,
      'Children’s Services are worried that Baba will hit Sami. Baba does not agree that this could happen.',
      { names: leila },
    ],
    [
      'danger',
      false,
      'Leila told Mr Lund that she is worried that Baba will hit Sami, and the school is worried about this too.',
      { names: leila },
    ],
    [
      'danger',
      false,
      'Mama worries that Baba will come to the school, and so do the police.',
      { names: leila },
    ],
  ]),
  ...rows('NO_WHAT', [
    ['danger', true, 'Khala Huda is worried about neglect and emotional abuse.', { names: leila }],
    [
      'danger',
      true,
      'The school is worried about Mama’s parenting capacity and the home conditions.',
      { names: leila },
    ],
    ['harm', true, 'There have been concerns about domestic abuse and the children have been affected.'],
    [
      'harm',
      true,
      'Sami has been exposed to inappropriate behaviour and has suffered significant harm.',
      { names: leila },
    ],
    [
      'danger',
      false,
      'Khala Huda is worried that Baba throws plates when he has lost at cards, and one could hit Sami.',
      { names: leila },
    ],
    [
      'harm',
      false,
      'Mama slept through the alarm and Sami drank bleach from under the sink.',
      { names: leila },
    ],
    ['danger', false, 'Gran is worried that Mum will relapse and Ben could find her needles.'],
    [
      'danger',
      false,
      'The nurse is worried that the insulin is forgotten on Sundays, when Dad is on nights.',
    ],
    ['harm', false, 'Dad shouts at the boys until they wet themselves.'],
    [
      'danger',
      false,
      'Hope is worried because Mark ties May into the high chair for whole afternoons, and she may choke.',
      { names: will },
    ],
    ['harm', false, 'Nobody came for Sami on Tuesday.', { names: leila }],
  ]),
  ...rows('NO_IMPACT', [
    [
      'danger',
      true,
      'Khala Huda is worried that Baba will get drunk again and throw plates, like at Eid.',
      { names: leila },
    ],
    ['harm', true, 'Mama hit the kitchen wall with a chair on 2 May.', { names: leila }],
    [
      'danger',
      true,
      'The police are worried about the knives that Mark carries when he goes out.',
      { names: will },
    ],
    ['harm', true, 'Mark shouted at Joy on the phone for an hour.', { names: will }],
    [
      'danger',
      false,
      'Khala Huda is worried that Baba will throw plates, and Sami could be cut on the face.',
      { names: leila },
    ],
    [
      'harm',
      false,
      'Baba threw a plate. It broke on the wall, and Sami still wakes at night and screams.',
      { names: leila },
    ],
    ['harm', false, 'May was sick for three days because the milk had gone off.', { names: will }],
    [
      'danger',
      false,
      'Joy is worried that Mark will forget the stair gate. May could fall and break her neck.',
      { names: will },
    ],
    ['harm', false, 'Mark left the gate open. Will ran out, and a car broke his leg.', { names: will }],
    [
      'danger',
      false,
      'Mr Lund is worried that nobody will wake the twins, and the twins may never learn to read.',
    ],
  ]),
  ...rows('NO_IF_NOTHING_CHANGES', [
    ['danger', true, 'Joy is worried because Mark hits Will with a slipper.', { names: will }],
    [
      'danger',
      true,
      'Khala Huda asked if Leila had eaten. She is worried that there is no food in the flat.',
      { names: leila },
    ],
    ['danger', true, 'Will and May are hit by Mark, and Joy is worried about it.', { names: will }],
    [
      'danger',
      true,
      'Mr Lund is worried. In May, Sami was so hungry that he took food from bins.',
      { names: leila },
    ],
    ['danger', false, 'Joy is worried that Will might be hit again.', { names: will }],
    [
      'danger',
      false,
      'Unless Mark sleeps at his mum’s after the pub, Joy and Hope fear for May.',
      { names: will },
    ],
    [
      'danger',
      false,
      'Should nothing change, Sami is going to lose his place at football and his friends with it.',
      { names: leila },
    ],
    ['danger', false, 'Joy is worried that she’ll find May cold and still one morning.', { names: will }],
    ['danger', false, 'Joy is worried for May: Mark’s likely to drop her when he is drunk.', { names: will }],
  ]),
  ...rows('PAST_IN_DANGER', [
    ['danger', true, 'Baba threw a plate at Sami in June.', { names: leila }],
    ['danger', true, 'Joy is worried. Mark hit Will on Sunday and Will had a nosebleed.', { names: will }],
    ['danger', true, 'Mama has left Sami alone three times this month.', { names: leila }],
    [
      'danger',
      false,
      'Baba threw a plate at Sami in June, and Khala Huda is worried that he will do it again.',
      { names: leila },
    ],
    ['danger', false, 'Joy is worried that Mark hits Will.', { names: will }],
    ['danger', false, 'If what happened in June happens again, Sami could be blinded.', { names: leila }],
    ['danger', false, 'Khala Huda was worried about the open window.', { names: leila }],
  ]),
  ...rows('FUTURE_IN_HARM', [
    ['harm', true, 'Sami could be burned if he tries to cook again.', { names: leila }],
    ['harm', true, 'Baba will hit Leila when he next gets drunk.', { names: leila }],
    ['harm', true, 'Mark may drop May down the stairs.', { names: will }],
    ['harm', true, 'Mama is going to leave Sami behind one of these days.', { names: leila }],
    ['harm', false, 'Baba hit Leila and said he will do it again.', { names: leila }],
    [
      'harm',
      false,
      'Sami will always have a scar on his chin from the plate that Baba threw.',
      { names: leila },
    ],
    ['harm', false, 'Will was hit by Mark. Will said “Dad will do it again”.', { names: will }],
    [
      'harm',
      false,
      'In May 2025 Leila could hear Baba breaking the door and hid in the wardrobe.',
      { names: leila },
    ],
    ['harm', false, 'Leila might have drowned: the lifeguard pulled her out on 3 July.', { names: leila }],
    ['harm', false, 'May screamed and Mark would not pick her up.', { names: will }],
    ['harm', false, 'The shouting was so loud that it could be heard in the street.'],
    ['harm', false, 'Grandma changed her will in March and Dad hit her in front of the boys.'],
  ]),
  ...rows('JARGON', [
    ['danger', true, 'Mark is not engaging and lacks insight.', { names: will }],
    ['danger', true, 'Joy is worried that Will is at risk of significant harm.', { names: will }],
    ['harm', true, 'Leila witnessed Baba punching Mama.', { names: leila }],
    ['danger', true, 'The home is chaotic and the children have poor attachments.'],
    ['harm', true, 'There was a DV incident and CAMHS closed the case.'],
    ['goal', true, 'Mark will show that he has the capacity to change.', { names: will }],
    ['danger', true, 'Mama presents as low, and Joy has concerns.', { names: will }],
    ['harm', true, 'Dad was inappropriate at the “contact” on Friday, at the contact centre.'],
    ['danger', true, 'Domestic-violence could happen again.'],
    ['harm', false, 'Leila told her teacher “my dad is a risk and the house is chaotic”.', { names: leila }],
    ['harm', false, "Sami said 'mum neglects us and it is risky at night' to Mr Lund.", { names: leila }],
    ['harm', false, 'Dad bought presents with the rent money and the boys went without lunch.'],
    [
      'danger',
      false,
      'Mum and Stan are engaged to be married, and Gran is worried that Stan will move in at once.',
    ],
    ['harm', false, 'The phone was engaged for two hours, so Will could not reach anyone.', { names: will }],
    [
      'harm',
      false,
      'Will touched the exposed wires behind the cooker and burned two fingers.',
      { names: will },
    ],
    ['harm', false, 'May was exposed to the cold on the balcony for an hour.', { names: will }],
    [
      'harm',
      false,
      'The minibus has a capacity of twelve, and Dad drove it with nineteen children on board.',
    ],
    [
      'goal',
      false,
      'Grandma Joy will be the first to contact Hope when the cupboard is empty.',
      { names: will },
    ],
    ['goal', false, 'The school has three contact numbers and uses them in order.'],
    [
      'harm',
      false,
      'Mum opened the attachment in the email from school and threw her phone at Will.',
      { names: will },
    ],
    ['harm', false, 'A witness told the police that Dad let go of the pram.'],
    ['harm', false, 'Nan signed as the one who witnessed the will, and Dad hit her.'],
    [
      'danger',
      false,
      'Will would risk his neck to reach the biscuits, and Joy is worried that he could fall.',
      { names: will },
    ],
    ['harm', false, 'Mark makes no eye contact with May and leaves her crying in the pram.', { names: will }],
    ['harm', false, 'This concerns the night of 4 May, when Leila slept in the stairwell.', { names: leila }],
  ]),
  ...rows('VAGUE_IMPACT', [
    ['danger', true, 'Joy is worried that Mark will drink and May could be harmed.', { names: will }],
    ['danger', true, 'If nothing changes this will affect Leila’s development.', { names: leila }],
    ['harm', true, 'The shouting had a negative impact on the children.'],
    ['danger', true, 'Sami may come to harm if Mama sleeps all day.', { names: leila }],
    [
      'danger',
      false,
      'Sami may come to harm if Mama sleeps all day: he could drink bleach and burn his throat.',
      { names: leila },
    ],
    [
      'danger',
      false,
      'The noise will affect Will’s sleep and he could fall asleep in class.',
      { names: will },
    ],
    ['harm', false, 'The fire damaged the front door and the stairs.'],
    ['danger', false, 'Joy is worried that May could be scalded by the kettle.', { names: will }],
    ['danger', false, 'Sami could be harmed. He may lose an eye.', { names: leila }],
  ]),
  ...rows('PASSIVE_NO_ACTOR', [
    ['harm', true, 'Will was hit with a slipper on Sunday.', { names: will }],
    ['harm', true, 'Leila has been slapped several times by an adult.', { names: leila }],
    ['harm', true, 'There have been incidents of hitting in the flat.'],
    ['harm', true, 'The twins were locked in their room from breakfast to tea.'],
    ['harm', true, 'Sami got punched in the stomach.', { names: leila }],
    ['harm', true, 'May was badly shaken by someone in the house.', { names: will }],
    ['harm', false, 'Will was hit with a slipper by Dad on Sunday.', { names: will }],
    ['harm', false, 'Leila was grabbed by the hair by Baba.', { names: leila }],
    ['harm', false, 'Will was hit by a swing.', { names: will }],
    ['harm', false, 'Sami was pushed on the swings for an hour and was happy.', { names: leila }],
    ['harm', false, 'Leila was left with Khala Huda for the night.', { names: leila }],
    ['harm', false, 'The front door was kicked in on 4 May and Leila hid.', { names: leila }],
    ['harm', false, 'Will was left alone while Dad was at the pub.', { names: will }],
    ['harm', false, 'Leila was touched that Mr Lund had noticed.', { names: leila }],
    ['harm', false, 'Sami was beaten at chess by his sister and kicked the board.', { names: leila }],
    ['danger', false, 'Joy is worried that Will could be hit again by Mark.', { names: will }],
    ['harm', false, 'Will said “I was hit” and would not say more.', { names: will }],
  ]),
  ...rows('BLAME', [
    ['danger', true, 'Mama is lazy and Sami could go hungry.', { names: leila }],
    ['harm', true, 'Dad was drunk again because he is irresponsible.'],
    ['danger', true, 'She is a bad mother and the baby could starve.'],
    ['danger', true, 'Mark is manipulative and in denial.', { names: will }],
    ['harm', true, 'Mama does not care about Sami.', { names: leila }],
    ['harm', false, 'Dad calls Mum lazy and useless in front of the girls.'],
    ['harm', false, 'Sami has a lazy eye, and Mama missed four appointments.', { names: leila }],
    ['harm', false, 'Leila thinks that she is to blame, and cries at night.', { names: leila }],
    [
      'danger',
      false,
      'Mark shouts when he is tired, and Joy is worried that he will hit Will.',
      { names: will },
    ],
    ['harm', false, 'Mum was too unwell to get up, and May had nothing to drink.', { names: will }],
    ['harm', false, 'The infection was resistant to two medicines because doses were missed.'],
  ]),
  ...rows('TWO_ISSUES', [
    [
      'danger',
      true,
      'Joy is worried that Mark will hit Will. She is also worried that there is no food in the house.',
      { names: will },
    ],
    [
      'danger',
      true,
      'Mr Lund is worried about Mama’s drinking, the rats in the kitchen and Sami missing school.',
      { names: leila },
    ],
    [
      'danger',
      true,
      'Khala Huda is worried that Baba will hit Leila. Another worry is that Sami is on his phone all night.',
      { names: leila },
    ],
    [
      'danger',
      false,
      'Joy is worried that Mark will hit Will. Hope is also worried about this.',
      { names: will },
    ],
    [
      'danger',
      false,
      'Joy is worried that Mark will drink and hit Will, as he did at Easter. If nothing changes Will could lose an eye.',
      { names: will },
    ],
    [
      'danger',
      false,
      'Joy is worried that Mark will hit Will, and Hope is also worried that Will could be hit when he cries.',
      { names: will },
    ],
    [
      'danger',
      false,
      'Khala Huda and the school are both worried that Sami and Leila will be alone again at night.',
      { names: leila },
    ],
    ['danger', false, 'Mr Lund is worried about Sami. He also runs the breakfast club.', { names: leila }],
  ]),
  ...rows('GOAL_NEGATIVE', [
    ['goal', true, 'Mark will not hit Will.', { names: will }],
    ['goal', true, 'Baba will stop drinking.', { names: leila }],
    ['goal', true, 'The children will no longer be frightened.'],
    ['goal', true, 'Mama won’t leave Sami alone for six months.', { names: leila }],
    ['goal', true, 'Dad will never shout at the boys.'],
    ['goal', true, 'Dad will refrain from shouting.'],
    ['goal', false, 'Mark will walk to the last stop with Will each day for a term.', { names: will }],
    ['goal', false, 'Mark will not only say sorry but mend the door with Will.', { names: will }],
    ['goal', false, 'When Baba will not be home by six, Khala Huda comes to cook.', { names: leila }],
    ['goal', false, 'If Mama stops answering, Khala Huda will go round at once.', { names: leila }],
    [
      'goal',
      false,
      'Khala Huda will stop Baba at the door when he has been drinking, and ring Grace.',
      { names: leila },
    ],
    [
      'goal',
      false,
      'Mark will stop and count to ten, and Will will see him do it, for three months.',
      { names: will },
    ],
    [
      'goal',
      false,
      'By the summer Grace’s visits can stop, as the family will have kept this up for a term.',
      { names: leila },
    ],
    ['goal', false, 'After three months Children’s Services will not need to visit.', { names: leila }],
    ['goal', false, 'Will, not Mark, will choose the bedtime book.', { names: will }],
  ]),
  ...rows('GOAL_SERVICE', [
    ['goal', true, 'Mark will attend a course and engage with services.', { names: will }],
    ['goal', true, 'Mama will work with the family support team.', { names: leila }],
    ['goal', true, 'To complete the parenting course and attend all meetings.'],
    ['goal', true, 'Baba will stop drinking and will go to counselling every week.', { names: leila }],
    [
      'goal',
      false,
      'Mark will attend his course and tell Will each Friday what he has learned.',
      { names: will },
    ],
    ['goal', false, 'Leila will go to her dance class every Monday with Khala Huda.', { names: leila }],
    [
      'goal',
      false,
      'Mama will give Sami his inhaler every night and go to the clinic with him.',
      { names: leila },
    ],
    ['goal', false, 'Mark and Joy will work together to get Will to bed by eight.', { names: will }],
    ['goal', false, 'Mama will have support from Khala Huda at bedtime.', { names: leila }],
    [
      'goal',
      false,
      'Sami will eat breakfast at home every day and Mr Lund will see him ready to learn.',
      { names: leila },
    ],
  ]),
  ...rows('GOAL_NO_DURATION', [
    ['goal', true, 'Mark will read to May at bedtime.', { names: will }],
    ['goal', true, 'Twice a week Baba will cook with Leila.', { names: leila }],
    ['goal', true, 'Leila, who is nine years old, will sleep in her own bed every night.', { names: leila }],
    ['goal', true, 'Mama will tell Khala Huda with two days’ notice when she has to work.', { names: leila }],
    ['goal', false, 'Mark will read to May at bedtime for six weeks.', { names: will }],
    ['goal', false, 'Everyone will have seen this work for a whole school year.'],
    ['goal', false, 'Twice a week for three months Baba will cook with Leila.', { names: leila }],
    ['goal', false, 'Joy will have seen this every weekend until Christmas.', { names: will }],
    ['goal', false, 'A six-month stretch in which Mark stays at his mum’s after the pub.', { names: will }],
    [
      'goal',
      false,
      'Sami will have had breakfast at home on school days for at least a term.',
      { names: leila },
    ],
    ['goal', false, 'From September to Easter Mama will bring Sami to school by nine.', { names: leila }],
    ['goal', false, 'Mark will keep this up for as long as Will lives with him.', { names: will }],
  ]),
  ...rows('GOAL_NOT_SEEN', [
    ['goal', true, 'Mark will be a better father.', { names: will }],
    ['goal', true, 'Mama will improve her mental health and keep the children safe.', { names: leila }],
    ['goal', true, 'Baba will not shout or hit.', { names: leila }],
    ['goal', true, 'Mark will attend all appointments.', { names: will }],
    ['goal', true, 'Mama will understand the risks and reduce her drinking.', { names: leila }],
    ['goal', false, 'Mark will sit with May until she sleeps.', { names: will }],
    ['goal', false, 'There will be a grown-up at home when Sami comes back from school.', { names: leila }],
    ['goal', false, 'Mama will be at the gate by three o’clock.', { names: leila }],
    [
      'goal',
      false,
      'Mark will keep the stair gate shut, and Hope will find it shut whenever she calls.',
      { names: will },
    ],
    ['goal', false, 'Leila and Sami laugh at the table again.', { names: leila }],
    ['goal', false, 'Baba will make sure that Sami brushes his teeth each night.', { names: leila }],
  ]),
  ...rows('LONG_SENTENCE', [
    [
      'danger',
      true,
      `Khala Huda is worried ${'and worried '.repeat(25)}that Sami could get hurt.`,
      { names: leila },
    ],
    ['goal', false, `${'Mark will read to May at bedtime. '.repeat(20)}`, { names: will }],
    [
      'harm',
      false,
      `Leila said “${'and then he came in and shouted '.repeat(8)}” and cried.`,
      { names: leila },
    ],
    [
      'goal',
      false,
      `Mark will:\n- ${'read to May at bedtime and sing\n- '.repeat(12)}kiss her`,
      { names: will },
    ],
    [
      'danger',
      true,
      `If nothing changes Will ${'could fall or slip or trip '.repeat(8)}on the stairs.`,
      { names: will },
    ],
  ]),
  ...rows('HARD_WORDS', [
    ['danger', true, 'Joy is worried about the deterioration in Mark’s moods.', { names: will }],
    ['goal', true, 'Mark will prioritise bedtime.', { names: will }],
    ['harm', true, 'Leila was hit subsequently.', { names: leila }],
    [
      'harm',
      false,
      'The physiotherapist and the receptionist saw Leila’s arm on Saturday.',
      { names: leila },
    ],
    [
      'harm',
      false,
      'Oluwaseunfunmi told Ms Papadimitriou that her arm hurt.',
      { names: { children: ['Oluwaseunfunmi'], professionals: ['Ms Papadimitriou'] } },
    ],
    ['harm', false, 'Will said “it was an unimaginable catastrophe”.', { names: will }],
    ['goal', false, 'Everybody will be able to watch television together on Saturdays.'],
  ]),
  ...rows('SOFTENED', [
    [
      'harm',
      true,
      'Will needed to see a doctor.',
      { names: will, earlier: 'Will was taken to hospital with a bruise on his back.' },
    ],
    [
      'danger',
      true,
      'Joy is worried that May could get hurt.',
      { names: will, earlier: 'Joy is worried that May could die.' },
    ],
    ['harm', true, 'Baba hit Leila.', { names: leila, earlier: 'Baba punched Leila.' }],
    ['harm', true, 'Baba hit Leila.', { names: leila, earlier: 'Baba hit Leila with a belt.' }],
    ['harm', false, 'Baba punched Leila.', { names: leila, earlier: 'Baba hit Leila.' }],
    [
      'harm',
      false,
      'On 4 May Baba punched Leila in the mouth.',
      { names: leila, earlier: 'Baba punches Leila.' },
    ],
    [
      'danger',
      false,
      'Joy is worried that May could be killed.',
      { names: will, earlier: 'Joy is worried that May could die.' },
    ],
    [
      'goal',
      false,
      'Mark will read to May at six.',
      { names: will, earlier: 'Mark will read to May at five.' },
    ],
    ['harm', false, 'Baba hit Leila.', { names: leila }],
  ]),
];

/**
 * The first held-out texts: written when the rules were first done, hard on purpose. Of what was pointed out 0.67 should
 * have been, and of what should have been 0.67 was. Then the rules learned from them, so that they are held out no more.
 */
const learnedCases: readonly CheckCase[] = [
  ...rows('NO_WHO', [
    ['danger', true, 'Zosia could be scalded again because the bath is run by her six-year-old brother.'],
    ['danger', true, 'The overriding fear is of a fire in the caravan while the twins are asleep.'],
    [
      'danger',
      false,
      'The social worker has talked to Babcia, and both of them worry that Zosia will be scalded again.',
      { names: { children: ['Zosia'] } },
    ],
    [
      'danger',
      false,
      'Ade, Ade’s big sister and her youth worker are scared he is carrying parcels for older lads and will be stabbed.',
      { names: { children: ['Ade'] } },
    ],
  ]),
  ...rows('AGENCY_ONLY', [
    ['danger', true, 'Social care and the hospital are worried the baby will be shaken again.'],
    ['danger', false, 'Social care and Babcia worry the baby will be shaken again.'],
    ['danger', false, 'The hospital is worried the baby will be shaken again. Mum thinks this too.'],
  ]),
  ...rows('NO_WHAT', [
    ['danger', true, 'Babcia has serious worries about the children’s welfare in their parents’ care.'],
    ['harm', true, 'The twins have experienced instability and poor supervision.'],
    [
      'danger',
      false,
      'Babcia worries that the pan handles stick out over the hob, where Zosia can reach them.',
      { names: { children: ['Zosia'] } },
    ],
    ['harm', false, 'Mum fainted at the wheel with Ade in the front seat.', { names: { children: ['Ade'] } }],
  ]),
  ...rows('NO_IMPACT', [
    [
      'harm',
      true,
      'On Friday Dad ripped the phone off the wall and pinned Mum against the fridge.',
      { names: { children: ['Zosia'] } },
    ],
    [
      'danger',
      true,
      'Babcia and Ms Flynn are worried that Dad will turn up at the refuge with a hammer.',
      { names: { children: ['Zosia'] } },
    ],
    [
      'harm',
      false,
      'Dad pinned Mum against the fridge. Zosia has not spoken since.',
      { names: { children: ['Zosia'] } },
    ],
    [
      'danger',
      false,
      'Babcia worries that Dad will turn up, and that Zosia will see him kill her mum.',
      { names: { children: ['Zosia'] } },
    ],
    ['harm', false, 'Ade’s lip needed gluing.', { names: { children: ['Ade'] } }],
  ]),
  ...rows('NO_IF_NOTHING_CHANGES', [
    ['danger', true, 'Babcia is worried that Zosia is too thin.', { names: { children: ['Zosia'] } }],
    [
      'danger',
      false,
      'Babcia’s dread is that one of these nights the phone rings and Zosia is gone.',
      { names: { children: ['Zosia'] } },
    ],
    [
      'danger',
      false,
      'Without somebody there, Babcia believes, Zosia is sure to be hurt again before long.',
      { names: { children: ['Zosia'] } },
    ],
  ]),
  ...rows('PAST_IN_DANGER', [
    [
      'danger',
      true,
      'Last winter the twins slept in the car for nine nights and Ade got frostbite.',
      { names: { children: ['Ade'] } },
    ],
    [
      'danger',
      false,
      'Babcia was there when Dad fell asleep smoking, and she is sure the flat will burn next time.',
    ],
  ]),
  ...rows('FUTURE_IN_HARM', [
    ['harm', true, 'If Dad keeps on smoking in bed the flat could go up in flames.'],
    ['harm', true, 'Ade is likely to be stabbed.', { names: { children: ['Ade'] } }],
    [
      'harm',
      false,
      'Dad told Zosia that if she cried he would leave her at the services, and drove off for ten minutes.',
      { names: { children: ['Zosia'] } },
    ],
    [
      'harm',
      false,
      'Zosia will not go near the bath since Mum scalded her.',
      { names: { children: ['Zosia'] } },
    ],
  ]),
  ...rows('JARGON', [
    [
      'harm',
      true,
      'Ade made a disclosure at school about historic sexual abuse.',
      { names: { children: ['Ade'] } },
    ],
    ['danger', true, 'Parents minimise and there is a pattern of disguised compliance.'],
    ['harm', true, 'Mum has been neglecting her own self-care and presenting as dishevelled.'],
    [
      'goal',
      false,
      'Mum will put her phone in the drawer and make eye contact with Zosia at tea.',
      { names: { children: ['Zosia'] } },
    ],
    ['danger', false, 'Babcia is concerned that Dad will come round with a knife.'],
    [
      'harm',
      false,
      'Zosia was one of four bridesmaids, and Dad hit her for losing her engagement bouquet.',
      { names: { children: ['Zosia'] } },
    ],
    [
      'harm',
      false,
      'The stadium was at capacity and Dad left Ade at the gate.',
      { names: { children: ['Ade'] } },
    ],
  ]),
  ...rows('VAGUE_IMPACT', [
    [
      'danger',
      true,
      'If it goes on Zosia’s wellbeing and development will suffer.',
      { names: { children: ['Zosia'] } },
    ],
    [
      'danger',
      false,
      'It will affect how Zosia speaks: she already stammers when Dad is there.',
      { names: { children: ['Zosia'] } },
    ],
  ]),
  ...rows('PASSIVE_NO_ACTOR', [
    ['harm', true, 'Ade was held down and his head was shaved.', { names: { children: ['Ade'] } }],
    ['harm', true, 'Both twins had been smacked hard enough to leave a handprint.'],
    [
      'harm',
      false,
      'Ade was jumped and kicked by three boys from the estate.',
      { names: { children: ['Ade'] } },
    ],
    ['harm', false, 'Zosia was bitten by next door’s dog.', { names: { children: ['Zosia'] } }],
  ]),
  ...rows('BLAME', [
    ['danger', true, 'Mum is a compulsive liar with no maternal instinct.'],
    ['danger', true, 'Dad is a violent thug.'],
    [
      'harm',
      false,
      'Zosia wrote on the wall that she is stupid and evil.',
      { names: { children: ['Zosia'] } },
    ],
  ]),
  ...rows('TWO_ISSUES', [
    [
      'danger',
      true,
      'Babcia is worried that Dad will hit Mum, that Ade is selling weed and that the twins are never at school.',
    ],
    [
      'danger',
      false,
      'Babcia is worried that Dad will set fire to the caravan, and the warden is also worried that it could burn down.',
    ],
  ]),
  ...rows('GOAL_NEGATIVE', [
    ['goal', true, 'Nobody will smoke in the caravan.'],
    ['goal', true, 'Dad doesn’t drink when the twins are with him.'],
    ['goal', false, 'Dad will blow out every candle before the twins go to bed, without having to be told.'],
    [
      'goal',
      false,
      'Mum and Zosia will get off at the same stop as Babcia and walk home as three.',
      { names: { children: ['Zosia'] } },
    ],
  ]),
  ...rows('GOAL_SERVICE', [
    ['goal', true, 'Dad will see his probation officer and finish his anger programme.'],
    [
      'goal',
      false,
      'Dad will go to the smoke alarm shop with Ade and fit two alarms.',
      { names: { children: ['Ade'] } },
    ],
  ]),
  ...rows('GOAL_NO_DURATION', [
    ['goal', true, 'Within a minute of hearing the alarm everyone is outside.'],
    ['goal', false, 'Thirty nights in a row without a call to the warden.'],
    ['goal', false, 'This goes well from half term right up to the end of the year.'],
  ]),
  ...rows('GOAL_NOT_SEEN', [
    ['goal', true, 'Dad will take responsibility for his actions and gain insight.'],
    ['goal', false, 'Candles live in Babcia’s flat, and the warden finds none in the caravan.'],
  ]),
  ...rows('LONG_SENTENCE', [
    [
      'harm',
      false,
      'Zosia (4) was scalded on 3 Feb. 2025 at approx. 7 p.m. by Mum, who had run the bath with the hot tap only, as the cold one has been broken since Christmas.',
      { names: { children: ['Zosia'] } },
    ],
  ]),
  ...rows('HARD_WORDS', [
    ['danger', true, 'Intergenerational patterns of adversity may perpetuate.'],
    [
      'harm',
      false,
      'The ambulance took Zosia to the children’s hospital, where she was given antibiotics.',
      { names: { children: ['Zosia'] } },
    ],
  ]),
  ...rows('SOFTENED', [
    [
      'harm',
      true,
      'Dad disciplined Ade.',
      { names: { children: ['Ade'] }, earlier: 'Dad whipped Ade with a flex until he passed out.' },
    ],
    [
      'harm',
      false,
      'On Sunday Zosia was scalded from the waist down.',
      { names: { children: ['Zosia'] }, earlier: 'Zosia has scalds from the waist down.' },
    ],
  ]),
];

const dev: CheckNames = {
  children: ['Dev', 'Asha'],
  family: ['Papa (Raj)', 'Maa', 'Masi Priya', 'Mr Dunn, downstairs'],
  professionals: ['Sioned, social worker', 'Miss Achebe, teacher', 'Dr Fry'],
  agencies: ['Little Acorns', 'Northgate Housing'],
};
const teen: CheckNames = {
  children: ['Caitlin'],
  family: ['Da', 'Step-mum Lou', 'Granda'],
  professionals: ['Ruth, youth worker'],
  agencies: [],
};

/** Texts written after that, and measured once. No rule was changed for them. */
export const heldOutCases: readonly CheckCase[] = [
  ...apart('NO_WHO', [
    [
      'danger',
      true,
      'Dev is likely to be knocked down the next time he is sent to the shop for cans.',
      { names: dev },
    ],
    ['danger', true, 'It is a worry that Asha could be left in the car on a hot day.', { names: dev }],
    [
      'danger',
      false,
      'Masi Priya, Miss Achebe and Little Acorns all fear that Papa will leave Asha in the car on a hot day.',
      { names: dev },
    ],
    [
      'danger',
      false,
      'Caitlin herself, Granda and Ruth are worried that she will get into a car with strangers again.',
      { names: teen },
    ],
    [
      'danger',
      false,
      'Dr Fry and Sioned have told Maa that they are worried Dev will stop breathing if he misses his inhaler.',
      { names: dev },
    ],
  ]),
  ...apart('AGENCY_ONLY', [
    [
      'danger',
      true,
      'Little Acorns and Northgate Housing are worried that Asha could fall from the window.',
      { names: dev },
    ],
    [
      'danger',
      false,
      'Little Acorns, Northgate Housing and Mr Dunn from downstairs are worried that Asha could fall from the window.',
      { names: dev },
    ],
    [
      'danger',
      false,
      'Northgate Housing is worried that Asha could fall from the window. Maa does not think so.',
      { names: dev },
    ],
  ]),
  ...apart('NO_WHAT', [
    [
      'danger',
      true,
      'Ruth and Granda are worried about exploitation and Caitlin’s vulnerability.',
      { names: teen },
    ],
    ['harm', true, 'Dev has had a negative experience of care.', { names: dev }],
    [
      'danger',
      false,
      'Ruth and Granda are worried that Caitlin meets men from the chip shop after ten at night.',
      { names: teen },
    ],
    ['harm', false, 'Papa sent Dev to the shop for cans and he was knocked down by a van.', { names: dev }],
    ['danger', false, 'Miss Achebe is worried that Dev’s inhaler is empty most weeks.', { names: dev }],
  ]),
  ...apart('NO_IMPACT', [
    ['danger', true, 'Masi Priya is worried that Papa will sell the cooker next.', { names: dev }],
    ['harm', true, 'In October Papa sold the cooker and the beds.', { names: dev }],
    [
      'harm',
      false,
      'In October Papa sold the beds. Dev and Asha slept on the floor and were cold.',
      { names: dev },
    ],
    ['harm', false, 'Lou locked the fridge and Caitlin fainted in PE.', { names: teen }],
    [
      'danger',
      false,
      'Granda is worried that the men will give Caitlin tablets and she won’t wake up.',
      { names: teen },
    ],
  ]),
  ...apart('NO_IF_NOTHING_CHANGES', [
    [
      'danger',
      true,
      'Granda and Ruth are worried that Caitlin is out until four most nights.',
      { names: teen },
    ],
    [
      'danger',
      false,
      'Granda and Ruth are worried that if Caitlin goes on getting into cars she will be raped.',
      { names: teen },
    ],
    ['danger', false, 'Granda worries that Caitlin might not come home one night.', { names: teen }],
  ]),
  ...apart('PAST_IN_DANGER', [
    [
      'danger',
      true,
      'Ruth and Granda are worried. Caitlin was given tablets by a man and woke up in a field.',
      { names: teen },
    ],
    ['danger', true, 'Papa shook Asha because she cried.', { names: dev }],
    [
      'danger',
      false,
      'Papa shook Asha in May. Masi Priya is worried that he will shake her again and her brain could bleed.',
      { names: dev },
    ],
  ]),
  ...apart('FUTURE_IN_HARM', [
    ['harm', true, 'Asha may be shaken again by Papa.', { names: dev }],
    ['harm', true, 'Caitlin will end up in a field again.', { names: teen }],
    ['harm', false, 'Papa shook Asha so hard that she could not hold her head up.', { names: dev }],
    [
      'harm',
      false,
      'Granda drove round all night because Lou would not say where Caitlin was.',
      { names: teen },
    ],
    ['harm', false, 'Caitlin asked Lou if she could come home, and Lou said no.', { names: teen }],
  ]),
  ...apart('JARGON', [
    ['harm', true, 'Caitlin is a victim of CSE and has low self-esteem.', { names: teen }],
    ['danger', true, 'Papa’s substance misuse means that he is unable to meet their needs.', { names: dev }],
    ['goal', true, 'Caitlin will reduce her risk-taking behaviour.', { names: teen }],
    ['danger', true, 'Maa has disengaged from the health visitor.', { names: dev }],
    ['goal', false, 'Ruth will have a contact for each of Caitlin’s friends in her phone.', { names: teen }],
    ['harm', false, 'Papa gave Dev no presents and sold the ones from Masi Priya.', { names: dev }],
    [
      'goal',
      false,
      'Dev will have his inhaler with him at school, at home and at Masi Priya’s.',
      { names: dev },
    ],
    ['harm', false, 'Caitlin’s tooth was chipped and the nerve was exposed.', { names: teen }],
  ]),
  ...apart('VAGUE_IMPACT', [
    ['danger', true, 'Granda is worried that the men could harm Caitlin.', { names: teen }],
    [
      'danger',
      true,
      'Dev could suffer emotional harm and this could affect him later in life.',
      { names: dev },
    ],
    [
      'danger',
      false,
      'Granda is worried that the men could harm Caitlin: she could be drugged, raped or killed.',
      { names: teen },
    ],
    ['danger', false, 'Miss Achebe is worried that Dev could collapse in the playground.', { names: dev }],
  ]),
  ...apart('PASSIVE_NO_ACTOR', [
    ['harm', true, 'Caitlin was punched and left on the towpath.', { names: teen }],
    ['harm', true, 'Dev has been repeatedly hit on the legs.', { names: dev }],
    ['harm', false, 'Caitlin was punched by a man she calls Zed.', { names: teen }],
    ['harm', false, 'Dev was knocked down by a van.', { names: dev }],
    ['harm', false, 'Asha was left at Little Acorns until six.', { names: dev }],
  ]),
  ...apart('BLAME', [
    ['danger', true, 'Lou is spiteful and Caitlin could run off again.', { names: teen }],
    ['harm', true, 'Caitlin is attention-seeking and went out again.', { names: teen }],
    ['harm', false, 'Lou told Caitlin that she was a selfish cow.', { names: teen }],
    ['danger', false, 'Papa finds it hard to get up, and Asha could be hungry until noon.', { names: dev }],
  ]),
  ...apart('TWO_ISSUES', [
    [
      'danger',
      true,
      'Masi Priya is worried that Papa will shake Asha. She also worries that Dev is not at school.',
      { names: dev },
    ],
    [
      'danger',
      false,
      'Masi Priya is worried that Papa will shake Asha. Dr Fry is worried too, as Asha is so small.',
      { names: dev },
    ],
    [
      'danger',
      false,
      'Granda is worried that Caitlin will get into cars, be given tablets and be raped.',
      { names: teen },
    ],
  ]),
  ...apart('GOAL_NEGATIVE', [
    ['goal', true, 'Papa will not shake Asha again.', { names: dev }],
    ['goal', true, 'Caitlin will stop seeing the men from the chip shop.', { names: teen }],
    [
      'goal',
      false,
      'When Asha cries and Papa feels he cannot cope, he will put her in the cot and ring Masi Priya.',
      { names: dev },
    ],
    [
      'goal',
      false,
      'Granda will wait at the bus stop so that Caitlin does not walk home alone.',
      { names: teen },
    ],
    [
      'goal',
      false,
      'Caitlin will text Granda where she is, who she is with and when she will be home.',
      { names: teen },
    ],
  ]),
  ...apart('GOAL_SERVICE', [
    ['goal', true, 'Papa will attend the drug service and take part in testing.', { names: dev }],
    ['goal', true, 'Caitlin’s parents will engage with the plan.', { names: teen }],
    [
      'goal',
      false,
      'Papa will go to his group on Mondays and Asha will be with Masi Priya while he is out.',
      { names: dev },
    ],
    [
      'goal',
      false,
      'Da and Lou will meet Granda every Sunday to plan who picks Caitlin up.',
      { names: teen },
    ],
  ]),
  ...apart('GOAL_NO_DURATION', [
    ['goal', true, 'Da will pick Caitlin up from town by ten o’clock each Friday.', { names: teen }],
    ['goal', true, 'Papa will ring Masi Priya within five minutes when Asha cries.', { names: dev }],
    [
      'goal',
      false,
      'Da will have picked Caitlin up by ten every Friday for eight Fridays in a row.',
      { names: teen },
    ],
    ['goal', false, 'For the next five months Papa will ring Masi Priya when Asha cries.', { names: dev }],
    ['goal', false, 'This will have gone well over the whole of the winter.'],
  ]),
  ...apart('GOAL_NOT_SEEN', [
    ['goal', true, 'Da and Lou will provide consistent boundaries.', { names: teen }],
    ['goal', true, 'Asha will be safe and her needs will be met.', { names: dev }],
    [
      'goal',
      false,
      'Asha will be held gently, and Little Acorns will find her easy to settle.',
      { names: dev },
    ],
    ['goal', false, 'Caitlin is home by ten on school nights.', { names: teen }],
  ]),
  ...apart('LONG_SENTENCE', [
    [
      'danger',
      true,
      'Granda, Ruth and Caitlin’s aunt in Derry are worried that Caitlin will get into a car with the men from the chip shop, as she did on Halloween, and that they will give her tablets and take her somewhere that nobody knows, where she could be raped or left outside to freeze.',
      { names: teen },
    ],
    [
      'danger',
      false,
      'Granda and Ruth are worried that Caitlin will get into a car with the men from the chip shop, as she did on Halloween. They could give her tablets. She could be raped, or left outside to freeze.',
      { names: teen },
    ],
  ]),
  ...apart('HARD_WORDS', [
    ['danger', true, 'Caitlin’s vulnerability is compounded by intermittent supervision.', { names: teen }],
    ['harm', false, 'The firefighters carried Asha down from the third floor.', { names: dev }],
  ]),
  ...apart('SOFTENED', [
    [
      'danger',
      true,
      'Masi Priya is worried that Asha could be hurt.',
      { names: dev, earlier: 'Masi Priya is worried that Papa will shake Asha and her brain could bleed.' },
    ],
    [
      'harm',
      true,
      'Caitlin woke in a field on 1 November.',
      { names: teen, earlier: 'Caitlin was unconscious in a field on 1 November.' },
    ],
    [
      'harm',
      false,
      'Papa shook Asha hard on 4 May, and again on 9 May.',
      { names: dev, earlier: 'Papa has been shaking Asha.' },
    ],
  ]),
];

/** Cases invented for this library along with its demonstration family. All these must be asked; more may be. */
export const inventedCases: readonly {
  text: string;
  kind: StatementKind;
  verbatim: boolean;
  expected: readonly CheckCode[];
}[] = [
  {
    text: 'There are concerns around neglect and the children are at risk of significant harm.',
    kind: 'danger',
    verbatim: false,
    expected: ['NO_WHO', 'JARGON', 'NO_WHAT', 'NO_IMPACT', 'VAGUE_IMPACT'],
  },
  {
    text: "Children's Services are worried about domestic violence in the home.",
    kind: 'danger',
    verbatim: false,
    expected: ['AGENCY_ONLY', 'JARGON', 'NO_IMPACT', 'NO_IF_NOTHING_CHANGES'],
  },
  {
    text: 'Sam was hit by an adult.',
    kind: 'danger',
    verbatim: false,
    expected: ['PAST_IN_DANGER', 'PASSIVE_NO_ACTOR', 'NO_WHO', 'NO_IF_NOTHING_CHANGES'],
  },
  {
    text: 'Dad will not drink and will engage with services.',
    kind: 'goal',
    verbatim: false,
    expected: ['GOAL_NEGATIVE', 'GOAL_SERVICE', 'GOAL_NO_DURATION', 'GOAL_NOT_SEEN'],
  },
  { text: 'my dad is rissky and hes neglecting the dog', kind: 'danger', verbatim: true, expected: [] },
];

/** Texts that most practitioners would be content with: nothing should be pointed out in them at all. */
export const soundTexts: readonly Pick<CheckCase, 'text' | 'kind' | 'names'>[] = [
  {
    kind: 'danger',
    text: 'Mum gets the children to school fed and on time, and has asked Gran to stay over twice this month. Gran, Helen and Mr Okafor are still worried that Mum will go to work at night and leave Tariq and Aisha on their own, like on 4 March when Tariq burned his hand. If nothing changes, Tariq could be badly burned or Aisha could get out of the flat or choke with no adult to help, and Tariq may be too tired and frightened to learn.',
    names: {
      children: ['Tariq', 'Aisha'],
      family: ['Mum (Nadia)', 'Gran (Salma)', 'Dee, next door'],
      professionals: ['Helen, social worker', 'Mr Okafor, class teacher'],
    },
  },
  {
    kind: 'goal',
    text: 'Whenever Mum is out there will be a grown-up in the flat who has said yes beforehand and whom Tariq can name. Tariq will sleep through and Aisha will be settled by someone she knows. Gran, Dee and school will have seen this work for three months, including weeks when shifts change at short notice.',
    names: { children: ['Tariq', 'Aisha'], family: ['Mum (Nadia)', 'Gran (Salma)', 'Dee, next door'] },
  },
  {
    kind: 'harm',
    text: 'On 4 March Tariq and Aisha were alone in the flat from about 8pm to 11pm while Mum was out. Tariq tried to warm milk and burned his hand.',
    names: { children: ['Tariq', 'Aisha'], family: ['Mum (Nadia)'] },
  },
  {
    kind: 'danger',
    text: 'Khala Huda, Mr Lund and Grace are worried that Baba will hit Leila with the broom when he has been drinking, as he did on 9 June. If nothing changes, Leila could lose an eye or a tooth, and she may stop bringing friends home.',
    names: leila,
  },
  {
    kind: 'harm',
    text: 'On 9 June Baba hit Leila with the broom. She had a bruise on her back for two weeks and told Khala Huda that she sleeps with her shoes on.',
    names: leila,
  },
  {
    kind: 'goal',
    text: 'When Baba has had a drink he will sleep at his brother’s, and Khala Huda will cook for the children. Leila will ask friends home again. Khala Huda, Mr Lund and Grace will have seen this for four months.',
    names: leila,
  },
  {
    kind: 'danger',
    text: 'Grandma Joy and Hope are worried that Mark will fall asleep with May in his arms. May could slip, hit her head and die. Mark does not agree that this could happen.',
    names: will,
  },
  {
    kind: 'harm',
    text: 'Mark fell asleep with May in his arms on 2 and 5 May. On 5 May she slid to the floor and cried until Joy came. She had a bump on her head.',
    names: will,
  },
  {
    kind: 'goal',
    text: 'Mark will put May down in her cot before he rests, and Will knows that he can wake Grandma. Joy and Hope will have seen May asleep in her cot at every visit for ten weeks.',
    names: will,
  },
];

/** Every text, each with the one check it is about. */
export const checkCases: readonly CheckCase[] = [...firstCases, ...workedCases, ...learnedCases];
