/**
 * What their author indented or fenced that is no program: parts with their answers (parts-of-code.ts), and blocks below the
 * names of questions that ask, and offer something below that.
 *
 *     ### Question 1
 *     ```
 *     What floats?
 *
 *     a) ice
 *     b) iron
 *     ```
 */
import type { Element, ElementContent } from 'hast';
import { isTag, rawText } from '../../../lesson/index.ts';
import { element, lineOf, text } from '../../parts.ts';
import { blockOf, lastFull } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { callsExercise, SOLVED_KINDS } from '../words/exercise-label.ts';
import { areLettered } from '../words/letters.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { withPartsOfCode } from './parts-of-code.ts';

/** So many of a page. */
const FEWEST = 2;

export function withPartsSetAsCode(blocks: Row): Row {
  const indented = blocks.flatMap((block, at) => (isPlainCode(block) ? [at] : []));
  if (indented.length < FEWEST) return blocks;
  const offered = new Map(
    indented.map((at) => [at, isOfQuestion(blocks, at) ? offeredIn(blocks[at]!) : undefined]),
  );
  if ([...offered.values()].filter((one) => one !== undefined).length >= FEWEST)
    return blocks.flatMap((block, at) => offered.get(at) ?? [block]);
  return withPartsOfCode(blocks, indented);
}

/** Without the name of a language. */
export function isPlainCode(block: ElementContent): block is Element {
  const code = isTag(block, 'pre') ? block.children[0] : undefined;
  return isTag(code, 'code') && code.properties.className === undefined;
}

/** `### Question 1`, right above. */
const isOfQuestion = (blocks: Row, at: number): boolean =>
  callsExercise(blockOf(blocks[lastFull(blocks, at)]).words, ...SOLVED_KINDS);

/** `a) ice` */
const FIRST = /^\(?a\s?[-.)–:]\s*\S/i;
/** `Please ___ the lid.` */
const LEAVES_OUT = /_{2}|\.{3}|…/;

/** Words that ask, and as all that stands below them lettered options. */
function offeredIn(block: ElementContent): Row | undefined {
  const rows = linesIn(block);
  const from = rows.findIndex((row) => FIRST.test(row));
  if (from < 1) return undefined;
  const asked = rows.slice(0, from);
  const options = rows.slice(from).flatMap((row) => row.trim() || []);
  if (!areLettered(options) || !asked.some((row) => asksOrTellsIn(row) || LEAVES_OUT.test(row)))
    return undefined;
  const line = lineOf(block);
  return [
    element('p', {}, [text(asked.join('\n').trim())], line),
    element('p', {}, [text(options.join('\n'))], line + from),
  ];
}

const linesIn = (block: ElementContent): readonly string[] =>
  rawText((block as Element).children)
    .replace(/\n$/, '')
    .split('\n');
