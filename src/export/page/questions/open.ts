import type { ElementContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { type Content, isBlank, isTag, type OpenQuestion } from '../../../lesson/index.ts';
import type { Card, CardWriter } from './card-writer.ts';
import { tableToFill, withBoxes } from './table-to-fill.ts';

/** A box that grows with its text, lines to write on in print; or the boxes of a table. */
export const open: CardWriter<'open'> = {
  right: () => [],
  response: (_question, _ids, text) => ({ kind: 'open', text }),
  controls: (question, card) => {
    const table = tableToFill(question.starter);
    const words = h('p.words', { id: `${card.id}-words` });
    if (!table) return [...freeBox(question, card), words];
    return [
      h('div', { role: 'group', ariaLabelledBy: card.promptId, dataMinWords: question.minWords }, [
        ...withBoxes(table, card),
        // For an answer that is no table: of a package that had none, or of other rows.
        h('template', freeBox(question, card)),
      ]),
      words,
    ];
  },
};

function freeBox(question: OpenQuestion, { id, promptId, strings }: Card): ElementContent[] {
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
  ];
}

/** A program to go on with keeps its columns, and is no language that a browser could correct. */
function isCode({ children }: Content): boolean {
  const solid = children.filter((node) => !isBlank(node));
  return solid.length > 0 && solid.every((node) => isTag(node, 'pre'));
}
