/**
 * Parts of an exercise that stand in bold, count, and say what to do in a whole sentence, or one sentence that does, or the
 * items of a list: what stands below nearly each of them answers it, though nothing says so.
 *
 *     ### Exercise 2                                 ## 2.34                            ### Exercise 3
 *
 *     **1. Which networks does the router join?**    **a.  how many ways are there?**   1. What is the mean?
 *
 *     | 10.0.0.0/8 | eth0 |                          there are $2 * 3 = 6$ ways           It is $12 / 3 = 4$.
 *
 *     **2. Draw the tree of the shortest ways.**     **b.  how many of them are short?** 2. What is the mode?
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isTag, onceFor } from '../../../lesson/index.ts';
import { foldedAnswer, lineOf } from '../../parts.ts';
import { blockOf, cutAtHeadings, isRule } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import { firstNumber, itemsApart, rowIn } from '../blocks/items.ts';
import type { Row } from '../blocks/rows.ts';
import { tellsItself } from '../blocks/told.ts';
import { saysKey } from '../patterns/key-below.ts';
import { callsExercise, SOLVED_KINDS } from '../words/exercise-label.ts';
import { placeOfLetter } from '../words/letters.ts';
import { asks, isOffered } from './items-asked.ts';
import { isTold } from './quiz-answered.ts';
import { setsInWords } from './units/unit.ts';

/** So many of a page are answered so, or none is. */
const FEWEST = 3;

/** Asked once more at the end, where nothing else was found in a row. */
export const withPartsTold = onceFor((blocks: Row): Row => {
  const areCounted = blocks.filter(isNumbered).length >= FEWEST;
  const sections = cutAtHeadings(blocks).map((one, i, all) => sectionOf(one, areCounted, all[i + 1]?.[0]));
  const parts = sections.flatMap((one) => one.parts);
  const told = parts.filter(({ below }) => below.length > 0).length;
  // Half of them ask in words that are known to.
  const isOne =
    told >= FEWEST && parts.filter(({ asking }) => asks(wordsOf(asking))).length * 2 >= parts.length;
  return isOne
    ? sections.flatMap(({ above, parts, behind }) => [...above, ...parts.flatMap(foldedIn), ...behind])
    : blocks;
});

interface Section {
  /** All of it, where it has no such parts. */
  readonly above: Row;
  readonly parts: readonly Part[];
  /** From a rule on. */
  readonly behind: Row;
}

interface Part {
  readonly asking: ElementContent;
  readonly below: Row;
}

/** Below one that nothing answers, an empty fold: it is asked, as the others are. */
const foldedIn = ({ asking, below }: Part): Row => [
  asking,
  foldedAnswer(below, [], lineOf(below[0] ?? asking)),
];

const isExercise = (block: ElementContent): boolean =>
  blockOf(block).level !== undefined && callsExercise(blockOf(block).words, ...SOLVED_KINDS);

/** `## 2.34`, as a book counts its exercises. */
const isNumbered = (block: ElementContent): boolean =>
  blockOf(block).level !== undefined && /^\d{1,2}(?:\.\d{1,3})?[.)]?$/.test(blockOf(block).words);

/** Without parts, where something else tells what of the section answers, or not nearly all of them are answered. */
function sectionOf(section: Row, areCounted: boolean, next: ElementContent | undefined): Section {
  const none = { above: section, parts: [], behind: [] };
  // `### Correct answer: ice`
  if (saysKey(next)) return none;
  if (!isExercise(section[0]!) && !(areCounted && isNumbered(section[0]!))) return none;
  const all = section.flatMap(opened);
  const starts = startsIn(all);
  const rule = all.findIndex((one, at) => at > starts.at(-1)! && isRule(one));
  const [row, behind] = rule < 0 ? [all, []] : [all.slice(0, rule), all.slice(rule)];
  const parts = starts.map((at, i) => ({
    asking: row[at]!,
    below: elementsIn(row.slice(at + 1, starts[i + 1])),
  }));
  const told = parts.filter(({ below }) => below.length > 0);
  const isTold = told.length * 3 >= parts.length * 2 && told.every(mayAnswer);
  return isTold && parts.length > 0 ? { above: row.slice(0, starts[0]), parts, behind } : none;
}

/** Those that count from the first on; or one that asks by itself. */
function startsIn(row: Row): readonly number[] {
  const all = row.flatMap((one, at) => (placeOf(one) === undefined ? [] : [at]));
  // In what answers a bold one, others may count.
  const counted = all.filter((at) => isTag(row[at], 'p') === isTag(row[all[0]!], 'p'));
  if (counted.length > 1 && counted.every((at, i) => placeOf(row[at]!) === i + 1)) return counted;
  const alone = row.flatMap((one, at) => (counted.length === 0 && isAskedAlone(one) ? [at] : []));
  return alone.length === 1 ? alone : [];
}

const SENTENCE = /^\S+(?: \S+){4,}[.?!]?$/u;
const isAskedAlone = (block: ElementContent): boolean => {
  const words = isTag(block, 'p') ? (standingTitle(block) ?? '') : '';
  return SENTENCE.test(words) && words.includes('?') && asks(words);
};

/** Items nearly all of which ask, and have more below their first words, each as a list of its own. */
function opened(block: ElementContent): Row {
  const items = isTag(block, 'ol') ? elementsOf(block) : [];
  const rows = items.map(rowIn);
  const asking = rows.filter(([first, ...below]) => below.length > 0 && setsInWords(blockOf(first).words));
  if (asking.length < 2 || asking.length * 3 < rows.length * 2) return [block];
  return itemsApart(block as Element, rows).flat();
}

const elementsIn = (blocks: Row): Row => blocks.filter(({ type }) => type === 'element');

const NUMBER = /^\(?(?:(\d{1,2})\s?[.)]?|([a-h])\s?[.)])\s+/;
const wordsOf = (block: ElementContent): string =>
  isTag(block, 'ol') ? blockOf(block).words : (standingTitle(block) ?? '').trim().replace(NUMBER, '');

/** What a bold sentence, or a list of one item, counts as. */
function placeOf(block: ElementContent): number | undefined {
  if (isTag(block, 'ol')) return elementsOf(block).length === 1 ? firstNumber(block) : undefined;
  const title = isTag(block, 'p') ? (standingTitle(block) ?? '').trim() : '';
  const [mark = '', number, letter] = NUMBER.exec(title) ?? [];
  const rest = title.slice(mark.length);
  if (letter && /\S \S/.test(rest)) return placeOfLetter(letter) + 1;
  return number && SENTENCE.test(rest) ? Number(number) : undefined;
}

/** Nothing that asks in its turn, is offered, or is to be typed into a terminal. */
function mayAnswer({ asking, below }: Part): boolean {
  const [first] = below;
  const isToType =
    isTag(first, 'pre') &&
    /^(?:bash|sh|shell|console|powershell)/.test(String(first.properties.dataLanguage));
  return (
    !isToType &&
    (!isTag(asking, 'ol') || isTold([asking, ...below], 'questions')) &&
    !below.some(isOffered) &&
    below.every(
      (one) =>
        !tellsItself(one) &&
        !blockOf(one).holdsQuestions &&
        !isRule(one) &&
        !(blockOf(one).isWords && asks(blockOf(one).words) && !isSaidAgain(one)),
    )
  );
}

/** `"how many of them are short"`, to be explained. */
const isSaidAgain = (block: ElementContent): boolean => /^["“«„]/.test(blockOf(block).words);
