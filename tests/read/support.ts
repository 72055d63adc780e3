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

const words = (content: Content | undefined): string =>
  html(content)
    .replace(/<cartable-gap[^>]*>/g, '___')
    .replace(/<\/?(?:strong|b|em|i|code|a|span|mark|u|s|del|sub|sup|small|q|kbd)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const remark = (content: Content | undefined): string => (content ? ` (${words(content)})` : '');
const share = (fraction: number): string => (fraction === 1 ? '' : ` ${fraction * 100}%`);

/** What only its kind has, as a person would note it down; right answers in capitals or behind `=`. */
const keyOf = (question: Question): string => {
  switch (question.kind) {
    case 'open':
      return [
        question.starter ? ` from: ${words(question.starter)}` : '',
        question.minWords ? ` min ${question.minWords}` : '',
      ].join('');
    case 'single-choice':
    case 'multiple-choice':
      return ` [${question.options
        .map(({ content, correct, feedback }) => {
          const option = words(content);
          return (correct ? option.toUpperCase() : option) + remark(feedback);
        })
        .join(' | ')}]`;
    case 'true-false':
      return ` [${question.answer}]${remark(question.whenTrue)}${remark(question.whenFalse)}`;
    case 'short-answer':
      return ` ${question.accepted
        .map(({ text, fraction, feedback }) => `= ${text}${share(fraction)}${remark(feedback)}`)
        .join(' ')}${question.caseSensitive ? ' case' : ''}`;
    case 'numerical':
      return ` ${question.accepted
        .map(
          ({ value, tolerance, fraction, feedback }) =>
            `= ${value}±${tolerance}${share(fraction)}${remark(feedback)}`,
        )
        .join(' ')}${question.unit ? ` ${question.unit}` : ''}`;
    case 'matching':
      return ` [${[...question.pairs.map(({ stem, answer }) => `${words(stem)} = ${answer}`), ...question.distractors].join(' | ')}]`;
    case 'ordering':
      return ` [${question.items.map(words).join(' < ')}]`;
    case 'gap-fill':
      return ` [${question.gaps
        .map(({ accepted, choices }) => {
          const right = accepted.map(({ text }) => text);
          return choices
            ? choices.map((one) => (right.includes(one) ? `=${one}` : one)).join('/')
            : `=${right.join('=')}`;
        })
        .join(' | ')}]`;
  }
};

/** A question as a line a person can read: `single-choice a) Why? [no | YES] > feedback (hints)`. */
export const sketch = (question: Question): string => {
  const feedback = question.feedback ? ` > ${words(question.feedback)}` : '';
  const hints = question.hints.length > 0 ? ` (${question.hints.map(words).join('; ')})` : '';
  const points = question.points === 1 ? '' : ` ${question.points} points`;
  return `${question.kind} ${words(question.prompt)}${keyOf(question)}${feedback}${hints}${points}`;
};
