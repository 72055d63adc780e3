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
import { blockOf, levelOf, nextFull, roleOf } from '../blocks/block.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import type { Row } from '../blocks/rows.ts';
import { looksLikeAnswer } from '../words/lexicon.ts';
import { definesShown } from '../words/solving-code.ts';
import { writesStub } from '../words/writes-named.ts';
import type { InTurn } from './asked-in-turn.ts';

export function stubsToFill(row: Row): readonly InTurn[] {
  if (!row.some((one) => isTag(one, 'pre'))) return [];
  return row.flatMap((block, at) => {
    const below = nextFull(row, at);
    const isSet =
      isTag(block, 'p') &&
      isTag(row[below], 'pre') &&
      writesStub([blockOf(block).words], codeOf(row[below])) &&
      !isTold(row, below);
    return isSet
      ? [{ start: at, end: below + 1, asked: [{ stem: row.slice(at, below + 1), offers: false }] }]
      : [];
  });
}

const codeOf = (block: ElementContent): string => rawText([block]);

/** Among answers, above one, or where its section writes it further down. */
function isTold(row: Row, at: number): boolean {
  const stub = codeOf(row[at]!);
  const end = row.findIndex((one, i) => i > at && levelOf(one) < 7);
  return (
    looksLikeAnswer(headingsAbove(row)[at]!.words ?? '') ||
    roleOf(row[nextFull(row, at)]) === 'answer' ||
    row
      .slice(at + 1, end < 0 ? row.length : end)
      .some((one) => isTag(one, 'pre') && definesShown(codeOf(one), stub))
  );
}
