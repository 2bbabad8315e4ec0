/** Every word of the record as a whole, in plain British English. The tools' own words come from the tools. */
export const familyRecordWords = {
  'record.title': 'What we made together',
  'record.empty': 'Nothing has been written yet.',
  'record.begin': 'Begin: %{what}',
  'record.loading': 'The record is on its way.',
  'person.someone': 'Someone not named here',

  'tool.mapping-board': 'The map',
  'tool.statements': 'Harm, danger and goals',
  'tool.safety-scale': 'The scale',
  'tool.safety-network': 'The network',
  'tool.trajectory': 'The way ahead',
  'tool.safety-plan': 'The safety plan',
  'tool.three-houses': 'With the child',

  // What changed
  'change.entry': '%{entry}, “%{text}”',
  'change.added': 'Added to %{place}: %{what}',
  'change.removed': 'Taken out of %{place}: %{what}',
  'change.back': 'Put back into %{place}: %{what}',
  'change.gone': 'No longer in %{place}: %{what}',
  'change.moved': 'Moved to %{place}: %{what}',
  'change.now': '%{what}, %{field}: “%{now}”. Before: “%{before}”',
  'change.first': '%{what}, %{field}: “%{now}”',
  'change.cleared': '%{what}, %{field}: left open. Before: “%{before}”',
  'change.field': '%{what}, %{field}: changed',
  'change.rating': '%{name}: from %{before} to %{now} (%{question})',
  'change.rating.first': '%{name}: %{now} (%{question})',
  'change.rating.none': 'not asked',
  'change.rating.declined': 'would rather not say',
  'change.order': '%{place}: put in another order',
  'change.document.added': 'New: %{document}',
  'change.document.gone': 'No longer there: %{document}',
  'change.person.added': '%{name} was added to the list of people',
  'change.person.renamed': '%{before} is now called %{now}',
  'change.person.changed': '%{name}: who they are to the family was changed',
  'change.person.removed': '%{name} was taken out of the list of people',
  'change.person.back': '%{name} was put back into the list of people',
  'change.link': 'A danger statement was linked to a stage, or a link was taken out',
  'change.other': 'Something else in the record was changed',

  // What would be left
  'left.alone': '%{document}, %{entry}: only %{name} is named for this (%{field})',
  'left.whole': '%{document}: only %{name} is named for this (%{field})',

  // Undo
  'undo.do': 'Undo',
  'undo.of': '%{what}',
  'redo.do': 'Do again',
  'redo.of': '%{what}',
  'history.undo': 'Undo: %{what}',
  'history.redo': 'Do again: %{what}',
  'history.more': {
    one: '%{what}, and one more change',
    other: '%{what}, and %{count} more changes',
  },

  // Opening, and what stopped working
  'notice.newer':
    'This record was saved by a newer release. It can be read here and not changed, and nothing of it is lost.',
  'notice.unreadable': 'This record could not be read. It has not been changed.',
  'notice.repaired': {
    one: 'One thing in this record could not be read as it was saved.',
    other: '%{count} things in this record could not be read as they were saved.',
  },
  'notice.list': 'What could not be read',
  'notice.broken': 'This part of the page stopped working. What was written is safe.',
  'notice.broken.next': 'Keep a copy of the record, then open the page again.',
  'notice.keep': 'Keep a copy',
  'notice.retry': 'Try again',
} as const;
