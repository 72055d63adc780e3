/** Tags as Liquid, Jinja, Twig and Nunjucks write them: `{% name "word" %}`, `{{ "word" | filter }}`. */
import { matchAt, type Tag } from './tags.ts';

const LIQUID =
  /\{%-?[ \t]*(end|\/)?[ \t]*(\p{L}[\p{L}\p{M}\w-]*)((?:"[^"\n]*"|'[^'\n]*'|[^%"'\n]|%(?!\}))*)%\}/uy;
/** `{% choice correct=true %}`; Markdoc's may be data: `{% quiz questions=[{question: "Why?", answer: 1}] /%}`. */
const WORD =
  /(?<!\w)(\w+)[ \t]*=[ \t]*(true|false|\[[ \t]*\{.{0,8000}\}[ \t]*\])(?![\w-])|(?:(?<!\w)(\w+)[ \t]*[=:][ \t]*)?(["'])(.*?)\4/g;
const OUTPUT = /\{\{-?[ \t]*(?![ \t])(|[^{}\n]*?[^{} \t\n])[ \t]*-?\}\}/y;

export function liquidAt(text: string, start: number): Tag | undefined {
  const [whole, end, name, rest = ''] = matchAt(LIQUID, text, start) ?? [];
  if (whole === undefined) return undefined;
  const words: Record<string, string> = {};
  for (const [, bare, plain, key = '0', , value = ''] of rest.matchAll(WORD))
    words[bare ?? key] = plain ?? value;
  return { name: name!, kind: end ? 'close' : 'open', words, end: start + whole.length };
}

/** What is put out. A name alone is a substitution, of which the front matter may tell the words. */
export function outputAt(text: string, start: number): Tag | undefined {
  const [whole, said = ''] = matchAt(OUTPUT, text, start) ?? [];
  return whole === undefined || /^(?:page\.)?[\w-]+$/.test(said)
    ? undefined
    : { name: '{{', kind: 'alone', words: { 0: said }, end: start + whole.length };
}
