/**
 * Lines set apart that call exercises, in a document that has found no questions below them, become the headings that
 * they are meant as: what stands below headings of exercises is asked, whatever its words are.
 *
 *     **Exercise 1: Floats**      **Exercises**
 *     We have a bowl of water.    1) Draw the bowl.
 *     How deep it is …            2) Say what floats.
 */
import { stretchesOf } from '../../../../lesson/index.ts';
import { areExercises, isNamedExercise } from '../../../questions/words/exercise-label.ts';
import { asksOrTells, isQuestion } from './asking.ts';
import { askedOpenly, type Context } from './clues.ts';
import {
  areAll,
  type Block,
  cut,
  isBody,
  isHeading,
  isTitleLine,
  type Paragraph,
  textPiece,
  wordsIn,
  wordsOf,
} from './document.ts';
import { isExercise } from './exercises.ts';
import { numberedAs } from './numbers.ts';

export const withHeaded = (blocks: readonly Block[], context: Context): readonly Block[] =>
  withSections(withCalled(blocks, context), context);

/** Fewer are no row of exercises. */
const LEAST = 2;
/** Letters of a title. */
const MOST = 120;

/* `Exercise 1: …` */

/** In lines of their own. */
export const withTitlesApart = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((one): readonly Block[] => {
    const end = isExercise(one) ? titleEnd(one) : 0;
    return end > 0 && one.kind === 'paragraph' && end < wordsOf(one.pieces).trimEnd().length
      ? [
          { ...one, pieces: cut(one.pieces, 0, end) },
          { ...one, pieces: cut(one.pieces, end + 1) },
        ]
      : [one];
  });

/** Where several are questions already, the others are as well. */
function withCalled(blocks: readonly Block[], context: Context): readonly Block[] {
  const starts = blocks.flatMap((one, at) => (isExercise(one) && titleEnd(one) > 0 ? [at] : []));
  const [first] = starts;
  if (first === undefined || starts.length < LEAST) return blocks;
  const spans = starts.map((from, i) => blocks.slice(from + 1, starts[i + 1]));
  const open = spans.filter((span) => span.every(isPlain));
  const areWhole = spans.every((span) => span.length > 0 && (span.every(isPlain) || isAsked(span)));
  if (!areWhole || open.length === 0 || !doAsk(spans)) return blocks;
  const role = levelBelow(blocks.slice(0, first));
  const titled = starts.flatMap((at, i): readonly Block[] => {
    const [line, ...others] = spans[i]!;
    const title: Paragraph = { ...(blocks[at] as Paragraph), role };
    return open.length < spans.length && line && isPlain(line)
      ? [title, askedOpenly(context, line, ...others)]
      : [title, ...spans[i]!];
  });
  return [...blocks.slice(0, first), ...titled];
}

/** Nothing else than what was found to ask. */
const isAsked = (span: readonly Block[]): boolean => span.every(({ kind }) => kind === 'question');

/** Whether a third of them ask, or tell to do something: a plan for the gym counts exercises as well. */
const doAsk = (spans: readonly (readonly Block[])[]): boolean =>
  spans.filter((span) => span.some((one) => one.kind === 'question' || asksOrTells(one))).length >=
  spans.length / 3;

/** Where the line of a title that is set apart as a whole ends; 0 where none is. */
function titleEnd(block: Block): number {
  if (block.kind !== 'paragraph') return 0;
  const words = wordsOf(block.pieces);
  const line = words.indexOf('\n');
  const end = line < 0 ? words.length : line;
  return end <= MOST && areAll(cut(block.pieces, 0, end), 'bold', 'underline') ? end : 0;
}

/* `Exercises` */

function withSections(blocks: readonly Block[], context: Context): readonly Block[] {
  let level = 1;
  return stretchesOf(blocks, (at) => sectionEnd(blocks, at)).flatMap((section) => {
    const set = sectionOf(section, Math.min(level + 1, 6) as Level, context);
    level = levelOf(section) ?? level;
    return set;
  });
}

/** Up to the next heading, or the next such title. */
function sectionEnd(blocks: readonly Block[], at: number): number | undefined {
  if (!callsExercises(blocks[at]!)) return undefined;
  let end = at + 1;
  while (end < blocks.length && !isHeading(blocks[end]) && !callsExercises(blocks[end]!)) end++;
  return end;
}

function sectionOf(section: readonly Block[], role: Level, context: Context): readonly Block[] {
  const [title, ...below] = section;
  if (!title || !callsExercises(title) || !below.every(isPlain) || !areSet(below)) return section;
  const parts = stretchesOf(below, (from) => partEnd(below, from)).flatMap((part) =>
    partOf(part, role, context),
  );
  return [asHeading(title as Paragraph, role), ...parts];
}

/** What it counts, or titles, is told to do: a list of what somebody does at work is called so as well. */
function areSet(section: readonly Block[]): boolean {
  const counted = section.filter((one) => numberedAs(one) !== undefined);
  const titled = section.filter((_, at) => at > 0 && isPartTitle(section[at - 1]!));
  return [counted, titled].some(
    (all) => all.length >= LEAST && all.filter(asksOrTells).length >= all.length / 2,
  );
}

const isPartTitle = (block: Block): boolean => isTitleLine(block) && !isQuestion(block);

function partEnd(section: readonly Block[], from: number): number | undefined {
  if (!isPartTitle(section[from]!)) return undefined;
  const next = section.findIndex((one, at) => at > from && isPartTitle(one));
  return next < 0 ? section.length : next;
}

/** One of the exercises, if what stands right below its title is told to do; else what comes behind them. */
function partOf(part: readonly Block[], role: Level, context: Context): readonly Block[] {
  const [title, first, ...others] = part;
  if (!title || !isPartTitle(title)) return part;
  if (!first || !asksOrTells(first)) return [asHeading(title as Paragraph, role), ...part.slice(1)];
  const heading = asHeading(title as Paragraph, Math.min(role + 1, 6) as Level);
  const all = [first, ...others];
  // `Exercises with lists`, and below it what counts: the title calls several.
  if (areExercises(wordsIn(title)) && areCounted(all))
    return [heading, ...all.map((one) => askedOpenly(context, one))];
  return [heading, askedOpenly(context, first, ...others)];
}

/** One behind the other, and each told to do. */
const areCounted = (blocks: readonly Block[]): boolean =>
  blocks.length >= LEAST && blocks.every((one) => numberedAs(one) !== undefined && asksOrTells(one));

/** The word, with a word or two beside it, and nothing more. */
const callsExercises = (block: Block): boolean =>
  isBody(block) &&
  isTitleLine(block) &&
  /^\p{L}[\p{L}'’ -]{1,40}$/u.test(named(block)) &&
  (areExercises(named(block)) || isNamedExercise(named(block)));

/** Without its number. */
const named = (block: Block): string =>
  wordsIn(block)
    .trim()
    .replace(/^\d{1,2}\s?[.):–-]\s*|\s*:$/g, '');

const asHeading = (line: Paragraph, role: Level): Paragraph => ({
  ...line,
  role,
  pieces: [textPiece(named(line))],
});

/* Both */

type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** Nothing that asks or answers was found in it. */
const isPlain = (block: Block): boolean => block.kind === 'table' || isBody(block);

/** Of what stands below the last heading. */
const levelBelow = (blocks: readonly Block[]): Level => Math.min((levelOf(blocks) ?? 1) + 1, 6) as Level;

function levelOf(blocks: readonly Block[]): number | undefined {
  const last = blocks.findLast(isHeading)?.role;
  return typeof last === 'number' ? last : undefined;
}
