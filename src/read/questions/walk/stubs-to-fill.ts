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
import { grouped, isTag, once, rawText } from '../../../lesson/index.ts';
import { blockOf, nextFull, roleOf } from '../blocks/block.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import type { Row } from '../blocks/rows.ts';
import { looksLikeAnswer } from '../words/lexicon.ts';
import { namesDefined, namesShown } from '../words/solving-code.ts';
import { writesStub } from '../words/writes-named.ts';
import type { InTurn } from './asked-in-turn.ts';

export function stubsToFill(row: Row): readonly InTurn[] {
  if (!row.some((one) => isTag(one, 'pre'))) return [];
  const written = once(() => writtenIn(row));
  return row.flatMap((block, at) => {
    const below = nextFull(row, at);
    const isSet =
      isTag(block, 'p') &&
      isTag(row[below], 'pre') &&
      writesStub([blockOf(block).words], codeOf(row[below])) &&
      !isAmongAnswers(row, below) &&
      !isWrittenBelow(row, below, written());
    const asked = [{ stem: row.slice(at, below + 1), offers: false }];
    return isSet ? [{ start: at, end: below + 1, asked }] : [];
  });
}

const codeOf = (block: ElementContent): string => rawText([block]);

/** Among answers, or above one. */
const isAmongAnswers = (row: Row, at: number): boolean =>
  looksLikeAnswer(headingsAbove(row)[at]!.words ?? '') || roleOf(row[nextFull(row, at)]) === 'answer';

/** Where each name is defined whole. */
function writtenIn(row: Row): ReadonlyMap<string, readonly Written[]> {
  const all = row.flatMap((one, at) =>
    isTag(one, 'pre') ? namesDefined(codeOf(one)).map((name): Written => ({ name, at })) : [],
  );
  return grouped(all, ({ name }) => name);
}

interface Written {
  readonly name: string;
  readonly at: number;
}

/** Further down in its section. */
const isWrittenBelow = (row: Row, at: number, written: ReadonlyMap<string, readonly Written[]>): boolean => {
  const sections = headingsAbove(row);
  return namesShown(codeOf(row[at]!)).some((name) =>
    written.get(name)?.some((one) => one.at > at && sections[one.at]!.at === sections[at]!.at),
  );
};
