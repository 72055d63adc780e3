/**
 * Jekyll: Liquid's addresses (`{{ site.baseurl }}`, `{{ '/x' | relative_url }}`, `{% link x.md %}`), `{% highlight %}`,
 * remarks, words handed to files (captures.ts), and kramdown's attributes behind words. Other tags are named; what they
 * hold is read.
 */
import { withCapturesShown } from './captures.ts';
import { type Dialect, signIn } from './dialect.ts';
import { liquidAt, outputAt } from './liquid.ts';
import { fenced } from './meanings.ts';
import { lineByLine, type Prepared } from './prepared.ts';
import {
  type Grammar,
  type Here,
  type Made,
  type Meaning,
  matchAt,
  type Tag,
  withTagsRead,
  words,
} from './tags.ts';
import { means as meansElsewhere } from './unknown.ts';

/** Of what stands behind its name, no word has quotes. */
const BARE = /\{%-?[ \t]*(link|post_url|highlight)[ \t]+(?![ \t])(|[^%\n]*?[^% \t\n])[ \t]*-?%\}/y;

function readTag(text: string, start: number): Tag | undefined {
  const output = outputAt(text, start);
  if (output) return output;
  const [whole = '', name = '', said = ''] = matchAt(BARE, text, start) ?? [];
  const kind = name === 'highlight' ? 'open' : 'alone';
  return whole === '' ? liquidAt(text, start) : { name, kind, words: { 0: said }, end: start + whole.length };
}

/** The address of a page of the site. */
const link: Meaning = ({ tag }) => words(tag.words[0]!.replace(/^(?!\/)/, '/'));

const OWN: Readonly<Record<string, Meaning>> = {
  link,
  posturl: link,
  highlight: (node) => node.children && fenced(/^[\w+#.-]*/.exec(node.tag.words[0]!)![0], node),
};

/** A string, whatever is done with it: filters put the site's address before it. */
const ADDRESS =
  /^(["'])([^"']*)\1[ \t]*(?:\|[ \t]*(?:relative_url|absolute_url|prepend[ \t]*:[ \t]*site\.\w+)[ \t]*)+$/;

function means(node: Here): Made {
  const said = node.tag.words[0] ?? '';
  const address = node.tag.name === '{{' ? ADDRESS.exec(said)?.[2] : undefined;
  if (address !== undefined) return words(address);
  const isSite = node.tag.name === '{{' && /^site\.(?:baseurl|url)$/.test(said);
  return isSite ? words('') : meansElsewhere(node, OWN);
}

const GRAMMAR: Grammar = {
  start: String.raw`\{[%{]`,
  read: readTag,
  named: (name) => `{% ${name} %}`,
  means,
};

/** kramdown: `*words*{: .class}`. */
const ATTRIBUTES = /(?<=[)*_\]])\{:[^{}\n]*\}/g;

function prepare(source: string): Prepared {
  const { lines, unread } = withTagsRead(withCapturesShown(source), GRAMMAR);
  return { ...lineByLine(lines, (text) => text.replace(ATTRIBUTES, '')), unread };
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
  prepare,
};
