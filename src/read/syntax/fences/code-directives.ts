/**
 * Directives that end up in code or in HTML: a closer too many opens a block of code, and every answer below it is
 * shown as it is written. Code that is to show a directive has a language and a fence that outlasts it.
 */
import { OPENER } from './fences.ts';

export interface Shown {
  readonly name: string;
  /** From 0 within the text. */
  readonly line: number;
}

/** The fence of a block of code: its marks, and whether it is closed. */
export interface CodeFence {
  readonly marks: string;
  readonly closed: boolean;
  /** Of one that isn't closed: how far below its first line the lesson goes on. */
  readonly endedBy?: number;
}

/** The first directive in a block of code that its author hardly wants to show. */
export function directiveShown(
  text: string,
  info: string,
  fence: CodeFence,
  isDirective: (name: string) => boolean,
): Shown | undefined {
  function isSlip(marks: string) {
    return (
      info.trim() === '' ||
      !fence.closed ||
      (marks[0] === fence.marks[0] && marks.length >= fence.marks.length)
    );
  }
  return firstOpener(text, isDirective, isSlip);
}

export function directiveInHtmlText(html: string, isDirective: (name: string) => boolean): Shown | undefined {
  return firstOpener(
    html.replace(/<!--[\s\S]*?(?:-->|$)|<(pre|script|style)\b[\s\S]*?(?:<\/\1|$)/gi, (whole) =>
      whole.replace(/[^\n]/g, ''),
    ),
    isDirective,
    () => true,
  );
}

function firstOpener(
  text: string,
  isDirective: (name: string) => boolean,
  isSlip: (marks: string) => boolean,
): Shown | undefined {
  for (const [line, words] of text.split('\n').entries()) {
    const [, marks = '', name = ''] = OPENER.exec(words.trimStart()) ?? [];
    if (name && isDirective(name.toLowerCase()) && isSlip(marks)) return { name: name.toLowerCase(), line };
  }
  return undefined;
}
