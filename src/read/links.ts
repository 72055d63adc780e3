/** Links: those that leave the package say so to the browser; those that can't work in one become plain text. */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { assetUrl, plainText } from '../lesson/index.ts';
import type { Library } from './library.ts';
import type { Page } from './page.ts';
import { lineOf } from './parts.ts';
import { isAddress, pathOf } from './references.ts';
import { deadLink } from './rules.ts';

export const settleLinks = async (tree: Root, library: Library, page: Page): Promise<void> => {
  const dead = new Set<Element>();
  const links: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'a') links.push(node);
  });
  for (const link of links) if (!(await settle(link, library, page))) dead.add(link);
  visit(tree, 'element', (node, index, parent) => {
    if (!dead.has(node) || !parent || index === undefined) return;
    (parent.children as ElementContent[]).splice(index, 1, ...node.children);
    return [SKIP, index];
  });
};

/** Whether the link works where the package goes. */
const settle = async (link: Element, library: Library, page: Page): Promise<boolean> => {
  const href = String(link.properties.href ?? '').trim();
  const holdsPicture = link.children.some((child) => child.type === 'element');
  if (href === '' || (plainText(link) === '' && !holdsPicture)) return false;
  if (href.startsWith('#') || /^(?:mailto|tel):/i.test(href)) return true;
  if (isAddress(href)) {
    link.properties = {
      ...link.properties,
      href: href.startsWith('//') ? `https:${href}` : href,
      target: '_blank',
      rel: ['noopener'],
    };
    return true;
  }
  const path = pathOf(href);
  const isDocument =
    !href.startsWith('/') && /\.\w+$/.test(path) && !/\.(?:html?|md|ipynb|rst|php)$/i.test(path);
  if (isDocument) {
    const found = await library.find(href, lineOf(link));
    if (found.kind !== 'asset') return false;
    link.properties.href = assetUrl(found.asset.path);
    return true;
  }
  page.report(deadLink, page.place(lineOf(link), href), { href, words: plainText(link) });
  return false;
};
