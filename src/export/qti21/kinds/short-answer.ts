import { RESPONSE } from '../identifiers.ts';
import { el } from '../xml.ts';
import { inOrder, mappingOf, rightAndPartly, saysText } from './accepted.ts';
import { commentOn } from './choice.ts';
import type { ItemWriter } from './writer.ts';

export const shortAnswer: ItemWriter<'short-answer'> = {
  asked: ({ accepted, caseSensitive, points }, job) => {
    const given = inOrder(accepted)
      .map(({ text, fraction, feedback }) => ({
        text: job.line(text),
        fraction,
        content: job.flow(feedback),
      }))
      .filter(({ text }) => text !== '')
      .map((one) => ({ ...one, when: saysText(RESPONSE, one.text, caseSensitive) }));
    const [best] = given;
    return {
      responses: [
        {
          identifier: RESPONSE,
          cardinality: 'single',
          baseType: 'string',
          correct: best ? [best.text] : [],
          mapping: mappingOf(given, points, caseSensitive),
        },
      ],
      interaction: [
        el('p', {}, [
          el('textEntryInteraction', {
            responseIdentifier: RESPONSE,
            expectedLength: boxFor(given.map(({ text }) => text)),
          }),
        ]),
      ],
      ...rightAndPartly(given, points),
      comments: given.flatMap(({ text, content, when }, index) =>
        commentOn(`“${text}”`, content, [when], `on_text_${index + 1}`),
      ),
    };
  },
};

/** A box that tells no length: the longest answer, and some more. */
export const boxFor = (texts: readonly string[]): number =>
  Math.max(15, 10 * Math.ceil(Math.max(0, ...texts.map(({ length }) => length)) / 10));
