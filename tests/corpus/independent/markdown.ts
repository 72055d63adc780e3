/** Markdown without directives → the text a reader sees, by the `commonmark` package and an HTML parser. */
import { HtmlRenderer, type Node, Parser } from 'commonmark';
import { fromHtml } from 'hast-util-from-html';
import { seenText } from './html.ts';

export interface Inline {
  readonly text: string;
  /** What its author noted for later. */
  readonly hidden: readonly string[];
}

/** The words of a piece of Markdown; `definitions` are the link definitions of the whole page. */
export const seenInMarkdown = (source: string, definitions = ''): Inline => {
  const hidden: string[] = [];
  const plain = source
    .split(/\n(?=[ \t]*\n)/)
    .map((paragraph) => withoutMyst(paragraph, hidden))
    .join('\n');
  const tree = new Parser().parse(`${plain}\n\n${definitions}`);
  mendBlocks(tree);
  const html = new HtmlRenderer({ safe: false }).render(tree);
  return { text: seenText(fromHtml(html, { fragment: true })), hidden };
};

export const linkDefinitions = (text: string): string =>
  [...text.matchAll(/^ {0,3}\[[^\]^][^\]]*\]:[ \t]+\S+.*$/gm)].map(([line]) => line).join('\n');

/** Roles, dollar math, footnote marks and a picture’s attributes, in the order they stand; a code span is left alone. */
const MYST =
  /\{([a-z][\w:-]*)\}(`+)(?!`)([\s\S]+?)(?<!`)\2(?!`)|(`+)(?!`)[\s\S]*?(?<!`)\4(?!`)|\$\$([\s\S]+?)\$\$|(?<![\\$])\$((?:[^$\\]|\\.)+?)\$|\[\^[^\]\s]+\]:?|(?<=\))\{[.#\w-]+[^{}]*\}/g;

const withoutMyst = (paragraph: string, hidden: string[]): string =>
  paragraph.replace(
    MYST,
    (
      whole: string,
      role?: string,
      _marks?: string,
      words = '',
      code?: string,
      display?: string,
      tex?: string,
    ) => {
      if (role !== undefined) return roleText(role, words, hidden);
      if (code !== undefined) return whole;
      if (display !== undefined) return ` ${literal(display)} `;
      if (tex !== undefined) return literal(tex);
      return '';
    },
  );

/** Characters that neither Markdown nor HTML takes for markup. */
const literal = (text: string): string =>
  text.replace(/[^\p{L}\p{N}\p{M}\s]/gu, (character) => `&#${character.codePointAt(0)};`);

const roleText = (name: string, text: string, hidden: string[]): string => {
  if (name === 'itodo') {
    hidden.push(text);
    return '';
  }
  if (/^(?:fa|fas|fab|octicon)$/.test(name)) return '';
  if (name === 'logicref') return text.slice(text.indexOf('|') + 1);
  if (name === 'glo') {
    const [key = '', shown] = text.split('|');
    return literal(shown ?? key.replace(/@\d+$/, ''));
  }
  if (/^(?:(?:\w+:)?ref|numref|doc|term|download|eq|index)$/.test(name)) {
    // Without words of its own a reference shows those of its target, which stand elsewhere.
    const named = /^([\s\S]*?)\s*<[^<>]+>$/.exec(text);
    return named ? literal(named[1]!) : name === 'download' || name === 'term' ? literal(text) : '';
  }
  return literal(text);
};

/** A tag that its block leaves open would swallow what follows: the author's words count, so it is closed. */
const mendBlocks = (tree: Node): void => {
  const walker = tree.walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node } = event;
    if (!event.entering || node.type !== 'html_block') continue;
    node.literal = (node.literal ?? '').replace(/<\/?[a-z][\w-]*(?:\s[^<>]*)?(?=<|$)/gi, (tag) => `${tag}>`);
  }
};
