/**
 * Shape P: remarks that ask and give no answer. With `ask: [remarks]` in the project's settings each is an open
 * question; else they stay the boxes they are.
 *
 *     :::{micro}
 *     Weigh an ice cube, let it melt, and weigh the water.
 *     :::
 */
import { plainText } from '../../lesson/index.ts';
import { bodyOf, element, holdsPart, isPart, lineOf, titleOf } from '../parts.ts';
import type { Shape } from './shape.ts';

const ASKING = ['micro', 'thinkingmatter', 'togofurther', 'discussion'];

export const remark: Shape = {
  id: 'remark',
  find: ({ blocks, at, page }) => {
    const block = blocks[at];
    if (!isPart(block, 'callout') || !ASKING.includes(block.data.part.variety)) return undefined;
    if (!page.settings.ask.includes('remarks')) return undefined;
    const body = bodyOf(block);
    if (body.some((child) => holdsPart(child, 'disclosure', 'exercise', 'solution', 'question')))
      return undefined;
    if (!body.some((child) => plainText(child) !== '')) return undefined;
    const line = lineOf(block);
    return {
      start: at,
      end: at + 1,
      introduced: false,
      becomes: [
        {
          type: 'draft',
          specific: { kind: 'open' },
          lead: [element('p', {}, [element('strong', {}, titleOf(block), line)], line)],
          stem: body,
          line: lineOf(body[0] ?? block),
          guess: 'remark',
        },
      ],
    };
  },
};
