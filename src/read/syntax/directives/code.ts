/** Code, shown as it is written. */

import { data, element, text } from '../../parts.ts';
import type { Declaration } from '../fences/directive.ts';
import { captioned } from './pieces.ts';

/** Code as it is written; its language is kept for highlighting. */
export function preformatted(source: string, language: string, line: number) {
  return element(
    'pre',
    language ? { dataLanguage: language } : {},
    [element('code', {}, [text(source)])],
    line,
  );
}

const block: Declaration = {
  names: ['code-block', 'code', 'sourcecode', 'parsed-literal', 'prompt'],
  summary: 'code, with its caption',
  argument: 'text',
  options: ['caption', 'name', 'label', 'linenos', 'lineno-start', 'emphasize-lines', 'class'],
  body: 'raw',
  becomes: async ({ argument, options, text: source, line }, reader) => {
    const code = preformatted(source, argument.trim().split(/\s+/)[0] ?? '', line);
    const { caption, label, name = label } = options;
    return [await captioned(code, { caption, name, line }, reader)];
  },
};

/**
 * A program to run in the page. Its body has up to two lines of `===`: what stands above the first is hidden
 * (a prelude, often with the solution), what stands below the second too.
 */
const playground: Declaration = {
  names: ['codeplay'],
  summary: 'code in Python that learners go on writing; what it hides is not shown',
  argument: 'text',
  options: ['file', 'static', 'nocontrols', 'exec', 'hints', 'output_lines', '*output_lines'],
  body: 'raw',
  becomes: ({ text: source, line }) => {
    const parts = source.split(/^={3,}[ \t]*$\n?/m);
    const shown = parts.length > 1 ? parts[1]! : parts[0]!;
    if (!shown.trim()) return [];
    const code = preformatted(shown.replace(/^\n+|\s+$/g, ''), 'python', line);
    const prelude = parts.length > 1 ? parts[0]! : '';
    return [{ ...code, data: data({ playground: { prelude } }) }];
  },
};

export const codes: readonly Declaration[] = [block, playground];
