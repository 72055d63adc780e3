/** A lesson's front matter. */
import type { Lesson } from '../../lesson/index.ts';

/** What front matter may say of a lesson, as the lesson has it. */
export function fieldsOf(lesson: Lesson): Readonly<Record<string, unknown>> {
  const { id, title, language, description, duration, keywords, objectives, authors, licence, settings } =
    lesson;
  return {
    id,
    title,
    language,
    description,
    duration,
    keywords,
    objectives,
    authors,
    licence: licence?.name,
    ...settings,
  };
}

/** What every lesson's says; the rest only where the page doesn't say it itself. */
const ALWAYS: ReadonlySet<string> = new Set(['id', 'title', 'language']);

export function frontMatter(lesson: Lesson, needed: ReadonlySet<string>): string {
  const lines = Object.entries(fieldsOf(lesson))
    .filter(([key, value]) => value !== undefined && (ALWAYS.has(key) || needed.has(key)))
    .map(([key, value]) => `${key}: ${scalar(value)}\n`);
  return `---\n${lines.join('')}---\n`;
}

const scalar = (value: unknown): string =>
  typeof value === 'string' && isPlain(value) ? value : JSON.stringify(value);

const isPlain = (value: string): boolean =>
  /^\p{L}[\p{L}\p{N} ’,().–-]*$/u.test(value) && !/^(?:true|false|yes|no|on|off|null)$/i.test(value);
