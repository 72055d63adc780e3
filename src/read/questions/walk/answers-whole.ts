/**
 * An answer that begins behind its title, in the same line, and goes on below: to where the next thing is set that begins as
 * its own does, or to the end of its section.
 *
 *     ### Exercise 2
 *
 *     Why does ice float?
 *
 *     **Solution:** It is lighter than water:
 *
 *     - a litre of it weighs 917 g.
 *
 * In a text, what stands below an answer goes on with that: there only what stands between two that are counted is told.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag } from '../../../lesson/index.ts';
import { element, foldedAnswer, isPart, lineOf } from '../../parts.ts';
import { blockOf, holdsElement, isRule, levelOf, roleOf, runEnd } from '../blocks/block.ts';
import { opensExercise, opensQuestion, standingTitle } from '../blocks/clear-answer.ts';
import { goesOnFrom, rowIn } from '../blocks/items.ts';
import { linesApart } from '../blocks/lines.ts';
import { type Made, type Row, withMade } from '../blocks/rows.ts';
import { inClear, titleAlone } from '../blocks/told.ts';
import { optionsAt } from '../choices/options.ts';
import { plainOptionsAt } from '../choices/plain-options.ts';
import { boxesFrom } from '../kinds/boxes.ts';
import { callsExercise, SOLVED_KINDS } from '../words/exercise-label.ts';
import { isSaid } from '../words/judgement.ts';
import { startsWithKey } from '../words/key-title.ts';
import { asksOrTellsIn, roleOfTitle } from '../words/lexicon.ts';
import { endOfParts } from './answers-below.ts';
import { type Section, sectionsByForm } from './siblings.ts';
import { areSteps } from './steps-of-tasks.ts';
import { callsTrouble } from './troubles.ts';

/** An answer of several blocks, in its section. */
interface Long extends Made {
  readonly at: number;
  readonly section: Section;
}

export function withAnswersWhole(blocks: Row): Row {
  const told = blocks.map(toldIn);
  if (told.every((one) => one === undefined)) return blocks;
  const long = new Map<number, Long>();
  // What lies deepest is what it answers.
  for (const sections of sectionsByForm(blocks))
    for (const one of longIn(sections, blocks, told))
      if ((long.get(one.at)?.section.at ?? -1) < one.section.at && endOfParts(blocks, one.at) === undefined)
        long.set(one.at, one);
  return long.size === 0 ? blocks : withMade(blocks, (at) => long.get(at));
}

/** What each block of the page tells behind the title of an answer. */
type Told = readonly (Row | undefined)[];

function longIn(sections: readonly Section[], blocks: Row, told: Told): readonly Long[] {
  const tells = sections.map((one) => told.slice(one.at, one.end));
  const asked = sections.filter((one, i) => askedIn(one, tells[i]!, sets) !== undefined).length;
  // Among sections that ask, one may hold a statement to judge.
  const asks = asked > 1 && asked * 2 > sections.length ? says : sets;
  const all = sections.map((one, i) => longAt(one, tells[i]!, asks));
  const first = all.findIndex((one) => one !== undefined);
  return all.filter((one, i): one is Long => {
    if (!one) return false;
    const isOfHeading = levelOf(blocks[one.section.at]) < 7;
    return isOfHeading || sections[i + 1]?.at === one.section.end || isRule(blocks[one.end]) || i > first;
  });
}

/** Where the answer of a section begins whose words above it ask. */
function askedIn({ row }: Section, all: Told, asks: Asks): number | undefined {
  const place = row.findIndex((one, i) => i > 0 && (all[i] !== undefined || mayBeTold(one)));
  const told = place > 0 ? all[place] : undefined;
  return told && !startsWithKey(wordsOf(told)) && isAsked(row.slice(0, place), asks) ? place : undefined;
}

function longAt(section: Section, all: Told, asks: Asks): Long | undefined {
  const { at: head, row } = section;
  const place = askedIn(section, all, asks);
  if (place === undefined) return undefined;
  const told = all[place]!;
  if (told.length === 0 && isOfTitles(row)) return undefined;
  const isOnly = all.slice(place + 1).every((one) => one === undefined);
  const asked = row.slice(0, place).findLast((one) => !isBlank(one));
  const isNext = (one: ElementContent): boolean => !isOnly && goesOnFrom(asked, one);
  const end = runEnd(row, place + 1, (one, i) => all[i] === undefined && !ends(one, isOnly) && !isNext(one));
  const more = row.slice(place + 1, end);
  if (!holdsElement(more)) return undefined;
  const fold = foldedAnswer([...told, ...more], [], lineOf(row[place]));
  return { at: head + place, end: head + end, row: [fold], section };
}

/** What stands behind the title of an answer, or nothing where that stands alone. */
function toldIn(block: ElementContent): Row | undefined {
  if (!isTag(block, 'p')) return undefined;
  return titleAlone(block) ? [] : inClear(block);
}

/** Where titles that stand alone part an exercise from its solution, other patterns know how far both go. */
const isOfTitles = ([head]: Row): boolean =>
  levelOf(head) < 7 ? callsExercise(blockOf(head).words, ...SOLVED_KINDS) : standingTitle(head) !== undefined;

const isAsked = (asked: Row, asks: Asks): boolean =>
  asked.some(asks) && !asked.some((one) => callsTrouble(one) || tellsInLines(one)) && !offersIn(asked);

/** `Answer:` on a line of the paragraph that asks. */
const tellsInLines = (block: ElementContent): boolean =>
  isTag(block, 'p') && linesApart(block).some((line) => titleAlone(line) !== undefined);

/** What other patterns know how far to take. */
const mayBeTold = (block: ElementContent): boolean =>
  roleOf(block) !== undefined || levelOf(block) < 7 || blockOf(block).holdsQuestions;

const wordsOf = (told: Row): string => blockOf(element('p', {}, [...told])).words;

type Asks = (block: ElementContent) => boolean;

const sets: Asks = (block) =>
  asksOrTellsIn(blockOf(block).words) || opensExercise(block) || opensQuestion(block);

const says: Asks = (block) => sets(block) || isSaid(blockOf(block).words);

const offersIn = (asked: Row): boolean =>
  asked.some(
    (one, i) =>
      !areSteps(one) &&
      (optionsAt(asked, i) ?? plainOptionsAt(asked, i) ?? boxesFrom(asked, i)) !== undefined,
  );

/** A hint, what asks once more, or another part of the page. @param isOnly whether none of its section answers further down */
const ends = (block: ElementContent, isOnly: boolean): boolean =>
  mayBeTold(block) ||
  (!isOnly && (asksFirst(block) || (blockOf(block).isWords && blockOf(block).label !== undefined))) ||
  isRule(block) ||
  isPart(block, 'callout', 'exercise') ||
  opensExercise(block) ||
  opensQuestion(block) ||
  roleOfTitle(blockOf(block).words) === 'hint';

/** Be it by the first of its items, with options below it. */
const asksFirst = (block: ElementContent): boolean =>
  blockOf(block).asks || (isTag(block, 'ol', 'ul') && elementsOf(block).slice(0, 1).some(itemAsks));

const itemAsks = (item: Element): boolean => blockOf(rowIn(item)[0]).asks;
