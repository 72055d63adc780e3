/** Headings, targets and the ids they give; the page's title; references inside the page. */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { plainText, type Section, slug } from '../lesson/index.ts';
import { LOOSE_HEADING } from './html.ts';
import type { Page } from './page.ts';
import { lineOf, text } from './parts.ts';
import { deadLink } from './rules.ts';

const LEVEL = /^h([1-6])$/;

export const headingLevel = (
  node: ElementContent | Root['children'][number] | undefined,
): number | undefined => {
  const level = node?.type === 'element' ? LEVEL.exec(node.tagName)?.[1] : undefined;
  return level === undefined ? undefined : Number(level);
};

/** Gives drawn headings their level: one below the real heading before them. */
export const levelHeadings = (tree: Root): void => {
  let current = 1;
  visit(tree, 'element', (node) => {
    const level = headingLevel(node);
    if (level !== undefined) current = level;
    if (node.tagName === LOOSE_HEADING) node.tagName = `h${Math.min(current + 1, 6)}`;
  });
};

/**
 * Takes the title out of the page: its first `h1`, else its first heading. Any other `h1` becomes an `h2`,
 * for a page has one title.
 */
export const takeTitle = (tree: Root): string | undefined => {
  let title: Element | undefined;
  let first: Element | undefined;
  visit(tree, 'element', (node) => {
    const level = headingLevel(node);
    if (level !== undefined) first ??= node;
    if (level === 1) title ??= node;
  });
  const taken = title ?? first;
  if (!taken) return undefined;
  visit(tree, 'element', (node, index, parent) => {
    if (node !== taken || !parent || index === undefined) {
      if (node.tagName === 'h1') node.tagName = 'h2';
      return;
    }
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return plainText(taken);
};

/** Makes every id a unique slug, gives each heading one, and settles links to places of the page. */
export const settleAnchors = (tree: Root, page: Page): void => {
  const anchors = new Map<string, string>();
  const words = new Map<string, string>();
  const used = new Set<string>();
  const unique = (wanted: string): string => {
    let id = wanted;
    for (let n = 2; used.has(id); n++) id = `${wanted}-${n}`;
    used.add(id);
    return id;
  };
  const learn = (name: string, node: Element, id: string): void => {
    if (!anchors.has(name)) {
      anchors.set(name, id);
      words.set(id, plainText(node));
    }
  };

  const targets = takeTargets(tree);
  visit(tree, 'element', (node) => {
    const written = typeof node.properties.id === 'string' ? node.properties.id : undefined;
    const names = [...(written === undefined ? [] : [written]), ...(targets.get(node) ?? [])];
    const isHeading = headingLevel(node) !== undefined;
    if (names.length === 0 && !isHeading) return;
    const id = unique(slug(names[0] ?? plainText(node)) || 'section');
    node.properties.id = id;
    for (const name of names) learn(name, node, id);
    if (isHeading) learn(slug(plainText(node)), node, id);
  });

  visit(tree, 'element', (node, index, parent) => {
    const href = node.properties.href;
    if (node.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return;
    const isReference = node.properties.dataReference !== undefined;
    delete node.properties.dataReference;
    const name = decoded(href.slice(1));
    const id = anchors.get(name) ?? anchors.get(slug(name)) ?? (used.has(name) ? name : undefined);
    if (id !== undefined) {
      node.properties.href = `#${id}`;
      if (isReference && plainText(node) === name) node.children = [text(words.get(id) || name)];
      return;
    }
    if (name === '' || !parent || index === undefined) return;
    const line = lineOf(node);
    page.report(deadLink, page.place(line, href), { href, words: plainText(node) });
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
};

/** Targets name the element that follows them; where none does, they stay as an empty element of their own. */
const takeTargets = (tree: Root): ReadonlyMap<Element, readonly string[]> => {
  const named = new Map<Element, string[]>();
  visit(tree, (node) => {
    if (node.type !== 'root' && node.type !== 'element') return;
    const kept: ElementContent[] = [];
    let waiting: Element[] = [];
    for (const child of node.children as ElementContent[]) {
      if (child.type === 'element' && child.tagName === 'cartable-target') {
        waiting.push(child);
        continue;
      }
      if (child.type === 'element' && waiting.length > 0) {
        named.set(
          child,
          waiting.map(({ properties }) => String(properties.id)),
        );
        waiting = [];
      }
      kept.push(child);
    }
    kept.push(...waiting.map((target): Element => ({ ...target, tagName: 'span' })));
    node.children = kept;
  });
  return named;
};

/** The headings of a body in reading order. */
export const outlineOf = (tree: Root): Section[] => {
  const sections: Section[] = [];
  visit(tree, 'element', (node) => {
    const level = headingLevel(node);
    if (level !== undefined) sections.push({ id: String(node.properties.id), title: plainText(node), level });
  });
  return sections;
};

const decoded = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};
