import type { ChoiceQuestion } from '../../../lesson/index.ts';
import { showsSomething } from '../../plain/index.ts';
import { RESPONSE, SCORE } from '../identifiers.ts';
import type { Asked, Comment } from '../item.ts';
import { baseValue, correct, el, match, rows, setOutcome, variable } from '../xml.ts';
import type { ItemWriter } from './writer.ts';

export const choice: ItemWriter<ChoiceQuestion['kind']> = {
  asked: (question, job) => {
    const options = question.options.filter((option) => showsSomething(option.content));
    const choices = options.map((option) => ({ ...option, identifier: `option_${option.id}` }));
    const isSingle = question.kind === 'single-choice';
    const right = choices.filter((one) => one.correct).map(({ identifier }) => identifier);
    const interaction = rows(
      'choiceInteraction',
      { responseIdentifier: RESPONSE, shuffle: job.isShuffled, maxChoices: isSingle ? 1 : 0 },
      choices.map(({ identifier, content }) => el('simpleChoice', { identifier }, job.flow(content))),
    );
    const comments = choices.flatMap(({ identifier, feedback }) =>
      commentOn(identifier, job.flow(feedback), [
        isSingle
          ? match(variable(RESPONSE), baseValue('identifier', identifier))
          : el('member', {}, [baseValue('identifier', identifier), variable(RESPONSE)]),
      ]),
    );
    return isSingle
      ? ofOne(right, interaction, comments)
      : ofSeveral(question.points, choices, right, interaction, comments);
  },
};

export const ofOne = (
  right: readonly string[],
  interaction: Asked['interaction'][number],
  comments: readonly Comment[],
): Asked => ({
  responses: [
    { identifier: RESPONSE, cardinality: 'single', baseType: 'identifier', correct: right.slice(0, 1) },
  ],
  interaction: [interaction],
  right: match(variable(RESPONSE), correct(RESPONSE)),
  comments,
});

/** A wrong choice takes away what a right one gives, as on the lesson's page; never below nothing. */
const ofSeveral = (
  points: number,
  choices: readonly { readonly identifier: string; readonly correct: boolean }[],
  right: readonly string[],
  interaction: Asked['interaction'][number],
  comments: readonly Comment[],
): Asked => ({
  responses: [
    {
      identifier: RESPONSE,
      cardinality: 'multiple',
      baseType: 'identifier',
      correct: right,
      mapping: {
        bounds: [0, points],
        entries: choices.map((one) => ({
          key: one.identifier,
          value: (one.correct ? 1 : -1) * (points / right.length),
        })),
      },
    },
  ],
  interaction: [interaction],
  right: match(variable(RESPONSE), correct(RESPONSE)),
  partly: [setOutcome(SCORE, el('mapResponse', { identifier: RESPONSE }))],
  comments,
});

/** What is said about an answer, if anything is. */
export const commentOn = (
  on: string,
  content: Comment['content'],
  when: Comment['when'],
  identifier = `on_${on}`,
): readonly Comment[] => (content.length > 0 ? [{ identifier, on, content, when }] : []);
