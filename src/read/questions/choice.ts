/**
 * Shape A: a `{question}` with right and wrong options (see directives/question.ts for an example).
 *
 * One right option and no `:multi:` makes a single choice. Without any right option the source gives no key:
 * it becomes an open question, never a guess. Without options it is an open question its author declared.
 */
import type { Element, ElementContent } from 'hast';
import { content, type Option, plainText } from '../../lesson/index.ts';
import { asContent } from '../lower.ts';
import { bodyOf, element, isPart, lineOf, type PartOf } from '../parts.ts';
import { choiceAllTrue, choiceWithoutKey } from './rules.ts';
import type { Draft, Found, Scene, Shape, Specific } from './shape.ts';

export const choice: Shape = {
  id: 'choice',
  find: ({ blocks, at, page }: Scene): Found | undefined => {
    const block = blocks[at];
    if (!isPart(block, 'choice')) return undefined;
    const body = bodyOf(block);
    const options = body.filter((child): child is PartOf<'option'> => isPart(child, 'option'));
    const feedback = body.find((child): child is PartOf<'feedback'> => isPart(child, 'feedback'));
    const stem = body.filter((child) => !isPart(child as Element, 'option', 'feedback'));
    const right = options.filter((option) => option.data.part.correct).length;
    const line = lineOf(stem[0] ?? block);
    const words = stem.map(plainText).join(' ').trim();
    const place = page.place(line, words.slice(0, 20));

    if (options.length > 0 && right === 0) page.report(choiceWithoutKey, place, { words });
    if (options.length > 1 && right === options.length) page.report(choiceAllTrue, place, { words });
    const keyed = options.length > 0 && right > 0;
    const draft: Draft = {
      type: 'draft',
      specific: keyed ? keyedChoice(options, right === 1 && !block.data.part.multiple) : { kind: 'open' },
      stem: keyed || options.length === 0 ? stem : [...stem, listOf(options)],
      ...(feedback && { feedback: feedback.children }),
      ...(block.data.part.name && { name: block.data.part.name }),
      ...(block.data.part.points !== undefined && { points: block.data.part.points }),
      line,
    };
    return { start: at, end: at + 1, becomes: [draft], introduced: false };
  },
};

const keyedChoice = (options: readonly PartOf<'option'>[], single: boolean): Specific => ({
  kind: single ? 'single-choice' : 'multiple-choice',
  options: options.map(
    (option, index): Option => ({
      id: optionId(index),
      content: content(...asContent(option.children).children),
      correct: option.data.part.correct,
    }),
  ),
});

/** `a` to `z`, then `aa`, `ab`… */
const optionId = (index: number): string =>
  (index >= 26 ? optionId(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));

const listOf = (options: readonly PartOf<'option'>[]): ElementContent =>
  element(
    'ul',
    {},
    options.map((option) => element('li', {}, option.children, lineOf(option))),
  );
