/**
 * Content → what stands on paper, where nothing unfolds, plays or is clicked: plain elements, and those of
 * {@link OnPaper}. Formulas stay as they are: each format writes them in its own way.
 */
import type { Element, ElementContent, Nodes } from 'hast';
import { h } from 'hastscript';
import type { PrintWords } from '../../../templates/print/words.ts';
import { fill, type Strings } from '../../../templates/strings/index.ts';
import {
  assetPath,
  baseName,
  type Content,
  decoded,
  elementsOf,
  holds,
  isBlank,
  isTag,
  Placeholder,
  plainText,
  rawText,
} from '../../lesson/index.ts';
import { addressOnPaper, host, remark } from '../page/index.ts';

/** Elements of a sheet that each format writes in its own way. */
export const OnPaper = {
  /** A code to be read by a phone. `dataUrl`: what it holds. */
  code: 'paper-code',
  /** A box to tick. `dataShape`: `round`, `square`, or `number` for one to write in; `dataOn`: it is ticked. Children: what is written in it. */
  tick: 'paper-tick',
  /** A line within a sentence. `dataEms`: how long it is. Children: what is written on it. */
  blank: 'paper-blank',
  /** Lines to write on, one below the other. `dataCount`: how many. */
  lines: 'paper-lines',
  /** An empty frame, to draw or to calculate in. */
  frame: 'paper-frame',
} as const;

export interface Paper {
  readonly language: string;
  readonly strings: Strings;
  readonly words: PrintWords;
  /** Whether it is the teacher's: what is folded stands open. */
  readonly isKey: boolean;
  /** The `src` of a picture of the lesson's on this sheet; undefined for what is none. */
  readonly picture: (path: string) => string | undefined;
  /** What a file of the lesson's was called. */
  readonly fileName: (path: string) => string;
  /** The number of an address in the list of links. */
  readonly link: (url: string, words: string) => number;
  /** Takes note that the text uses a term of the glossary. */
  readonly term: (term: string) => void;
  readonly question: (id: string) => readonly ElementContent[];
  /** What stands at a gap of the question being written. */
  readonly gap?: (index: number) => readonly ElementContent[];
  /** An id of the lesson's as it is on this sheet; undefined where it isn't there. */
  readonly anchor: (id: string) => string | undefined;
  /** How many levels lower the headings are. */
  readonly lowered: number;
}

export function onPaper(content: Content | undefined, paper: Paper): ElementContent[] {
  return content ? all(content.children, paper) : [];
}

const all = (nodes: readonly Nodes[], paper: Paper): ElementContent[] =>
  nodes.flatMap((node) => written(node, paper));

function written(node: Nodes, paper: Paper): readonly ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const writer = WRITERS[node.tagName];
  return writer ? writer(node, paper) : [plain(node, paper)];
}

/** Attributes that mean something on paper. */
const KEPT = 'colSpan rowSpan scope align start reversed type value lang dir'.split(' ');

function plain(node: Element, paper: Paper, tagName = node.tagName): Element {
  const properties: Element['properties'] = {};
  for (const name of KEPT) if (node.properties[name] !== undefined) properties[name] = node.properties[name];
  const id = typeof node.properties.id === 'string' ? paper.anchor(node.properties.id) : undefined;
  if (id !== undefined) properties.id = id;
  return { type: 'element', tagName, properties, children: all(node.children, paper) };
}

const heading = (node: Element, paper: Paper): readonly ElementContent[] => [
  plain(node, paper, `h${Math.min(6, Number(node.tagName[1]) + paper.lowered)}`),
];

type Write = (node: Element, paper: Paper) => readonly ElementContent[];

const WRITERS: Readonly<Record<string, Write>> = {
  [Placeholder.question]: (node, paper) => paper.question(String(node.properties.dataId)),
  [Placeholder.math]: (node) => [node],
  [Placeholder.video]: hostedFilm,
  [Placeholder.embed]: activity,
  [Placeholder.missing]: missing,
  [Placeholder.gap]: (node, paper) => paper.gap?.(Number(node.properties.dataIndex)) ?? [blank(6)],
  [Placeholder.term]: (node, paper) => {
    paper.term(String(node.properties.dataTerm));
    return all(node.children, paper);
  },
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  a: link,
  img: picture,
  video: ownMedium,
  audio: ownMedium,
  details: fold,
  aside: (node, paper) => {
    const box = remark(node, plain(node, paper), paper.strings);
    const { dataLook, ...properties } = box.properties;
    const look = typeof dataLook === 'string' ? dataLook : 'card';
    return [{ ...box, properties: { ...properties, className: ['box', look] } }];
  },
  div: (node, paper) => [{ ...plain(node, paper), ...(node.properties.dataTabs && { tagName: 'section' }) }],
  section: (node, paper) => {
    const section = plain(node, paper);
    const isNotes = node.properties.dataFootnotes !== undefined;
    return [isNotes ? { ...section, properties: { ...section.properties, className: ['notes'] } } : section];
  },
  pre: (node) => [h('pre', rawLines(node))],
};

/** Code without colours, and without an empty line at its end. */
const rawLines = (node: Element): string => rawText(node.children).replace(/\n$/, '');

export const blank = (ems: number, ...children: readonly (ElementContent | string)[]): Element =>
  h(OnPaper.blank, { dataEms: ems }, [...children]);

function picture(node: Element, paper: Paper): readonly ElementContent[] {
  const { alt, width, height, dataWidth } = node.properties;
  const path = assetPath(node.properties.src);
  const src = path === undefined ? undefined : paper.picture(path);
  if (src === undefined) return alt ? [h('em', String(alt))] : [];
  return [h('img', { src, alt: String(alt ?? ''), width, height, dataWidth })];
}

/** The words of a link to elsewhere, with its number in the list; of others, the words. */
function link(node: Element, paper: Paper): readonly ElementContent[] {
  const href = String(node.properties.href ?? '');
  const words = all(node.children, paper);
  if (href.startsWith('#')) {
    // The way back from a note.
    if (plainText(node).trim() === '↩') return [];
    const anchor = paper.anchor(decoded(href.slice(1)));
    const id = typeof node.properties.id === 'string' ? paper.anchor(node.properties.id) : undefined;
    return anchor === undefined ? words : [h('a', { href: `#${anchor}`, id }, words)];
  }
  if (/^https?:/i.test(href))
    return [h('a', { href }, words), h('sup', `L${paper.link(href, plainText(node))}`)];
  const path = assetPath(href);
  if (path === undefined) return words;
  const name = paper.fileName(path);
  const called = plainText(node).includes(name) ? '' : `${name}, `;
  return [...words, asNode(` (${called}${paper.words.inLesson})`)];
}

/** Longer addresses make codes that no phone reads from a sheet. */
const LONGEST_IN_CODE = 400;

/** What is seen or done on another host: its picture, what it is called, its address, and a code for a phone. */
function medium({
  face,
  words,
  url,
}: {
  readonly face?: ElementContent | undefined;
  readonly words: readonly ElementContent[];
  readonly url?: string;
}): Element {
  const isOutside = url !== undefined && /^https?:/i.test(url);
  return h('span.medium', [
    face && h('span.face', [face]),
    h('span.medium-words', [
      ...words,
      ...(isOutside ? [h('br'), h('a.address', { href: url }, addressOnPaper(url))] : []),
    ]),
    isOutside && url.length <= LONGEST_IN_CODE ? h(OnPaper.code, { dataUrl: url }) : undefined,
  ]);
}

function hostedFilm(node: Element, paper: Paper): readonly ElementContent[] {
  const url = String(node.properties.dataUrl ?? '');
  const inner = node.children.filter((child) => !isBlank(child));
  const face = inner.find((child) => isTag(child, 'img', Placeholder.missing));
  const caption = phrases(
    all(
      inner.filter((child) => child !== face),
      paper,
    ),
  );
  const [shown] = isTag(face, 'img') ? written(face, paper) : [];
  const name = isTag(face, 'img') ? String(face.properties.alt ?? '') : '';
  const words = caption.length > 0 ? caption : name ? [asNode(name)] : [];
  const kind = named(paper.strings.hostedFilm);
  return [medium({ face: shown, words: words.length > 0 ? [kind, asNode(' · '), ...words] : [kind], url })];
}

const named = (words: string): Element => h('strong', words);

/** Blocks as phrases: it may stand within a paragraph. */
const phrases = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node) => (isTag(node, 'p', 'div', 'figcaption') ? [...node.children, asNode(' ')] : [node]));

const asNode = (value: string): ElementContent => ({ type: 'text', value });

function activity(node: Element, paper: Paper): readonly ElementContent[] {
  const called = plainText(node).trim();
  const name = called === '' || /^(?:https?:)?\/\//i.test(called) ? paper.strings.activity : called;
  return [medium({ words: [named(name)], url: String(node.properties.dataUrl ?? '') })];
}

function missing(node: Element, { strings }: Paper): readonly ElementContent[] {
  const { dataKind, dataName, dataUrl, dataAlt } = node.properties;
  const kind = strings.missing[dataKind as keyof Strings['missing']] ?? strings.missing.document;
  const url = typeof dataUrl === 'string' ? dataUrl : undefined;
  const name = String(dataName ?? '');
  const words = [name === '' || name === url ? '' : ` ${name}`, dataAlt ? ` ${String(dataAlt)}` : ''];
  return [medium({ words: [named(kind), ...words.filter(Boolean).map(asNode)], ...(url && { url }) })];
}

/** A film or a sound of the lesson's own has no address: it is told by its name. */
function ownMedium(node: Element, paper: Paper): readonly ElementContent[] {
  const { strings, words } = paper;
  const source = [node, ...elementsOf(node)]
    .map(({ properties }) => properties.src)
    .find((src) => src !== undefined);
  const path = assetPath(source);
  const title = String(node.properties.title ?? '');
  const name = path === undefined ? String(source ?? '') : baseName(path);
  const poster = assetPath(node.properties.poster);
  const src = poster === undefined ? undefined : paper.picture(poster);
  const kind = fill(node.tagName === 'audio' ? strings.sound : strings.film, { name: title || name });
  return [
    medium({
      face: src === undefined ? undefined : h('img', { src, alt: '' }),
      words: [named(kind), asNode(` (${words.inLesson})`)],
    }),
  ];
}

const QUESTIONS: ReadonlySet<string> = new Set([Placeholder.question]);

/**
 * What is folded may be an answer that was not understood as one: the learner's sheet has its title, the key what is in
 * it. What holds questions is an exercise.
 */
function fold(node: Element, paper: Paper): readonly ElementContent[] {
  const summary = node.children.find((child) => isTag(child, 'summary'));
  const title = h('p.box-title', [
    h('strong', summary && isTag(summary, 'summary') ? all(summary.children, paper) : []),
  ]);
  const isOpen = paper.isKey || holds(node, QUESTIONS);
  const rest = node.children.filter((child) => child !== summary);
  return [
    h('aside.box.fold', [title, ...(isOpen ? all(rest, paper) : [h('p', [h('em', paper.words.folded)])])]),
  ];
}

/** What a list of links calls an address. */
export const called = (words: string, url: string): string =>
  words.trim() === '' || /^https?:/i.test(words) ? host(url) : words;
