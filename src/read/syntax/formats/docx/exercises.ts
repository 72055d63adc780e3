/** Exercises that a typed line calls by their numbers: what they count asks, or all that they say. */
import { exerciseLabelOf } from '../../../questions/words/exercise-label.ts';
import { EXERCISES } from '../../../questions/words/lexicon.ts';
import { asksOrTells, speaksOfBelow, tellsTask, tellsToMake } from './asking.ts';
import { answering, askedOpenly, type Context as Sheet } from './clues.ts';
import {
  type Asked,
  type Block,
  type Fold,
  isBody,
  isBoldLine,
  isCode,
  isHeading,
  type Paragraph,
  questionOf,
  replaced,
  wordsIn,
  wordsOf,
} from './document.ts';
import { calledIn, numberedAs, placesBy } from './numbers.ts';
import { isFirm } from './programs.ts';

const TITLE = new RegExp(
  String.raw`^\s*(?:${EXERCISES}|übungs?(?:aufgabe)?|auftrag|exercícios?)\s*(?:n[°o.]*\s*)?(\d{1,2}|[ivx]{1,4})(?!\p{L})\s*(?:\([^()]{1,30}\)\s*)?(?:(?:[:.–—-]|(?<=\)\s*)\p{L}).{0,300})?$`,
  'iu',
);
/** Fewer are no sheet of them. */
const LEAST = 2;
const SHARE = 0.5;
/** Blocks that a request, and an exercise that counts none, may have. */
const MOST = { request: 8, exercise: 12 };

export const isExercise = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  !block.list &&
  block.role === 'words' &&
  ((TITLE.test(calledIn(block)) && begins(block)) || wordsBehind(block) !== '');

/** `**Exercise 1** Draw the map.`: what stands behind a title in bold. */
function wordsBehind({ pieces }: Paragraph): string {
  const plain = pieces.findIndex((one) => one.kind !== 'text' || (!one.look.bold && one.text.trim() !== ''));
  const isTitled = plain > 0 && TITLE.test(calledIn(wordsOf(pieces.slice(0, plain))));
  return isTitled ? wordsOf(pieces.slice(plain)).trim() : '';
}

/** Letters that say more than a name. */
const SAID = 12;

/** Whether exercises begin with what they tell to do, right behind their titles: some of it by words that are known. */
function areTold(blocks: readonly Block[], starts: readonly number[]): boolean {
  const behind = starts.map((at) => wordsBehind(blocks[at] as Paragraph));
  // Above an exercise with a row of its own, its title says what it is.
  const saying = behind.filter(({ length }) => length >= SAID);
  return saying.length > starts.length * SHARE && behind.filter(asksOrTells).length >= starts.length / 3;
}

/** In bold, or in a line of its own. */
const begins = ({ pieces }: Paragraph): boolean => {
  const first = pieces.find((one) => one.kind === 'text' && one.text.trim() !== '');
  return (first?.kind === 'text' && first.look.bold === true) || wordsOf(pieces).trim().length <= 16;
};

/** @property isTold whether the sheet has answers */
type Context = Sheet & { readonly isTold: boolean };

/** Exercises with programs below them, of all. */
const MADE = { least: 3, share: 0.75 };

export function withExercises(blocks: readonly Block[], sheet: Sheet): readonly Block[] {
  const holdsFold = (one: Block): boolean =>
    one.kind === 'fold' || (one.kind === 'question' && one.blocks.some(holdsFold));
  const starts = blocks.flatMap((one, at) => (isExercise(one) ? [at] : []));
  if (starts.length < LEAST || areSolvedApart(blocks)) return blocks;
  const made = starts.filter((from, i) => isMade(blocks.slice(from, starts[i + 1]))).length;
  const areMade = made >= Math.max(MADE.least, starts.length * MADE.share);
  const context = { ...sheet, isTold: blocks.some(holdsFold) };
  const all: Block[] = [...blocks.slice(0, starts[0])];
  const isWhole = areTold(blocks, starts);
  for (const [i, from] of starts.entries()) {
    const next = starts[i + 1] ?? blocks.length;
    const heading = blocks.findIndex((one, at) => at > from && at < next && isHeading(one));
    const end = heading < 0 ? next : heading;
    const span = blocks.slice(from, end);
    const told =
      (areMade ? madeIn(span, context) : undefined) ?? (isWhole ? toldWhole(span, context) : undefined);
    const own = told ?? [blocks[from]!, ...exercise(blocks.slice(from + 1, end), context)];
    all.push(...own, ...blocks.slice(end, next));
  }
  return all;
}

/** Folds called `Solution 1`, `Solution 2`, or one with the exercises' titles in it: each part finds its own when the page is read. */
function areSolvedApart(blocks: readonly Block[]): boolean {
  const folds = blocks.filter((one) => one.kind === 'fold');
  const solving = folds.filter(({ title }) => exerciseLabelOf(title)?.answers);
  return solving.length >= LEAST || folds.some((one) => solvesSeveral(one));
}

/** `Exercise 1`, `Exercise 2`, in one fold. */
export const solvesSeveral = ({ blocks }: Fold, least = LEAST): boolean =>
  blocks.filter(isExercise).length >= least;

function exercise(body: readonly Block[], context: Context): readonly Block[] {
  const rows = placesBy(body, (line) => {
    const form = isBody(line) ? numberedAs(line) : undefined;
    return form?.includes('letter') ? undefined : form;
  });
  const counted = rows
    .filter((row) => row.filter((at) => asksOrTells(body[at])).length >= row.length * SHARE)
    .flat()
    .sort((a, b) => a - b);
  if (counted.length > 0) return requests(body, counted, context);
  const isWhole =
    body.length > 0 &&
    body.length <= MOST.exercise &&
    rows.length === 0 &&
    body.every((one) => isBody(one) || one.kind === 'table') &&
    body.some((one) => isBody(one) && asksOrTells(one));
  return isWhole ? [asked(body as readonly [Block, ...Block[]], context)] : body;
}

function toldWhole(blocks: readonly Block[], context: Context): readonly Block[] | undefined {
  const [first, ...others] = blocks;
  // The lines of a program are one thing.
  const count = others.filter((one, at) => !isCode(one) || !isCode(others[at - 1] ?? one)).length;
  const areWords =
    count < MOST.exercise &&
    wordsBehind(first as Paragraph).length >= SAID &&
    others.every((one) => isBody(one) || one.kind === 'table');
  return areWords ? [asked(blocks as readonly [Block, ...Block[]], context)] : undefined;
}

function requests(body: readonly Block[], counted: readonly number[], context: Context): readonly Block[] {
  const all: Block[] = [...body.slice(0, counted[0])];
  for (const [i, from] of counted.entries()) {
    const next = counted[i + 1] ?? body.length;
    const own = endOf(body, from, next);
    all.push(asked(body.slice(from, own) as [Block, ...Block[]], context), ...body.slice(own, next));
  }
  return all;
}

/** What belongs to a request: the words below it, up to what asks or is asked by itself. */
function endOf(body: readonly Block[], from: number, next: number): number {
  let end = from + 1;
  while (end < Math.min(next, from + MOST.request) && mayBelong(body[end]!)) end++;
  return end;
}

const mayBelong = (block: Block): boolean => block.kind === 'table' || (isBody(block) && !isBoldLine(block));

/** A program below words that tell to write one answers them, where others of its sheet are answered. */
function withProgram(blocks: readonly [Block, ...Block[]], context: Context): readonly [Block, ...Block[]] {
  const from = blocks.findIndex(isCode);
  const above = blocks.slice(0, from).filter(isBody);
  const isMade = from > 0 && above.some(tellsToMake);
  return isMade
    ? [blocks[0], ...blocks.slice(1, from), ...answering(context, 'habit', blocks.slice(from))]
    : blocks;
}

/**
 * The program that answers what stands above it, which speaks of none that is there: its lines, perhaps below the name
 * of its language. One that nobody has set as code has two lines that nothing else has.
 */
function programIn(blocks: readonly Block[]): { readonly from: number; readonly end: number } | undefined {
  const lines = blocks.flatMap((one, at) => (at > 0 && isBody(one) && isOfProgram(one) ? [at] : []));
  const firm = lines.filter((at) => !COMMENT.test(wordsIn(blocks[at])));
  const [first, second] = firm;
  if (first === undefined || (second === undefined && !isCode(blocks[first]))) return undefined;
  const isNamed = first > 1 && LANGUAGE.test(wordsIn(blocks[first - 1]));
  const from = isNamed ? first - 1 : Math.min(first, lines[0]!);
  const isSpoken = blocks.slice(0, from).some((one) => speaksOfBelow(one));
  return isSpoken ? undefined : { from, end: lines.at(-1)! + 1 };
}

const COMMENT = /^\s*(?:#|\/\/)/;
const LANGUAGE = /^\s*[\p{L}#+]{1,12}\s*$/u;
const isOfProgram = (line: Paragraph): boolean =>
  isCode(line) || isFirm(line) || COMMENT.test(wordsOf(line.pieces));

/** `Exercise 3: …` */
const CALLED = /^\s*\p{L}+\s*\d{1,3}\s*[:.)–-]\s*/u;

const isMade = (blocks: readonly Block[]): boolean =>
  programIn(blocks) !== undefined && tellsTask(wordsIn(blocks[0]).replace(CALLED, ''));

function madeIn(blocks: readonly Block[], context: Context): readonly Block[] | undefined {
  const { from, end } = programIn(blocks) ?? { from: 0, end: 0 };
  if (end === 0) return undefined;
  const told = answering(context, 'habit', blocks.slice(from, end));
  return [questionOf(blocks[0]!, ...blocks.slice(1, from), ...told), ...blocks.slice(end)];
}

const asked = (blocks: readonly [Block, ...Block[]], context: Context): Asked =>
  askedOpenly(context, ...(context.isTold ? withProgram(blocks, context) : blocks));

/**
 * What a sheet of tasks counts, be it no more than named, where nothing but a program stands below each: that is made.
 *
 *     1 - all books of the shelf:
 *     //shelf/book
 */
export function withTasksMade(blocks: readonly Block[], context: Sheet): readonly Block[] {
  if (!context.setsTasks) return blocks;
  const ends = new Map(placesBy(blocks, numberedAs).flatMap((row) => madeAmong(blocks, row)));
  return replaced(blocks, (block, at) => {
    const end = ends.get(at);
    return end
      ? [[questionOf(block, ...answering(context, 'habit', blocks.slice(at + 1, end)))], end]
      : undefined;
  });
}

/** What is to be found begins as things do, and steps don't. */
const NAMES =
  /^\P{L}*(?:(?:the|all|every|each|those|tou(?:s|te|tes)|chaque|l[ea]s?|un[ea]?|alle[rs]?|jede[rs]?|d(?:er|ie|as)|eine?|el|los|tod[ao]s|cada|il|i|gli|lo|tutt[ei]|ogni|os?|as?|um)\s|l['’])/iu;

/** Where the programs of a row end. Steps have theirs as well: “Install the package:” */
function madeAmong(
  blocks: readonly Block[],
  row: readonly number[],
): readonly (readonly [at: number, end: number])[] {
  const ends = row.map((at) => {
    const below = blocks.findIndex((one, i) => i > at && !(isBody(one) && isOfProgram(one)));
    return below < 0 ? blocks.length : below;
  });
  const areMade = ends.every((end, i) => end > row[i]! + 1 && end <= (row[i + 1] ?? end));
  const words = row.map((at) => wordsIn(blocks[at]));
  const named = words.filter((one) => NAMES.test(one) || tellsToMake(one)).length;
  const isRow =
    row.length >= MADE.least &&
    areMade &&
    named > row.length / 2 &&
    words.filter(speaksOfBelow).length < row.length / 2;
  return isRow ? row.map((at, i) => [at, ends[i]!] as const) : [];
}
