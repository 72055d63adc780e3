import { RESPONSE } from '../identifiers.ts';
import { any, el } from '../xml.ts';
import { inOrder, mappingOf, saysText, scored } from './accepted.ts';
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
    const right = given.filter(({ fraction }) => fraction === best?.fraction);
    const others = given.filter(({ fraction }) => fraction !== best?.fraction && fraction > 0);
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
      right: any(right.map(({ when }) => when)),
      partly: scored(others, points),
      comments: given.flatMap(({ text, content, when }, index) =>
        commentOn(`“${text}”`, content, [when], `on_text_${index + 1}`),
      ),
    };
  },
};

/** A box that tells no length: the longest answer, and some more. */
export const boxFor = (texts: readonly string[]): number =>
  Math.max(15, 10 * Math.ceil(Math.max(0, ...texts.map(({ length }) => length)) / 10));
