/** A page that is one file holds its sounds, films and documents as text: here they become files again. */
import { basename, onFragment } from '../page/dom.ts';

/** How an address names such a file: nothing is fetched by it. */
const NAMED = 'data:,';
const ATTRIBUTES = ['src', 'href', 'poster'] as const;

const urls = new Map<string, string | undefined>();

export function fillInFiles(root: ParentNode): void {
  for (const name of ATTRIBUTES) {
    for (const element of root.querySelectorAll(`[${name}^="${NAMED}"]`)) fillIn(element, name);
  }
}

onFragment(fillInFiles);

function fillIn(element: Element, attribute: string): void {
  const path = decodeURIComponent((element.getAttribute(attribute) ?? '').slice(NAMED.length));
  const [, file = path, suffix = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
  const url = urlOf(file);
  if (url === undefined) return;
  element.setAttribute(attribute, url + suffix);
  // A browser opens no file of a page's own making in a tab of another's; saved it can be opened.
  if (element instanceof HTMLAnchorElement) element.download = basename(file);
  if (element instanceof HTMLSourceElement && element.parentElement instanceof HTMLMediaElement)
    element.parentElement.load();
}

function urlOf(path: string): string | undefined {
  if (urls.has(path)) return urls.get(path);
  const block = document.querySelector<HTMLElement>(`script[data-file="${CSS.escape(path)}"]`);
  const url = block ? objectUrl(block.textContent ?? '', block.dataset.type) : undefined;
  // The text has taken its room twice by now.
  block?.remove();
  urls.set(path, url);
  return url;
}

function objectUrl(base64: string, type = ''): string {
  const bytes = Uint8Array.from(atob(base64.trim()), (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type }));
}
