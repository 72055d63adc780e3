import type { Element } from 'hast';
import type { AcceptedNumber } from '../../../lesson/index.ts';
import { RESPONSE } from '../identifiers.ts';
import { all, baseValue, correct, el, variable } from '../xml.ts';
import { inOrder, rightAndPartly } from './accepted.ts';
import { commentOn } from './choice.ts';
import type { ItemWriter } from './writer.ts';

export const numerical: ItemWriter<'numerical'> = {
  asked: ({ accepted, unit, points }, job) => {
    const given = inOrder(accepted).map((one, index) => ({ ...one, when: within(one, index === 0) }));
    const [best] = given;
    return {
      responses: [
        {
          identifier: RESPONSE,
          cardinality: 'single',
          baseType: 'float',
          correct: best ? [String(plain(best.value))] : [],
        },
      ],
      interaction: [
        el('p', {}, [
          el('textEntryInteraction', { responseIdentifier: RESPONSE, expectedLength: 15 }),
          ...(unit ? [` ${job.line(unit)}`] : []),
        ]),
      ],
      ...rightAndPartly(given, points),
      // Ranges may overlap: what is said about the better one holds.
      comments: given.flatMap(({ value, feedback, when }, index) =>
        commentOn(
          String(value),
          job.flow(feedback),
          [all([when, ...given.slice(0, index).map((better) => el('not', {}, [better.when]))])],
          `on_value_${index + 1}`,
        ),
      ),
    };
  },
};

/** As people write it: 0.1 + 0.2 is 0.3. */
const plain = (value: number): number => Number(value.toPrecision(15));

/** The first is the one that the declaration calls correct: OpenOLAT's editor looks for it so. */
function within({ value, tolerance }: AcceptedNumber, isFirst: boolean): Element {
  const reach = tolerance > 0 ? enough(value, tolerance) : undefined;
  return el(
    'equal',
    reach === undefined
      ? { toleranceMode: 'exact' }
      : {
          toleranceMode: 'absolute',
          tolerance: `${reach} ${reach}`,
          includeLowerBound: true,
          includeUpperBound: true,
        },
    [isFirst ? correct(RESPONSE) : baseValue('float', plain(value)), variable(RESPONSE)],
  );
}

/** Binary fractions: 0.7 + 0.1 is less than 0.8. Where an end of the range would be missed, the page's hair is added. */
function enough(value: number, tolerance: number): number {
  const ends = [value + tolerance, value - tolerance].map((end) => Number(end.toPrecision(12)));
  const isMissed = ends.some(
    (end) => end > value + tolerance || end < value - tolerance || Math.abs(end - value) > tolerance,
  );
  return plain(isMissed ? tolerance + Math.abs(value) * 1e-12 : tolerance);
}
