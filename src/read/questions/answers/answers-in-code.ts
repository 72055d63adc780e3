/**
 * Answers of which all are in one block of code, counted by its comments; or in several such blocks, one a language.
 *
 *     1. Print the numbers up to 10.        ## Solutions
 *     2. Count down.
 *     3. Add them.                          ```python
 *                                           # 1. Numbers
 *                                           …
 *                                           # 2. Count down
 *                                           …
 *                                           ```
 *
 * Below their title they are put as what usually answers a list: another one. So are they where one exercise has its own
 * solution, be it folded, and as many parts, be they lettered.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, isPart, lineOf, text, withChildren } from '../../parts.ts';
import { blockOf, isRule, levelOf, roleOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { onlyIn, type Row } from '../blocks/rows.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { placeOfLetter } from '../words/letters.ts';
import { answerTitleOf, endsAsking, tellsLearner } from '../words/lexicon.ts';

/** So many are no steps of one program. */
const FEWEST = 3;
/** What begins a comment, and a count in it: `-- 1. Ice`, `// Task 2: ice`, `# Exercise 3`, a line by itself, `# b) ice`. */
const OPENS = String.raw`^[ \t]*(?:#|//|--|%|;|/\*)+[ \t]*(?:=+ ?|-+ ?)?`;
const COUNTED = new RegExp(
  String.raw`${OPENS}(?:(?:\p{L}+ )?(\d{1,2})[.):](?!\d)|\p{L}{4,} (\d{1,2})(?:[ \t]+[–—-][ \t]|[ \t]*[=-]*[ \t]*(?:\*/)?$))`,
  'gmu',
);
const LETTERED = new RegExp(String.raw`${OPENS}(?:\p{L}+ )?\(?([a-h])\)`, 'gmu');

export function withAnswersInCode(row: Row): Row {
  const code = row.findLastIndex((one) => isTag(one, 'pre'));
  const above = row.slice(0, Math.max(code, 0));
  const from = above.findIndex((one) => answersTitleOf(standingTitle(one) ?? '')?.several === true);
  if (from < 0) return row;
  const below = row.slice(from + 1).filter((one) => one.type === 'element' && !isRule(one));
  const pieces = below.map((one) => (isTag(one, 'pre') ? piecesOf(one) : []));
  const counts = new Set(below.flatMap((one, i) => (levelOf(one) < 7 ? [] : [pieces[i]!.length])));
  const [count = 0, ...others] = counts;
  if (count < FEWEST || others.length > 0) return row;
  const items = Array.from({ length: count }, (_, n) =>
    element(
      'li',
      {},
      below.flatMap((one, i) => partOf(one, pieces[i]![n])),
      lineOf(below[0]),
    ),
  );
  return [...row.slice(0, from + 1), element('ol', {}, items, lineOf(below[0]))];
}

/** The name of a language, or what a block says of one number. */
const partOf = (block: ElementContent, piece: Element | undefined): Element[] =>
  piece ? [piece] : [element('p', {}, [text(blockOf(block).words)], lineOf(block))];

/** A row in which each solution of nothing but one such block that solves as many items right above it is a list. */
export function withCodeParted(row: Row): Row {
  if (!row.some((one) => isTag(one, 'ol', 'ul'))) return row;
  return row.map((block, at) => {
    if (isTag(block, 'pre')) return codeBelow(row, at) ?? block;
    if (!isPart(block, 'disclosure', 'solution') || roleOf(block) !== 'answer') return block;
    const code = onlyIn(bodyOf(block));
    const list = solving(code, lastFull(row, at));
    return list
      ? withChildren(
          block,
          block.children.map((one) => (one === code ? list : one)),
        )
      : block;
  });
}

/** Below a title that stands right below the list, and with nothing else below it. */
function codeBelow(row: Row, at: number): Element | undefined {
  const title = lastFull(row, at);
  if (title === undefined || !isAnswersTitle(title)) return undefined;
  const next = row.slice(at + 1).find((one) => !isBlank(one));
  if (isTag(next, 'pre')) return undefined;
  return solving(row[at], lastFull(row, row.indexOf(title)));
}

const isAnswersTitle = (block: ElementContent): boolean => {
  const title = standingTitle(block) ?? '';
  return title !== '' && (answersTitleOf(title) ?? answerTitleOf(title)) !== undefined;
};

const lastFull = (row: Row, before: number): ElementContent | undefined =>
  row.slice(0, before).findLast((one) => !isBlank(one));

/** As many pieces as items, most of which ask by themselves: steps of one program are one task. */
function solving(code: ElementContent | undefined, list: ElementContent | undefined): Element | undefined {
  if (!isTag(code, 'pre') || !isTag(list, 'ol', 'ul')) return undefined;
  const items = elementsOf(list);
  const asking = items.filter((item) => asksOrTells(blockOf(item).words)).length;
  return asking * 2 >= items.length ? codeAsList(code, items.length) : undefined;
}

const asksOrTells = (words: string): boolean => endsAsking(words) || tellsLearner(words) !== undefined;

/** So many pieces of a block, as a list that counts them; undefined where it has more or fewer, or a function has them within. */
export function codeAsList(pre: Element, count: number): Element | undefined {
  const pieces = piecesOf(pre);
  if (pieces.length < 2 || pieces.length !== count) return undefined;
  if (pieces.slice(1).some((piece) => /^\s/.test(rawText([piece])))) return undefined;
  const items = pieces.map((piece) => element('li', {}, [piece], lineOf(pre)));
  return element('ol', {}, items, lineOf(pre));
}

/** The pieces of a block whose comments count from 1 on; none of any other. What opens it is part of the first. */
function piecesOf(pre: Element): readonly Element[] {
  const code = rawText([pre]);
  const starts = startsIn(code);
  const inner = pre.children.find((one) => isTag(one, 'code'));
  return starts.map(({ index }, i) => {
    const piece = text(code.slice(i === 0 ? 0 : index, starts[i + 1]?.index).replace(/\s+$/, ''));
    const children = isTag(inner, 'code') ? [{ ...inner, children: [piece] }] : [piece];
    return { ...pre, children };
  });
}

/** Where the pieces start: letters count parts where no number does. */
function startsIn(code: string): readonly { readonly index: number }[] {
  const counted = [...code.matchAll(COUNTED)];
  if (counted.length > 0)
    return counted.every(([, number, alone], i) => Number(number ?? alone) === i + 1) ? counted : [];
  const lettered = [...code.matchAll(LETTERED)];
  return lettered.every(([, letter], i) => placeOfLetter(letter!) === i) ? lettered : [];
}
