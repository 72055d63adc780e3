/**
 * A choice that is explained before its key is told, as Moodle shows a quiz that somebody has handed in:
 *
 *     Which of these floats?
 *
 *     - a. ice
 *     - b. iron
 *
 *     Your answer is incorrect.
 *     It is lighter than water.
 *
 *     The correct answer is: ice
 *
 * Both are folded right below the options, the key first, as every other; so are `**Solution:**`, and below it `Answer: b` and
 * what explains that. How somebody answered is said to nobody else.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, rawText } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf, text } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { linesApart } from '../blocks/lines.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { titleAlone } from '../blocks/told.ts';
import { keyOf } from '../choices/option-key.ts';
import { type Options, optionsAt } from '../choices/options.ts';
import { plainOptionsAt } from '../choices/plain-options.ts';
import { explanationEnd, isOfSection } from '../patterns/explanation.ts';
import { setsTask } from '../words/exercise-label.ts';
import { behindTitle } from '../words/key-title.ts';
import { normalize } from '../words/lexicon.ts';

/** So far below its options may a key stand. */
const FAR = 5;

export const withKeyBeforeReasons = (blocks: Row): Row =>
  blocks.some(mayOffer)
    ? withMade(blocks, (at) => (mayOffer(blocks[at]!) ? keyFirst(blocks, at) : undefined))
    : blocks;

const mayOffer = (block: ElementContent): boolean =>
  isTag(block, 'ul', 'ol') || (isTag(block, 'p') && LETTERED.test(blockOf(block).words));
const LETTERED = /(?:^|\s)[([]?b\s?[.):\]]\s/i;

function keyFirst(blocks: Row, at: number): Made | undefined {
  const options = optionsAt(blocks, at) ?? plainOptionsAt(blocks, at);
  if (!options || options.tail.length > 0) return undefined;
  const reasons: Element[] = [];
  for (let end = options.end; end < blocks.length && end - options.end < FAR; end++) {
    const block = blocks[end]!;
    if (isTag(block, 'hr') && isTag(blocks[end + 1], 'pre')) continue;
    if (!mayExplain(blocks, end)) return undefined;
    const lines = linesIn(block);
    const key = lines.findIndex((one) => isKey(one, options));
    reasons.push(...lines.filter((_, i) => i !== key));
    if (key < 0) continue;
    if (end === options.end && key === 0) return undefined;
    const { told, last } = toldAt(blocks, end + 1, lines[key]!, reasons.filter(isTold));
    return { row: [...blocks.slice(at, options.end), told], end: last };
  }
  return undefined;
}

/** A key and its reasons; below a title of its own it goes on to what explains it. */
function toldAt(blocks: Row, from: number, key: Element, reasons: readonly Element[]) {
  const own = reasons.filter((one) => titleAlone(one) === undefined);
  const last = own.length < reasons.length ? explanationEnd(blocks, from, false) : from;
  return { told: foldedAnswer([key, ...own, ...blocks.slice(from, last)]), last };
}

function mayExplain(blocks: Row, at: number): boolean {
  const block = blocks[at]!;
  return isOfSection(block) && optionsAt(blocks, at) === undefined && !setsTask(blockOf(block).words);
}

/** `The correct answer is: ice`, `Answer: b`: what was offered, or its letter. */
const isKey = (line: Element, options: Options): boolean =>
  isTold(line) &&
  behindTitle(blockOf(line).words)?.isFirm === true &&
  keyOf([line], options, false) !== undefined;

/** Each line of words by itself, be they quoted or set as code. */
function linesIn(block: ElementContent): readonly Element[] {
  if (isTag(block, 'p')) return linesApart(block);
  if (isTag(block, 'blockquote')) return elementsOf(block).flatMap(linesIn);
  if (!isTag(block, 'pre')) return block.type === 'element' ? [block] : [];
  const words = rawText([block]).split('\n');
  return words.flatMap((one, i) =>
    one.trim() === '' ? [] : [element('p', {}, [text(one)], lineOf(block) + 1 + i)],
  );
}

const isTold = (line: Element): boolean => !ATTEMPT.test(normalize(blockOf(line).words));
const ATTEMPT =
  /^(?:your answer is (?:partially )?(?:in)?correct|votre reponse est (?:partiellement )?(?:in)?correcte|(?:die|ihre) antwort ist (?:teilweise )?(?:richtig|falsch)|(?:tu |su )?respuesta (?:es )?(?:parcialmente )?(?:in)?correcta|(?:la tua )?risposta (?:e )?(?:parzialmente )?(?:corretta|errata|sbagliata)|(?:a )?(?:sua )?resposta (?:esta )?(?:parcialmente )?(?:in)?correta)[.!]?$/;
