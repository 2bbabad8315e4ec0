import type { WordsFor } from '../foundation/words/words';

/**
 * Every word of the safety scale that a person sees, hears or prints, in British English. A council replaces any of them
 * through the `words` prop. The wording that is asked is no part of it: it is data, saved with every answer.
 */
export const safetyScaleWords = {
  'scale.loading': 'Opening the scale…',
  'scale.readOnly': 'You can read this scale. It cannot be changed here.',
  'scale.untitled': 'Where are things today?',
  'scale.anchor.low': '%{value}: %{anchor}',
  'scale.anchor.high': '%{value}: %{anchor}',
  'scale.about': 'About %{names}',

  // An answer in words
  'answer.value': '%{value} out of %{max}',
  'answer.value.from': '%{value} on a scale from %{min} to %{max}',
  'answer.near': '%{answer}, closer to “%{anchor}”',
  'answer.at': '%{answer}: “%{anchor}”',
  'answer.middle': '%{answer}, halfway',
  'answer.notAsked': 'Not asked yet',
  'answer.declined': 'Asked, would rather not say',
  'answer.hidden': 'Not shown yet',
  'answer.earlier': '%{answer}, given to an earlier wording',
  'answer.off': '%{answer}, which is not on this scale',
  'answer.of': '%{name}: %{answer}',
  'answer.for': 'Recorded by %{name}',
  'person.someone': 'someone not named here',

  // Spread, never a mean
  'spread.none': 'Nobody has given a number yet.',
  'spread.one': '%{name} has given a number: %{value}.',
  'spread.same': { one: 'Everyone asked says %{value}.', other: 'All %{count} say %{value}.' },
  'spread.apart': 'From %{lowest} to %{highest}, %{apart} apart.',
  'spread.hidden': 'Answers are shown when everyone is ready.',
  'line.label': 'Everyone’s answers on one line',
  'line.without': 'Without a number',

  // Answering
  'form.label': 'Answer with',
  'form.slider': 'Line',
  'form.radio': 'Buttons',
  'form.number': 'Number',
  'rater.list': 'Who is asked',
  'rater.answer': 'Answer of %{name}',
  'rater.less': 'One lower for %{name}',
  'rater.more': 'One higher for %{name}',
  'rater.number': 'Number for %{name}',
  'rater.decline': 'Would rather not say',
  'rater.decline.of': 'Would rather not say: %{name}',
  'rater.clear': 'Not asked',
  'rater.clear.of': 'Not asked: %{name}',
  'rater.how':
    'There is no number yet. Press a place on the line, Home for %{min}, End for %{max}, or a number key.',
  'rater.number.off': 'This scale goes from %{min} to %{max}. What you typed is not saved.',
  'rater.more.open': 'What makes it that number',
  'rater.more.open.of': 'What makes it that number: %{name}',
  'rater.stop': 'Ask no longer',
  'rater.stop.of': 'Ask no longer: %{name}',
  'rater.none': 'Nobody is asked yet. Add the people whose view you want to hear.',
  'rater.add': 'Ask someone',
  'rater.add.of': 'Ask %{name}',
  'rater.add.name': 'Their name, as the family says it',
  'rater.add.kind': 'Who are they to the family?',
  'rater.add.do': 'Ask this person',
  'kind.child': 'Child',
  'kind.parent': 'Parent or carer',
  'kind.naturallyConnected': 'Family, friend or neighbour',
  'kind.professional': 'Professional',
  'reason.words': 'Their own words',
  'reason.reasonNotLower': 'What makes it that number and not lower?',
  'reason.whyNotHigher': 'What keeps it from being higher?',
  'reason.oneHigher': 'What would make it one higher?',
  'reason.whoNotices': 'Who would notice?',
  'reason.answeredFor': 'Who recorded this for them?',
  'reason.answeredFor.none': 'They answered themselves',

  // Unseen by the others
  'private.begin': 'Let each answer unseen',
  'private.note':
    'Each person answers while the others look away. Nothing is shown until everybody’s answers are shown together.',
  'private.turn': 'It is %{name}’s turn',
  'private.pass': 'Done, pass it on',
  'private.now': 'Only %{name} should look now.',
  'private.reveal': 'Show everyone’s answers',

  // Occasions
  'round.label': 'This occasion',
  'round.on': 'When is it?',
  'round.on.hint': 'A day, a month or “summer 2023”. Any words will do.',
  'round.meeting': 'Which meeting or visit?',
  'round.begin': 'Ask again on a new occasion',
  'round.untitled': 'Occasion %{number}',
  'round.name': '%{meeting}, %{on}',

  // Wording
  'wording.open': 'How it is asked',
  'wording.preset': 'Wording',
  'wording.preset.own': 'Our own wording',
  'wording.note': 'Answers already given keep the words they were given to.',
  'wording.question': 'The question',
  'wording.anchorHigh': 'What %{value} means',
  'wording.anchorLow': 'What %{value} means',
  'wording.min': 'The lowest number',
  'wording.max': 'The highest number',
  'wording.step': 'In steps of',
  'wording.polarity': 'Which end do we work towards?',
  'polarity.high-is-safer': 'The highest number',
  'polarity.low-is-safer': 'The lowest number',
  'polarity.not-said': 'It was not said',

  // The wordings that come with the library
  'preset.safety': 'Safety, 0 to 10',
  'preset.oneToTen': 'Safety, 1 to 10',
  'preset.parents': 'For parents',
  'preset.child': 'For children',
  'preset.wellbeing': 'Wellbeing',
  'preset.reversed': 'Conference, reversed',
  'preset.willingness': 'Willingness',
  'preset.confidence': 'Confidence',
  'preset.capacity': 'Being able to',

  // Over time
  'history.heading': 'Over time',
  'history.as': 'Show over time as',
  'history.picture': 'Picture',
  'history.table': 'Table',
  'history.sentences': 'Sentences',
  'history.none': 'There is nothing earlier to look at yet.',
  'history.person': 'Person',
  'history.caption': 'Answers over time to: %{question}',
  'history.sentence': '%{name}: %{answers}.',
  'history.answer': '%{answer} (%{round})',
  'history.no': 'No answer',

  // Undo
  'undo.do': 'Undo',
  'undo.of': 'Undo: %{what}',
  'redo.do': 'Redo',
  'redo.of': 'Redo: %{what}',
  'command.set-rating': 'the answer of %{name}',
  'command.decline-rating': 'the answer of %{name}',
  'command.clear-rating': 'the answer of %{name}',
  'command.set-reason': 'the words of %{name}',
  'command.set-answered-for': 'who recorded it for %{name}',
  'command.add-rater': 'asking %{name}',
  'command.remove-rater': 'asking %{name} no longer',
  'command.begin-round': 'the new occasion',
  'command.describe-round': 'when it is',
  'command.hide-ratings': 'answering unseen',
  'command.reveal-ratings': 'showing the answers',
  'command.change-wording': 'how it is asked',
  'command.hidden': 'the last answer',

  // Said aloud
  'said.answer': '%{name}: %{answer}',
  'said.taken': 'Noted for %{name}.',
  'said.asked': '%{name} is asked.',
  'said.notAsked': '%{name} is asked no longer.',
  'said.turn': '%{name}’s turn.',
  'said.passed': 'Noted. Pass it on.',
  'said.revealed': 'Everyone’s answers are shown. %{spread}',
  'said.hidden': 'Each answers unseen from now on.',
  'said.round': 'A new occasion has begun. Nobody is asked yet.',
  'said.undone': 'Undone: %{what}',
  'said.redone': 'Done again: %{what}',

  // Paper
  'paper.blank': 'Write your number here: ________',
  'paper.why': 'What makes it that number?',

  // Notices
  'notice.newer':
    'This scale was saved by a newer version. You can read it here, and nothing in it is changed.',
  'notice.unreadable':
    'This scale could not be read. What was saved is untouched, and nothing is written over it.',
  'notice.repaired': {
    one: 'One thing in this scale could not be read as it was saved. The rest is here, and what could not be read is kept.',
    other:
      '%{count} things in this scale could not be read as they were saved. The rest is here, and what could not be read is kept.',
  },
  'notice.list': 'What could not be read',
  'notice.broken': 'This part of the page stopped working. What was written is safe.',
  'notice.broken.next': 'Keep a copy of the scale, then open the page again.',
  'notice.keep': 'Keep a copy',
  'notice.retry': 'Try again',

  // Dates
  'date.months': 'january february march april may june july august september october november december',
  'date.seasons': 'spring summer autumn winter',
} as const;

/** The keys of the scale's catalogue. */
export type SafetyScaleWordKey = keyof typeof safetyScaleWords;

/** A whole catalogue of the scale, in any language. */
export type SafetyScaleWords = WordsFor<typeof safetyScaleWords>;

/** Words of a council's or a language's own: any of the catalogue, and those said of a document that was damaged. */
export type SafetyScaleOwnWords = Partial<SafetyScaleWords> & WordsFor<Record<string, string>>;
