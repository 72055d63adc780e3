/**
 * What answers each question of a run, and is called so by nobody: the lines below the one that asks, or what is said behind
 * its mark.
 *
 *     1. What is fog?              1. What is fog? A low cloud.
 *     A low cloud.                 2. What floats? Ice.
 *
 *     2. Metals that are liquid:   …
 *     Mercury
 *
 * One may add to what it asks; where nearly all do, they answer. Those among them that are to be ended are answered likewise.
 */
import type { ElementContent } from 'hast';
import { isTag, rawText } from '../../../lesson/index.ts';
import { withChildren } from '../../parts.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import { cutAt } from '../blocks/starts.ts';
import { optionsAt } from '../choices/options.ts';
import { holdsBlank } from '../words/blanks.ts';
import { asksAsOwner, asksOrTellsIn, endsAsking } from '../words/lexicon.ts';
import { POINTS } from '../words/points.ts';
import { isToBeEnded } from './asked-words.ts';

export interface Answered {
  readonly asked: Row;
  readonly told: Row;
}

const FEWEST = 4;

/** Undefined where they are not answered so. */
export function answeredEach(rows: readonly Row[]): readonly (Answered | undefined)[] | undefined {
  if (rows.length < FEWEST) return undefined;
  return habit(rows.map(inLines), rows.length * 0.8) ?? habit(rows.map(behindMark), rows.length * 0.9);
}

function habit(
  all: readonly (Answered | undefined)[],
  least: number,
): readonly (Answered | undefined)[] | undefined {
  const told = all.filter((one) => one !== undefined);
  const asking = told.filter(({ asked }) => endsAsking(wordsOf(asked)));
  const own = asking.filter(({ asked }) => asksAsOwner(wordsOf(asked)));
  const isHabit =
    told.length >= Math.max(FEWEST, least) &&
    asking.length * 2 >= told.length &&
    own.length * FEW_OWN < asking.length;
  return isHabit ? all : undefined;
}
/** Of so many, one may be asked as the reader of a manual does. */
const FEW_OWN = 4;

function inLines(row: Row): Answered | undefined {
  const only = onlyIn(row);
  const lines = isTag(only, 'p') ? linesOf(only) : [];
  const at = lines.findIndex(({ children }) => asksOrIsOpen(rawText(children).trim()));
  if (at < 0 || at === lines.length - 1 || optionsAt(row, 0)) return undefined;
  const told = [paragraphOf(lines.slice(at + 1))];
  return mayTell(wordsOf(told)) ? { asked: [paragraphOf(lines.slice(0, at + 1))], told } : undefined;
}

const asksOrIsOpen = (line: string): boolean => endsAsking(line) || isToBeEnded(line);

function behindMark(row: Row): Answered | undefined {
  const only = onlyIn(row);
  if (!isTag(only, 'p') || linesOf(only).length > 1) return undefined;
  const words = rawText(only.children);
  const [asked] = MARK.exec(words) ?? OPEN.exec(words) ?? [];
  if (asked === undefined || !asksOrIsOpen(asked.trim())) return undefined;
  const [before, behind] = cutAt(only.children, asked.length);
  const told = [withChildren(only, behind)];
  return mayTell(wordsOf(told)) ? { asked: [withChildren(only, before)], told } : undefined;
}
/** The last mark of a line, and a sentence behind it. */
const MARK = /^.*\p{L}.*[?？؟]["»”’)\]]*\s+(?=["«“¡]?[\p{Lu}\p{N}])/u;

/** `Metals that are liquid: mercury` */
const OPEN = /^[^:?？؟]{8,}:\s+(?=\S)/u;

/** It neither asks nor tells what to do, is worth no points, and leaves nothing to be filled in. */
const mayTell = (words: string): boolean =>
  /[\p{L}\p{N}]/u.test(words) && !asksOrTellsIn(words) && !POINTS.test(words) && !holdsBlank(words);

const wordsOf = (row: readonly ElementContent[]): string => rawText(row).trim();
