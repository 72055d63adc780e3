/**
 * Sections called *Solution* or *Answers* that no question took. Where something above them is to be solved, or where
 * only an answer is called so, they are folded and named: nobody sees an answer early. A text may have problems and
 * solutions as well: those stay.
 */
import type { Element, ElementContent } from 'hast';
import type { Notes } from '../../page-context.ts';
import { lineOf, part } from '../../parts.ts';
import { blockOf, isRule, sectionEnd } from '../blocks/block.ts';
import { answersTitleOf } from '../words/exercise-label.ts';
import { answerTitleOf, EXERCISES, normalize, tellsFirst } from '../words/lexicon.ts';
import { isQuestionByNumber } from './stem.ts';

/** What else is called so than an answer. */
const LOOSE =
  /^(?:(?:the|la|le|die|el) )?(?:solutions?|losung(?:en)?|corrections?|(?:ri)?soluzion[ei]|solucion(?:es)?|solucao|solucoes|oplossing(?:en)?|uitwerking(?:en)?)\s*:?$/;
export const isLooseAnswer = (normalized: string): boolean => LOOSE.test(normalized);
const EXERCISE = new RegExp(String.raw`^(?:${EXERCISES}|tasks?|challenges?)\b`);

/**
 * The section that starts at a heading, folded; and the block behind it.
 *
 * @param page its title was taken out of the blocks, and stands above all of them
 */
export function orphanSection(
  blocks: readonly ElementContent[],
  at: number,
  page: Pick<Notes, 'title'>,
): { readonly fold: Element; readonly end: number } | undefined {
  const { level, words, normalized } = blockOf(blocks[at]);
  const title = level === undefined ? undefined : answerTitleOf(words);
  const isNamed = level !== undefined && answersTitleOf(words)?.named === true;
  if (!title && !isNamed) return undefined;
  const isLoose = title !== undefined && title.number === undefined && isLooseAnswer(normalized);
  if (isLoose && !asksSomething(page.title) && !isBelowExercise(blocks, at, level!)) return undefined;
  const end = sectionEnd(blocks, at + 1, level!, isRule);
  if (end === at + 1) return undefined;
  const heading = blocks[at] as Element;
  const body = blocks.slice(at + 1, end);
  return {
    fold: part({ kind: 'disclosure', role: 'answer' }, lineOf(heading), heading.children, body),
    end,
  };
}

/** Whether the heading before it, or one it stands below, is an exercise's, or tells what to do. */
function isBelowExercise(blocks: readonly ElementContent[], at: number, level: number): boolean {
  let lowest = level + 1;
  for (let i = at - 1; i >= 0 && lowest > 1; i--) {
    const above = blockOf(blocks[i]);
    if (above.level === undefined || above.level >= lowest) continue;
    if (asksSomething(above.words) || isQuestionByNumber(blocks[i])) return true;
    lowest = above.level;
  }
  return false;
}

const asksSomething = (title: string): boolean => EXERCISE.test(normalize(title)) || tellsFirst(title);
