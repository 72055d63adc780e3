/** Where each question of a page stands, and what is told right above it. */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag, Placeholder } from '../../../lesson/index.ts';
import { isDurationLine } from '../../page/metadata.ts';
import { isPart } from '../../parts.ts';
import { blockOf, isRule, levelOf } from '../blocks/block.ts';
import { standingTitle } from '../blocks/clear-answer.ts';
import type { Row } from '../blocks/rows.ts';
import { exerciseLabelOf, isCalledExercise } from '../words/exercise-label.ts';

/** Where a question stands on its page. */
export interface Place {
  /** What is told right above it, and nothing else. */
  readonly above: Row;
  /** Whether a heading, a rule or a frame parts it from the question before it. */
  readonly begins: boolean;
}

export function placesIn(body: Row): ReadonlyMap<Element, Place> {
  const places = new Map<Element, Place>();
  placeRow(body, places);
  return places;
}

/** Right behind another. */
const BEHIND: Place = { above: [], begins: false };

const isBox = (block: ElementContent): boolean => isPart(block, 'callout', 'disclosure', 'group');

function placeAll([first, ...others]: readonly Element[], place: Place, places: Map<Element, Place>): void {
  places.set(first!, place);
  for (const other of others) places.set(other, BEHIND);
}

function placeRow(row: Row, places: Map<Element, Place>): void {
  let above: ElementContent[] = [];
  let begins = true;
  for (const block of row) {
    const questions = isBox(block) ? [] : askedIn(block);
    if (questions.length > 0) {
      placeAll(questions, { above, begins }, places);
      above = [];
      begins = false;
    } else if (holdsQuestions(block)) {
      placeRow(block.children as ElementContent[], places);
      above = [];
      begins = true;
    } else if (partsBefore(block)) {
      above = isTag(block, 'p') ? [block] : [];
      begins = true;
    } else if (tells(block)) above.push(block);
  }
}

/** A heading, a rule, or a title on a line of its own, which begins what follows. */
const partsBefore = (block: ElementContent): boolean =>
  levelOf(block) < 7 || isRule(block) || callsAnew(block);

/** `**Exercise 2**`, on a line of its own. */
function callsAnew(block: ElementContent): boolean {
  const title = standingTitle(block);
  return title !== undefined && (exerciseLabelOf(title)?.kind !== undefined || isCalledExercise(title));
}

/** Those of a list of questions; of the items that tell more, each stands by itself. */
function askedIn(block: ElementContent): readonly Element[] {
  if (isTag(block, Placeholder.question)) return [block];
  if (!isTag(block, 'ol', 'ul', 'li')) return [];
  const own = (block.children as ElementContent[]).filter((one) => !isBlank(one));
  const asked = own.map(askedIn);
  return asked.every((one) => one.length > 0) ? asked.flat() : [];
}

const holdsQuestions = (node: ElementContent): node is Element =>
  node.type === 'element' &&
  (isTag(node, Placeholder.question) || node.children.some((one) => holdsQuestions(one as ElementContent)));

/** What may hold an answer tells nothing, nor does how long it takes. */
export const tells = (block: ElementContent): boolean =>
  !isBlank(block) && !isBox(block) && !blockOf(block).holdsQuestions && !isDurationLine(blockOf(block).words);
