/** Options once more in what answers them, the right ones ticked: all of them, or these alone. */

import type { Row } from '../blocks/rows.ts';
import { comparable, type OptionKey, wordsOfOption } from '../choices/option-key.ts';
import type { LetteredOption, Options } from '../choices/options.ts';
import { boxesIn } from '../kinds/boxes.ts';
import { LETTERED } from '../words/letters.ts';
import { normalize } from '../words/lexicon.ts';
import { POINTS } from '../words/points.ts';

export function tickedKey(told: Row, { options }: Pick<Options, 'options'>): OptionKey | undefined {
  const boxes = boxesIn(told);
  const ticked = boxes?.read.filter(({ correct }) => correct) ?? [];
  if (!boxes || ticked.length === 0 || ticked.length === options.length) return undefined;
  const names = options.map(nameOf);
  const right = ticked.map((one) => names.indexOf(nameOf(one)));
  const areOptions = !right.includes(-1) && new Set(right).size === right.length;
  return areOptions ? { right, explanation: boxes.others } : undefined;
}

/** Without its letter, and what it is worth. */
const nameOf = (option: LetteredOption): string =>
  comparable(normalize(wordsOfOption(option)).replace(LETTERED, '').replace(POINTS, ''));
