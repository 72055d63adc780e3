/**
 * Shape F: the title of a folded block is the question, what is folded its answer.
 *
 *     :::{dropdown} 1. Why does ice float?
 *     It is lighter than water.
 *     :::
 */
import { plainText } from '../../lesson/index.ts';
import { bodyOf, element, isPart, lineOf, titleOf } from '../parts.ts';
import { roleOf } from './lexicon.ts';
import type { Shape } from './shape.ts';

export const titleQuestion: Shape = {
  id: 'title-question',
  find: ({ blocks, at }) => {
    const block = blocks[at];
    if (!isPart(block, 'disclosure') || roleOf(block) !== 'question') return undefined;
    const stem = element('p', {}, titleOf(block), lineOf(block));
    if (plainText(stem) === '') return undefined;
    return {
      start: at,
      end: at + 1,
      introduced: true,
      becomes: [
        {
          type: 'draft',
          specific: { kind: 'open' },
          stem: [stem],
          feedback: bodyOf(block),
          line: lineOf(block),
          guess: 'dropdown-title',
        },
      ],
    };
  },
};
