/**
 * What the record, its lists and its fields are called in the sentences said when a record is opened, in British English.
 * Beside them stand the names that every document has, in foundation/document/opening.words.ts, and those of the tools.
 */
export const recordOpeningWords = {
  'document.family-record': 'family record',
  'field.tools': 'what was made together',
  'field.personRemovals': 'who was taken out of the list of people',
  'field.stageLinks': 'which stage a danger statement belongs to',
  'field.personId': 'who it is',
  'field.statementId': 'which danger statement it is',
  'field.stageId': 'which stage it is',
  'field.removed': 'that it was taken out',
  'field.trail': 'what became of it',
  'entry.personRemovals': 'Somebody taken out of the list, number %{number}',
  'entry.stageLinks': 'A link to a stage, number %{number}',
} as const;
