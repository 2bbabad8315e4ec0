import type { Person } from '../../src/foundation/document';
import { createMapItem, createMappingBoard } from '../../src/mapping-board';
import type { ScaleWording } from '../../src/safety-scale';
import { createRating, createSafetyScale } from '../../src/safety-scale';
import { oneRecord } from './one-record';

// Everyone here is invented. The family speaks Welsh, and so does Carys. Nobody has asked for more than a map and a scale.

const nel: Person = { id: 'nel', name: 'Nel', kind: 'child', role: 'chwech oed' };
const sioned: Person = { id: 'sioned', name: 'Mam (Sioned)', kind: 'parent', role: 'mam Nel' };
const eirlys: Person = { id: 'eirlys', name: 'Mam-gu', kind: 'naturallyConnected', role: 'mam Sioned' };
const carys: Person = {
  id: 'carys',
  name: 'Carys',
  kind: 'professional',
  role: 'gweithiwr cymorth i deuluoedd',
};
const people = [nel, sioned, eirlys, carys];

const written = { by: carys.id, at: '2026-09-21T15:30:00Z' };
const shared = { visibility: { level: 'shared', notShownTo: [] } } as const;
const aboutNel = { aboutChildren: [nel.id], ...shared };

const map = createMappingBoard({
  id: 'map-nel',
  lang: 'cy',
  title: 'Map i Nel',
  preset: 'wellbeing',
  people,
  items: [
    createMapItem(
      {
        id: 'harm-2-medi',
        column: 'worries',
        category: 'harm',
        text: 'Ar 2 Medi roedd Nel ar ei phen ei hun gyda Mam am awr ar ôl ffit, ac roedd ofn arni.',
        saidBy: [sioned.id],
        source: 'told',
        happened: { said: '2 Medi 2026', iso: '2026-09-02' },
        incident: 'last',
        impacts: [{ childId: nel.id, text: 'Mae hi’n deffro yn y nos i weld a yw Mam yn iawn.' }],
        ...aboutNel,
      },
      written,
    ),
    createMapItem(
      {
        id: 'danger-neb-yno',
        column: 'worries',
        category: 'danger',
        text: 'Mae Mam, Mam-gu a Carys yn poeni y bydd Mam yn cael ffit pan nad oes oedolyn arall yn y tŷ, ac y gallai Nel gael dolur neu ofn mawr wrth geisio ei helpu.',
        saidBy: [sioned.id, eirlys.id, carys.id],
        heldBy: [sioned.id, eirlys.id, carys.id],
        status: 'agreed',
        ...aboutNel,
      },
      written,
    ),
    createMapItem(
      {
        id: 'harder-letters',
        column: 'worries',
        category: 'complicating',
        text: 'The hospital wrote twice, in English only, and the appointment was missed.',
        lang: 'en-GB',
        saidBy: [carys.id],
        source: 'record',
        ...aboutNel,
      },
      written,
    ),
    createMapItem(
      {
        id: 'well-phone',
        column: 'workingWell',
        category: 'existingSafety',
        text: 'Pan gafodd Mam ffit ar 14 Medi, ffoniodd Nel Mam-gu ac roedd hi yno mewn pum munud.',
        saidBy: [eirlys.id],
        source: 'observed',
        happened: { said: '14 Medi 2026', iso: '2026-09-14' },
        statementIds: ['danger-neb-yno'],
        status: 'agreed',
        ...aboutNel,
      },
      written,
    ),
    createMapItem(
      {
        id: 'voice-nel',
        column: 'workingWell',
        text: 'fin gwbod rhif ffon mamgu',
        verbatim: true,
        saidBy: [nel.id],
        ...aboutNel,
      },
      written,
    ),
    createMapItem(
      {
        id: 'well-story',
        column: 'workingWell',
        category: 'strength',
        text: 'Mae Nel yn darllen stori i Mam bob nos Sul.',
        saidBy: [sioned.id],
        ongoing: true,
        ...aboutNel,
      },
      written,
    ),
    createMapItem(
      {
        id: 'goal-oedolyn',
        column: 'needsToHappen',
        category: 'goal',
        text: 'Pan fydd Mam yn sâl bydd oedolyn gyda Nel o fewn deg munud, a bydd Nel yn cysgu drwy’r nos. Bydd Mam-gu a’r ysgol wedi gweld hyn am dymor cyfan.',
        saidBy: [sioned.id, eirlys.id],
        statementIds: ['danger-neb-yno'],
        goalOwner: 'family',
        status: 'agreed',
        ...aboutNel,
      },
      written,
    ),
    createMapItem(
      {
        id: 'step-neighbour',
        column: 'needsToHappen',
        category: 'nextStep',
        text: 'Mae Mam-gu yn rhoi rhif y cymydog i Nel.',
        saidBy: [eirlys.id],
        statementIds: ['danger-neb-yno'],
        doneBy: [eirlys.id],
        doneWhen: { said: 'cyn dydd Gwener', iso: '2026-09-25' },
        ...aboutNel,
      },
      written,
    ),
  ],
});

const wording: ScaleWording = {
  question: 'Pan fydd Mam yn sâl, sut mae pethau i Nel heddiw?',
  min: 0,
  max: 10,
  step: 1,
  polarity: 'high-is-safer',
  anchorHigh: 'Mae Nel yn gwybod pwy sy’n dod, ac mae rhywun yn dod bob tro',
  anchorLow: 'Does neb yn dod, ac mae Nel ar ei phen ei hun',
  lang: 'cy',
};
const said = { roundId: 'ymweliad', wording, ...shared };

const scale = createSafetyScale({
  id: 'scale-nel',
  lang: 'cy',
  wording,
  people,
  scope: { statementId: null, childIds: [nel.id] },
  raters: [sioned.id, eirlys.id, nel.id, carys.id],
  rounds: [
    { id: 'ymweliad', on: { said: '21 Medi 2026', iso: '2026-09-21' }, meeting: 'Ymweliad', hidden: false },
  ],
  ratings: [
    createRating({ ...said, raterId: sioned.id, value: 7, reasonNotLower: 'Mae Mam-gu yn dod bob tro.' }),
    createRating({ ...said, raterId: eirlys.id, value: 6, oneHigher: 'Rhywun arall sydd yn byw yn nes' }),
    createRating({ ...said, raterId: nel.id, value: 8, words: 'achos ma mamgu yn dod' }),
    createRating({ ...said, raterId: carys.id, value: 5 }),
  ],
});

/** One child, four people and two tools, in Welsh. */
export const nelAMamGu = oneRecord({ id: 'family-nel', lang: 'cy', people }, [map, scale]);
