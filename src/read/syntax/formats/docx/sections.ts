/**
 * Sections of a sheet that hold the answers to what they ask: each is read by itself, for what counts alike in another is
 * none of its own.
 *
 *     Exercise 1              Exercise 2
 *     1. Ice ____ on water.   1. Why does iron sink?
 *     Answers:                Answers:
 *     1. floats               1. It is heavy.
 */
import { stretchesOf } from '../../../../lesson/index.ts';
import { answersTitleOf } from '../../../questions/words/exercise-label.ts';
import { type Block, isBody, isBoldLine, isHeading, wordsIn } from './document.ts';

/** The blocks, cut where such a section begins or ends. */
export const sectionsOf = (blocks: readonly Block[]): readonly (readonly Block[])[] =>
  stretchesOf(blocks, (at) => {
    const end = endOf(blocks, at);
    return end !== undefined && isAnswered(blocks.slice(at + 1, end)) ? end : undefined;
  });

/** Where the section of a heading ends that titles no answers itself. */
function endOf(blocks: readonly Block[], at: number): number | undefined {
  const level = levelOf(blocks[at]);
  if (level === undefined || titlesAnswers(blocks[at]!)) return undefined;
  let end = at + 1;
  while (end < blocks.length && (levelOf(blocks[end]) ?? level + 1) > level) end++;
  return end;
}

const levelOf = (block: Block | undefined): number | undefined =>
  block?.kind === 'paragraph' && typeof block.role === 'number' ? block.role : undefined;

/** One title of answers, with what they answer above it. */
const isAnswered = (section: readonly Block[]): boolean =>
  section.filter(titlesAnswers).length === 1 &&
  !titlesAnswers(section[0]!) &&
  !titlesAnswers(section.at(-1)!);

const titlesAnswers = (block: Block): boolean =>
  (isHeading(block) || isBoldLine(block) || (isBody(block) && /[:：]\s*$/.test(wordsIn(block)))) &&
  answersTitleOf(wordsIn(block).replace(/\s*[:：]\s*$/, ''))?.several === true;
