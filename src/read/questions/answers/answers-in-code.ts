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
 * Below their title they are put as what usually answers a list: another one.
 */
import type { Element, ElementContent } from 'hast';
import { isTag, rawText } from '../../../lesson/index.ts';
import { element, isPart, lineOf, text } from '../../parts.ts';
import { blockOf, isRule, levelOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { answersTitleOf, callsExercise } from '../words/exercise-label.ts';
import { placeOfLetter } from '../words/letters.ts';

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

/**
 * So many pieces of a block, as a list that counts them; undefined where it has more or fewer, or a function has them within.
 *
 * @param below what the last goes on with: code that counts nothing, tabs of it
 */
export function codeAsList(pre: Element, count: number, below: Row = []): Element | undefined {
  const pieces = piecesOf(pre);
  if (pieces.length < 2 || pieces.length !== count || !below.every(goesOn)) return undefined;
  if (pieces.slice(1).some((piece) => /^\s/.test(rawText([piece])))) return undefined;
  const items = pieces.map((piece, i) =>
    element('li', {}, i === count - 1 ? [piece, ...below] : [piece], lineOf(pre)),
  );
  return element('ol', {}, items, lineOf(pre));
}

const goesOn = (block: ElementContent): boolean =>
  isTag(block, 'pre') ? piecesOf(block).length === 0 : isPart(block, 'group');

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

/** `# Schritt 2`, of one program. */
const isStep = (comment: string): boolean => callsExercise(comment.replace(/^\P{L}+/u, ''), 'step');

/** Where the pieces start: letters count parts where no number does. */
function startsIn(code: string): readonly { readonly index: number }[] {
  const counted = [...code.matchAll(COUNTED)].filter(([comment]) => !isStep(comment));
  if (counted.length > 0)
    return counted.every(([, number, alone], i) => Number(number ?? alone) === i + 1) ? counted : [];
  const lettered = [...code.matchAll(LETTERED)];
  return lettered.every(([, letter], i) => placeOfLetter(letter!) === i) ? lettered : [];
}
