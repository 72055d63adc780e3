/**
 * What fills the blanks of a sentence, where its answer says it once more, or has it in bold among other words; and
 * questions that were found as any with an answer, of which that is so: they have gaps.
 *
 *     Ice ___ on water.                         Ice ___ on water.
 *
 *     Answer: Ice floats on water.              Answer: **floats**. It is light.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, plainText } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { element, lineOf } from '../../parts.ts';
import type { Row } from '../blocks/rows.ts';
import { gapsOf } from '../kinds/gaps.ts';
import type { Candidate } from '../patterns/pattern.ts';
import { bare, blanksIn, type Filled, fillsAgain, fillsFor, PARTED } from '../words/blanks.ts';
import { filled } from './gaps-keyed.ts';

/** @param words what is told of them, in `body`; `rest` of what is found says more than what fills them */
export function fillsOf(sentence: Element, words: string, body: Row): Filled | undefined {
  const said = plainText(sentence);
  const { length } = blanksIn(said);
  const again = fillsAgain(words, said) ?? fillsInBold(sentence, body, length);
  if (again) return again;
  const fills = fillsFor(words, length);
  return fills && { fills, rest: '' };
}

const ARROWS = /\s*[→⇒➜]\s*/;
const PARTS = new RegExp(`${ARROWS.source}|${PARTED.source}`);

/** Bold words among others, as many as there are blanks. */
function fillsInBold(sentence: Element, body: Row, count: number): Filled | undefined {
  const [told] = body;
  if (!isTag(told, 'p') || !isWithin(plainText(sentence))) return undefined;
  const bold = told.children.flatMap((one) => (isTag(one, 'strong', 'b') ? [plainText(one)] : []));
  const rest = told.children.filter((one) => !isTag(one, 'strong', 'b'));
  const others = plainText(element('p', {}, rest));
  if (bold.length === 0 || !/\p{L}/u.test(others)) return undefined;
  const fills = (bold.length === count ? bold : bold.flatMap((one) => one.split(PARTS))).map(bare);
  const areFilled = fills.length === count && fillsFor(fills.join('\n'), count) !== undefined;
  return areFilled ? { fills, rest: others } : undefined;
}

/** Whether each blank stands within a sentence: a line to write on stands behind what asks, or behind `Your answer:`. */
function isWithin(sentence: string): boolean {
  const blanks = blanksIn(sentence);
  return (
    !/[?？]/.test(sentence) &&
    blanks.every(({ from }, i) =>
      /[\p{L}\p{N},'’=]$/u.test(sentence.slice(blanks[i - 1]?.to ?? 0, from).trim()),
    )
  );
}

/** A question with an answer of its own words, whose one sentence with blanks that answer fills. */
export function withBlanksFilled(candidate: Candidate, page: Notes): Candidate {
  const { specific, stem, feedback = [] } = candidate;
  if (specific.kind !== 'open' || specific.starter) return candidate;
  const [sentence, ...others] = stem.filter((one) => blanksIn(plainText(one)).length > 0);
  const told = feedback.find((one) => !isBlank(one));
  if (others.length > 0 || !isTag(sentence, 'p') || !isTag(told, 'p') || holdsCode(sentence))
    return candidate;
  const found = fillsSaid(sentence, told);
  if (!found) return candidate;
  const line = lineOf(sentence);
  const own = { ...sentence, children: filled(sentence.children, [...found.fills], line) };
  const key = gapsOf(
    stem.map((one) => (one === sentence ? own : one)),
    page,
  );
  return key.specific ? { ...candidate, specific: key.specific, stem: key.stem ?? stem } : candidate;
}

/** Only what is sure: few words may be all of an answer. */
function fillsSaid(sentence: Element, told: Element): Filled | undefined {
  const said = plainText(sentence);
  return fillsAgain(plainText(told), said) ?? fillsInBold(sentence, [told], blanksIn(said).length);
}

/** `__init__` has no blanks. */
const holdsCode = (node: ElementContent): boolean =>
  isTag(node, 'code', 'pre') || (node.type === 'element' && node.children.some(holdsCode));
