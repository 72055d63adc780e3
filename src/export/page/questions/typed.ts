import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { AcceptedText } from '../../../lesson/index.ts';
import type { Card, Shape } from './shape.ts';

const box = (
  { id, promptId, strings }: Card,
  inputMode: 'text' | 'decimal',
  unit?: string,
): ElementContent[] =>
  [
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
  ].filter((node) => node !== undefined);

/** Accepted texts as `answers.js` keeps them. */
export const keyTexts = (accepted: readonly AcceptedText[], card: Card) =>
  accepted.map(({ text, fraction, feedback }) => ({
    text,
    fraction,
    ...(feedback && { feedback: card.html(feedback) }),
  }));

export const shortAnswer: Shape<'short-answer'> = {
  controls: (_question, card) => box(card, 'text'),
  solution: ({ accepted, caseSensitive }, card) => ({
    kind: 'text',
    accepted: keyTexts(accepted, card),
    caseSensitive,
  }),
};

/** A text input, not a number one: those refuse the decimal comma in half of the browsers. */
export const numerical: Shape<'numerical'> = {
  controls: ({ unit }, card) => box(card, 'decimal', unit),
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
