/**
 * How British English speaks of the people around a child: who is family, who works with them, and what is a service
 * rather than a person. Names given with a text come first; these words serve where nobody gave any.
 */

/** What a word says about who somebody is. `person` is one who works with the family, or whose place is not known. */
export type WhoGroup = 'child' | 'family' | 'person' | 'agency' | 'pronoun';

const phrases = (list: string): readonly string[] =>
  list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));

/** Phrases by whom they speak of, without possessive endings. */
export const peopleWords: readonly { readonly group: WhoGroup; readonly forms: readonly string[] }[] = [
  {
    group: 'child',
    forms:
      phrases(`child, children, baby, babies, toddler, boy, boys, girl, girls, kid, kids, son, sons, daughter,
      daughters, twin, twins, infant, teenager, young person, young people, siblings, sibling, bairn, bairns`),
  },
  {
    group: 'family',
    forms: phrases(`
  mum, mam, mom, mummy, dad, daddy, papa, baba, ammi, abbu, abu, ami, mama, mother, father, parent, parents,
  gran, granny, grandma, nan, nana, nain, taid, grandad, granddad, grandpa, grandfather, grandmother,
  grandparent, grandparents, dadi, nani, bibi, auntie, aunty, aunt, aunts, aunties, uncle, uncles, cousin,
  cousins, brother, brothers, sister, sisters, stepdad, stepmum, stepfather, stepmother, partner, wife, husband,
  girlfriend, boyfriend, fiance, carer, carers, family, relatives, neighbour, neighbours, friend, friends,
  godmother, godfather, network, guardian`),
  },
  {
    group: 'person',
    forms: phrases(`
  social worker, social workers, teacher, teachers, class teacher, head teacher, headteacher, tutor, form tutor,
  health visitor, health visitors, midwife, midwives, doctor, doctors, gp, nurse, nurses, school nurse, key
  worker, keyworker, support worker, family worker, youth worker, drug worker, family support worker, foster
  carer, foster carers, psychologist, therapist, paediatrician, consultant, solicitor, coach, imam, priest,
  vicar, pastor, childminder, police officer, police officers, probation officer, housing officer, lifeguard,
  chair, interpreter, worker, workers, officer, landlord, grown up, grown ups`),
  },
  {
    group: 'agency',
    forms: phrases(`
  children's services, children services, children's social care, social care, social services, the local
  authority, local authority, the council, council, the department, the police, police, the school, school,
  nursery, the nursery, playgroup, academy, college, hospital, the court, court, housing association, housing,
  the surgery, clinic, health visiting, early help, probation, professionals, agencies, services, the services,
  the team, camhs, mash, cafcass, youth offending, drug team, drug service, refuge, ambulance service,
  maternity, nhs, adult services, mental health team, primary school, secondary school, infant school, family
  hub, centre`),
  },
  {
    group: 'pronoun',
    forms: phrases('i, we, he, she, they, everyone, everybody, us, me, people, someone, somebody'),
  },
];

/** Words that make the capitalised words before them the name of a service: “Marsh Lane Nursery”. */
export const agencyHeads: ReadonlySet<string> = new Set(
  `nursery school academy college hospital centre council services surgery primary infants junior high police clinic
  trust team church mosque refuge`.split(/\s+/),
);

/** Capitalised words that are nobody. */
export const notPeople: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter eid diwali ramadan boxing day eve year new hanukkah passover vaisakhi
  english british welsh polish urdu arabic facebook snapchat tiktok whatsapp instagram xbox youtube i english saturdays
  sundays mondays fridays street road lane avenue close tv a&e`.split(/\s+/),
);

/**
 * The little words a British English text cannot do without: where a text of some length has none, it is in another
 * language.
 */
export const littleWords: ReadonlySet<string> = new Set(
  `the a an and or but if of to by for with from at in on is are was were be been has have had will would could may
  might not that this these those there he she they his her their him them it its who what when where how why
  because we i my mum dad as so do does did no about out up into than then while until after before`.split(
    /\s+/,
  ),
);
