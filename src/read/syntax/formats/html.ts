/** HTML, as question banks keep their texts → Markdown. What Markdown has no words for stays HTML, which the reader cleans. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import type { BlockContent, Html, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Formula, mystOf } from '../../../myst/index.ts';

interface HtmlOptions {
  /** The path that an address in the HTML stands for; the address itself where undefined. */
  readonly fileOf?: (address: string) => string | undefined;
  /** Without quotations, which would be taken for what is said about an option. */
  readonly unquoted?: boolean;
}

export function mystOfHtml(html: string, { fileOf, unquoted }: HtmlOptions = {}): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node) => {
    for (const name of ['src', 'href', 'poster'] as const) {
      const path = fileOf?.(String(node.properties[name] ?? ''));
      if (path !== undefined) node.properties[name] = path;
    }
  });
  settleMath(tree);
  settleGaps(tree);
  const handlers = { ...HANDLERS, ...(unquoted && { blockquote: flow }) };
  return mystOf(toMdast(tree, { handlers, document: true }), 'question');
}

/** The words alone. */
export const textOfHtml = (html: string): string =>
  toText(fromHtml(html, { fragment: true }))
    .replace(/\s+/g, ' ')
    .trim();

/** MathJax's marks: the text between them is a formula, with the characters that Markdown would take for its own. */
function settleMath(tree: Root): void {
  visit(tree, 'text', ({ value }, index, parent) => {
    if (index === undefined || !parent || !/\\[([]|\$\$/.test(value)) return undefined;
    if (parent.type === 'element' && /^(?:code|pre)$/.test(parent.tagName)) return undefined;
    const isAlone = parent.children.length === 1;
    const parts = formulasIn(value, isAlone) as ElementContent[];
    parent.children.splice(index, 1, ...parts);
    return index + parts.length;
  });
}

const GAP = /\uE000/;

/** Code is taken word for word: where it has gaps, its lines are words, or what belongs in them would be printed. */
function settleGaps(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (!/^(?:pre|code|samp|tt)$/.test(node.tagName) || !GAP.test(toText(node))) return;
    if (node.tagName === 'pre') withBreaks(node);
    node.tagName = node.tagName === 'pre' ? 'p' : 'span';
  });
}

function withBreaks(pre: Element): void {
  visit(pre, 'text', ({ value }, index, parent) => {
    if (index === undefined || !parent || !/\n| {2}/.test(value)) return undefined;
    const parts = value.split('\n').flatMap((line, i): ElementContent[] => {
      const text: ElementContent = { type: 'text', value: line.replace(/ (?= )|^ /g, '\u00a0') };
      return i === 0 ? [text] : [{ type: 'element', tagName: 'br', properties: {}, children: [] }, text];
    });
    parent.children.splice(index, 1, ...parts);
    return index + parts.length;
  });
}

const CLOSERS: Readonly<Record<string, string>> = { '\\(': '\\)', '\\[': '\\]', $$: '$$' };

function formulasIn(value: string, isAlone: boolean): RootContent[] {
  const parts: RootContent[] = [];
  // None is looked for beyond the last there is.
  const last = Object.fromEntries(
    Object.entries(CLOSERS).map(([opener, closer]) => [opener, value.lastIndexOf(closer)]),
  );
  let from = 0;
  for (const { index, 0: opener } of value.matchAll(/\\[([]|\$\$/g)) {
    const closer = CLOSERS[opener]!;
    const start = index + opener.length;
    const end = index < from || last[opener]! < start ? -1 : value.indexOf(closer, start);
    if (end <= start) continue;
    const whole = value.slice(index, end + closer.length);
    const isBlock = isAlone && opener !== '\\(' && value.trim() === whole;
    parts.push(
      { type: 'text', value: value.slice(from, index) },
      {
        type: 'element',
        tagName: isBlock ? 'x-math-block' : 'x-math',
        properties: {},
        children: [{ type: 'text', value: value.slice(start, end) }],
      },
    );
    from = end + closer.length;
  }
  return [...parts, { type: 'text', value: value.slice(from) }];
}

const formula =
  (type: Formula['type']): Handle =>
  (state: State, node: Element) => {
    const [text] = node.children;
    const value = text?.type === 'text' ? text.value : '';
    const made: Formula = type === 'math' ? { type, value, meta: null } : { type, value };
    state.patch(node, made);
    return made;
  };

/** As it stands; a blank line would end it. */
const raw = (_state: State, node: Element): Html => ({
  type: 'html',
  value: toHtml(node).replace(/\n\s*(?=\n)/g, ''),
});

const ROWS = /^(?:table|thead|tbody|tfoot|tr)$/;

/** A table as it stands, its cells of Markdown: in HTML a gap would be words. */
function rawTable(state: State, node: Element): BlockContent[] {
  const [open = ''] = toHtml({ ...node, children: [] }).split(`</${node.tagName}>`);
  const inner = ROWS.test(node.tagName)
    ? node.children.flatMap((one) => (one.type === 'element' ? rawTable(state, one) : []))
    : (state.toFlow(state.all(node)) as BlockContent[]);
  return [{ type: 'html', value: open }, ...inner, { type: 'html', value: `</${node.tagName}>` }];
}

/** Only the tags as they stand, around Markdown. */
function tagged(state: State, node: Element): PhrasingContent[] {
  const tagName = /^s(?:trike)?$/.test(node.tagName) ? 'del' : node.tagName;
  return [
    { type: 'html', value: `<${tagName}>` },
    ...(state.all(node) as PhrasingContent[]),
    { type: 'html', value: `</${tagName}>` },
  ];
}

const flow: Handle = (state: State, node: Element) => state.toFlow(state.all(node)) as BlockContent[];

/** A table with cells over several rows or columns, with blocks in a cell or words above it is none of Markdown's. */
const table: Handle = (state, node: Element) => {
  let isPlain = true;
  visit(node, 'element', (inner) => {
    const spans = [inner.properties.rowSpan, inner.properties.colSpan].some((span) => Number(span ?? 1) > 1);
    if (spans || (inner !== node && /^(?:ul|ol|pre|caption|table)$/.test(inner.tagName))) isPlain = false;
  });
  if (isPlain) return defaultHandlers.table(state, node);
  return GAP.test(toText(node)) ? rawTable(state, node) : raw(state, node);
};

/** A question stands in the page's outline, its own headings don't. */
const heading: Handle = (state, node: Element) => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: state.all(node) as PhrasingContent[] }],
});

const link: Handle = (state, node: Element) =>
  node.properties.href ? defaultHandlers.a(state, node) : state.all(node);

const HANDLERS: Readonly<Record<string, Handle>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  ...Object.fromEntries(['sub', 'sup', 'u', 'kbd', 'del', 's', 'strike'].map((name) => [name, tagged])),
  ...Object.fromEntries(
    ['video', 'audio', 'iframe', 'object', 'svg', 'details', 'math'].map((name) => [name, raw]),
  ),
  'x-math': formula('inlineMath'),
  'x-math-block': formula('math'),
  a: link,
  table,
};
