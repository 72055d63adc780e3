/**
 * Explicit names for the questions of a page, written into its source: with them a corrected typo keeps learners'
 * answers. A `{question}` or an exercise gets the option `:name:`, any other question a MyST target before it:
 *
 *     (why-does-ice-float-1a2b3c)=
 *     a) Why does ice float?
 *
 * Nothing else of the source changes: line ends, spaces and all bytes stay.
 */
import type { Lesson, Question } from '../../lesson/index.ts';

/** An insertion; `offset` counts UTF-16 code units of the source. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
  /** The question it names. */
  readonly id: string;
}

export interface ExplicitIds {
  /** In the order of the source. */
  readonly insertions: readonly Insertion[];
  /** Questions that nothing in the source can name: items of a split list, words in a quotation, included files. */
  readonly unnamed: readonly Question[];
}

/** What to insert so that each question of the page is named as it is now. Those that have a name are left alone. */
export function explicitIds(source: string, lesson: Lesson): ExplicitIds {
  const lines = linesOf(source);
  const insertions: Insertion[] = [];
  const unnamed: Question[] = [];
  for (const question of lesson.questions) {
    const found = question.place.file === lesson.source ? insertionFor(question, lines) : 'none';
    if (found === 'none') unnamed.push(question);
    else if (found !== 'named') insertions.push(found);
  }
  const twice = new Set(
    insertions.filter((one, i) => insertions.findIndex(({ offset }) => offset === one.offset) !== i),
  );
  return {
    insertions: insertions.filter((one) => !twice.has(one)).sort((a, b) => a.offset - b.offset),
    unnamed: [...unnamed, ...lesson.questions.filter(({ id }) => [...twice].some((one) => one.id === id))],
  };
}

/** The source with its insertions made. */
export function inserted(source: string, insertions: readonly Insertion[]): string {
  let out = '';
  let from = 0;
  for (const { offset, text } of [...insertions].sort((a, b) => a.offset - b.offset)) {
    out += source.slice(from, offset) + text;
    from = offset;
  }
  return out + source.slice(from);
}

interface Line {
  readonly text: string;
  readonly offset: number;
  readonly end: string;
}

/** `text` without its line end, as the reader sees it; a byte order mark is no text. */
function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let offset = source.startsWith('\uFEFF') ? 1 : 0;
  for (const [whole] of source.slice(offset).matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    const text = whole.replace(/[\r\n]+$/, '');
    lines.push({ text, offset, end: whole.slice(text.length) });
    offset += whole.length;
  }
  return lines;
}

const TARGET = /^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)?\([^()\n]+\)=[ \t]*$/;
const OPENER = /^([ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)?)(?:`{3,}|~{3,}|:{3,})[ \t]*\{[ \t]*([\w-]+)[ \t]*\}/;
const NAMED_BY_OPTION = /^(?:question|exercise|challenge|activity|exercise-start)$/i;

function insertionFor(question: Question, lines: readonly Line[]): Insertion | 'named' | 'none' {
  const at = question.place.line - 1;
  const opener = openerAbove(lines, at);
  if (opener !== undefined) return optionIn(question, lines, opener);
  const line = lines[at];
  if (!line) return 'none';
  const before = lines[previous(lines, at)]?.text ?? '';
  if (TARGET.test(before) || TARGET.test(line.text)) return 'named';
  const eol = line.end || '\n';
  const [, indent = '', marker = ''] = /^([ \t]*)((?:[-*+]|\d+[.)])[ \t]+)?/.exec(line.text) ?? [];
  // The label `1.` of a paragraph is a list's marker to Markdown, and the question starts behind it.
  if (marker && question.place.column > indent.length + 1) {
    const inside = indent.length + marker.length;
    const text = `(${question.id})=${eol}${' '.repeat(inside)}`;
    return { offset: line.offset + inside, text, id: question.id };
  }
  if (/^[ \t]*(?:>|\|)/.test(line.text)) return 'none';
  return { offset: line.offset, text: `${indent}(${question.id})=${eol}`, id: question.id };
}

function previous(lines: readonly Line[], at: number): number {
  let i = at - 1;
  while (i >= 0 && lines[i]!.text.trim() === '') i--;
  return i;
}

/** The directive whose first words stand on a line: on its own first line, or below its options. */
function openerAbove(lines: readonly Line[], at: number): number | undefined {
  for (let i = at; i >= 0; i--) {
    const { text } = lines[i]!;
    const name = OPENER.exec(text)?.[2];
    if (name !== undefined) return NAMED_BY_OPTION.test(name) ? i : undefined;
    if (i < at && !/^\s*(?:$|:[\w*-]+\s*:|-{3,}\s*$|[\w-]+\s*:(?:\s|$))/.test(text)) return undefined;
  }
  return undefined;
}

function optionIn({ id }: Question, lines: readonly Line[], opener: number): Insertion | 'named' | 'none' {
  const line = lines[opener]!;
  const next = lines[opener + 1];
  if (!next) return 'none';
  const yaml = /^\s*-{3,}\s*$/.test(next.text);
  const first = yaml ? opener + 2 : opener + 1;
  const option = yaml ? /^\s*(?:name|label)\s*:/ : /^\s*:(?:name|label)\s*:/;
  const any = yaml ? /^\s*(?!-{3,})\S/ : /^\s*:[\w*-]+\s*:/;
  for (let i = first; lines[i] && any.test(lines[i]!.text); i++) {
    if (option.test(lines[i]!.text)) return 'named';
  }
  const before = lines[previous(lines, opener)]?.text ?? '';
  if (TARGET.test(before)) return 'named';
  const indent = (OPENER.exec(line.text)?.[1] ?? '').replace(/[^\s]/g, ' ');
  const text = yaml ? `${indent}name: ${id}` : `${indent}:name: ${id}`;
  return { offset: lines[first]!.offset, text: `${text}${line.end || '\n'}`, id };
}
