/**
 * Statements below a task that calls for their judgement, and one answer that judges them all:
 *
 *     2) True or false?                2) True or false?
 *        - ( ) Ice sinks.                 Ice sinks.         [False]
 *        - ( ) Snow is white.     →       Snow is white.     [True]
 *
 *     **Answer:** F, T
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, lineOf } from '../../parts.ts';
import { foldsAnswer, nextFull } from '../blocks/block.ts';
import { clearAnswer, plainAnswer } from '../blocks/clear-answer.ts';
import { firstNumber, rowIn } from '../blocks/items.ts';
import { linesApart } from '../blocks/lines.ts';
import { allKnown, type Made, onlyIn, type Row, withMade } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import { BY_TWO, callsJudgement, isSaid, judgementAlone, statementIn } from '../words/judgement.ts';
import { asksLearner, normalize } from '../words/lexicon.ts';
import { type Judged, judgedStatement } from './made-question.ts';
import { bareOf, mayJudge } from './statements.ts';
import { judgementsIn } from './statements-key.ts';

export const withStatementsOfTask = (blocks: Row): Row =>
  mayJudge(blocks)
    ? withMade(blocks, (at) =>
        isTag(blocks[at], 'ol', 'ul')
          ? madeOfItems(blocks[at], blocks.slice(at + 1), at)
          : madeAt(blocks, at),
      )
    : blocks;

function madeAt(blocks: Row, at: number): Made | undefined {
  if (!isCall(blocks[at])) return undefined;
  const task = taskIn(blocks.slice(at, at + LONGEST));
  return task && { row: task.row, end: at + task.end };
}

/** So many blocks at most are a task's: each statement may be one. */
const LONGEST = 30;

/** Items that call so: what they call for may stand below the last. */
function madeOfItems(list: Element, below: Row, at: number): Made | undefined {
  const items = elementsOf(list);
  if (!items.some((item) => isCall(rowIn(item)[0]))) return undefined;
  const row: ElementContent[] = [];
  let [from, end] = [0, at + 1];
  for (const [i, item] of items.entries()) {
    const own = rowIn(item);
    const isLast = i === items.length - 1;
    const task = isCall(own[0]) ? taskIn(isLast ? [...own, ...below.slice(0, LONGEST)] : own) : undefined;
    if (!task || task.end < own.length) continue;
    row.push(...itemsOf(list, from, i), ...task.row);
    from = i + 1;
    if (isLast) end += task.end - own.length;
  }
  return from === 0 ? undefined : { row: [...row, ...itemsOf(list, from, items.length)], end };
}

/** Some of a list's items, counted as before. */
function itemsOf(list: Element, from: number, to: number): Row {
  const children = elementsOf(list).slice(from, to);
  if (children.length === 0) return [];
  const start = isTag(list, 'ol') && { start: firstNumber(list) + from };
  return [
    { ...list, properties: { ...list.properties, ...start }, children, position: children[0]!.position },
  ];
}

/** Words that call for judgements, and say nothing to be judged. */
function isCall(block: ElementContent | undefined): boolean {
  if (!isTag(block, 'p')) return false;
  const words = rawText(block.children);
  return words.length < 240 && /[:.?]\s*$/.test(words) && callsJudgement(words);
}

/** What calls, its statements, and as many judgements as there are. */
function taskIn(row: Row): Made | undefined {
  const at = nextFull(row, 0);
  const found = statementsAt(row, at);
  const told = found && judgementsAt(row[nextFull(row, found.end - 1)], found.statements.length);
  if (!told) return undefined;
  const asked = found.statements.map((one, i) => judgedStatement(one, told[i]!));
  return { row: [row[0]!, ...asked], end: nextFull(row, found.end - 1) + 1 };
}

interface Statements {
  readonly statements: readonly Element[];
  readonly end: number;
}

/** The items of a list, or paragraphs, or the lines of one, that are lettered or leave room for a judgement. */
function statementsAt(row: Row, at: number): Statements | undefined {
  const list = row[at];
  if (isTag(list, 'ul', 'ol')) {
    const words = elementsOf(list).map((item) => onlyIn(rowIn(item)));
    const all = allKnown(words.map((one, i) => statementOf(one, lineOf(elementsOf(list)[i]))));
    return all && all.length > 1 ? { statements: all, end: at + 1 } : undefined;
  }
  const statements: Element[] = [];
  let end = at;
  for (; end < row.length; end++) {
    const block = row[end]!;
    if (isBlank(block)) continue;
    const lines = isTag(block, 'p') ? linesApart(block) : [];
    const own = allKnown(
      lines.map((line) => (LEAVES.test(plainText(line)) ? statementOf(line, lineOf(line)) : undefined)),
    );
    if (!own || own.length === 0) break;
    statements.push(...own);
  }
  return statements.length > 1 ? { statements, end } : undefined;
}

const LETTER = /^\s*\(?(?:[a-h]|\d{1,2})\s?[.)]\s+/i;
const LEAVES = /^\s*(?:\(?[a-h]\s?[.)]\s|[([]\s*[)\]]|_{2,})|(?:[([]\s*[)\]]|_{2,})\s*$/i;

function statementOf(block: ElementContent | undefined, line: number): Element | undefined {
  if (!isTag(block, 'p')) return undefined;
  const [letter = ''] = LETTER.exec(rawText(block.children)) ?? [];
  const [own] = letter ? withoutStart(block, letter.length) : [block];
  if (!isTag(own, 'p')) return undefined;
  const said = rawText(own.children);
  const isStatement = isSaid(said) && !asksLearner(normalize(said)) && !callsJudgement(said);
  const bare = isStatement && statementIn(said, true) ? bareOf(own, true) : own;
  return isStatement ? element('p', {}, bare.children, line) : undefined;
}

/** As many judgements as there are statements, of an answer: `F, T, T`, `FTT`, `a) F b) T`, or a list of them. */
function judgementsAt(block: ElementContent | undefined, count: number): readonly Judged[] | undefined {
  const told = foldsAnswer(block) ? bodyOf(block) : block && (clearAnswer(block) ?? plainAnswer(block));
  if (!told) return undefined;
  const only = onlyIn(told);
  const found =
    (isTag(only, 'p') ? inTokens(rawText(only.children)) : undefined) ?? judgementsIn(told, BY_TWO.ahead);
  return found?.length === count ? found : undefined;
}

const COUNTS = /(?<![\p{L}\p{N}])\(?(?:\d{1,2}|[a-h])\s?[.):–-]\s*/gu;

/** Nothing but judgements. */
function inTokens(words: string): readonly Judged[] | undefined {
  const said = words.replace(COUNTS, ' ').trim();
  const tokens = /^[TVWRFJO]{2,}$/.test(said) ? [...said] : said.split(/[\s,;|/.–-]+/).filter(Boolean);
  const all = allKnown(tokens.map(judgementAlone));
  return all?.map((isTrue) => ({ isTrue, why: [] }));
}
