/** Each kind of question, and the Moodle question it becomes. */
import type { Question, QuestionKind, QuestionOf } from '../../../lesson/index.ts';
import type { Desk } from '../../moodle/index.ts';
import type { MoodleKind } from '../moodle.ts';
import { choice } from './choice.ts';
import { gapFill } from './gap-fill.ts';
import { matching } from './matching.ts';
import { numerical } from './numerical.ts';
import { asOpen, open } from './open.ts';
import { ordering } from './ordering.ts';
import { shortAnswer } from './short-answer.ts';
import { trueFalse } from './true-false.ts';
import { whyUnfit } from './unfit.ts';

type Kinds = { readonly [K in QuestionKind]: (question: QuestionOf<K>, desk: Desk) => MoodleKind };

const KINDS: Kinds = {
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

/** The question as one that Moodle takes: itself, or an open one when Moodle would reject or cut it. */
export const fitQuestion = (question: Question, desk: Desk): Question => {
  const because = whyUnfit(question);
  if (!because) return question;
  desk.tell('moodle-asked-as-essay', question.place, { name: question.name, because });
  return asOpen(question, desk);
};

export const moodleKind = <K extends QuestionKind>(question: QuestionOf<K>, desk: Desk): MoodleKind =>
  (KINDS[question.kind as K] as (question: QuestionOf<K>, desk: Desk) => MoodleKind)(question, desk);
