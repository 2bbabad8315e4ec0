import type { NetworkSay } from './network-names.text';

/** Whom the questions are for: the family, a child, or those who work with them. */
export const findingFor = ['family', 'child', 'team'] as const;
export type FindingFor = (typeof findingFor)[number];

/**
 * Questions that help to find people (practice.md 4.4), in order: as many as the catalogue numbers from 1 on. They are
 * there to be asked for, and never a form to be filled in.
 */
export function findingQuestions(say: NetworkSay, whom: FindingFor): readonly string[] {
  const questions: string[] = [];
  for (let number = 1; say.has(`find.${whom}.${number}`); number += 1) {
    questions.push(say(`find.${whom}.${number}` as 'find.family.1'));
  }
  return questions;
}
