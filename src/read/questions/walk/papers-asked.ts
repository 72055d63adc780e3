/**
 * A paper of an exam, whose questions count on over its parts, whatever it shows between: nobody answers them there, and each
 * is asked.
 *
 *     ## Exercise 2 (6 points)
 *     ### Part A
 *     1. Complete the program.           asked with the program
 *     ⟨program⟩
 *     2. Explain its loop.               asked
 *     ### Part B
 *     3. The lake freezes over.          asked with what tells what to do
 *     ⟨picture⟩
 *     Justify that its fish live on.
 *
 * An exercise is one of a paper by what it is worth, or by the page's name; what nothing calls an exercise, by what each of
 * its questions is worth, or as they count on over the headings of a page that is called an exam. Where something answers,
 * or is to be chosen from, it is left to what knows of that.
 */
import type { ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { isPart } from '../../parts.ts';
import { blockOf, isRule, levelOf } from '../blocks/block.ts';
import { opensExercise, standingTitle } from '../blocks/clear-answer.ts';
import { countOf, rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { tellsItself, titleAlone } from '../blocks/told.ts';
import { callsExercise, isExamTitle, isPaperName } from '../words/exercise-label.ts';
import { titlesAnswer } from '../words/kind-names.ts';
import { beginsWithWorth, endsInWorth, namesWorth } from '../words/points.ts';
import { isSolutionFile, isSolutionTitle } from '../words/solution-file.ts';
import { isOffered } from './items-asked.ts';
import { setExercise } from './made-question.ts';
import { sets } from './units/unit.ts';

/** So many are no lone remark that counts. */
const FEWEST = 2;

/** @param called the file's name, behind that of its folder */
export function withPapersAsked(blocks: Row, title: string, called: string): Row {
  const isPaper = isExamTitle(title) || isPaperName(title) || isPaperName(called);
  if (!isPaper && !blocks.some(saysWorth)) return blocks;
  if (isSolutionTitle(title) || isSolutionFile(called) || blocks.some(answers)) return blocks;
  const starts = blocks.flatMap((one, at) => (calls(one) ? [at] : []));
  if (starts[0] !== 0) starts.unshift(0);
  const parts = starts.map((at, i) => blocks.slice(at, starts[i + 1]));
  const asked = parts.map((part) => askedIn(part, isPaper));
  const count = asked.reduce((sum, one) => sum + (one?.count ?? 0), 0);
  return count >= FEWEST ? parts.flatMap((part, i) => asked[i]?.row ?? part) : blocks;
}

const saysWorth = (block: ElementContent): boolean =>
  (levelOf(block) < 7 || isTag(block, 'p', 'ol')) && namesWorth(blockOf(block).words);

const answers = (block: ElementContent): boolean => levelOf(block) < 7 && titlesAnswer(blockOf(block).words);

/** `## Exercise 2 (6 points)`, `**Problem 1** (4 points)` */
function calls(block: ElementContent): boolean {
  const { words, level } = blockOf(block);
  const isTitle =
    level !== undefined ||
    standingTitle(block) !== undefined ||
    (words.length < LONGEST_CALL && opensExercise(block));
  return isTitle && callsExercise(words, 'exercise', 'problem', 'question');
}

const LONGEST_CALL = 60;

/** What a part is cut into: a question that counts, or what stands between. */
interface Piece {
  readonly row: Row;
  readonly isCounted: boolean;
}

interface Asked {
  readonly row: Row;
  /** How many questions are in it. */
  readonly count: number;
}

/** Undefined where it is no exercise of a paper, or another may know its questions better. */
function askedIn(part: Row, isPaper: boolean): Asked | undefined {
  const [first] = part;
  const isCalled = first !== undefined && calls(first);
  const pieces = piecesIn(part, isCalled ? 1 : 0);
  const units = pieces.flatMap(({ row, isCounted }) => (isCounted ? [row] : []));
  if (units.length === 0 || units.some((row) => row.some(isKnown))) return undefined;
  const isWorth = isCalled
    ? isPaper || namesWorth(blockOf(first).words)
    : (isPaper && countsOverTitles(part)) ||
      units.filter(([first, ...below]) => saysOwnWorth(first) || below.some(isWorthAtEnd)).length * 3 >=
        units.length * 2;
  const set = units.filter((row) => row.some(setsIn)).length;
  if (!isWorth || set * 3 < units.length * 2 || areTold(units)) return undefined;
  const row = pieces.flatMap(({ row, isCounted }, at) => {
    if (!isCounted) return row;
    // What is told on the way to the next question is said of that.
    const end = pieces[at + 1]?.isCounted ? askedEnd(row) : row.length;
    return [setExercise(row.slice(0, end)), ...row.slice(end)];
  });
  return { row, count: units.length };
}

function piecesIn(part: Row, from: number): readonly Piece[] {
  const counted = countedFrom(part, from);
  const starts = part.flatMap((one, at) => (at === 0 || counted.has(at) || parts(one) ? [at] : []));
  return starts.flatMap((at, i): readonly Piece[] => {
    const [first, ...below] = part.slice(at, starts[i + 1]);
    if (!counted.has(at)) return [{ row: [first!, ...below], isCounted: false }];
    const rows = rowsOf(first!);
    return rows.map((row, i) => ({
      row: i < rows.length - 1 ? row : [...row, ...below],
      isCounted: true,
    }));
  });
}

/** Where a count begins, with 1 at the start or behind what titles or parts, or goes on. */
function countedFrom(part: Row, from: number): ReadonlySet<number> {
  const counted = new Set<number>();
  let next = 1;
  let mayStart = true;
  for (let at = from; at < part.length; at++) {
    const block = part[at]!;
    const number = numberOf(block) ?? -1;
    if (number === next || (number === 1 && mayStart)) {
      counted.add(at);
      next = number + rowsOf(block).length;
      mayStart = false;
    } else if (parts(block)) mayStart = true;
  }
  return counted;
}

/** What counts on behind a heading is no row of rules, as each of these begins anew. */
function countsOverTitles(part: Row): boolean {
  const places = [...countedFrom(part, 0)];
  return places.some(
    (at, i) =>
      i > 0 &&
      numberOf(part[at]!) !== 1 &&
      part.slice(places[i - 1]! + 1, at).some((one) => levelOf(one) < 7),
  );
}

const rowsOf = (block: ElementContent): readonly Row[] =>
  isTag(block, 'ol') ? elementsOf(block).map(rowIn) : [[block]];

const parts = (block: ElementContent): boolean =>
  levelOf(block) < 7 || isRule(block) || standingTitle(block) !== undefined;

const numberOf = (block: ElementContent): number | undefined => countOf(block, COUNT);

const COUNT = /^(?:q(?:uestion\s?)?)?(\d{1,2})\s?(?:[.)]-?|°\)?)\s*\S/i;

const isKnown = (block: ElementContent, at: number, row: Row): boolean =>
  tellsItself(block) ||
  titleAlone(block) !== undefined ||
  blockOf(block).holdsQuestions ||
  isPart(block, 'question', 'exercise') ||
  (isOffered(block, at, row) && !isTaskInParts(block));

/** `a. Show that …`, `b. Deduce …`, be they in a list or in lines. */
const isTaskInParts = (block: ElementContent): boolean =>
  isTag(block, 'ul', 'ol') ? elementsOf(block).every(setsIn) : isTag(block, 'p') && setsIn(block);

const setsIn = (block: ElementContent): boolean =>
  isTag(block, 'ul', 'ol') ? elementsOf(block).some((one) => rowIn(one).some(setsIn)) : sets(block);

const saysOwnWorth = (block: ElementContent | undefined): boolean =>
  beginsWithWorth(blockOf(block).words) || endsInWorth(blockOf(block).words);

const isWorthAtEnd = (block: ElementContent): boolean => endsInWorth(blockOf(block).words);

/** Behind what tells what to do, all that it shows. */
function askedEnd(row: Row): number {
  let end = row.findLastIndex(setsIn) + 1;
  if (end === 0) return row.length;
  while (end < row.length && !isPlain(row[end]!)) end++;
  return end;
}

const isPlain = (block: ElementContent): boolean => isTag(block, 'p') && blockOf(block).isWords;

/** Words below what half of them ask may answer it. */
function areTold(units: readonly Row[]): boolean {
  const told = units.filter((row) => row.slice(askedEnd(row)).some((one) => !isBlank(one)));
  return told.length >= FEWEST && told.length * 2 >= units.length;
}
