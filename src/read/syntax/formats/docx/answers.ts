/**
 * What a worksheet shows by its looks: the right option by a marker or a colour, an answer in red or in hidden text, a
 * line to write on, gaps with their words. What may be an answer is folded, and what was guessed is named.
 */
import { exerciseLabelOf } from '../../../questions/words/exercise-label.ts';
import { answerTitleOf, roleOfTitle } from '../../../questions/words/lexicon.ts';
import {
  asksByWords,
  asksThenTells,
  bearsPoints,
  callsNext,
  isAsking,
  isCalledQuestion,
  isLabelled,
  isQuestion,
  namesMaking,
  opensQuestion,
  requests,
} from './asking.ts';
import { type By, type Context, isCodeLine, isLine, quoted, type Report } from './clues.ts';
import {
  type Block,
  type Cell,
  cut,
  type Fold,
  foldOf,
  foldsOf,
  inWords,
  isBlank,
  isBody,
  isCode,
  isHeading,
  type Look,
  type Paragraph,
  type Piece,
  piecesOf,
  replaced,
  type Table,
  unlisted,
  withCells,
  wordsIn,
  wordsOf,
} from './document.ts';
import { isExercise } from './exercises.ts';
import { leads } from './habit.ts';
import { type Apart, inkIn, isUnderlined, often, tailBy } from './looks.ts';
import { numberedAs, numberOf, titlesQuestion } from './numbers.ts';
import { FIELDS, FILL, fillsItself, isOwnField, tellsToFill } from './places.ts';
import { clearTitle, explainsAnswer, isTitled, SHORT, titlesOwn, titlesReasons } from './titles.ts';

function shortTitle(
  paragraph: Paragraph,
  before: Block | undefined,
  { word, inks, isSpoken: areSpoken }: Context,
): { title: string; from: number } | undefined {
  const found = SHORT.exec(wordsOf(paragraph.pieces));
  // Letters that stand for something, in a line: `A: 01  B: 10`.
  const isSpoken =
    /^\s*[ar]\s?[:.=]/i.test(found?.[0] ?? '') &&
    (areSpoken || SPEAKS.test(wordsIn(before)) || /\sB\s?[:=]/.test(wordsOf(paragraph.pieces)));
  const isBelow = before !== undefined && (asks(before, paragraph) || (inks.has('word') && isBody(before)));
  return found && !isSpoken && isBelow ? { title: word, from: found[0].length } : undefined;
}

/** Who is called by another letter than answers are, or than questions (*Domanda*, *Frage*, *Pregunta*). */
const SPEAKS = /^\s*[BCEG-OS-Z]\s?:/;

/** Two who speak with each other, or of whom notes tell: `A: done`, `B: waits`. */
function areSpoken(blocks: readonly Block[]): boolean {
  const isOther = (one: Block | undefined): boolean => isBody(one) && SPEAKS.test(wordsOf(one.pieces));
  const spoken = blocks.filter(
    (one, at) => /^\s*[AR]\s?:/.test(wordsIn(one)) && isOther(blocks[at + 1]) && !isQuestion(blocks[at + 1]),
  );
  return spoken.length > 1;
}

/** Answers of one ink, from which on it is theirs. */
const INKED = 2;

/** What several answers are written in, and what looks so and is none. */
function inksOf(
  blocks: readonly Block[],
  context: Context,
): Pick<Context, 'inks'> & { readonly denied: ReadonlySet<string> } {
  const told = new Set<number>();
  const report: Report = (_, at, params) => {
    if ('by' in params && /^(?:colour|highlight|underline|word)$/.test(String(params.by))) told.add(at);
  };
  folded(blocks, { ...context, report });
  const inks = blocks.map((one) =>
    one.kind === 'paragraph' && told.has(one.at) ? (inkAt(one, context) ?? '') : '',
  );
  const known = [...often(inks, INKED)];
  const denied = known.filter((ink) => !answersMostly(blocks, ink, context));
  return { inks: new Set(known.filter((ink) => !denied.includes(ink))), denied: new Set(denied) };
}

/** Of its lines, how many may ask themselves: an answer wonders seldom. */
const ASKING = 0.3;
/** Fewer lines say nothing of the others. */
const MANY = 8;

function answersMostly(blocks: readonly Block[], ink: string, context: Context): boolean {
  const isIn = (one: Block | undefined): boolean => isBody(one) && inkAt(one, context) === ink;
  const lines = blocks.flatMap((one, at) => (isIn(one) ? [at] : []));
  const asking = lines.filter((at) => isQuestion(blocks[at]));
  return lines.length < MANY || asking.length < lines.length * ASKING;
}

/** Of all of it, or of what stands behind what asks. */
const inkAt = ({ pieces }: Paragraph, { looks }: Context): string | undefined =>
  SHORT.test(wordsOf(pieces)) ? 'word' : (inkIn(pieces, looks) ?? (underlined(pieces) && 'underline'));

/** Folds each answer that is shown by a word, a colour or by being hidden. */
export const withFolds = (blocks: readonly Block[], context: Context): readonly Block[] =>
  foldedBy(blocks, { ...context, isSpoken: areSpoken(blocks) });
const foldedBy = (blocks: readonly Block[], context: Context): readonly Block[] =>
  folded(blocks, { ...context, ...inksOf(blocks, context) });

function folded(blocks: readonly Block[], context: Context): readonly Block[] {
  const areNumbered = areAnswersNumbered(blocks, context);
  const all: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const before = all.at(-1);
    if (
      before?.kind === 'fold' &&
      !before.isKey &&
      (explains(blocks, at, before, all.at(-2)) ||
        isLedTo(block, before, all.at(-2)) ||
        goesOn(blocks, at, before, all.at(-2)) ||
        (areNumbered && isBetween(blocks, at, context)))
    )
      all[all.length - 1] = { ...before, blocks: [...before.blocks, block] };
    else if (before?.kind === 'options' && block.kind === 'paragraph' && explainsAnswer(block))
      all.push(foldOf(context.word, [block]));
    else addFolded(block, all, isOfferedBelow(blocks, at), context);
  }
  return all;
}

/** Numbers that have answers right below, and so many for each line that asks without one. */
const NUMBERED = { least: 4, share: 3 };

/** Whether what is answered has numbers: what else stands between answers asks nothing. */
function areAnswersNumbered(blocks: readonly Block[], context: Context): boolean {
  if (context.inks.size === 0) return false;
  const above = blocks.filter(
    (one, at): one is Paragraph =>
      one.kind === 'paragraph' && isInked(blocks[at + 1], context) && !isInked(one, context),
  );
  const numbered = above.filter(isLabelled).length;
  const others = above.filter((one) => !isLabelled(one) && asksByWords(one)).length;
  return numbered >= NUMBERED.least && numbered >= others * NUMBERED.share;
}

const isInked = (block: Block | undefined, context: Context): boolean =>
  isBody(block) && isKnownInk(block.pieces, context);

/** Lines that may stand between two parts of an answer. */
const SAID_BETWEEN = 4;

/** What a program has printed, or `or`, with more of the answer below. */
function isBetween(blocks: readonly Block[], at: number, context: Context): boolean {
  const near = blocks.slice(at, at + SAID_BETWEEN + 1);
  const more = near.findIndex((one) => isInked(one, context));
  return more > 0 && near.slice(0, more).every(saysAnything);
}

const saysAnything = (block: Block): boolean =>
  isBody(block) && !isLabelled(block) && !isTitled(block) && !asksByWords(block);

/** Blocks that one answer may have. */
const LONGEST = 25;

/**
 * Words below an answer go on with it where they explain it, or up to the next of a row of numbered questions that is
 * answered as well.
 */
function goesOn(
  blocks: readonly Block[],
  at: number,
  { blocks: held }: Fold,
  above: Block | undefined,
): boolean {
  const block = blocks[at]!;
  if (!isBody(block) || titlesQuestion(block) || isExercise(block)) return false;
  if (saysWhy(block, held)) return true;
  if (held.length >= LONGEST || isTitled(block) || isKeyAlone(held)) return false;
  if (above?.kind !== 'paragraph') return false;
  // What asks right above the next answer is that one's, and so is what leads to its parts.
  const below = blocks[at + 1];
  if ((isTitled(below) && asksByWords(block)) || leads(block, below)) return false;
  const form = numberedAs(above);
  if (!form && !isQuestion(above)) return false;
  const next = nextAsking(blocks, at, above);
  if (next < 0 || !blocks.slice(at, next).every(isBody)) return false;
  // Words below the answer to 3 and above what bears a 4 stand nowhere else.
  if (isNextOf(blocks[next]!, above)) return next > at;
  const told = blocks
    .slice(next + 1, next + 1 + LONGEST)
    .find((one) => asksAlike(one, above) || isTitled(one));
  return next > at && told !== undefined && isTitled(told);
}

/** It explains what is held, or is a point below the title of what does: `Why the others are wrong:`. */
const saysWhy = (block: Paragraph, held: readonly Block[]): boolean =>
  explainsAnswer(block) || (block.list !== undefined && titlesReasons(held.findLast((one) => !isPoint(one))));

/**
 * Points that an answer leads to with a colon, and the program of which it says no more than the file, or that its
 * question asks for:
 *
 *     Answer – It falls as:        Solution – programs/hail.py
 *     1. hail                          print('hail')
 *     2. snow
 */
function isLedTo(block: Block, { blocks: held }: Fold, above: Block | undefined): boolean {
  const last = held.at(-1);
  if (block.kind !== 'paragraph' || last?.kind !== 'paragraph' || above?.kind !== 'paragraph') return false;
  if (isCode(block)) return isCode(last) || (held.length === 1 && (isFile(last) || namesMaking(above)));
  const list = listOf(block);
  if (list === undefined || list === listOf(above)) return false;
  return list === listOf(last) || (held.length === 1 && leadsOn(last) && listOf(last) === undefined);
}

/** Of a file, its path: `../programs/hail.py` */
const isFile = (block: Block): boolean => /^\s*\S*[\p{L}\d]\.[a-z]{1,5}\s*$/iu.test(wordsIn(block));
const leadsOn = (block: Block): boolean => /[:：]\s*$/.test(wordsIn(block));

const listOf = (block: Block): string | undefined =>
  block.kind === 'paragraph' ? block.list?.id : undefined;

const isPoint = (block: Block): boolean => block.kind === 'paragraph' && block.list !== undefined;

const isNextOf = (block: Block, above: Paragraph): boolean =>
  block.kind === 'paragraph' &&
  numberOf(block) !== undefined &&
  numberOf(block) === (numberOf(above) ?? -1) + 1;

const asksAlike = (one: Block, above: Paragraph): boolean => {
  if (one.kind !== 'paragraph') return false;
  const form = numberedAs(above);
  return isCalledQuestion(one) || (form ? numberedAs(one) === form : isQuestion(one));
};

function nextAsking(blocks: readonly Block[], at: number, above: Paragraph): number {
  const found = blocks
    .slice(at, at + LONGEST)
    .findIndex((one) => asksAlike(one, above) || isNextOf(one, above));
  return found < 0 ? -1 : at + found;
}

/** A letter alone names an offer that may stand below. */
const isKeyAlone = ([first]: readonly Block[]): boolean => KEY_ALONE.test(wordsIn(first));

/** How far below words set apart their options may begin. */
const OFFERED = 8;

/** What stands above options that are still to come is part of what asks, whatever its colour. */
function isOfferedBelow(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]!;
  if (block.kind !== 'paragraph' || block.list) return false;
  const below = blocks.slice(at + 1, at + 1 + OFFERED);
  const next = below.findIndex(
    (one) => one.kind !== 'paragraph' || typeof one.role === 'number' || isTitled(one) || beginsNext(one),
  );
  return below[next]?.kind === 'options';
}

const beginsNext = (block: Paragraph): boolean =>
  isQuestion(block) || isCalledQuestion(block) || numberedAs(block) !== undefined;

function addFolded(block: Block, all: Block[], isOffered: boolean, context: Context): void {
  const before = all.findLast((one) => !isPlace(one));
  const line = isAnswerSet(block, before) ? inWords(block) : block;
  if (block.kind === 'table') all.push(...tableWithout(block, before, context));
  else if (!isBody(line)) all.push(block);
  else {
    const answer = answerIn(line, before, isOffered, context);
    if (answer === 'place') all.push(line);
    else if (!answer) all.push(withGaps(line, all, context));
    else if (answer !== 'left out') addAnswer(answer, withoutLines(all), context.word);
  }
}

/** In a style of headings, a word for an answer with what it says, right below what asks. */
const isAnswerSet = (block: Block, before: Block | undefined): boolean =>
  isHeading(block) && before !== undefined && asks(before, block) && isTitled(block);

/** Lines to write on above an answer keep its place. */
function withoutLines(all: Block[]): Block[] {
  while (all.length > 0 && isPlace(all.at(-1)!)) all.pop();
  return all;
}

const isPlace = (block: Block): boolean => isLine(block);

/** A letter, and nothing else. */
const KEY_ALONE = /^\s*(?:\p{L}{5,12}\s+)?\(?[A-H](?:\s*[,;&]\s*[A-H])*[).]?\s*$/u;
/** How far below words options may stand that these ask about. */
const BELOW = 4;

/** Words below a key that names a letter explain it, unless they ask for what stands below them. */
function explains(
  blocks: readonly Block[],
  at: number,
  { blocks: held }: Fold,
  above: Block | undefined,
): boolean {
  const block = blocks[at]!;
  if (above?.kind !== 'options' || block.kind !== 'paragraph' || block.role !== 'words' || block.list)
    return false;
  const [key] = held;
  if (key?.kind !== 'paragraph' || !KEY_ALONE.test(wordsOf(key.pieces))) return false;
  if (isAsking(block) || titlesQuestion(block)) return false;
  const below = blocks.slice(at + 1, at + 1 + BELOW);
  const next = below.findIndex((one) => one.kind === 'options');
  return next < 0 || below.slice(0, next).some(isAsking);
}

/** What is set apart below an answer goes on with it. */
function addAnswer({ title, stem, rest }: Answer, all: Block[], word: string): void {
  const before = all.at(-1);
  if (before?.kind === 'fold' && !before.isKey && title === undefined && !stem) {
    all[all.length - 1] = { ...before, blocks: [...before.blocks, rest] };
  } else {
    if (stem) all.push(stem);
    all.push(foldOf(called(title, word), [rest]));
  }
}

/** What a fold is called: as in the document, where a page knows the word. */
const called = (title: string | undefined, word: string): string =>
  title !== undefined && roleOfTitle(title) === 'answer' ? title : word;

interface Answer {
  readonly title?: string;
  readonly stem?: Paragraph;
  readonly rest: Paragraph;
}

function setApartBy(block: Paragraph, before: Block | undefined, context: Context) {
  const { looks, denied } = context;
  if (denied?.has(inkIn(block.pieces, looks) ?? '') || areManyColours(block.pieces)) return undefined;
  return looks.whole(block.pieces) ?? underlinedBelow(block, before, context);
}

function answerIn(
  block: Paragraph,
  before: Block | undefined,
  isOffered: boolean,
  context: Context,
): Answer | 'left out' | 'place' | undefined {
  const clear = clearTitle(block) ?? shortTitle(block, before, context);
  if (clear) return titled(block, clear, context);
  const written = onDots(block, before, context);
  if (written) return written;
  const { report } = context;
  const words = quoted(wordsOf(block.pieces));
  const by = setApartBy(block, before, context);
  const isAfterQuestion = before !== undefined && (asks(before, block) || before.kind === 'fold');
  if (by === 'hidden' && !isAfterQuestion) {
    report('docx-hidden', block.at, { words });
    return 'left out';
  }
  const isOwn = isOffered && before?.kind !== 'fold';
  const isAnswer = by === 'hidden' || (!isOwn && mayTell(block, isAfterQuestion, context));
  if (by === undefined || !isAnswer) return trailing(block, context);
  report('docx-answer', block.at, { by, words });
  return { rest: { ...block, pieces: unmarked(block.pieces) } };
}

/** A whole sentence underlined, right below what asks, or anything where others are answered so. */
const underlinedBelow = (
  { pieces, list }: Paragraph,
  before: Block | undefined,
  { inks }: Context,
): 'underline' | undefined =>
  before?.kind === 'paragraph' &&
  !list &&
  isUnderlined(pieces) &&
  (/[.!]\s*$/.test(wordsOf(pieces)) || inks.has('underline')) &&
  (isQuestion(before) || requests(before)) &&
  !isUnderlined(before.pieces)
    ? 'underline'
    : undefined;

/** Whether words set apart answer: right below what asks, or in what others are answered in. */
function mayTell(block: Paragraph, isAfterQuestion: boolean, context: Context): boolean {
  const words = wordsOf(block.pieces);
  // What several answers are written in may wonder: “Was it found next to a tree?”
  const mayAsk = isKnownInk(block.pieces, context) && !isLabelled(block);
  if ((isQuestion(words) && !mayAsk) || isCalledQuestion(words) || isExercise(block) || isNone(words))
    return false;
  const isBelow = isAfterQuestion && !context.looks.isLabel(block) && !isCodeLine(words);
  return isBelow || isKnownInk(block.pieces, context);
}

const isKnownInk = (pieces: readonly Piece[], { looks, inks }: Context): boolean =>
  inks.has(inkIn(pieces, looks) ?? '');

/** A line of dots or strokes that goes on behind what stands on it. Each run of them is looked at once. */
const DOTS = /(?<![\s.…])(?=[\s.…]*?(?:\.{8}|…{3}))[\s.…]+$|(?<![\s_])(?=[\s_]*?_{3})[\s_]+$/;
/** So many letters are no beginning that is to be completed. */
const WRITTEN = 40;

/** What somebody has written on a line of dots, below what asks, or behind it. */
function onDots(block: Paragraph, before: Block | undefined, { report }: Context): Answer | undefined {
  const words = wordsOf(block.pieces);
  const end = DOTS.exec(words)?.index ?? 0;
  const body = words.slice(0, end);
  if (!/[\p{L}\p{N}]/u.test(body)) return undefined;
  const behind = /\?\s*(?:\.{3}|…)[\s.…]*(?=[^\s.…])/.exec(body);
  const ahead = /^\s*(?:\.{3}|…|_{2})[\s.…_]*/.exec(body)?.[0].length ?? 0;
  // Strokes behind words are a place to write, however long these are.
  const isLong = body.length >= WRITTEN && !/_\s*$/.test(words);
  // Between dots, and more of them behind than any word takes, nothing is to be filled in any more.
  const isBetween = ahead > 0 && isLong && words.length - end >= WRITTEN;
  const isBelow = before !== undefined && (isBetween || (asks(before, block) && (ahead > 0 || isLong)));
  if (!behind && !isBelow) return undefined;
  const from = behind ? behind.index + behind[0].length : ahead;
  const rest = { ...unlisted(block), pieces: cut(block.pieces, from, end) };
  report('docx-answer', block.at, { by: 'habit', words: quoted(wordsOf(rest.pieces)) });
  return behind ? { stem: { ...block, pieces: cut(block.pieces, 0, behind.index + 1) }, rest } : { rest };
}

/** `[Say what is to be done]` of a template, `Chapter 2 – Time`: in colour for the looks of it. */
const isNone = (words: string): boolean =>
  /^\s*(?:\[[^[\]]+\]|<[^<>]+>|«[^«»]+»)\s*\.?\s*$/.test(words) ||
  /^\s*(?:chapters?|chapitre|kapitel|cap[ií]tulo|capitolo|sections?|abschnitt|secci[oó]n|sezione)\s+(?:\d{1,2}|[ivx]{1,4})(?!\p{L})/iu.test(
    words,
  );

/** `__ice__`: the line that it is written on. */
function withoutLine(pieces: readonly Piece[]): readonly Piece[] {
  const words = wordsOf(pieces);
  const [, before = '', said = ''] = /^(\s*_{2,}\s*)([^_]*[^_\s])\s*_{2,}\s*$/.exec(words) ?? [];
  return said === '' ? pieces : cut(pieces, before.length, before.length + said.length);
}

/** Without words behind it, the title is one of a section. */
function titled(
  block: Paragraph,
  { title, from }: { title: string; from: number },
  { report }: Context,
): Answer | 'place' | undefined {
  const rest = { ...unlisted(block), pieces: unmarked(withoutLine(cut(block.pieces, from))) };
  if (isBlank(rest.pieces)) return undefined;
  if (isLine(rest)) return 'place';
  report('docx-answer', block.at, { by: 'word', words: quoted(wordsOf(block.pieces)) });
  return { title, rest };
}

/** An answer behind its question, in the same paragraph. */
function trailing(block: Paragraph, context: Context): Answer | undefined {
  const words = wordsOf(block.pieces);
  const { looks, report } = context;
  const found = looks.tail(block.pieces) ?? underlined(block.pieces);
  const told = found ? cut(block.pieces, found.from) : [];
  if (!found || found.from === 0 || areManyColours(told) || bearsPoints(wordsOf(told))) return undefined;
  const stem = words.slice(0, found.from).trim();
  const isInked = isKnownInk(told, context);
  const isSign = found.by === 'hidden' || isInked || (isLabelled(block) && found.by !== 'underline');
  const isAsked =
    isQuestion(stem) ||
    // What is given, and then what it makes, is none to work out: `x = 2  y = 4`.
    (/:$|^[^=]*=$/.test(stem) && isSign) ||
    (isLabelled(block) && found.by !== 'underline' && opensQuestion(stem)) ||
    (/[.:)\]]$/.test(stem) && (isInked || requests(stem)));
  if (!isAsked) return undefined;
  report('docx-answer', block.at, { by: found.by, words: quoted(words.slice(found.from)) });
  return {
    stem: { ...block, pieces: cut(block.pieces, 0, found.from) },
    rest: { kind: 'paragraph', at: block.at, role: 'words', pieces: unmarked(told) },
  };
}

/** What somebody has written on a line drawn by underlining, behind what asks. */
function underlined(
  pieces: readonly Piece[],
): { readonly from: number; readonly by: 'underline' } | undefined {
  const from = tailBy(pieces, ({ underline }) => underline === true);
  const tail = from === undefined ? '' : wordsOf(pieces).slice(from);
  const isWritten = /[\p{L}\p{N}]/u.test(tail) && !/_{3}/.test(tail) && !/\?\s*$/.test(tail);
  return from !== undefined && isWritten ? { from, by: 'underline' } : undefined;
}

/** Without what only showed that it is the answer. */
const unmarked = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((one) =>
    one.kind === 'text' ? { ...one, look: { ...one.look, hidden: false, colour: '', highlight: '' } } : one,
  );

/** Whether a block may be what the next one answers. A number of its own makes that no answer to another number. */
function asks(block: Block, next?: Paragraph): boolean {
  if (block.kind === 'options') return true;
  if (block.kind !== 'paragraph') return false;
  const words = wordsOf(block.pieces);
  // Of a form's `Name: ____`, what is set apart below it is no answer.
  if (FIELDS.test(words.trim())) return false;
  return (
    isQuestion(words) ||
    asksThenTells(words) ||
    requests(words) ||
    /_{3,}|…\s*$/.test(words) ||
    (isLabelled(block) && !isLabelled(next))
  );
}

/** Sections and lines called *Answers*, *Corrigé*, with what stands below them. */
export function withSections(blocks: readonly Block[], { report, word }: Context): readonly Block[] {
  return replaced(blocks, (block, at) => {
    const next = blocks[at + 1];
    const title = titlesOffers(block, next) || isOwnPlace(block, next) ? undefined : titleIn(block);
    const end = title === undefined ? at : endOf(blocks, at);
    if (title === undefined || end === at + 1 || isSheet(blocks, at, end)) return undefined;
    report('docx-answer', block.at, { by: 'word', words: title });
    const inside = blocks.slice(at + 1, end).flatMap((one) => (one.kind === 'fold' ? one.blocks : [one]));
    return [foldsOf(called(title, word), inside), end];
  });
}

/** `Answers`, above questions that have each its own, is what a sheet is called. */
const isSheet = (blocks: readonly Block[], title: number, end: number): boolean =>
  !blocks.slice(0, title).some((one) => asks(one)) &&
  blocks.slice(title + 1, end).filter((one, i, all) => one.kind === 'fold' && i > 0 && asks(all[i - 1]!))
    .length >= FEWEST_OWN;
const FEWEST_OWN = 3;

/** `Your answer:` is a place to write, unless something is written there. */
const isOwnPlace = (block: Block, next: Block | undefined): boolean =>
  titlesOwn(block) &&
  !(isBody(next) && (saysAnything(next) || STATEMENT.test(wordsIn(next))) && !isLine(next));

/** `CREATE TABLE …` tells a database, and no learner. */
const STATEMENT = /^\s*\p{Lu}{3,}\s+\p{Lu}{2,}(?!\p{L})/u;

/** `Possible answers:`, above a list of them to choose from. */
const titlesOffers = (block: Block, next: Block | undefined): boolean =>
  POSSIBLE.test(wordsIn(block)) && next?.kind === 'paragraph' && next.list !== undefined;

const POSSIBLE =
  /^\s*(?:possible answers|réponses possibles|mögliche antworten|(?:posibles respuestas|respuestas posibles)|(?:possibili risposte|risposte possibili)|(?:possíveis respostas|respostas possíveis))\s*(?::\s*)?$/i;

function titleIn(block: Block): string | undefined {
  if (block.kind !== 'paragraph' || block.list) return undefined;
  const words = wordsOf(block.pieces)
    .replace(/\s*:\s*$/, '')
    .trim();
  return words.length <= 60 && (answerTitleOf(words) || titlesOwn(words)) ? words : undefined;
}

/** How far below a title the next of the same words may stand. */
const NEAR = 50;

/** A heading's section ends where the next of its level or above begins; a line's where the next question does. */
function endOf(blocks: readonly Block[], at: number): number {
  const { role } = blocks[at] as Paragraph;
  const level = typeof role === 'number' ? role : undefined;
  // Right above the next title of the same words stands what that one answers.
  const title = titleIn(blocks[at]!);
  const near = blocks.slice(at + 3, at + 3 + NEAR).findIndex((one) => titleIn(one) === title);
  const again = near < 0 ? -1 : near + at + 3;
  const end = blocks.findIndex((one, i) => {
    if (i <= at || one.kind !== 'paragraph') return false;
    if (typeof one.role === 'number') return level === undefined || one.role <= level;
    // What asks right above the next heading of the same words is that one's.
    if (level !== undefined) return i === again - 1 && asks(one);
    // An empty place for an answer stands above the next question.
    if (i === at + 1) return callsNext(one);
    if (i === again - 1) return true;
    return endsAnswer(one, blocks, at);
  });
  return Math.min(end < 0 ? blocks.length : end, nextCounted(blocks, at));
}

/** What asks next. The answers themselves may be numbered: a line that titles several has them all. */
const endsAnswer = (one: Paragraph, blocks: readonly Block[], title: number): boolean =>
  isQuestion(one) ||
  titlesQuestion(one) ||
  (isLabelled(one) && labelOf(one) !== labelOf(blocks[title + 1]) && !isPointOf(one, blocks, title));

/** A list in an answer, where what it answers counts otherwise: by figures that somebody has typed, or in another form. */
function isPointOf(one: Paragraph, blocks: readonly Block[], title: number): boolean {
  const form = numberedAs(blocks.slice(Math.max(0, title - NEAR), title).findLast(numberedAs));
  if (!isPoint(one) || form === undefined || form === numberedAs(one)) return false;
  const first = blocks.slice(title).find((other) => isPoint(other) && listOf(other) === listOf(one));
  return first !== undefined && !asksByWords(first);
}

/** Where the question or the exercise is counted on that stands above a title; behind all blocks where none is. */
function nextCounted(blocks: readonly Block[], at: number): number {
  const ends = [countOf, exerciseCount].map((of) => {
    let above = at - 1;
    while (above > at - NEAR && above >= 0 && of(blocks[above]) === undefined) above--;
    const last = of(blocks[above]);
    let next = at + 2;
    while (last && next < at + NEAR && next < blocks.length && !countsOn(last, of(blocks[next]))) next++;
    return last && next < at + NEAR ? next : blocks.length;
  });
  return Math.min(...ends);
}

interface Count {
  readonly form: string | undefined;
  readonly number: number;
}

const countsOn = (last: Count, next: Count | undefined): boolean =>
  next?.form === last.form && next?.number === last.number + 1;

function countOf(block: Block | undefined): Count | undefined {
  const number = numberOf(block);
  return number === undefined ? undefined : { form: numberedAs(block), number };
}

/** `Exercise 2`, a line of its own or before words. */
function exerciseCount(block: Block | undefined): Count | undefined {
  const { kind, answers, number } = exerciseLabelOf(wordsIn(block)) ?? {};
  return kind && !answers && /^\d+$/.test(number!) ? { form: kind, number: Number(number) } : undefined;
}

/** How a paragraph is numbered: by figures, by letters, or not at all. */
function labelOf(block: Block | undefined): 'figure' | 'letter' | undefined {
  if (block?.kind !== 'paragraph' || !isLabelled(block)) return undefined;
  const isFigure = block.list
    ? block.list.form === 'number'
    : /^\W*(?:\p{L}+\s)?\d/u.test(wordsOf(block.pieces));
  return isFigure ? 'figure' : 'letter';
}

/** An editor's, which colours programs. */
const areManyColours = (pieces: readonly Piece[]): boolean =>
  new Set(pieces.flatMap((one) => (one.kind === 'text' && one.look.colour) || [])).size > 1;

/** Words set apart within a sentence to fill in are what belongs in its gaps. */
function withGaps(written: Paragraph, before: readonly Block[], { looks, report }: Context): Paragraph {
  if (isOwnField(wordsOf(written.pieces)) && before.every(isOfHead)) return written;
  const isTold = before.slice(-12).some(tellsToFill);
  const block = withFilled(written, isTold, report);
  const words = wordsOf(block.pieces);
  // All of it set apart leaves no sentence to fill in.
  const isCoded = block.role === 'code' || isCodeLine(words);
  if (looks.whole(block.pieces) || isCoded || areManyColours(block.pieces)) return block;
  // Where words above tell to fill in, what is written on a line is as well.
  const apartAs = (look: Look): By | undefined =>
    looks.of(look) ?? (isTold && look.underline && !isUnderlined(block.pieces) ? 'underline' : undefined);
  const inked = block.pieces.filter(
    (one, at) => isText(one) && apartAs(one.look) && !(at === 0 && counts(one)),
  );
  const held = bracketed(block.pieces, inked);
  const areHeld = held.size >= LEAST_HELD;
  const isToFill =
    /_{2,}|…{2,}|\.{5,}/.test(words) || fillsItself(words) || isTold || (areHeld && isLabelled(block));
  const told = inked.filter(
    (one) => isText(one) && (!areHeld || held.has(one)) && one.text.trim().length <= 60,
  );
  const gaps = new Set([...(isToFill ? told : []), ...inked.filter((one) => isText(one) && one.look.hidden)]);
  if (gaps.size === 0) return block;
  const pieces = withoutBrackets(block.pieces, held).map((piece): Piece => {
    const by = isText(piece) && gaps.has(piece) ? apartAs(piece.look) : undefined;
    if (!isText(piece) || by === undefined) return piece;
    report('docx-answer', block.at, { by, words: quoted(piece.text) });
    return {
      kind: 'gap',
      answer: piece.text
        .replace(/_{2,}|…{2,}/g, ' ')
        .replaceAll('|', '/')
        .trim(),
    };
  });
  return { ...block, pieces: pieces.flatMap((one, at) => aroundGap(one, pieces[at - 1], pieces[at + 1])) };
}

/** Above all that asks. */
const isOfHead = (block: Block): boolean =>
  block.kind === 'paragraph' && !isLabelled(block) && block.pieces.every(({ kind }) => kind !== 'gap');

type Text = Extract<Piece, { readonly kind: 'text' }>;

/** Says something, and leads nowhere. */
const isText = (piece: Piece | undefined): piece is Text =>
  piece?.kind === 'text' && !piece.href && /[\p{L}\p{N}]/u.test(piece.text);

/** A number in colour only counts. */
const counts = ({ text }: Text): boolean => /^\s*\(?\d{1,3}\s*[.):-]*\s*$/.test(text);

/** Words in brackets that are to be filled in where nothing tells to. */
const LEAST_HELD = 2;
const OPENED = /[([]\s*$/;
const CLOSED = /^\s*[)\]]/;

/** `Ice is a (**solid**) that …`: of those set apart, what has brackets around it and words before it. */
const bracketed = (pieces: readonly Piece[], inked: readonly Piece[]): ReadonlySet<Piece> =>
  new Set(
    inked.filter((one) => {
      const at = pieces.indexOf(one);
      const [before, after] = [pieces[at - 1], pieces[at + 1]];
      const isHeld =
        before?.kind === 'text' &&
        OPENED.test(before.text) &&
        after?.kind === 'text' &&
        CLOSED.test(after.text);
      return isHeld && /\p{L}{2}/u.test(wordsOf(pieces.slice(0, at)));
    }),
  );

const withoutBrackets = (pieces: readonly Piece[], held: ReadonlySet<Piece>): readonly Piece[] =>
  pieces.map((one, at) => {
    const [isAfter, isBefore] = [held.has(pieces[at - 1]!), held.has(pieces[at + 1]!)];
    if (one.kind !== 'text' || !(isAfter || isBefore)) return one;
    const head = isAfter ? one.text.replace(CLOSED, '') : one.text;
    return { ...one, text: isBefore ? head.replace(OPENED, '') : head };
  });

/** A letter or figure of a script that parts its words: in others a line stands right beside them. */
const SPACED = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}]`;

/** A word that somebody has written on its line: `a ___hailstone___ is`. Two strokes on both sides are a program's. */
const FILLED = new RegExp(
  String.raw`(?<!_|${SPACED})(_+)([\p{L}\p{N}][^_\n]{0,60}?(?<!\s))(_+)(?!_|${SPACED})`,
  'gu',
);

/** `__init__`, a program's. */
const NAME = /^\w+$/;

/** `__p________`: how the word begins that belongs there. */
const isHint = (answer: string, strokes: string): boolean => /^\p{Ll}$/u.test(answer) && strokes.length >= 6;

function withFilled(block: Paragraph, isTold: boolean, report: Report): Paragraph {
  const words = wordsOf(block.pieces);
  const found = [...words.matchAll(FILLED)].filter(
    ([, left = '', answer = '', right = '']) =>
      left.length + right.length >= 3 &&
      (isTold || (left + right).length !== 4 || !NAME.test(answer)) &&
      !isHint(answer, right),
  );
  if (found.length === 0 || isCodeLine(words)) return block;
  let at = 0;
  const pieces = found.flatMap(({ index, 0: whole, 2: answer = '' }): Piece[] => {
    report('docx-answer', block.at, { by: 'habit', words: quoted(answer) });
    const before = cut(block.pieces, at, index);
    at = index + whole.length;
    return [...before, { kind: 'gap', answer: answer.replaceAll('|', '/') }];
  });
  return { ...block, pieces: [...pieces, ...cut(block.pieces, at)] };
}

/** The gap stands for the line around its word, and not for the spaces. */
function aroundGap(piece: Piece, before: Piece | undefined, after: Piece | undefined): Piece[] {
  if (piece.kind !== 'text') return [piece];
  let { text } = piece;
  if (before?.kind === 'gap') text = text.replace(/^[_…]+/, '').replace(/^(?=[\p{L}\p{N}(])/u, ' ');
  if (after?.kind === 'gap') text = text.replace(/[_…]+$/, '').replace(/(?<=[\p{L}\p{N},;:])$/u, ' ');
  return text === '' ? [] : [{ ...piece, text }];
}

/** A table some of whose cells are answered in colour: it is emptied of them, and folded whole below. */
function tableWithout(
  table: Table,
  before: Block | undefined,
  { looks, report, word }: Context,
): readonly Block[] {
  function clueOf({ blocks }: Cell): Apart | undefined {
    const pieces = piecesOf(blocks);
    const by = looks.whole(pieces);
    const isTitle = pieces.some((one) => one.kind === 'text' && one.look.bold);
    return by === 'hidden' || !isTitle ? by : undefined;
  }
  const cells = table.rows.flat().filter(({ blocks }) => !isBlank(piecesOf(blocks)));
  const answered = cells.filter((cell) => clueOf(cell) !== undefined);
  const hidden = answered.some((cell) => clueOf(cell) === 'hidden');
  const isToFill = before?.kind === 'paragraph' && (FILL.test(wordsOf(before.pieces)) || asks(before));
  const [first] = answered;
  const isFrame = answered.length === cells.length && table.rows.length === 1 && cells.length === 1;
  if (!first || (answered.length === cells.length && !isFrame) || !(isToFill || hidden)) return [table];
  report('docx-answer', table.at, { by: clueOf(first)!, words: quoted(wordsOf(piecesOf(first.blocks))) });
  const whole = withCells(table, (one) =>
    one.kind === 'paragraph' ? { ...one, pieces: unmarked(one.pieces) } : one,
  );
  if (isFrame) return [foldOf(word, [whole])];
  const rows = table.rows.map((row) =>
    row.map((cell) => (answered.includes(cell) ? { ...cell, blocks: [] } : cell)),
  );
  return [{ ...table, rows }, foldOf(word, [whole])];
}
