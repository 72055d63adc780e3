/** What stands within a paragraph: words in their look, pictures, formulas, links. */
import type { Element, ElementContent, Nodes } from 'hast';
import { isTag, Placeholder, plainText } from '../../../lesson/index.ts';
import { mathMl } from '../../page/index.ts';
import { OnPaper } from '../content.ts';
import { codeIn, type Document, pictureIn, relate } from './document.ts';
import { officeMath } from './math.ts';
import { drawing, millimetres, type Size, sizeOf } from './pictures.ts';
import { spelt } from './xml.ts';

/** How words look; the order is that of the schema's run properties. */
export interface Look {
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly place?: 'subscript' | 'superscript';
  readonly size?: number;
  /** Half a page's column or a cell's, in twips: no picture is wider. */
  readonly room: number;
  readonly highest?: number;
}

export function runs(nodes: readonly Nodes[], look: Look, document: Document): string {
  let text = '';
  for (const node of nodes) text += runsOf(node, look, document);
  return text;
}

function runsOf(node: Nodes, look: Look, document: Document): string {
  if (node.type === 'text') return words(node.value, look);
  if (node.type !== 'element') return '';
  const own = WRITERS[node.tagName];
  if (own) return marked(node, own(node, look, document), document);
  return marked(node, runs(node.children, { ...look, ...LOOKS[node.tagName] }, document), document);
}

const LOOKS: Readonly<Record<string, Partial<Look>>> = {
  strong: { bold: true },
  b: { bold: true },
  dfn: { italic: true },
  em: { italic: true },
  i: { italic: true },
  cite: { italic: true },
  var: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  s: { strike: true },
  del: { strike: true },
  strike: { strike: true },
  sub: { place: 'subscript' },
  sup: { place: 'superscript' },
  code: { style: 'CodeWords' },
  kbd: { style: 'CodeWords' },
  samp: { style: 'CodeWords' },
  tt: { style: 'CodeWords' },
  small: { size: 18 },
  rt: { size: 14 },
};

/** Spaces and line ends of prose are one space each. */
export const words = (value: string, look: Look): string => {
  const text = value.replace(/[\t\r\n\f ]+/g, ' ');
  return text === '' ? '' : `<w:r>${properties(look)}<w:t xml:space="preserve">${spelt(text)}</w:t></w:r>`;
};

export function properties({ style, bold, italic, strike, underline, place, size }: Look): string {
  const all =
    (style ? `<w:rStyle w:val="${style}"/>` : '') +
    (bold ? '<w:b/>' : '') +
    (italic ? '<w:i/>' : '') +
    (strike ? '<w:strike/>' : '') +
    (size ? `<w:sz w:val="${size}"/>` : '') +
    (underline ? '<w:u w:val="single"/>' : '') +
    (place ? `<w:vertAlign w:val="${place}"/>` : '');
  return all === '' ? '' : `<w:rPr>${all}</w:rPr>`;
}

/** A bookmark where something points to it. */
export function marked(node: Element, written: string, { bookmarks }: Document): string {
  const { id } = node.properties;
  const mark = typeof id === 'string' ? bookmarks.get(id) : undefined;
  return mark === undefined
    ? written
    : `<w:bookmarkStart w:id="${mark}" w:name="${bookmarkName(mark)}"/>${written}<w:bookmarkEnd w:id="${mark}"/>`;
}

const bookmarkName = (mark: number): string => `place_${mark}`;

type Write = (node: Element, look: Look, document: Document) => string;

const WRITERS: Readonly<Record<string, Write>> = {
  br: () => '<w:r><w:br/></w:r>',
  wbr: () => '',
  q: (node, look, document) => `${words('“', look)}${runs(node.children, look, document)}${words('”', look)}`,
  img: picture,
  a: link,
  [Placeholder.math]: (node, look, document) => formula(node, look, document),
  [OnPaper.code]: (node, _look, document) => code(node, document, 18),
  [OnPaper.blank]: ({ children, properties }, look, document) =>
    children.length > 0 || Number(properties.dataEms) === 0
      ? `${words('\u00a0', { ...look, underline: true })}${runs(children, { ...look, underline: true, bold: true }, document)}${words('\u00a0', { ...look, underline: true })}`
      : words('_'.repeat(Math.ceil(Number(properties.dataEms) * 1.8)), look),
  [OnPaper.tick]: ({ children, properties }, look) => {
    const { dataShape, dataOn } = properties;
    if (dataShape === 'number') return boxed(plainText({ type: 'root', children }));
    const sign = dataShape === 'round' ? (dataOn ? '◉' : '○') : dataOn ? '☒' : '☐';
    return words(sign, { ...look, style: 'Tick' });
  },
};

/** A frame to write a number in. */
const boxed = (text: string): string =>
  `<w:r><w:rPr><w:b/><w:bdr w:val="single" w:sz="8" w:space="0" w:color="000000"/></w:rPr><w:t xml:space="preserve">\u00a0${spelt(text || '\u00a0\u00a0')}\u00a0</w:t></w:r>`;

export function formula(node: Element, look: Look, document: Document, isBlock = false): string {
  const mathml = mathMl(node, (tex, reason) => document.brokenMath(node, tex, reason));
  return mathml === undefined
    ? words(plainText(node), { ...look, style: 'CodeWords' })
    : officeMath(mathml, isBlock);
}

export function code({ properties: { dataUrl } }: Element, document: Document, mm: number): string {
  const url = String(dataUrl);
  const side = millimetres(mm);
  document.drawings += 1;
  return drawing(document.drawings, url, { cx: side, cy: side }, { blip: codeIn(document, url) });
}

function picture(node: Element, look: Look, document: Document): string {
  const { src, alt, width, height, dataWidth } = node.properties;
  const index = /^asset:(\d+)$/.exec(String(src))?.[1];
  const found = index === undefined ? undefined : pictureIn(document, Number(index));
  const description = String(alt ?? '');
  if (!found) return description ? words(`[${description}]`, { ...look, italic: true }) : '';
  const { asset } = found;
  const own = asset.width && asset.height ? asset : { width: Number(width), height: Number(height) };
  const size: Size = sizeOf(own, look.room, {
    ...(Number(dataWidth) > 0 && { share: Number(dataWidth) }),
    ...(look.highest && { highest: look.highest }),
  });
  document.drawings += 1;
  return drawing(document.drawings, description, size, found);
}

/** Longer ones Word refuses to open. */
const LONGEST_ADDRESS = 2000;

function link(node: Element, look: Look, document: Document): string {
  const href = String(node.properties.href ?? '');
  const inner = runs(node.children, look, document);
  if (href.startsWith('#')) {
    const mark = document.bookmarks.get(href.slice(1));
    return mark === undefined
      ? inner
      : `<w:hyperlink w:anchor="${bookmarkName(mark)}">${inner}</w:hyperlink>`;
  }
  const target = addressOf(href);
  if (target === undefined) return inner;
  const id = relate(document, { type: 'hyperlink', target, isOutside: true });
  return `<w:hyperlink r:id="${id}">${inner}</w:hyperlink>`;
}

/** As a browser spells it: of one that is none, Word says that the whole file is broken. */
function addressOf(href: string): string | undefined {
  try {
    const { href: spelled } = new URL(href);
    return spelled.length <= LONGEST_ADDRESS ? spelled : undefined;
  } catch {
    return undefined;
  }
}

const BLOCKS: ReadonlySet<string> = new Set(
  `p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure figcaption aside div section header footer hr ${OnPaper.lines} ${OnPaper.frame}`.split(
    ' ',
  ),
);

/** Whether a node is a block of its own: a formula in display, and a box of another host's, among them. */
export function isBlock(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  if (isTag(node, Placeholder.math)) return node.properties.dataDisplay === 'block';
  return BLOCKS.has(node.tagName) || hasClass(node, 'medium');
}

export const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);
