import { showsSomething } from '../../plain/index.ts';
import { RESPONSE } from '../identifiers.ts';
import { baseValue, condition, correct, el, match, rows, variable } from '../xml.ts';
import { adds } from './accepted.ts';
import type { ItemWriter } from './writer.ts';

/**
 * An item is right at its own place, as on the lesson's page. They stand in the right order, which the player shuffles:
 * OpenOLAT's editor takes the order of the file for the right one (`OrderAssessmentItemBuilder`).
 */
export const ordering: ItemWriter<'ordering'> = {
  asked: ({ items, points }, job) => {
    const shown = items
      .filter(showsSomething)
      .map((content, index) => ({ identifier: `item_${index + 1}`, content }));
    return {
      responses: [
        {
          identifier: RESPONSE,
          cardinality: 'ordered',
          baseType: 'identifier',
          correct: shown.map(({ identifier }) => identifier),
        },
      ],
      interaction: [
        rows(
          'orderInteraction',
          { responseIdentifier: RESPONSE, shuffle: true },
          shown.map(({ identifier, content }) => el('simpleChoice', { identifier }, job.flow(content))),
        ),
      ],
      right: match(variable(RESPONSE), correct(RESPONSE)),
      partly: shown.map(({ identifier }, index) =>
        condition([
          {
            when: match(
              el('index', { n: index + 1 }, [variable(RESPONSE)]),
              baseValue('identifier', identifier),
            ),
            does: [adds(points / shown.length)],
          },
        ]),
      ),
      comments: [],
    };
  },
};
