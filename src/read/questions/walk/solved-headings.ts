/**
 * Headings of a page that solves which ask or tell what to do: all that stands below each, up to the next heading, answers
 * it.
 *
 *     ## Question 3
 *
 *     Ten cubes lie on the table.
 *
 *     #### How many of them float?
 *
 *     All of them do.
 */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { foldedAnswer } from '../../parts.ts';
import { blockOf, cutAtHeadings, holdsElement } from '../blocks/block.ts';
import type { Row } from '../blocks/rows.ts';
import { tellsItself } from '../blocks/told.ts';
import { marksOne } from '../choices/option-marks.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';
import { isToBeDone } from '../words/to-be-done.ts';
import { isOffered } from './items-asked.ts';

/** One alone may be a title. */
const FEWEST = 2;
const MANY = 3;

export function withHeadingsSolved(blocks: Row): Row {
  const sections = cutAtHeadings(blocks);
  const told = sections.filter(tells);
  const asking = told.filter(([heading]) => asks(heading));
  const isSolved = asking.length >= FEWEST && asking.length * 2 >= told.length && !asking.some(isAnswered);
  if (!isSolved) return blocks;
  return sections.flatMap((section) => {
    const [heading, ...below] = section;
    return heading && asks(heading) && tells(section) ? [heading, foldedAnswer(below)] : section;
  });
}

/** Options below a heading are chosen from: they answer nothing. */
const tells = ([, ...below]: Row): boolean => holdsElement(below) && !below.some(isOffered);

/** All headings that ask stand above a list that marks one of its items: so many are options. */
export function areMarked(blocks: Row): boolean {
  const lists = cutAtHeadings(blocks).flatMap(([heading, ...below]) =>
    asks(heading) ? below.filter(({ type }) => type === 'element').slice(0, 1) : [],
  );
  return lists.length >= MANY && lists.every((one) => isTag(one, 'ul') && marksOne(one));
}

/** A whole sentence, be it told in words that nobody taught Cartable. */
const SENTENCE = /^\S+(?: \S+){4,}[.?!:]$/u;

function asks(heading: ElementContent | undefined): boolean {
  const { words, level } = blockOf(heading);
  return level !== undefined && (asksOrTellsIn(words) || isToBeDone(words) || SENTENCE.test(words));
}

/** What is called an answer there, or folded already, or declared to ask, is known by that. */
const isAnswered = ([, ...below]: Row): boolean => below.some(tellsItself);
