/**
 * Parts of exercises that their author indented, each with its answer far behind it or below it, further in: to Markdown a
 * block of code.
 *
 *     **2)** How heavy is each?
 *
 *         a- one cube        20 g
 *         b- ten cubes       200 g
 *
 * Where all such blocks of a page are so made, one alone may be a program, they are what they look like. So are blocks below
 * the names of questions that ask, and offer something below that:
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
import { element, foldedAnswer, lineOf, text } from '../../parts.ts';
import { blockOf, lastFull, levelOf } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { callsExercise, SOLVED_KINDS } from '../words/exercise-label.ts';
import { areLettered, placeOfLetter } from '../words/letters.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';

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
  const parts = new Map(
    indented.map((at) => [at, callsParts(blocks, at) ? partsIn(blocks[at]!) : undefined]),
  );
  if ([...parts.values()].includes(undefined)) return blocks;
  return blocks.flatMap((block, at) => parts.get(at)?.flatMap(asBlocks) ?? [block]);
}

/** Without the name of a language. */
export function isPlainCode(block: ElementContent): block is Element {
  const code = isTag(block, 'pre') ? block.children[0] : undefined;
  return isTag(code, 'code') && code.properties.className === undefined;
}

/** `**2)** …`, `Exercise 2: …`, right above. */
function callsParts(blocks: Row, at: number): boolean {
  const above = blocks.slice(Math.max(0, at - 2), at).findLast(({ type }) => type === 'element');
  const { label, isWords, words } = blockOf(above);
  return levelOf(above) < 7 || (isWords && (label !== undefined || /[?:]$/.test(words)));
}

/** `### Question 1`, right above. */
const isOfQuestion = (blocks: Row, at: number): boolean =>
  callsExercise(blockOf(blocks[lastFull(blocks, at)]).words, ...SOLVED_KINDS);

/** `Please ___ the lid.` */
const LEAVES_OUT = /_{2}|\.{3}|…/;

/** Words that ask, and as all that stands below them lettered options. */
function offeredIn(block: ElementContent): Row | undefined {
  const rows = linesIn(block);
  const from = rows.findIndex((row) => PART.exec(row)?.[1]?.toLowerCase() === 'a');
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

interface Part {
  readonly words: string;
  readonly told: string;
  readonly line: number;
}

/** `a- one cube`, `b) ten cubes`, `(c) a berg` */
const PART = /^\(?([a-z])\s?[-.)–:]\s*(\S.*)$/i;
/** Far behind what it answers. */
const BESIDE = /^(.*?\S)(?: {3,}|\s*\t\s*)(\S.*)$/;

/** One after another, each of them answered, and nothing else. */
function partsIn(block: ElementContent): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (const [at, row] of linesIn(block).entries()) {
    const [, letter, own] = PART.exec(row.trimEnd()) ?? [];
    const last = parts.at(-1);
    if (letter !== undefined && placeOfLetter(letter) === parts.length) {
      const [, words = own!, told = ''] = BESIDE.exec(own!) ?? [];
      parts.push({ words: `${letter}) ${words}`, told, line: lineOf(block) + at });
    } else if (last && /^\s+\S/.test(row))
      parts[parts.length - 1] = { ...last, told: `${last.told}\n${row.trim()}`.trim() };
    else if (row.trim() !== '') return undefined;
  }
  return parts.length > 1 && parts.every(({ told }) => told !== '') ? parts : undefined;
}

const asBlocks = ({ words, told, line }: Part): Row => [
  element('p', {}, [text(words)], line),
  foldedAnswer([element('p', {}, [text(told)], line)], [], line),
];
