/**
 * Content as a book can hold it. Reading systems unfold nothing reliably, so what is folded goes to the end; they show
 * the pictures that EPUB names, and follow no link to a file beside the text.
 * Sources: EPUB 3.3 §3.2 (core media types), §5.6.2 (hyperlinks lead to documents of the spine).
 */
import type { Element, ElementContent, Nodes } from 'hast';
import { h } from 'hastscript';
import {
  type Asset,
  assetPath,
  type Content,
  content,
  isTag,
  Placeholder,
  plainText,
} from '../../lesson/index.ts';

/** Images that every reading system shows. */
const PICTURES: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/svg+xml',
  'image/webp',
]);

export interface Folded {
  readonly id: string;
  readonly title: string;
  readonly content: Content;
}

interface Port {
  readonly asset: (path: string) => Asset | undefined;
  /** Takes note of a fold, and gives the link to it. */
  readonly fold: (title: string, body: Content) => Element;
  /** A file that stays behind. */
  readonly left: (asset: Asset) => void;
}

export function forBook(part: Content, port: Port): Content {
  return content(...part.children.flatMap((node) => (node.type === 'doctype' ? [] : written(node, port))));
}

function written(node: Nodes, port: Port): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  if (isTag(node, 'details')) return [h('p', port.fold(summaryOf(node), bodyOf(node)))];
  const inner = node.children.flatMap((child) => written(child, port));
  const asset = assetOf(node, port);
  if (asset && isTag(node, 'a')) {
    port.left(asset);
    return inner;
  }
  if (asset && isTag(node, 'img') && !PICTURES.has(asset.type)) {
    port.left(asset);
    const { alt } = node.properties;
    return [h(Placeholder.missing, { dataKind: 'image', dataName: asset.source, dataAlt: alt })];
  }
  return [{ ...node, properties: aligned(node), children: inner }];
}

function assetOf({ properties: { href, src } }: Element, { asset }: Port): Asset | undefined {
  const path = assetPath(href ?? src);
  return path === undefined ? undefined : asset(path);
}

/** `align` went with HTML 4. */
function aligned({ properties }: Element): Element['properties'] {
  const { align, ...others } = properties;
  return typeof align === 'string' ? { ...others, style: `text-align:${align}` } : properties;
}

const summaryOf = ({ children }: Element): string =>
  plainText(children.find((child) => isTag(child, 'summary')) ?? { type: 'text', value: '' });

const bodyOf = ({ children }: Element): Content =>
  content(...children.filter((child) => !isTag(child, 'summary')));
