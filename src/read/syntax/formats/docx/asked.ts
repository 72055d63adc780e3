/** Offers whose right ones are known, with what asks above them and what explains below: a question. */

import { wordsAlone } from '../../../../lesson/index.ts';
import { verdictOf } from '../../../questions/words/verdict.ts';
import {
  asksByWords,
  isAsking,
  isCalledQuestion,
  isQuestion,
  opensQuestion,
  requests,
  speaksOfBelow,
  tellsTask,
} from './asking.ts';
import { type Context, isProgram } from './clues.ts';
import {
  type Block,
  type Fold,
  foldsOf,
  inWords,
  isBody,
  isCode,
  isPicture,
  isTitleLine,
  type Options,
  type Paragraph,
  questionOf,
  replaced,
  type Said,
  unlisted,
  wordsIn,
  wordsOf,
} from './document.ts';
import { solvesSeveral } from './exercises.ts';
import { isFirstPart } from './habit.ts';
import { often } from './looks.ts';
import { calledIn, numberedAs, numberOf, titlesQuestion } from './numbers.ts';
import { lettersFrom } from './options.ts';

export function withQuestions(blocks: readonly Block[], context: Context): readonly Block[] {
  const rows = answeredRows(blocks);
  const all: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind !== 'options' || !areAsked(block, blocks[at + 1])) {
      const asked = takenBy(block, all, rows);
      all.push(asked ? questionOf(...asked, block) : block);
      continue;
    }
    const [first, ...others] = takeStem(all);
    const folds = foldsFrom(blocks, at + 1);
    const again = saidAgain(blocks, at + 1 + folds.length, block, folds);
    const more = folds.length > 0 ? again : reasonsBelow(blocks, at + 1, first);
    at += folds.length + more.length;
    const told = withMore(folds, more, context);
    all.push(first ? questionOf(first, ...others, block, ...told) : withoutStem(block, told));
  }
  return all;
}

/** Nobody can choose where whoever wrote them has lost what they answer: what is right isn't shown. */
const withoutStem = (block: Options, folds: readonly Fold[]): Block =>
  block.asks || folds.length > 0
    ? questionOf(block, ...folds)
    : { ...block, options: block.options.map(({ at, label, pieces }) => ({ at, label, pieces })) };

/**
 * What a number tells above the letters that ask about it belongs to the first of these:
 *
 *     2. Some ice lies in a glass of salt water.
 *        a) What happens to it?
 */
export const withLeads = (blocks: readonly Block[]): readonly Block[] =>
  replaced(blocks, (lead, at) => {
    const asked = blocks[at + 1];
    const told = isBody(asked) ? foldsFrom(blocks, at + 2) : [];
    const own = asked?.kind === 'question' ? asked.blocks : told.length > 0 ? [asked!, ...told] : [];
    const [part] = own;
    return isBody(part) && leadsTo(lead, part, blocks[at - 1])
      ? [[questionOf(lead, ...own)], at + 2 + told.length]
      : undefined;
  });

function leadsTo(lead: Block, part: Paragraph, above: Block | undefined): boolean {
  const isCounted = numberedAs(lead) !== undefined || titlesQuestion(above);
  if (!isBody(lead) || !isCounted || isLetteredLine(lead) || isQuestion(lead)) return false;
  const isBelow = !part.list || part.list.id !== lead.list?.id || part.list.level > lead.list.level;
  return isBelow && isFirstPart(part, part) && SENTENCE.test(wordsOf(lead.pieces));
}

const isLetteredLine = ({ list }: Paragraph): boolean => list?.form === 'letter';
/** No title. */
const SENTENCE = /\p{L}\P{L}+\p{L}+\P{L}+\p{L}.*[.:]\s*$/su;

/** The folds of one question, from a block on. */
export function foldsFrom(blocks: readonly Block[], from: number): readonly Fold[] {
  const folds: Fold[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind !== 'fold' || block.isKey || solvesSeveral(block)) break;
    folds.push(block);
  }
  return folds;
}

/** Known by their looks, left open on purpose, or answered by what is folded right below: the reader knows how a key names one. */
const areAsked = ({ options, asks }: Options, next: Block | undefined): boolean =>
  asks === true || options.some(({ right }) => right !== undefined) || (next?.kind === 'fold' && !next.isKey);

/** The options once more below their key, each with what is told of it. */
function saidAgain(
  blocks: readonly Block[],
  from: number,
  { options }: Options,
  folds: readonly Fold[],
): readonly Block[] {
  const again = blocks[from];
  if (folds.length === 0 || again?.kind !== 'options' || again.options.length !== options.length) return [];
  const said = again.options.map(({ pieces }) => wordsAlone(wordsOf(pieces)));
  const asked = options.map(({ pieces }) => wordsAlone(wordsOf(pieces)));
  const isTold = (words: string, at: number): boolean =>
    words.startsWith(asked[at]!) || verdictOf(wordsOf(again.options[at]!.pieces))?.firm === true;
  if (!said.every(isTold)) return [];
  // What is told of the last may stand in a paragraph of its own, for no letter follows it.
  const below = blocks[from + 1];
  const isOpen = said.at(-1) === asked.at(-1);
  const isMore = isOpen && isBody(below) && !isAsking(below);
  return isMore ? [again, below] : [again];
}

/** The last fold with more in it, or a fold of its own. */
function withMore(folds: readonly Fold[], more: readonly Block[], { word }: Context): readonly Fold[] {
  const last = folds.at(-1);
  if (!last || more.length === 0) return [...folds, ...foldsOf(word, more)];
  return [...folds.slice(0, -1), { ...last, blocks: [...last.blocks, ...more] }];
}

const takenBy = (block: Block, all: Block[], rows: ReadonlySet<string>) =>
  block.kind === 'fold' && !block.isKey ? (takeParts(all, block) ?? takeAsking(all, rows)) : undefined;

/** Parts that a fold right below answers by their letters, and what leads to them. */
function takeParts(all: Block[], { blocks }: Fold): readonly [Block, ...Block[]] | undefined {
  const inLine = wordsIn(blocks[0]).match(/(?:^|\s)\(?[a-h]\)\s/g)?.length ?? 0;
  const count = blocks.length > 1 ? lettersFrom(blocks, 0) : inLine;
  const from = all.length - count;
  const part = all[from];
  if (count < 2 || !isBody(part) || lettersFrom(all, from) < count) return undefined;
  const isLed = from > 0 && leadsTo(all[from - 1]!, part, all[from - 2]);
  return all.splice(isLed ? from - 1 : from) as [Block, ...Block[]];
}

/** Blocks between what asks and the fold that answers it. */
const BETWEEN = 16;

/**
 * Words with a number and a question mark of their own are all that a fold right below answers; with a number and
 * a request, what stands between them is the question's as well.
 */
function takeAsking(all: Block[], rows: ReadonlySet<string>): readonly [Block, ...Block[]] | undefined {
  const end = all.findLastIndex((one) => !isPicture(one));
  const last = all[end];
  if (
    last?.kind === 'paragraph' &&
    (asksAlone(last) || (isOfRow(last, rows) && !isOffered(last, all[end - 1])))
  ) {
    const [, ...pictures] = all.splice(end);
    return [inWords(last), ...pictures];
  }
  for (let at = all.length - 1; at >= Math.max(0, all.length - BETWEEN); at--) {
    const block = all[at]!;
    if (block.kind === 'paragraph' && isTask(block)) return all.splice(at) as [Block, ...Block[]];
    const isBetween = block.kind === 'paragraph' ? typeof block.role !== 'number' : block.kind === 'table';
    if (!isBetween) return undefined;
  }
  return undefined;
}

/**
 * How those are numbered that have answers right below, if it is more than one: whatever they say, they ask. Without
 * numbers, several of them must ask by their words.
 */
function answeredRows(blocks: readonly Block[]): ReadonlySet<string> {
  const forms = blocks.map((one, at) => {
    const next = blocks[at + 1];
    const isAnswered = next?.kind === 'fold' && !next.isKey;
    const isRow = isAnswered && one.kind === 'paragraph' && !isOffered(one, blocks[at - 1]);
    return (isRow && rowAsking(one)) || '';
  });
  const rows = often(forms, 2);
  return often(forms, LEAST_PLAIN).has(PLAIN) ? rows : new Set([...rows].filter((form) => form !== PLAIN));
}

/** Right below another of its list, or with a letter below a letter, what doesn't ask is offered. */
const isOffered = (line: Paragraph, above: Block | undefined): boolean =>
  above?.kind === 'paragraph' &&
  !asksByWords(line) &&
  (line.list
    ? above.list?.id === line.list.id && above.list.level === line.list.level
    : LETTER.test(wordsOf(line.pieces)) && LETTER.test(wordsOf(above.pieces)));
const LETTER = /^\s*\(?\p{L}\s?[.)]\s*\S/u;

const PLAIN = 'plain';
const LEAST_PLAIN = 3;

const rowAsking = (line: Paragraph): string | undefined =>
  numberedAs(line) ?? (asksByWords(line) ? PLAIN : undefined);

/** Where others are numbered, what has no number only asks by its words. */
const isOfRow = (line: Paragraph, rows: ReadonlySet<string>): boolean => {
  const form = numberedAs(line) ?? PLAIN;
  const mayAsk = form !== PLAIN || rows.size === 1 || asksByWords(line);
  return line.role === 'words' && /\p{L}{2}/u.test(wordsOf(line.pieces)) && rows.has(form) && mayAsk;
};

/** Right above its answer: a heading with a number or that asks, or words that do. */
function asksAlone({ role, list, pieces }: Paragraph): boolean {
  const words = wordsOf(pieces);
  if (typeof role === 'number') return isNumbered(words) || isQuestion(words) || requests(words);
  if (role !== 'words' || list?.form === 'bullet') return false;
  return isCalledQuestion(words) || (isNumbered(words) && isQuestion(words));
}

const isTask = ({ role, list, pieces }: Paragraph): boolean => {
  const words = wordsOf(pieces);
  return role === 'words' && !list && isNumbered(words) && (isQuestion(words) || tellsTask(words));
};

/** Blocks that are shown with a question, and ask nothing: lettered statements of which its options name some, too. */
const isShown = (block: Block): boolean =>
  block.kind === 'table' ||
  (block.kind === 'options' && !block.asks && block.options.every(({ right }) => right === undefined)) ||
  isPicture(block) ||
  (block.kind === 'paragraph' && (block.role === 'code' || block.role === 'quote'));

const MOST_SHOWN = 5;

/** Takes what asks off the end of a row: the last words, or those that ask above what is only shown. */
function takeStem(all: Block[]): readonly Block[] {
  let start = all.length - 1;
  for (let shown = 0; start > 0 && shown < MOST_SHOWN && isShown(all[start]!); start--)
    // The lines of a program are one thing.
    if (!isCode(all[start]) || !isCode(all[start - 1])) shown++;
  const top = all[start];
  // A program, or a picture, may be all that is asked.
  if (top?.kind !== 'paragraph') return all.splice(start + 1);
  if (typeof top.role === 'number' || top.role === 'title') {
    // The heading asks, and stays.
    return [{ ...unlisted(top), role: 'words' }, ...all.splice(start + 1)];
  }
  return all.splice(firstOf(all, start));
}

/** Lines between a question's number and its options: the program it is about, words that somebody has wrapped. */
const FAR = 25;
const NUMBERED =
  /^\s*(?:q(?:uestion)?\s?)?\d{1,3}(?:\s?[.):]|\s?[-–]\s*\.?\s*(?=\p{L})|\s{2,}|\s+(?=[\p{Lu}\p{Lo}]))/iu;

const isNumbered = (said: Said): boolean => NUMBERED.test(calledIn(said));

/** The lines of one question begin with its number, or close above with what asks. */
function firstOf(all: readonly Block[], last: number): number {
  const start = Math.max(0, last - FAR);
  const end = all.findLastIndex((one, at) => at <= last && !isBody(one));
  const lines = all.slice(Math.max(start, end + 1), last + 1) as readonly Paragraph[];
  const from = last - lines.length + 1;
  // Its title stands above a table that it is about.
  const top = end > 0 && all[end]!.kind === 'table' ? titleAbove(all.slice(0, end), start) : -1;
  if (top >= 0 && !lines.some(isCounted)) return top + 1;
  // `Question 3`, alone in its line, says where it begins.
  const title = lines.findLastIndex(titlesQuestion);
  if (title >= 0 && title < lines.length - 1) return from + title + 1;
  const found = tellsToChoose(lines.at(-1)!) ? firstAboveList(lines) : firstAbove(lines);
  return from + (nextInList(lines, all[end]) ?? found ?? lines.length - 1);
}

/** `Question 3`, with nothing but words and tables behind it. */
function titleAbove(all: readonly Block[], start: number): number {
  const other = all.findLastIndex((one) => one.kind !== 'table' && !isBody(one));
  const title = all.findLastIndex((one) => titlesQuestion(one));
  return title > other && title >= start && title < all.length - 1 ? title : -1;
}

/** The one line that goes on counting what the question above has counted, with nothing else to answer it. */
function nextInList(lines: readonly Paragraph[], above: Block | undefined): number | undefined {
  const first = above?.kind === 'question' ? above.blocks[0] : undefined;
  const list = first?.kind === 'paragraph' ? first.list : undefined;
  if (!list || list.form === 'bullet' || isCounted(lines.at(-1)!)) return undefined;
  const counted = [...lines.entries()].filter(([, one]) => isCounted(one));
  const [at, next] = counted[0] ?? [];
  const isNext = next?.list?.id === list.id && next.list.level === list.level;
  return counted.length === 1 && isNext && !isQuestion(next) ? at : undefined;
}

/** “Choose the correct option:” says what to do with what stands above it, numbered things and all. */
function firstAboveList(lines: readonly Paragraph[]): number | undefined {
  const at = lines.findLastIndex(
    (one, i) => i < lines.length - 1 && !isCounted(one) && (beginsQuestion(one, false) || isQuestion(one)),
  );
  if (at < 0) return undefined;
  return beginsQuestion(lines[at]!, false) ? at : (firstAbove(lines.slice(0, at + 1)) ?? at);
}

function firstAbove(lines: readonly Paragraph[]): number | undefined {
  let near: number | undefined;
  let isAboutCode = false;
  for (const [at, block] of [...lines.entries()].toReversed()) {
    if (isProgram(block) || (isAboutCode && isCountedLine(block))) {
      isAboutCode = true;
      continue;
    }
    if (beginsQuestion(block, isAboutCode)) return at;
    if (lines.length - 1 - at <= 3 && isAsking(block)) near ??= at;
    // What asks above an end of another question begins this one.
    if (isCounted(block)) break;
  }
  return near === undefined ? undefined : countedAbove(lines, ledFrom(lines, near));
}

/** `Look at the map:`, above a picture and what asks. */
function ledFrom(lines: readonly Paragraph[], asking: number): number {
  let at = asking - 1;
  while (at >= 0 && isShown(lines[at]!)) at--;
  const lead = lines[at];
  return lead && lead.list?.form !== 'bullet' && /[:：]\s*$/.test(wordsOf(lead.pieces)) ? at : asking;
}

/** Above what asks, a program that bears the number of its question. */
function countedAbove(lines: readonly Paragraph[], asking: number): number {
  let from = asking;
  while (from > 0 && isProgram(lines[from - 1]!)) from--;
  const first = lines[from]!;
  const bearsNumber = isCounted(first) || isNumbered(first);
  return from < asking && (from === 0 || bearsNumber) ? from : asking;
}

const TO_CHOOSE =
  /^\s*(?:(?:now,?\s)?(?:select|choose|pick|mark|tick|circle)|choisi(?:r|ssez)|cochez|wählen sie|kreuzen sie|elija|elige|seleccione|marque|scegli|selezion[ai]|escolha|assinale)\s(?:\p{L}+\s){0,3}(?:options?|answers?|alternatives?|codes?|below|réponses?|propositions?|antwort(?:en)?|opci[oó]n(?:es)?|respuestas?|alternativas?|rispost[ae]|opzion[ei]|op[cç](?:ão|ões)|respostas?)(?:\s\p{L}+){0,4}\s*[:.]?\s*$/iu;

const tellsToChoose = ({ pieces }: Paragraph): boolean => TO_CHOOSE.test(wordsOf(pieces));

const isCounted = ({ list }: Paragraph): boolean => list !== undefined && list.form !== 'bullet';

/** Above a program, what its list asks begins the question as well. */
const beginsQuestion = (block: Paragraph, isAboutCode: boolean): boolean =>
  isCounted(block) ? isAboutCode && isQuestion(block) : !block.list && isNumbered(block);

/** A line of a program with a number: `2. int main()`. */
function isCountedLine(block: Paragraph): boolean {
  const words = wordsOf(block.pieces);
  if (isQuestion(words) || opensQuestion(words)) return false;
  return isCounted(block) || (isNumbered(words) && /\(\s*\)|[{}=]|<\w/.test(words));
}

/*
 * What stands below offers whose right one is known, above the next number of the same row, explains it, though no word
 * says so:
 *
 *     1. Which floats?
 *     a) iron   **b) ice**
 *     It is lighter than water.
 *     2. Which shines?
 */

/** More of it is a part of the sheet. */
const MOST_REASONS = 8;

/** @param stem what asks above the offers */
function reasonsBelow(blocks: readonly Block[], from: number, stem: Block | undefined): readonly Block[] {
  const number = stem?.kind === 'paragraph' ? numberOf(stem) : undefined;
  if (stem?.kind !== 'paragraph' || number === undefined) return [];
  const near = blocks.slice(from, from + MOST_REASONS + 1);
  const end = near.findIndex((one) => !mayExplain(one));
  const next = near[end];
  const isNext = numberOf(next) === number + 1 && numberedAs(next) === numberedAs(stem);
  return end > 0 && isNext ? near.slice(0, end) : [];
}

/** It neither asks nor tells what to do, and begins no part. */
function mayExplain(block: Block): boolean {
  if (!isBody(block)) return false;
  if (block.role === 'code') return true;
  const words = wordsOf(block.pieces);
  const isBegun =
    numberedAs(block) !== undefined || isTitleLine(block) || /\p{N}\s?[–-]\s?\p{N}/u.test(words);
  return !isBegun && !isQuestion(words) && !tellsTask(words) && !speaksOfBelow(words) && !LEADS.test(words);
}

/** Ends as what leads on does, speaks of questions, or is no sentence. */
const LEADS =
  /[:：]\s*$|questions?|fragen?|aufgaben?|preguntas?|domand[ae]|perguntas?|^\s*(?:part|section|unit|chapter|partie|teil|parte|sezione|secci[oó]n|page|seite|p[aá]gina)\s+\S{1,4}\s*$/iu;
