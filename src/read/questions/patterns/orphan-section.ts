/**
 * Sections called *Solution* or *Answers* that no question took. Where something above them is to be solved, or where
 * only an answer is called so, they are folded and named: nobody sees an answer early. A text may have problems and
 * solutions as well: those stay.
 */
import type { Element, ElementContent } from 'hast';
import { elementsOf, isBlank, isTag, onceFor } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import { foldedAnswer, foldedHint, lineOf } from '../../parts.ts';
import { blockOf, isRule, levelOf, sectionEnd } from '../blocks/block.ts';
import { answerHeading } from '../blocks/clear-answer.ts';
import { answersTitleOf, setsExercises } from '../words/exercise-label.ts';
import { EXERCISES, normalize, tellsFirst } from '../words/lexicon.ts';
import { titlesHints } from './hints-below.ts';
import { isQuestionByNumber } from './stem.ts';

/** What else is called so than an answer. */
const LOOSE =
  /^(?:(?:the|la|le|die|el) )?(?:solutions?|losung(?:en)?|corrections?|(?:ri)?soluzion[ei]|solucion(?:es)?|solucao|solucoes|oplossing(?:en)?|uitwerking(?:en)?)\s*:?$/;
/** The names that are left. */
const OF_NOTHING_ELSE = /answer|repons|corrig|antwort|rispost|respuest|respost|gabarito|antwoord/;
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
  const title = answerHeading(blocks[at]);
  const several = level === undefined ? undefined : answersTitleOf(words);
  const isNamed = several?.named === true || several?.ofSheet === true;
  const hints = level !== undefined && !title && !isNamed ? hintsBelow(blocks, at, level) : undefined;
  if (hints || (!title && !isNamed)) return hints;
  const isLoose = title
    ? title.number === undefined && isLooseAnswer(normalized)
    : several?.named === false && !OF_NOTHING_ELSE.test(normalized);
  if (isLoose && !asksSomething(page.title) && !isBelowExercise(blocks, at, level!)) return undefined;
  const end = sectionEnd(blocks, at + 1, level!, isRule);
  if (end === at + 1) return undefined;
  const heading = blocks[at] as Element;
  const body = blocks.slice(at + 1, end);
  return {
    fold: foldedAnswer(body, heading.children, lineOf(heading)),
    end,
  };
}

/**
 * Where a section called *Answers* ends that held nothing but what answers exercises elsewhere.
 *
 * @param taken what does
 */
export function emptiedEnd(
  blocks: readonly ElementContent[],
  at: number,
  taken: ReadonlySet<ElementContent>,
): number | undefined {
  const { level, words } = blockOf(blocks[at]);
  if (level === undefined || !(answerHeading(blocks[at]) ?? answersTitleOf(words))) return undefined;
  const end = sectionEnd(blocks, at + 1, level, isRule);
  const body = blocks.slice(at + 1, end);
  const isEmptied = body.every((one) => isBlank(one) || levelOf(one) < 7 || taken.has(one));
  return isEmptied && body.some((one) => taken.has(one)) ? end : undefined;
}

/** « Indices », «Pistas», counted as the exercises above them are: who needs none sees none. */
function hintsBelow(blocks: readonly ElementContent[], at: number, level: number) {
  const { words } = blockOf(blocks[at]);
  if (!titlesHints(words) || !headingsOver(blocks)[at]!.some((one) => setsExercises(blockOf(one).words)))
    return undefined;
  const end = sectionEnd(blocks, at + 1, level, isRule);
  const body = blocks.slice(at + 1, end);
  if (!body.some((one) => isTag(one, 'ol') || (isTag(one, 'ul') && elementsOf(one).every(isCounted))))
    return undefined;
  return { fold: foldedHint(blocks[at] as Element, body), end };
}

const isCounted = (item: Element): boolean => /^\(?(?:\p{L}{1,10}\.? ?)?\d/u.test(blockOf(item).words);

/** Whether the heading before it, or one it stands below, is an exercise's, or tells what to do. */
const isBelowExercise = (blocks: readonly ElementContent[], at: number, level: number): boolean =>
  headingsOver(blocks)[at]!.some(
    (one) => levelOf(one) <= level && (asksSomething(blockOf(one).words) || isQuestionByNumber(one)),
  );

/** Of each block the headings that it stands below, each of a higher level than those before it: never more than six. */
const headingsOver = onceFor((blocks: readonly ElementContent[]): readonly (readonly ElementContent[])[] => {
  let open: readonly ElementContent[] = [];
  return blocks.map((block) => {
    const above = open;
    const own = levelOf(block);
    if (own < 7) open = [...open.filter((one) => levelOf(one) < own), block];
    return above;
  });
});

const asksSomething = (title: string): boolean => EXERCISE.test(normalize(title)) || tellsFirst(title);
