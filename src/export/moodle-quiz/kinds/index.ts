/** Each kind of question, and the Moodle question it becomes. */
import { byKind, type OpenQuestion, type Question, type QuestionKind } from '../../../lesson/index.ts';
import type { Unfit } from '../../../messages/index.ts';
import type { Context, Words } from '../../moodle/index.ts';
import type { MoodleKind } from '../moodle.ts';
import { asOpen } from './as-open.ts';
import { choice } from './choice.ts';
import { gapFill } from './gap-fill.ts';
import { matching } from './matching.ts';
import { numerical } from './numerical.ts';
import { open } from './open.ts';
import { ordering } from './ordering.ts';
import { shortAnswer } from './short-answer.ts';
import { trueFalse } from './true-false.ts';
import type { MoodleWriter } from './writer.ts';

const WRITERS: { readonly [K in QuestionKind]: MoodleWriter<K> } = {
  open,
  'single-choice': choice,
  'multiple-choice': choice,
  'true-false': trueFalse,
  'short-answer': shortAnswer,
  numerical,
  matching,
  ordering,
  'gap-fill': gapFill,
};

const writerOf = byKind<MoodleWriter<QuestionKind>>(WRITERS);

/** Why no LMS could mark it as what it is; undefined where it can be. */
export const whyUnfit = (question: Question): Unfit | undefined => writerOf(question).unfit?.(question);

/** A closed question as an open one, whatever it is fit for: its choices in the prompt, its key in the answer. */
export const asEssay = (question: Question, words: Words): OpenQuestion =>
  asOpen(question, writerOf(question).asOpen(question), words);

/** The question as one that Moodle takes: itself, or an open one when Moodle would reject or cut it. */
export function fitQuestion(question: Question, context: Context): Question {
  const because = whyUnfit(question);
  if (!because) return question;
  context.report('moodle-asked-as-essay', question.place, { name: question.name, because });
  return asEssay(question, context.words);
}

export const moodleKind = (question: Question, context: Context): MoodleKind =>
  writerOf(question).moodle(question, context);

/** For each answer of its own kind, the fields of which one must hold it. */
export const requiredAnswerFields = (question: Question): readonly (readonly string[])[] =>
  writerOf(question).requiredFields(question);
