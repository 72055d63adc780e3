/** Which questions a learner is asked, and in which order parts stand: made of a seed that the LMS keeps. */
import { digest } from './digest.ts';
import type { LearnerState, LessonData } from './session.ts';

/** Characters of a seed. */
export const SEED = 4;

/** A new learner's: nobody else's order, and the same at every visit once it is kept. */
export function newSeed(): string {
  return digest(`${Date.now()} ${Math.random()}`, SEED);
}

/** The same for one seed, whatever else is ordered and wherever each stood. */
export function shuffled<T>(parts: readonly T[], seed: string, nameOf: (part: T) => string): readonly T[] {
  const ranks = new Map(parts.map((part) => [part, rank(seed, nameOf(part))]));
  return [...parts].sort((a, b) => compare(ranks.get(a)!, ranks.get(b)!));
}

const rank = (seed: string, name: string): string => digest(`${seed} ${name}`, 5) + name;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A lesson's questions in a course on one page have its name before theirs: `lesson/question`. */
const lessonOf = (id: string): string => id.slice(0, id.indexOf('/') + 1);

/**
 * The ids of the questions to ask, in the order of the page. What was answered is asked in any case, and what was
 * drawn before is drawn again, whatever has been added, moved or left out since; the rest are drawn by the seed.
 *
 * @param draw how many of each lesson
 */
export function drawnFrom(
  questions: LessonData['questions'],
  draw: number,
  seed: string,
  { answers, drawn = [] }: Pick<LearnerState, 'answers' | 'drawn'>,
): readonly string[] {
  const before = new Set(drawn);
  const chosen = new Set<string>();
  for (const lesson of new Set(questions.map(({ id }) => lessonOf(id)))) {
    const own = questions.map(({ id }) => id).filter((id) => lessonOf(id) === lesson);
    const ranked = shuffled(own, seed, (id) => id);
    const answered = ranked.filter((id) => id in answers);
    const rest = [...ranked.filter((id) => before.has(id)), ...ranked].filter((id) => !(id in answers));
    const more = Math.max(0, draw - answered.length);
    for (const id of [...answered, ...new Set(rest)].slice(0, answered.length + more)) chosen.add(id);
  }
  return questions.map(({ id }) => id).filter((id) => chosen.has(id));
}
