/**
 * Sentences below words that tell what to do with each, and with each of them what comes of it: behind an arrow, in brackets,
 * or in a line of its own. Each is a point with its answer folded.
 *
 *     Translate into French:                Correct the mistakes:                 Say the opposite:
 *
 *     The ice is cold.                      1. Ice float. (Ice floats.)           - cold → warm
 *     La glace est froide.                  2. Fog lie low. (Fog lies low.)       - low → high
 *
 * Sentences that are headings below such a title, with nothing below them, are its points, too.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { cellWordsOf, element, foldedAnswer, lineOf, rowsOf, text, withChildren } from '../../parts.ts';
import { blockOf, levelOf, nextFull, roleOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { rowIn } from '../blocks/items.ts';
import { letteredLines } from '../blocks/lettered-lines.ts';
import { linesApart } from '../blocks/lines.ts';
import { allKnown, areMostly, areSame, type Row } from '../blocks/rows.ts';
import { cutAt, withoutFirst } from '../blocks/starts.ts';
import { isDoneAlone } from '../patterns/parts-asked.ts';
import { holdsBlank, isPlaceAlone } from '../words/blanks.ts';
import { callsDrill, tellsToChoose, tellsToFill } from '../words/each-of.ts';
import { asksOrTellsIn, looksLikeAnswer, tellsLearner } from '../words/lexicon.ts';
import { verdictOf } from '../words/verdict.ts';
import { titleIn } from './answers-left.ts';
import { type InTurn, inTurn, isKnown } from './asked-in-turn.ts';

const FEWEST = 2;

/** One of them, and what comes of it. */
interface Unit {
  readonly asks: Row;
  readonly told?: Row;
  readonly line: number;
}

interface Drill {
  readonly units: readonly Unit[];
  readonly list?: Element;
  readonly end: number;
}

export function withDrills(row: Row): Row {
  const out: ElementContent[] = [];
  let key: number | undefined;
  for (let at = 0; at < row.length; at++) {
    out.push(row[at]!);
    key = keyOpen(row[at]!, key);
    const mayBe = key === undefined && mayBegin(row[nextFull(row, at)]);
    const drill = mayBe
      ? ((tellsEach(row[at]!) ? drillAt(row, at) : undefined) ?? chosenAt(row, at))
      : undefined;
    if (!drill) continue;
    out.push(...drill.before, listOf(drill));
    at = drill.end - 1;
  }
  if (out.length === row.length && areSame(out, row)) return row;
  // A key to what is set as code is set so, too.
  const from = out.findIndex((one) => titleIn(one) !== undefined);
  return from < 0 || !row.some((one) => countedCode(one))
    ? out
    : out.map((one, at) => (at > from ? codeListed(one) : one));
}

function codeListed(block: ElementContent): ElementContent {
  const units = countedCode(block);
  return units ? listOf({ units, end: 0 }) : block;
}

/** The level of the title of answers that a block stands below, or is. */
function keyOpen(block: ElementContent, open: number | undefined): number | undefined {
  if (titleIn(block) !== undefined) return levelOf(block);
  return open !== undefined && levelOf(block) < 7 && levelOf(block) <= open ? undefined : open;
}

/** What may stand first below such words: of most paragraphs no more is looked at. */
const mayBegin = (block: ElementContent | undefined): boolean =>
  block !== undefined &&
  (!isTag(block, 'p') ||
    /[→⇒➜➔>)]/.test(blockOf(block).words) ||
    linesApart(block).length > 1 ||
    isExample(block));

/** A title or words that tell what to do with each. */
const tellsEach = (block: ElementContent): boolean =>
  mayTell(block) &&
  (!isTag(block, 'p') || linesApart(block).length === 1) &&
  titleIn(block) === undefined &&
  callsDrill(blockOf(block).words);

function mayTell(block: ElementContent): boolean {
  const { words, level } = blockOf(block);
  return (level !== undefined || isTag(block, 'p', 'blockquote')) && words.length < LONGEST;
}
const LONGEST = 240;

function drillAt(row: Row, at: number): (Drill & { readonly before: Row }) | undefined {
  const from = belowExamples(row, at);
  const found =
    pairsAt(row, from) ??
    listAt(row, from) ??
    tableAt(row, from) ??
    codeAt(row, from) ??
    headingsAt(row, from, levelOf(row[at])) ??
    paragraphsAt(row, from);
  if (!found) return undefined;
  // Behind an arrow may stand what is to be made of it, where what tells that stands below all.
  const isKeyed = found.units.some((one) => one.told) && tellsBehind(row[nextFull(row, found.end - 1)]);
  return isKeyed ? undefined : { ...found, before: row.slice(at + 1, from) };
}

const tellsBehind = (block: ElementContent | undefined): boolean =>
  block !== undefined && (titleIn(block) !== undefined || roleOf(block) === 'answer');

function belowExamples(row: Row, at: number): number {
  let from = at + 1;
  while (from < row.length && from - at < FAR && (isBlank(row[from]!) || isExample(row[from]!))) from++;
  return from;
}
const FAR = 6;

/** `Circle the right word:`, and behind each sentence in brackets one that it offers: `Ice (floats / sinks). (floats)` */
function chosenAt(row: Row, at: number): (Drill & { readonly before: Row }) | undefined {
  const from = belowExamples(row, at);
  const list = row[from];
  if (!isTag(list, 'ol', 'ul') || !mayTell(row[at]!) || !tellsToChoose(blockOf(row[at]).words))
    return undefined;
  const units = allKnown(elementsOf(list).map((item) => chosenIn(rowIn(item)))) ?? [];
  return units.length >= FEWEST ? { units, list, end: from + 1, before: row.slice(at + 1, from) } : undefined;
}

function chosenIn([first, ...below]: Row): Unit | undefined {
  if (!isTag(first, 'p') || below.some((one) => !isBlank(one))) return undefined;
  return bracketed(first, (inner, before) => {
    const chosen = inner.replace(/[.!]$/, '').toLowerCase().split(/[,;]/);
    const isOffered = (one: string): boolean =>
      one.trim() !== '' && before.toLowerCase().includes(one.trim());
    return before.includes('/') && chosen.every(isOffered);
  });
}

/** `Example: Je chante. → I sing.` */
const isExample = (block: ElementContent): boolean =>
  isTag(block, 'p', 'blockquote') && EXAMPLE.test(blockOf(block).normalized);
const EXAMPLE =
  /^[^a-z]*(?:ex|bsp|ej|es|vb|examples?|exemples?|beispiele?|ejemplos?|esempio|esempi|exemplos?|voorbeeld(?:en)?|modele?)\b/;

function listAt(row: Row, at: number): Drill | undefined {
  const list = row[at];
  if (!isTag(list, 'ol', 'ul')) return undefined;
  const units = elementsOf(list).map((item) => unitOf(rowIn(item)));
  return areTold(units) ? { units, list, end: at + 1 } : undefined;
}

/** `1. 3 + 4`, and below it, in a quotation or as code, `7`. */
function pairsAt(row: Row, from: number): Drill | undefined {
  const units: Unit[] = [];
  let end = from;
  for (let at = from; at < row.length; at = end) {
    const [item, ...others] = isTag(row[at], 'ol') ? elementsOf(row[at] as Element) : [];
    const next = nextFull(row, at);
    const told = row[next];
    if (!item || others.length > 0 || !isTag(told, 'blockquote', 'pre')) break;
    units.push({ asks: rowIn(item), told: isTag(told, 'pre') ? [told] : told.children, line: lineOf(item) });
    end = nextFull(row, next);
  }
  return units.length >= FEWEST ? { units, end } : undefined;
}

/** `| 1 | 3 + 4 | 7 |`, below a head that says which column answers; or with room in place of that. */
function tableAt(row: Row, at: number): Drill | undefined {
  const table = row[at];
  if (!isTag(table, 'table')) return undefined;
  const [head, ...body] = cellWordsOf(table).map((cells) =>
    cells.map((one) => (isPlaceAlone(one) ? '' : one)),
  );
  if (!head || body.length < FEWEST) return undefined;
  const all = head.map((title, i) => ({ title, cells: body.map((cells) => cells[i] ?? '') }));
  const isFull = ({ cells }: { readonly cells: readonly string[] }): boolean =>
    cells.every((one) => one !== '');
  const told = all.findIndex((one) => looksLikeAnswer(one.title) && isFull(one));
  const asks = all.findIndex(
    (one, i) => i !== told && isFull(one) && !one.cells.every((cell) => COUNTED.test(cell)),
  );
  if (asks < 0 || all.some((one, i) => i !== told && i > asks && isFull(one))) return undefined;
  const room = all.filter((one) => !isFull(one));
  const isOneRoom = room.length === 1 && room[0] === all.at(-1) && room[0]!.cells.every((one) => one === '');
  if (told < 0 && !isOneRoom) return undefined;
  const units = rowsOf(table)
    .slice(1)
    .map((one): Unit => {
      const cells = elementsOf(one);
      const line = lineOf(cells[asks]);
      const own = [element('p', {}, cells[asks]!.children, line)];
      return told < 0
        ? { asks: own, line }
        : { asks: own, told: [element('p', {}, cells[told]!.children, line)], line };
    });
  return { units, end: at + 1 };
}
const COUNTED = /^\W*\w{1,3}\W*$/;

/** Counted lines that are set as code. */
function codeAt(row: Row, at: number): Drill | undefined {
  const units = countedCode(row[at]);
  return units && { units, end: at + 1 };
}

function countedCode(block: ElementContent | undefined): readonly Unit[] | undefined {
  const lines = isTag(block, 'pre') ? rawText([block]).trim().split('\n') : [];
  const entries = lines.map((line) => CODE_LINE.exec(line));
  const areCounted = entries.length >= FEWEST && entries.every((one, i) => one?.[1] === String(i + 1));
  const from = lineOf(block);
  return areCounted
    ? entries.map((one, i) => ({
        asks: [element('p', {}, [text(one![2]!)], from + 1 + i)],
        line: from + 1 + i,
      }))
    : undefined;
}
const CODE_LINE = /^\s*(\d{1,2})\s?[.)]\s+(\S.*)$/;

const COUNT = /^\s*[([]?[a-z]\s?[.)\]:]+\s+/i;

/** `### a) The ice is cold.`, one right below the other. */
function headingsAt(row: Row, from: number, above: number): Drill | undefined {
  if (above > 6) return undefined;
  const units: Unit[] = [];
  let end = from;
  for (let at = from; at < row.length; at++) {
    const block = row[at]!;
    if (isBlank(block)) continue;
    if (levelOf(block) > 6) return undefined;
    const { words } = blockOf(block);
    if (levelOf(block) <= above || looksLikeAnswer(words)) break;
    // What is counted otherwise, has blanks, or asks is known as a heading.
    const [mark] = COUNT.exec(words) ?? [];
    if (mark === undefined || holdsBlank(words) || asksOrTellsIn(words)) return undefined;
    units.push(
      unitOf([element('p', {}, withoutFirst((block as Element).children, mark.length), lineOf(block))]),
    );
    end = at + 1;
  }
  return units.length >= FEWEST ? { units, end } : undefined;
}

/** Paragraphs, each of which has what comes of it. */
function paragraphsAt(row: Row, from: number): Drill | undefined {
  const units: Unit[] = [];
  let end = from;
  for (let at = from; at < row.length; at++) {
    const block = row[at]!;
    if (isBlank(block)) continue;
    const unit = isTag(block, 'p') && !isTitle(block) ? unitOf([block]) : undefined;
    if (!unit?.told) break;
    units.push(unit);
    end = at + 1;
  }
  return units.length >= FEWEST ? { units, end } : undefined;
}

const isTitle = (block: ElementContent): boolean =>
  standingTitle(block) !== undefined || roleOf(block) !== undefined;

const areTold = (units: readonly Unit[]): boolean => {
  const told = units.filter((one) => one.told !== undefined).length;
  return units.length >= FEWEST && told * 5 >= units.length * 4;
};

function unitOf(own: Row): Unit {
  const [first, ...below] = own.filter((one) => !isBlank(one));
  const line = lineOf(first);
  if (!isTag(first, 'p') || below.length > 0) return { asks: own, line };
  const [head, second, ...more] = linesApart(first);
  const inLine = head && (inArrow(head) ?? inBrackets(head));
  if (inLine)
    return [second, ...more].every((one) => one === undefined || isRoom(one)) ? inLine : { asks: own, line };
  return head && second && more.length === 0 && tellsBelow(head, second)
    ? { asks: [head], told: [withoutArrow(second)], line }
    : { asks: own, line };
}

/** `cold → warm`; an arrow in front of nothing but room leads to an answer that is to be written. */
function inArrow(line: Element): Unit | undefined {
  const { words } = blockOf(line);
  const [, before, arrow] = ARROW.exec(words) ?? [];
  if (before === undefined || /[=+]/.test(before)) return undefined;
  return cut(line, before.length, before.length + arrow!.length);
}
const ARROW = /^([^→⇒➜➔]{2,200}?)(\s(?:→|⇒|➜|➔|[-=]{1,2}>)\s+)(?=[^\s_.…[(]|\()[^→⇒➜➔]+$/u;

/** `Fog lie low. (Fog lies low.)`, `Ice sinks. (False: it is light.)` */
const inBrackets = (line: Element): Unit | undefined =>
  bracketed(line, (inner) => /[.!?)]$/.test(inner) || verdictOf(inner) !== undefined);

/** What stands in brackets at its end, if that answers. */
function bracketed(line: Element, answers: (inner: string, before: string) => boolean): Unit | undefined {
  const said = blockOf(line).words.trimEnd();
  const from = said.endsWith(')') ? openerOf(said) : -1;
  if (from < 2 || !answers(said.slice(from + 1, -1).trim(), said.slice(0, from))) return undefined;
  const unit = cut(line, from, from + 1);
  return unit && { ...unit, told: unit.told!.map((one) => withoutEnd(one as Element)) };
}

/** Where the bracket opens that ends the words; -1 where none does. */
function openerOf(words: string): number {
  let depth = 0;
  for (let at = words.length - 1; at >= 0; at--) {
    if (words[at] === ')') depth++;
    if (words[at] === '(') depth--;
    if (depth === 0) return at;
  }
  return -1;
}

function withoutEnd(paragraph: Element): Element {
  const { words } = blockOf(paragraph);
  const end = words.lastIndexOf(')');
  return end < 0 ? paragraph : withChildren(paragraph, cutAt(paragraph.children, end)[0]);
}

/** A whole sentence, and right below it another, which is no room to write. */
function tellsBelow(head: Element, second: Element): boolean {
  const { words } = blockOf(second);
  const isWhole =
    /[.!?…»”")\]]\s*$/.test(blockOf(head).words) ||
    holdsBlank(blockOf(head).words) ||
    ARROW_FIRST.test(words);
  return isWhole && !isRoom(second) && /\p{L}/u.test(words) && !OTHER.test(words);
}
/** An option, what helps in brackets, or what says itself that it answers: `My answer: …` */
const OTHER = /^\s*(?:[([]?[a-d]\s?[).\]]\s|[(*_]|\p{L}[^:]{0,30}:\s)/iu;
const ARROW_FIRST = /^\s*(?:→|⇒|➜|➔|[-=]{1,2}>)\s*/u;

/** Places to write, and few words that say what: `Reason: ______`. */
function isRoom(line: Element): boolean {
  const { words } = blockOf(line);
  return PLACES.test(words) && (words.match(/\p{L}{2,}/gu)?.length ?? 0) <= MOST_WORDS;
}
const PLACES = /_{3}|\.{4}|…{2}/;
const MOST_WORDS = 3;

function withoutArrow(line: Element): Element {
  const [arrow = ''] = ARROW_FIRST.exec(blockOf(line).words) ?? [];
  return arrow === '' ? line : withChildren(line, cutAt(line.children, arrow.length)[1]);
}

function cut(line: Element, end: number, from: number): Unit | undefined {
  const [asks] = cutAt(line.children, end);
  const [, told] = cutAt(line.children, from);
  return asks.every(isBlank) || told.every(isBlank)
    ? undefined
    : { asks: [withChildren(line, asks)], told: [withChildren(line, told)], line: lineOf(line) };
}

/** As it was counted, or by points. */
function listOf({ units, list }: Drill): Element {
  const items = units.map(({ asks, told, line }) =>
    element('li', {}, [...asks, ...(told ? [foldedAnswer(told, [], line)] : [])], line),
  );
  return list ? withChildren(list, items) : element('ol', {}, items, units[0]!.line);
}

/** Lists below such words that no pattern took, nor anything answers: each of their sentences is asked. */
export const drillsLeft = (row: Row): readonly InTurn[] =>
  row.flatMap((block, at) => {
    const from = tellsEach(block) ? belowExamples(row, at) : -1;
    const list = row[from];
    const all = list && !isKnown(list) ? entriesIn(list) : [];
    const isLeft =
      all.length >= FEWEST &&
      !areMostly(all, (one) => tellsLearner(one) !== undefined) &&
      (!tellsToFill(blockOf(block).words) || all.every(holdsBlank)) &&
      all.every(isDoneAlone);
    return isLeft ? [inTurn(from, from + 1, [[list!]])] : [];
  });

/** The words of items, or of lines that letters count. */
const entriesIn = (block: ElementContent): readonly string[] =>
  isTag(block, 'ol', 'ul')
    ? elementsOf(block).map((item) => blockOf(item).words)
    : (letteredLines(block, true)?.parts ?? []).map(([first]) => blockOf(first).words);
