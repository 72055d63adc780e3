/**
 * Statements to judge, below words that call for it, or which call for it themselves. What judges them stands beside each,
 * below it, or in a key (statements-key.ts).
 *
 *     ## True or false?              1. Ice floats. (T/F)          1. Ice floats.
 *
 *     1. Ice floats. (True)             **Answer:** True              - **True**
 *     2. Lead floats. (False)                                         - False
 *
 * A page that calls for nothing may have one list whose key judges each item: that calls for it.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, plainText, rawText } from '../../../lesson/index.ts';
import { element, isPart, lineOf, text, withChildren } from '../../parts.ts';
import { answerBody } from '../answers/answer.ts';
import { blockOf, isRule, lastFull, levelOf, nextFull, onceForBlock, runEnd } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { type Line, linesOf, paragraphOf } from '../blocks/lines.ts';
import { areSame, type Row } from '../blocks/rows.ts';
import { cutAt, withoutStart } from '../blocks/starts.ts';
import { markedOptions } from '../choices/option-marks.ts';
import { boxesFrom } from '../kinds/boxes.ts';
import { explains, remarkEnd } from '../patterns/explanation.ts';
import { callsExercise } from '../words/exercise-label.ts';
import {
  BY_TWO,
  callsJudgement,
  isSaid,
  type Judgement,
  type Judging,
  judgementAhead,
  judgementAlone,
  judgementBehind,
  judgingOf,
  statementIn,
} from '../words/judgement.ts';
import { lettersFor } from '../words/judging-letters.ts';
import { behindTitle } from '../words/key-title.ts';
import { labelOf } from '../words/label.ts';
import { asksOrTellsIn, FALSE, normalize, tellsLearner } from '../words/lexicon.ts';
import { POINTS } from '../words/points.ts';
import { opensCorrection } from '../words/reason.ts';
import { answeringRow } from './items-asked.ts';
import { type Judged, judgedStatement } from './made-question.ts';
import { belowOf, itemPieces, type Piece, pieceOf, withPieces } from './pieces.ts';
import { isListOfJudgements, type Key, keysIn, saidBy, titlesKey } from './statements-key.ts';
import { judgedRows, statementsIn } from './statements-table.ts';

/** Of most pages no more is looked at. (`é` is no letter to `\b`, nor `référence` a verdict.) */
const MAY_JUDGE = new RegExp(`not given|fals|fausse|(?<![\\wà-ÿ])(?:f|${FALSE})(?![\\wà-ÿ])`, 'i');

const mayBeJudged = onceForBlock((block) => MAY_JUDGE.test(blockOf(block).words));

export const mayJudge = (blocks: Row): boolean => blocks.some(mayBeJudged);

export function withStatementsJudged(given: Row): Row {
  if (!mayJudge(given) || hasNone.has(given)) return given;
  const blocks = given.flatMap(callApart);
  const made = statementsJudged(blocks);
  if (!areSame(made, blocks)) return made;
  hasNone.add(given);
  return given;
}

/** Rows are tried again once the answers of the page stand where they answer: of most, that has moved none. */
const hasNone = new WeakSet<Row>();

/** `True or false?`, and in the next lines of its paragraph what is to be judged, each counted. */
function callApart(block: ElementContent): Row {
  const [call, ...lines] = isTag(block, 'p') ? linesOf(block) : [];
  return call && areCounted(lines) && callsJudgement(rawText(call.children))
    ? [paragraphOf([call]), paragraphOf(lines)]
    : [block];
}

function statementsJudged(blocks: Row): Row {
  const keyFor = keysIn(blocks);
  const said = onlySaid(blocks);
  const out: ElementContent[] = [];
  const taken = new Set<ElementContent>();
  for (let at = 0; at < blocks.length; ) {
    const own =
      at === said ? keyFor(at + 1, countOf(piecesOf([blocks[at]!], true, BY_TWO)), BY_TWO) : undefined;
    const { isCalled, from, end, by } = own ? { ...ALONE, from: at, end: at + 1 } : areaAt(blocks, at);
    const area = blocks.slice(from, end).filter((one) => !taken.has(one));
    const key = own ?? (isCalled ? keyFor(end, countOf(piecesOf(area, true, by)), by) : undefined);
    const made = judged(area, isCalled, by, key);
    if (made !== area) for (const one of key?.blocks ?? []) taken.add(one);
    out.push(...blocks.slice(at, from), ...made);
    at = end;
  }
  return out.filter((one) => !taken.has(one));
}

const ALONE = { isCalled: true, by: BY_TWO };

/** What stands below words that call for judgements; or a block by itself, with what may judge it below. */
function areaAt(blocks: Row, at: number) {
  if (!isCall(blocks, at)) {
    const next = nextFull(blocks, at);
    if (asksOf(blocks[at]!) && areJudged(blocks[next])) return { ...ALONE, from: next, end: next + 1 };
    const end = callsItself(blocks, at) ? ownEnd(blocks, at) : at + 1;
    return { isCalled: false, from: at, end, by: BY_TWO };
  }
  const end = areaEnd(blocks, at);
  return {
    isCalled: true,
    from: at + 1,
    end,
    by: judgingOf(blockOf(blocks[at]).words, lettersAt(blocks, at)),
  };
}

/** The letters for both, which what calls names, or words right above it in its section, or below it. */
function lettersAt(blocks: Row, at: number): string | undefined {
  const above = levelOf(blocks[at]) < 7 ? at : lastFull(blocks, at);
  const near = [at, above, nextFull(blocks, at)].map((i) => blocks[i]);
  const naming = near.find((one) => mayName(one) && lettersFor(blockOf(one).words) !== undefined);
  return naming && lettersFor(blockOf(naming).words);
}

const mayName = (block: ElementContent | undefined): block is Element =>
  isTag(block, 'p') || levelOf(block) < 7;

/** What is counted, or called a question, or worth points. */
function asksOf(block: ElementContent): boolean {
  const { words, label } = blockOf(block);
  if (!(isTag(block, 'p') || levelOf(block) < 7)) return false;
  return label !== undefined || callsExercise(words, 'question') || POINTS.test(normalize(words));
}

/** `- Ice floats. → **TRUE** (it is light)`: a sheet of answers judges each of them, whatever stands above. */
function areJudged(block: ElementContent | undefined): boolean {
  const items = isTag(block, 'ul', 'ol') ? elementsOf(block).map(({ children }) => rawText(children)) : [];
  return items.length > 1 && items.every(isPointedAt);
}

function isPointedAt(words: string): boolean {
  const found = POINTED.test(words) ? judgementBehind(words) : undefined;
  return found !== undefined && isSaid(words.slice(0, found.from));
}
/** In capitals, or with its reason: what a language computes is `False`, and no more. */
const POINTED =
  /(?:[→⇒➜➔➡]|[-=]>|[–—])\s*(?:[✅❌✔✖✓✗✘☑❎]\uFE0F?\s*)?(?:\p{Lu}{2}|\p{Lu}\p{Ll}+\s*[.,:;–—(-]\s*\S)/u;

/** The one counted list, or table, of a page that calls for no judgement whose items say something each, and neither ask nor tell what to do. */
function onlySaid(blocks: Row): number {
  const [at = -1, ...others] = blocks.flatMap((block, i) => (areSaid(block) ? [i] : []));
  return others.length > 0 || blocks.some((_, i) => isCall(blocks, i)) ? -1 : at;
}

function areSaid(block: ElementContent): boolean {
  const items = isTag(block, 'ol') ? elementsOf(block) : isTag(block, 'table') ? statementsIn(block) : [];
  return items !== undefined && items.length > 0 && !isListOfJudgements(block) && items.every(saysAlone);
}

function saysAlone(item: Element): boolean {
  const { words, holdsQuestions } = blockOf(item);
  return isSaid(words) && !statementIn(words, true) && !holdsQuestions && !asksOrTellsIn(words);
}

/** Whether it calls for a judgement, or the options right below do. */
const callsItself = (blocks: Row, at: number): boolean =>
  [at, nextFull(blocks, at)].some((i) => mayBeJudged(blocks[i]));

/** Words above statements that call for their judgement: a heading, a line in bold, or what tells to judge them. */
function isCall(blocks: Row, at: number): boolean {
  const block = blocks[at]!;
  const { words, isWords, level } = blockOf(block);
  if (words.length > 240 || !(callsJudgement(words) || lettersFor(words))) return false;
  if (saysItself(words, level !== undefined)) return false;
  if (level !== undefined) return true;
  return isWords && (standingTitle(block) !== undefined || isShort(words) || leads(blocks, at));
}

/** `True or false: ice floats.`: a statement itself, unless it tells what to do with those below. */
function saysItself(words: string, isHeading: boolean): boolean {
  const own = statementIn(words, false);
  const said = own && words.slice(own.from, own.to);
  if (!own || said === undefined || !isSaid(said) || tellsLearner(said) !== undefined) return false;
  const isOwn = !isHeading && (own.to < words.length || /[.!]\s*$/.test(said));
  return isOwn || !isShort(words) || judgementBehind(said) !== undefined;
}

const isShort = (words: string): boolean => words.length < 40;

/** Whether statements stand right below. */
function leads(blocks: Row, at: number): boolean {
  const next = blocks[nextFull(blocks, at)];
  const { words } = blockOf(next);
  return isTag(next, 'ul', 'ol', 'table') || labelOf(words) !== undefined || COUNTS_BEHIND.test(words);
}

/** Up to the next heading of its level or above, a key, or the next call. */
function areaEnd(blocks: Row, at: number): number {
  // Below words, headings may be the statements.
  const first = blocks[nextFull(blocks, at)];
  const isOfHeadings = levelOf(blocks[at]) === 7 && labelOf(blockOf(first).words) !== undefined;
  const level = isOfHeadings ? levelOf(first) - 1 : Math.min(levelOf(blocks[at]), 6);
  for (let end = at + 1; end < blocks.length; end++) {
    const block = blocks[end]!;
    if (levelOf(block) <= level || titlesKey(block) || isRule(block) || isCall(blocks, end)) return end;
    if (titlesPart(blocks[at]!) && titlesPart(block)) return end;
    if (countsInBold(blocks[at]!) && countsInBold(block)) return end;
  }
  return blocks.length;
}

/** `**B. Answer the questions:**`, a line in bold as the one that calls is. */
const titlesPart = (block: ElementContent): boolean =>
  isTag(block, 'p') && PART.test(standingTitle(block) ?? '');
/** `**2)** How heavy is it?`, counted on from the one that calls. */
function countsInBold(block: ElementContent): boolean {
  const [bold] = isTag(block, 'p') ? block.children : [];
  return isTag(bold, 'strong') && /^\(?\d{1,3}\s?[.)]?$/.test(plainText(bold).trim());
}

const PART = /^(?:\p{L}{4,8}\s+)?[A-H]\s?[.):–-]\s/u;

/** Up to the next paragraph, list or heading that isn't an answer. */
const ownEnd = (blocks: Row, at: number): number =>
  runEnd(blocks, at + 1, (one, i) => isBlank(one) || (mayTell(one) && !isCall(blocks, i)));

const mayTell = (block: ElementContent): boolean =>
  verdictIn([block]) !== undefined || explains(block) || corrects(block) || pairIn(block) !== undefined;

/** `Correction: ice floats.`, be it folded */
const corrects = (block: ElementContent | undefined): boolean =>
  opensCorrection(isPart(block, 'disclosure') ? `${blockOf(block).title}:` : blockOf(block).words);

const unfolded = (block: ElementContent): Row =>
  isPart(block, 'disclosure') && corrects(block) ? answerBody(block) : [block];

/** The statements of an area, each with what stands below it, and what stands before the first. */
function piecesOf(area: Row, isCalled: boolean, by: Judging): readonly Piece[] {
  const all: Piece[] = [];
  for (const block of area.flatMap(inLines)) {
    const last = all.at(-1);
    const several = piecesIn(block);
    if (several) all.push(...several);
    else if (isStatement(block, isCalled, by)) all.push(pieceOf(block, block as Element));
    else if (last?.words) all[all.length - 1] = { ...last, behind: [...last.behind, block] };
    else all.push(pieceOf(block, undefined));
  }
  return all;
}

/** The items of a list, the rows of a table. */
function piecesIn(block: ElementContent): readonly Piece[] | undefined {
  if (isTag(block, 'table')) return statementsIn(block)?.map((words) => pieceOf(block, words));
  return isTag(block, 'ul', 'ol') && pairIn(block) === undefined ? itemPieces(block) : undefined;
}

const countOf = (pieces: readonly Piece[]): number => pieces.filter(({ words }) => words).length;

/** Lines that are each counted, to Markdown one paragraph. */
function inLines(block: ElementContent): Row {
  const lines = isTag(block, 'p') && blockOf(block).label !== undefined ? linesOf(block) : [];
  return areCounted(lines) ? lines.map((line) => paragraphOf([line])) : [block];
}

const areCounted = (lines: readonly Line[]): boolean =>
  lines.length > 1 && lines.every(({ children }) => labelOf(rawText(children).trim()));

/** A paragraph or heading that is counted, or that leaves a choice or makes it. */
function isStatement(block: ElementContent, isCalled: boolean, by: Judging): boolean {
  const { words, level } = blockOf(block);
  if (!(isTag(block, 'p') || level !== undefined) || !isSaid(words)) return false;
  const isOpen =
    labelOf(words) !== undefined ||
    statementIn(words, isCalled) !== undefined ||
    (isTag(block, 'p') && callsExercise(words, 'question'));
  return (
    (isOpen || beside(block as Element, by) !== undefined) && !isVerdict(block) && !behindTitle(words)?.isFirm
  );
}

const isVerdict = (block: ElementContent): boolean => {
  const { words } = blockOf(block);
  return labelOf(words) === undefined && judgementAhead(words) !== undefined && !COUNTS_BEHIND.test(words);
};
/** `F 1. Lead floats.`: what judges stands before the number. */
const COUNTS_BEHIND = /^\P{L}*\p{L}{1,12}\P{L}{0,4}\s\d{1,3}\s?[.)]\s/u;

/** @param isCalled whether words above call for the judgement of all */
function judged(area: Row, isCalled: boolean, by: Judging, key?: Key): Row {
  const pieces = piecesOf(area, isCalled, by);
  const count = countOf(pieces);
  if (count === 0) return area.flatMap((one) => judgedRows(one, isCalled));
  let asked = 0;
  const made = pieces.map((one) =>
    one.words ? questionOf(one, one.words, { isCalled, by }, key?.told[asked++]) : undefined,
  );
  const found = made.filter(Boolean).length;
  return (isCalled ? found * 2 > count : found > 0) ? withPieces(pieces, made) : area;
}

interface Told extends Judged {
  /** Behind what is told, among the blocks below. */
  readonly end: number;
}

function questionOf(
  piece: Piece,
  words: Element,
  { isCalled, by }: { readonly isCalled: boolean; readonly by: Judging },
  keyed: Judged | undefined,
): Row | undefined {
  const below = belowOf(piece);
  const own = statementIn(rawText(words.children), isCalled);
  if (!isCalled && !own && pairIn(below.find((one) => !isBlank(one))) === undefined) return undefined;
  const side = isCalled || own ? beside(words, by) : undefined;
  const told: Told | undefined = side
    ? { ...side, end: 0 }
    : (verdictIn(below, by) ?? (keyed && { ...keyed, end: 0 }));
  if (!told) return undefined;
  const stem = bareOf(side?.statement ?? words, isCalled);
  // As many judgements as are called for judge whatever it is: `2 + 2 = 5`, `Ice floats.`
  if (!isSaid(plainText(stem)) && !(isCalled && keyed)) return undefined;
  const end = whyEnd(piece, told.end, side !== undefined);
  const why = [...told.why, ...below.slice(told.end, end).flatMap(unfolded)];
  return [judgedStatement(stem, { ...told, why }, by.offers), ...below.slice(end)];
}

/** Where what says why ends; whatever an item says below its boxes, or below what judges it in its line, is said of it. */
function whyEnd(piece: Piece, from: number, isBeside: boolean): number {
  const below = belowOf(piece);
  let end = from;
  while (explains(below[end]) || corrects(below[end])) end++;
  const areBoxes = end > 0 && boxesFrom(below.slice(end - 1, end), 0) !== undefined;
  return (areBoxes || isBeside) && end < piece.inside.length ? remarkEnd(piece.inside, end) : end;
}

/** A statement without the choice that it leaves. */
export function bareOf(statement: Element, isCalled: boolean): Element {
  const said = rawText(statement.children);
  const own = statementIn(said, isCalled);
  if (!own) return statement;
  const { children } = sliced(statement, own.from, own.to);
  const [label] = cutAt(statement.children, own.label);
  return { ...statement, children: [...label, ...children] };
}

/** A judgement beside a statement, in the same paragraph; its number may stand before both. */
function beside(words: Element, by: Judging): (Judged & { readonly statement: Element }) | undefined {
  const said = rawText(words.children);
  const number = NUMBER.exec(said)?.[0].length ?? 0;
  const behind = (): Judgement | undefined =>
    number > 0 ? movedBy(number, by.beside(said.slice(number))) : undefined;
  const found = by.beside(said) ?? behind() ?? inBold(words, said, by);
  if (!found) return undefined;
  if (found.from <= number) {
    const { statement, why } = reasonApart(sliced(words, found.to, said.length));
    const [counted] = cutAt(words.children, found.from);
    return { ...saidBy(found), why, statement: withChildren(statement, [...counted, ...statement.children]) };
  }
  const statement = sliced(words, 0, found.from);
  const rest = said.slice(found.to).replace(/^[\s.,:;–—(-]+/, '');
  const why = /\p{L}/u.test(rest) ? withoutStart(words, said.length - rest.length) : [];
  return { ...saidBy(found), statement, why: /[)\]\s.;]$/.test(rest) ? unbracketed(why) : why };
}
const NUMBER = /^\s*(?:Q\s?)?\d{1,3}\s?[.):]\s*(?=\S)/;

const movedBy = (length: number, found: Judgement | undefined): Judgement | undefined =>
  found && { ...found, from: found.from + length, to: found.to + length };

/** `(F) Ice sinks.`, and on the next line, slanted or called so, the reason. */
function reasonApart(statement: Element): { readonly statement: Element; readonly why: Row } {
  const at = statement.children.findIndex((one) => isTag(one, 'br'));
  const rest = at < 0 ? [] : statement.children.slice(at + 1).filter((one) => !isBlank(one));
  const why = rest.length > 0 ? element('p', {}, rest, lineOf(rest[0])) : undefined;
  return why && ((rest.length === 1 && isTag(rest[0], 'em', 'i')) || explains(why))
    ? { statement: { ...statement, children: statement.children.slice(0, at) }, why: [why] }
    : { statement, why: [] };
}

/** `… (False, it sinks)`: the bracket closes what it opened. */
const unbracketed = (why: Row): Row =>
  why.map((one) => {
    const last = isTag(one, 'p') ? one.children.at(-1) : undefined;
    return last?.type === 'text' && isTag(one, 'p')
      ? withChildren(one, [
          ...one.children.slice(0, -1),
          text(last.value.replace(/(?<!\s)\s*[)\]]\s*(?:([.;])\s*)?$/, '$1')),
        ])
      : one;
  });

/** `Ice floats. **True**`, `**T** Ice floats.`, `Ice sinks. **F** It is light.` */
function inBold(words: Element, said: string, by: Judging): Judgement | undefined {
  const own = words.children.flatMap((one): Judgement[] => {
    const word = isTag(one, 'strong', 'b', 'em', 'i', 'mark', 'u') ? plainText(one).trim() : '';
    const found = word === '' ? undefined : by.ahead(word);
    if (found?.to !== word.length) return [];
    const before = rawText(words.children.slice(0, words.children.indexOf(one)));
    const from = said.indexOf(word, before.length);
    return [{ ...found, from, to: from + word.length }];
  });
  const last = own.at(-1);
  if (last && !/\S/.test(said.slice(last.to))) return last;
  const [only, ...others] = own;
  return only && others.length === 0 && APART.test(said.slice(0, only.from)) ? only : undefined;
}
/** Before all else, or behind a sentence. */
const APART = /^\s*$|[.!?…)”"»]\s*$/u;

function sliced(words: Element, from: number, to: number): Element {
  const [before] = cutAt(words.children, to);
  const children = from === 0 ? before : cutAt(before, from)[1];
  const trimmed = children.map((one, i) =>
    one.type === 'text' && (i === 0 || i === children.length - 1)
      ? text(i === 0 ? one.value.trimStart() : one.value.trimEnd())
      : one,
  );
  return { ...words, children: trimmed.filter((one) => !(one.type === 'text' && one.value === '')) };
}

/** What judges first below a statement: a marked pair, a fold or words that answer, or words that begin with the judgement. */
function verdictIn(below: Row, by = BY_TWO): Told | undefined {
  const at = below.findIndex((one) => !isBlank(one));
  const block = below[at];
  if (block?.type !== 'element') return undefined;
  const pair = pairIn(block);
  if (pair !== undefined) return pair === null ? undefined : { isTrue: pair, why: [], end: at + 1 };
  const [first, ...more] = answeringRow(block) ?? [block];
  const told = first && toldBy(first, by);
  return told && { ...told, why: [...told.why, ...more], end: at + 1 };
}

/** `**Answer:** False, it sinks.`, or without the title. */
function toldBy(block: ElementContent, by: Judging): Judged | undefined {
  if (!isTag(block, 'p')) return undefined;
  const said = rawText(block.children);
  const title = behindTitle(said)?.length ?? 0;
  const behind = by.ahead(said.slice(title));
  // „Richtig: …“ may be its own title.
  const found = behind ?? by.ahead(said);
  const end = (found?.to ?? 0) + (behind ? title : 0);
  return found && { ...saidBy(found), why: withoutStart(block, end) };
}

/** Options *True* and *False*: which of them is marked; null where none is. */
function pairIn(block: ElementContent | undefined): boolean | null | undefined {
  if (!isTag(block, 'ul', 'ol') || elementsOf(block).length !== 2) return undefined;
  const boxes = boxesFrom([block], 0)?.options.map(({ children, correct }) => ({ children, mark: correct }));
  const options = boxes ?? markedOptions(elementsOf(block).map(({ children }) => children));
  const named = options.map(({ children, mark }) => {
    const words = plainText(element('p', {}, children))
      .replace(/^\s*\(?[a-bA-B][.)]\s+/, '')
      .trim();
    const says = judgementAlone(words);
    return { isTrue: says === true, isFalse: says === false, mark: Boolean(mark) };
  });
  const yes = named.find((one) => one.isTrue);
  const no = named.find((one) => one.isFalse);
  if (!yes || !no) return undefined;
  return yes.mark === no.mark ? null : yes.mark;
}
