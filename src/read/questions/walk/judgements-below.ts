/**
 * Statements that nothing calls to judge, where a page judges several of them, each right below itself: what does so is
 * folded, whatever title, sign or letter it begins with.
 *
 *     **Question 1:** Lead floats.            Q: Lead floats.            ### 1. Lead floats.
 *
 *     Answer: False. It sinks.                A: False.                  #### Solution
 *
 *                                                                        False. It sinks.
 *
 * One alone proves nothing: an answer may be *true* in many ways. Without title, sign or letter it takes more of them, and
 * both words, or nothing but the word in capitals: `1. Lead floats.`, and below it `> **False**, it sinks.`, `FALSE`
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { bodyOf, element, foldedAnswer, isPart, text, withChildren } from '../../parts.ts';
import {
  behindRules,
  blockOf,
  isRule,
  lastFull,
  levelOf,
  nextFull,
  roleOf,
  runEnd,
  sectionEnd,
  wordsOf,
} from '../blocks/block.ts';
import { opensQuestion } from '../blocks/clear-answer.ts';
import { rowIn, withItems } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { type Made, onlyIn, type Row, withMade } from '../blocks/rows.ts';
import { withoutStart } from '../blocks/starts.ts';
import { isCalledExercise } from '../blocks/tasks.ts';
import { inClear, inWords, isSpoken, tellsItself, titleAlone } from '../blocks/told.ts';
import { explains } from '../patterns/explanation.ts';
import { isJudgement, isStatement } from '../patterns/judged.ts';
import { isNumberAlone, isQuestionByNumber } from '../patterns/stem.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { isFalseWord, isTrueWord } from '../words/judgement.ts';
import { outsideFaq } from './sections-apart.ts';
import { signedAnswer } from './signed-answers.ts';
import { mayJudge } from './statements.ts';

/** So many of a page are judged, and so many by the word alone. */
const FEWEST = 2;
const FEWEST_BARE = 3;

export function withJudgementsFolded(blocks: Row, title: string): Row {
  if (!mayJudge(blocks) || isSpoken(blocks)) return blocks;
  const titled: Search = { tells: toldIn, isStatement, found: [] };
  const row = outsideFaq(blocks, title, (part) => folded(part, titled, false));
  if (titled.found.length >= FEWEST) return row;
  const bare: Search = { tells: saidIn, isStatement: (one) => isStatement(one, true), found: [] };
  const said = outsideFaq(blocks, title, (part) => folded(part, bare, false));
  const areBoth = [isTrueWord, isFalseWord].every((is) => bare.found.some((one) => is(firstWord(one))));
  const areCapitals = bare.found.every((one) => /^\P{L}*\p{Lu}{4,}\P{L}*$/u.test(wordsOf(one)));
  return bare.found.length >= FEWEST_BARE && (areBoth || areCapitals) ? said : blocks;
}

/** What a block has to say to judge, and what did so. */
interface Search {
  readonly tells: (block: ElementContent) => Row | undefined;
  readonly isStatement: (row: Row) => boolean;
  readonly found: Row[];
}

const firstWord = (told: Row): string => /\p{L}+/u.exec(wordsOf(told))?.[0] ?? '';

/** @param isItem whether nothing else stands in the row than what belongs to its first words */
function folded(given: Row, search: Search, isItem: boolean): Row {
  const row = given.flatMap((block) => cutBeforeJudgement(block, search));
  const made = withMade(row, (at) => {
    const statement = isItem ? undefined : row[at];
    const told = isJudged(row, at, isItem, search)
      ? toldBelow(row, nextFull(row, at), statement, search)
      : undefined;
    const own = row[at]!;
    const block = isTag(own, 'ul', 'ol') ? withItems(own, (inner) => folded(inner, search, true)) : own;
    if (!told) return block === row[at] ? undefined : { row: [block], end: at + 1 };
    search.found.push(told.row);
    return { row: [block, foldedAnswer(told.row)], end: told.end };
  });
  return made === row ? given : made;
}

/** A paragraph whose next line judges it, cut in two. */
function cutBeforeJudgement(block: ElementContent, { tells, isStatement }: Search): Row {
  const lines = isTag(block, 'p') ? linesOf(block) : [];
  const at = lines.findIndex((line, i) => i > 0 && isJudgement(tells(paragraphOf([line])) ?? []));
  const statement = at > 0 ? paragraphOf(lines.slice(0, at)) : undefined;
  return statement && isStatement([statement]) ? [statement, paragraphOf(lines.slice(at))] : [block];
}

/** A statement that counts, or that is called something to answer; the first words of an item. */
function isJudged(row: Row, at: number, isItem: boolean, { isStatement }: Search): boolean {
  const block = row[at]!;
  if (isPart(block, 'callout', 'exercise')) return isHead(block) && isStatement(bodyOf(block));
  if (isTag(block, 'ul', 'ol')) return isStatement([lastItem(block)]);
  if (levelOf(block) < 7)
    return isHead(block) && isStatement([element('p', {}, (block as Element).children)]);
  const isCalled = isItem ? at === 0 : isHead(block) || isNumber(row[lastFull(row, at)]);
  return isCalled && isStatement([block]);
}

const lastItem = (list: Element): Element => withChildren(list, elementsOf(list).slice(-1));

/** `Question 1`, a line of its own. */
const isNumber = (block: ElementContent | undefined): boolean =>
  block !== undefined && (exerciseLabelOf(blockOf(block).words)?.rest === '' || isNumberAlone(block));

/** What counts statements, or calls one. */
function isHead(block: ElementContent | undefined): boolean {
  if (isTag(block, 'ul', 'ol')) return true;
  if (isPart(block, 'exercise')) return true;
  if (isPart(block, 'callout')) return isCalledExercise(block);
  if (isTag(block, 'blockquote')) return isHead(onlyIn(block.children));
  const { label, words } = blockOf(block);
  if (!(isTag(block, 'p') || levelOf(block) < 7)) return false;
  return (
    label !== undefined ||
    opensQuestion(block) ||
    isQuestionByNumber(block) ||
    exerciseLabelOf(words)?.answers === false ||
    /^Q\s?:/.test(words)
  );
}

/** Whether a block begins the next statement as one does: below others a list tells more of the judgement. */
const isNext = (block: ElementContent | undefined, statement: ElementContent): boolean =>
  isTag(block, 'ul', 'ol') ? isTag(statement, block.tagName) : isHead(block);

/** So many blocks below what is asked something answers it. */
const NEAR = 3;

/** Whether that asks as well, or is answered: a page goes on by `## 3. Setup`, or with the steps of what is to be done. */
function isOther(row: Row, at: number, statement: ElementContent, { tells }: Search): boolean {
  if (!isNext(row[at], statement) || levelOf(row[at]) < levelOf(statement)) return false;
  if (blockOf(row[at]).asks) return true;
  let below = at;
  for (let n = 0; n < NEAR; n++) {
    below = nextFull(row, below);
    const block = row[below];
    if (!block) return false;
    if (roleOf(block) === 'answer' || tells(block) || titleAlone(block) !== undefined) return true;
  }
  return false;
}

/** What judges at a place, and what explains it, up to what ends it; in an item, which is no statement's, nothing does. */
function toldBelow(
  row: Row,
  at: number,
  statement: ElementContent | undefined,
  search: Search,
): Made | undefined {
  const block = row[at];
  if (block === undefined || roleOf(block) !== undefined) return undefined;
  const isTitle = titleAlone(block) !== undefined;
  const from = isTitle ? nextFull(row, at) : at;
  const told = isTitle ? row.slice(from, from + 1) : search.tells(block);
  if (!told || !isJudgement(told)) return undefined;
  const end = endOf(row, at, from + 1, statement, search);
  return { row: [...told, ...row.slice(from + 1, end)], end };
}

/** What a block tells behind a title, a sign or a letter. */
function toldIn(block: ElementContent): Row | undefined {
  const told = inClear(block) ?? inWords(block);
  if (told) return told;
  const signed = signedAnswer(block);
  return signed ? inClear(signed) : counted(block);
}

/** `**False**, it sinks.`, be it quoted, a point of its own or behind an arrow: the word alone, or set apart by its letters. */
function saidIn(block: ElementContent): Row | undefined {
  if (!isTag(block, 'p', 'blockquote', 'ul')) return undefined;
  const [arrow] = (isTag(block, 'p') && ARROW.exec(rawText(block.children))) || [];
  const told = isTag(block, 'p') ? withWordParted(arrow ? paragraphBehind(block, arrow) : block) : block;
  if (!isJudgement([told])) return undefined;
  if (isTag(told, 'ul')) return rowIn(elementsOf(told)[0]!);
  return isTag(told, 'blockquote') ? told.children : [told];
}
const ARROW = /^\s*(?:[→⇒➜➡☞]\uFE0F?|[-=]+>)\s*/u;

const paragraphBehind = (block: Element, start: string): Element =>
  withChildren(
    block,
    withoutStart(block, start.length).flatMap((one) => (isTag(one, 'p') ? one.children : [])),
  );

/** `*False* it sinks`: a full stop parts them. */
function withWordParted(block: Element): Element {
  const from = block.children.findIndex((one) => !isBlank(one));
  const first = block.children[from];
  const said = isTag(first, 'em', 'strong', 'b', 'i') ? plainText(first).trim() : '';
  const isWord = isTrueWord(said) || isFalseWord(said);
  return isWord ? withChildren(block, [text(`${said}. `), ...block.children.slice(from + 1)]) : block;
}

/** `A1. False`, `**A1:** False` */
function counted(block: ElementContent): Row | undefined {
  const [mark] = (isTag(block, 'p') && /^\s*A\s?\d{1,3}\s?[.:)]\s+/.exec(rawText(block.children))) || [];
  return mark === undefined ? undefined : withoutStart(block as Element, mark.length);
}

function endOf(
  row: Row,
  title: number,
  from: number,
  statement: ElementContent | undefined,
  search: Search,
): number {
  const level = levelOf(row[title]);
  const ends = (one: ElementContent): boolean =>
    isRule(one) || tellsItself(one) || (statement !== undefined && isNext(one, statement));
  const end = sectionEnd(row, from, 6, ends);
  // How far the last one goes, only a heading above it says, or its item.
  return !statement || level < 7 || isOther(row, behindRules(row, end), statement, search)
    ? end
    : runEnd(row, from, explains);
}
