import { toHtml } from 'hast-util-to-html';
import type { Content, Diagnostic, Lesson, Question } from '../../src/lesson/index.ts';
import { type Project, readLesson } from '../../src/read/index.ts';
import { type Folder, memoryFiles } from '../support/memory-files.ts';

export interface Reading {
  readonly lesson: Lesson;
  readonly diagnostics: readonly Diagnostic[];
  readonly html: string;
}

/** Reads a page whose folder holds these files. The language is English unless the page says otherwise. */
export const read = async (text: string, folder: Folder = {}, project?: Project): Promise<Reading> => {
  const source = { path: 'page.md', folder: 'lessons', text };
  const english: Project = { description: { language: 'en' }, settings: {} };
  const { lesson, diagnostics } = await readLesson(source, memoryFiles(folder), project ?? english);
  if (!lesson) throw new Error('no lesson was read');
  return { lesson, diagnostics, html: html(lesson.body) };
};

export const html = (content: Content | undefined): string => (content ? toHtml(content) : '');

/** Diagnostics as `line:column rule`, those of some rules only. */
export const marks = (diagnostics: readonly Diagnostic[], ...rules: readonly string[]): string[] =>
  diagnostics
    .filter(({ rule }) => rules.length === 0 || rules.includes(rule))
    .map(({ rule, line, column }) => `${line}:${column} ${rule}`);

/** A question as a line a person can read: `single-choice a) Why? [no | YES] > feedback (hints)`. */
export const sketch = (question: Question): string => {
  const words = (content: Content | undefined): string =>
    html(content)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const options =
    'options' in question
      ? ` [${question.options.map((one) => (one.correct ? words(one.content).toUpperCase() : words(one.content))).join(' | ')}]`
      : '';
  const feedback = question.feedback ? ` > ${words(question.feedback)}` : '';
  const hints = question.hints.length > 0 ? ` (${question.hints.map(words).join('; ')})` : '';
  return `${question.kind} ${words(question.prompt)}${options}${feedback}${hints}`;
};
