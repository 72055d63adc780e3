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
import { foldedAnswer, isPart } from '../../parts.ts';
import { blockOf, roleOf } from '../blocks/block.ts';
import { clearTitle } from '../blocks/clear-answer.ts';
import { asksOrTellsIn } from '../words/lexicon.ts';

type Row = readonly ElementContent[];

/** One alone may be a title. */
const FEWEST = 2;

export function withHeadingsSolved(blocks: Row): Row {
  const sections = sectionsOf(blocks);
  const told = sections.filter(({ below }) => below.some(({ type }) => type === 'element'));
  const asking = told.filter(({ heading }) => asks(heading));
  const isSolved = asking.length >= FEWEST && asking.length * 2 >= told.length && !asking.some(isAnswered);
  if (!isSolved) return blocks;
  return sections.flatMap(({ heading, below }) => {
    const isTold = below.some(({ type }) => type === 'element') && asks(heading);
    const rest = isTold ? [foldedAnswer(below)] : below;
    return heading ? [heading, ...rest] : rest;
  });
}

interface Section {
  readonly heading?: ElementContent;
  readonly below: Row;
}

function sectionsOf(blocks: Row): readonly Section[] {
  const sections: { heading?: ElementContent; below: ElementContent[] }[] = [{ below: [] }];
  for (const block of blocks) {
    if (blockOf(block).level !== undefined) sections.push({ heading: block, below: [] });
    else sections.at(-1)!.below.push(block);
  }
  return sections;
}

/** A whole sentence, be it told in words that nobody taught Cartable. */
const SENTENCE = /^\S+(?: \S+){4,}[.?!:]$/u;

function asks(heading: ElementContent | undefined): boolean {
  const { words, level } = blockOf(heading);
  return level !== undefined && (asksOrTellsIn(words) || SENTENCE.test(words));
}

/** What is called an answer there, or folded already, or declared to ask, is known by that. */
const isAnswered = ({ below }: Section): boolean =>
  below.some((one) => roleOf(one) !== undefined || clearTitle(one) !== undefined || isPart(one, 'question'));
