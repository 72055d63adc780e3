import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type AcceptedText, decimal, textContent } from '../../../lesson/index.ts';
import type { Card, CardWriter } from './card-writer.ts';

const box = (
  { id, promptId, strings }: Card,
  inputMode: 'text' | 'decimal',
  unit?: string,
): ElementContent[] => [
  h('label.field-label', { id: `${id}-label`, for: `${id}-box` }, strings.yourAnswer),
  h('div.typed', { dataPart: 'box' }, [
    h('input.box', {
      type: 'text',
      id: `${id}-box`,
      inputMode,
      autoComplete: 'off',
      autoCapitalize: 'off',
      spellCheck: 'false',
      ariaLabelledBy: `${id}-label ${promptId}`,
    }),
    unit ? h('span.unit', unit) : undefined,
    h('span.mark', { hidden: true }),
    h('div.option-feedback', { hidden: true }),
  ]),
];

/** Accepted texts as `answers.js` keeps them. */
export const keyTexts = (accepted: readonly AcceptedText[], card: Card) =>
  accepted.map(({ text, fraction, feedback }) => ({
    text,
    fraction,
    ...(feedback && { feedback: card.html(feedback) }),
  }));

/** An answer may be known for what is said about it alone. */
export const isWorth = ({ fraction }: { readonly fraction: number }): boolean => fraction > 0;

/** What part of the points an answer has, where it isn't all of them. */
export const worth = ({ fraction }: { readonly fraction: number }): string =>
  fraction === 1 ? '' : ` (${Math.round(fraction * 100)} %)`;

export const shortAnswer: CardWriter<'short-answer'> = {
  controls: (_question, card) => box(card, 'text'),
  right: ({ accepted }) => accepted.filter(isWorth).map((answer) => textContent(answer.text + worth(answer))),
  response: ({ accepted }) => ({ kind: 'text', text: accepted[0]?.text ?? '' }),
  solution: ({ accepted, caseSensitive }, card) => ({
    kind: 'text',
    accepted: keyTexts(accepted, card),
    caseSensitive,
  }),
};

/** A text input, not a number one: those refuse the decimal comma in half of the browsers. */
export const numerical: CardWriter<'numerical'> = {
  controls: ({ unit }, card) => box(card, 'decimal', unit),
  right: ({ accepted, unit }, _, language) =>
    accepted.filter(isWorth).map((answer) => {
      const { value, tolerance } = answer;
      const range = tolerance > 0 ? `± ${decimal(tolerance, language)}` : '';
      const words = [decimal(value, language), range, unit ?? ''].filter((word) => word !== '');
      return textContent(words.join(' ') + worth(answer));
    }),
  response: ({ accepted }) => ({ kind: 'text', text: String(accepted[0]?.value ?? 0) }),
  solution: ({ accepted, unit }, card) => ({
    kind: 'number',
    accepted: accepted.map(({ value, tolerance, fraction, feedback }) => ({
      value,
      tolerance,
      fraction,
      ...(feedback && { feedback: card.html(feedback) }),
    })),
    ...(unit !== undefined && { unit }),
  }),
};
