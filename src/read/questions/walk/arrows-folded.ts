/**
 * Paragraphs behind an arrow, right below words that ask or tell what to do, where a page has several and few others:
 * they answer, and are folded.
 *
 *     1. Why does ice float?
 *
 *        → It is lighter than water.
 *
 * Where an arrow leads elsewhere (`→ [Next](fog.md)`) it answers nothing.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, rawText } from '../../../lesson/index.ts';
import { foldedAnswer, lineOf, withChildren } from '../../parts.ts';
import { blockOf, lastFull, levelOf } from '../blocks/block.ts';
import { BOXES, withRows } from '../blocks/items.ts';
import { linesOf, paragraphOf } from '../blocks/lines.ts';
import { areSame, type Row } from '../blocks/rows.ts';
import { withoutFirst } from '../blocks/starts.ts';
import { arrowIn } from '../words/arrow.ts';
import { holdsBlank } from '../words/blanks.ts';
import { answerOpeningOf, endsAsking } from '../words/lexicon.ts';
import { POINTS } from '../words/points.ts';
import { isWorksheet } from './posers-alike.ts';
import { sets } from './units/unit.ts';

/** So many of a page answer so, or none is taken for an answer. */
const FEWEST = 2;

export function withArrowsFolded(blocks: Row, title: string): Row {
  if (!blocks.some((one) => HOLDS_ARROW.test(blockOf(one).words))) return blocks;
  const survey: Survey = { answering: 0, asking: 0, others: 0 };
  const row = folded(blocks, survey);
  const isSurvey = survey.answering >= FEWEST && survey.answering > survey.others;
  // Steps of a lesson show what comes of them.
  return isSurvey && (survey.asking * 3 >= survey.answering || isWorksheet(blocks, title)) ? row : blocks;
}

interface Survey {
  answering: number;
  /** Those of them that end in a question mark. */
  asking: number;
  others: number;
}

function folded(given: Row, survey: Survey): Row {
  const cut = given.flatMap(apart);
  const row: ElementContent[] = [];
  for (const block of cut) {
    const told = behindArrow(block);
    const above = row[lastFull(row, row.length)];
    const isBelow = told !== undefined && above !== undefined && !isList(above) && sets(above);
    if (told) survey[isBelow ? 'answering' : 'others']++;
    if (isBelow && endsAsking(blockOf(above).words.replace(POINTS, ''))) survey.asking++;
    row.push(
      isBelow
        ? foldedAnswer([told], [], lineOf(block))
        : withRows(block, (own) => folded(own, survey), [...BOXES, 'question']),
    );
  }
  return areSame(row, given) ? given : row;
}

const isList = (block: ElementContent): boolean => isTag(block, 'ul', 'ol') || levelOf(block) === 1;

/** `Why does ice float?`, and in the next line of the paragraph the arrow. */
function apart(block: ElementContent): Row {
  if (!isTag(block, 'p') || !HOLDS_ARROW.test(blockOf(block).words)) return [block];
  const lines = linesOf(block).map((line) => paragraphOf([line]));
  const at = lines.findIndex((line) => behindArrow(line) !== undefined);
  if (at < 1) return [block];
  const all = linesOf(block);
  return [paragraphOf(all.slice(0, at)), paragraphOf(all.slice(at))];
}
const HOLDS_ARROW = /[→⇒➜➡]|[-=]>/;

/** What stands behind the arrow; words with a title of their own are read where that is known. */
function behindArrow(block: ElementContent): Element | undefined {
  if (!isTag(block, 'p')) return undefined;
  const words = rawText(block.children);
  const arrow = arrowIn(words);
  const behind = words.slice(arrow?.length);
  // `→ The lid ____` is a place to write in.
  if (arrow === undefined || answerOpeningOf(behind) || holdsBlank(behind)) return undefined;
  const told = withoutFirst(block.children, arrow.length);
  return told.every((one) => isBlank(one) || isTag(one, 'a')) || elementsOf(block).some(isSign)
    ? undefined
    : withChildren(block, told);
}

/** A box. */
const isSign = (one: Element): boolean => isTag(one, 'input');
