/**
 * Answers of a few of the lettered parts of an exercise, each behind its letter: the others have none, be it that they are
 * drawn.
 *
 *     a) Draw the cube.
 *     b) How heavy is it?           b) 12 g
 *     c) When does it melt?         c) In May.
 */
import type { ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { rowOf } from '../blocks/items.ts';
import { linesApart } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import type { LetteredOption } from '../choices/options.ts';
import { placeOfLetter } from '../words/letters.ts';
import { countedIn } from './counted-runs.ts';

/** One alone may be the key of a choice, or tell of it what is right. */
const FEWEST = 2;

/** By the place of their letters, of so many; undefined where all are told, or anything else. */
export function someTold(row: Row, count: number): readonly (LetteredOption | undefined)[] | undefined {
  const told: Told[] = [];
  for (const block of row.flatMap(apart)) {
    const own = isTag(block, 'p') ? countedIn(block, []) : undefined;
    const last = told.at(-1);
    if (own) told.push({ place: placeIn(own.number), line: own.line, children: own.body });
    else if (!last) return undefined;
    else told[told.length - 1] = { ...last, children: [...last.children, block] };
  }
  const isOrdered = told.every(({ place }, i) => place > (told[i - 1]?.place ?? -1) && place < count);
  if (!isOrdered || told.length < FEWEST || told.length === count) return undefined;
  return Array.from({ length: count }, (_, i) => told.find(({ place }) => place === i));
}

interface Told extends LetteredOption {
  readonly place: number;
}

/** Numbers count something else. */
const placeIn = (number: string): number => (/^[a-z]$/.test(number) ? placeOfLetter(number) : -1);

/** Each line of a paragraph, and each item of a list without numbers. */
const apart = (block: ElementContent): Row =>
  isBlank(block)
    ? []
    : isTag(block, 'p')
      ? linesApart(block)
      : isTag(block, 'ul')
        ? elementsOf(block)
            .flatMap(rowOf)
            .filter((one) => !isBlank(one))
        : [block];
