/** Small words for the DOM. */

export const find = <E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E | null =>
  root.querySelector<E>(selector);

export const findAll = <E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E[] => [
  ...root.querySelectorAll<E>(selector),
];

/** An element with attributes (`false` and undefined are left out) and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

export function button(label: string, press: () => void, className = ''): HTMLButtonElement {
  const element = make('button', { type: 'button', class: className || undefined }, label);
  element.addEventListener('click', press);
  return element;
}

/**
 * Puts nodes in a place, unless it holds the like already: a click on what is exchanged between its two halves, press and
 * release, is none to a browser.
 */
export function put(place: HTMLElement, nodes: readonly Node[]): void {
  const held = [...place.childNodes];
  const isSame = held.length === nodes.length && held.every((one, i) => one.isEqualNode(nodes[i]!));
  if (!isSame) place.replaceChildren(...nodes);
}

const ready: ((fragment: DocumentFragment) => void)[] = [];

/** Told of each fragment before the browser fetches anything of it. */
export const onFragment = (prepare: (fragment: DocumentFragment) => void): void => void ready.push(prepare);

/** HTML of our own making: sanitised when the lesson was read. */
export function fragment(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const prepare of ready) prepare(template.content);
  return document.importNode(template.content, true);
}

/** Moves focus without a jump: what is already in view stays where it is. */
export function focusOn(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}

/** Tells a screen reader, politely; the same words twice are told twice. */
export function announce(text: string): void {
  const region = document.getElementById('cartable-say');
  if (!region) return;
  region.textContent = '';
  setTimeout(() => {
    region.textContent = text;
  }, 50);
}

/** Told of the place to which a link leads, before the browser follows it: what isn't shown can't be scrolled to. */
export function beforeLinks(bring: (place: HTMLElement | null) => void): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      if (link) bring(placeAt(link.hash));
    },
    { capture: true },
  );
}

/** What an address's `#…` names. */
export function placeAt(hash: string): HTMLElement | null {
  try {
    return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  } catch {
    return null;
  }
}

/** The last part of a path. */
export const basename = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
