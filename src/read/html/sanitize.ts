/** Author's HTML: parsed as a browser would, then cut down to what a lesson may hold. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { plainText, SKIP, visit } from '../../lesson/index.ts';
import type { Page } from '../page-context.ts';
import { at, data, element } from '../parts.ts';
import { type Rendered, SLOT, type Slot } from '../syntax/render.ts';
import { settleEmbeds } from './embeds.ts';
import { fragmentOf } from './parse-html.ts';

declare module 'hast' {
  interface ElementData {
    slot?: Slot;
  }
}

/** A heading whose level depends on those before it. */
export const LOOSE_HEADING = 'cartable-heading';

/** The tree of a page: lines in place of offsets, slots known, nothing unsafe left. */
export const parseHtml = ({ html, slots, lineAt }: Rendered, page: Page): Root => {
  const raw = fragmentOf(html);
  openTemplates(raw);
  const line = (node: Nodes): number => lineAt(node.position?.start.offset ?? 0);
  sayWhatGoes(raw, page, line);
  markPseudoHeadings(raw, page, line);
  const tree = sanitize(raw, SCHEMA) as Root;
  visit(tree, (node) => {
    const offset = node.position?.start.offset;
    if (offset === undefined) return;
    const slot = node.type === 'element' && node.tagName === SLOT ? slots.get(offset) : undefined;
    if (slot) (node as Element).data = data({ slot });
    // An author's own tag of that name means nothing.
    else if (node.type === 'element' && node.tagName === SLOT) node.tagName = 'span';
    node.position = at(lineAt(offset));
  });
  settleEmbeds(tree, page);
  return tree;
};

/** What templates kept apart stands in the tree like everything else; an author's own were renamed (loose-ends.ts). */
const openTemplates = (tree: Root): void =>
  visit(tree, 'element', (node) => {
    if (!node.content) return;
    node.tagName = SLOT;
    node.children = node.content.children as ElementContent[];
    delete node.content;
  });

/** Elements whose loss a learner would notice. `iframe` isn't among them: it becomes a video or a link. */
const NOTICED = new Set([
  'script',
  'object',
  'embed',
  'applet',
  'form',
  'input',
  'select',
  'button',
  'svg',
  'canvas',
]);

const sayWhatGoes = (tree: Root, page: Page, line: (node: Nodes) => number): void => {
  visit(tree, 'element', (node) => {
    if (NOTICED.has(node.tagName)) {
      page.report('element-removed', page.place(line(node), `<${node.tagName}`), { name: node.tagName });
    }
  });
};

/**
 * Headings that authors draw: a block whose only content is one bold element, in letters of 16 px or more.
 * It must be seen before styles go.
 */
const markPseudoHeadings = (tree: Root, page: Page, line: (node: Nodes) => number): void => {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !/^(?:div|p|center)$/.test(node.tagName)) return;
    const [bold, ...others] = node.children.filter((child) => child.type !== 'text' || child.value.trim());
    if (others.length > 0 || bold?.type !== 'element' || !/^(?:b|strong)$/.test(bold.tagName)) return;
    if (fontSize(node) < 16 && fontSize(bold) < 16) return;
    const words = plainText(bold);
    if (!words) return;
    page.report('pseudo-heading', page.place(line(bold), words), { words });
    parent.children[index] = {
      ...element(LOOSE_HEADING, {}, bold.children),
      position: node.position,
    };
    return SKIP;
  });
};

const PIXELS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16, rem: 16, '%': 0.16 };

const fontSize = (node: Element): number => {
  const [, size, unit] =
    /font-size\s*:\s*([\d.]+)\s*(px|pt|r?em|%)/i.exec(String(node.properties.style ?? '')) ?? [];
  return Number(size ?? 0) * (PIXELS[unit?.toLowerCase() ?? ''] ?? 0);
};

const PHRASING =
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  );
const FLOW =
  'blockquote caption col colgroup dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  );
const MEDIA = 'audio video source track iframe'.split(' ');

const SCHEMA: Schema = {
  tagNames: [...PHRASING, ...FLOW, ...MEDIA, 'center', 'section', 'article', SLOT, LOOSE_HEADING],
  // With their content, which is no text of the lesson.
  strip: [
    'script',
    'style',
    'title',
    'cartable-template',
    'svg',
    'math',
    'noembed',
    'noframes',
    'object',
    'select',
    'canvas',
  ],
  attributes: {
    '*': ['id', 'lang', 'dir', 'title'],
    a: ['href', 'name'],
    audio: ['src', 'controls'],
    col: ['span'],
    colgroup: ['span'],
    details: ['open'],
    iframe: ['src'],
    img: ['src', 'alt', 'width', 'height'],
    li: ['value'],
    ol: ['start', 'reversed', 'type'],
    source: ['src', 'type'],
    td: ['colSpan', 'rowSpan', 'align', 'headers'],
    th: ['colSpan', 'rowSpan', 'align', 'scope', 'headers'],
    time: ['dateTime'],
    track: ['src', 'kind', 'srcLang', 'label', 'default'],
    video: ['src', 'poster', 'controls', 'width', 'height'],
  },
  // No list of protocols: links.ts and media.ts let through those they know, and name the others to the author.
  protocols: {},
  ancestors: { source: ['audio', 'video'], track: ['audio', 'video'] },
  clobber: [],
};

/** The children of a tree as content of elements. */
export const contentOf = (tree: Root): ElementContent[] =>
  tree.children.filter((node): node is ElementContent => node.type === 'element' || node.type === 'text');
