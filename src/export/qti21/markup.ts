/**
 * Content → the elements that QTI 2.1 has: an early HTML, in which a paragraph holds no block and a body nothing but
 * blocks. What it lacks becomes the nearest that it has; what is lost by that is told to the caller.
 *
 * Sources: `imsqti_v2p1.xsd` (what stands in what); OpenOLAT's `AssessmentObjectComponentRenderer`, which shows neither
 * a table's caption nor an object that is a block; TAO's `ParserFactory`, which imports no item with an `infoControl`.
 */
import type { Element, ElementContent, Properties } from 'hast';
import { isBlank, isTag, plainText } from '../../lesson/index.ts';
import type { QtiLoss } from '../../messages/index.ts';
import { el } from './xml.ts';

export interface Page {
  /** The media type of one of the lesson's files, by its URL in the item. */
  readonly typeOf: (url: string) => string | undefined;
  readonly captions: (label: string) => string;
  readonly lost: (what: QtiLoss) => void;
  /** What stands in the place of folded content; undefined: it stands open. */
  readonly folded?: (title: string, inside: readonly ElementContent[]) => ElementContent[];
}

type Nodes = readonly ElementContent[];
type Writer = (node: Element, page: Page) => ElementContent[];

const BLOCKS: ReadonlySet<string> = new Set(
  'pre h1 h2 h3 h4 h5 h6 p address dl ol hr ul blockquote table div'.split(' '),
);
const isBlock = (node: ElementContent): boolean => node.type === 'element' && BLOCKS.has(node.tagName);

/** Where text and blocks may stand side by side: a cell, an option, feedback. */
export const flow = (nodes: Nodes, page: Page): ElementContent[] =>
  nodes.flatMap((node) => written(node, page));

/** Where blocks alone may stand: the rest becomes paragraphs. */
export function blocks(nodes: Nodes, page: Page): ElementContent[] {
  return inBlocks(flow(nodes, page));
}

function inBlocks(nodes: Nodes): ElementContent[] {
  const made: ElementContent[] = [];
  let run: ElementContent[] = [];
  const close = (): void => {
    if (run.some((node) => !isBlank(node))) made.push(el('p', {}, run));
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) run.push(node);
    else {
      close();
      made.push(node);
    }
  }
  close();
  return made;
}

/** Where no block may stand: what is in one follows on a line of its own. */
const inline = (nodes: Nodes, page: Page): ElementContent[] => inLine(flow(nodes, page));

function inLine(nodes: Nodes): ElementContent[] {
  const made: ElementContent[] = [];
  for (const node of nodes) {
    if (!isBlock(node)) {
      made.push(node);
      continue;
    }
    if (made.some((one) => !isBlank(one))) made.push(el('br'));
    made.push(...inLine((node as Element).children.flatMap(looseEnds)));
  }
  return made;
}

/** The cells and items of what is no table or list any more. */
const looseEnds = (node: ElementContent): ElementContent[] =>
  isTag(node, 'li', 'dt', 'dd', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th')
    ? [...node.children.flatMap(looseEnds), { type: 'text', value: ' ' }]
    : [node];

function written(node: ElementContent, page: Page): ElementContent[] {
  // What isn't an element is text, or XML by our own hand.
  if (node.type !== 'element') return node.type === 'comment' ? [] : [node];
  const write = WRITERS[node.tagName];
  return write ? write(node, page) : inline(node.children, page);
}

/** What each element keeps. */
function kept({ properties }: Element, names: readonly string[] = []): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of names) {
    const value = properties[name];
    if (value !== undefined && value !== null && value !== '') attributes[name] = String(value);
  }
  if (typeof properties.lang === 'string' && properties.lang !== '') attributes['xml:lang'] = properties.lang;
  return attributes;
}

/** Signs that say in a text what `dir` said: isolates (Unicode 6.3). */
const ISOLATES: Readonly<Record<string, string>> = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' };

function directed(node: Element, inside: ElementContent[]): ElementContent[] {
  const sign = ISOLATES[String(node.properties.dir ?? (node.tagName === 'bdi' ? 'auto' : ''))];
  return sign === undefined
    ? inside
    : [{ type: 'text', value: sign }, ...inside, { type: 'text', value: '\u2069' }];
}

/** Words that show where a pointer rests on something, behind it: QTI has no `title`. */
function titled({ properties: { title } }: Element, made: ElementContent): ElementContent[] {
  const words = typeof title === 'string' ? title.trim() : '';
  return words === '' || (made.type === 'element' && plainText(made).includes(words))
    ? [made]
    : [made, { type: 'text', value: ` (${words})` }];
}

const phrase =
  (tagName: string): Writer =>
  (node, page) =>
    titled(node, el(tagName, kept(node), directed(node, inline(node.children, page))));

const paragraph: Writer = (node, page) => [
  el(node.tagName, kept(node), directed(node, inline(node.children, page))),
];

const box: Writer = (node, page) => {
  if (node.properties.dir !== undefined) page.lost('direction');
  return [el('div', kept(node), flow(node.children, page))];
};

const nothing: Writer = () => [];

const struck: Writer = (node, page) => {
  page.lost('strike');
  return phrase('span')(node, page);
};

function list(node: Element, page: Page): ElementContent[] {
  const items = node.children.flatMap((child): { item?: Element; children: ElementContent[] }[] => {
    if (isTag(child, 'li')) return [{ item: child, children: child.children }];
    return isBlank(child) ? [] : [{ children: [child] }];
  });
  if (items.length === 0) return [];
  const numbers =
    node.tagName === 'ol'
      ? numbersOf(
          node,
          items.map(({ item }) => item),
        )
      : undefined;
  // A list of QTI counts from one, in figures.
  if (numbers)
    return items.map(({ children }, index) =>
      el('div', kept(node), [`${numbers[index]}. `, ...flow(withoutBreak(children), page)]),
    );
  return [
    el(
      node.tagName,
      kept(node),
      items.map(({ children }) => el('li', {}, flow(children, page))),
    ),
  ];
}

/** The number stands before the first words, and not above them. */
function withoutBreak(children: Nodes): Nodes {
  const [first, ...others] = children.filter((child) => !isBlank(child));
  return isTag(first, 'p') ? [...first.children, ...others] : children;
}

/** What the items of a list are counted by, where that isn't 1, 2, 3. */
function numbersOf(
  { properties: { start, reversed, type } }: Element,
  items: readonly (Element | undefined)[],
): readonly string[] | undefined {
  const isPlain =
    (start === undefined || Number(start) === 1) &&
    !reversed &&
    (type === undefined || type === '1') &&
    items.every((item) => item?.properties.value === undefined);
  if (isPlain) return undefined;
  let next = start === undefined ? (reversed ? items.length : 1) : Number(start);
  return items.map((item) => {
    const own = Number(item?.properties.value ?? Number.NaN);
    const number = Number.isInteger(own) ? own : next;
    next = number + (reversed ? -1 : 1);
    return counted(number, String(type ?? '1'));
  });
}

function counted(number: number, type: string): string {
  if (/^a$/i.test(type) && number >= 1 && number <= 26) {
    const letter = String.fromCharCode(96 + number);
    return type === 'A' ? letter.toUpperCase() : letter;
  }
  if (/^i$/i.test(type) && number >= 1 && number < 40)
    return type === 'I' ? roman(number) : roman(number).toLowerCase();
  return String(number);
}

const roman = (number: number): string =>
  'X'.repeat(Math.floor(number / 10)) +
  ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10];

function definitions(node: Element, page: Page): ElementContent[] {
  const parts = node.children.flatMap((child) => (isTag(child, 'div') ? child.children : [child]));
  const made = parts.flatMap((child) => {
    if (isTag(child, 'dt')) return [el('dt', kept(child), inline(child.children, page))];
    if (isTag(child, 'dd')) return [el('dd', kept(child), flow(child.children, page))];
    return isBlank(child) ? [] : [el('dd', {}, flow([child], page))];
  });
  return made.length > 0 ? [el('dl', kept(node), made)] : [];
}

/** Head, foot and body in QTI's order; the caption above it, for players leave it out. */
function table(node: Element, page: Page): ElementContent[] {
  const captions = childrenOf(node, 'caption').map((caption) =>
    el('p', {}, [el('strong', {}, inline(caption.children, page))]),
  );
  const columns = childrenOf(node, 'colgroup').map((columns) => el('colgroup', spanOf(columns)));
  const [head, ...heads] = childrenOf(node, 'thead').map((part) => rowsOf(part.children, page));
  const [foot, ...feet] = childrenOf(node, 'tfoot').map((part) => rowsOf(part.children, page));
  const loose = rowsOf(node.children, page);
  const bodies = childrenOf(node, 'tbody').map((part) => rowsOf(part.children, page));
  // QTI has one head and one foot, and no table without a body.
  const inside = [...heads, loose, ...bodies, ...feet].filter(({ length }) => length > 0);
  const all = inside.length > 0 ? inside : [head ?? []].filter(({ length }) => length > 0);
  if (all.length === 0) return captions;
  const part = (tagName: string, own: readonly Element[] | undefined) =>
    own && own.length > 0 && own !== all[0] ? [el(tagName, {}, own)] : [];
  return [
    ...captions,
    // OpenOLAT draws lines round the cells of this class; elsewhere it says nothing.
    el('table', { class: 'b_border', ...kept(node) }, [
      ...columns,
      ...part('thead', head),
      ...part('tfoot', foot),
      ...all.map((own) => el('tbody', {}, own)),
    ]),
  ];
}

const childrenOf = ({ children }: Element, tagName: string): Element[] =>
  children.flatMap((child) => (isTag(child, tagName) ? [child] : []));

const rowsOf = (nodes: Nodes, page: Page): readonly Element[] =>
  nodes.flatMap((child) => (isTag(child, 'tr') ? row(child, page) : []));

const spanOf = ({ properties, children }: Element): Record<string, string> => {
  const columns = children.filter((child) => isTag(child, 'col')).length;
  const span = columns > 0 ? columns : Number(properties.span ?? 1);
  return { span: String(span) };
};

function row(node: Element, page: Page): Element[] {
  const cells = node.children.flatMap((child) =>
    isTag(child, 'td', 'th') ? [el(child.tagName, cellOf(child), flow(child.children, page))] : [],
  );
  return cells.length > 0 ? [el('tr', {}, cells)] : [];
}

function cellOf(node: Element): Record<string, string> {
  const { colSpan: colspan, rowSpan: rowspan, align, scope } = node.properties;
  return {
    ...kept(node),
    ...(Number(colspan) > 1 && { colspan: String(colspan) }),
    ...(Number(rowspan) > 1 && { rowspan: String(rowspan) }),
    ...(/^(?:left|center|right|justify)$/.test(String(align)) && { align: String(align) }),
    ...(/^(?:row|col|rowgroup|colgroup)$/.test(String(scope)) && { scope: String(scope) }),
  };
}

const link: Writer = (node, page) => {
  const href = String(node.properties.href ?? '');
  const inside = inline(node.children, page);
  return href === '' ? inside : titled(node, el('a', { href, ...kept(node) }, inside));
};

const picture: Writer = (node) => {
  const { src, alt, width, height, style } = node.properties;
  const words = String(alt ?? '');
  if (!src) return words === '' ? [] : [el('em', {}, [words])];
  const share = /^width:(\d+)(?:\.\d+)?%/.exec(String(style ?? ''))?.[1];
  const size = share
    ? { width: `${share}%` }
    : {
        ...(isLength(width) && { width: String(width) }),
        ...(isLength(height) && { height: String(height) }),
      };
  return titled(node, el('img', { src: String(src), alt: words, ...size }));
};

const isLength = (value: Properties[string]): boolean => /^[0-9]+%?$/.test(String(value ?? ''));

/** A film or sound: an object, which players and browsers play; in it, the way to its file. */
const medium: Writer = (node, page) => {
  const source = node.children.find((child) => isTag(child, 'source'));
  const url = String(
    node.properties.src ?? (isTag(source, 'source') ? source.properties.src : undefined) ?? '',
  );
  if (url === '') return inline(node.children, page);
  const type = page.typeOf(url) ?? (node.tagName === 'audio' ? 'audio/mpeg' : 'video/mp4');
  const { width, height, title, poster } = node.properties;
  const name = typeof title === 'string' && title !== '' ? title : url.slice(url.lastIndexOf('/') + 1);
  const tracks = node.children.flatMap((child) =>
    isTag(child, 'track') && child.properties.src ? [child] : [],
  );
  if (poster) page.lost('poster');
  if (tracks.length > 0) page.lost('captions');
  return [
    el(
      'object',
      {
        data: url,
        type,
        ...(isLength(width) && { width: String(width) }),
        ...(isLength(height) && { height: String(height) }),
      },
      [el('a', { href: url }, [name])],
    ),
    ...tracks.flatMap(({ properties: { src, label, srcLang } }) => [
      { type: 'text', value: ' ' } as const,
      el('a', { href: String(src) }, [page.captions(String(label ?? srcLang ?? ''))]),
    ]),
  ];
};

const fold: Writer = (node, page) => {
  const summary = node.children.find((child) => isTag(child, 'summary'));
  const inside = node.children.filter((child) => child !== summary);
  const title = summary ? plainText(summary) : '';
  if (page.folded) {
    page.lost('fold');
    return page.folded(title, inside);
  }
  const above = isTag(summary, 'summary')
    ? [el('p', {}, [el('strong', {}, inline(summary.children, page))])]
    : [];
  return [el('div', {}, [...above, ...flow(inside, page)])];
};

const WRITERS: Readonly<Record<string, Writer>> = {
  ...each('p h1 h2 h3 h4 h5 h6 pre address', paragraph),
  ...each('div section article aside figure center header footer main nav figcaption summary', box),
  ...Object.fromEntries(
    'em code sub acronym big tt kbd q i dfn abbr strong sup var small samp b cite'
      .split(' ')
      .map((name) => [name, phrase(name)]),
  ),
  // Where a link led to, which an item doesn't know.
  span: (node, page) => (node.children.length > 0 ? phrase('span')(node, page) : []),
  ...each('bdi bdo time ruby font label', phrase('span')),
  ...each('u ins mark', phrase('em')),
  ...each('s strike del', struck),
  ...each('rp wbr source track col colgroup', nothing),
  rt: (node, page) => [
    { type: 'text', value: ' (' },
    ...inline(node.children, page),
    { type: 'text', value: ')' },
  ],
  ul: list,
  ol: list,
  dl: definitions,
  table,
  blockquote: (node, page) => [el('blockquote', kept(node), blocks(node.children, page))],
  hr: () => [el('hr')],
  br: () => [el('br')],
  a: link,
  img: picture,
  video: medium,
  audio: medium,
  details: fold,
};

function each(names: string, writer: Writer): Record<string, Writer> {
  return Object.fromEntries(names.split(' ').map((name) => [name, writer]));
}
