/** Tags as Liquid, Jinja, Twig and Nunjucks write them: `{% name "word" %}`, `{{ "word" | filter }}`. */
import { matchAt, type Tag } from './tags.ts';

const LIQUID = /\{%-?[ \t]*(end|\/)?[ \t]*([A-Za-z][\w-]*)((?:"[^"\n]*"|'[^'\n]*'|[^%"'\n]|%(?!\}))*)%\}/y;
const OUTPUT = /\{\{-?[ \t]*([^{}\n]*?)[ \t]*-?\}\}/y;

export function liquidAt(text: string, start: number): Tag | undefined {
  const [whole, end, name, rest = ''] = matchAt(LIQUID, text, start) ?? [];
  if (whole === undefined) return undefined;
  const words: Record<string, string> = {};
  for (const [, key = '0', , value = ''] of rest.matchAll(/(?:(\w+)[ \t]*[=:][ \t]*)?(["'])(.*?)\2/g))
    words[key] = value;
  return { name: name!, kind: end ? 'close' : 'open', words, end: start + whole.length };
}

/** What is put out. A name alone is a substitution, of which the front matter may tell the words. */
export function outputAt(text: string, start: number): Tag | undefined {
  const [whole, said = ''] = matchAt(OUTPUT, text, start) ?? [];
  return whole === undefined || /^(?:page\.)?[\w-]+$/.test(said)
    ? undefined
    : { name: '{{', kind: 'alone', words: { 0: said }, end: start + whole.length };
}
