/** A number is typed as words: the profile compares letters, and knows no tolerance. */
import type { AcceptedNumber } from '../../../lesson/index.ts';
import { showsSomething } from '../../plain/index.ts';
import { remarksOn, rightOf, tellWorths, typed } from './accepted.ts';
import type { CartridgeWriter } from './writer.ts';

export const numerical: CartridgeWriter<'numerical'> = {
  parts: ({ prompt, accepted, unit, place }, job) => {
    tellWorths(accepted, ({ value }) => String(value), job.context, place);
    const spellings = rightOf(accepted).flatMap(({ feedback, ...one }) =>
      valuesWithin(one).flatMap((value) =>
        spellingsOf(value, unit).map((text) => ({
          text,
          ...(showsSomething(feedback) && { feedback: job.html(feedback) }),
        })),
      ),
    );
    return [{ prompt, ...typed(spellings, false, job) }];
  },
  remarks: ({ accepted }) => remarksOn(accepted, ({ value }) => String(value)),
  nearest: ({ accepted }) =>
    rightOf(accepted).reduce((count, one) => count + countWithin(one), 0) <= MOST ? 'values' : undefined,
};

/** As many values as a teacher reads through before the answers are let count. */
const MOST = 41;

const decimals = (value: number): number => {
  const [, digits = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, digits.length - Number(exponent));
};

type Range = Pick<AcceptedNumber, 'value' | 'tolerance'>;

const stepOf = ({ value, tolerance }: Range): number => Math.max(decimals(value), decimals(tolerance));

const countWithin = (range: Range): number =>
  1 + 2 * Math.floor(range.tolerance * 10 ** stepOf(range) + 1e-9);

/** What lies within the tolerance, by the last decimal that the author writes. */
function valuesWithin(range: Range): readonly string[] {
  const places = Math.min(stepOf(range), 20);
  const side = (countWithin(range) - 1) / 2;
  return Array.from({ length: 2 * side + 1 }, (_, index) =>
    (range.value + (index - side) / 10 ** places).toFixed(places),
  );
}

/** With a point and with a comma, with the unit and without. */
function spellingsOf(value: string, unit: string | undefined): readonly string[] {
  const short = String(Number(value));
  const numbers = [...new Set([short, value].flatMap((one) => [one, one.replace('.', ',')]))];
  return unit === undefined ? numbers : numbers.flatMap((one) => [one, `${one} ${unit}`, `${one}${unit}`]);
}
