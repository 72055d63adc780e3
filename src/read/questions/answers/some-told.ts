/**
 * Answers of a few of the lettered parts of an exercise, each behind its letter: the others have none, be it that they are
 * drawn.
 *
 *     a) Draw the cube.
 *     b) How heavy is it?           b) 12 g
 *     c) When does it melt?         c) In May.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { withChildren } from '../../parts.ts';
import { rowOf } from '../blocks/items.ts';
import { linesApart } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import type { LetteredOption } from '../choices/options.ts';
import { placeOfLetter } from '../words/letters.ts';
import { AND_ELSEWHERE } from '../words/other-languages.ts';
import { countedIn } from './counted-runs.ts';

/** One alone may be the key of a choice, or tell of it what is right. */
const FEWEST = 2;

/** By the place of their letters, of so many; undefined where all are told, or anything else. */
export function someTold(row: Row, count: number): readonly (LetteredOption | undefined)[] | undefined {
  const blocks = row.flatMap(apart);
  const starts = [...blocks.keys()].filter((at) => isTag(blocks[at], 'p') && toldAt(blocks, at));
  if (starts[0] !== 0) return undefined;
  // Of the letter of something else, the next may leave nothing.
  const told = starts.flatMap((at, i) => toldAt(blocks, at, starts[i + 1]) ?? []);
  const places = told.flatMap((one) => one.places);
  const isOrdered = places.every((place, i) => place > (places[i - 1] ?? -1) && place < count);
  if (!isOrdered || told.length < Math.max(FEWEST, starts.length) || told.length === count) return undefined;
  return Array.from({ length: count }, (_, i) => told.find((one) => one.places.includes(i)));
}

interface Told extends LetteredOption {
  /** Of one letter, or of those that are told together. */
  readonly places: readonly number[];
}

/** What begins with a letter; it may stand on a line by itself. */
function toldAt(blocks: Row, at: number, to?: number): Told | undefined {
  const own = countedIn(blocks[at] as Element, blocks.slice(at + 1, to));
  if (!own) return undefined;
  const place = placeIn(own.number);
  const [first, ...others] = own.body;
  const [said, letter] = (isTag(first, 'p') && AND.exec(rawText(first.children))) || [];
  if (said === undefined) return { places: [place], line: own.line, children: own.body };
  const children = [
    withChildren(first as Element, withoutFirst((first as Element).children, said.length)),
    ...others,
  ];
  return { places: [place, placeOfLetter(letter!)], line: own.line, children };
}

/** `a) and b) …` */
const AND = new RegExp(
  String.raw`^\s*(?:[,&+/]|(?:and|et|und|en|y|e|${AND_ELSEWHERE})\s)\s*\(?([a-h])\s?[.):]\s*`,
  'i',
);

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
