/**
 * What fills the blanks of a sentence, where its answer says it once more, or has it in bold among other words; and
 * questions that were found as any with an answer, of which that is so: they have gaps.
 *
 *     Ice ___ on water.                         Ice ___ on water.
 *
 *     Answer: Ice floats on water.              Answer: **floats**. It is light.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { element, lineOf } from '../../parts.ts';
import type { Row } from '../blocks/rows.ts';
import { gapsOf } from '../kinds/gaps.ts';
import type { Candidate } from '../patterns/pattern.ts';
import { bare, blanksIn, type Filled, fillsAgain, fillsFor, PARTED } from '../words/blanks.ts';
import { judgementAlone } from '../words/judgement.ts';
import { filled } from './gaps-keyed.ts';

/** @param words what is told of them, in `body`; `rest` of what is found says more than what fills them */
export function fillsOf(sentence: Element, words: string, body: Row): Filled | undefined {
  const said = plainText(sentence);
  const { length } = blanksIn(said);
  const again = fillsAgain(words, said) ?? fillsInBold(sentence, body, length);
  if (again) return again;
  const bareWords = withoutRemark(words, length);
  const fills = fillsFor(bareWords, length);
  return fills && { fills, rest: words.slice(bareWords.length) };
}

/** What a key says besides: `sank (not sinked)`; `sin (x)` is one. */
const REMARK = /(?<=[^\s(])\s+\((?=[^()]*\p{L}{2})[^()]+\)\s*\.?\s*$/u;
/** `sank – it was long ago`; between the words for several blanks, a dash parts them. */
const REASON = /(?<=\S)\s+[–—-]\s+(?=\p{L}+ \S+ \p{L})[^–—;]{12,}$/u;

const withoutRemark = (words: string, count: number): string =>
  (count === 1 ? words.replace(REASON, '') : words).replace(REMARK, '');

const ARROWS = /\s*[→⇒➜]\s*/;
const PARTS = new RegExp(`${ARROWS.source}|${PARTED.source}`);

/** Bold words among others, as many as there are blanks. */
function fillsInBold(sentence: Element, body: Row, count: number): Filled | undefined {
  const [told] = body;
  if (!isTag(told, 'p')) return undefined;
  const said = plainText(sentence);
  const bold = told.children.flatMap((one) => (isTag(one, 'strong', 'b') ? [plainText(one)] : []));
  const isTold = opensTold(told) || (count > 1 && bold.length === count);
  if (!isWithin(said) && !(isTold && goesOn(said))) return undefined;
  const rest = told.children.filter((one) => !isTag(one, 'strong', 'b'));
  const others = plainText(element('p', {}, rest));
  if (bold.length === 0 || !/\p{L}/u.test(others)) return undefined;
  const fills = (bold.length === count ? bold : bold.flatMap((one) => one.split(PARTS))).map(bare);
  const areFilled = fills.length === count && fillsFor(fills.join('\n'), count) !== undefined;
  return areFilled ? { fills, rest: others } : undefined;
}

/** `**had seen** – for it was over`: bold words, and then why. */
const opensTold = ({ children: [first, second] }: Element): boolean =>
  isTag(first, 'strong', 'b') && second?.type === 'text' && /^\s*[–—-]\s+\p{L}/u.test(second.value);

/** `___ you see it?`: behind each blank stand words of its sentence. */
function goesOn(sentence: string): boolean {
  const blanks = blanksIn(sentence);
  return blanks.every(({ to }, i) =>
    /\p{L}/u.test(sentence.slice(to, blanks[i + 1]?.from).split(/[.?!]/, 1)[0]!),
  );
}

/** Whether each blank stands within a sentence: a line to write on stands behind what asks, or behind `Your answer:`. */
function isWithin(sentence: string): boolean {
  const blanks = blanksIn(sentence);
  return (
    !/[?？]/.test(sentence) &&
    blanks.every(({ from }, i) =>
      /(?:[\p{L}\p{N},'’=]|\p{L}-)$/u.test(sentence.slice(blanks[i - 1]?.to ?? 0, from).trim()),
    )
  );
}

/**
 * A question with an answer of its own words, whose one sentence with blanks that answer fills.
 *
 * @param areSeveral whether more of the page end in a blank that few words fill ({@link endsFilled})
 */
export function withBlanksFilled(candidate: Candidate, page: Notes, areSeveral = false): Candidate {
  const { asked, told, isAll } = blanksOfCandidate(candidate) ?? {};
  if (!asked || !told) return candidate;
  const fills = isTag(asked, 'p')
    ? (fillsSaid(asked, told) ?? fillsAlone(asked, told, areSeveral))
    : isAll
      ? fillsEach(asked, told)
      : undefined;
  if (!fills) return candidate;
  const { stem } = candidate;
  const own = { ...asked, children: filled(asked.children, [...fills], lineOf(asked)) };
  const key = gapsOf(
    stem.map((one) => (one === asked ? own : one)),
    page,
  );
  return key.specific ? { ...candidate, specific: key.specific, stem: key.stem ?? stem } : candidate;
}

/** The one sentence, or list, with blanks of a question that is answered in words; undefined where it is another. */
function blanksOfCandidate({ specific, stem, feedback = [] }: Candidate) {
  if (specific.kind !== 'open' || specific.starter) return undefined;
  const [asked, ...others] = stem.filter((one) => blanksIn(plainText(one)).length > 0);
  const [told, ...more] = feedback.filter((one) => !isBlank(one));
  return others.length === 0 && isTag(asked, 'p', 'ul', 'ol') && isTag(told, 'p') && !holdsCode(asked)
    ? { asked, told, isAll: more.length === 0 }
    : undefined;
}

/** `Ice floats on ____.`, answered by a word or two: one alone may be a line to write on. */
export function endsFilled(candidate: Candidate): boolean {
  const { asked, told } = blanksOfCandidate(candidate) ?? {};
  return isTag(asked, 'p') && told !== undefined && fillsAlone(asked, told, true) !== undefined;
}

/** Only what is sure: few words may be all of an answer. */
function fillsSaid(sentence: Element, told: Element): readonly string[] | undefined {
  const said = plainText(sentence);
  return (fillsAgain(plainText(told), said) ?? fillsInBold(sentence, [told], blanksIn(said).length))?.fills;
}

/** Few words, and nothing else in their line but a remark in brackets, of a sentence that goes on behind its blank, or of what leads to it by an arrow. */
function fillsAlone(sentence: Element, told: Element, areSeveral: boolean): readonly string[] | undefined {
  const said = plainText(sentence);
  const { length } = blanksIn(said);
  const words = withoutRemark(plainText(told).trim(), length);
  const mayBe = mayBeAlone(said, words) || (areSeveral && endsInBlank(said));
  const fills = mayBe && /[\p{L}\p{N}]/u.test(words) ? fillsFor(words, length) : undefined;
  return fills?.every(areFew) ? fills : undefined;
}

/** A word or two, or some that begin no sentence: “have been floating”. */
const areFew = (words: string): boolean =>
  words.split(/\s+/).length <= (/^\p{Ll}/u.test(words) ? MOST : FEW) && !/\p{L}\)|[:?]/u.test(words);
const FEW = 2;
const MOST = 4;
/** `Ice ___ on water.`, `float → ____`; where it goes on behind its first blank, its last one may end it: `___ floats on ___.` */
function mayBeAlone(said: string, words: string): boolean {
  const blanks = blanksIn(said);
  const [first] = blanks;
  if (!first) return false;
  if (POINTED_AT.test(said.slice(0, blanks.at(-1)!.from))) return true;
  return /\p{L}/u.test(said.slice(first.to)) && (isWithin(said) || isLedBy(said, words));
}

/** `Ice floats on ___.`, `Break ___!`: a statement or a call whose last words are to be found. */
const endsInBlank = (said: string): boolean =>
  isWithin(said) && /[\p{L}\p{N}][\s-][^\p{L}\p{N}]*[.!]$/u.test(said.trim());

/** `___ floats on water.`: in front of a statement, its judgement is written, or a letter. */
function isLedBy(said: string, words: string): boolean {
  const [first] = blanksIn(said);
  const isLed = first !== undefined && LABEL_ALONE.test(said.slice(0, first.from));
  const mayFill = /\p{L}{2}/u.test(words) && judgementAlone(words.split(PARTED)[0]!) === undefined;
  return isLed && mayFill && isWithin(`x${said.slice(first.to)}`);
}
/** Nothing, or the letter that counts it: `Fill in: a) ___ floats.` */
const LABEL_ALONE = /^\s*$|(?<!\S)\(?(?:\d{1,3}|[a-z])[.)]\s*$/i;
const POINTED_AT = /^\s*(?:\(?(?:\d{1,3}|[a-z])[.)]\s+)?[^?？→⇒➜_.…]{1,60}(?:[→⇒➜]|[-=]{1,2}>)\s*$/u;

/** `float → ____` in each item, and as many words in a line: `floated, …` */
function fillsEach(list: Element, told: Element): readonly string[] | undefined {
  const counts = elementsOf(list).map((item) => blanksIn(plainText(item)).length);
  return counts.length > 1 && counts.every((count) => count === 1)
    ? fillsFor(plainText(told), counts.length)
    : undefined;
}

/** `__init__` has no blanks. */
const holdsCode = (node: ElementContent): boolean =>
  isTag(node, 'code', 'pre') || (node.type === 'element' && node.children.some(holdsCode));
