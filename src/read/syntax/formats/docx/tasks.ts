/**
 * Tasks that a sheet counts, each over as many paragraphs as it needs: where a document is nothing else, and they tell to
 * make something; or where it calls itself exercises, and counts titles with tasks below them. Steps of a guide are
 * short, and tell to press and to open things.
 *
 *     1                                    Assignment
 *     Write a program that … It must …     1. Bar
 *     2                                    Make sure that the bar …
 *     Create a page that …                 2. Badge
 */
import { isCalledExercise, isOfExercises } from '../../../questions/words/exercise-label.ts';
import { SENTENCES } from '../../../questions/words/lexicon.ts';
import { isQuestion, namesMaking, tellsTask } from './asking.ts';
import { askedOpenly, type Context } from './clues.ts';
import { areAll, type Block, isBody, isCode, isHeading, isTitleLine, replaced, wordsIn } from './document.ts';
import { numberedAs, numberOf } from './numbers.ts';

/** Fewer are no row. */
const LEAST = 3;
/** Of a row, how many must be told to make something. */
const SHARE = 0.75;
/** Words that tell what is to be made, and not only its name; paragraphs of one. */
const LEAST_WORDS = 10;
const MOST = 12;

interface Span {
  readonly from: number;
  readonly end: number;
}

export function withTasks(blocks: readonly Block[], context: Context): readonly Block[] {
  const row = countedIn(blocks);
  const isRow = row.length >= LEAST && row.every(({ from, end }) => isWhole(blocks.slice(from, end)));
  if (!isRow || !(areMade(blocks, row) || areTitled(blocks, row, context))) return blocks;
  const ends = new Map(row.map(({ from, end }) => [from, end]));
  return replaced(blocks, (block, at) => {
    const end = ends.get(at);
    return end ? [[askedOpenly(context, block, ...blocks.slice(at + 1, end))], end] : undefined;
  });
}

/** What numbers of one form count from 1 on, each up to the next, or to a title. */
function countedIn(blocks: readonly Block[]): readonly Span[] {
  const starts: number[] = [];
  let form: string | undefined;
  for (const [at, block] of blocks.entries()) {
    const own = isBody(block) ? numberedAs(block) : undefined;
    if (own === undefined || own.startsWith('letter') || numberOf(block) !== starts.length + 1) continue;
    form ??= own;
    if (own === form) starts.push(at);
  }
  return starts.map((from, i) => {
    const next = starts[i + 1] ?? blocks.length;
    let end = from + 1;
    while (end < next && !isHeading(blocks[end]) && !isTitleLine(blocks[end])) end++;
    return { from, end };
  });
}

const isWhole = (span: readonly Block[]): boolean =>
  span.length <= MOST && span.every((one) => one.kind === 'table' || (isBody(one) && !isCode(one)));

/** The document has nothing else but them, and perhaps a title. */
function areMade(blocks: readonly Block[], row: readonly Span[]): boolean {
  const isAll =
    blocks.slice(0, row[0]!.from).every((one) => isHeading(one) || isTitleLine(one)) &&
    row.every(({ end }, i) => end === (row[i + 1]?.from ?? blocks.length));
  const made = row.filter(({ from }) => {
    const first = wordsIn(blocks[from]).replace(REMARK, '$1');
    return tellsTask(first) && namesMaking(first) && first.split(/\s+/).length >= LEAST_WORDS;
  });
  return isAll && made.length >= row.length * SHARE;
}

/** `10. (hard) Write …` */
const REMARK = /^(\s*\d{1,3}\s?[.):-]?\s*)\([^()]{1,20}\)\s*/;

/** `1. *Bar*`, and below it the task. */
function areTitled(blocks: readonly Block[], row: readonly Span[], context: Context): boolean {
  const first = blocks.find((one) => isHeading(one) || isTitleLine(one));
  const isExercise = context.setsTasks || (first !== undefined && callsIt(wordsIn(first)));
  const titled = row.filter(({ from, end }) => {
    const [title, ...below] = blocks.slice(from, end);
    return isTitle(title!) && below.some(tells);
  });
  return isExercise && titled.length === row.length;
}

const tells = (block: Block): boolean => wordsIn(block).split(SENTENCES).some(tellsTask);

const callsIt = (words: string): boolean => isOfExercises(words) || isCalledExercise(words);

const isTitle = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  wordsIn(block).length <= 60 &&
  !/[.:;,]\s*$/.test(wordsIn(block)) &&
  !isQuestion(block) &&
  areAll(block.pieces, 'bold', 'italic', 'underline');
