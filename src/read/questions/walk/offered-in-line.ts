/**
 * Choices whose options stand in the line of their stem, and that nobody answers: one like the other.
 *
 *     1. Dew is made of: A) water B) salt C) sand        - Ice is (a) cold (b) hot
 *     2. Hail falls from ___ A) clouds B) lakes          - Fog is (a) wet (b) dry
 *     3. Snow is called so by a) all b) some
 *
 * One alone is asked where it leaves a blank, calls to choose, or stands below a title of exercises: notes that say
 * `Kinds of cloud: a) cirrus b) stratus` have the same form. What is told to be done with each, `Add: a) 2 + 3 b) 4 + 5`, has
 * parts, and letters that commas and *and* part stand in a sentence.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { blockOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import { rowIn } from '../blocks/items.ts';
import { areMostly, onlyIn, type Row } from '../blocks/rows.ts';
import { isTask, wordsOfOption } from '../choices/option-key.ts';
import { markedOptions } from '../choices/option-marks.ts';
import { type LetteredOption, optionsAt } from '../choices/options.ts';
import { ENDS_ASKING, GAP, tellsToChoose, wantsMore } from '../patterns/asked-words.ts';
import { isCue } from '../patterns/keyless.ts';
import {
  areMereQuestions,
  asksLearnersOnly,
  isExamTitle,
  isQuizTitle,
  setsExercises,
} from '../words/exercise-label.ts';
import { withoutLabel } from '../words/label.ts';
import {
  asksAsOwner,
  asksAsReader,
  asksOrTellsIn,
  endsAsking,
  leavesHole,
  normalize,
} from '../words/lexicon.ts';
import { titlesWorksheet } from '../words/worksheet.ts';
import { type InTurn, inTurn, isFound } from './asked-in-turn.ts';

interface Choice {
  readonly stem: Element;
  readonly options: readonly LetteredOption[];
  /** By itself it is to be answered: `blank` as nothing but a question is. */
  readonly asks?: 'blank' | 'mark' | 'end' | undefined;
  readonly words: string;
}

/** So many of one form are no notes. */
const FEWEST = 3;
/** So many are not where no words ask. */
const FEWEST_ALIKE = 4;
const LONGEST = 200;
const LONG_STEM = 4;

/** @param title of the page */
export function offeredInLine(row: Row, title: string): readonly InTurn[] {
  if (!row.some(mayOffer)) return [];
  const read = row.map(choicesIn);
  const all = read.flatMap((some) => some.flatMap(({ choice }) => choice ?? []));
  if (all.length === 0) return [];
  const isHabit = areHabit(all);
  const titles = titlesAbove(row);
  return read.flatMap((own, at): readonly InTurn[] => {
    if (own.length === 0) return [];
    const isSet = isHabit || isBesideFound(row, at) || [title, ...titles[at]!].some(setsQuestions);
    return isSet || own.every(({ choice }) => choice?.asks === 'blank')
      ? [
          inTurn(
            at,
            at + 1,
            own.map((one) => one.row),
          ),
        ]
      : [];
  });
}

/** Behind some words in their line a letter, and the next: of most blocks no more is looked at. */
function mayOffer(block: ElementContent | undefined): block is Element {
  if (!isTag(block, 'ol', 'ul', 'p')) return false;
  return SECOND.test(blockOf(block).words) && FIRST.test(rawText(block.children));
}
const FIRST = /[^\s([（][^\S\n]*[[(（]?[Aa]\s?[)\].:）．、]/u;
const SECOND = /[Bb]\s?[)\].:）．、]/u;

interface Read {
  readonly row: Row;
  readonly choice?: Choice | undefined;
}

/** A paragraph that is a choice, or the items of a list, most of which are: one that offers nothing has a slip. */
function choicesIn(block: ElementContent): readonly Read[] {
  if (!mayOffer(block)) return [];
  const rows = isTag(block, 'p') ? [[block]] : elementsOf(block).map(rowIn);
  const read = rows.map((row): Read => ({ row: row.filter((one) => !isBlank(one)), choice: choiceIn(row) }));
  return areMostly(read, ({ row: [first], choice }) => choice !== undefined || isFound(first)) ? read : [];
}

/** A question that offers in its line what is to be chosen from, and no mark tells which. */
export function choiceIn(row: Row): Choice | undefined {
  const block = onlyIn(row);
  const found = isTag(block, 'p') && mayOffer(block) ? optionsAt([block], 0) : undefined;
  const [lead] = found?.lead ?? [];
  if (!found || found.numbered || !isTag(lead, 'p') || found.tail.length > 0) return undefined;
  const { words } = blockOf(lead);
  const asks = howAsked(lead, words);
  const mayTell =
    asksOrTellsIn(words) ||
    asksAsOwner(words) ||
    asksAsReader(words) ||
    ENUMERATES.test(blockOf(block).words);
  if ((!asks || asks === 'end') && mayTell) return undefined;
  return isBare(words) || !areOffers(found.options)
    ? undefined
    : { stem: lead, options: found.options, asks, words };
}

function howAsked(lead: ElementContent, words: string): Choice['asks'] {
  if (GAP.test(words) || leavesHole(words) || tellsToChoose(words) || isCue(lead)) return 'blank';
  if (ENDS_ASKING.test(words) && OF_THESE.test(normalize(words))) return 'blank';
  if (ENDS_ASKING.test(words)) return 'mark';
  return wantsMore(words) ? 'end' : undefined;
}

/** `Which of these floats?` */
const OF_THESE =
  /\b(?:which|what|quel\w*|lequel|laquelle|lesquel\w*|welche\w*|was|quale?|quali|cual\w*|quais|que|welke?|wat)\b.*\b(?:of (?:these|them|the following)|following|suivant\w*|d'entre|de ces|folgend\w+|dieser|davon|seguent\w+|di quest[ei]|siguiente\w*|de est[ao]s|seguinte\w*|dest[ae]s|volgend\w*|van deze)\b/;

/** `a) ice, b) fog and c) dew` goes on as a sentence does. */
const ENUMERATES = /(?:[,;]|\s(?:and|or|et|ou|und|oder|[eyou]|en|of))\s+[[(]?[b-h]\s?[).\]]\s/i;

/** `1.`, and nothing that is asked. */
const isBare = (words: string): boolean => !/\p{L}{2}/u.test(withoutLabel(words));

function areOffers(options: readonly LetteredOption[]): boolean {
  const words = options.map((one) => wordsOfOption(one).trim());
  return (
    words.every((one) => one !== '' && one.length <= LONGEST && !endsAsking(one)) &&
    !options.every(isTask) &&
    markedOptions(options.map(({ children }) => children)).every(({ mark }) => mark === undefined)
  );
}

/** Half of them ask, or of more break off; or all have as many options, below words that are no title. */
function areHabit(all: readonly Choice[]): boolean {
  const isHalf = (some: readonly Choice[]): boolean => some.length * 2 >= all.length;
  if (all.length < FEWEST) return false;
  if (isHalf(all.filter(({ asks }) => asks && asks !== 'end'))) return true;
  if (all.length < FEWEST_ALIKE) return false;
  const count = all[0]!.options.length;
  return (
    isHalf(all.filter(({ asks }) => asks)) ||
    (count > 2 &&
      areMostly(all, ({ options }) => options.length === count) &&
      areMostly(all, ({ words }) => withoutLabel(words).split(/\s+/).length >= LONG_STEM))
  );
}

/** Between questions that were found before. */
const isBesideFound = (row: Row, at: number): boolean =>
  isFound(row.slice(0, at).findLast((one) => !isBlank(one))) &&
  isFound(row.slice(at + 1).find((one) => !isBlank(one)));

const setsQuestions = (title: string): boolean =>
  [isQuizTitle, isExamTitle, setsExercises, areMereQuestions, asksLearnersOnly, titlesWorksheet].some((is) =>
    is(title),
  );

/** Those of the sections that a block stands in, and the last line in bold above it. */
function titlesAbove(row: Row): readonly (readonly string[])[] {
  const headings = headingsAbove(row);
  let bold: { readonly title: string; readonly of?: number | undefined } | undefined;
  return row.map((block, at) => {
    const { at: of, words, above } = headings[at]!;
    if (bold?.of !== of) bold = undefined;
    const title = isTag(block, 'p') ? standingTitle(block) : undefined;
    if (title !== undefined) bold = { title, of };
    return [...(words === undefined ? [] : [words]), ...above, ...(bold ? [bold.title] : [])];
  });
}
