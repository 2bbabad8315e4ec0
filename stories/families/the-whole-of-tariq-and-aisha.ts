import type { AnyToolDocument, FamilyRecordDocument } from '../../src/family-record';
import { createFamilyRecord, familyRecordReducer, withSlice } from '../../src/family-record';
import { fivePeople } from './around-tariq-and-aisha';
import { nadiaTariqAndAisha } from './nadia-tariq-and-aisha';
import { nightsSeenDifferently } from './tariq-and-aishas-nights';
import { nightsPlan } from './tariq-and-aishas-plan';
import { nightsInStatements } from './tariq-and-aishas-statements';
import { nightsWay } from './tariq-and-aishas-way';
import { tariqsHouses } from './tariqs-houses';

/** The ids that the family's documents were first written with, apart from one another. */
const oneFamily: Readonly<Record<string, string>> = {
  tariq: 'c1',
  aisha: 'c2',
  nadia: 'p1',
  salma: 'p2',
  helen: 'p3',
  dee: 'p5',
  'danger-1': 'danger-nights',
  'danger-alone-at-night': 'danger-nights',
  'goal-1': 'goal-nights',
};

/** A document with the ids of the one family, wherever they stand by themselves. */
function ofOneFamily<Of extends AnyToolDocument>(document: Of): Of {
  const renamed = JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'string' ? (oneFamily[value] ?? value) : value,
  );
  return JSON.parse(renamed) as Of;
}

const documents: readonly AnyToolDocument[] = [
  nightsWay,
  nightsInStatements,
  nightsSeenDifferently,
  fivePeople,
  // The plan of the first nights was never part of this record.
  { ...nightsPlan, supersedes: [] },
  tariqsHouses,
  nadiaTariqAndAisha,
];

/** Nadia, Tariq and Aisha through all the tools, in one record. All of them are invented. */
export const theWholeOfTariqAndAisha: FamilyRecordDocument = familyRecordReducer(
  documents.reduce(
    (record, document) => withSlice(record, ofOneFamily(document)),
    createFamilyRecord({ id: 'family-tariq-and-aisha' }),
  ),
  { type: 'link-stage', id: 'link-1', statementId: 'danger-nights', stageId: nightsWay.stages[0]?.id ?? '' },
);
