import { RESPONSE, SCORE } from '../identifiers.ts';
import { correct, el, match, rows, setOutcome, variable } from '../xml.ts';
import type { ItemWriter } from './writer.ts';

/** Each pair is worth the same, as on the lesson's page; a wrong one takes nothing away. */
export const matching: ItemWriter<'matching'> = {
  asked: ({ pairs, distractors, points }, job) => {
    const answers = [...pairs.map(({ answer }) => answer), ...distractors]
      .map(job.line)
      .filter((answer) => answer !== '');
    // Sorted: in their own order the first stem's answer would be the first.
    const offered = [...new Set(answers)].sort((a, b) => (a < b ? -1 : 1));
    const right = pairs.map(
      ({ answer }, index) => `stem_${index + 1} answer_${offered.indexOf(job.line(answer)) + 1}`,
    );
    return {
      responses: [
        {
          identifier: RESPONSE,
          cardinality: 'multiple',
          baseType: 'directedPair',
          correct: right,
          mapping: {
            bounds: [0, points],
            entries: right.map((key) => ({ key, value: points / pairs.length })),
          },
        },
      ],
      interaction: [
        rows(
          'matchInteraction',
          { responseIdentifier: RESPONSE, shuffle: job.isShuffled, maxAssociations: pairs.length },
          [
            rows(
              'simpleMatchSet',
              {},
              pairs.map(({ stem }, index) =>
                el(
                  'simpleAssociableChoice',
                  { identifier: `stem_${index + 1}`, matchMax: 1 },
                  job.flow(stem),
                ),
              ),
            ),
            rows(
              'simpleMatchSet',
              {},
              offered.map((answer, index) =>
                el('simpleAssociableChoice', { identifier: `answer_${index + 1}`, matchMax: pairs.length }, [
                  answer,
                ]),
              ),
            ),
          ],
        ),
      ],
      right: match(variable(RESPONSE), correct(RESPONSE)),
      partly: [setOutcome(SCORE, el('mapResponse', { identifier: RESPONSE }))],
      comments: [],
    };
  },
};
