/**
 * Few questions are no habit, but what stands below each of them may say by its looks what it is: all that a document
 * sets in italics, indents, or frames stands below what asks, and nothing else does.
 *
 *     1. Why does ice float?            1. Look at the fog.
 *     *It is lighter than water.*       a) Name its colour.
 *     2. What is fog made of?           *It is grey.*
 *     *Small drops.*                    b) Say where it lies.
 *                                       *In valleys.*
 */
import {
  asksOrTells,
  asksThenTells,
  isLabelled,
  isQuestion,
  LETTERED,
  requests,
  speaksOfBelow,
} from './asking.ts';
import { parted } from './behind.ts';
import { type Context, isProgram } from './clues.ts';
import {
  areAll,
  type Block,
  cut,
  isBlank,
  isBody,
  isBold,
  isHeading,
  isTitleLine,
  mayAsk,
  type Paragraph,
  wordsIn,
  wordsOf,
} from './document.ts';
import { isExercise } from './exercises.ts';
import { areAnswer, folded, isFirstPart, isFrame, isIncomplete, SPOKEN } from './habit.ts';
import { inkIn, type Looks, often } from './looks.ts';
import { numberedAs, placesBy, rowOf, titlesQuestion } from './numbers.ts';
import { FIELDS } from './places.ts';
import { isTitled } from './titles.ts';

/** One alone may be anything. */
const LEAST = 2;
/** Paragraphs that one answer may have, and letters that ask. */
const MOST = { answer: 6, letters: 600 };

export function withFew(blocks: readonly Block[], context: Context): readonly Block[] {
  const signs = blocks.map((one) => signsOf(one, context.looks));
  const tailed = blocks.filter((one) => isBody(one) && context.looks.tail(one.pieces) !== undefined);
  if (
    tailed.length < LEAST &&
    often(
      signs.flatMap((one) => [...one]),
      LEAST,
    ).size === 0
  )
    return blocks;
  const asking = askingIn(blocks, context.looks);
  const [first] = asking;
  if (first === undefined || asking.length < LEAST || asking.some((at) => isAboutWords(blocks[at]!)))
    return blocks;
  // Steps of somebody's work are numbered as well.
  const firm = asking.filter((at) => asksFirmly(stemOf(blocks[at] as Paragraph, context.looks)));
  if (firm.length < asking.length / 2 && !context.isSheet && !context.setsTasks) return blocks;
  const areSure = context.isSheet || asking.every((at) => isCounted(blocks, at));
  const told = [...(signs[first + 1] ?? [])]
    .filter((sign) => areSure || FIRM.test(sign))
    .map((sign) => toldBy(blocks, asking, (at) => signs[at]?.has(sign) === true))
    .find((all) => all !== undefined);
  return told ? folded(blocks, told, context) : withInked(blocks, asking, context);
}

/** `a) Name its colour. ==It is grey.==`: each ends in the same colour, in which nothing else is. */
function withInked(blocks: readonly Block[], asking: readonly number[], context: Context): readonly Block[] {
  const { looks } = context;
  const tails = new Map(
    asking.flatMap((at) => {
      const { pieces } = blocks[at] as Paragraph;
      const { from, by } = looks.tail(pieces) ?? {};
      const isTold =
        from !== undefined && by !== 'hidden' && /[.?!:)]\s*$/.test(wordsOf(pieces).slice(0, from));
      return isTold ? [[at, { from, ink: inkIn(cut(pieces, from), looks) }] as const] : [];
    }),
  );
  const inks = new Set([...tails.values()].map(({ ink }) => ink));
  const others = blocks.filter(
    (one, at) => !tails.has(at) && isBody(one) && inks.has(inkIn(one.pieces, looks)),
  );
  if (tails.size < asking.length || inks.size > 1 || others.length > 0) return blocks;
  return blocks.flatMap((one, at) => {
    const { from } = tails.get(at) ?? {};
    return from === undefined
      ? [one]
      : parted(one as Paragraph, { stem: from, answer: from, as: 'question' }, context);
  });
}

/** Bullets, bold words and indented ones stand below titles that ask as well: there, nothing counts them. */
const FIRM = /^(?:italic|frame|arrow|quote|ink)/;

const isCounted = (blocks: readonly Block[], at: number): boolean =>
  isLabelled(blocks[at]) ||
  numberedAs(blocks[at]) !== undefined ||
  titlesQuestion(blocks[at - 1]) ||
  (isBody(blocks[at]) && isBold(blocks[at]));

/** Each that asks and what stands below it, where all of it bears the sign, and nothing else does. */
function toldBy(blocks: readonly Block[], asking: readonly number[], bears: (at: number) => boolean) {
  const told = asking.map((at, i) => {
    let end = at + 1;
    while (end < blocks.length && bears(end)) end++;
    return { at, from: at + 1, end, next: asking[i + 1] ?? blocks.length };
  });
  const areAnswers = told.every(
    ({ at, from, end, next }) =>
      end > from &&
      end - from <= MOST.answer &&
      areAnswer(blocks.slice(from, end)) &&
      !blocks.slice(from, end).some((one) => isQuestion(one) || isTitled(one)) &&
      !isProgram(blocks[from]) &&
      areLeads(blocks.slice(end, next), blocks[at]!, blocks[next]),
  );
  const count = told.reduce((sum, { from, end }) => sum + end - from, 0);
  return areAnswers && blocks.filter((_, at) => bears(at)).length === count ? told : undefined;
}

/** Nothing that says more stands between an answer and what asks next: numbers, and titles. */
const areLeads = (between: readonly Block[], asked: Block, next: Block | undefined): boolean =>
  between.every((one, at) =>
    one.kind === 'paragraph'
      ? isHeading(one) ||
        titlesQuestion(one) ||
        isExercise(one) ||
        isTitleLine(one) ||
        (at === between.length - 1 &&
          (isLabelled(one) ? !isPart(one, asked) : isBody(next) && isFirstPart(next, next)))
      : /^(?:fold|question)$/.test(one.kind),
  );

/** What asks or is counted and tells to do something, but what only leads to its parts. */
function askingIn(blocks: readonly Block[], looks: Looks): readonly number[] {
  const words = blocks.flatMap((one, at) => (mayAsk(one) && asks(one, looks) ? [at] : []));
  const known = new Set(words);
  // Where most of a row ask, all do.
  const rows = placesBy(blocks, (one) => (mayAsk(one) ? rowIn(one) : undefined)).filter(
    (row) => row.filter((at) => known.has(at)).length >= row.length / 2,
  );
  const asking = [...new Set([...words, ...rows.flat()])].sort((a, b) => a - b);
  const places = new Set(asking);
  return asking.filter((at) => !places.has(at + 1) || !isPart(blocks[at + 1] as Paragraph, blocks[at]!));
}

const rowIn = (line: Paragraph): string | undefined =>
  rowOf(line) ?? (!line.list && LETTERED.test(wordsIn(line)) ? 'letters' : undefined);

function asks(line: Paragraph, looks: Looks): boolean {
  const words = stemOf(line, looks);
  if (words.length < 8 || words.length > MOST.letters || line.list?.form === 'bullet') return false;
  if (
    isTitled(line) ||
    SPOKEN.test(words) ||
    /^[–—]/.test(words) ||
    FIELDS.test(words) ||
    titlesQuestion(line)
  )
    return false;
  const isCounted = numberedAs(line) !== undefined || LETTERED.test(words);
  return asksFirmly(words) || (isCounted && asksOrTells(words));
}

const asksFirmly = (words: string): boolean => isQuestion(words) || asksThenTells(words) || requests(words);

const stemOf = (line: Paragraph, looks: Looks): string =>
  wordsIn(line).slice(0, looks.tail(line.pieces)?.from).trim();

const isPart = (line: Paragraph, above: Block): boolean =>
  isFirstPart(line, line) ||
  (line.list !== undefined &&
    above.kind === 'paragraph' &&
    above.list?.id === line.list.id &&
    above.list.level < line.list.level);

/** “Translate:”, “What is the subject of this sentence?”: what stands below it is what it asks about. */
const isAboutWords = (block: Block): boolean =>
  isIncomplete(block) || speaksOfBelow(block) || ABOUT.test(wordsIn(block));
const ABOUT =
  /(?<!\p{L})(?:sentences?|phrases?|quot(?:e|ation)s?|translat|correct\s|rewrite|underline|cit(?:e|ation)s?|tradui|réécri|soulign|corrige|satz|sätze|zitat|übersetz|verbesser|unterstreich|fras[ei]s?|cita|traduc|traduz|subraya|sottoline|sublinh|corregg|reescrev|reescrib)/iu;

/** By what a block is set apart. */
function signsOf(block: Block, looks: Looks): ReadonlySet<string> {
  if (isFrame(block)) return new Set(['frame']);
  if (!isBody(block) || isBlank(block.pieces)) return new Set();
  const { list } = block;
  if (!list) return new Set(looksIn(block, looks));
  const isAlone = list.level > 0 && list.value === 1;
  return new Set(list.form === 'bullet' ? ['bullet'] : isAlone ? ['nested'] : []);
}

function looksIn(line: Paragraph, looks: Looks): readonly string[] {
  const { role, pieces, isIndented } = line;
  const told: readonly (readonly [string, boolean | undefined])[] = [
    [`ink ${inkIn(pieces, looks)}`, looks.whole(pieces) !== undefined],
    ['italic', areAll(pieces, 'italic')],
    ['bold', areAll(pieces, 'bold') && !isTitleLine(line)],
    ['quote', role === 'quote'],
    ['arrow', ARROW.test(wordsIn(line))],
    ['indent', isIndented],
  ];
  return told.flatMap(([sign, isIt]) => (isIt ? [sign] : []));
}

const ARROW = /^\s*(?:[→➔➜⇒►▶]|[-=]+>)\s*\S/u;
