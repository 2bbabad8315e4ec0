/**
 * What the map, its lists and its fields are called in the sentences said when a map is opened, in British English.
 * Beside them stand the names that every document has, in foundation/document/opening.words.ts.
 */
export const boardOpeningWords = {
  'document.mapping-board': 'map',
  'entry.items': 'Item %{number}',
  'field.title': 'its name',
  'field.preset': 'the arrangement of columns',
  'field.items': 'the items',
  'field.column': 'the column',
  'field.category': 'what it is sorted as',
  'field.text': 'the text',
  'field.verbatim': 'whether these are the exact words',
  'field.source': 'how it is known',
  'field.sourceNote': 'where it is known from',
  'field.heldBy': 'who holds this view',
  'field.notHeldBy': 'who sees it differently',
  'field.dispute': 'what they say about it',
  'field.aboutChildren': 'which children it is about',
  'field.impacts': 'what it is like for each child',
  'field.happened': 'when it happened',
  'field.ongoing': 'whether it is still going on',
  'field.incident': 'which time it was',
  'field.frequency': 'how often',
  'field.statementIds': 'which danger statements it belongs to',
  'field.doneBy': 'who will do it',
  'field.doneWhen': 'by when',
  'field.goalOwner': 'whose goal it is',
  'field.status': 'how far it has come',
  'field.supersededBy': 'what took its place',
  'field.removed': 'that it was taken off the map',
  'field.putBack': 'that it was taken off and put back',
} as const;
