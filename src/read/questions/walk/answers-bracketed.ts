/**
 * Answers in brackets that begin with their title, at the end of what they answer, or on a line of their own below it:
 *
 *     1. How fast does ice melt? (Answer: 2 g/s)        1. What floats?
 *     2. Find the mass of the fog. [Sol: 3 kg]             - **(a)** iron
 *     3. Quanto pesa? [R. 2 g]                             - **(b)** ice
 *     4. Quanto dura? $R: [2]$                          [sol: (b)]
 *
 * A key becomes one on a line of its own; what else an answer says is folded below what asks. A remark in brackets may
 * be called so in any text: most that stand before such ask, tell what to do, or are items that are counted.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, Placeholder, rawText } from '../../../lesson/index.ts';
import { element, foldedAnswer, lineOf, text, withChildren } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { rowsIn, withRows } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { type Row, withMade } from '../blocks/rows.ts';
import { cutAt, withoutFirst } from '../blocks/starts.ts';
import { answerOpeningOf, asksOrTellsIn } from '../words/lexicon.ts';
import { setExercise } from './made-question.ts';

/** So many of a page are told so. */
const FEWEST = 2;

export function withAnswersBracketed(given: Row): Row {
  if (!given.some((one) => mayOpen(blockOf(one).words))) return given;
  const blocks = given.flatMap(toldLinesApart);
  const found = foundIn(blocks, false);
  const sure = found.filter((one) => one.isItem || one.isKey || asksOrTellsIn(one.words)).length;
  return found.length < FEWEST || sure * 2 < found.length ? given : rewritten(blocks);
}

/** `[sol: …`, `(Answer: …`, `(Ans. …`, `[R. …` */
const OPENS = /[([]\s*\p{L}[\p{L} ]{0,24}[:：.]/u;
const OPENINGS = new RegExp(OPENS, 'gu');
/** What a task comes to, as sheets of sums have it: anywhere else these are initials, or a quantity. */
const RESULT =
  /^(?:\[\s*(?:r|ris(?:p|ult)?|risultat[oi]|res(?:p|ult)?|resultados?|r[ée]s(?:ultats?)?|ergebnis|erg|l[öo]s|lsg)\s?\.?\s?[:：.]|\(\s*(?:r|ris(?:ult)?|risultat[oi]|resultados?|r[ée]sultats?|ergebnis)\s?:)\s*(?=\S)/iu;
const FORMULA = /^\s*R(?:is)?\.?\s?:\s*(?=\S)/;

const mayOpen = (words: string): boolean => OPENS.test(words) || /\bR(?:is)?\.?\s?:/.test(words);
const CLOSES: Readonly<Record<string, RegExp>> = { '(': /\)[\s.*]*$/, '[': /\][\s.*]*$/ };

/** Lines of a paragraph of which several end so: up to the end of each, a paragraph by itself. */
function toldLinesApart(block: ElementContent): Row {
  if (!isTag(block, 'p') || !mayOpen(blockOf(block).words)) return [block];
  const lines = linesOf(block);
  const ends = [...lines.keys()].filter((at) => toldIn(paragraphOf([lines[at]!])) !== undefined);
  if (ends.length < FEWEST) return [block];
  const starts = [0, ...ends.map((at) => at + 1)].filter((at) => at < lines.length);
  return starts.map((from, i) => paragraphOf(lines.slice(from, starts[i + 1])));
}

interface Found {
  /** Above it, in the same words. */
  readonly words: string;
  readonly isKey: boolean;
  readonly isItem: boolean;
}

const foundIn = (row: Row, isItem: boolean): readonly Found[] =>
  row.flatMap((block): readonly Found[] => {
    const told = toldIn(block);
    if (told) return [{ words: rawText(told.asked), isKey: isKey(told), isItem }];
    return rowsIn(block).flatMap((one) => foundIn(one, isTag(block, 'ol')));
  });

const rewritten = (row: Row): Row =>
  withMade(row, (at) => {
    const block = row[at]!;
    const told = toldIn(block);
    return { row: told ? apart(told, block as Element) : [withRows(block, rewritten)], end: at + 1 };
  });

interface Told {
  readonly asked: readonly ElementContent[];
  readonly answer: readonly ElementContent[];
}

function toldIn(block: ElementContent): Told | undefined {
  if (!isTag(block, 'p') || !mayOpen(blockOf(block).words)) return undefined;
  const children = unslanted(block.children);
  const words = rawText(children);
  const at = [...words.matchAll(OPENINGS)].find(({ index }) => openingAt(words, index))?.index;
  const closes = at === undefined ? null : CLOSES[words[at]!]!.exec(words);
  if (at === undefined || !closes) return toldInFormula(children);
  const [asked, behind] = cutAt(children, at);
  const inside = closes.index - at - 1;
  const answer = withoutFirst(cutAt(withoutFirst(behind, 1), inside)[0], openingAt(words, at)!.length);
  return rawText(answer).trim() === '' ? undefined : { asked, answer };
}

/** No title is longer. */
function openingAt(words: string, at: number): { readonly length: number } | undefined {
  const near = words.slice(at, at + 80);
  const result = RESULT.exec(near)?.[0];
  return result === undefined ? answerOpeningOf(near.slice(1)) : { length: result.length - 1 };
}

/** `$R: [2]$`, last of all. */
function toldInFormula(children: readonly ElementContent[]): Told | undefined {
  const last = children.findLastIndex((one) => !isBlank(one) && rawText([one]).trim() !== '.');
  const formula = children[last];
  const words = isTag(formula, Placeholder.math) ? rawText([formula]) : '';
  const [opening] = FORMULA.exec(words) ?? [];
  if (last < 1 || opening === undefined) return undefined;
  const told = { ...(formula as Element), children: [text(words.slice(opening.length))] };
  return { asked: children.slice(0, last), answer: [told] };
}

/** `*(Answer: 2 g/s)*` behind other words. */
function unslanted(children: readonly ElementContent[]): readonly ElementContent[] {
  const last = children.findLastIndex((one) => !isBlank(one));
  const slanted = children[last];
  return isTag(slanted, 'em', 'i', 'strong', 'b') && /^\s*[([]/.test(rawText([slanted]))
    ? [...children.slice(0, last), ...slanted.children]
    : children;
}

/** Letters of options. */
const LETTERS = /^[([]?[a-h][)\]]?(?:\s*[,;&+]\s*[([]?[a-h][)\]]?)*\s*\.?$/i;
const isKey = ({ answer }: Told): boolean => LETTERS.test(rawText(answer).trim());

function apart(told: Told, paragraph: Element): Row {
  const line = lineOf(paragraph);
  const asked = rawText(told.asked).trim() === '' ? [] : told.asked;
  if (isKey(told)) {
    const title = element('strong', {}, [text('Answer:')]);
    const parting = asked.length > 0 && !/\n\s*$/.test(rawText(asked)) ? [text('\n')] : [];
    return [withChildren(paragraph, [...asked, ...parting, title, text(' '), ...told.answer])];
  }
  const below = foldedAnswer([element('p', {}, told.answer, line)], [], line);
  if (asked.length === 0) return [below];
  const own = withChildren(paragraph, [...asked]);
  // One of several that are counted: what stands above it is another.
  return [COUNTED.test(rawText(asked)) ? setExercise([own]) : own, below];
}

const COUNTED = /^\s*\(?(?:\d{1,3}|[a-z])[.)]\s/;
