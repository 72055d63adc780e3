/**
 * Parts of an exercise in a list, and right below it its one solution, which has as many: below headings that count, in
 * paragraphs, in comments of a program. It becomes what usually answers a list: a fold of another one. It needs no title
 * where each number stands once more, alone above what answers it.
 *
 *     1. How heavy is the cube?          1. How heavy is the cube?
 *     2. When does it melt?              2. When does it melt?
 *
 *     ### Solution                       <details>
 *     #### 1. Mass                  →    1. **Mass** …
 *     …                                  2. **Melting** …
 *     #### 2. Melting                    </details>
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, onceFor, plainText, rawText } from '../../../lesson/index.ts';
import {
  bodyOf,
  element,
  foldedAnswer,
  isPart,
  lineOf,
  titleInBold,
  titleOf,
  withChildren,
} from '../../parts.ts';
import {
  behindRules,
  blockOf,
  isRule,
  lastFull,
  levelOf,
  nextFull,
  roleOf,
  sectionEnd,
} from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { firstNumber, numbersOf, rowOf } from '../blocks/items.ts';
import { allKnown, type Made, onlyIn, type Row, withMade } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { callsExercise, isNamedExercise } from '../words/exercise-label.ts';
import { callsJudgement } from '../words/judgement.ts';
import { placeOfLetter } from '../words/letters.ts';
import { answerTitleOf, endsAsking, isInstruction, tellsLearner } from '../words/lexicon.ts';
import { codeAsList } from './answers-in-code.ts';
import { labelAt } from './apart-survey.ts';
import { countedOf, countedRuns } from './counted-runs.ts';

export function withPartsSolved(blocks: Row): Row {
  if (!blocks.some(isList)) return blocks;
  return withMade(blocks, (at) => {
    const list = blocks[at];
    if (!isList(list)) return undefined;
    const next = behindRules(blocks, nextFull(blocks, at));
    const solved = solvedAt(blocks, next, elementsOf(list).length);
    // Asked last: below most lists no solution stands.
    return solved && asksInParts(list, blocks[lastFull(blocks, at)])
      ? { row: [list, ...solved.row], end: solved.end }
      : undefined;
  });
}

const isList = (block: ElementContent | undefined): block is Element => isTag(block, 'ol', 'ul');

/** Half of them ask by themselves, or are to be judged: steps of one task are solved as one. */
function asksInParts(list: Element, above: ElementContent | undefined): boolean {
  const items = elementsOf(list).map((item) => blockOf(item).words);
  const asking = items.filter((one) => endsAsking(one) || tellsLearner(one) !== undefined);
  return (
    items.length > 1 &&
    (asking.length * 2 >= items.length || callsJudgement(blockOf(above).words)) &&
    (!isTag(list, 'ol') || numbersOf(list)[0] === '1')
  );
}

/** What solves a list that stands below some block, as a list of as many parts. */
export const solvedInParts = (
  list: Element,
  above: ElementContent | undefined,
  told: Row,
): Element | undefined => (asksInParts(list, above) ? listOf(told, elementsOf(list).length) : undefined);

/** A solution at a place, as a list of so many parts. */
function solvedAt(blocks: Row, at: number, count: number): Made | undefined {
  const title = blocks[at];
  if (title === undefined) return undefined;
  if (isPart(title, 'disclosure', 'solution')) {
    const list = roleOf(title) === 'answer' ? listOf(bodyOf(title), count, true) : undefined;
    return list && { row: [foldOf(list, titleOf(title))], end: at + 1 };
  }
  const again = countedAgain(blocks, at);
  const end = again?.end ?? solutionEnd(blocks, at);
  const list = end === undefined ? undefined : listOf(again?.row ?? blocks.slice(at + 1, end), count);
  return list && { row: [foldOf(list, [])], end: end! };
}

/**
 * What stands, without a title, below the first number or letter of the parts once more, as far as its section goes: each of
 * them is a line or a heading of its own.
 */
export function countedAgain(blocks: Row, at: number): Made | undefined {
  if (!COUNTS_ALONE.test(blockOf(blocks[at]).words)) return undefined;
  const level = levelOf(blocks[at]);
  const near = blocks.slice(at, at + FAR);
  const isOther = (one: ElementContent): boolean =>
    isRule(one) || (levelOf(one) === level && level < 7 && !COUNTS_ALONE.test(blockOf(one).words));
  const end = sectionEnd(near, 1, level - 1, isOther);
  return { row: near.slice(0, end), end: at + end };
}

const COUNTS_ALONE = /^\W{0,3}(?:[a-h]|\d{1,2})\s?[.):]\W{0,2}$/;

/** Where the one solution ends whose title, a heading or a line in bold, stands at a place. */
export function solutionEnd(blocks: Row, at: number): number | undefined {
  const title = blocks[at];
  if (answerTitleOf(standingTitle(title) ?? '') === undefined || answersOthers(blocks, at)) return undefined;
  if (levelOf(title) < 7) return sectionEnd(blocks, at + 1, levelOf(title), endsSolution);
  const near = blocks.slice(at, at + FAR);
  const end = sectionEnd(near, 1, 6, endsSolution);
  return end < FAR ? at + end : undefined;
}

/** Up to so many blocks belong to a line in bold: nothing but a heading may end them, and a page may have many such lines. */
const FAR = 100;

/** A title that says more than that it answers goes with the first part. */
function foldOf(list: Element, title: Row): Element {
  const words = plainText({ type: 'root', children: [...title] });
  if (answerTitleOf(words) !== undefined || !isInstruction(words)) return foldedAnswer([list]);
  const [first, ...others] = elementsOf(list);
  const called = titleInBold(title, lineOf(list));
  const items = [withChildren(first!, [called, ...first!.children]), ...others];
  return foldedAnswer([withChildren(list, items)]);
}

const endsSolution = (block: ElementContent): boolean =>
  isTag(block, 'hr') || isPart(block, 'disclosure', 'exercise') || callsExercise(standingTitle(block) ?? '');

/**
 * Whether a title at the end of all exercises answers each of these: it stands no lower than the heading of the last, there
 * is no other, and headings have the numbers of their answers.
 */
function answersOthers(blocks: Row, at: number): boolean {
  const level = levelOf(blocks[at]);
  // Asked first: looking back from each of many took time by the square of a page.
  if (level === 7 || haveOwnTitles(blocks)) return false;
  const above = blocks.slice(0, at).findLast((one) => levelOf(one) < 7);
  if (level > levelOf(above)) return false;
  const isCounted = (one: ElementContent): boolean => levelOf(one) < 7 && labelAt(one) !== undefined;
  return blocks.slice(0, at).filter(isCounted).length > 1;
}

/** Several headings of answers. */
const haveOwnTitles = onceFor((blocks: Row): boolean => {
  const isTitle = (one: ElementContent): boolean =>
    levelOf(one) < 7 && answerTitleOf(blockOf(one).words) !== undefined;
  return blocks.filter(isTitle).length > 1;
});

/** @param isFolded whether a fold says where it ends: below a title in clear, another exercise's may follow */
function listOf(body: Row, count: number, isFolded = false): Element | undefined {
  const only = onlyIn(body);
  const [code, ...below] = body.filter((one) => !isBlank(one));
  const inCode = isTag(code, 'pre') && (only || isFolded) ? codeAsList(code, count, below) : undefined;
  if (inCode || isTag(only, 'pre')) return inCode;
  const parts = isList(only)
    ? undefined
    : (partsTold(body, count) ??
      (isFolded ? (titledParts(body, count) ?? onesTold(body, count)) : undefined));
  const items = parts?.map((part) => element('li', {}, part, lineIn(part)));
  return items && element('ol', {}, items, lineOf(items[0]));
}

export const lineIn = (part: Row): number => lineOf(part.find(({ type }) => type === 'element'));

/** What tells so many parts, each below or behind its number or letter; what leads to the first goes with it. */
export const partsTold = (body: Row, count: number): readonly Row[] | undefined =>
  headedParts(body, count) ?? countedParts(body, count);

/** `**Answers:**`, and right below it a list of as many: what leads to it goes with the first, and what is said besides with the last. */
function titledParts(body: Row, count: number): readonly Row[] | undefined {
  const titles = [...body.keys()].filter((at) => answerTitleOf(standingTitle(body[at]) ?? '') !== undefined);
  const [title, ...others] = titles;
  const at = title === undefined ? -1 : nextFull(body, title);
  const list = body[at];
  if (others.length > 0 || !isTag(list, 'ol') || numbersOf(list)[0] !== '1') return undefined;
  const items = elementsOf(list).map(rowOf);
  return items.length === count
    ? items.map((own, i) => [
        ...(i === 0 ? body.slice(0, title) : []),
        ...own,
        ...(i === count - 1 ? body.slice(at + 1) : []),
      ])
    : undefined;
}

/** `1.` each, for Markdown counts on: what stands between them, a formula say, has ended each list. */
function onesTold(body: Row, count: number): readonly Row[] | undefined {
  const own = body.filter((one) => !isBlank(one));
  const starts = own.flatMap((one, at) => (isTag(one, 'ol') ? [at] : []));
  const items = own
    .filter((one) => isTag(one, 'ol'))
    .map((one) => (firstNumber(one) === 1 ? onlyItem(one) : undefined));
  if (starts[0] !== 0 || starts.length !== count) return undefined;
  return allKnown(items)?.map((item, i) => [...rowOf(item), ...own.slice(starts[i]! + 1, starts[i + 1])]);
}

function onlyItem(list: Element): Element | undefined {
  const [item, ...others] = elementsOf(list);
  return others.length === 0 ? item : undefined;
}

/** Paragraphs that count one another on. */
function countedParts(body: Row, count: number): readonly Row[] | undefined {
  const own = body.filter((one) => !isBlank(one));
  const [first, ...others] = countedRuns(own).keys();
  // `Exercise 1. …` answers all of that.
  if (first === undefined || others.length > 0 || isNamedExercise(blockOf(own[first]).words))
    return undefined;
  const told = countedOf(own.slice(first));
  const isWhole = told.length === count && placeOf(told[0]!.number) === 0;
  return isWhole ? told.map((one, i) => [...(i === 0 ? own.slice(0, first) : []), ...one.body]) : undefined;
}

const placeOf = (number: string): number => (/\d/.test(number) ? Number(number) - 1 : placeOfLetter(number));

/** `1. Mass`, `(b) Melting`, `Question 2: …`, with the number by itself. */
const COUNTED = /^\s*(?:\p{L}{4,12} )?\(?(?:\d{1,2}|[a-h])(?:[.):]+(?!\d)|\s[–—-](?=\s)|(?=\s*$))[\s–—-]*/u;

/** What stands below headings, or lines in bold, that count. */
function headedParts(body: Row, count: number): readonly Row[] | undefined {
  const titles = [...body.keys()].filter((at) => COUNTED.test(standingTitle(body[at]) ?? ''));
  const level = levelOf(body[titles[0] ?? -1]);
  const own = titles.filter((at) => levelOf(body[at]) === level);
  const isOne = own.length === count && own.every((at, i) => numberOf(body[at]!) === i);
  // Another title, no lower than these, is of something else.
  const others = body.some((one, at) => levelOf(one) < 7 && levelOf(one) <= level && !own.includes(at));
  const led = body.slice(0, own[0]);
  // What counts above them may be what answers.
  if (!isOne || others || led.some((one) => isTag(one, 'ol'))) return undefined;
  return own.map((at, i) => {
    const before = i === 0 ? led : [];
    const below = body.slice(at + 1, own[i + 1]);
    return [...before, ...titleIn(body[at] as Element), ...below];
  });
}

function numberOf(title: ElementContent): number {
  const words = standingTitle(title)!.replace(/^\s*\p{L}{4,12} /u, '');
  return placeOf(/[\da-h]\d?/i.exec(words)![0]);
}

/** What a title says besides its number. */
function titleIn(title: Element): Row {
  const [bold] = levelOf(title) === 7 ? title.children : [];
  const children = isTag(bold, 'strong', 'b') ? bold.children : title.children;
  const counted = COUNTED.exec(rawText(children))?.[0].length ?? 0;
  const rest = withoutFirst(children, counted);
  if (rest.every((one) => plainText(one).trim() === '')) return [];
  return [titleInBold(rest, lineOf(title))];
}
