/** Turns the parts that are no question's into plain HTML, and takes the reader's own marks off the tree. */
import type { Element, ElementContent, ElementData, Properties, Root } from 'hast';
import { holds, isBlank, isTag, Placeholder } from '../../lesson/index.ts';
import { bodyOf, data, element, isPart, type Part, type Tab, text, titleInBold, titleOf } from '../parts.ts';

/** Content of the model. */
export const asContent = (nodes: readonly ElementContent[]): Root => ({
  type: 'root',
  children: lower(nodes),
});

function lower(nodes: readonly ElementContent[]): ElementContent[] {
  const all: ElementContent[] = [];
  for (const node of withTabs(nodes)) {
    if (node.type === 'text') all.push(text(node.value));
    else if (node.type === 'element' && node.data?.part)
      for (const one of loweredPart(node, node.data.part)) all.push(one);
    else if (node.type === 'element') all.push(numbered(clean(node), node.data?.number));
    else all.push(node);
  }
  return all;
}

function loweredPart(node: Element, part: Part): readonly ElementContent[] {
  const title = lower(titleOf(node));
  const body = lower(bodyOf(node));
  const named = (words: readonly ElementContent[]): Element[] =>
    words.length > 0 ? [titleInBold(words)] : [];
  switch (part.kind) {
    case 'disclosure':
    case 'solution': {
      if (part.kind === 'disclosure' && part.unseen) return part.kept ? body : [];
      const summary = title.length > 0 ? title : [text('…')];
      return [element('details', {}, [element('summary', {}, summary), ...body])];
    }
    case 'callout':
      return [element('aside', { dataVariety: part.variety }, [...named(title), ...body])];
    case 'exercise':
      return [
        element('aside', { dataVariety: 'exercise' }, [
          ...named(exerciseTitle(part.heading, title)),
          ...body,
        ]),
      ];
    case 'group': {
      const inside = [...named(title), ...body];
      const isBox = part.card && inside.length > 0 && !inside.some(holdsQuestion);
      return isBox ? [element('aside', { dataVariety: 'card' }, inside)] : inside;
    }
    case 'question':
    case 'feedback':
    case 'starter':
    case 'plain':
      return body;
    case 'option':
      return [element('p', {}, body)];
    case 'gap':
      return [text('___')];
    case 'accepted':
      return [element('p', {}, [text(`= ${part.text}`)]), ...body];
    case 'gate':
      return [];
    case 'title':
      return body;
  }
}

/**
 * Tabs that follow one another as what the page makes a row of: `div` with `dataTabs`, a `section` each. A question is
 * never behind a tab: nobody would know that it is there.
 */
function withTabs(nodes: readonly ElementContent[]): readonly ElementContent[] {
  if (!nodes.some(isTab)) return nodes;
  const all: ElementContent[] = [];
  for (let at = 0; at < nodes.length; ) {
    const end = endOfTabs(nodes, at);
    const tabs = nodes.slice(at, end).filter(isTab);
    if (tabs.length > 1 && !tabs.some(holdsQuestion)) {
      all.push(element('div', { dataTabs: true }, tabs.map(tabOf)));
      at = end;
    } else all.push(nodes[at++]!);
  }
  return all;
}

function endOfTabs(nodes: readonly ElementContent[], from: number): number {
  let end = from;
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at]!;
    if (isTab(node)) end = at + 1;
    else if (!isBlank(node)) break;
  }
  return end;
}

type TabPart = Element & { readonly data: { readonly part: { readonly tab: Tab } } };

const isTab = (node: ElementContent): node is TabPart =>
  isPart(node, 'group') && node.data.part.tab !== undefined && titleOf(node).length > 0;

function tabOf(node: TabPart): Element {
  const { sync, selected } = node.data.part.tab;
  const title = titleInBold(titleOf(node));
  return element(
    'section',
    { dataTab: true, ...(sync && { dataSync: sync }), ...(selected && { dataSelected: true }) },
    [title, ...bodyOf(node)],
  );
}

const QUESTION: ReadonlySet<string> = new Set([Placeholder.question]);
const holdsQuestion = (node: ElementContent): boolean => holds(node, QUESTION);

/** `Exercise 3. Title`. Without a heading of its own, its title says it all. */
export function exerciseTitle(heading: string, title: readonly ElementContent[]): ElementContent[] {
  if (title.length === 0) return [text(heading)];
  return heading === '' ? [...title] : [text(`${heading}. `), ...title];
}

/** A number is written into what it counts: a caption, or TeX's own tag. */
function numbered(node: Element, number: string | undefined): Element {
  if (number === undefined) return node;
  if (node.tagName === Placeholder.math) {
    const [tex] = node.children;
    if (
      tex?.type !== 'text' ||
      /\\tag\b|\\begin\{(?:equation|align|gather|multline|flalign|alignat|eqnarray)\*?\}/.test(tex.value)
    )
      return node;
    return {
      ...node,
      data: data({ ...node.data, written: tex.value }),
      children: [text(`${tex.value} \\tag{${number.replace(/[()]/g, '')}}`)],
    };
  }
  const tagName = node.tagName === 'table' ? 'caption' : 'figcaption';
  const isCaption = (one: ElementContent) => isTag(one, tagName);
  const label = (last: boolean): Element => ({
    ...element('strong', {}, [text(last ? number : `${number}.`)]),
    data: data({ written: '' }),
  });
  if (!node.children.some(isCaption)) {
    const caption = element(tagName, {}, [label(true)]);
    return {
      ...node,
      children: tagName === 'caption' ? [caption, ...node.children] : [...node.children, caption],
    };
  }
  return {
    ...node,
    children: node.children.map((one) => (isCaption(one) ? captioned(one as Element, label(false)) : one)),
  };
}

/** In front of the caption's words, within its first paragraph where it has several. */
function captioned(caption: Element, label: Element): Element {
  const [first, ...rest] = caption.children;
  return isTag(first, 'p')
    ? { ...caption, children: [captioned(first, label), ...rest] }
    : { ...caption, children: [label, text(' '), ...caption.children] };
}

/** The last gate: links.ts and media.ts have settled every address, and told what they refused. */
const ADDRESSES = new Set(['href', 'src', 'poster']);
const SAFE = /^(?:#|asset:|lesson:|https?:|mailto:|tel:)/i;

function clean({ tagName, properties, children, data: marks }: Element): Element {
  const safe: Properties = {};
  for (const name in properties)
    if (!ADDRESSES.has(name) || SAFE.test(String(properties[name]))) safe[name] = properties[name];
  const marked = lasting(marks);
  return {
    type: 'element',
    tagName,
    properties: safe,
    children: lower(children),
    position: undefined,
    data: marked,
  };
}

/** A formula is tried when it is drawn, and what is amiss with it must be told with its line; the others are the author's. */
function lasting(marks: ElementData | undefined): ElementData | undefined {
  if (!marks) return undefined;
  const { place, names, written } = marks;
  if (!place && !names && written === undefined) return undefined;
  return data({
    ...(place && { place }),
    ...(names && { names }),
    ...(written !== undefined && { written }),
  });
}
