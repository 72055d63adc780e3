/** What a lesson leads to: documents that travel with it, and pages elsewhere. */
import {
  type Asset,
  assetPath,
  baseName,
  type Lesson,
  Placeholder,
  plainText,
  visit,
} from '../../lesson/index.ts';

export interface Document {
  /** The words that lead to it, else its file's name. */
  readonly title: string;
  readonly asset: Asset;
}

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** The documents that the lesson links to, each once, in reading order. */
export function documentsOf(lesson: Lesson): readonly Document[] {
  const found = new Map<string, Document>();
  visit(lesson.body, 'element', (node) => {
    const path = node.tagName === 'a' ? assetPath(node.properties.href)?.replace(/[?#].*$/, '') : undefined;
    const asset = lesson.assets.find((one) => one.path === path);
    if (asset && !SHOWN.test(asset.type) && !found.has(asset.path))
      found.set(asset.path, { title: plainText(node) || baseName(asset.source), asset });
  });
  return [...found.values()];
}

/** What the page itself shows or plays. */
const SHOWN = /^(?:image|video|audio)\/|^text\/vtt$/;

/** The pages and hosted videos that the lesson links to, each once, in reading order. */
export function linksOf(lesson: Lesson): readonly Link[] {
  const found = new Map<string, Link>();
  visit(lesson.body, 'element', (node) => {
    const url =
      node.tagName === 'a'
        ? node.properties.href
        : node.tagName === Placeholder.video || node.tagName === Placeholder.embed
          ? node.properties.dataUrl
          : undefined;
    if (typeof url === 'string' && /^https?:/i.test(url) && !found.has(url))
      found.set(url, { title: plainText(node) || url, url });
  });
  return [...found.values()];
}
