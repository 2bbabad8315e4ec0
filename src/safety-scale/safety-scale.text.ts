import { escapeHtml } from '../foundation/words/html';
import type { SafetyScaleDocument } from './safety-scale.model';
import { currentRound, ratingReasons } from './safety-scale.model';
import type { SafetyScaleOwnWords } from './safety-scale.words';
import { answersIn, currentAnswers, historiesOf, spreadOf } from './scale-answers.model';
import type { ScaleSay } from './scale-names.text';
import {
  endsOf,
  raterName,
  raterNames,
  roundName,
  sayAnswer,
  sayGiven,
  saySpreadOf,
  speakScale,
} from './scale-names.text';

/** One person's answer in words, with what they said about it. */
export interface AnswerInWords {
  raterId: string;
  name: string;
  answer: string;
  reasons: readonly { label: string; text: string }[];
}

/** The scale in words: what the list, print and export are made from. What is hidden is not in it. */
export interface ScaleInWords {
  question: string;
  lang: string;
  about: string;
  /** What both ends mean, the one worked towards first. */
  ends: readonly string[];
  round: string;
  answers: readonly AnswerInWords[];
  spread: string;
  /** A sentence for each person who has answered before, apart for each scale the answers were given to. */
  history: readonly { question: string; ends: readonly string[]; sentences: readonly string[] }[];
}

/** How a scale is put into words. */
export interface ScaleTextOptions {
  words?: SafetyScaleOwnWords;
  /** BCP 47 tag of the reader's language. Default `en-GB`. */
  locale?: string;
}

/** Puts a scale into words. Answers that are still hidden from one another are said to be not shown yet. */
export function scaleInWords(scale: SafetyScaleDocument, options: ScaleTextOptions = {}): ScaleInWords {
  return describeScale(scale, speakScale(options.words ?? {}, options.locale ?? 'en-GB'));
}

/** As {@link scaleInWords}, with a speaker that is there already. */
export function describeScale(scale: SafetyScaleDocument, say: ScaleSay): ScaleInWords {
  const { people, wording, scope } = scale;
  const round = currentRound(scale);
  const answers = currentAnswers(scale);
  const ends = (of: typeof wording) =>
    endsOf(of).map(({ value, anchor, end }) => say(`scale.anchor.${end}`, { value, anchor }));
  return {
    question: wording.question || say('scale.untitled'),
    lang: wording.lang,
    about:
      scope.childIds.length === 0
        ? ''
        : say('scale.about', { names: raterNames(say, people, scope.childIds) }),
    ends: ends(wording),
    round: round ? roundName(say, scale, round) : '',
    answers: answers.map((answer) => ({
      raterId: answer.raterId,
      name: raterName(say, people, answer.raterId),
      answer: sayAnswer(say, scale, answer),
      reasons: reasonsIn(say, scale, answer.rating),
    })),
    spread: saySpreadOf(say, people, answers, spreadOf(answers)),
    history: historiesOf(scale).map((history) => ({
      question: history.wording.question || say('scale.untitled'),
      ends: ends(history.wording),
      sentences: history.rows.map((row) => {
        const given = row.ratings.flatMap((rating, at) => {
          const when = history.rounds[at];
          if (!rating || !when) return [];
          const answer =
            rating.value === null ? say('answer.declined') : sayGiven(say, rating.wording, rating.value);
          return [say('history.answer', { answer, round: roundName(say, scale, when) })];
        });
        return say('history.sentence', {
          name: raterName(say, people, row.raterId),
          answers: say.list(given),
        });
      }),
    })),
  };
}

function reasonsIn(
  say: ScaleSay,
  scale: SafetyScaleDocument,
  rating: ReturnType<typeof answersIn>[number]['rating'],
): readonly { label: string; text: string }[] {
  if (rating === null) return [];
  const said = ratingReasons.flatMap((reason) => {
    const text = rating[reason];
    return text === ''
      ? []
      : [{ label: say(`reason.${reason}`), text: reason === 'words' ? `“${text}”` : text }];
  });
  if (rating.answeredFor === null) return said;
  const name = raterName(say, scale.people, rating.answeredFor);
  return [...said, { label: say('answer.for', { name }), text: '' }];
}

/** The scale as plain text, for hosts that can only keep or show text. */
export function scaleToText(scale: SafetyScaleDocument, options: ScaleTextOptions = {}): string {
  const words = scaleInWords(scale, options);
  const lines = [words.question, words.about, ...words.ends, '', words.round];
  for (const { name, answer, reasons } of words.answers) {
    lines.push(
      `- ${name}: ${answer}`,
      ...reasons.map(({ label, text }) => `  ${text === '' ? label : `${label} ${text}`}`),
    );
  }
  lines.push(words.spread);
  for (const { question, ends, sentences } of words.history) lines.push('', question, ...ends, ...sentences);
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** The scale as HTML for a record, with no script, style or class. All text is escaped. */
export function scaleToHtml(scale: SafetyScaleDocument, options: ScaleTextOptions = {}): string {
  const words = scaleInWords(scale, options);
  const text = escapeHtml;
  const list = (lines: readonly string[]) =>
    `<ul>${lines.map((line) => `<li dir="auto">${text(line)}</li>`).join('')}</ul>`;
  const answers = words.answers.map(({ name, answer, reasons }) => {
    const why = reasons.map(({ label, text: said }) => `<br>${text(label)} ${text(said)}`).join('');
    return `<dt dir="auto">${text(name)}</dt><dd dir="auto">${text(answer)}${why}</dd>`;
  });
  const history = words.history.map(
    ({ question, ends, sentences }) => `<h3 dir="auto">${text(question)}</h3>${list(ends)}${list(sentences)}`,
  );
  return [
    `<article lang="${text(options.locale ?? 'en-GB')}"><h2 lang="${text(words.lang)}" dir="auto">${text(words.question)}</h2>`,
    words.about === '' ? '' : `<p>${text(words.about)}</p>`,
    list(words.ends),
    words.round === '' ? '' : `<p>${text(words.round)}</p>`,
    answers.length === 0 ? '' : `<dl>${answers.join('')}</dl>`,
    `<p>${text(words.spread)}</p>`,
    ...history,
    '</article>',
  ].join('\n');
}
