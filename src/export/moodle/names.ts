/** Names, as Moodle stores and cleans them. */
import type { Course, Lesson } from '../../lesson/index.ts';

/** Most characters of a question's or category's name (`lib/db/install.xml`). */
const NAME_LIMIT = 255;
const TAG_LIMIT = 50;

/**
 * A name that survives: Moodle strips what looks like a tag (`x<y` becomes `x`), and shortens what is too long.
 * A space behind `<` keeps it from looking like one.
 */
export function moodleName(text: string, otherwise: string): string {
  const whole =
    text
      .replace(/<(?=\S)/g, '< ')
      .replace(/\s+/gu, ' ')
      .trim() || otherwise;
  if (whole.length <= NAME_LIMIT) return whole;
  const letters = [...whole];
  if (letters.length <= NAME_LIMIT) return whole;
  const cut = letters.slice(0, NAME_LIMIT - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/**
 * The path of a lesson's category, without a context: it goes to whichever bank the teacher has opened. A slash
 * in a name is doubled; one at its start needs a space before it, or it would join the separator.
 */
export const categoryPath = (lesson: Pick<Lesson, 'title' | 'id'>): string => `top/${categoryName(lesson)}`;

/** A lesson's category under its course's. */
export const pathInCourse = (course: Pick<Course, 'title' | 'id'>, path: string): string =>
  `${categoryPath(course)}/${path.slice('top/'.length)}`;

/** A category for one of the lesson's sections, below the lesson's own. */
export const pathBelow = (path: string, title: string): string =>
  `${path}/${categoryName({ title, id: 'section' })}`;

function categoryName({ title, id }: Pick<Lesson, 'title' | 'id'>): string {
  const name = moodleName(title, id);
  // Moodle passes over a category that is called as its own root.
  const free = name === 'top' ? `top (${id})` : name;
  return `${free.startsWith('/') ? ' ' : ''}${free.replaceAll('/', '//')}`;
}

/** The keywords, and the lesson's id: by it a teacher finds all questions of a lesson, wherever they were moved. */
export const tagsOf = ({ keywords, id }: Lesson): readonly string[] => [
  ...new Map(
    [...keywords, id]
      // Moodle parts tags at commas and keeps 50 characters.
      .map((tag) =>
        [...tag.replace(/[,<>]/g, ' ').replace(/\s+/gu, ' ').trim()].slice(0, TAG_LIMIT).join('').trim(),
      )
      .filter((tag) => tag !== '')
      .map((tag) => [tag.toLowerCase(), tag]),
  ).values(),
];
