/**
 * Answers that begin with only the initial, and any mark behind it, each below what asks: folded.
 *
 *     Q. Why does ice float?            **Q1 – Why does ice float?**
 *     A. It is lighter than water.      > A1) It is lighter than water.
 *
 * Of options the letters go on to B, which keeps all that begins so as it is.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { foldedAnswer, lineOf } from '../../parts.ts';
import { blockOf, levelOf } from '../blocks/block.ts';
import { opensQuestion } from '../blocks/clear-answer.ts';
import { rowIn, withItems } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import type { Row } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import { asksAsReader, asksOrTellsIn } from '../words/lexicon.ts';
import { ANSWERS } from './initials-spelt.ts';
import { outsideFaq } from './sections-apart.ts';

/** `A.`, `A1)`, `A -`, `A →`: of answer, réponse, svar, ответ. */
const TOLD = /^\s*([ARSО])(\d{0,2})(?:\s?[.):：]|\s?[–—→⇒-]+(?=\s)|[–—-](?=\p{L}))/u;
/** `Q.`, `Q1 –`, `P 2`: of question, pregunta, Frage, domanda, vraag, вопрос. */
const ASKED = /^\s*([QPDFVВ])\s?(\d{0,2})(?:\s?[.):：]|\s[–—-]|(?<=\d)\s)/;
/** Where letters count, these stand behind A, R, S and О. */
const NEXT: Readonly<Record<string, string>> = { A: 'B', R: 'S', S: 'T', О: 'П' };
/** Of those without a number, as readers of documentation have them, too. */
const FEWEST = 3;
const FEWEST_COUNTED = 2;

export const withInitialsMarked = (blocks: Row, title: string): Row =>
  outsideFaq(blocks, title, withThoseTold);

function withThoseTold(blocks: Row): Row {
  const row = blocks.flatMap(cut);
  const leaves = row.flatMap(leavesIn);
  const marked = leaves.filter(isMarked);
  const told = marked.filter((one) => isAsked(leaves, leaves.indexOf(one)));
  const fewest = told.every((one) => partsOf(one).number !== '') ? FEWEST_COUNTED : FEWEST;
  if (told.length < fewest || told.length * 2 <= marked.length || goesOn(leaves, told)) return blocks;
  return isOfReaders(leaves) ? blocks : folded(row, new Set(told));
}

/** Whether many of those who ask speak of themselves. */
function isOfReaders(leaves: Row): boolean {
  const asking = leaves.map((one) => blockOf(one).words).filter((words) => /[?？]/.test(words));
  return asking.filter(asksAsReader).length * 4 >= asking.length && asking.length > 0;
}

/** A paragraph, be it in an item, before each of its lines that begins so. */
function cut(block: ElementContent): Row {
  if (isTag(block, 'ul', 'ol')) return [withItems(block, (row) => row.flatMap(cut))];
  if (!isTag(block, 'p') || !rawText(block.children).includes('\n')) return [block];
  const lines = linesOf(block);
  const rows = lines.map(({ children }) => rawText(children));
  const first = rows.findIndex((one) => TOLD.test(one));
  const starts = [...lines.keys()].filter(
    (i) => i > 0 && first >= 0 && (TOLD.test(rows[i]!) || (i > first && ASKED.test(rows[i]!))),
  );
  return starts.length === 0
    ? [block]
    : [0, ...starts].map((from, i) => paragraphOf(lines.slice(from, starts[i])));
}

/** All that holds words, in their order. */
function leavesIn(block: ElementContent): Row {
  if (isTag(block, 'ul', 'ol')) return elementsOf(block).flatMap((item) => rowIn(item).flatMap(leavesIn));
  if (isTag(block, 'blockquote')) return block.children.flatMap(leavesIn);
  return isBlank(block) ? [] : [block];
}

const isMarked = (block: ElementContent): block is Element => isTag(block, 'p') && partsOf(block).hasWords;

/** The initial a paragraph begins with, its number, and whether anything stands behind them. */
function partsOf(block: ElementContent): { letter: string; number: string; hasWords: boolean } {
  const { words } = blockOf(block);
  const [mark = '', letter = '', number = ''] = TOLD.exec(words) ?? [];
  return { letter, number, hasWords: mark !== '' && /[\p{L}\p{N}]/u.test(words.slice(mark.length)) };
}

/** Whether something above what is marked calls itself a question, and has no answer yet, by the same number where both have one; or whether the block right above asks. */
function isAsked(leaves: Row, at: number): boolean {
  const { letter, number } = partsOf(leaves[at]!);
  const from = leaves.findLastIndex((one, i) => i < at && (isMarked(one) || levelOf(one) <= 6));
  const since = leaves.slice(Math.max(from, 0), at).filter(mayAsk);
  const called = since.findLast((one) => ASKED.test(blockOf(one).words));
  const [, initial = '', of = ''] = (called && ASKED.exec(blockOf(called).words)) || [];
  if (of !== '' && number !== '' && of !== number) return false;
  const isInitial = ANSWERS[initial.toLowerCase()]?.includes(letter.toLowerCase());
  // Valves, fuses and premises are called so, too.
  if (called && initial !== 'Q' && !asks(called)) return false;
  if (called) return isInitial === true;
  const above = leaves[at - 1];
  return since.some((one) => opensQuestion(one)) || (above !== undefined && mayAsk(above) && asks(above));
}

const mayAsk = (block: ElementContent): boolean => isTag(block, 'p') || levelOf(block) <= 6;
const asks = (block: ElementContent): boolean => asksOrTellsIn(blockOf(block).words);

/** Whether a letter that answers is one of several that count, somewhere on the page. */
function goesOn(leaves: Row, told: readonly Element[]): boolean {
  const next = [...new Set(told.map((one) => NEXT[partsOf(one).letter]!))].join('');
  const counted = new RegExp(String.raw`(?:^|\s)[${next}]\d?(?:\s?[.):：]|\s?[–—→-]\s)`);
  return leaves.some((one) => counted.test(blockOf(one).words));
}

function folded(row: Row, told: ReadonlySet<ElementContent>): Row {
  const made: ElementContent[] = [];
  for (let at = 0; at < row.length; at++) {
    const block = row[at]!;
    const [first, ...below] = isTag(block, 'blockquote') ? elementsOf(block) : [block];
    if (isTag(block, 'ul', 'ol')) made.push(withItems(block, (one) => folded(one, told)));
    else if (first && told.has(first)) {
      const end = answerEnd(row, at, first as Element);
      made.push(fold(first as Element, [...below, ...row.slice(at + 1, end)]));
      at = end - 1;
    } else made.push(block);
  }
  return made;
}

const fold = (told: Element, below: Row): Element => {
  const [mark = ''] = TOLD.exec(rawText(told.children)) ?? [];
  return foldedAnswer([...withoutStart(told, mark.length), ...below], [], lineOf(told));
};

/** Up to the next of questions that call themselves so; below others an answer is one block, and what a colon leads to. */
function answerEnd(row: Row, at: number, told: Element): number {
  const isCalled = row.slice(0, at).some(calls);
  for (let end = at + 1; end < row.length; end++) {
    const one = row[end]!;
    if (isBlank(one)) continue;
    const isLed = end === at + 1 && /[:：]\s*$/.test(blockOf(told).words);
    if (calls(one) || levelOf(one) <= 6 || isTag(one, 'hr') || !(isCalled || isLed)) return end;
  }
  return row.length;
}

const calls = (block: ElementContent): boolean =>
  (isTag(block, 'p') || levelOf(block) <= 6) && (ASKED.test(blockOf(block).words) || opensQuestion(block));
