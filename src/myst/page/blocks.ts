/** Content of a lesson → blocks of MyST. */
import type { Element } from 'hast';
import type { ListItem } from 'mdast';
import { elementsOf, isBlank, isTag, Placeholder, plainText, slug } from '../../lesson/index.ts';
import type { Definition, Flow } from '../nodes.ts';
import { activity, figureOf, hosted, plainCode, playerOf } from './media.ts';
import { blockHtml, type Inside, inlineHtml, isInline, namesOf, openingTag, type Pieces } from './pieces.ts';
import { tableOf } from './tables.ts';
import { wordsOf } from './words.ts';

/** Words that stand between blocks are paragraphs. */
export function flowOf(nodes: Inside, pieces: Pieces): Flow[] {
  const blocks: Flow[] = [];
  let run: Inside[number][] = [];
  function flush(): void {
    const children = wordsOf(run, pieces);
    run = [];
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
  }
  for (const node of nodes) {
    if (isInline(node)) {
      run.push(node);
      continue;
    }
    if (run.every(isBlank)) run = [];
    else flush();
    if (node.type === 'element') blocks.push(...blockOf(node, pieces));
  }
  if (!run.every(isBlank)) flush();
  return blocks;
}

type Write = (node: Element, pieces: Pieces) => Flow[];

function blockOf(node: Element, pieces: Pieces): Flow[] {
  const write = BLOCKS[node.tagName];
  const made = write ? write(node, pieces) : flowOf(node.children, pieces);
  // A figure bears its name itself, and a heading's words are one.
  const own = /^h\d$/.test(node.tagName) ? slug(plainText(node)) : undefined;
  const names = node.tagName === 'figure' ? [] : namesOf(node, pieces).filter((name) => slug(name) !== own);
  return [...names.map((name) => blockHtml(`(${name})=`)), ...made];
}

const paragraph: Write = (node, pieces) => {
  if (!node.children.every(isInline)) return flowOf(node.children, pieces);
  const children = wordsOf(node.children, pieces);
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
};

const heading =
  (depth: 1 | 2 | 3 | 4 | 5 | 6): Write =>
  (node, pieces) => [{ type: 'heading', depth, children: wordsOf(node.children, pieces) }];

const list: Write = (node, pieces) => {
  const items = itemsIn(node);
  const { type, reversed, start } = node.properties;
  const isLettered = type !== undefined && type !== '1';
  if (isLettered || reversed || items.some(({ properties }) => properties.value !== undefined))
    return around(node, pieces, (one) => (isTag(one, 'li') ? around(one, pieces) : []));
  const made = items.map((one) => item(one, pieces));
  return [
    {
      type: 'list',
      ordered: node.tagName === 'ol',
      ...(node.tagName === 'ol' && { start: Number(start ?? 1) }),
      spread: made.some(({ spread }) => spread),
      children: made,
    },
  ];
};

/** Torn HTML has a mark around some. */
const itemsIn = (node: Element): readonly Element[] =>
  elementsOf(node).flatMap((one) => (one.tagName === 'li' ? [one] : itemsIn(one)));

/** Bare words stay so; what isn't a list below them stands apart. */
export function item({ children, properties: { id } }: Element, pieces: Pieces): ListItem {
  const blocks = flowOf(children, pieces);
  const [first] = blocks;
  const name = pieces.isReferred(id) ? [inlineHtml(`<span id="${id}"></span>`)] : [];
  const all: Flow[] =
    name.length === 0
      ? blocks
      : first?.type === 'paragraph'
        ? [{ ...first, children: [...name, ...first.children] }, ...blocks.slice(1)]
        : [{ type: 'paragraph', children: name }, ...blocks];
  const spread = children.some((one) => isTag(one, 'p')) || all.slice(1).some((one) => one.type !== 'list');
  return { type: 'listItem', spread, children: all as ListItem['children'] };
}

/** The tags of an element as they stand, with Markdown between. */
function around(node: Element, pieces: Pieces, inside?: (child: Inside[number]) => Flow[]): Flow[] {
  const inner = inside ? node.children.flatMap(inside) : flowOf(node.children, pieces);
  return [blockHtml(openingTag(node, pieces)), ...inner, blockHtml(`</${node.tagName}>`)];
}

const definitions: Write = (node, pieces) => {
  const all = elementsOf(node);
  const isPlain =
    all[0]?.tagName === 'dt' && all.every((one) => one.tagName === 'dd' || one.children.every(isInline));
  if (!isPlain) return around(node, pieces, (one) => (one.type === 'element' ? around(one, pieces) : []));
  const groups: { terms: Element[]; said: Element[] }[] = [];
  for (const one of all) {
    const last = groups.at(-1);
    if (one.tagName === 'dd') last?.said.push(one);
    else if (last && last.said.length === 0) last.terms.push(one);
    else groups.push({ terms: [one], said: [] });
  }
  const children = groups.map(
    ({ terms, said }): Definition => ({
      terms: terms.map((one) => wordsOf(one.children, pieces)),
      descriptions: said.map((one) => flowOf(one.children, pieces)),
    }),
  );
  const isGlossary = groups.every(({ terms }) => terms.every((one) => pieces.terms.has(plainText(one))));
  const made: Flow = { type: 'definitionList', children };
  return isGlossary ? [{ type: 'directive', name: 'glossary', title: [], children: [made] }] : [made];
};

/** Nothing in it, and not itself, is taken for more than it is. */
const details: Write = ({ children }, pieces) => {
  const summary = elementsOf({ children }).find(({ tagName }) => tagName === 'summary');
  return [
    {
      type: 'directive',
      name: 'dropdown',
      title: summary ? wordsOf(summary.children, pieces) : [],
      options: [['class', 'extra']],
      children: flowOf(
        children.filter((one) => one !== summary),
        pieces,
      ),
    },
  ];
};

/** A title of bold words, then what stands behind it. */
function tabSet(tabs: Inside, pieces: Pieces): Flow {
  const items = elementsOf({ children: tabs }).map(({ properties, children }): Flow => {
    const [first, ...others] = children;
    const title = isTag(first, 'p') ? elementsOf(first)[0] : undefined;
    return {
      type: 'directive',
      name: 'tab-item',
      title: title ? wordsOf(title.children, pieces) : [],
      options: [
        ...(properties.dataSync ? [['sync', String(properties.dataSync)] as const] : []),
        ...(properties.dataSelected ? [['selected', ''] as const] : []),
      ],
      children: flowOf(title ? others : children, pieces),
    };
  });
  return { type: 'directive', name: 'tab-set', title: [], children: items };
}

const box: Write = ({ properties, children }, pieces) => {
  const variety = String(properties.dataVariety ?? 'note');
  const [first, ...others] = children.filter((one) => !isBlank(one));
  const name = isTag(first, 'p') && first.children.length === 1 ? first.children[0] : undefined;
  const title = isTag(name, 'strong') ? name : undefined;
  const inner = flowOf(title ? others : children, pieces);
  const words = title ? wordsOf(title.children, pieces) : [];
  if (variety === 'card') return [{ type: 'directive', name: 'card', title: words, children: inner }];
  if (title && plainText(title) === pieces.boxTitle(variety))
    return [{ type: 'directive', name: variety, title: [], children: inner }];
  const classes = pieces.boxTitle(variety) === undefined ? `extra ${variety}` : variety;
  const options = variety === 'note' ? [] : [['class', classes] as const];
  return [{ type: 'directive', name: 'admonition', title: words, options, children: inner }];
};

const BLOCKS: Readonly<Record<string, Write | undefined>> = {
  p: paragraph,
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  ul: list,
  ol: list,
  dl: definitions,
  blockquote: ({ children }, pieces) => [{ type: 'blockquote', children: flowOf(children, pieces) as never }],
  pre: (node) => [
    {
      type: 'code',
      ...(node.properties.dataLanguage !== undefined && { lang: String(node.properties.dataLanguage) }),
      value: plainCode(node),
    },
  ],
  hr: () => [{ type: 'thematicBreak' }],
  table: (node, pieces) => tableOf(node, pieces, flowOf),
  figure: (node, pieces) => figureOf(node, pieces, flowOf),
  details,
  aside: box,
  div: ({ properties, children }, pieces) =>
    properties.dataTabs ? [tabSet(children, pieces)] : flowOf(children, pieces),
  video: playerOf,
  audio: playerOf,
  [Placeholder.math]: (node) => [{ type: 'math', value: plainCode(node).trim() }],
  [Placeholder.video]: (node, pieces) => [hosted(node, [], pieces)],
  [Placeholder.embed]: (node) => [activity(node)],
  [Placeholder.question]: ({ properties }, pieces) => [...pieces.question(String(properties.dataId))],
};
