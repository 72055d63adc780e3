/**
 * Exercises of a page whose file says that it solves them: from the first code below the words of each on, all that stands
 * below its heading is the answer.
 *
 *     ### Exercise 1
 *
 *     Count the cubes.
 *
 *     ```r
 *     nrow(cubes)
 *     ```
 *
 *     There are three.
 */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { bodyOf, isPart, lineOf, part } from '../../parts.ts';
import { blockOf, roleOf, sectionEnd } from '../blocks/block.ts';
import { clearTitle } from '../blocks/clear-answer.ts';
import { exerciseLabelOf } from '../words/exercise-label.ts';
import { EXERCISES } from '../words/lexicon.ts';

export function withExercisesSolved(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const row: ElementContent[] = [];
  for (let at = 0; at < blocks.length; ) {
    const end = isExercise(blocks[at]!) ? sectionEnd(blocks, at + 1, 6) : at + 1;
    for (const one of solvedFrom(blocks.slice(at, end))) row.push(one);
    at = end;
  }
  return row;
}

/** `Exercise: ice`, which nothing counts. */
const CALLED = new RegExp(String.raw`^[^\p{L}]*(?:${EXERCISES})\b`, 'u');

function isExercise(block: ElementContent): boolean {
  if (blockOf(block).level === undefined) return false;
  if (CALLED.test(blockOf(block).normalized)) return true;
  const label = exerciseLabelOf(blockOf(block).words);
  return /^(?:exercise|problem|question)$/.test(label?.kind ?? '') && !label?.answers;
}

function solvedFrom(section: readonly ElementContent[]): readonly ElementContent[] {
  const own = section.filter(({ type }) => type === 'element');
  const code = own.findIndex((one) => isTag(one, 'pre') || roleOf(one) !== undefined);
  // What learners start from stands above what is folded already.
  const first = own[roleOf(own[code + 1]) === 'answer' ? code + 1 : code];
  if (code < 2 || !first || !mayTell(own.slice(code))) return section;
  const from = section.indexOf(first);
  const told = section.slice(from).flatMap((one) => (isPart(one, 'disclosure') ? bodyOf(one) : [one]));
  return [...section.slice(0, from), part({ kind: 'disclosure', role: 'answer' }, lineOf(first), [], told)];
}

/** Nothing else answers there, but code that does, with what is said of it. */
function mayTell(blocks: readonly ElementContent[]): boolean {
  if (blocks.some((one) => clearTitle(one) !== undefined)) return false;
  const roles = blocks.map(roleOf).filter((one) => one !== undefined);
  if (roles.length === 0) return true;
  return blocks.every((one) => isTag(one, 'pre') || blockOf(one).isWords || roleOf(one) === 'answer');
}
