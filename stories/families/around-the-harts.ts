import type { Person, PersonId } from '../../src/foundation/document';
import type { ClosenessRing, KnowledgeLevel, NetworkMember, TieKind } from '../../src/safety-network';
import {
  createClosenessStep,
  createKnowledgeStep,
  createNetworkContact,
  createNetworkHelp,
  createNetworkMember,
  createNetworkTie,
  createSafetyNetwork,
} from '../../src/safety-network';

// Everyone here is invented: two households, four children, and those who have rallied round them.

const person = (id: string, name: string, kind: Person['kind'], role: string): Person => ({
  id,
  name,
  kind,
  role,
});

/** The Harts and the people around them. */
export const harts = {
  grace: person('grace', 'Grace', 'child', 'fourteen years old'),
  daniel: person('daniel', 'Daniel', 'child', 'ten years old'),
  joy: person('joy', 'Joy', 'child', 'four, a twin'),
  josiah: person('josiah', 'Josiah', 'child', 'four, a twin'),
  mum: person('mum', 'Mum (Laura)', 'parent', 'a nurse, hurt her back at work'),
  dad: person('dad', 'Dad (Chris)', 'parent', 'lives in the next town'),
  bea: person('bea', 'Auntie Bea', 'naturallyConnected', 'Mum’s sister'),
  pearl: person('pearl', 'Grandma Pearl', 'naturallyConnected', 'Dad’s mum'),
  finch: person('finch', 'Mrs Finch', 'naturallyConnected', 'lives upstairs'),
  emmanuel: person('emmanuel', 'Emmanuel', 'naturallyConnected', 'from church'),
  amina: person('amina', 'Amina', 'professional', 'social worker'),
  hughes: person('hughes', 'Mr Hughes', 'professional', 'Daniel’s teacher'),
  shah: person('shah', 'Dr Shah', 'professional', 'Mum’s doctor'),
} as const;

export const hartPeople: readonly Person[] = Object.values(harts);
export const hartChildren: readonly PersonId[] = ['grace', 'daniel', 'joy', 'josiah'];

export const aminaWrote = { by: harts.amina.id, at: '2026-06-22T16:00:00Z' };
export const shared = { level: 'shared', notShownTo: [] } as const;
/** What is Mum's own, and not for Dad while the court looks at where the twins live. */
export const notToDad = { level: 'shared', notShownTo: [harts.dad.id] } as const;

const told: { readonly [id: string]: Partial<NetworkMember> } = {
  grace: { choices: [{ personId: 'grace', answer: 'yes', words: 'but not if its all about me helping' }] },
  bea: {
    relationships: hartChildren.map((childId) => ({
      childId,
      relationship: 'Mum’s sister',
      childSays: childId === 'joy' ? 'Bee' : '',
    })),
    agreedToHelp: 'yes',
    roles: ['safePerson', 'checks'],
    availability: 'every day: the children sleep at hers',
  },
  pearl: {
    agreedToHelp: 'yes',
    roles: ['supervisesTime'],
    availability: 'Saturdays',
    agency: {
      view: 'suitable',
      reason: 'She rang at once on 3 May, and stayed at the hospital.',
      visibility: shared,
    },
  },
  finch: { agreedToHelp: 'yes', roles: ['checks'], availability: 'most evenings' },
  emmanuel: { agreedToHelp: null, roles: [], visibility: notToDad },
};

const ties: readonly (readonly [PersonId, PersonId, TieKind])[] = [
  ...hartChildren.map((child) => ['mum', child, 'parentOf'] as const),
  ...hartChildren.map((child) => ['dad', child, 'parentOf'] as const),
  ...hartChildren.map((child) => ['bea', child, 'carerOf'] as const),
  ['mum', 'dad', 'separated'],
  ['pearl', 'dad', 'parentOf'],
  ['bea', 'mum', 'strong'],
  ['pearl', 'mum', 'weak'],
  ['finch', 'grace', 'strong'],
  ['mum', 'amina', 'stressful'],
];

const knowing: readonly (readonly [PersonId, KnowledgeLevel])[] = [
  ['bea', 'most'],
  ['pearl', 'most'],
  ['finch', 'little'],
  ['emmanuel', 'nothing'],
  ['hughes', 'little'],
  ['amina', 'most'],
  ['shah', 'little'],
];

const rings: readonly (readonly [PersonId, ClosenessRing])[] = [
  ['bea', 'inner'],
  ['pearl', 'inner'],
  ['finch', 'middle'],
  ['emmanuel', 'middle'],
  ['hughes', 'outer'],
  ['amina', 'outer'],
  ['shah', 'outer'],
];

/** Thirteen people: the four children, both parents, four of their own and three from the services. */
export const aroundTheHarts = createSafetyNetwork({
  id: 'network-harts',
  title: 'Who stands round the Harts',
  people: hartPeople,
  members: hartPeople.map(({ id }) =>
    createNetworkMember({ id: `m-${id}`, personId: id, visibility: shared, ...told[id] }, aminaWrote),
  ),
  knowledge: knowing.map(([id, level]) =>
    createKnowledgeStep({ id: `k-${id}`, memberId: `m-${id}`, level }, aminaWrote),
  ),
  closeness: rings.map(([id, ring]) =>
    createClosenessStep({ id: `r-${id}`, memberId: `m-${id}`, ring }, aminaWrote),
  ),
  helps: [
    createNetworkHelp(
      {
        id: 'help-bea',
        memberId: 'm-bea',
        text: 'Has all four at hers until the plan has held',
        answer: 'yes',
      },
      aminaWrote,
    ),
    createNetworkHelp(
      {
        id: 'help-pearl',
        memberId: 'm-pearl',
        text: 'Is there when Mum and the twins are together',
        answer: 'yes',
      },
      aminaWrote,
    ),
    createNetworkHelp(
      { id: 'help-finch', memberId: 'm-finch', text: 'Knocks at seven and asks for the box', answer: 'yes' },
      aminaWrote,
    ),
    createNetworkHelp(
      {
        id: 'help-emmanuel',
        memberId: 'm-emmanuel',
        text: 'Fetches the twins from nursery on Fridays',
        answer: null,
      },
      aminaWrote,
    ),
  ],
  ties: ties.map(([from, to, kind]) =>
    createNetworkTie({ id: `t-${from}-${to}-${kind}`, from, to, kind, visibility: shared }, aminaWrote),
  ),
  contacts: [
    createNetworkContact(
      {
        id: 'contact-bea',
        personId: 'bea',
        phone: '0114 496 0456',
        safely: 'Not when the children are near.',
      },
      aminaWrote,
    ),
  ],
});
