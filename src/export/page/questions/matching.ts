import { h } from 'hastscript';
import { type MatchingQuestion, plainText } from '../../../lesson/index.ts';
import type { Shape } from './shape.ts';

const stemId = (index: number): string => `s${index + 1}`;

/** Each answer once, in an order that says nothing of the stems'. */
const answers = ({ pairs, distractors }: MatchingQuestion): readonly string[] =>
  [...new Set([...pairs.map(({ answer }) => answer), ...distractors])].sort();

const answerId = (question: MatchingQuestion, answer: string): string =>
  `a${answers(question).indexOf(answer) + 1}`;

export const matching: Shape<'matching'> = {
  controls: (question, { id, promptId, strings, write }) => [
    h(
      'div.pairs',
      { role: 'group', ariaLabelledBy: promptId },
      question.pairs.map(({ stem }, index) =>
        h('div.pair', { dataPart: stemId(index) }, [
          h('div.stem', { id: `${id}-${stemId(index)}` }, [...write(stem)]),
          h('div.pair-answer', [
            h('select.box', { ariaLabelledBy: `${id}-${stemId(index)}` }, [
              h('option', { value: '' }, strings.choose),
              ...answers(question).map((answer) =>
                h('option', { value: answerId(question, answer) }, answer),
              ),
            ]),
            h('span.mark', { hidden: true }),
          ]),
        ]),
      ),
    ),
    // On paper nothing opens: the answers to choose from stand below.
    h('p.print-only', { ariaHidden: 'true' }, answers(question).join(' · ')),
  ],
  labels: (question) => ({
    ...Object.fromEntries(question.pairs.map(({ stem }, index) => [stemId(index), plainText(stem)])),
    ...Object.fromEntries(answers(question).map((answer) => [answerId(question, answer), answer])),
  }),
  solution: (question) => ({
    kind: 'match',
    pairs: Object.fromEntries(
      question.pairs.map(({ answer }, index) => [stemId(index), answerId(question, answer)]),
    ),
  }),
};
