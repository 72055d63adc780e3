/**
 * Sentences each of which has room to write below it, whatever they say: three in a row are asked where they count, or where
 * what stands above them tells what to do. Elsewhere lines part what a text tells, or are to be signed.
 *
 *     **2. Translate into German:**        a. We have no time.
 *                                          ______________________
 *     **1.** We have no time.
 *                                          b. If it rains, we stay.
 *     ______________________               ______________________
 *
 *     **2.** If it rains, we stay.         …
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, onceFor } from '../../../lesson/index.ts';
import { blockOf, lastFull, nextFull } from '../blocks/block.ts';
import { rowIn } from '../blocks/items.ts';
import { holdsPlaceBehind, isRoom, namesField, roomEnd, withoutPlace } from '../blocks/room.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import { isSaid } from '../words/judgement.ts';
import { labelOf } from '../words/label.ts';
import { type InTurn, inTurn, isKnown } from './asked-in-turn.ts';
import { sets } from './units/unit.ts';

const FEWEST = 3;

/** A sentence, and the place behind its room. */
interface Roomed {
  readonly at: number;
  readonly end: number;
  readonly stem: ElementContent;
}

export function sentencesAboveRoom(row: Row): readonly InTurn[] {
  if (!mayHold(row)) return [];
  const runs: Roomed[][] = [];
  for (let at = 0; at < row.length; ) {
    const one = roomedAt(row, at);
    const last = runs.at(-1)?.at(-1);
    if (one && last && row.slice(last.end, at).every(isBlank)) runs.at(-1)!.push(one);
    else if (one) runs.push([one]);
    at = one?.end ?? at + 1;
  }
  return runs
    .filter(
      (run) =>
        run.length >= FEWEST && (run.every(({ stem }) => counts(row, stem)) || isTold(row, run[0]!.at)),
    )
    .map((run) =>
      inTurn(
        run[0]!.at,
        run.at(-1)!.end,
        run.map(({ stem }) => [stem]),
      ),
    );
}

const counts = (row: Row, stem: ElementContent): boolean =>
  labelOf(blockOf(stem).words) !== undefined || !row.includes(stem);

/** `Translate into German:`, right above, or a heading that says so. */
function isTold(row: Row, at: number): boolean {
  const above = row[lastFull(row, at)];
  return above !== undefined && sets(above);
}

/** Of most pages no more is looked at. */
const mayHold = onceFor(
  (row: Row): boolean => row.filter((one) => isRoom(one) || holdsPlaceBehind(one)).length >= FEWEST,
);

/** Room of its own in the last line, or in blocks right below. */
function roomedAt(row: Row, at: number): Roomed | undefined {
  const block = row[at]!;
  const words = wordsIn(block);
  if (!words || isKnown(block) || namesField(words)) return undefined;
  if (holdsPlaceBehind(words)) {
    const stem = withoutPlace(words);
    return saysEnough(stem) ? { at, end: at + 1, stem } : undefined;
  }
  const next = nextFull(row, at);
  return isRoom(row[next]) && saysEnough(words) ? { at, end: roomEnd(row, next), stem: words } : undefined;
}

/** A paragraph, or the one item of a list. */
function wordsIn(block: ElementContent): Element | undefined {
  if (isTag(block, 'p')) return block;
  const [item, ...others] = isTag(block, 'ol', 'ul') ? elementsOf(block) : [];
  const only = item && others.length === 0 ? onlyIn(rowIn(item)) : undefined;
  return isTag(only, 'p') ? only : undefined;
}

const saysEnough = (block: ElementContent): boolean => {
  const { words } = blockOf(block);
  return isSaid(words) && words.split(/\s+/).length >= FEWEST_WORDS;
};
const FEWEST_WORDS = 4;
