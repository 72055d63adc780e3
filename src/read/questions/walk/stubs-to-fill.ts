/**
 * Words that tell to write what the program right below them only begins, and that no pattern took: nobody else leaves it to
 * be written.
 *
 *     Write a function `melt` that …
 *
 *     ```python
 *     def melt(cube):
 *         pass
 *     ```
 *
 * Where the text goes on to write it itself, it shows how.
 */
import type { ElementContent } from 'hast';
import { isTag, rawText } from '../../../lesson/index.ts';
import { blockOf, nextFull, roleOf } from '../blocks/block.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import type { Row } from '../blocks/rows.ts';
import { looksLikeAnswer } from '../words/lexicon.ts';
import { namesDefined, namesShown } from '../words/solving-code.ts';
import { writesStub } from '../words/writes-named.ts';
import type { InTurn } from './asked-in-turn.ts';

export function stubsToFill(row: Row): readonly InTurn[] {
  if (!row.some((one) => isTag(one, 'pre'))) return [];
  const written = writtenIn(row);
  return row.flatMap((block, at) => {
    const below = nextFull(row, at);
    const isSet =
      isTag(block, 'p') &&
      isTag(row[below], 'pre') &&
      writesStub([blockOf(block).words], codeOf(row[below])) &&
      !isAmongAnswers(row, below) &&
      !isWrittenBelow(row, below, written);
    const asked = [{ stem: row.slice(at, below + 1), offers: false }];
    return isSet ? [{ start: at, end: below + 1, asked }] : [];
  });
}

const codeOf = (block: ElementContent): string => rawText([block]);

/** Among answers, or above one. */
const isAmongAnswers = (row: Row, at: number): boolean =>
  looksLikeAnswer(headingsAbove(row)[at]!.words ?? '') || roleOf(row[nextFull(row, at)]) === 'answer';

/** Where each name is defined whole. */
function writtenIn(row: Row): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, one] of row.entries())
    for (const name of isTag(one, 'pre') ? namesDefined(codeOf(one)) : [])
      places.set(name, [...(places.get(name) ?? []), at]);
  return places;
}

/** Further down in its section. */
const isWrittenBelow = (row: Row, at: number, written: ReadonlyMap<string, readonly number[]>): boolean => {
  const sections = headingsAbove(row);
  return namesShown(codeOf(row[at]!)).some((name) =>
    written.get(name)?.some((place) => place > at && sections[place]!.at === sections[at]!.at),
  );
};
