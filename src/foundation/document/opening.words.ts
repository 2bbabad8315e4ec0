/**
 * What is said of a document when it is opened, in British English. A tool adds the names of its own fields through its
 * definition, and a host or a translation replaces any of these. `%{document}` is a `document.…` line, `%{place}` an
 * `entry.…` line or, with a `field.…` line, `place.field`.
 */
export const openingWords = {
  // The whole could not be opened
  'issue.not-json':
    'What was saved here could not be read: perhaps only a part of it arrived. It is untouched.',
  'issue.not-a-document': 'What was saved here is not a %{document}. It is untouched.',
  'issue.other-kind':
    'This was saved as a different kind of document (%{found}). Here only a %{document} can be opened. It is untouched.',
  'issue.too-large': 'This %{document} is too large to be opened here. It is untouched.',
  'issue.too-deep': 'This %{document} holds lists within lists, too many to be opened here. It is untouched.',
  'issue.not-brought-up-to-date':
    'This %{document} was saved by an older version, and could not be brought up to date. It is untouched.',

  // The whole was opened, with a doubt
  'issue.newer':
    'This %{document} was saved by a newer version. It can be read here, and what this version does not know is kept.',
  'issue.no-kind': 'It was not saved what kind of document this is. It is opened as a %{document}.',
  'issue.no-format':
    'It was not saved which version this %{document} was made with. It is read as the first version.',

  // A part of it was mended
  'issue.kept':
    '%{place}: this could not be understood. It is left open here, and what was saved is kept out of sight.',
  'issue.kept.whole': '%{place} could not be understood. It is not shown, and it is kept as it was saved.',
  'issue.closed':
    '%{place}: this could not be understood. It goes into no copy until somebody decides, and what was saved is kept.',
  'issue.read-as':
    '%{place}: this was saved in an unusual way. It is read as it was plainly meant, and nothing is lost.',
  'issue.kept-as-words':
    '%{place}: this was saved in words where a date or a number was looked for. The words are kept and shown.',
  'issue.filled-in': {
    one: '%{place}: one answer was not there. It is left open, and nothing is claimed.',
    other: '%{place}: %{count} answers were not there. They are left open, and nothing is claimed.',
  },
  'issue.new-id':
    '%{place} had nothing to be found by. It is given a new mark, and its words are as they were.',
  'issue.same-id': '%{place} had the same mark as one before it. It is given a new mark, and both are kept.',
  'issue.unsafe-key':
    '%{place}: a part with an unsafe name was found. It is not used, and it is kept out of sight.',
  'issue.left-out':
    '%{place}: this held something that cannot be saved. It is left out, and the rest is as it was.',
  'issue.could-not-read': '%{place}: this could not be read. It is left out, and the rest is as it was.',
  'issue.loop':
    '%{place}: this repeated the very thing it is a part of. The repeat is left out, and nothing is lost.',

  // Places
  'place.field': '%{entry}, %{field}',
  'entry.document': 'This %{document}',
  'entry.people': 'Person %{number}',
  'entry.kept': 'What was kept from before, number %{number}',
  'entry.other': 'Number %{number} in a list',
  'document.unknown': 'not one of ours',

  // Fields that every tool's document has
  'field.other': 'a part of it',
  'field.format': 'the version it was made with',
  'field.id': 'the mark it is found by',
  'field.lang': 'the language',
  'field.people': 'the people',
  'field.name': 'the name',
  'field.kind': 'who they are to the family',
  'field.role': 'what they do',
  'field.saidBy': 'who said it',
  'field.recordedBy': 'who wrote it down',
  'field.recordedAt': 'when it was written down',
  'field.editedBy': 'who changed it last',
  'field.editedAt': 'when it was changed last',
  'field.visibility': 'who may see it',
  'field.kept': 'what was kept from before',
  'field.at': 'where it stood',
  'field.value': 'what it said',
} as const;
