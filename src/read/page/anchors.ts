/** Places of a page that have a name, the ids they get, and what refers to them. */
import type { Element, ElementContent, Root } from 'hast';
import {
  contentsAgain,
  decoded,
  type Lesson,
  Placeholder,
  plainText,
  SKIP,
  slug,
  visit,
} from '../../lesson/index.ts';
import type { Page } from '../page-context.ts';
import { data, element, isPart, lineOf, text } from '../parts.ts';
import type { CrossReferences, Landmark } from './cross-references.ts';
import { headingLevel, isTarget, listedWords, type PageTitle } from './headings.ts';
import { type Named, numberer } from './numbering.ts';
import { pathOf } from './references.ts';

/** How a reference speaks of its place: by its words, its number, or, of an equation, `(1)`. */
export type Speaking = 'words' | 'number' | 'equation';

declare module 'hast' {
  interface ElementData {
    refers?: Speaking;
  }
}

interface Place extends Landmark {
  readonly node?: Element;
  readonly named?: Named;
}

/** Settles references to places of the page, and to those of other pages that a label names. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a reference leads to this page, to another or nowhere, and each says so in its own way
export function settleAnchors(
  tree: Root,
  { places, numbered, duplicates, met }: NamedPlaces,
  elsewhere: CrossReferences,
  page: Page,
): void {
  /** MyST: `[words](label)` refers to a label, unless a page of the course is called so. */
  const isLabel = (name: string, href: string): boolean =>
    (places.has(name) || elsewhere.label(name) !== undefined) &&
    elsewhere.page(pathOf(href), '') === undefined;
  const called = new Set<string>();
  const referred = new Set<string>();
  const lost = new Set<Element>();
  for (const node of met.links) {
    const { href } = node.properties;
    if (typeof href !== 'string' || href === '' || href === '#') continue;
    const name = decoded(href.startsWith('#') ? href.slice(1) : href);
    if (!href.startsWith('#') && !isLabel(name, href)) continue;
    referred.add(name);
    const place = places.get(name) ?? places.get(slug(name)) ?? byAnchor(places, name);
    const speaking = node.data?.refers;
    node.data = data({ ...node.data, refers: undefined });
    const wordless = node.children.length === 0;
    if (place) {
      if (isNumberName(node, speaking) && place.named?.series) called.add(place.named.series);
      speak(node, speaking, place, name);
      if (place.anchor !== '') {
        node.properties.href = `#${place.anchor}`;
        continue;
      }
    }
    const far = place ? undefined : elsewhere.label(name);
    if (far) {
      if (wordless) node.children = [text(far.title || name)];
      node.properties.href = `lesson:${far.lesson}#${far.anchor}`;
      continue;
    }
    if (!place) {
      if (wordless) node.children = [text(name)];
      const line = lineOf(node);
      page.report('reference-unknown', page.place(line, name), { name, words: plainText(node) });
    }
    lost.add(node);
  }
  unwrap(tree, lost);
  for (const { label, node, declared } of duplicates) {
    if (declared || referred.has(label)) {
      page.report('name-duplicate', page.place(lineOf(node), label), { label });
    }
  }
  showNumbers(numbered, called);
}

/** What other pages can refer to. */
export const landmarksOf = ({ places }: NamedPlaces): readonly Landmark[] =>
  [...places.values()].map(({ name, anchor, title, number }) => ({
    name,
    anchor,
    title,
    ...(number !== undefined && { number }),
  }));

interface Numbered {
  readonly node: Element;
  readonly named: Named;
}

interface NamedPlaces {
  readonly places: Map<string, Place>;
  readonly numbered: readonly Numbered[];
  readonly duplicates: readonly Duplicate[];
  readonly met: Met;
}

/** What later passes look for, met on the way, in reading order. */
export interface Met {
  readonly links: readonly Element[];
  /** References to terms. */
  readonly terms: readonly Element[];
  readonly glossaries: readonly Element[];
}

/** A name given again. An `id` in author's HTML may be a style's: it counts once something refers to it. */
interface Duplicate {
  readonly label: string;
  readonly node: Element;
  readonly declared: boolean;
}

const isDeclared = (
  node: Element,
  label: string,
  targets: ReadonlyMap<Element, readonly string[]>,
): boolean =>
  node.data?.part !== undefined ||
  /^(?:figure|table|h[1-6]|cartable-\w+)$/.test(node.tagName) ||
  (targets.get(node)?.includes(label) ?? false);

/** Ids as they are wanted, numbered from the second on. Where a name's numbers go on is kept: a thousand equal headings are counted once. */
function distinct(): (wanted: string) => string {
  const used = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let n = next.get(wanted) ?? 2;
    for (; used.has(id); n++) id = `${wanted}-${n}`;
    next.set(wanted, n);
    used.add(id);
    return id;
  };
}

/** Makes every id a unique slug, and gives each heading one. */
export function namePlaces(tree: Root, title: PageTitle | undefined, page: Page): NamedPlaces {
  const places = new Map<string, Place>();
  const numbered: Numbered[] = [];
  const duplicates: Duplicate[] = [];
  const unique = distinct();
  const targets = new Map<Element, readonly string[]>();
  takeTargets(tree, targets);
  const name = numberer(page.language);
  const anchors = new Set<Element>();
  const met = { links: [] as Element[], terms: [] as Element[], glossaries: [] as Element[] };
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: all names that a place may have are weighed where it is met
  visit(tree, 'element', (node) => {
    if (node.tagName === 'a') met.links.push(node);
    if (node.tagName === Placeholder.term) met.terms.push(node);
    if (node.data?.glossary) met.glossaries.push(node);
    takeTargets(node, targets);
    if (anchors.has(node)) return;
    const written = typeof node.properties.id === 'string' ? node.properties.id : undefined;
    const given = isPart(node, 'exercise', 'question') ? node.data.part.name : undefined;
    const targeted = targets.get(node);
    const names = namesAmong(written, given, targeted);
    const label = targeted?.at(-1);
    // A question that starts here is called so.
    if (label !== undefined) node.data = data({ ...node.data, label });
    const heading = headingLevel(node) === undefined ? undefined : plainText(node);
    const named = name(node, names.length > 0);
    if (named.number) numbered.push({ node, named });
    if (names.length === 0 && heading === undefined) {
      if ('id' in node.properties) delete node.properties.id;
      return;
    }
    const anchor = unique(slug(names[0] ?? heading ?? '') || 'section');
    const declared = names.filter((name) => isDeclared(node, name, targets));
    const listed = heading && listedWords(node);
    const title = listed ?? (named.title || shortWords(node));
    for (const label of names) {
      if (places.get(label)?.node)
        duplicates.push({ label, node, declared: isDeclared(node, label, targets) });
      else places.set(label, { name: label, anchor, title, ...numberOf(named), node, named });
    }
    for (const implied of new Set(heading && listed ? [slug(heading), slug(listed)] : []))
      if (implied && !places.has(implied)) places.set(implied, { name: implied, anchor, title, node });
    const bearer = node.data?.part ? anchorInside(node) : node;
    anchors.add(bearer);
    bearer.properties.id = anchor;
    if (declared.length > 0) bearer.data = data({ ...bearer.data, names: declared });
  });
  for (const name of title ? [...title.names, slug(title.words)] : []) {
    if (!places.has(name)) places.set(name, { name, anchor: '', title: title!.words });
  }
  return { places, numbered, duplicates, met };
}

const NO_NAMES: readonly string[] = [];

function namesAmong(
  written: string | undefined,
  given: string | undefined,
  targeted: readonly string[] = NO_NAMES,
): readonly string[] {
  if (written === undefined && given === undefined && targeted.length === 0) return NO_NAMES;
  return [...new Set([written, given, ...targeted])].filter(
    (one): one is string => one !== undefined && one !== '',
  );
}

const numberOf = ({ number }: Named) => (number === undefined ? {} : { number });

/** A line of words says what it is; a whole paragraph is no name. */
function shortWords(node: Element): string {
  const words = node.tagName === 'table' ? '' : plainText(node);
  return words.length <= 60 ? words : '';
}

/** A part's own element doesn't last: its title or first paragraph carries the anchor. */
function anchorInside(node: Element): Element {
  delete node.properties.id;
  const anchor = element('span', {}, [], lineOf(node));
  const [first] = node.children;
  const isHost = (one: ElementContent | undefined): one is Element =>
    one?.type === 'element' && (one.data?.part?.kind === 'title' || /^(?:p|h[1-6])$/.test(one.tagName));
  const host = isHost(first) ? first : node;
  host.children.unshift(anchor);
  return anchor;
}

/** Targets name the element that follows them; where none does, they stay as an empty element of their own. */
function takeTargets(node: Root | Element, named: Map<Element, readonly string[]>): void {
  const children = node.children as ElementContent[];
  if (!children.some(isTarget)) return;
  const kept: ElementContent[] = [];
  let waiting: Element[] = [];
  for (const child of children) {
    if (isTarget(child)) {
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
  kept.push(
    ...waiting.map((target): Element => {
      const label = String(target.properties.id);
      return { ...target, tagName: 'span', data: data({ ...target.data, label }) };
    }),
  );
  node.children = kept;
}

const byAnchor = (places: ReadonlyMap<string, Place>, id: string): Place | undefined =>
  [...places.values()].find(({ anchor }) => anchor !== '' && anchor === id);

/** Sphinx: `Fig. %s <label>`; `%s` and `{number}` are the bare number, `{name}` the caption. */
const TEMPLATE = /%s|\{number\}/;

/** A link without words to a numbered thing says its number, as MyST has it. */
const isNumberName = (node: Element, speaking: Speaking | undefined): boolean =>
  node.children.length === 0 ? speaking !== 'words' : speaking === 'number' && TEMPLATE.test(plainText(node));

function speak(node: Element, speaking: Speaking | undefined, place: Place, name: string): void {
  const words = plainText(node);
  // An exercise is called by its number among the page's exercises: what is written anew has no others to count.
  const counted = place.node?.data?.part ? undefined : place.number;
  if (node.children.length === 0) {
    const number = speaking !== 'words' ? place.number : undefined;
    if (number !== undefined && counted !== undefined) node.data = data({ ...node.data, written: '' });
    node.children = [text(number ?? (place.title || place.number || name))];
  } else if (speaking === 'number' && (TEMPLATE.test(words) || words.includes('{name}'))) {
    if (counted !== undefined) node.data = data({ ...node.data, written: words });
    const bare = place.number?.replace(/^\D+(?=\d)/, '') ?? name;
    node.children = [text(words.replace(/%s|\{number\}/g, bare).replace(/\{name\}/g, place.title))];
  }
}

/** A number is shown where something refers to it; an equation that has a label always shows its own. */
function showNumbers(numbered: readonly Numbered[], called: ReadonlySet<string>): void {
  for (const { node, named } of numbered) {
    if (!node.data?.part && (named.series === undefined || called.has(named.series))) {
      node.data = data({ ...node.data, number: named.number });
    }
  }
}

/** A place may have gone with what it stood in (a question's own frame): links to it become their words. */
export function settleLostAnchors(lesson: Lesson): void {
  const contents = contentsAgain(lesson);
  const ids = new Set<unknown>();
  const links: Element[] = [];
  for (const content of contents)
    visit(content, 'element', (node) => {
      const { id, href } = node.properties;
      if (id !== undefined) ids.add(id);
      if (node.tagName === 'a' && typeof href === 'string' && href.startsWith('#')) links.push(node);
    });
  const lost = new Set(links.filter(({ properties }) => !ids.has(String(properties.href).slice(1))));
  for (const content of contents) unwrap(content, lost);
}

/** Puts what elements hold in their place. */
export function unwrap(tree: Root, elements: ReadonlySet<Element>): void {
  if (elements.size === 0) return;
  visit(tree, 'element', (node, index, parent) => {
    if (!elements.has(node) || !parent || index === undefined) return;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
}
