/**
 * Jekyll: Liquid's addresses (`{{ site.baseurl }}`, `{{ '/x' | relative_url }}`, `{% link x.md %}`), `{% highlight %}`,
 * remarks, and kramdown's attributes behind words. Other tags are named; what they hold is read.
 */
import { type Dialect, signIn } from './dialect.ts';
import { at, type Line, type Prepared, trimmed } from './prepared.ts';
import { type Grammar, type Made, type Node, type Tag, withTagsRead } from './tags.ts';
import { liquidAt, means as meansElsewhere } from './unknown.ts';

const OUTPUT = /\{\{-?[ \t]*([^{}\n]*?)[ \t]*-?\}\}/y;
const TARGET = /\{%-?[ \t]*(?:link|post_url)[ \t]+([^%\n]*?)[ \t]*-?%\}/y;
const HIGHLIGHT = /\{%-?[ \t]*highlight[ \t]+([\w+#.-]+)[^%\n]*%\}/y;

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function readTag(text: string, start: number): Tag | undefined {
  const output = matchAt(OUTPUT, text, start);
  if (output) {
    // A name alone is a substitution, of which the front matter may tell the words.
    if (/^(?:page\.)?[\w-]+$/.test(output[1]!)) return undefined;
    return { name: '{{', kind: 'alone', words: { 0: output[1]! }, end: start + output[0].length };
  }
  const target = matchAt(TARGET, text, start);
  if (target) return { name: 'link', kind: 'alone', words: { 0: target[1]! }, end: start + target[0].length };
  const code = matchAt(HIGHLIGHT, text, start);
  if (code) return { name: 'highlight', kind: 'open', words: { 0: code[1]! }, end: start + code[0].length };
  return liquidAt(text, start);
}

const words = (text: string): Made => ({ kind: 'words', text });

/** A string, whatever is done with it: filters put the site's address before it. */
const ADDRESS =
  /^(["'])([^"']*)\1[ \t]*(?:\|[ \t]*(?:relative_url|absolute_url|prepend[ \t]*:[ \t]*site\.\w+)[ \t]*)+$/;

function means(node: Node, body: () => readonly Line[], unread: (name: string) => void): Made {
  const { tag } = node;
  const written = tag.words[0] ?? '';
  if (tag.name === 'link') return words(written.startsWith('/') ? written : `/${written}`);
  if (tag.name === 'highlight' && node.children) return { kind: 'block', lines: code(node, written) };
  if (tag.name !== '{{') return meansElsewhere(node, body, unread);
  const [, , address] = ADDRESS.exec(written) ?? [];
  if (address !== undefined) return words(address);
  if (/^site\.(?:baseurl|url)$/.test(written)) return words('');
  return meansElsewhere(node, body, unread);
}

function code({ inner, line }: Node, language: string): readonly Line[] {
  const lines = trimmed(inner.split('\n').map((text, i) => ({ text, line: line + i })));
  const longest = Math.max(3, ...lines.map(({ text }) => /^[ \t]*(`+)/.exec(text)?.[1]?.length ?? 0));
  const fence = '`'.repeat(longest + 1);
  return [...at(line, fence + language), ...lines, { text: fence, line: lines.at(-1)?.line ?? line }];
}

const GRAMMAR: Grammar = { start: String.raw`\{[%{]`, read: readTag, means };

const FENCE = /^[ \t]*(`{3,}|~{3,})/;
/** kramdown: `*words*{: .class}`. */
const ATTRIBUTES = /(?<=[)*_\]])\{:[^{}\n]*\}/g;

function withoutAttributes({ lines, unread }: Prepared): Prepared {
  let fence: string | undefined;
  const left = lines.map((one) => {
    const marks = FENCE.exec(one.text)?.[1];
    if (marks !== undefined && fence === undefined) fence = marks;
    else if (marks !== undefined && fence !== undefined && marks.startsWith(fence)) fence = undefined;
    else if (fence === undefined && one.text.includes('{:'))
      return { ...one, text: one.text.replace(ATTRIBUTES, '') };
    return one;
  });
  return { lines: left, unread };
}

const SIGN = new RegExp(
  [
    String.raw`\{\{-?[ \t]*(?:site|page)\.\w`,
    String.raw`\{\{[^{}\n]*\|[ \t]*(?:relative_url|absolute_url)`,
    String.raw`\{%-?[ \t]*(?:link|post_url|highlight|include(?:_relative|_cached)?)[ \t]+[\w./{-]`,
    String.raw`[)*_\]]\{:[ \t]*[.#\w]`,
  ].join('|'),
  'm',
);

/** Jekyll's Markdown, in which a tag of Liquid is Jekyll's too. */
const KRAMDOWN = /^[ \t>]*\{:{1,2}(?!:)[ \t]*(?=[.#/\w])[^{}\n]*\}[ \t]*$/m;
const TAG = /\{%-?[ \t]*[a-z]/m;

export const jekyll: Dialect = {
  name: 'Jekyll',
  evidence: (text) => signIn(text, SIGN) ?? (KRAMDOWN.test(text) ? signIn(text, TAG) : undefined),
  prepare: (text) => withoutAttributes(withTagsRead(text, GRAMMAR)),
};
