/**
 * Content: rich text of a lesson, as a hast tree. No format's words are in it.
 *
 * It is plain, sanitised HTML (no script, style, event handler, author colour or class) in which a few
 * things stand for what every exporter writes in its own way:
 *
 * - `asset:<path>` in `src`, `href`, `poster`: the asset with that `path`;
 * - `lesson:<id>#<anchor>` in `href`: a place in another lesson of the same course;
 * - the elements of {@link Placeholder}, each with the properties listed there.
 *
 * - `aside` with `dataVariety`: a boxed remark (`note`, `warning`, `tip`, `exercise`…) or a `card`, its title a bold paragraph;
 * - `div` with `dataTabs`: pieces of which one is to be seen at a time, each a `section` with `dataTab`, its title a bold
 *   paragraph; `dataSync`: those of one key are chosen together; `dataSelected`: the first that is seen;
 * - `img` with `dataWidth`: how wide it is to be, in percent of the column; `width` and `height` are its own, in pixels;
 * - `pre` with `dataLanguage`: code, and the language its author names.
 *
 * Headings have unique `id`s; links to `#id` stay inside the lesson.
 */
import type { Element, Nodes, Root } from 'hast';
import type { Place } from './diagnostic.ts';

export type Content = Root;

declare module 'hast' {
  interface ElementData {
    /** Where it stands in the source, for what is found amiss with it later. */
    place?: Place;
    /** The names that its author gave it, for others to refer to. */
    names?: readonly string[];
    /**
     * What its author wrote, where what is shown is counted: nothing for the `Figure 2` in front of a caption, TeX without
     * its `\tag`, the words of a link with `%s` for the number. Exporters show; who writes the page anew writes this.
     */
    written?: string;
  }
}

/** Custom elements of the model, and what their properties mean. */
export const Placeholder = {
  /** The place of a question on the page. `dataId`: the question's id. Empty. */
  question: 'cartable-question',
  /** TeX. `dataDisplay`: `inline` or `block`. Its text is the TeX source. `data.place`: where it stands. */
  math: 'cartable-math',
  /**
   * A hosted video. `dataUrl`: its page; `dataProvider`: `youtube`, `vimeo` or `other`; `dataVideo`: the
   * provider's id; `dataStart`: seconds. Children: the local thumbnail (`img`), if any, and its caption.
   */
  video: 'cartable-video',
  /**
   * Something to do on another host, which the page may show in a frame. `dataUrl`: its page; `dataEmbed`: what is
   * framed. Children: what it is called, or its address.
   */
  embed: 'cartable-embed',
  /**
   * What isn't in the package. `dataKind`: `image`, `video`, `audio`, `document`, or `interactive` (what a script of
   * another host draws);
   * `dataName`: what the source calls it; `dataUrl`: where it can be had, when it lies on another host;
   * `dataAlt`: its text alternative.
   */
  missing: 'cartable-missing',
  /** A gap of a gap-fill question. `dataIndex`: the gap's index from 0. Empty. */
  gap: 'cartable-gap',
  /** A glossary term in the text. `dataTerm`: the key in `Lesson.glossary`. Children: the words. */
  term: 'cartable-term',
} as const;

const ASSET = 'asset:';

/** The URL by which content refers to an asset. */
export const assetUrl = (path: string): string => ASSET + path;

/** The path of the asset that a URL of the content refers to, or undefined for any other URL. */
export const assetPath = (url: unknown): string | undefined =>
  typeof url === 'string' && url.startsWith(ASSET) ? url.slice(ASSET.length) : undefined;

/** Whether a node is one of these elements of HTML. */
export function isTag<T extends string>(
  node: { readonly type: string } | undefined,
  tag: T,
  ...others: readonly T[]
): node is Element & { readonly tagName: T } {
  if (node?.type !== 'element') return false;
  const { tagName } = node as Element;
  return tagName === tag || (others.length > 0 && (others as readonly string[]).includes(tagName));
}

export function elementsOf({ children }: { readonly children: readonly Nodes[] }): Element[] {
  return children.filter((child) => child.type === 'element');
}

/** Whether a node is nothing but space. */
export const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';

/** The words as they were written, spaces and all: places in it are places in its nodes. */
export const rawText = (nodes: readonly Nodes[]): string =>
  nodes
    .map((one) => (one.type === 'text' ? one.value : 'children' in one ? rawText(one.children) : ''))
    .join('');

export const content = (...children: Root['children']): Content => ({ type: 'root', children });
