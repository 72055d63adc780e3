/**
 * The lesson's content as plain HTML, for texts that stand on an LMS's page, without the styles and scripts of the
 * lesson's own: its looks in style attributes, the model's placeholders in words and links.
 */
import type { Element, ElementContent, Properties, Root, Text } from 'hast';
import { h } from 'hastscript';
import {
  assetPath,
  type Content,
  content,
  holds,
  Placeholder,
  plainText,
  raw,
  rawText,
} from '../../lesson/index.ts';
import { leadsAway } from './away.ts';
import { activityThere, hostedVideo, missingThing } from './media.ts';
import { isWayBack, targetOf } from './notes.ts';
import type { Rewriting } from './rewriting.ts';

export const rewrite = (part: Content, at: Rewriting): Root =>
  content(...rewrittenNodes(part.children as ElementContent[], at, false));

function rewrittenNodes(nodes: readonly ElementContent[], at: Rewriting, inCode: boolean): ElementContent[] {
  const all: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') all.push(rewrittenText(node, at, inCode));
    else if (node.type === 'element') {
      const code = inCode || node.tagName === 'code' || node.tagName === 'pre';
      const special = SPECIAL[node.tagName];
      if (!special) all.push(plain(node.tagName, node, at, rewrittenNodes(node.children, at, code)));
      else all.push(...special(node, at, (inner = node.children) => rewrittenNodes(inner, at, code)));
    }
  }
  return all;
}

const rewrittenText = ({ value }: Text, at: Rewriting, inCode: boolean): Text => ({
  type: 'text',
  value: at.text(value, inCode),
});

type Inner = (children?: readonly ElementContent[]) => ElementContent[];
type Rewriter = (node: Element, at: Rewriting, inner: Inner) => ElementContent[];

const heading: Rewriter = (node, at, inner) => [plain(at.heading(node.tagName), node, at, inner())];

const link: Rewriter = (node, at, inner) => {
  const { href } = node.properties;
  if (typeof href !== 'string') return inner();
  if (href.startsWith('lesson:')) return lessonLink(href, at, inner);
  if (targetOf(node) !== undefined) return linkWithin(node, at, inner);
  if (assetPath(href) !== undefined) return [plain('a', node, at, inner())];
  if (!/^https?:/i.test(href)) return [plain('a', node, at, inner())];
  return [plain('a', { ...node, properties: { ...node.properties, ...leadsAway(href) } }, at, inner())];
};

function lessonLink(href: string, at: Rewriting, inner: Inner): ElementContent[] {
  const [, lesson = '', anchor = ''] = /^lesson:([^#]*)#?(.*)$/.exec(href) ?? [];
  const url = at.lessonUrl?.(lesson, anchor);
  return url === undefined ? inner() : [h('a', { href: url }, inner())];
}

function linkWithin(node: Element, at: Rewriting, inner: Inner): ElementContent[] {
  if (at.wholePage) return [plain('a', node, at, inner())];
  return isWayBack(node) ? [] : inner();
}

const picture: Rewriter = (node, at) => {
  const picture = plain('img', node, at, []);
  const share = Number(node.properties.dataWidth);
  const style = `${share > 0 ? `width:${share}%;` : ''}max-width:100%;height:auto`;
  return [{ ...picture, properties: { ...picture.properties, style } }];
};

/** A card is a box; other remarks have a title of their own to tell them by, and a rule to tell where they end. */
const aside: Rewriter = (node, at, inner) =>
  node.properties.dataVariety === 'card'
    ? [styled(plain('div', node, at, inner()), CARD_STYLE)]
    : [styled(plain('aside', node, at, inner()), REMARK_STYLE)];
const REMARK_STYLE = 'border-left:4px solid #8f959e;padding-left:1em;margin-bottom:1em';
const CARD_STYLE = 'border:1px solid #8f959e;border-radius:4px;padding:.5em 1em;margin-bottom:1em';

/** An LMS's page has no tabs: their pieces follow one another, each below its title. */
const row: Rewriter = (node, at, inner) =>
  node.properties.dataTabs ? inner() : [plain('div', node, at, inner())];
const piece: Rewriter = (node, at, inner) =>
  node.properties.dataTab ? inner() : [plain('section', node, at, inner())];

const table: Rewriter = (node, at, inner) => [styled(plain('table', node, at, inner()), TABLE_STYLE)];
const cell: Rewriter = (node, at, inner) => [styled(plain(node.tagName, node, at, inner()), CELL_STYLE)];
const caption: Rewriter = (node, at, inner) => [styled(plain('caption', node, at, inner()), CAPTION_STYLE)];
const TABLE_STYLE = 'border-collapse:collapse;margin-bottom:1em';
/** Moodle's theme has captions as large as headings. */
const CAPTION_STYLE = 'font-size:inherit;line-height:inherit;font-weight:bold';
const CELL_STYLE = 'border:1px solid #8f959e;padding:.3em .6em;vertical-align:top';

const styled = (node: Element, style: string): Element => ({
  ...node,
  properties: {
    ...node.properties,
    style: [style, node.properties.style].filter((part) => typeof part === 'string').join(';'),
  },
});

const math: Rewriter = (node, at) => {
  const tex = at.clean(rawText(node.children)).trim();
  return tex === '' ? [] : at.math(tex, node);
};

const gap: Rewriter = (node, at) => {
  const value = at.gap?.(Number(node.properties.dataIndex));
  // Already HTML, by our own hand: `toHtml` writes a raw node as it is.
  return [value === undefined ? { type: 'text', value: '_____' } : raw(value)];
};

const media: Rewriter = (node, at, inner) => {
  const left = at.leftOut?.(node);
  return left ? [left] : [plain(node.tagName, node, at, inner(), { controls: true })];
};

const SPECIAL: Readonly<Record<string, Rewriter>> = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  a: link,
  img: picture,
  aside,
  div: row,
  section: piece,
  table,
  caption,
  td: cell,
  th: cell,
  video: media,
  audio: media,
  [Placeholder.math]: math,
  [Placeholder.gap]: gap,
  [Placeholder.term]: (node, at, inner) => at.term?.(String(node.properties.dataTerm), inner()) ?? inner(),
  [Placeholder.question]: (node, at) => at.question?.(String(node.properties.dataId)) ?? [],
  [Placeholder.video]: (node, at, inner) => hostedVideo(node, at, inner()),
  [Placeholder.embed]: (node, at) => activityThere(node, at),
  [Placeholder.missing]: (node, at) => missingThing(node, at),
};

/** The element with its files' new names, and without what means something on the lesson's page only. */
function plain(
  tagName: string,
  node: Element,
  at: Rewriting,
  children: ElementContent[],
  more?: Properties,
): Element {
  const properties: Properties = {};
  for (const name in node.properties) {
    const value = node.properties[name];
    if (
      (name === 'id' && !at.wholePage) ||
      name.startsWith('data') ||
      (name === 'className' && tagName !== 'a' && tagName !== 'code')
    )
      continue;
    properties[name] = typeof value === 'string' ? attribute(value, at) : value;
  }
  return { type: 'element', tagName, properties: more ? { ...properties, ...more } : properties, children };
}

function attribute(value: string, at: Rewriting): string {
  const path = assetPath(value);
  return path === undefined ? at.attribute(value) : at.file(path);
}

/** Whether content shows anything: words, or a picture, film or sound. */
export const showsSomething = (part: Content | undefined): boolean =>
  part !== undefined && (plainText(part) !== '' || holds(part, SHOWN));

const SHOWN: ReadonlySet<string> = new Set(['img', 'video', 'audio', ...Object.values(Placeholder)]);
