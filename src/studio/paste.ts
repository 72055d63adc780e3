/** What is pasted from Word, a web page or another editor → Markdown, with the pictures that come along. */
import type { Element, ElementContent, Parents, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { SKIP, visit } from 'unist-util-visit';
import type { StudioFile } from './protocol.ts';

export interface Pasted {
  readonly markdown: string;
  /** Pictures that were within it. Those that lie on the author's disk are named and have to be given. */
  readonly media: readonly StudioFile[];
}

/** HTML of the clipboard as a lesson's Markdown. */
export function pastedHtml(html: string): Pasted {
  const tree = fromHtml(html, { fragment: true });
  const media: StudioFile[] = [];
  clean(tree);
  gatherLists(tree);
  visit(tree, 'element', (node) => {
    if (node.tagName === 'img') takePicture(node, media);
  });
  const mdast = toMdast(tree, { document: true, handlers: { details: folded, u: inner } });
  const markdown = toMarkdown(mdast, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    extensions: [gfmTableToMarkdown()],
  });
  return { markdown, media };
}

/** What no reader sees: styles, scripts, Word's private elements and the signs that it draws before items. */
function clean(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'comment' || (node.type === 'element' && isNoise(node))) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    return undefined;
  });
}

const NOISE = new Set(['style', 'script', 'meta', 'link', 'title', 'xml', 'o:p', 'noscript', 'template']);

const isNoise = (node: Element): boolean =>
  NOISE.has(node.tagName) || /mso-list:\s*ignore|display:\s*none/i.test(String(node.properties.style ?? ''));

/** Word writes items as paragraphs that say which list and level they are of. */
function gatherLists(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node)) return undefined;
    const parent = node as Parents;
    if (!parent.children.some(isWordItem)) return undefined;
    parent.children = listed(parent.children as ElementContent[]) as typeof parent.children;
    return SKIP;
  });
}

const WORD_ITEM = /\bmso-list:\s*l\d+\s+level(\d+)/i;

const isWordItem = (node: RootContent | ElementContent): node is Element =>
  node.type === 'element' && WORD_ITEM.test(String(node.properties.style ?? ''));

const levelOf = (node: Element): number =>
  Number(WORD_ITEM.exec(String(node.properties.style ?? ''))?.[1] ?? 1);

function listed(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let run: Element[] = [];
  for (const child of children) {
    if (isWordItem(child)) run.push(child);
    else if (child.type !== 'text' || child.value.trim() !== '') {
      if (run.length > 0) result.push(listOf(run, 1));
      run = [];
      result.push(child);
    }
  }
  if (run.length > 0) result.push(listOf(run, 1));
  return result;
}

function listOf(items: readonly Element[], level: number): Element {
  const list: Element = { type: 'element', tagName: 'ul', properties: {}, children: [] };
  let at = 0;
  while (at < items.length) {
    const deeper = items.slice(at).findIndex((item) => levelOf(item) <= level);
    const below = deeper < 0 ? items.slice(at) : items.slice(at, at + deeper);
    const last = list.children.at(-1) as Element | undefined;
    if (below.length > 0 && last) {
      last.children.push(listOf(below, level + 1));
      at += below.length;
      continue;
    }
    list.children.push({ ...items[at]!, tagName: 'li', properties: {} });
    at += 1;
  }
  return list;
}

const DATA = /^data:image\/(png|jpeg|gif|webp|svg\+xml);base64,([A-Za-z0-9+/=\s]+)$/;

/** Pictures in the text become files; those of a disk keep their names, so that they can be given. */
function takePicture(node: Element, media: StudioFile[]): void {
  const address = String(node.properties.src ?? '');
  const [, type = '', base64 = ''] = DATA.exec(address) ?? [];
  if (type !== '') {
    const path = `media/pasted-${media.length + 1}.${type.replace('jpeg', 'jpg').replace('+xml', '')}`;
    media.push({ path, content: new Blob([bytesOf(base64)], { type: `image/${type}` }) });
    node.properties.src = path;
  } else if (!/^https?:/i.test(address)) {
    node.properties.src = `media/${address.replace(/^.*[\\/]/, '').replace(/[?#].*$/, '') || 'picture.png'}`;
  }
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64.replace(/\s/g, '')), (letter) => letter.charCodeAt(0));

const inner: Handle = (state, node) => state.all(node) as ReturnType<typeof defaultHandlers.span>;

/** What is folded stays folded: it may be an answer. */
const folded: Handle = (state, node) => {
  const summary = (node as Element).children.find(
    (child) => child.type === 'element' && child.tagName === 'summary',
  );
  const rest = (node as Element).children.filter((child) => child !== summary);
  const title = summary
    ? toText(summary as Element)
        .replace(/\s+/g, ' ')
        .trim()
    : '';
  const opening = { type: 'html' as const, value: `:::{dropdown} ${title}`.trimEnd() };
  const closing = { type: 'html' as const, value: ':::' };
  return [opening, ...state.toFlow(state.all({ ...(node as Element), children: rest })), closing];
};

/** Words alone are Markdown, or a lesson's first words. */
export const pastedText = (text: string): Pasted => ({ markdown: `${text.trim()}\n`, media: [] });
