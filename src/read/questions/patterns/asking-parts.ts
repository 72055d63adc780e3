/** Parts that ask by themselves: a dropdown by its title; remarks, where the project's settings say so. */
import type { Element, ElementContent } from 'hast';
import { bodyOf, element, isPart, lineOf, titleInBold, titleOf } from '../../parts.ts';
import { blockOf } from '../blocks/block.ts';
import { foldsOf } from '../blocks/folds.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import {
  asksAsReader,
  EXERCISES,
  mayAsk,
  normalize,
  opensOnly,
  QUESTIONS,
  tellsLearner,
  tellsResult,
} from '../words/lexicon.ts';
import { openQuestion } from './form.ts';
import { judgedBy } from './judged.ts';
import type { Candidate, Context, Match } from './pattern.ts';

/**
 * A fold that tells the learner what to do, and holds the answer. It asks where it is called a question, stands in a row with
 * one that asks, below a heading of questions or on a page called so, or where most folds of a page tell what to do, two of
 * them to explain: elsewhere such a title may only say what is told below.
 */
export function tellingTitle({ blocks, at, page, itemFolds }: Context): Match | undefined {
  const block = blocks[at];
  if (!isPart(block, 'disclosure') || block.data.part.role || block.data.part.remark) return undefined;
  const { title } = blockOf(block);
  if (opensOnly(title) || tellsResult(title)) return undefined;
  const tells = tellsLearner(title);
  if (bodyOf(block).some((one) => blockOf(one).holdsQuestions)) return undefined;
  const { isAll, ...folds } = blocks.length === 1 ? itemFolds() : foldsOf(blocks);
  const isMost = folds.isMost || folds.isTold;
  // `Q3. Tính …`: it counts on from what asks.
  const isCounted = exerciseLabelOf(title)?.kind === 'question' && isInRow(blocks, at, -1);
  if (isCounted) return ofTitle(block, at);
  const isOne = tells
    ? tells === 'called' ||
      isMost ||
      isInRow(blocks, at, -1) ||
      isInRow(blocks, at, 1) ||
      CALLED_QUESTIONS.test(normalize(page.title))
    : isMost && mayAsk(title, isAll);
  return isOne ? ofTitle(block, at) : undefined;
}

/** How many blocks away what says that a fold asks may stand. */
const FAR = 200;

/** Whether a fold that asks is reached over other folds, or upwards a heading of questions over anything. */
function isInRow(blocks: readonly ElementContent[], at: number, step: 1 | -1): boolean {
  let inRow = true;
  for (let i = at + step; Math.abs(i - at) < FAR && blocks[i]; i += step) {
    const { level, normalized, role } = blockOf(blocks[i]);
    if (level !== undefined) return step < 0 && OF_QUESTIONS.test(normalized);
    inRow &&= isPart(blocks[i], 'disclosure');
    if (inRow && role === 'question') return true;
    if (!inRow && step > 0) return false;
  }
  return false;
}

const NAMES_QUESTIONS = String.raw`quiz\w*|check your\w*|self[- ]\w+|flashcards?|${QUESTIONS}|(?:kontroll|verstandnis|test|lern|prufungs|wiederholungs|ubungs)fragen`;
const OF_QUESTIONS = new RegExp(String.raw`\b(?:${NAMES_QUESTIONS}|exerci\w+|ubung\w*|${EXERCISES})\b`);
const CALLED_QUESTIONS = new RegExp(String.raw`\b(?:${NAMES_QUESTIONS})\b`);

export function askingTitle({ blocks, at, page }: Context): Match | undefined {
  const block = blocks[at];
  if (!isPart(block, 'disclosure') || blockOf(block).title === '') return undefined;
  if (isFaq(page.title) || isFaq(headingAbove(blocks, at)) || areReaders(blocks, at)) return undefined;
  return ofTitle(block, at);
}

/** So many blocks on each side of a fold tell who asks in them. */
const NEAR = 20;

/** Whether half of the folds of its section that ask are asked by who reads: `How do I start?`, « Puis-je passer l'unité 1 ? » */
function areReaders(blocks: readonly ElementContent[], at: number): boolean {
  const isHeading = (one: ElementContent): boolean => blockOf(one).level !== undefined;
  const above = blocks.slice(Math.max(0, at - NEAR), at);
  const below = blocks.slice(at, at + NEAR);
  const end = below.findIndex(isHeading);
  const section = [
    ...above.slice(above.findLastIndex(isHeading) + 1),
    ...below.slice(0, end < 0 ? NEAR : end),
  ];
  const titles = section.flatMap((one) => (isPart(one, 'disclosure') ? blockOf(one).title : []));
  const asking = titles.filter((title) => /\?[*_\s]*$/.test(title));
  return asking.length > 1 && asking.filter(asksAsReader).length * 2 >= asking.length;
}

/** What readers ask. */
const FAQ =
  /^[^\p{L}]*(?:faqs?|frequently asked questions?|foire aux questions|questions frequentes|haufig(?:e| gestellte) fragen|preguntas frecuentes|domande frequenti|hai (?:delle )?domande|perguntas frequentes|any questions|des questions|noch fragen|fragen\?|(?:alguna )?dudas?\?|veelgestelde vragen)\b/u;
export const isFaq = (title: string): boolean => FAQ.test(normalize(title));

function headingAbove(blocks: readonly ElementContent[], at: number): string {
  for (let i = at - 1; i >= 0 && at - i < FAR; i--)
    if (blockOf(blocks[i]).level !== undefined) return blockOf(blocks[i]).words;
  return '';
}

function ofTitle(block: Element, at: number): Match {
  const stem = element('p', {}, titleOf(block), lineOf(block));
  const feedback = bodyOf(block);
  const judged = judgedBy([stem], feedback);
  return alone(at, openQuestion([stem], { feedback, guess: 'dropdown-title', ...judged }), true);
}

const ASKING = ['micro', 'thinkingmatter', 'togofurther', 'discussion'];

export function remark({ blocks, at, page }: Context): Match | undefined {
  const block = blocks[at];
  if (!isPart(block, 'callout') || !ASKING.includes(block.data.part.variety)) return undefined;
  if (!page.settings.ask.includes('remarks')) return undefined;
  const body = bodyOf(block);
  if (body.some((one) => blockOf(one).holdsQuestions) || body.every((one) => blockOf(one).words === ''))
    return undefined;
  const line = lineOf(block);
  const lead = [titleInBold(titleOf(block), line)];
  return alone(at, openQuestion(body, { lead, guess: 'remark' }), false);
}

function alone(at: number, candidate: Candidate, introduced: boolean): Match {
  return {
    start: at,
    end: at + 1,
    becomes: [candidate],
    introduced,
  };
}
