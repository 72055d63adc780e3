import { content, textContent } from '../../../lesson/index.ts';
import { emptyField, fieldOf, oneLine, showsSomething } from '../../moodle/index.ts';
import { isShuffled, promptAndHints } from './common.ts';
import type { MoodleWriter } from './writer.ts';

export const matching: MoodleWriter<'matching'> = {
  moodle: (question, context) => ({
    type: 'matching',
    ...promptAndHints(question, context),
    ...(context.lesson.settings.shuffle && !isShuffled(question, context) && { fixed: true as const }),
    subquestions: [
      ...question.pairs.map(({ stem, answer }) => ({
        stem: fieldOf(context, stem, question.place),
        answer: choiceText(oneLine(context, answer, question.place)),
      })),
      ...question.distractors
        .map((distractor) => oneLine(context, distractor, question.place))
        .filter((answer) => answer !== '')
        .map((answer) => ({ stem: emptyField, answer: choiceText(answer) })),
    ],
  }),
  unfit: ({ pairs }) =>
    pairs.length > 0 && pairs.every(({ stem, answer }) => showsSomething(stem) && answer.trim() !== '')
      ? undefined
      : 'empty-pair',
  asOpen: ({ pairs, distractors }) => ({
    choices: [
      ...pairs.map(({ stem }) => stem),
      ...pairs.map(({ answer }) => textContent(answer)),
      ...distractors.map(textContent),
    ],
    right: pairs.map(({ stem, answer }) =>
      content(...stem.children, { type: 'text', value: ` → ${answer}` }),
    ),
  }),
  requiredFields: ({ pairs }) => pairs.map((_, index) => [`subquestion[${index + 1}]/answer`]),
};

/**
 * Moodle shows a choice as HTML without its tags: a `<` that isn't one must not look like it, and a reference that
 * is meant as words must not be read.
 */
const choiceText = (text: string): string =>
  text.replace(/&(?=#?\w+;)/g, '&#38;').replace(/<(?=\S)/g, '&#60;');
