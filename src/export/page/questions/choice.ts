import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type ChoiceQuestion, type Option, onceFor, plainText, textContent } from '../../../lesson/index.ts';
import type { Card, CardWriter, Part } from './card-writer.ts';
import { inline } from './inline.ts';
import { partIds } from './part-ids.ts';

type Input = 'radio' | 'checkbox';

const LETTERED = /^\(?(?:[a-z]|\d{1,2})[).:]\s/i;

/** Whether their author has given options letters or numbers of their own. */
export const areLettered = (parts: readonly Pick<Option, 'content'>[]): boolean =>
  parts.some(({ content }) => LETTERED.test(plainText(content)));

/** Each option with its input; marks and feedback have their empty places. */
const options = (
  type: Input,
  { id, promptId }: Card,
  list: readonly { readonly id: string; readonly content: readonly ElementContent[] }[],
): ElementContent[] => [
  h(
    'fieldset.options',
    { ariaLabelledBy: promptId },
    list.map((option) =>
      h('div.option', { dataPart: option.id }, [
        h('input', { type, name: id, value: option.id, id: `${id}-${option.id}` }),
        h('label', { for: `${id}-${option.id}` }, [
          ...inline(option.content),
          h('span.mark', { hidden: true }),
        ]),
        h('div.option-feedback', { hidden: true }),
      ]),
    ),
  ),
];

/** The author's options with the ids that the page has for them. */
const named = onceFor((list: readonly Option[]): readonly Option[] => {
  const ids = partIds(list.map(({ content }) => plainText(content)));
  return list.map((option, index) => ({ ...option, id: ids[index] ?? option.id }));
});

const written = (list: readonly Option[], card: Card) =>
  named(list).map(({ id, content }) => ({ id, content: card.write(content) }));

const choice = (type: Input): CardWriter<ChoiceQuestion['kind']> => ({
  controls: (question, card) => options(type, card, written(question.options, card)),
  solution: (question, card) => solution(question.options, card),
  right: (question) => question.options.filter(({ correct }) => correct).map(({ content }) => content),
  response: (_question, ids) => ({ kind: 'choice', chosen: type === 'radio' ? ids.slice(0, 1) : ids }),
  parts: (question) => parts(question.options),
});

export const singleChoice = choice('radio');
export const multipleChoice = choice('checkbox');

const parts = (list: readonly Option[]): readonly Part[] =>
  named(list).map(({ id, content }, index) => ({
    id,
    words: plainText(content),
    short: list[index]?.id ?? id,
  }));

const solution = (list: readonly Option[], card: Card) => ({
  kind: 'choice' as const,
  correct: named(list)
    .filter(({ correct }) => correct)
    .map(({ id }) => id),
  feedback: Object.fromEntries(
    named(list).flatMap(({ id, feedback }) => (feedback ? [[id, card.html(feedback)] as const] : [])),
  ),
});

export const trueFalse: CardWriter<'true-false'> = {
  controls: (_question, card) =>
    options('radio', card, [
      { id: 'true', content: [{ type: 'text', value: card.strings.yes }] },
      { id: 'false', content: [{ type: 'text', value: card.strings.no }] },
    ]),
  right: ({ answer }, { yes, no }) => [textContent(answer ? yes : no)],
  response: () => ({ kind: 'choice', chosen: ['false'] }),
  solution: ({ answer, whenTrue, whenFalse }, card) => ({
    kind: 'choice',
    correct: [String(answer)],
    feedback: {
      ...(whenTrue && { true: card.html(whenTrue) }),
      ...(whenFalse && { false: card.html(whenFalse) }),
    },
  }),
};
