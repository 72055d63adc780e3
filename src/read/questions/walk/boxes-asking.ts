/**
 * Boxes of questions that stand open, whose titles ask and whose bodies tell the answer, where a page, or a section that is
 * called so, holds nothing else: each is the fold that it would be closed.
 *
 *     ## Review questions
 *
 *     ???+ question "What is fog?"
 *         A low cloud.
 *
 *     ???+ question "Ice is lighter than"
 *         Water.
 *
 * One by itself remarks on the text around it.
 */
import type { Element, ElementContent } from 'hast';
import { isBlank, isTag } from '../../../lesson/index.ts';
import { bodyOf, isPart, lineOf, part, titleOf } from '../../parts.ts';
import { blockOf, cutAtHeadings, holdsElement, isRule, roleOf, wordsOf } from '../blocks/block.ts';
import { clearAnswer } from '../blocks/clear-answer.ts';
import { headingsAbove } from '../blocks/headings-above.ts';
import type { Row } from '../blocks/rows.ts';
import { optionsAt } from '../choices/options.ts';
import { endsOpen } from '../words/ends-open.ts';
import {
  asksLearnersOnly,
  callsTest,
  isAskedTitle,
  isExamTitle,
  saysSheet,
} from '../words/exercise-label.ts';
import { callsJudgement } from '../words/judgement.ts';
import {
  asksAsOwner,
  asksAsReader,
  asksLearner,
  endsAsking,
  normalize,
  tellsLearner,
} from '../words/lexicon.ts';
import { FREQUENT } from './quiz-answered.ts';
import { isRevising } from './told-below.ts';

/** So many of a section that is called so; of a page that nothing calls so, and that holds nothing else. */
const FEWEST = 3;
const MANY = 5;

export function withBoxesAsked(blocks: Row, title: string, file: string): Row {
  if (!blocks.some(standsOpen)) return blocks;
  const above = headingsAbove(blocks);
  const names = (at: number): readonly string[] => [
    title,
    nameOf(file),
    above[at]?.words ?? '',
    ...(above[at]?.above ?? []),
  ];
  const sections = cutAtHeadings(blocks).filter(holdsNoMore);
  const isAlone = sections.length === cutAtHeadings(blocks).length && areAsked(blocks.filter(isBox), MANY);
  const asked = new Set<ElementContent>();
  for (const section of sections) {
    const boxes = section.filter(isBox);
    const called = boxes[0] ? names(blocks.indexOf(boxes[0])) : [];
    const isOne = isAlone || (called.some(isOfQuestions) && areAsked(boxes, FEWEST));
    if (isOne && !called.some(isOfReaders)) for (const box of boxes.filter(isOpen)) asked.add(box);
  }
  return asked.size === 0 ? blocks : blocks.map((one) => (asked.has(one) ? folded(one as Element) : one));
}

/** `unit-2_questions.md` */
const nameOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.\w+$|[_-]+/g, ' ');

const OF_QUESTIONS =
  /\b(?:questions|\p{L}*fragen|preguntas|domande|perguntas|questoes|\p{L}*vragen)(?:\P{L}*$| (?:about|on|sur|zum?|zur|uber|sobre|su[il]?|sull\p{L}*|over) )/u;
const isOfQuestions = (name: string): boolean =>
  saysSheet(name) ||
  callsTest(name) ||
  isExamTitle(name) ||
  asksLearnersOnly(name) ||
  isRevising(normalize(name)) ||
  OF_QUESTIONS.test(normalize(name));

/** What readers ask, and what nobody has answered yet. */
const isOfReaders = (name: string): boolean =>
  FREQUENT.test(normalize(name)) || UNSOLVED.test(normalize(name));
const UNSOLVED =
  /\btroubleshoot|\bdepannage|\bproblembehebung|\b(?:open|research|common|unanswered|unresolved) questions|\bquestions (?:ouvertes|de recherche|courantes)|\b(?:offene|ungeklarte|haufige) fragen|\bforschungsfragen|\b(?:preguntas|questoes|perguntas) (?:abiertas|abertas|comunes|comuns|de (?:investigacion|pesquisa))|\bdomande (?:aperte|comuni|di ricerca)|\b(?:open|veelvoorkomende) vragen|\bonderzoeksvragen/;

const ASKS = /^(?:question|faq|help|quiz)$/;
const standsOpen = (block: ElementContent): block is Element =>
  isPart(block, 'callout') && ASKS.test(block.data.part.variety) && roleOf(block) === undefined;
/** Some may be folded. */
const isBox = (block: ElementContent): block is Element =>
  standsOpen(block) || (isPart(block, 'disclosure') && roleOf(block) === 'question');

/** Besides boxes no more than a line or two above them. */
function holdsNoMore(section: Row): boolean {
  const others = section.filter((one) => !isBox(one) && !isBlank(one) && !isRule(one));
  const words = others.filter((one) => blockOf(one).level === undefined);
  const first = section.findIndex(isBox);
  return (
    words.length <= MOST_WORDS &&
    words.every((one) => isTag(one, 'p') && (first < 0 || section.indexOf(one) < first))
  );
}
const MOST_WORDS = 2;

/** Half of the titles ask, the others are to be completed, and nearly all bodies tell something. */
function areAsked(all: readonly Element[], fewest: number): boolean {
  const boxes = all.filter(isOpen);
  const titles = boxes.map((one) => blockOf(one).title);
  const asking = titles.filter(asksInTitle);
  const telling = boxes.filter(tells);
  const isReaders =
    asking.filter((one) => asksAsOwner(one) || asksAsReader(one)).length * FEW >= asking.length;
  return (
    boxes.length >= fewest &&
    asking.length * 2 >= boxes.length &&
    telling.length * 4 >= boxes.length * 3 &&
    !titles.some((one) => one === '' || isAskedTitle(one)) &&
    !isReaders
  );
}
/** Of so many about the world one may say *our*. */
const FEW = 8;

const asksInTitle = (title: string): boolean =>
  asksLearner(normalize(title)) || endsOpen(title) || callsJudgement(title);

/** Nothing in it is an answer by its name, or offers any. */
const isOpen = (box: Element): boolean => {
  const body = bodyOf(box);
  return !body.some(
    (one, at) =>
      blockOf(one).holdsQuestions ||
      clearAnswer(one) !== undefined ||
      optionsAt(body, at)?.numbered === false,
  );
};

function tells(box: Element): boolean {
  const body = bodyOf(box).filter((one) => !isBlank(one));
  return (
    holdsElement(body) && !endsAsking(wordsOf(body)) && tellsLearner(blockOf(body[0]).words) === undefined
  );
}

const folded = (box: Element): Element =>
  part({ kind: 'disclosure', role: 'question' }, lineOf(box), titleOf(box), bodyOf(box));
