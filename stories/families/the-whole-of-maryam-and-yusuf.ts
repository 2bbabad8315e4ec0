import type { Person } from '../../src/foundation/document';
import {
  createClosenessStep,
  createKnowledgeStep,
  createNetworkContact,
  createNetworkMember,
  createNetworkTie,
  createSafetyNetwork,
} from '../../src/safety-network';
import { maryamAndYusufInUrdu } from './maryam-and-yusuf';
import { nightsInUrdu } from './maryam-and-yusufs-nights';
import { loudNightsPlan } from './maryam-and-yusufs-plan';
import { loudNightsInUrdu } from './maryam-and-yusufs-statements';
import { oneRecord } from './one-record';
import { loudNightsWay } from './tariq-and-aishas-way';

// Everyone here is invented. The family writes Urdu, from the right; Ruth writes English, from the left.

const { people } = maryamAndYusufInUrdu;
const [maryam, yusuf, saira, imran, dadi, ruth] = people.map(({ id }) => id) as [
  ...[string, string, string],
  ...[string, string, string],
];
const khala: Person = { id: 'khala', name: 'خالہ فاطمہ', kind: 'naturallyConnected', role: 'امی کی بہن' };

const written = { by: ruth, at: '2026-06-01T09:30:00Z' };
const visibility = { level: 'shared', notShownTo: [] } as const;
const shared = <Of extends object>(entry: Of) => ({ ...entry, visibility });

/** Imran is told of Fatima by the others, and not by a paper: it is their aunt whom the children go to. */
const notToImran = { level: 'shared', notShownTo: [imran] } as const;

const network = createSafetyNetwork({
  id: 'network-maryam-yusuf',
  lang: 'ur',
  title: 'مریم اور یوسف کے لوگ',
  people: [...people, khala],
  members: [
    ...[maryam, yusuf, saira, imran, ruth].map((personId) =>
      createNetworkMember({ id: `m-${personId}`, personId, visibility }, written),
    ),
    createNetworkMember(
      {
        id: `m-${dadi}`,
        personId: dadi,
        relationships: [
          { childId: maryam, relationship: 'ابو کی امی', childSays: 'دادی' },
          { childId: yusuf, relationship: 'ابو کی امی', childSays: 'دادی' },
        ],
        agreedToHelp: 'yes',
        roles: ['safePerson', 'checks'],
        availability: 'جمعے کو، اور ہر رات فون پر',
        visibility,
      },
      written,
    ),
    createNetworkMember(
      {
        id: 'm-khala',
        personId: khala.id,
        agreedToHelp: 'yes',
        roles: ['safePerson'],
        visibility: notToImran,
      },
      written,
    ),
  ],
  knowledge: [
    createKnowledgeStep({ id: 'k-dadi', memberId: `m-${dadi}`, level: 'most', toldBy: saira }, written),
    createKnowledgeStep({ id: 'k-khala', memberId: 'm-khala', level: 'little', toldBy: saira }, written),
    createKnowledgeStep({ id: 'k-ruth', memberId: `m-${ruth}`, level: 'most' }, written),
  ],
  closeness: [
    createClosenessStep({ id: 'r-dadi', memberId: `m-${dadi}`, ring: 'inner' }, written),
    createClosenessStep({ id: 'r-khala', memberId: 'm-khala', ring: 'inner' }, written),
    createClosenessStep({ id: 'r-ruth', memberId: `m-${ruth}`, ring: 'outer' }, written),
  ],
  ties: (
    [
      [saira, maryam, 'parentOf'],
      [saira, yusuf, 'parentOf'],
      [imran, maryam, 'parentOf'],
      [imran, yusuf, 'parentOf'],
      [saira, imran, 'couple'],
      [dadi, imran, 'parentOf'],
      [dadi, saira, 'strong'],
    ] as const
  ).map(([from, to, kind]) =>
    createNetworkTie({ id: `t-${from}-${to}-${kind}`, from, to, kind, visibility }, written),
  ),
  contacts: [
    createNetworkContact(
      { id: 'contact-khala', personId: khala.id, phone: '0113 496 0123', safely: 'صرف دن میں فون کریں۔' },
      written,
    ),
  ],
});

const statements = {
  ...loudNightsInUrdu,
  incidents: loudNightsInUrdu.incidents.map(shared),
  harms: loudNightsInUrdu.harms.map(shared),
  dangers: loudNightsInUrdu.dangers.map((danger) => ({
    ...shared(danger),
    aboutChildren: [maryam, yusuf],
    dispute: 'عمران کہتے ہیں کہ وہ صرف اونچا بولتے ہیں، اور کوئی بچوں کو ہاتھ نہیں لگائے گا۔',
    scaleIds: [nightsInUrdu.id],
  })),
  goals: loudNightsInUrdu.goals.map(shared),
};

const scale = {
  ...nightsInUrdu,
  scope: { statementId: 'danger-loud', childIds: [maryam, yusuf] },
  ratings: nightsInUrdu.ratings.map(shared),
};

const plan = { ...loudNightsPlan, dangerIds: ['danger-loud'], goalIds: ['goal-loud'] };
const way = { ...loudNightsWay, people, dangerIds: ['danger-loud'], goalIds: ['goal-loud'] };

/** Two children and six tools, in Urdu: a worry and a statement that Imran sees otherwise, and an aunt kept from his copies. */
export const theWholeOfMaryamAndYusuf = oneRecord(
  { id: 'family-maryam-and-yusuf', lang: 'ur', people: [...people, khala] },
  [maryamAndYusufInUrdu, statements, scale, network, way, plan],
);
