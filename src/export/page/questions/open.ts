import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import type { Shape } from './shape.ts';

/** A box that grows with its text; lines to write on in print. */
export const open: Shape<'open'> = {
  controls: (question, { id, promptId, strings }) => {
    const starter = question.starter && toText(question.starter);
    return [
      h('label.field-label', { id: `${id}-label`, for: `${id}-box` }, strings.yourAnswer),
      h('div.grow', { dataValue: starter ?? '' }, [
        h(
          'textarea.box',
          {
            id: `${id}-box`,
            rows: 1,
            ariaLabelledBy: `${id}-label ${promptId}`,
            ariaDescribedBy: `${id}-words`,
            dataMinWords: question.minWords,
          },
          starter ?? '',
        ),
        h('div.lines', { ariaHidden: 'true' }),
      ]),
      h('p.words', { id: `${id}-words` }),
    ];
  },
};
