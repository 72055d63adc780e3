import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { type Content, isElement } from '../../../lesson/index.ts';
import type { Shape } from './shape.ts';

/** A box that grows with its text; lines to write on in print. */
export const open: Shape<'open'> = {
  right: () => [],
  response: (_question, _ids, text) => ({ kind: 'open', text }),
  controls: (question, { id, promptId, strings }) => {
    const starter = question.starter && toText(question.starter);
    const code = question.starter !== undefined && isCode(question.starter);
    return [
      h('label.field-label', { id: `${id}-label`, for: `${id}-box` }, strings.yourAnswer),
      h('div.grow', { dataValue: starter ?? '' }, [
        h(
          code ? 'textarea.box.code' : 'textarea.box',
          {
            id: `${id}-box`,
            rows: 1,
            ariaLabelledBy: `${id}-label ${promptId}`,
            ariaDescribedBy: `${id}-words`,
            dataMinWords: question.minWords,
            ...(code && { spellCheck: 'false', autoCapitalize: 'off' }),
          },
          starter ?? '',
        ),
        h('div.lines', { ariaHidden: 'true' }),
      ]),
      h('p.words', { id: `${id}-words` }),
    ];
  },
};

/** A program to go on with keeps its columns, and is no language that a browser could correct. */
function isCode({ children }: Content): boolean {
  const solid = children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return solid.length > 0 && solid.every((node) => isElement(node, 'pre'));
}
