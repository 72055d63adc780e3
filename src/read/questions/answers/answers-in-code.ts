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
import { element, lineOf, text } from '../../parts.ts';
import { blockOf, isRule, levelOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { answersTitleOf } from '../words/exercise-label.ts';

/** So many are no steps of one program. */
const FEWEST = 3;
const COUNTED = /^[ \t]*(?:#|\/\/|--|%|;)+[ \t]*(?:\p{L}+ )?(\d{1,2})[.):](?!\d)/gmu;

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

/** The pieces of a block whose comments count from 1 on; none of any other. What opens it is part of the first. */
function piecesOf(pre: Element): readonly Element[] {
  const code = rawText([pre]);
  const starts = [...code.matchAll(COUNTED)];
  if (starts.some(([, number], i) => Number(number) !== i + 1)) return [];
  const inner = pre.children.find((one) => isTag(one, 'code'));
  return starts.map(({ index }, i) => {
    const piece = text(code.slice(i === 0 ? 0 : index, starts[i + 1]?.index).replace(/\s+$/, ''));
    const children = isTag(inner, 'code') ? [{ ...inner, children: [piece] }] : [piece];
    return { ...pre, children };
  });
}
