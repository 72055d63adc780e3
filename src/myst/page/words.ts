/** Words of content → phrasing of Markdown. What Markdown has no mark for keeps its tag. */
import type { Element, Properties } from 'hast';
import type { PhrasingContent } from 'mdast';
import { elementsOf, isTag, Placeholder, plainText, rawText } from '../../lesson/index.ts';
import { codeSpan } from '../style.ts';
import { citedBy, type Inside, inlineHtml, openingTag, type Pieces } from './pieces.ts';

/** Of a paragraph, a heading, a cell: without spaces around. */
export const wordsOf = (nodes: Inside, pieces: Pieces): PhrasingContent[] => trimmed(within(nodes, pieces));

function within(given: Inside, pieces: Pieces): PhrasingContent[] {
  const nodes = withDocuments(given);
  return joined(
    nodes.flatMap((node, at): PhrasingContent[] => {
      if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/[ \t\r\n\f]+/g, ' ') }];
      if (node.type !== 'element') return [];
      const note = citedBy(node);
      if (note) return [{ type: 'footnoteReference', identifier: note, label: note }];
      const write = WORDS[node.tagName] ?? tagged;
      return write(node, pieces, { before: endOf(nodes[at - 1]), after: startOf(nodes[at + 1]) });
    }),
  );
}

/** A document that isn't there stands behind the words of the link that led to it. */
function withDocuments(nodes: Inside): Inside {
  const all: Inside[number][] = [];
  for (const node of nodes) {
    const [words, space] = [all.at(-2), all.at(-1)];
    const isDocument = isTag(node, Placeholder.missing) && node.properties.dataKind === 'document';
    if (!isDocument || !words || space?.type !== 'text' || space.value !== ' ') all.push(node);
    else {
      const { dataUrl, dataName } = node.properties;
      const href = String(dataUrl ?? dataName);
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: { href },
        children: [words as never],
      };
      all.splice(-2, 2, link);
    }
  }
  return all;
}

/** What stands beside an element, where that is text. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

type Write = (node: Element, pieces: Pieces, beside: Beside) => PhrasingContent[];

const endOf = (node: Inside[number] | undefined): string =>
  node?.type === 'text' ? node.value.slice(-1) : '';
const startOf = (node: Inside[number] | undefined): string =>
  node?.type === 'text' ? node.value.slice(0, 1) : '';

/** Texts that follow one another are one. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const all: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      all[all.length - 1] = { ...last, value: (last.value + node.value).replace(/ {2,}/g, ' ') };
    else if (node.type !== 'text' || node.value !== '') all.push(node);
  }
  return all;
}

/** Without spaces around, and around breaks. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, at): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    const isBreak = (one: PhrasingContent | undefined): boolean => one === undefined || one.type === 'break';
    let { value } = node;
    if (isBreak(nodes[at - 1])) value = value.replace(/^ +/, '');
    if (isBreak(nodes[at + 1])) value = value.replace(/ +$/, '');
    return value === '' ? [] : [{ ...node, value }];
  });
}

const textual = (node: Element): boolean => node.children.every(({ type }) => type === 'text');

/** Marks stand at words: spaces within are outside them. */
const marked =
  (type: 'strong' | 'emphasis' | 'delete'): Write =>
  (node, pieces, beside) => {
    if (node.properties.lang || node.properties.title) return tagged(node, pieces, beside);
    const children = wordsOf(node.children, pieces);
    if (children.length === 0) return [];
    const words = node.children.map((one) => (one.type === 'text' ? one.value : 'x')).join('');
    const space = (is: boolean): PhrasingContent[] => (is ? [{ type: 'text', value: ' ' }] : []);
    return [
      ...space(/^\s/.test(words)),
      ...placed(node, pieces),
      { type, children },
      ...space(/\s$/.test(words)),
    ];
  };

/** Where something leads to it, a name in front of it. */
const placed = ({ properties: { id } }: Element, pieces: Pieces): PhrasingContent[] =>
  pieces.isReferred(id) ? [inlineHtml(`<span id="${id}"></span>`)] : [];

const tagged: Write = (node, pieces) => [
  inlineHtml(openingTag(node, pieces)),
  ...within(node.children, pieces),
  inlineHtml(`</${node.tagName}>`),
];

const code: Write = (node, pieces, beside) =>
  textual(node) && plainText(node) !== '' && !/[`]/.test(plainText(node))
    ? [...placed(node, pieces), { type: 'inlineCode', value: rawText(node.children) }]
    : tagged(node, pieces, beside);

const link: Write = (node, pieces, beside) => {
  const { href, title } = node.properties;
  const inner = within(node.children, pieces);
  if (typeof href !== 'string' || href.startsWith('lesson:')) return [...placed(node, pieces), ...inner];
  if (inner.length === 0) return placed(node, pieces);
  if (node.properties.lang) return tagged(node, pieces, beside);
  const url = pieces.addressOf(href);
  const written = node.data?.written;
  if (written)
    return [...placed(node, pieces), inlineHtml(`{numref}${codeSpan(`${written} <${href.slice(1)}>`)}`)];
  if (written === '') return [...placed(node, pieces), { type: 'link', url, children: [] }];
  return [
    ...placed(node, pieces),
    { type: 'link', url, ...(typeof title === 'string' && { title }), children: inner as never },
  ];
};

/** One that is shown in another size than its own is HTML: Markdown has no word for that. */
const picture: Write = (node, pieces) => {
  const { src, alt, title, id, width: _, height: _height, dataWidth: _share, ...others } = node.properties;
  const url = pieces.addressOf(String(src ?? ''));
  const named = { ...(typeof alt === 'string' && { alt }), ...(typeof title === 'string' && { title }) };
  const width = sizeOf(node, pieces);
  if (!width && !pieces.isReferred(id)) return [{ type: 'image', url, ...named }];
  const properties = { src, ...named, ...others, ...(id !== undefined && { id }), ...(width && { width }) };
  return [inlineHtml(openingTag({ ...node, properties: properties as Properties }, pieces))];
};

/** How wide a picture is shown, where that isn't its own width. */
export function sizeOf({ properties }: Element, pieces: Pieces): string | undefined {
  const { dataWidth, width, src } = properties;
  if (dataWidth !== undefined) return `${dataWidth}%`;
  return width === undefined || pieces.widthOf(String(src ?? '')) === width ? undefined : String(width);
}

/** A dollar beside a word or a figure would be one of money. */
const formula: Write = (node, _, { before, after }) => {
  const tex = rawText(node.children).trim();
  const isPlain = !/[$`]|\\$/.test(tex) && !/[\w$\\]/.test(before) && !/[\w$]/.test(after) && tex !== '';
  return isPlain
    ? [{ type: 'inlineMath', value: tex }]
    : [inlineHtml(`{math}${codeSpan(tex.replace(/\s+/g, ' '))}`)];
};

const term: Write = (node, pieces) => {
  const name = String(node.properties.dataTerm);
  const words = plainText(node);
  if (!pieces.terms.has(name) || elementsOf(node).length > 0 || /[<>`]/.test(words + name))
    return within(node.children, pieces);
  return [inlineHtml(`{term}${codeSpan(words === name ? name : `${words} <${name}>`)}`)];
};

const missing: Write = (node) => {
  const { dataKind, dataName, dataUrl, dataAlt } = node.properties;
  const url = String(dataUrl ?? dataName ?? '');
  const alt = dataAlt === undefined ? {} : { alt: String(dataAlt) };
  if (dataKind === 'image') return [{ type: 'image', url, ...alt }];
  const words = String(dataAlt ?? dataName ?? url);
  if (dataKind === 'document' || dataKind === 'interactive') {
    const name = { type: 'text' as const, value: words };
    return dataKind === 'interactive' && dataUrl === undefined
      ? [name]
      : [{ type: 'link', url, children: [name] }];
  }
  const title = dataAlt === undefined ? '' : ` title="${words.replace(/["<&]/g, ' ')}"`;
  const tag = dataKind === 'audio' ? 'audio' : 'video';
  return [inlineHtml(`<${tag} src="${encodeURI(url)}" controls${title}></${tag}>`)];
};

const WORDS: Readonly<Record<string, Write>> = {
  strong: marked('strong'),
  b: marked('strong'),
  em: marked('emphasis'),
  i: marked('emphasis'),
  del: marked('delete'),
  s: marked('delete'),
  strike: marked('delete'),
  code,
  a: link,
  img: picture,
  br: () => [{ type: 'break' }],
  wbr: () => [],
  span: (node, pieces, beside) =>
    node.properties.lang || node.properties.title
      ? tagged(node, pieces, beside)
      : [...placed(node, pieces), ...within(node.children, pieces)],
  [Placeholder.math]: formula,
  [Placeholder.term]: term,
  [Placeholder.gap]: ({ properties }, pieces) => [inlineHtml(pieces.gap(Number(properties.dataIndex)))],
  [Placeholder.missing]: missing,
};
