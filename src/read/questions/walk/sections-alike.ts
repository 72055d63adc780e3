/**
 * Sections of a page that are built alike: a heading or a line in bold, words, and an answer that calls itself one. Where half of them tell to
 * do something, all of them do, be it in words that nobody taught Cartable.
 *
 *     ### Two numbers                     ### A fraction
 *
 *     Find two numbers whose sum is 7.    0.75 as a fraction, please.
 *
 *     **Solution:** 3 and 4               **Solution:** 3/4
 *
 * What goes wrong and what helps is told so as well: `### Error 404`, `**Solution:** …`.
 */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { foldedAnswer, lineOf } from '../../parts.ts';
import { blockOf, cutBefore, holdsElement, levelOf, roleOf } from '../blocks/block.ts';
import { clearAnswer, standingTitle } from '../blocks/clear-answer.ts';
import { areSame, type Row } from '../blocks/rows.ts';
import { answerTitleOf, asksOrTellsIn } from '../words/lexicon.ts';
import { outsideFaq } from './sections-apart.ts';
import { speaksOfTroubles } from './troubles.ts';

const FEWEST = 3;

export function withSectionsAlike(blocks: Row, title: string): Row {
  if (speaksOfTroubles(blocks, title)) return blocks;
  return outsideFaq(blocks, title, answered);
}

function answered(blocks: Row): Row {
  const sections = cutBefore(blocks, isTitle);
  const places = sections.map(answerIn);
  const alike = sections.flatMap((own, i) => (places[i] === undefined ? [] : [own.slice(1, places[i])]));
  const set = alike.filter((above) => above.some(sets));
  if (alike.length < FEWEST || set.length * 2 < alike.length) return blocks;
  const made = sections.flatMap((own, i) => withAnswerFolded(own, places[i]));
  return areSame(made, blocks) ? blocks : made;
}

/** A heading, or a line in bold that isn't an answer's. */
function isTitle(block: ElementContent): boolean {
  const title = standingTitle(block);
  return title !== undefined && (levelOf(block) < 7 || answerTitleOf(title) === undefined);
}

/** The place of the one answer in clear, with words above it and nothing else that answers or asks by itself. */
function answerIn([heading, ...below]: Row): number | undefined {
  if (!heading || !isTitle(heading) || answerTitleOf(blockOf(heading).words) !== undefined) return undefined;
  const places = below.flatMap((one, at) => (clearAnswer(one) === undefined ? [] : [at + 1]));
  const [place, ...others] = places;
  const above = below.slice(0, (place ?? 1) - 1).filter(({ type }) => type === 'element');
  const isPlain = above.length > 0 && isTag(above[0], 'p') && above.every((one) => roleOf(one) === undefined);
  // How far it goes, other readings know.
  const isLast = place !== undefined && !holdsElement(below.slice(place));
  return others.length === 0 && isPlain && isLast ? place : undefined;
}

const sets = (block: ElementContent): boolean => isTag(block, 'p') && asksOrTellsIn(blockOf(block).words);

const withAnswerFolded = (own: Row, place: number | undefined): Row =>
  own.map((one: ElementContent, at) =>
    at === place ? foldedAnswer(clearAnswer(one)!, [], lineOf(one)) : one,
  );
