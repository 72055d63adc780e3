/**
 * One section of answers for all parts of a page, below the names of these: what answers a part is put below that, as a
 * list with a title of its own. Each part is then read as if it were a page.
 *
 *     ## Part A: true or false       ## Answers                ## Part A: true or false
 *     1. Ice floats.                 ### Part A                1. Ice floats.
 *     2. Iron floats.                1. T 2. F                 2. Iron floats.
 *     ## Part B                      ### Part B                ### Answers
 *     1. Why …?                      1. It is …                1. T
 *     2. When …?                     2. At …                   2. F
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, isPart, lineOf, text, titleOf, withBody } from '../../parts.ts';
import {
  asHeading,
  blockOf,
  foldsAnswer,
  isRule,
  levelBelow,
  levelOf,
  nextFull,
  sectionEnd,
} from '../blocks/block.ts';
import { standingTitle, titleAbove } from '../blocks/clear-answer.ts';
import { firstNumber, numbersOf, rowOf } from '../blocks/items.ts';
import { allKnown, onlyIn, type Row } from '../blocks/rows.ts';
import { tellsScore } from '../blocks/scores.ts';
import { type ExerciseLabel, exerciseLabelOf } from '../words/exercise-label.ts';
import { titlesAnswers } from '../words/key-list-title.ts';
import { codeAsList } from './answers-in-code.ts';
import { labelAt } from './apart-survey.ts';
import { type Counted, countedOf, countedRuns, countedThroughout } from './counted-runs.ts';
import { isCountedTitle, withCountedBelow } from './counted-titles.ts';
import { keysByNumber } from './keys-numbered.ts';
import { isOneTask } from './one-task.ts';
import { type Called, calledBy, namesWhole, type Part, PartsByName, partAt } from './part-names.ts';

interface Key {
  readonly part: Part;
  readonly blocks: Row;
}

/** The parts of a page, each with its answers, and theirs; the page alone where it isn't one of that kind. */
export function partsAnswered(given: Row, depth = 0): readonly Row[] {
  const row = depth === 0 ? withSolutionsTitled(given) : given;
  const parts = partsIn(row, depth);
  return parts.length === 1 ? [given] : parts;
}

/** `## Solution 1`, and below it `## Solution 2`, or folds of these names, behind all that is asked: below a title of them all. */
function withSolutionsTitled(row: Row): Row {
  const first = row.findIndex((block) => solves(block)?.number === '1');
  const title = first < 1 ? undefined : row[titleAt(row)];
  if (first < 1 || (title && !solves(title))) return row;
  const below = row.slice(first).flatMap(unfolded);
  const level = levelOf(below[0]);
  const titles = below.filter((one) => levelOf(one) <= level && level < 7);
  if (titles.length < 2 || !titles.every((one, i) => solves(one)?.number === String(i + 1))) return row;
  const answers = element(`h${Math.max(2, level - 1)}`, {}, [text('Answers')], lineOf(row[first]));
  const lower = (one: ElementContent): ElementContent =>
    levelOf(one) === level ? asHeading(one as Element, Math.max(3, level)) : one;
  return [...row.slice(0, first), answers, ...below.map(lower)];
}

/** A fold that answers one exercise as its title and what it holds. */
function unfolded(block: ElementContent): Row {
  if (!isPart(block, 'disclosure') || !solves(block)) return [block];
  return [element('h3', {}, titleOf(block), lineOf(block)), ...bodyOf(block)];
}

/** What answers one exercise, by its title. */
function solves(block: ElementContent): ExerciseLabel | undefined {
  const { title, words } = blockOf(block);
  const name = isPart(block, 'disclosure') ? title : levelOf(block) < 7 ? words : '';
  const label = name === '' ? undefined : exerciseLabelOf(name);
  return label?.answers && label.rest === '' ? label : undefined;
}

function partsIn(row: Row, depth: number): readonly Row[] {
  const from = depth < DEEPEST ? titleAt(row) : -1;
  const titles = from > 0 ? row.slice(0, from).flatMap((block, at) => partAt(block, at)) : [];
  if (titles.length < 2) return [row];
  const title = row[from]!;
  const whole = isPart(title, 'disclosure') ? bodyOf(title) : row.slice(from + 1, endOf(row, from));
  const body = whole.filter((block) => !isRule(block) && !tellsScore(block));
  const behind = body.findIndex((block, i) => i > 0 && levelOf(block) < 7);
  // Behind one list for all, a section of its own may say how it is graded.
  const ends = behind < 0 ? [body.length] : [body.length, behind];
  for (const end of ends) {
    const told = body.slice(0, end);
    const all = toldOf(told, titles, row, from, depth);
    const own = all.length > 0 ? all : toldOfOthers(told, titles, row, from, depth);
    if (own.length === 0) continue;
    const left = end < body.length ? leftOf(title, body.slice(end)) : [];
    const others = [...left, ...row.slice(endOf(row, from))];
    return [row.slice(0, own[0]!.at), ...own.flatMap(({ rows }) => rows), others].filter(
      (one) => one.length > 0,
    );
  }
  return [row];
}

/** What no part is answered by, still below the title of answers. */
const leftOf = (title: ElementContent, rest: Row): Row =>
  isPart(title, 'disclosure') ? [withBody(title, rest)] : [title, ...rest];

/** Where titles count what is asked, of the parts that the others call. */
function toldOfOthers(body: Row, titles: readonly Part[], row: Row, from: number, depth: number) {
  const parts = titles.filter(({ at }) => !isCountedTitle(row[at]));
  if (parts.length < 2 || parts.length === titles.length) return [];
  const places = parts.map(({ at }) => at);
  return toldOf(body, parts, withCountedBelow(row, places, from), from, depth);
}

function toldOf(
  body: Row,
  parts: readonly Part[],
  row: Row,
  from: number,
  depth: number,
): readonly PartTold[] {
  const called = keysCalled(body, parts);
  const told = partsTold(called.length > 0 ? called : keysNumbered(body, parts), row, from, depth);
  // Half of what is called by a part's name counts on, and that has as much to answer; or it has parts of its own, or one
  // thing to do.
  const saying = told.filter(({ isTold }) => isTold).length;
  const isCalled = told.filter(({ isCounted }) => isCounted).length * 2 >= Math.max(saying, 1);
  return told.length > 0 && isCalled
    ? told
    : partsTold(keysCounted(body, parts, row, from), row, from, depth);
}

interface PartTold {
  readonly at: number;
  readonly rows: readonly Row[];
  readonly isTold: boolean;
  readonly isCounted: boolean;
}

/** Each part with its key, read as if it were a page; what stands behind it goes with it, up to the next. */
function partsTold(keys: readonly Key[], row: Row, from: number, depth: number): readonly PartTold[] {
  const level = Math.min(levelBelow(row, keys[0]?.part.at ?? 0), 5);
  return keys.map(({ part: { at }, blocks }, i): PartTold => {
    const next = keys[i + 1]?.part.at ?? from;
    const end = endOfPart(row, at, next);
    const title = row[at]!;
    const [heading, ...words] = headingOf(title, level);
    const asked = [...words, ...row.slice(at + 1, end)];
    // What is called may have parts, whose answers follow below their own names.
    const isTold = blocks.some((one) => !isBlank(one));
    const pieces = (isTold && byLists(asked, blocks)) || [{ asked, blocks }];
    const rows = pieces.flatMap((own, n) => {
      const below = pieces[n + 1]?.asked[0] ?? row[end];
      const key = isTold ? titled(row[from]!, heading, own.blocks, own.asked, lineOf(below) - 1) : [];
      const [above, behind] = [n === 0 ? [heading] : [], pieces[n + 1] ? [] : row.slice(end, next)];
      return partsAnswered([...above, ...own.asked, ...key, ...behind], depth + 1);
    });
    const count = toldIn(untitled(blocks), asked).length;
    const isWhole =
      rows.length > 1 ||
      (isTold &&
        isOneTask(
          asked.filter((one) => !isBlank(one)),
          blocks,
        ));
    return { at, rows, isTold, isCounted: count > 0 ? countOf(asked) >= count : isWhole };
  });
}

interface Piece {
  readonly asked: Row;
  readonly blocks: Row;
}

/** A part that asks by several lists, each from 1 on, and as many lists of its key, each as long as its own. */
function byLists(asked: Row, blocks: Row): readonly Piece[] | undefined {
  const own = cutBehindLists(asked);
  const told = cutBehindLists(blocks);
  const arePaired =
    own.length > 1 &&
    own.length === told.length &&
    own.every(({ count }, i) => count > 1 && count === told[i]!.count);
  return arePaired ? own.map((one, i) => ({ asked: one.row, blocks: told[i]!.row })) : undefined;
}

/** Each list with what stands above it, the last with all below it; none where one counts on from another. */
function cutBehindLists(row: Row) {
  const ends = row.flatMap((block, at) => (isTag(block, 'ol') ? [at + 1] : []));
  if (!ends.every((end) => firstNumber(row[end - 1] as Element) === 1)) return [];
  return ends.map((end, i) => ({
    row: row.slice(ends[i - 1] ?? 0, i < ends.length - 1 ? end : row.length),
    count: elementsOf(row[end - 1] as Element).length,
  }));
}

/** A text, its exercises, and what these have in parts: deeper, looking would take longer than it is worth. */
const DEEPEST = 3;

/** The last title of answers; of several, one above the others. */
function titleAt(row: Row): number {
  const titles = row.flatMap((block, at) => (titlesKeys(block) ? [at] : []));
  const level = Math.min(...titles.map((at) => levelOf(row[at])));
  return titles.findLast((at) => levelOf(row[at]) === level) ?? -1;
}

/** Where a part ends; a rule parts the last one from what answers all. */
function endOfPart(row: Row, at: number, next: number): number {
  let end = sectionEnd(row, at + 1, levelOf(row[at]), (_, j) => j === next);
  while (isRule(row[end - 1]) || isBlank(row[end - 1]!)) end--;
  return end;
}

/** A title of answers, be it of a fold of them. */
export function titlesKeys(block: ElementContent): boolean {
  const title = titleAbove(block);
  return title !== undefined && (titlesAnswers(title) || foldsAnswer(block));
}

/** A fold, or a section; a line in bold has below it what headings call, up to one above these. */
function endOf(row: Row, from: number): number {
  if (isPart(row[from], 'disclosure')) return from + 1;
  const below = levelOf(row[nextFull(row, from)]);
  return sectionEnd(row, from + 1, levelOf(row[from]) === 7 && below < 7 ? below - 1 : levelOf(row[from]));
}

/** One list for all of them, where each counts on behind the last. */
function keysCounted(body: Row, parts: readonly Part[], row: Row, from: number): readonly Key[] {
  const all = countedIn(body);
  const told = new Map(all.map((one) => [one.number, one] as const));
  if (told.size < FEWEST) return [];
  const keys = parts.flatMap((part, i): Key[] => {
    const next = parts[i + 1]?.at ?? from;
    const end = endOfPart(row, part.at, next);
    const own = allKnown(numbersIn(row.slice(part.at + 1, end)).map((number) => told.get(number)));
    return own && own.length > 0 ? [{ part, blocks: [listOf(own, lineOf(row[end]) - 1)] }] : [];
  });
  const lists = keys.map(({ blocks: [list] }) => list as Element);
  const isInOrder = lists.every((list, i) => i === 0 || firstNumber(lists[i - 1]!) < firstNumber(list));
  const count = lists.reduce((sum, list) => sum + elementsOf(list).length, 0);
  // A part may ask one question, but not each.
  return keys.length > 1 && count > keys.length && isInOrder && count === all.length ? keys : [];
}

/** So many answers belong to two parts, or one part is no run. */
const FEWEST = 4;

/** What one list tells, or several that nothing parts. */
function countedIn(body: Row): readonly Counted[] {
  const own = body.filter((one) => !isBlank(one));
  const each = own.map((one) => countedOf([one]));
  return each.every((one) => one.length > 0) ? each.flat() : countedOf(own);
}

/** The numbers that a part counts by; letters may be those of options. */
function numbersIn(blocks: Row): readonly string[] {
  const runs = countedRuns(blocks);
  return blocks.flatMap((block, at) => {
    if (isTag(block, 'ol')) return numbersOf(block);
    const lines = countedThroughout(block).map(({ number }) => number);
    const label = lines.length > 0 ? undefined : labelAt(block);
    if (label && !label.answers) return [label.number];
    return (runs.get(at)?.numbers ?? lines).filter((one) => /^\d/.test(one));
  });
}

/** Those below the names of the parts, in the order of these. */
function keysCalled(body: Row, parts: readonly Part[]): readonly Key[] {
  const named = new PartsByName(parts);
  const byPlace = calledByPlace(body, parts, named);
  const keys: { part: Part; blocks: ElementContent[] }[] = [];
  for (const block of body) {
    const called = calledBy(block, named) ?? byPlace.get(block);
    // Behind the answers there may be more to say, of what a part is about.
    const goesBack = called !== undefined && called.part.at <= (keys.at(-1)?.part.at ?? -1);
    if (called && !(goesBack && !namesWhole(block, called.part)))
      keys.push({ part: called.part, blocks: [...called.rest] });
    else if (keys.length > 0) keys.at(-1)!.blocks.push(block);
    else if (!isBlank(block)) return [];
  }
  const isInOrder = keys.every(({ part }, i) => i === 0 || keys[i - 1]!.part.at < part.at);
  return keys.length > 1 && isInOrder ? keys : [];
}

/** `**1.** 1. a cloud 2. rain`: by the numbers of all exercises, where what answers one counts on in it. */
function keysNumbered(body: Row, parts: readonly Part[]): readonly Key[] {
  const exercises = parts.flatMap((part) => {
    const label = exerciseLabelOf(part.names[0]!);
    return label?.kind === 'exercise' && !label.answers ? [{ part, number: label.number }] : [];
  });
  const told = exercises.length > 1 ? keysByNumber(body) : undefined;
  const isOfAll =
    told?.size === exercises.length && exercises.every(({ number }, i) => number === String(i + 1));
  return isOfAll ? exercises.map(({ part, number }) => ({ part, blocks: told.get(number)! })) : [];
}

/** As many titles as parts, most of which name the part at their place: so do the others, whatever they say. */
function calledByPlace(
  body: Row,
  parts: readonly Part[],
  named: PartsByName,
): ReadonlyMap<ElementContent, Called> {
  const titles = body.filter((block) => standingTitle(block) !== undefined);
  const isAlike =
    titles.length === parts.length &&
    titles.filter((title, i) => calledBy(title, named)?.part === parts[i]).length * 2 > parts.length;
  return new Map(isAlike ? titles.map((title, i) => [title, { part: parts[i]!, rest: [] }]) : []);
}

/** How much a part may ask: lists that options part count on. */
const countOf = (blocks: Row): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      (isTag(block, 'ol')
        ? elementsOf(block).length
        : isTag(block, 'p', 'h3', 'h4', 'h5', 'h6')
          ? Math.max(1, countedThroughout(block).length)
          : countedOf([block]).length),
    0,
  );

/** The heading of a part, and what its title says besides. */
function headingOf(title: ElementContent, level: number): readonly [Element, ...Row] {
  // A line in bold that titles a part is none of what its first question asks.
  if (!isTag(title, 'p')) return [title as Element];
  if (standingTitle(title) !== undefined) return [asHeading(title, level)];
  const [name, ...words] = title.children;
  const heading = element(`h${level}`, {}, (name as Element).children, lineOf(title));
  return [heading, element('p', {}, words, lineOf(title))];
}

/**
 * What answers a part, as a list where all of it is counted, below a title of its own.
 *
 * @param line the last of the part: keys are looked for below what asks
 */
function titled(title: ElementContent, part: ElementContent, blocks: Row, asked: Row, line: number): Row {
  const body = listed(untitled(blocks), asked, line);
  if (isPart(title, 'disclosure')) return [foldedAnswer(oneIn(body) ?? body, titleOf(title), line)];
  const one = oneIn(body);
  if (one) return [foldedAnswer(one, [], line)];
  const tag = `h${Math.min(levelOf(part) + 1, 6)}`;
  return [element(tag, {}, (title as Element).children, line), ...body];
}

/** What the one item of a list says: it is no run, to who looks for answers. */
function oneIn(body: Row): Row | undefined {
  const only = onlyIn(body);
  const [item, ...others] = isTag(only, 'ol') ? elementsOf(only) : [];
  return item && others.length === 0 ? rowOf(item) : undefined;
}

/** `**Choices:**` above the keys of a part calls it once more. */
function untitled(blocks: Row): Row {
  const own = blocks.filter((one) => !isBlank(one));
  return own.length === 2 && /:$/.test(standingTitle(own[0]) ?? '') ? own.slice(1) : own;
}

function listed(blocks: Row, asked: Row, line: number): Row {
  const told = toldIn(blocks, asked);
  return told.length > 0 && /^\d+$/.test(told[0]!.number) ? [listOf(told, line)] : blocks;
}

/** What is counted of a key; of a block of code, its comments, where they count as many as are asked. */
function toldIn(blocks: Row, asked: Row): readonly Counted[] {
  const only = onlyIn(blocks);
  const list = isTag(only, 'pre') ? codeAsList(only, countOf(asked)) : undefined;
  return countedOf(list ? [list] : blocks);
}

/** `are. **Note:** They are many.`: what is said besides is a paragraph of its own. */
function remarkApart(block: ElementContent): Row {
  if (!isTag(block, 'p')) return [block];
  const { children } = block;
  const at = children.findIndex(
    (one, i) =>
      i > 0 &&
      isTag(one, 'strong', 'b') &&
      /^\p{L}[\p{L} ]{2,20}[:：]$/u.test(plainText(one).trim()) &&
      /[.!?]\s*$/.test(rawText([children[i - 1]!])),
  );
  return at < 0
    ? [block]
    : [
        element('p', {}, children.slice(0, at), lineOf(block)),
        element('p', {}, children.slice(at), lineOf(block)),
      ];
}

function listOf(told: readonly Counted[], line: number): Element {
  const { number } = told[0]!;
  const items = told.map((one) => element('li', {}, one.body.flatMap(remarkApart), one.line));
  return element('ol', number === '1' ? {} : { start: Number(number) }, items, line);
}
