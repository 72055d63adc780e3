/**
 * A cloze: gaps are written in the question text, `{1:SHORTANSWER:=right~%50%half#feedback}`. The rules of its
 * grammar: `question/type/multianswer/questiontype.php:343-403`.
 */
import {
  type Content,
  type Gap,
  type GapFillQuestion,
  type Place,
  Placeholder,
  plainText,
  textContent,
  visit,
} from '../../../lesson/index.ts';
import type { Unfit } from '../../../messages/index.ts';
import { type Context, escapeHtml, fieldOf, oneLine, wordsOf } from '../../moodle/index.ts';
import { writeFraction } from '../fractions.ts';
import type { Cloze, ClozeAnswer, ClozeGap } from '../moodle.ts';
import { literalPattern, withPercent } from './accepted.ts';
import { hintsOf } from './common.ts';
import type { MoodleWriter } from './writer.ts';

function moodle(question: GapFillQuestion, context: Context): Cloze {
  const { gaps, points, place, name } = question;
  const weight = weightOf(points, gaps.length);
  if (points !== weight * gaps.length)
    context.report('moodle-gap-points', place, { name, points, gaps: gaps.length });
  const written = gaps.map((gap) => clozeGap(gap, answersOf(gap, context, place), weight));
  return {
    type: 'cloze',
    text: fieldOf(context, question.prompt, place, {
      gap: (index) => written[index]?.code ?? '',
    }),
    hints: hintsOf(question, context),
    gaps: written,
  };
}

/** Moodle adds up whole points of the gaps; it reads no default grade of a cloze. */
const weightOf = (points: number, gaps: number): number =>
  Number.isInteger(points / gaps) && points > 0 ? points / gaps : 1;

function answersOf({ accepted, choices }: Gap, context: Context, place: Place): readonly ClozeAnswer[] {
  const right = withPercent(
    accepted.filter(({ text }) => text.trim() !== ''),
    ({ text }) => text,
    context,
    place,
  ).map(({ answer, percent }) => ({
    text: oneLine(context, answer.text, place),
    fraction: percent,
    feedback: feedbackOf(answer.feedback, context, place),
  }));
  if (!choices) return right;
  const offered = choices.map((text) => oneLine(context, text, place)).filter((text) => text !== '');
  const chosen = offered.map(
    (text) => right.find((answer) => answer.text === text) ?? { text, fraction: 0, feedback: '' },
  );
  return [...right.filter((answer) => !offered.includes(answer.text)), ...chosen];
}

function feedbackOf(feedback: Content | undefined, context: Context, place: Place): string {
  if (feedback)
    visit(feedback, 'element', (node) => {
      if (/^(?:img|video|audio)$/.test(node.tagName))
        context.report('moodle-picture-left-out', place, {
          name: plainText(node) || String(node.properties.src ?? node.tagName).replace(/^asset:/, ''),
          field: 'gap',
        });
    });
  return wordsOf(context, feedback, place);
}

function clozeGap({ choices }: Gap, answers: readonly ClozeAnswer[], weight: number): ClozeGap {
  const chosen = choices !== undefined;
  return { answers, chosen, weight, code: writeGap(chosen, answers, weight) };
}

function writeGap(chosen: boolean, answers: readonly ClozeAnswer[], weight: number): string {
  // Moodle decodes an answer once; to be chosen or shown it is HTML still, to be typed it is plain text.
  const text = (value: string): string =>
    chosen ? guard(escapeHtml(escapeHtml(value))) : guard(escapeHtml(literalPattern(value)));
  const alternatives = answers.map(
    ({ text: answer, fraction, feedback }) =>
      `${fraction === 100 ? '=' : `%${writeFraction(fraction)}%`}${text(answer)}` +
      (feedback === '' ? '' : `#${guard(escapeHtml(escapeHtml(feedback)))}`),
  );
  return `{${weight}:${chosen ? 'MULTICHOICE' : 'SHORTANSWER'}:${alternatives.join('~')}}`;
}

/**
 * `}` and `#` take a backslash, which Moodle removes; it wouldn't from `~`, so that is a reference (a `#` behind
 * `&` ends nothing). An answer that ends in a backslash or in `&amp;` would swallow what ends it: a space parts them.
 */
const guard = (text: string): string =>
  text
    .replace(/(?<!&)#/g, '\\#')
    .replace(/\}/g, '\\}')
    .replace(/~/g, '&#126;')
    .replace(/(\\|&|&amp;)$/, '$1 ');

function whyGapsUnfit({ gaps, prompt }: GapFillQuestion): Unfit | undefined {
  const sound = gaps.every(
    ({ accepted, choices }) =>
      accepted.some(({ text }) => text.trim() !== '') &&
      (choices === undefined || new Set([...choices, ...accepted.map(({ text }) => text)]).size > 1),
  );
  if (gaps.length === 0 || !sound) return 'empty-gap';
  const places: number[] = [];
  visit(prompt, 'element', (node) => {
    if (node.tagName === Placeholder.gap) places.push(Number(node.properties.dataIndex));
  });
  const each = places.sort((a, b) => a - b).every((place, index) => place === index);
  return each && places.length === gaps.length ? undefined : 'gap-place';
}

export const gapFill: MoodleWriter<'gap-fill'> = {
  moodle,
  unfit: whyGapsUnfit,
  asOpen: ({ gaps }) => ({
    choices: gaps.flatMap(({ choices }) => (choices ? [textContent(choices.join(' / '))] : [])),
    right: gaps.map(({ accepted }) => textContent(accepted.map((answer) => answer.text).join(' / '))),
  }),
  requiredFields: ({ gaps }) =>
    gaps.map(({ accepted, choices = [] }, gap) =>
      [...accepted, ...choices].map((_, index) => `questiontext/gap[${gap + 1}]/answer[${index + 1}]`),
    ),
};
