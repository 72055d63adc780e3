/**
 * Parts of an exercise that stand in bold, count, and say what to do in a whole sentence: what stands below nearly each of
 * them answers it, though nothing says so.
 *
 *     ### Exercise 2
 *
 *     **1. Which networks does the router join?**
 *
 *     | 10.0.0.0/8 | eth0 |
 *
 *     **2. Draw the tree of the shortest ways.**
 */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { foldedAnswer, lineOf } from '../../parts.ts';
import { blockOf, cutAtHeadings, isRule } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { tellsItself } from '../blocks/told.ts';
import { boxesIn } from '../kinds/boxes.ts';
import { callsExercise, SOLVED_KINDS } from '../words/exercise-label.ts';
import { asks } from './items-asked.ts';

/** So many of a page are answered so, or none is. */
const FEWEST = 3;

export function withBoldPartsTold(blocks: Row): Row {
  const sections = cutAtHeadings(blocks).map(sectionOf);
  const parts = sections.flatMap((one) => one.parts);
  const told = parts.filter(({ below }) => below.length > 0).length;
  // Half of them ask in words that are known to.
  const isOne =
    told >= FEWEST && parts.filter(({ asking }) => asks(wordsOf(asking))).length * 2 >= parts.length;
  return isOne ? sections.flatMap(({ above, parts }) => [...above, ...parts.flatMap(foldedIn)]) : blocks;
}

interface Section {
  /** All of it, where it has no such parts. */
  readonly above: Row;
  readonly parts: readonly Part[];
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

/** Without parts, where something else tells what of the section answers, or not nearly all of them are answered. */
function sectionOf(section: Row): Section {
  const none = { above: section, parts: [] };
  if (!isExercise(section[0]!)) return none;
  const starts = section.flatMap((one, at) => (isBoldSentence(one) ? [at] : []));
  const counted = starts.flatMap((at) => numberOf(section[at]!) ?? []);
  if (counted.length < 2 || counted.some((one, i) => one !== i + 1)) return none;
  const parts = starts.map((at, i) => ({
    asking: section[at]!,
    below: elementsIn(section.slice(at + 1, starts[i + 1])),
  }));
  const told = parts.filter(({ below }) => below.length > 0);
  const isTold = told.length * 3 >= parts.length * 2 && told.every(({ below }) => mayAnswer(below));
  return isTold ? { above: section.slice(0, starts[0]), parts } : none;
}

const elementsIn = (blocks: Row): Row => blocks.filter(({ type }) => type === 'element');

const NUMBER = /^\(?(\d{1,2})\s?[.)]?\s+/;
const wordsOf = (block: ElementContent): string => (standingTitle(block) ?? '').trim().replace(NUMBER, '');
const numberOf = (block: ElementContent): number | undefined => {
  const number = NUMBER.exec((standingTitle(block) ?? '').trim())?.[1];
  return number === undefined ? undefined : Number(number);
};

const SENTENCE = /^\S+(?: \S+){4,}[.?!]?$/u;
const isBoldSentence = (block: ElementContent): boolean => isTag(block, 'p') && SENTENCE.test(wordsOf(block));

/** Nothing that asks in its turn, is offered, or is to be typed into a terminal. */
function mayAnswer(below: Row): boolean {
  const [first] = below;
  const isToType =
    isTag(first, 'pre') &&
    /^(?:bash|sh|shell|console|powershell)/.test(String(first.properties.dataLanguage));
  return (
    !isToType &&
    boxesIn(below) === undefined &&
    below.every(
      (one) =>
        !tellsItself(one) &&
        !blockOf(one).holdsQuestions &&
        !isRule(one) &&
        !(blockOf(one).isWords && asks(blockOf(one).words)),
    )
  );
}
