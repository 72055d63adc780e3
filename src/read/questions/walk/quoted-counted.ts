/**
 * Questions that a page quotes by their numbers, in a box or without one, and right below each what answers it:
 *
 *     :::question                      ┌ 2E1. Why does ice float? ┐
 *     > **2E1.** Why does ice float?   │ <details>It is lighter   │
 *     :::                          →   │ than water.</details>    │
 *                                      └──────────────────────────┘
 *     It is lighter than water.
 *
 * The number may be a heading of its own, `## 1.`. Some quote what they comment on, by its numbers: most of these ask, or
 * tell what to do.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, plainText } from '../../../lesson/index.ts';
import { bodyOf, foldedAnswer, isPart, lineOf } from '../../parts.ts';
import { blockOf, holdsElement, isRule, lastFull, levelOf, roleOf } from '../blocks/block.ts';
import { clearTitle } from '../blocks/clear-answer.ts';
import { onlyIn, type Row, withMade } from '../blocks/rows.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { setExercise } from './made-question.ts';

/** So many of a page, and nearly all of them are answered. */
const FEWEST = 5;
const NEARLY = 0.8;
const MOSTLY = 2 / 3;

interface Unit {
  readonly quoted: Element;
  readonly told: Row;
  readonly end: number;
}

export function withQuotedAnswered(blocks: Row): Row {
  const units = blocks.flatMap((_, at): readonly (Unit & { at: number })[] => {
    const unit = unitAt(blocks, at);
    return unit ? [{ ...unit, at }] : [];
  });
  if (units.length < FEWEST || !areAnswered(units)) return blocks;
  const by = new Map(units.map((one) => [one.at, one]));
  return withMade(blocks, (at) => {
    const unit = by.get(at);
    return unit && { row: madeOf(unit), end: unit.end };
  });
}

function areAnswered(units: readonly Unit[]): boolean {
  const names = units.flatMap(({ quoted }) => nameOf(quoted) ?? []);
  const share = (of: (one: Unit) => boolean): number => units.filter(of).length / units.length;
  return (
    new Set(names).size === names.length &&
    share(({ told }) => holdsElement(told)) >= NEARLY &&
    share(({ quoted }) => asksOrTellsIn(plainText(quoted))) >= MOSTLY &&
    // What a page calls its answers is known by that.
    !units.some(({ told }) => told.some(saysWhatItIs))
  );
}

const saysWhatItIs = (one: ElementContent): boolean =>
  /^(?:answer|question)$/.test(roleOf(one) ?? '') || clearTitle(one) !== undefined;

const madeOf = ({ quoted, told }: Unit): Row => [
  setExercise(quoted.children, lineOf(quoted)),
  ...(holdsElement(told) ? [foldedAnswer(told, [], lineOf(told.find((one) => !isBlank(one))))] : []),
];

function unitAt(blocks: Row, at: number): Unit | undefined {
  const quoted = quotedIn(blocks[at]!) ?? quotedBelow(blocks, at);
  if (!quoted) return undefined;
  let end = at + 1;
  while (end < blocks.length && !endsUnit(blocks[end]!)) end++;
  return { quoted, told: blocks.slice(at + 1, end), end };
}

const endsUnit = (block: ElementContent): boolean =>
  levelOf(block) < 7 || isRule(block) || quotedIn(block) !== undefined;

/** The quotation itself, or that which is all a box of a question holds. */
function quotedIn(block: ElementContent): Element | undefined {
  const own = isPart(block, 'question') ? onlyIn(bodyOf(block)) : block;
  return isTag(own, 'blockquote') && nameOf(own) !== undefined ? own : undefined;
}

/** The quotation that stands right below a heading which only counts. */
function quotedBelow(blocks: Row, at: number): Element | undefined {
  const own = blocks[at]!;
  if (!isTag(own, 'blockquote')) return undefined;
  const heading = blocks[lastFull(blocks, at)];
  return levelOf(heading) < 7 && COUNTS.test(blockOf(heading).words) ? own : undefined;
}
const COUNTS = /^\(?(?:[A-Z]{1,2})?\d{1,3}(?:\.\d{1,3})?\s?[).:]?\s*$/;

/** `2E1`, `Q3`, `12`: what it is called by, in bold, before its words. */
function nameOf(quoted: Element): string | undefined {
  const first = quoted.children.find((one) => !isBlank(one));
  const [bold, ...words] = isTag(first, 'p') ? first.children : [];
  if (!isTag(bold, 'strong', 'b') || words.length === 0) return undefined;
  return NAME.exec(plainText(bold).trim())?.[0];
}

const NAME = /^\(?(?:[A-Z]{1,2})?\d{1,3}(?:[.-]?[A-Z]?\d{1,3})?\s?[).:]?$/;
