import type { Element } from 'hast';

/** TeX between the delimiters that MathJax knows everywhere: `\(…\)` in a line, `\[…\]` by itself. */
export function delimited(tex: string, { properties }: Element): string {
  const [open, close] = properties.dataDisplay === 'block' ? ['\\[', '\\]'] : ['\\(', '\\)'];
  return `${open}${tex}${close}`;
}
