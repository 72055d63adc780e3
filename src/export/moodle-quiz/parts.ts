/** Which section of the lesson a question stands in, for a bank that would else be one long list. */
import type { Lesson, Section } from '../../lesson/index.ts';

/** A lesson of more questions has a category for each of its sections: a list of so many is still seen at a glance. */
const MANY = 20;

/**
 * Question id → the title of its section: of the highest level whose headings part the questions at all. Questions
 * before the first such heading have none; so has every question of a lesson that asks no more than `MANY`.
 */
export function parts(lesson: Lesson): ReadonlyMap<string, string> {
  if (lesson.questions.length <= MANY) return new Map();
  const levels = [...new Set(lesson.outline.map(({ level }) => level))].sort((a, b) => a - b);
  const parting = levels
    .map((level) => partsOf(lesson, level))
    .find((titles) => new Set(lesson.questions.map(({ id }) => titles.get(id))).size > 1);
  return parting ?? new Map();
}

const partsOf = (lesson: Lesson, level: number): ReadonlyMap<string, string> =>
  new Map(
    headingsOf(lesson).flatMap(({ question, above }) => {
      const part = above.filter((heading) => heading.level <= level).at(-1);
      return part ? [[question, part.title] as const] : [];
    }),
  );

/** For each question that stands below a heading, all headings down to its own: titles alone may occur twice. */
function headingsOf({ outline, questions }: Lesson) {
  let at = -1;
  return questions.flatMap(({ id, section }): { question: string; above: readonly Section[] }[] => {
    if (section === undefined) return [];
    if (outline[at]?.title !== section) {
      const next = outline.findIndex(({ title }, index) => index > at && title === section);
      if (next >= 0) at = next;
    }
    return [{ question: id, above: outline.slice(0, at + 1) }];
  });
}
