/**
 * The reading of last resort of a page that says what it is: it is cut into units, and where enough of them agree each is
 * asked, with what stands below it as its answer.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, stretchesOf } from '../../../../lesson/index.ts';
import { bodyOf, foldedAnswer } from '../../../parts.ts';
import { blockOf, holdsElement, levelOf, roleOf, sectionEnd } from '../../blocks/block.ts';
import { arePointsSteps } from '../../blocks/points-solved.ts';
import { type Row, withMade } from '../../blocks/rows.ts';
import { isFaq } from '../../patterns/asking-parts.ts';
import { asksOrTellsIn, tellsInSchool } from '../../words/lexicon.ts';
import { saysHowToBe } from '../../words/page-of-exercise.ts';
import { isSolutionFile } from '../../words/solution-file.ts';
import { headingSet, setExercise } from '../made-question.ts';
import { areMarked } from '../marked-headings.ts';
import { isAboutGiven, isTold } from '../quiz-answered.ts';
import { withTasksSolved } from '../solved-tasks.ts';
import { namesSeveral } from '../steps-of-tasks.ts';
import { asksForWords } from '../told-alike.ts';
import { type Answered, answeredIn } from './answered.ts';
import { type Said, type Sort, saidBy } from './said.ts';
import { type Piece, piecesIn, sets, type Unit } from './unit.ts';

/** @param called the file's name, behind that of its folder */
export function withUnitsTold(blocks: Row, title: string, called: string): Row {
  if (areMarked(blocks)) return blocks;
  const said = saidBy(title, called) ?? (isNothingElse(blocks) && !isFaq(title) ? ONLY_TASKS : undefined);
  return said ? unitsTold(blocks, said, called) : inSections(blocks);
}

const ONLY_TASKS: Said = { sort: 'exercises', by: 'name' };
const FEWEST_ALONE = 5;

/** What counts on from its first block on, and of which nearly all ask, or tell what is only told to learners: a sheet without a title. */
function isNothingElse(blocks: Row): boolean {
  const words = blocks.filter(isCountedAlone).map((one) => blockOf(one).words);
  const full = blocks.filter(({ type }) => type === 'element');
  if (words.length < FEWEST_ALONE || words[0] !== blockOf(full[0]).words) return false;
  // What a colon ends leads on to what stands below it.
  const bare = words.map((one) => one.replace(NUMBER, '')).filter((one) => !/[:：]\s*$/.test(one));
  if (bare.length * 2 < words.length) return false;
  const areTold = bare.filter((one) => one.includes('?') || tellsInSchool(one)).length * 5 >= bare.length * 4;
  return areTold && words.every((one, i) => Number(NUMBER.exec(one)?.[1]) === i + 1);
}

const NUMBER = /^(\d{1,2})\s?[.)–-]\s?/;
const isCountedAlone = (block: Row[number]): boolean =>
  isTag(block, 'p') && NUMBER.test(blockOf(block).words);

/** Sections that say it, of headings: whatever counts in them has patterns of its own. */
const inSections = (blocks: Row): Row =>
  withMade(blocks, (at) => {
    const { level, words } = blockOf(blocks[at]);
    const said = level === undefined ? undefined : saidBy(words, '');
    if (level === undefined || said?.sort !== 'exercises') return undefined;
    const end = sectionEnd(blocks, at + 1, level);
    const section = blocks.slice(at + 1, end);
    if (!areHeaded(section)) return undefined;
    return { row: [blocks[at]!, ...unitsTold(section, said, '')], end };
  });

/** Programs among them may run on the page, or solve what is set. */
const areHeaded = (section: Row): boolean =>
  section.filter((one) => levelOf(one) < 7).length >= FEWEST_SET &&
  !section.some((one) => isTag(one, 'pre')) &&
  piecesIn(section).every(
    ({ unit }) => !unit || unit.form === 'words' || unit.form === 'bold' || typeof unit.form === 'number',
  );

function unitsTold(blocks: Row, said: Said, called: string): Row {
  const parted = piecesIn(blocks);
  const pieces = said.sort === 'solutions' ? joined(parted) : withPointsJoined(parted, blocks);
  const sort = areMostlyAnswered(pieces) ? 'solutions' : said.sort;
  const areAllDone = said.by === 'name' && areDone(pieces, said === ONLY_TASKS);
  const sortOf = (unit: Unit): Sort => (areAllDone && mayBeDone(unit) ? 'solutions' : sort);
  const read = pieces.map(({ unit }, i) =>
    unit && !leads(unit, pieces[i + 1]?.unit) ? readOf(unit, sortOf(unit)) : undefined,
  );
  const units = read.filter((one) => one !== undefined);
  if (!areAllDone && !agree(units, said, pieces.filter(isAnswered).length))
    return isSolutionFile(called) ? withTasksSolved(blocks) : blocks;
  return pieces.flatMap(({ row }, i) => (read[i] ? made(row, sortOf(read[i].unit), read[i]) : row));
}

/** `Answer the following questions:`, right above these. */
const leads = ({ head, below }: Unit, next: Unit | undefined): boolean =>
  next !== undefined &&
  isTag(head, 'p') &&
  !holdsElement(below) &&
  /[:：]\s*$/.test(blockOf(head).words) &&
  namesSeveral(head);

/** Items right above another, with nothing between: what stands below the last answers all of them. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const above: ElementContent[] = [];
  return pieces.flatMap((piece, at): readonly Piece[] => {
    const { row, unit } = piece;
    const next = pieces[at + 1]?.unit;
    if (unit?.form === 'item' && next?.form === 'item' && !holdsElement(unit.below) && sets(unit.head)) {
      above.push(...row);
      return [];
    }
    const given = above.splice(0);
    return unit && given.length > 0
      ? [{ row: [...given, ...row], unit: { ...unit, above: [...(unit.above ?? []), ...given] } }]
      : [piece];
  });
}

/** Points that are steps of one exercise. */
const withPointsJoined = (pieces: readonly Piece[], blocks: Row): readonly Piece[] =>
  arePointsSteps(blocks) ? stretchesOf(pieces, (at) => pointsEnd(pieces, at)).map(joinedPoints) : pieces;

/** Behind points that follow one another with nothing between, none of which asks. */
function pointsEnd(pieces: readonly Piece[], from: number): number {
  let end = from;
  while (isPoint(pieces[end]) && (end === from || !holdsElement(pieces[end - 1]!.unit!.below))) end++;
  return Math.max(end, from + 1);
}

const isPoint = (piece: Piece | undefined): boolean =>
  piece?.unit?.form === 'point' && !blockOf(piece.unit.head).words.includes('?');

function joinedPoints(run: readonly Piece[]): Piece {
  const { unit } = run.at(-1)!;
  if (!unit || run.length === 1) return run.at(-1)!;
  const above = run.slice(0, -1).flatMap(({ row }) => row);
  return { row: run.flatMap(({ row }) => row), unit: { ...unit, above } };
}

/** What another reading has answered already. */
const isAnswered = ({ unit }: Piece): boolean => unit?.below.some((one) => roleOf(one) === 'answer') ?? false;

/**
 * Exercises that their author has done, in words: what stands below the others answers them as well, but for an author
 * who folds answers below a title, and hasn't folded that.
 */
function areMostlyAnswered(pieces: readonly Piece[]): boolean {
  const units = pieces.flatMap(({ unit }) => unit ?? []);
  const answered = units.filter(({ below: [first] }) => roleOf(first) === 'answer');
  return (
    answered.length > 2 &&
    answered.length * 2 >= units.length &&
    answered.filter(({ below: [first] }) => blockOf(first).title === '').length * 2 >= answered.length &&
    answered.some(({ below: [first] }) => !bodyOf(first as Element).some((one) => isTag(one, 'pre')))
  );
}

/** So many, and nearly all, where what they ask for can be nothing else; others more. */
const FEWEST_DONE = 3;
const MANY_DONE = 5;

/**
 * Exercises that a learner has done, and nothing says so: below nearly each stands what neither asks, tells nor says how it
 * is to be. A third of them ask for words; or what counts has lines below it that are no sentences: of other tasks, what
 * they are about may stand there.
 */
function areDone(pieces: readonly Piece[], areAlone: boolean): boolean {
  const units = pieces.flatMap((one) =>
    one.unit && one.unit.form !== 'words' && !isAnswered(one) ? [one.unit] : [],
  );
  const done = units.filter((one) => mayBeDone(one) && !isAboutOther(one) && !one.below.some(setsMore));
  // Some may be left to do.
  const begun = areAlone ? units.filter(({ below }) => holdsElement(below)).length : units.length;
  if (done.length < FEWEST_DONE || done.length * 5 < begun * 4 || done.length * 2 < units.length)
    return false;
  return (
    (areAlone && done.length >= MANY_DONE) ||
    units.filter(({ head }) => asksForWords(blockOf(head).words)).length * 3 >= units.length ||
    (done.length >= MANY_DONE && done.filter(isInLines).length * 5 >= units.length * 4)
  );
}

const mayBeDone = ({ head, below }: Unit): boolean => isTold([head, ...below], 'questions');

/** `Translate:` */
const isAboutOther = ({ head }: Unit): boolean => !blockOf(head).asks && isAboutGiven(blockOf(head).words);

const setsMore = (block: ElementContent): boolean =>
  asksOrTellsIn(blockOf(block).words) || saysHowToBe(blockOf(block).words);

/** `git push`, below what counts. */
const isInLines = ({ form, below }: Unit): boolean =>
  (form === 'item' || form === 'counted') &&
  /^\p{Ll}{2,}[^=]*$/u.test(blockOf(below.find((one) => !isBlank(one))).words);

interface Reading extends Answered {
  readonly unit: Unit;
  readonly sets: boolean;
}

function readOf(unit: Unit, sort: Sort): Reading | undefined {
  const answered = answeredIn(unit, sort);
  return answered && { ...answered, unit, sets: [...(unit.above ?? []), unit.head].some(sets) };
}

/** So many are told; the stronger the name, the fewer. */
const FEWEST = { name: 2, folder: 3 } as const;
/** Or set, though nobody answers them. */
const FEWEST_SET = 3;

/** Half of them say in words that are known what to do, or many are answered already. @param done so many are answered already */
function agree(units: readonly Reading[], { sort, by }: Said, done: number): boolean {
  const told = units.filter((one) => holdsElement(one.told)).length;
  const set = units.filter((one) => one.sets).length;
  const all = units.length + done;
  const isTold = told > 0 && told + done >= FEWEST[by] && (told + done) * 2 >= all;
  const isSet = sort === 'exercises' && by === 'name' && set >= FEWEST_SET;
  return (isTold || isSet) && (set > 0 || done >= FEWEST_SET) && (set + done) * 2 >= all;
}

function made(row: Row, sort: Sort, { unit, asked, hints, told, rest }: Reading): Row {
  const isHeading = blockOf(unit.head).level !== undefined;
  const isTold = holdsElement(told);
  // What solves and tells nothing below it is a title.
  if (!isTold && sort === 'solutions') return row;
  if (!isTold && isHeading) return [setExercise(row)];
  const stem = isHeading ? [headingSet(unit.head), ...asked.slice(1)] : [setExercise(asked)];
  return [...stem, ...hints, ...(isTold ? [foldedAnswer(told)] : []), ...rest];
}
