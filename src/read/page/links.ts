/** Links: those that leave the package say so to the browser; those that can't work in one become plain text. */
import type { Element, ElementContent, Root } from 'hast';
import {
  assetUrl,
  baseName,
  decoded,
  isTag,
  Placeholder,
  plainText,
  SKIP,
  visit,
} from '../../lesson/index.ts';
import type { Library } from '../media/library.ts';
import { reportSpaced } from '../media/media.ts';
import { locate, locateOnSite } from '../media/project-files.ts';
import type { Page } from '../page-context.ts';
import { element, lineOf, text } from '../parts.ts';

import type { CrossReferences } from './cross-references.ts';
import { candidates, isAddress, isLocalAddress, joined, pathOf } from './references.ts';

/** What comes of a link: it stays, or these stand in its place. */
type Becomes = 'link' | readonly ElementContent[];

export async function settleLinks(
  tree: Root,
  links: readonly Element[],
  library: Library,
  elsewhere: CrossReferences,
  page: Page,
): Promise<void> {
  const replaced = new Map<Element, readonly ElementContent[]>();
  for (const link of links) {
    const becomes = await settle(link, library, elsewhere, page);
    const around = becomes === 'link' ? besideRemote(link) : becomes;
    if (around) replaced.set(link, around);
  }
  if (replaced.size === 0) return;
  visit(tree, 'element', (node, index, parent) => {
    const becomes = replaced.get(node);
    if (!becomes || !parent || index === undefined) return;
    // It may stand among what stands in its place.
    replaced.delete(node);
    (parent.children as ElementContent[]).splice(index, 1, ...becomes);
    return [SKIP, index];
  });
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: an address is tried as one kind after another, and the first that fits decides
async function settle(
  link: Element,
  library: Library,
  elsewhere: CrossReferences,
  page: Page,
): Promise<Becomes> {
  // MyST: `project:` and `path:` say that a path of the project is meant.
  const href = String(link.properties.href ?? '')
    .trim()
    .replace(/^(?:project|path):/i, '');
  if (href === '' || href.startsWith('#')) return href === '' ? link.children : 'link';
  if (href.startsWith('lesson:')) return 'link';
  const line = lineOf(link);
  if (isLocalAddress(href)) {
    page.report('address-local', page.place(line, href), { address: decoded(href) });
    return link.children;
  }
  if (isAddress(href)) {
    if (isWordless(link)) return [];
    if (!/^(?:https?:|mailto:|tel:|\/\/)/i.test(href)) {
      page.report('address-unsafe', page.place(line, href), { address: href });
      return link.children;
    }
    leaves(link, href);
    return 'link';
  }
  reportSpaced(href, line, page);
  const [, written = '', fragment = ''] = /^([^#]*)#?(.*)$/s.exec(href) ?? [];
  const path = pathOf(written);
  if (page.answeredIn.includes(joined(page.folderAt(line), decoded(path)))) return link.children;
  const place = elsewhere.page(path, decoded(fragment));
  if (place) {
    if (isWordless(link)) link.children = [text(place.title)];
    link.properties = { href: `lesson:${place.lesson}#${place.anchor}` };
    return 'link';
  }
  if (isWordless(link)) link.children = [text(baseName(path).replace(/\.\w+$/, '') || path)];
  const hasKind = /\.\w+$/.test(path) && !PAGE.test(path);
  const isDocument = hasKind && (!href.startsWith('/') || (await isOnSite(path, line, page)));
  if (isDocument || link.data?.download || (MAYBE_PAGE.test(path) && (await isHere(path, line, page)))) {
    const found = await library.find(written, line, 'document');
    if (found.kind === 'asset') {
      link.properties = { href: assetUrl(found.asset.path) };
      return 'link';
    }
    const name = baseName(path) || path;
    return [
      ...link.children,
      text(' '),
      element(Placeholder.missing, { dataKind: 'document', dataName: name }, [], line),
    ];
  }
  // A role leaves the suffix out that its address has here.
  const shown = page.lines[line - 1]?.includes(href) ? href : href.replace(/\.md$/, '');
  page.report('dead-link', page.place(line, shown), { href: shown, words: plainText(link) });
  return link.children;
}

/** Pages of a site or a book, which aren't in the package. */
const PAGE = /\.(?:html?|md|mdx|markdown|qmd|rmd|ipynb|rst|php)$/i;
/** Files that are there may be meant themselves: a notebook to work in, a page to look at. */
const MAYBE_PAGE = /\.(?:html?|ipynb)$/i;

async function isHere(path: string, line: number, page: Page): Promise<boolean> {
  for (const candidate of candidates(path, page.folderAt(line)))
    if ((await page.files.stat(candidate)).kind === 'file') return true;
  return false;
}

const isOnSite = async (path: string, line: number, { files, folderAt }: Page): Promise<boolean> =>
  ((await locate(files, path, [])) ?? (await locateOnSite(files, path, folderAt(line)))) !== undefined;

/** A picture that stays on its host is behind a link of its own, which can't stand in another: that has its words. */
function besideRemote(link: Element): readonly ElementContent[] | undefined {
  const remote = link.children.filter(isRemote);
  if (remote.length === 0) return undefined;
  const { href } = link.properties;
  link.children = link.children.flatMap((one) =>
    isRemote(one) ? text(String(one.properties.dataAlt ?? (plainText(link).trim() ? '' : href))) : one,
  );
  for (const { properties } of remote) delete properties.dataAlt;
  return [...remote.flatMap((one) => [one, text(' ')]), link];
}

const isRemote = (node: ElementContent): node is Element =>
  isTag(node, Placeholder.missing) && node.properties.dataUrl !== undefined;

const isWordless = (link: Element): boolean =>
  plainText(link) === '' && !link.children.some((child) => child.type === 'element');

function leaves(link: Element, href: string): void {
  if (/^(?:mailto|tel):/i.test(href)) link.properties.href = href;
  else
    link.properties = {
      ...link.properties,
      href: href.startsWith('//') ? `https:${href}` : href,
      target: '_blank',
      rel: ['noopener'],
    };
}
