/**
 * Author's HTML that ends inside a tag or a raw-text element would swallow what follows it in the page:
 * `</div` before a blank line, an attribute whose quote is never closed, a `<title>` without its end.
 * Each block is closed on its own, as the author saw it.
 */

import { isElement, type ParsedNode, parsed } from './parse-html.ts';

/** @param later the HTML of the blocks that follow */
export function closeLooseEnds(html: string, later: () => string = () => ''): string {
  const closed = inlineTag(html) + endOfTag(html);
  return withoutOpenEnds(closedAtOnce(closed) + missingEnds(closed), later);
}

/** Elements that are left out with all they hold. */
const LEFT_OUT = ['svg', 'math', 'cartable-template', 'object', 'select', 'canvas'];

/**
 * Without elements that would take with them what follows the block: those to be left out that it doesn't end, as a
 * parser sees it. (An end tag may be there and be none: `<math><mtext><form></math>`.) One that only a later block
 * ends is the author's way of writing. Lines stay where they were.
 */
function withoutOpenEnds(html: string, later: () => string): string {
  const open = LEFT_OUT.filter((name) => {
    const opened = count(html, `<${name}[\\s>/]`);
    return opened > 0 && (opened <= count(html, `</${name}`) || count(later(), `</${name}`) === 0);
  });
  if (open.length === 0) return html;
  let cut = html;
  function blank(nodes: readonly ParsedNode[]): void {
    for (const node of nodes.filter(isElement)) {
      const { startTag, endTag, startOffset = 0 } = node.sourceCodeLocation ?? {};
      const end = endOf(node);
      if (open.includes(node.tagName) && !endTag && end !== startTag?.endOffset)
        cut = cut.slice(0, startOffset) + cut.slice(startOffset, end).replace(/[^\n]/g, ' ') + cut.slice(end);
      blank(node.childNodes);
    }
  }
  blank(parsed(html, { ends: true }));
  return cut;
}

/** Where an element ends that has no end tag is where its last child does. (parse5 says: where its parent does.) */
function endOf(node: ParsedNode): number | undefined {
  const location = node.sourceCodeLocation;
  const last = isElement(node) && !node.sourceCodeLocation?.endTag ? node.childNodes.at(-1) : undefined;
  return (last?.sourceCodeLocation && endOf(last)) ?? location?.endOffset;
}

/** Nothing ends `<plaintext>`: it would turn the rest of the page into source. */
const PLAINTEXT = /<(\/?)plaintext\b/gi;
/** What a template holds is no child of it to the parser. */
const TEMPLATE = /<(\/?)template\b/gi;

/** One tag inside a paragraph. Its raw text may end in a later one: {@link missingEnds} looks at all of them. */
export const inlineTag = (html: string): string =>
  html.replace(PLAINTEXT, '<$1pre').replace(TEMPLATE, '<$1cartable-template');

/** Elements whose words no browser shows, and in which it sees no tag but the one that ends them. */
const SWALLOWING = /^<(\/?)(iframe|title|textarea|xmp|noembed|noframes)\b/i;
/** Within a paragraph, those that are left out with what they hold as well. */
const SWALLOWING_INLINE =
  /^<(\/?)(iframe|title|textarea|xmp|noembed|noframes|svg|math|cartable-template|object|select|canvas)\b/i;

/**
 * The tags of a paragraph, by their place among its pieces, that open an element which would take with it all that
 * follows: the end tag to put behind each.
 */
export const endsOfInline = (pieces: readonly (string | undefined)[]): ReadonlyMap<number, string> =>
  endsOf(pieces, SWALLOWING_INLINE);

function endsOf(tags: readonly (string | undefined)[], swallowing: RegExp): ReadonlyMap<number, string> {
  const ends = new Map<number, string>();
  const closers = new Set<string>();
  for (let i = tags.length - 1; i >= 0; i--) {
    const [opener, slash, written = ''] = swallowing.exec(tags[i] ?? '') ?? [];
    if (opener === undefined) continue;
    const name = written.toLowerCase();
    if (slash) closers.add(name);
    // What ends it must be the next of its tags.
    else if (!closers.delete(name)) ends.set(i, `</${name}>`);
  }
  return ends;
}

/** The same of a block: a frame that is never ended ends where its tag does, and the words behind it stay. */
function closedAtOnce(html: string): string {
  const tags = tagsIn(html);
  const ends = endsOf(
    tags.map(({ start, end }) => html.slice(start, end)),
    SWALLOWING,
  );
  if (ends.size === 0) return html;
  let from = 0;
  const parts = [...ends].reverse().map(([i, end]) => {
    const part = html.slice(from, tags[i]!.end) + end;
    from = tags[i]!.end;
    return part;
  });
  return [...parts, html.slice(from)].join('');
}

interface Tag {
  readonly start: number;
  /** Behind its `>`. */
  readonly end: number;
}

function tagsIn(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  endOfTag(html, (start, end) => tags.push({ start, end }));
  return tags;
}

type State = 'text' | 'tag' | '"' | "'" | 'comment';

/** @param tag is told where each tag stands */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a scanner: one state and one character at a time, as HTML describes it
function endOfTag(html: string, tag: (start: number, end: number) => void = () => {}): string {
  let state: State = 'text';
  let start = 0;
  for (let i = 0; i < html.length; i++) {
    const char = html[i]!;
    if (state === 'text') {
      if (html.startsWith('<!--', i)) state = 'comment';
      else if (char === '<' && /[a-z/!?]/i.test(html[i + 1] ?? '')) {
        state = 'tag';
        start = i;
      }
    } else if (state === 'tag') {
      if (char === '>') {
        state = 'text';
        tag(start, i + 1);
      }
      // A quote opens a value only after `=`; elsewhere in a tag it is a stray character.
      else if ((char === '"' || char === "'") && /=\s*$/.test(html.slice(Math.max(0, i - 8), i)))
        state = char;
    } else if (state === 'comment') {
      if (html.startsWith('-->', i)) state = 'text';
    } else if (char === state) state = 'tag';
  }
  return { text: '', tag: '>', '"': '">', "'": "'>", comment: '-->' }[state];
}

const RAW_TEXT = ['title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'style', 'script'];

/** End tags of the raw-text elements that these tags open and don't close. */
export const missingEnds = (html: string): string =>
  RAW_TEXT.filter((name) => count(html, `<${name}[\\s>]`) > count(html, `</${name}`))
    .map((name) => `</${name}>`)
    .join('');

const count = (html: string, pattern: string): number => html.match(new RegExp(pattern, 'gi'))?.length ?? 0;
