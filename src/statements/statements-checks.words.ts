/**
 * What the checks say, in British English: what was seen, why it matters and a question. A question never brings a
 * wording of its own, and none asks for anything milder (practice.md 3.5). `%{words}` are the words as they stand in
 * the text.
 */
export const statementsChecksWords = {
  'check.NO_WHO.saw': 'The text does not name anybody who is worried.',
  'check.NO_WHO.why': 'A family can talk with people. It is hard to talk with a worry that is nobody’s.',
  'check.NO_WHO.ask': 'Who is worried? Could each of them be named before the worry?',

  'check.AGENCY_ONLY.saw': 'Only services are named as worried: %{words}.',
  'check.AGENCY_ONLY.why':
    'When people in the family share a worry, it helps the child to know, and the family to act.',
  'check.AGENCY_ONLY.ask':
    'Does anyone in the family, or the child, share this worry? Has anyone asked them?',

  'check.NO_WHAT.saw': 'The text does not yet say what anybody does or did.',
  'check.NO_WHAT.why':
    'What people do can be talked about and changed. A name for it means different things to each reader.',
  'check.NO_WHAT.ask': 'What has somebody done, or not done? Is there one time that shows it?',

  'check.NO_IMPACT.saw': 'The text does not yet say what this is like for the child.',
  'check.NO_IMPACT.why':
    'The child is the reason for the worry. Two children in one home can live it quite differently.',
  'check.NO_IMPACT.ask': 'What happens, or could happen, to each child because of this?',

  'check.NO_IF_NOTHING_CHANGES.saw': 'The text does not yet say what could happen later on.',
  'check.NO_IF_NOTHING_CHANGES.why':
    'A danger statement looks ahead, so that everyone knows what must not come about.',
  'check.NO_IF_NOTHING_CHANGES.ask': 'What could happen to the child if nothing changes, soon and later on?',

  'check.PAST_IN_DANGER.saw': 'This is told as something that has happened: “%{words}”.',
  'check.PAST_IN_DANGER.why':
    'What has happened is harm. A danger statement uses it as an example of what could come.',
  'check.PAST_IN_DANGER.ask': 'Is this harm that has happened? What could happen from here on?',

  'check.FUTURE_IN_HARM.saw': 'This is told as something that could still come: “%{words}”.',
  'check.FUTURE_IN_HARM.why':
    'Harm is what has happened already. Keeping the two apart lets everyone see what is known.',
  'check.FUTURE_IN_HARM.ask': 'Has this happened? If it has not, does it belong in a danger statement?',

  'check.JARGON.saw': '“%{words}” is a word that services use.',
  'check.JARGON.why':
    'Families often tell us that such words leave them guessing, and that they can sound like a verdict.',
  'check.JARGON.ask': 'What did somebody see or hear? How would the family say it?',

  'check.VAGUE_IMPACT.saw': '“%{words}” does not say how the child is or could be hurt.',
  'check.VAGUE_IMPACT.why': 'Only what is said plainly can be seen, understood and kept from happening.',
  'check.VAGUE_IMPACT.ask': 'What exactly happens, or could happen, to this child’s body, feelings or days?',

  'check.PASSIVE_NO_ACTOR.saw': '“%{words}” does not say who did it.',
  'check.PASSIVE_NO_ACTOR.why': 'Who did something is part of what happened, and of what has to change.',
  'check.PASSIVE_NO_ACTOR.ask': 'Who did this? If nobody knows, could the text say so?',

  'check.BLAME.saw': '“%{words}” says what a person is like, not what they do.',
  'check.BLAME.why':
    'People can change what they do. Words about what somebody is make it hard to keep talking.',
  'check.BLAME.ask': 'What does this person do, or not do, that is behind this word?',

  'check.TWO_ISSUES.saw': 'There seems to be more than one worry here: “%{words}”.',
  'check.TWO_ISSUES.why': 'One statement for one worry lets each have its own goal and its own scale.',
  'check.TWO_ISSUES.ask': 'Is this one worry, or would each be clearer with a statement of its own?',

  'check.TOO_MANY.saw': 'There are %{count} danger statements. Often %{max} or fewer are written.',
  'check.TOO_MANY.why': 'A few statements can be remembered and worked on. All of them may still be needed.',
  'check.TOO_MANY.ask': 'Do any of these belong together, or must each stand on its own?',

  'check.NO_PAIR.saw': 'Danger statement %{number} has no safety goal and no scale yet.',
  'check.NO_PAIR.goal.saw': 'Danger statement %{number} has no safety goal yet.',
  'check.NO_PAIR.scale.saw': 'Danger statement %{number} has no scale yet.',
  'check.NO_PAIR.why': 'A worry with a goal and a scale shows everyone where to get to, and how far it is.',
  'check.NO_PAIR.ask': 'What would be good enough here, and how would everyone see how near it is?',

  'check.GOAL_NEGATIVE.saw': '“%{words}” says what will not happen.',
  'check.GOAL_NEGATIVE.why':
    'Nobody can see something not being done. What is done in its place can be seen and counted on.',
  'check.GOAL_NEGATIVE.ask': 'What will people be doing at those times? What will the child see them do?',

  'check.GOAL_SERVICE.saw': 'The goal is to use a service: “%{words}”.',
  'check.GOAL_SERVICE.why':
    'A course or a visit may help on the way. It does not yet say what will be different for the child.',
  'check.GOAL_SERVICE.ask': 'If the help works, what will people do at home that the child will notice?',

  'check.GOAL_NO_DURATION.saw': 'The goal does not yet say for how long.',
  'check.GOAL_NO_DURATION.why':
    'Families ask when it will be enough. A length of time lets everyone see the end.',
  'check.GOAL_NO_DURATION.ask': 'For how long must this be seen before everyone can trust it?',

  'check.GOAL_NOT_SEEN.saw': 'The goal does not yet say anything that others could see or hear.',
  'check.GOAL_NOT_SEEN.why': 'When a goal can be seen, nobody has to guess whether it has been reached.',
  'check.GOAL_NOT_SEEN.ask': 'What will other people see or hear that shows it is happening?',

  'check.LONG_SENTENCE.saw': 'This sentence has %{count} words.',
  'check.LONG_SENTENCE.why': 'Long sentences are hard to hold on to, more so when the news is hard.',
  'check.LONG_SENTENCE.ask': 'Would this be easier to follow as two or three sentences?',

  'check.HARD_WORDS.saw': '“%{words}” may be hard to read.',
  'check.HARD_WORDS.why': 'Many grown-ups find long words hard going. This text is for them, too.',
  'check.HARD_WORDS.ask': 'Would everyone in the family use this word? How would they say it?',

  'check.SOFTENED.saw': 'The version before said “%{words}”. This one does not.',
  'check.SOFTENED.why': 'A statement has to stay as serious as what happened, in plain words.',
  'check.SOFTENED.ask': 'Is that still true? If it is, does it need to be said here?',
} as const;
