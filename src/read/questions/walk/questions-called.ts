/**
 * Paragraphs that are called questions without a number, several on a page, and that no pattern took: each is asked with the
 * list, the table or the picture right below it.
 *
 *     **Question:** A router joins:
 *
 *     - networks
 *     - cubes
 *
 * Where words stand below one, a text asks itself, and tells.
 */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { blockOf, nextFull } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { asksOrTellsIn, normalize } from '../words/lexicon.ts';
import { type InTurn, isKnown, offers } from './asked-in-turn.ts';

/** So many of a page are, with those that were found. */
const FEWEST = 3;

export function questionsCalled(row: Row): readonly InTurn[] {
  const starts = row.flatMap((one, at) => (isCalled(one) ? [at] : []));
  if (starts.length < 2 || starts.length + row.filter(isKnown).length < FEWEST) return [];
  const found = starts.map((start) => ({ start, end: shownEnd(row, start + 1) }));
  const told = found.filter(({ end }) => isTold(row[nextFull(row, end - 1)]));
  if (told.length * 4 > found.length) return [];
  return found
    .filter((one) => !told.includes(one))
    .map(({ start, end }) => {
      const stem = row.slice(start, end);
      return { start, end, asked: [{ stem, offers: offers(stem) }] };
    });
}

const isCalled = (block: ElementContent): boolean =>
  isTag(block, 'p') && CALLED.test(normalize(blockOf(block).words)) && !isKnown(block);
const CALLED =
  /^[^\p{L}\d]*(?:question|frage|domanda|pregunta|pergunta|questao|vraag)\s?[:：]\s*\p{L}\S*\s+\S/u;

/** Behind all that shows something, offers it or tells to do something with it, right below. */
function shownEnd(row: Row, from: number): number {
  let end = from;
  for (;;) {
    const next = nextFull(row, end - 1);
    const block = row[next];
    if (block === undefined || isKnown(block) || !(isShown(block) || tells(block))) return end;
    end = next + 1;
  }
}

const isShown = (block: ElementContent): boolean => isTag(block, 'ul', 'ol') || blockOf(block).isShown;

const tells = (block: ElementContent): boolean =>
  isTag(block, 'p') && !isCalled(block) && asksOrTellsIn(blockOf(block).words);

/** Words that neither ask nor tell to do something. */
const isTold = (block: ElementContent | undefined): boolean =>
  isTag(block, 'p') && !isCalled(block) && !tells(block);
