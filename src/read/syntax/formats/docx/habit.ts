/**
 * What a whole document does with its questions: where nearly each one is followed by words that ask nothing, these
 * answer it, though no word, colour or sign says so. One such question alone proves nothing.
 */
import { callsJudgement, isChoice, isChoosable } from '../../../questions/words/judgement.ts';
import { tellsLearner } from '../../../questions/words/lexicon.ts';
import {
  asksByWords,
  asksOrTells,
  asksToChoose,
  isCalledQuestion,
  isLabelled,
  isQuestion,
  LETTERED,
  requests,
  speaksOfBelow,
  tellsTask,
} from './asking.ts';
import { answering, askedOpenly, type Context, isCodeLine, isLine, isProgram } from './clues.ts';
import {
  areAll,
  type Block,
  inWords,
  isBlank,
  isBody,
  isBold,
  isBoldLine,
  isHeading,
  isSetApart,
  mayAsk,
  type Options,
  type Paragraph,
  piecesOf,
  questionOf,
  replaced,
  textPiece,
  unlisted,
  wordsIn,
  wordsOf,
} from './document.ts';
import { isExercise } from './exercises.ts';
import { inkIn, type Looks } from './looks.ts';
import { numberedAs, numberOf, POINTS, placesBy, titlesQuestion } from './numbers.ts';
import { FIELDS } from './places.ts';
import { isAnswerTitle, isTitled, namesSheet, titlesOwn } from './titles.ts';

/** Fewer are no habit. */
const LEAST = 4;
/** Of all that a sheet asks. */
const FEW = 3;
const PAIR = 2;
const SHARE = 0.75;
/** Where a colour tells what asks, or the name of the document: pictures may answer the others, or nobody. */
const INKED = 0.6;
/** Longer ones are chapters, and their questions are titles. */
const MOST = { blocks: 14, letters: 1500, usual: 700, numbered: 2500 };

interface Answered {
  readonly at: number;
  /** Where what asks ends, and its answer begins. */
  readonly from: number;
  readonly end: number;
}

/** Where it holds for no whole document, it may for its parts. */
export function withHabit(blocks: readonly Block[], context: Context): readonly Block[] {
  const whole = habitIn(blocks, context, 0);
  return whole === blocks ? partsOf(blocks).flatMap((part) => habitIn(part, context, SHARE)) : whole;
}

/** Parts begin at headings, at exercises, and without these at short bold lines that ask nothing: else answers are bold. */
function partsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const areExercises = blocks.filter(isExercise).length > 1;
  const begins = (one: Block): boolean =>
    isExercise(one) || isHeading(one) || (!areExercises && isTitle(one));
  const starts = blocks.flatMap((one, at) => (at === 0 || begins(one) ? [at] : []));
  return starts.map((from, i) => blocks.slice(from, starts[i + 1]));
}

const isTitle = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  !block.list &&
  block.role === 'words' &&
  isBoldLine(block) &&
  !isQuestion(block) &&
  numberedAs(block) === undefined;

/** Without lines to write on right above words that nothing counts: these are what was written. */
const withoutPlaces = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((one, at) => {
    const next = blocks[at + 1];
    const isPlace = isLine(one) && isBody(next);
    return !isPlace || isLine(next) || isLabelled(next) || isQuestion(next);
  });

/** All that a document asks that is called a sheet, numbered from 1 on or set apart: so few are a habit as well. */
function leastOf(
  blocks: readonly Block[],
  asking: readonly number[],
  apart: ReadonlySet<number>,
  isSheet: boolean,
): number {
  const areCounted = asking.every((at, i) => numberOf(blocks[at]) === i + 1);
  const areFew = asking.length <= FEW && (areCounted || asking.every((at) => apart.has(at)));
  return isSheet && areFew ? Math.max(PAIR, asking.length) : LEAST;
}

/** @param isSheetRow whether a colon behind what asks says that more of it stands below */
const isAnswered = (blocks: readonly Block[], { at, from, end }: Answered, isSheetRow: boolean): boolean =>
  blocks[end]?.kind !== 'fold' &&
  (isSheetRow || !isIncomplete(blocks[at]!)) &&
  !isAboutCode(blocks[from - 1]!, blocks[from]) &&
  areAnswer(blocks.slice(from, end));

/** Where nearly all others with something below them are answered, what tells to do more answers as well, and a table with nothing left to fill in. */
function alsoAnswered(
  blocks: readonly Block[],
  all: readonly Answered[],
  answered: readonly Answered[],
): readonly Answered[] {
  const known = new Set(answered);
  const others = all.filter((one) => one.from < one.end && !known.has(one));
  const telling = others.filter(({ at, from, end }) =>
    isBody(blocks[from])
      ? tellsMore(blocks[from]) && areAnswer(blocks.slice(from, end), true)
      : isFull(blocks[from]) && !speaksOfBelow(blocks[at]),
  );
  return answered.length >= (answered.length + others.length) * SHARE ? telling : [];
}

const isFull = (block: Block | undefined): boolean =>
  block?.kind === 'table' && block.rows.flat().every(({ blocks }) => !isBlank(piecesOf(blocks)));

/** Bullets a level below a bullet are what it is answered by, whatever stands behind its own words. */
const areBelow = (blocks: readonly Block[], { at, from, end }: Answered): boolean =>
  blocks.slice(from, end).every((one) => one.kind === 'paragraph' && levelOf(one) > levelOf(blocks[at]!));

const levelOf = (block: Block): number =>
  block.kind === 'paragraph' && block.list?.form === 'bullet' ? block.list.level : Number.NaN;

/** @param sure how many of those that are answered must ask by their words, and not by their numbers alone */
function habitIn(blocks: readonly Block[], context: Context, sure: number): readonly Block[] {
  const apart = withListed(withoutPlaces(blocks));
  const found = askingIn(apart, context);
  const inked = inkedAmong(apart, found, context);
  const asking = inked ?? found;
  // Those that are answered in another way say as well that it is a sheet with its answers.
  const told = apart.filter(isTold).length;
  const isWholeSheet = context.isSheet && sure === 0;
  const rows = new Set(rowsApart(apart, context));
  const least = leastOf(apart, asking, rows, isWholeSheet);
  if (asking.length === 0 || asking.length + told < least) return blocks;
  const isSheetRow = context.isSheet || inked !== undefined || isBelowTitle(apart, asking[0]!);
  const all = spansOf(apart, asking);
  const areWhole = all.filter(({ at }) => isIncomplete(apart[at]!)).length < all.length / 2;
  const answered = all.filter((one) =>
    isAnswered(apart, one, isSheetRow || (areWhole && areBelow(apart, one))),
  );
  const bare = all.filter((one) => isBare(apart, one));
  if (areOthersTold(apart, all, bare, told)) return folded(apart, bare, context);
  if (areDoubtful(apart, all, answered, sure)) return blocks;
  const areQuestions = answered.filter(({ at }) => asksFirst(apart[at]!)).length >= answered.length * SHARE;
  const enough = {
    least,
    told,
    share: inked || isWholeSheet ? INKED : SHARE,
    keyed: keyedAmong(apart.slice(asking[0], asking.at(-1))),
  };
  if (!areEnough(apart, all, answered, areQuestions, enough)) return blocks;
  const areNumbered = answered.every(({ at }) => rows.has(at) || numberedAs(apart[at]) !== undefined);
  const bodies = answered.map(({ from, end }) => apart.slice(from, end));
  const prompts = answered.map(({ at }) => wordsIn(apart[at]));
  const most = (areQuestions || isSheetRow) && areNumbered ? MOST.numbered : MOST.usual;
  if (areOffers(bodies, prompts) || middle(bodies.map(lettersIn)) > most) return blocks;
  return folded(apart, [...answered, ...alsoAnswered(apart, all, answered), ...bare], context);
}

/** Whether all but the bare ones have been answered in other ways. */
function areOthersTold(
  blocks: readonly Block[],
  all: readonly Answered[],
  bare: readonly Answered[],
  told: number,
): boolean {
  const below = all.filter(({ from, end }) => from === end && blocks[end]?.kind === 'fold').length;
  return bare.length + below === all.length && told + below >= Math.max(LEAST, bare.length);
}

/** Without a number, and with nothing below it: asked among the others, and left open. */
const isBare = (blocks: readonly Block[], { at, from, end }: Answered): boolean =>
  end === from &&
  !/^(?:options|fold|table)$/.test(blocks[end]?.kind ?? '') &&
  asksByWords(blocks[at]) &&
  !isIncomplete(blocks[at]!) &&
  numberedAs(blocks[at]) === undefined;

function areEnough(
  blocks: readonly Block[],
  all: readonly Answered[],
  answered: readonly Answered[],
  areQuestions: boolean,
  { least, told, share, keyed }: Readonly<Record<'least' | 'told' | 'share' | 'keyed', number>>,
): boolean {
  const left = areQuestions ? all.filter((one) => isLeftOpen(blocks, one)) : [];
  // Numbered questions with nothing below them are left to the reader; code below the others is what they ask about.
  const open = all.filter((one) => isOpen(blocks[one.from]) && !left.includes(one));
  const worded = answered.filter(({ from, end }) => !blocks.slice(from, end).every(isCodeLine));
  const areFew = (left.length > 0 || least <= FEW) && worded.length < least;
  return (
    !areFew &&
    answered.length >= all.length / 4 &&
    answered.length >= Math.max(least - told, open.length * share, keyed)
  );
}

/** Numbered, or a heading, with nothing below it. */
const isLeftOpen = (blocks: readonly Block[], { at, from, end }: Answered): boolean =>
  end === from && (numberedAs(blocks[at]) !== undefined || isHeading(blocks[at]));

/** How many are answered in other ways than by words below them. */
const keyedAmong = (blocks: readonly Block[]): number =>
  blocks.filter((one) => (one.kind === 'question' && !isTold(one)) || one.kind === 'options').length;

/** Numbered questions in a colour that nothing else bears, most of their row: what asks is told by it, whatever else is numbered. */
function inkedAmong(
  blocks: readonly Block[],
  asking: readonly number[],
  { looks }: Context,
): readonly number[] | undefined {
  const isInked = (block: Block): boolean =>
    block.kind === 'paragraph' &&
    looks.whole(block.pieces) === 'colour' &&
    inkIn(block.pieces, looks) === ink;
  const [first] = asking.filter((at) => looks.whole((blocks[at] as Paragraph).pieces) === 'colour');
  const ink = first === undefined ? undefined : inkIn((blocks[first] as Paragraph).pieces, looks);
  const inked = asking.filter((at) => isInked(blocks[at]!) && numberOf(blocks[at]) !== undefined);
  const isRow = inked.length >= LEAST && inked.length >= asking.length / 2;
  return isRow && blocks.filter(isInked).length * SHARE <= inked.length ? inked : undefined;
}

function areDoubtful(
  blocks: readonly Block[],
  all: readonly Answered[],
  answered: readonly Answered[],
  sure: number,
): boolean {
  const titled = all.filter(({ from, end }) => blocks.slice(from + 1, end).some(isTitled));
  const asked = answered.filter(({ at }) => asksByWords(blocks[at]));
  return asked.length < answered.length * sure || titled.length > all.length / 4;
}

/** A question may go on with a request: “Which floats? Explain why.” */
const asksFirst = (block: Block): boolean => /\p{L}{3}[^?]*\?/u.test(wordsIn(block));

const isTold = (block: Block): boolean =>
  block.kind === 'question' &&
  block.blocks.every(({ kind }) => kind !== 'options') &&
  block.blocks.some(({ kind }) => kind === 'fold');

/** Neither options nor an answer of its own stand below. */
const isOpen = (next: Block | undefined): boolean => next === undefined || next.kind === 'paragraph';

export function folded(
  blocks: readonly Block[],
  asked: readonly Answered[],
  context: Context,
): readonly Block[] {
  const starts = new Map(asked.map((one) => [one.at, one]));
  return replaced(blocks, (block, at) => {
    const { from, end } = starts.get(at) ?? { from: at, end: at };
    if (end === at) return undefined;
    if (from === end) return [[askedOpenly(context, inWords(block), ...blocks.slice(at + 1, end))], end];
    const titled = isAnswerTitle(blocks[from]) && end > from + 1 ? from + 1 : from;
    const told = answering(context, 'habit', blocks.slice(titled, end).map(inBold));
    return [[questionOf(inWords(withRequest(blocks, at)), ...blocks.slice(at + 1, from), ...told)], end];
  });
}

/** A heading in an answer is a line in bold. */
const inBold = (block: Block): Block =>
  isHeading(block)
    ? {
        ...block,
        role: 'words',
        pieces: block.pieces.map((one) =>
          one.kind === 'text' ? { ...one, look: { ...one.look, bold: true } } : one,
        ),
      }
    : block;

/** Numbered words ask where most of those that bear such numbers do; words with a question mark always. */
function askingIn(blocks: readonly Block[], context: Context): readonly number[] {
  const isNamed = context.isSheet;
  const listed = new Set(blocks.flatMap((_, at) => listedBelow(blocks, at)));
  const words = blocks.flatMap((one, at) =>
    mayAsk(one) && !listed.has(at) && !callsForNext(blocks, at) ? [at] : [],
  );
  const levels = askingLevels(blocks);
  const asks = new Set(
    words.filter((at) => {
      const one = blocks[at] as Paragraph;
      return (
        isCalled(blocks[at - 1]) ||
        levels.has(one.role) ||
        isAskedBelow(one, blocks[at + 1]) ||
        (isAsked(one, isNamed) && (one.role === 'words' || numberedAs(one)))
      );
    }),
  );
  for (const at of words) if (requestAbove(blocks, at)) asks.add(at);
  for (const at of requestsAmong(blocks, words)) asks.add(at);
  const rows = placesBy(blocks, (one, at) => (mayAsk(one) && !listed.has(at) ? numberedAs(one) : undefined));
  for (const at of rowsApart(blocks, context)) asks.add(at);
  const numbered = rows.filter((all) => {
    const areBold = all.every((at) => isBold(blocks[at]));
    const asking = all.filter((at) => asks.has(at)).length;
    if (all.length < 3) return false;
    const framed = all.filter((at) => isFramed(blocks, at)).length;
    const areTold = areBold || framed >= all.length * SHARE;
    if (asking > all.length / (areTold ? 4 : 2)) return true;
    const areOfSheet = areBold && isBelowTitle(blocks, all[0]!);
    return (
      !all.some((at) => isCalled(blocks[at])) && (areOfSheet || (isNamed && areAnswered(blocks, all, asks)))
    );
  });
  return [...new Set([...asks, ...numbered.flat()])].sort((a, b) => a - b);
}

/** `True or false?`, above statements: it is about those. */
const callsForNext = (blocks: readonly Block[], at: number): boolean =>
  (blocks[at + 1]?.kind === 'question' || isLabelled(blocks[at + 1]) || isCalled(blocks[at + 1])) &&
  !isLabelled(blocks[at]) &&
  callsJudgement(wordsIn(blocks[at]));

/** The items of a list of its own below a whole request answer it, be they worded as requests are: “Provide power.” */
function listedBelow(blocks: readonly Block[], at: number): readonly number[] {
  const request = blocks[at]!;
  const first = blocks[at + 1];
  const isBegun =
    isBody(first) && first.list?.value === 1 && isBody(request) && first.list.id !== request.list?.id;
  if (!isBegun || !requests(request) || isIncomplete(request) || speaksOfBelow(request)) return [];
  const below = blocks.slice(at + 1);
  const end = below.findIndex((one) => !isBody(one) || one.list?.id !== first.list?.id);
  const items = end < 0 ? below : below.slice(0, end);
  return items.some((one) => isQuestion(one) || requests(one)) ? [] : items.map((_, i) => at + 1 + i);
}

/** Right above a frame, or a word for an answer and one. */
const isFramed = (blocks: readonly Block[], at: number): boolean => {
  const next = blocks[at + 1];
  const below = isAnswerTitle(next) ? blocks[at + 2] : next;
  return below !== undefined && isFrame(below);
};

/** Bullets and looks of their own mark a row, too, most of which asks, with something else below each. */
function rowsApart(blocks: readonly Block[], { looks }: Context): readonly number[] {
  const rows = placesBy(blocks, (one) => (numberedAs(one) ? undefined : apartAs(one, looks)));
  return rows.flatMap((row) => {
    const asking = row.filter((at) => asksByWords(blocks[at]));
    const places = new Set(row);
    const areTold = asking.filter((at) => blocks[at + 1] && !places.has(at + 1));
    const isRow = row.length >= FEW && asking.length > row.length / 2 && areTold.length >= row.length / 2;
    // A title stands above the first that asks.
    const known = new Set(asking);
    const isOwn = (at: number): boolean => at > asking[0]! && !isIncomplete(blocks[at]!);
    return isRow ? row.filter((at) => known.has(at) || isOwn(at)) : [];
  });
}

function apartAs({ role, list, pieces }: Paragraph, looks: Looks): string | undefined {
  if (role !== 'words') return undefined;
  if (list) return list.form === 'bullet' ? `bullet ${list.id} ${list.level}` : undefined;
  if (wordsOf(pieces).trim().length > MOST_ASKED) return undefined;
  const by = looks.whole(pieces);
  if (by) return `${by} ${inkIn(pieces, looks)}`;
  return (['bold', 'underline', 'italic'] as const).find((one) => areAll(pieces, one));
}

/** Letters of what a look alone makes a question. */
const MOST_ASKED = 600;

/** Requests in plain words are a sheet's own where as many lines of it ask by their marks. */
function requestsAmong(blocks: readonly Block[], words: readonly number[]): readonly number[] {
  const plain = words.filter((at) => {
    const one = blocks[at] as Paragraph;
    return one.role === 'words' && !one.list && numberedAs(one) === undefined;
  });
  const telling = plain.filter((at) => {
    const said = wordsIn(blocks[at]);
    return said.length <= 200 && requests(said) && !isQuestion(said) && !FIELDS.test(said.trim());
  });
  const asking = plain.filter((at) => isAsked(blocks[at] as Paragraph, false)).length;
  return telling.length <= asking ? telling : [];
}

/** Headings of which nearly all ask are questions, and no sections: by their levels. */
function askingLevels(blocks: readonly Block[]): ReadonlySet<Paragraph['role']> {
  const headings = blocks.filter(isHeading);
  const levels = new Set(headings.map(({ role }) => role));
  return new Set(
    [...levels].filter((level) => {
      const all = headings.filter(({ role }) => role === level);
      const asking = all.filter((one) => isQuestion(one) || requests(one));
      return asking.length >= LEAST && asking.length >= all.length * SHARE;
    }),
  );
}

/** `Questionnaire`, right above it. */
const isBelowTitle = (blocks: readonly Block[], at: number): boolean => at > 0 && namesSheet(blocks[at - 1]);

/** In a document that is called a sheet, a row with words below each asks, once one of it does. */
function areAnswered(blocks: readonly Block[], row: readonly number[], asks: ReadonlySet<number>): boolean {
  const rows = new Set(row);
  const areTold = row.every((at) => isBody(blocks[at]) && blocks[at + 1] && !rows.has(at + 1));
  return row.length >= LEAST && areTold && row.some((at) => asks.has(at));
}

/** How far above its parts a request may stand. */
const ABOVE = 30;

/** `Describe the life of:`, above parts of which each has its answer below: a level below it, or lettered. */
function requestAbove(blocks: readonly Block[], at: number): Paragraph | undefined {
  const part = blocks[at]!;
  const next = blocks[at + 1];
  const isAnswered = isBody(next) && !next.list && !isLabelled(next);
  const isPart =
    part.kind === 'paragraph' && (part.list ? part.list.form !== 'bullet' : LETTERED.test(wordsIn(part)));
  if (!isPart || !isAnswered) return undefined;
  const near = blocks.slice(Math.max(0, at - ABOVE), at + 1);
  const above = near.findLast(
    (one) => one.kind === 'paragraph' && one.list?.id === part.list?.id && levelIn(one) < levelIn(part),
  );
  const request = above ?? near[near.findLastIndex((one) => isFirstPart(one, part)) - 1];
  if (isBody(request) && isIncomplete(request) && asksOrTells(request)) return request;
  const all = above ?? near[near.findLastIndex((one) => isFirstOf(one, part)) - 1];
  return isBody(all) && speaksOfBelow(all) && requests(all) ? all : undefined;
}

/** The first of the list that a part is counted in. */
const isFirstOf = (block: Block, { list }: Paragraph): boolean =>
  block.kind === 'paragraph' &&
  list !== undefined &&
  block.list?.id === list.id &&
  block.list.level === list.level &&
  block.list.value === 1;

const levelIn = ({ list }: Paragraph): number => list?.level ?? 0;

/** The first of the letters that a part is among. */
export const isFirstPart = (block: Block, { list }: Paragraph): boolean =>
  block.kind === 'paragraph' &&
  (list
    ? list.form === 'letter' && block.list?.id === list.id && block.list.value === 1
    : !block.list && /^\s*\(?a\s?[.)]/i.test(wordsIn(block)));

/** A part says little without what asks for it. */
function withRequest(blocks: readonly Block[], at: number): Block {
  const block = blocks[at]!;
  const request = requestAbove(blocks, at);
  if (!request || block.kind !== 'paragraph') return block;
  return { ...unlisted(block), pieces: [...request.pieces, textPiece(' '), ...block.pieces] };
}

/** What stands below it asks. */
const isCalled = (block: Block | undefined): boolean => titlesQuestion(block);

/** By somebody in a dialogue: `B: How are you?` */
export const SPOKEN = /^[–—-]?\s*(?!Q|Question|Frage|Pregunta|Domanda|Pergunta)\p{Lu}\p{L}{0,12}\s?:/u;

/** Asks by its mark, or tells to do something behind its number. */
function isAsked(paragraph: Paragraph, isNamed: boolean): boolean {
  const words = wordsOf(paragraph.pieces).trim();
  if (words.length < 8 || words.length > 600) return false;
  if (paragraph.list?.form === 'bullet' || SPOKEN.test(words) || isTitled(paragraph)) return false;
  return (
    isQuestion(words) ||
    (isNamed && isCalledQuestion(words)) ||
    (numberedAs(paragraph) !== undefined && (isNamed ? asksOrTells(words) : tellsTask(words))) ||
    ((isApart(paragraph) || LETTERED.test(words)) && requests(words))
  );
}

const mayAnswer = (block: Block): boolean => block.kind === 'table' || isBody(block);

/** Titles within the answer to a heading that asks. */
const isWithin = (block: Block, asking: Block): boolean =>
  block.kind === 'paragraph' &&
  asking.kind === 'paragraph' &&
  typeof block.role === 'number' &&
  typeof asking.role === 'number' &&
  block.role > asking.role;

/** Below `Question 3`, words up to the last that ask are one question: “Given this program: … What does it print?” */
function spansOf(blocks: readonly Block[], asking: readonly number[]): readonly Answered[] {
  const places = new Set(asking);
  const spans: Answered[] = [];
  for (const at of asking) {
    const end = endOf(blocks, at, places);
    const last = spans.at(-1);
    const goesOn = last?.end === at && (isCalledAlone(blocks, last.at) || isSplit(blocks, last, at));
    if (goesOn) spans[spans.length - 1] = { ...last, from: at + 1, end };
    else spans.push({ at, from: behindCode(blocks, at, wrappedTo(blocks, at, end), end), end });
  }
  return spans;
}

/** “What does the following program print?” goes on with the program. */
function behindCode(blocks: readonly Block[], at: number, from: number, end: number): number {
  let next = from;
  if (speaksOfBelow(blocks[at])) while (next < end && isProgram(blocks[next])) next++;
  // With nothing behind it, it may be more of what is asked, or what answers: it is neither.
  return next < end ? next : from;
}

/** Below a title for it, words that don't ask yet. */
const isCalledAlone = (blocks: readonly Block[], at: number): boolean =>
  isCalled(blocks[at - 1]) && !isQuestion(blocks[at]);

/** A numbered line that goes on in the next, which asks. */
const isAskedBelow = (line: Paragraph, next: Block | undefined): boolean =>
  next !== undefined &&
  numberedAs(line) !== undefined &&
  isApart(line) &&
  isApart(next) &&
  /[\p{L}\p{N},]\s*$/u.test(wordsIn(line)) &&
  isQuestion(next) &&
  numberedAs(next) === undefined;

/** A second question right below a numbered one, set apart as it is, or its second half in a line of its own. */
const isSplit = (blocks: readonly Block[], { at, from, end }: Answered, next: number): boolean =>
  from === end &&
  numberedAs(blocks[next]) === undefined &&
  (isIndented(blocks[next]) ||
    (numberedAs(blocks[at]) !== undefined &&
      ((isApart(blocks[at]!) && isApart(blocks[next]!)) ||
        (OPEN_END.test(wordsIn(blocks[at])) && /^\s*\p{Ll}/u.test(wordsIn(blocks[next]))))));

/** By spaces that somebody has typed, right below the line above. */
const isIndented = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.isApart !== true && /^\s{3,}\S/.test(wordsIn(block));

/** Where what asks ends: some wrap a line that is set apart, some ask of parts, and some of what a number tells to do. */
function wrappedTo(blocks: readonly Block[], at: number, end: number): number {
  const [first, ...below] = blocks.slice(at, end);
  const isNumbered = numberedAs(first) !== undefined;
  let from = at + 1;
  if (!isNumbered || below.every(isApart)) return from;
  const goesOn = (line: string, next: Block): boolean => {
    const words = wordsIn(next);
    if (isApart(first!)) return isApart(next) && (isWrapped(line, words) || LETTERED.test(words));
    return !asksOrTells(line) && isBody(next) && !isLabelled(next) && (isQuestion(words) || requests(words));
  };
  while (from < end && goesOn(wordsIn(blocks[from - 1]), blocks[from]!)) from++;
  return from < end ? from : at + 1;
}

const isWrapped = (line: string, next: string): boolean =>
  isQuestion(next)
    ? !/^\s*\(?[a-z0-9]{1,2}[.)]/i.test(next)
    : OPEN_END.test(line) && /^\s*\p{Ll}/u.test(next);

const OPEN_END = /[\p{L}\p{N},]\s*$/u;

const isApart = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  !block.list &&
  block.role === 'words' &&
  block.pieces.every(({ kind }) => kind === 'text') &&
  isSetApart(block);

/** A number right above the first of its parts. */
export const leads = (block: Block, next: Block | undefined): boolean =>
  numberedAs(block) !== undefined &&
  next?.kind === 'paragraph' &&
  isFirstPart(next, next) &&
  !isFirstPart(block, next);

/** Up to the next that asks, a heading, or what is no words. */
function endOf(blocks: readonly Block[], from: number, asking: ReadonlySet<number>): number {
  let end = from + 1;
  const mayGoOn = (at: number): boolean =>
    !asking.has(at) &&
    !isCalled(blocks[at]) &&
    (mayAnswer(blocks[at]!) || isWithin(blocks[at]!, blocks[from]!)) &&
    !(asking.has(at + 1) && leads(blocks[at]!, blocks[at + 1]!));
  while (end < blocks.length && mayGoOn(end)) end++;
  return end;
}

/** “Create these folders:”: what stands below it goes on with it. */
export const isIncomplete = (block: Block): boolean =>
  /:\s*$/.test(wordsIn(block)) && !/\?/.test(wordsIn(block));

/** “What does the following program print?”: the program below it is what it asks about. */
const isAboutCode = (block: Block, next: Block | undefined): boolean =>
  isCodeLine(next) && speaksOfBelow(block);

/** What a form prints below its questions: points, and a star for those that must be answered. */
const SCORE = new RegExp(String.raw`^\s*(?:\*|\*?\s*\d{1,3}\s*(?:\/\s*\d{1,3}|${POINTS}))\s*$`, 'i');

/** `a. ice b. iron` */
const OFFERS = /^\s*\(?a\s?[.)]\s*\S.*\s\(?b\s?[.)]\s*\S/isu;

/** Words that answer what stands above them, and neither offer nor ask more. @param isSure whether others say that it is no part of what asks */
export function areAnswer(body: readonly Block[], isSure = false): boolean {
  const [first] = body;
  if (
    body.some((one) => SCORE.test(wordsIn(one))) ||
    body.every((one) => isChoice(wordsIn(one))) ||
    OFFERS.test(wordsIn(first)) ||
    areJudgements(body)
  )
    return false;
  if (isToFill(first) || areParts(body) || isRemark(first)) return false;
  const hasWords = body.some((one) =>
    one.kind === 'paragraph' ? !isBlank(one.pieces) && !isLine(one) && !titlesOwn(one) : isFrame(one),
  );
  return (
    first !== undefined &&
    hasWords &&
    worded(body).length <= MOST.blocks * 3 &&
    lettersIn(body) <= MOST.letters * 2 &&
    !(first.kind === 'paragraph' && (isLine(first) || (!isSure && tellsMore(first))))
  );
}

/** `Note: it was in winter.` */
const isRemark = (block: Block | undefined): boolean => REMARK.test(wordsIn(block));
const REMARK =
  /^\s*(?:note|n\.?\s?b\.?|remar(?:k|que)|hinweis|anmerkung|nota|observação|avvertenza|attention|achtung|atención|attenzione|atenção)\s?[:：]/iu;

/** Lettered, with a place to write below each: they are asked, too. */
const areParts = (body: readonly Block[]): boolean =>
  LETTERED.test(wordsIn(body[0])) && body.some((one) => /_{4}/.test(wordsIn(one)) || holdsGap(one));

const holdsGap = (block: Block): boolean =>
  block.kind === 'paragraph' && block.pieces.some(({ kind }) => kind === 'gap');

/** A single cell with words, perhaps beside empty ones. */
export const isFrame = (block: Block): boolean =>
  block.kind === 'table' && block.rows.flat().filter(({ blocks }) => !isBlank(piecesOf(blocks))).length === 1;

const areJudgements = (body: readonly Block[]): boolean =>
  body.length >= 2 && body.slice(0, 2).every((one) => isChoosable(wordsIn(one)));

/** A table with a column that is empty below its head. */
function isToFill(block: Block | undefined): boolean {
  if (block?.kind !== 'table') return false;
  const [head = [], ...rows] = block.rows;
  // A column without a head is none: a grader's table has a place for each line of what is right.
  const isGrid = head.every((_, x) => block.rows.some((row) => row[x] && !isBlank(piecesOf(row[x].blocks))));
  if (!isGrid && isFrame(block)) return false;
  return (
    rows.length > 0 &&
    head.some((_, x) => rows.every((row) => row[x] !== undefined && isBlank(piecesOf(row[x].blocks))))
  );
}

/** “Explain your answer”, “Read the text”: it goes on asking. */
const tellsMore = (paragraph: Block | undefined): boolean =>
  paragraph?.kind === 'paragraph' &&
  !isLabelled(paragraph) &&
  /[.:!]\s*$/.test(wordsOf(paragraph.pieces)) &&
  wordsOf(paragraph.pieces).length < 120 &&
  tellsLearner(wordsOf(paragraph.pieces)) !== undefined;

/** A few short lines below each, none of them a sentence: options without a key. */
function areOffers(bodies: readonly (readonly Block[])[], prompts: readonly string[]): boolean {
  const offers = bodies.filter((body) => body.length >= 3 && body.length <= 6 && body.every(isOffer));
  const lines = bodies.filter((body) => body.length >= 3 && body.every(isOffer));
  const choices = prompts.filter(asksToChoose).length;
  // Words that ask without a question mark may follow them.
  const heads = bodies.filter((body) => body.length > 4 && body.slice(0, 4).every(isOffer));
  return (
    (heads.length + offers.length >= bodies.length * 0.6 && choices >= bodies.length * 0.3) ||
    offers.length >= bodies.length * 0.4 ||
    lines.length >= bodies.length * 0.6
  );
}

const isOffer = (block: Block): boolean => {
  const words = wordsIn(block).trim();
  return words.length > 0 && words.length <= 90 && !/[.:]$/.test(words);
};

/** Programs are as long as they are. */
const worded = (body: readonly Block[]): readonly Block[] =>
  body.filter((one) => one.kind !== 'paragraph' || one.role !== 'code');

const lettersIn = (body: readonly Block[]): number =>
  worded(body).reduce((sum, one) => sum + wordsIn(one).length, 0);

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/* What a request is answered with, in letters: nobody chooses from it. */

/** Offers below a request that nothing says which is right of, as the lines that they were. */
const withListed = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((one, at): readonly Block[] =>
    one.kind === 'options' && isListed(one, blocks[at - 1], blocks[at + 1]) ? linesOf(one) : [one],
  );

function isListed({ options, asks }: Options, before: Block | undefined, next: Block | undefined): boolean {
  if (asks || next?.kind === 'fold' || !before || !isBody(before)) return false;
  const words = wordsOf(before.pieces).trim();
  const isRequest = requests(words) && !speaksOfBelow(words) && !/[:_]$/.test(words);
  return (
    isRequest &&
    options.every(({ right, pieces }) => right === undefined && !asksOrTells(wordsOf(pieces).trim()))
  );
}

export const linesOf = ({ options }: Options): readonly Paragraph[] =>
  options.map(({ at, label, pieces }) => ({
    kind: 'paragraph',
    at,
    role: 'words',
    pieces: [textPiece(`${label} `), ...pieces],
  }));
