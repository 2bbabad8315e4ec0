import type { Person } from '../../src/foundation/document';
import { createMapItem, createMappingBoard } from '../../src/mapping-board';
import {
  createChildSignal,
  createPlanRule,
  createPlanTrigger,
  createSafetyPlan,
} from '../../src/safety-plan';
import type { ScaleWording } from '../../src/safety-scale';
import { createRating, createSafetyScale } from '../../src/safety-scale';
import {
  createDangerStatement,
  createHarmStatement,
  createIncident,
  createSafetyGoal,
  createStatements,
} from '../../src/statements';
import { oneRecord } from './one-record';

// Everyone here is invented. The family speaks Polish; Tom does not, and writes his own part in English.

const zuzia: Person = { id: 'zuzia', name: 'Zuzia', kind: 'child', role: 'jedenaście lat' };
const kacper: Person = { id: 'kacper', name: 'Kacper', kind: 'child', role: 'pięć lat' };
const mama: Person = { id: 'mama', name: 'Mama (Agnieszka)', kind: 'parent', role: 'pracuje na zmiany' };
const tata: Person = { id: 'tata', name: 'Tata (Marek)', kind: 'parent', role: 'kierowca' };
const ola: Person = { id: 'ola', name: 'Ciocia Ola', kind: 'naturallyConnected', role: 'siostra Mamy' };
const halina: Person = { id: 'halina', name: 'Pani Halina', kind: 'naturallyConnected', role: 'sąsiadka' };
const tom: Person = { id: 'tom', name: 'Tom', kind: 'professional', role: 'social worker' };
const people = [zuzia, kacper, mama, tata, ola, halina, tom];
const both = [zuzia.id, kacper.id];

const written = { by: tom.id, at: '2026-06-15T10:00:00Z' };
const visibility = { level: 'shared', notShownTo: [] } as const;
/** What Mama asked not to be shown to Tata. */
const notToTata = { level: 'shared', notShownTo: [tata.id] } as const;
const drove =
  'W sobotę 6 czerwca Tata pił piwo przy obiedzie i potem zawiózł Kacpra autem do sklepu. Auto zahaczyło o krawężnik.';
const june6 = { said: '6 czerwca 2026', iso: '2026-06-06' };

const map = createMappingBoard({
  id: 'map-zuzia-kacper',
  lang: 'pl',
  title: 'Mapa dla Zuzi i Kacpra',
  people,
  items: [
    createMapItem(
      {
        id: 'harm-6-june',
        column: 'worries',
        category: 'harm',
        text: drove,
        saidBy: [mama.id],
        source: 'told',
        happened: june6,
        incident: 'worst',
        aboutChildren: both,
        impacts: [{ childId: kacper.id, text: 'Od tego dnia nie chce wsiadać do auta.' }],
        visibility,
      },
      written,
    ),
    createMapItem(
      {
        id: 'worry-paydays',
        column: 'worries',
        text: 'W weekendy po wypłacie Tata pije i dużo krzyczy.',
        saidBy: [mama.id, ola.id],
        heldBy: [mama.id, ola.id],
        notHeldBy: [tata.id],
        dispute: 'Tata mówi, że pije jedno piwo, a krzyczą wszyscy, kiedy jest mecz.',
        aboutChildren: both,
        visibility,
      },
      written,
    ),
    createMapItem(
      {
        id: 'voice-zuzia',
        column: 'worries',
        text: 'jak tata pije to biore Kacpra do siebie i zamykam dżwi',
        verbatim: true,
        saidBy: [zuzia.id],
        aboutChildren: both,
        visibility,
      },
      written,
    ),
    createMapItem(
      {
        id: 'harder-translating',
        column: 'worries',
        category: 'complicating',
        text: 'Tom speaks no Polish, and on two visits Zuzia translated for the grown-ups. She will not be asked to again.',
        lang: 'en-GB',
        saidBy: [tom.id],
        aboutChildren: [zuzia.id],
        visibility,
      },
      written,
    ),
    createMapItem(
      {
        id: 'well-ola',
        column: 'workingWell',
        category: 'existingSafety',
        text: 'W sobotę 13 czerwca Ciocia Ola zabrała dzieci do siebie, zanim Tata zaczął pić.',
        saidBy: [ola.id],
        source: 'observed',
        happened: { said: '13 czerwca 2026', iso: '2026-06-13' },
        aboutChildren: both,
        statementIds: ['danger-drink'],
        visibility,
      },
      written,
    ),
    createMapItem(
      {
        id: 'well-bicycle',
        column: 'workingWell',
        category: 'strength',
        text: 'Tata uczy Kacpra jeździć na rowerze, a Zuzia piecze z Mamą w niedziele.',
        saidBy: [mama.id, tata.id],
        ongoing: true,
        aboutChildren: both,
        visibility,
      },
      written,
    ),
    createMapItem(
      {
        id: 'well-bag',
        column: 'workingWell',
        text: 'U Cioci Oli stoi spakowana torba dla Mamy i dzieci.',
        saidBy: [mama.id],
        aboutChildren: both,
        visibility: notToTata,
      },
      written,
    ),
    createMapItem(
      {
        id: 'step-interpreter',
        column: 'needsToHappen',
        category: 'nextStep',
        text: 'Tom books an interpreter for the next four visits.',
        lang: 'en-GB',
        saidBy: [tom.id],
        doneBy: [tom.id],
        doneWhen: { said: '19 June 2026', iso: '2026-06-19' },
        visibility,
      },
      written,
    ),
    createMapItem(
      {
        id: 'step-bus',
        column: 'needsToHappen',
        category: 'nextStep',
        text: 'W soboty Tata jeździ z Kacprem na basen autobusem.',
        saidBy: [tata.id],
        statementIds: ['danger-drink'],
        doneBy: [tata.id],
        doneWhen: { said: 'od tej soboty', iso: null },
        status: 'agreed',
        visibility,
      },
      written,
    ),
  ],
});

const driving = createIncident(
  {
    id: 'incident-6-june',
    text: drove,
    saidBy: [mama.id],
    source: 'told',
    happened: june6,
    itemId: 'harm-6-june',
    impacts: [
      { childId: kacper.id, text: 'Od tego dnia nie chce wsiadać do auta.', verbatim: false },
      { childId: zuzia.id, text: 'boje sie ze oni nie wrócą', verbatim: true },
    ],
    visibility,
  },
  written,
);

const statements = createStatements({
  id: 'statements-zuzia-kacper',
  lang: 'pl',
  title: 'Dla Zuzi i Kacpra',
  people,
  incidents: [driving],
  harms: [
    createHarmStatement(
      {
        id: 'harm-drink',
        title: 'Jazda po alkoholu',
        text: 'Mama powiedziała Tomowi, że 6 czerwca Tata pił piwo i wiózł Kacpra autem. Kacper bał się i nie chce już wsiadać do auta.',
        source: 'told',
        incidentIds: [driving.id],
        worst: driving.id,
        last: driving.id,
        aboutChildren: both,
        visibility,
      },
      written,
    ),
  ],
  dangers: [
    createDangerStatement(
      {
        id: 'danger-drink',
        number: 1,
        title: 'Jazda po alkoholu',
        text: 'Ciocia Ola, Mama i Tom martwią się, że Tata znowu wypije i będzie prowadził auto z dziećmi, tak jak 6 czerwca. Jeśli nic się nie zmieni, Kacper i Zuzia mogą mieć wypadek i zostać ciężko ranni, a Zuzia może dalej czuć, że to ona musi pilnować brata.',
        worried: [ola.id, mama.id, tom.id],
        heldBy: [ola.id, mama.id, tom.id],
        notHeldBy: [tata.id],
        dispute: 'Tata mówi, że wypił jedno piwo do obiadu i był trzeźwy.',
        examples: [{ itemId: 'harm-6-june', incidentId: driving.id, text: '', verbatim: false }],
        harmIds: ['harm-drink'],
        scaleIds: ['scale-drink'],
        aboutChildren: both,
        status: 'sharedWithFamily',
        sharedOn: { said: '15 czerwca 2026', iso: '2026-06-15' },
        visibility,
      },
      written,
    ),
  ],
  goals: [
    createSafetyGoal(
      {
        id: 'goal-drink',
        dangerId: 'danger-drink',
        owner: 'shared',
        text: 'Kiedy Tata wypije choćby jedno piwo, autem kieruje ktoś inny albo nikt nie jedzie. Zuzia i Kacper wiedzą, kto ich wiezie, i śpią spokojnie. Ciocia Ola i szkoła widzą to przez sześć miesięcy.',
        network: [ola.id, halina.id],
        forHowLong: 'sześć miesięcy',
        aboutChildren: both,
        visibility,
      },
      written,
    ),
  ],
});

const wording: ScaleWording = {
  question: 'Kiedy Tata pije, jak bezpiecznie jest dzisiaj dla Zuzi i Kacpra?',
  min: 0,
  max: 10,
  step: 1,
  polarity: 'high-is-safer',
  anchorHigh: 'Ktoś trzeźwy jest zawsze z dziećmi i służby nie są już potrzebne',
  anchorLow: 'Jest tak niebezpiecznie, że dzieci nie mogą mieszkać w domu',
  lang: 'pl',
};
const said = { roundId: 'wizyta', wording, visibility };

const scale = createSafetyScale({
  id: 'scale-drink',
  lang: 'pl',
  wording,
  people,
  scope: { statementId: 'danger-drink', childIds: both },
  raters: [mama.id, tata.id, ola.id, zuzia.id, kacper.id, tom.id],
  rounds: [
    {
      id: 'wizyta',
      on: { said: '15 czerwca 2026', iso: '2026-06-15' },
      meeting: 'Wizyta z tłumaczką',
      hidden: false,
    },
  ],
  ratings: [
    createRating({ ...said, raterId: mama.id, value: 5, reasonNotLower: 'Ola mieszka dwie ulice dalej.' }),
    createRating({ ...said, raterId: tata.id, value: 9 }),
    createRating({ ...said, raterId: ola.id, value: 4, oneHigher: 'Kluczyki u kogoś innego w piątki' }),
    createRating({ ...said, raterId: zuzia.id, value: 6, words: 'bo ciocia jest blisko' }),
    createRating({ ...said, raterId: kacper.id, declined: true }),
    createRating({ ...said, raterId: tom.id, value: 4 }),
  ],
});

const plan = createSafetyPlan({
  id: 'plan-fridays',
  lang: 'pl',
  title: 'Piątki i soboty',
  purpose: 'interim',
  people,
  childIds: both,
  dangerIds: ['danger-drink'],
  goalIds: ['goal-drink'],
  start: { said: '', iso: '2026-06-12' },
  rules: [
    createPlanRule(
      {
        id: 'rule-keys',
        text: 'W piątki po pracy kluczyki od auta leżą u Pani Haliny.',
        who: [tata.id, halina.id],
        backup: [ola.id],
        watchedBy: [halina.id],
        dangerIds: ['danger-drink'],
        heldBy: [mama.id, halina.id],
        notHeldBy: [tata.id],
        dispute: 'Tata uważa, że to niepotrzebne, ale kluczyki oddaje.',
        childWords: [{ childId: zuzia.id, text: 'kluczyki śpią u pani Haliny', lang: null, verbatim: true }],
        state: 'working',
        visibility,
      },
      written,
    ),
    createPlanRule(
      {
        id: 'rule-ola',
        text: 'Po wypłacie dzieci śpią w sobotę u Cioci Oli.',
        who: [ola.id, mama.id],
        dangerIds: ['danger-drink'],
        state: 'tryingOut',
        visibility,
      },
      written,
    ),
  ],
  triggers: [
    createPlanTrigger(
      {
        id: 'trigger-third',
        text: 'Tata otwiera trzecie piwo.',
        noticedBy: [mama.id],
        tasks: [{ who: [mama.id], text: 'dzwoni do Oli' }],
        told: [ola.id],
        visibility: notToTata,
      },
      written,
    ),
  ],
  signals: [
    createChildSignal(
      {
        id: 'signal-heart',
        text: 'Zielone serce',
        childId: zuzia.id,
        place: 'W telefonie Zuzi',
        meaning: 'Boję się, przyjedź',
        lookedForBy: [ola.id],
        howOften: 'Od razu',
        // biome-ignore lint/suspicious/noThenProperty: what happens then is a field of every signal
        then: 'Ciocia Ola dzwoni i pyta o ciasto, a potem przyjeżdża.',
        knownTo: [ola.id, mama.id],
        visibility: notToTata,
      },
      written,
    ),
  ],
});

/** Two children, seven people and four tools, in Polish: Tata sees the worry, the statement and a rule otherwise. */
export const zuziaIKacper = oneRecord({ id: 'family-zuzia-kacper', lang: 'pl', people }, [
  map,
  statements,
  scale,
  plan,
]);
