/** Blocks → MyST Markdown, with the paragraph that each of its lines comes from. */
import type { ListItem, PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import { type Flow, mystWithLines } from '../../../../myst/index.ts';
import type { Origin } from '../format.ts';
import {
  type Block,
  isBlank,
  type Look,
  type Option,
  type Paragraph,
  type Piece,
  piecesOf,
  type Table,
  textPiece,
  withoutBlankEnds,
  wordsOf,
} from './document.ts';

export interface Written {
  readonly markdown: string;
  readonly lines: readonly Origin[];
}

/** Where pictures lie, by where they are stored in the document. */
export type Pictures = (source: string) => string;

export function written(
  blocks: readonly Block[],
  notes: ReadonlyMap<string, readonly Block[]>,
  pictures: Pictures,
): Written {
  const labels = new Map<string, string>();
  function labelOf(id: string): string {
    if (!labels.has(id)) labels.set(id, String(labels.size + 1));
    return labels.get(id)!;
  }
  const writer: Writer = { pictures, labelOf };
  const children: RootContent[] = flow(blocks, writer);
  // Notes of notes there are none: the list doesn't grow on the way.
  for (const [id, label] of [...labels]) {
    const words = flow(notes.get(id) ?? [], writer);
    children.push({ type: 'footnoteDefinition', identifier: label, label, children: words });
  }
  return serialised({ type: 'root', children });
}

interface Writer {
  readonly pictures: Pictures;
  readonly labelOf: (note: string) => string;
}

function serialised(root: Root): Written {
  const { markdown, starts } = mystWithLines(root);
  const count = markdown.split('\n').length;
  const lines: Origin[] = [];
  let next = 0;
  for (let line = 1; line <= count; line++) {
    while (starts[next] && starts[next]!.line <= line) next++;
    lines.push({ line: starts[next - 1]?.at ?? 1 });
  }
  return { markdown, lines };
}

function flow(blocks: readonly Block[], writer: Writer): Flow[] {
  const nodes: Flow[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind !== 'paragraph') {
      nodes.push(...boxed(block, writer));
      continue;
    }
    const items = isItem(block) ? runOf(blocks, at, isItem) : [];
    if (block.role === 'code') {
      const same = sameFrom(blocks, at, block);
      nodes.push({
        type: 'code',
        value: same.map(codeOf).join('\n'),
        data: { at: block.at },
      });
      at += same.length - 1;
    } else if (block.role === 'quote' && !block.list) {
      const same = sameFrom(blocks, at, block);
      nodes.push({ type: 'blockquote', children: same.flatMap((one) => paragraph(one, writer)) });
      at += same.length - 1;
    } else if (items.length > 0 && isList(items)) {
      nodes.push(...lists(items, writer));
      at += items.length - 1;
    } else nodes.push(...paragraph(block, writer));
  }
  return nodes;
}

/** One with a number stands alone: a row of none would begin here again, for ever. */
const sameFrom = (blocks: readonly Block[], at: number, { role, list }: Paragraph): Paragraph[] =>
  list ? [blocks[at] as Paragraph] : runOf(blocks, at, (one) => one.role === role && !one.list);

const codeOf = ({ list, pieces }: Paragraph): string =>
  (list && list.form !== 'bullet' ? `${list.label} ` : '') + wordsOf(pieces).replaceAll('\ufffc', '');

function runOf(blocks: readonly Block[], from: number, fits: (one: Paragraph) => boolean): Paragraph[] {
  const run: Paragraph[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind !== 'paragraph' || !fits(block)) break;
    run.push(block);
  }
  return run;
}

type Item = Paragraph & { readonly list: NonNullable<Paragraph['list']> };

const isItem = (block: Paragraph): block is Item => block.list !== undefined && !isBlank(block.pieces);

/** A single number before a paragraph labels it: what comes below belongs to it, and no list. */
const isList = (items: readonly Paragraph[]): boolean =>
  items.length > 1 || items[0]!.list!.form === 'bullet';

function lists(items: readonly Paragraph[], writer: Writer): Flow[] {
  const nodes: Flow[] = [];
  const all = items as readonly Item[];
  for (let at = 0; at < all.length; ) {
    const { level, form } = all[at]!.list;
    let end = at + 1;
    while (
      end < all.length &&
      (all[end]!.list.level > level || (all[end]!.list.level === level && all[end]!.list.form === form))
    )
      end++;
    nodes.push(listOf(all.slice(at, end), writer));
    at = end;
  }
  return nodes;
}

/** Letters and words before items stay words: Markdown numbers in figures only. */
function listOf(items: readonly Item[], writer: Writer): Flow {
  const { level, form, value } = items[0]!.list;
  const isPlain =
    form === 'number' && items.every((one) => one.list.level > level || /^\d+[.)]$/.test(one.list.label));
  const children: ListItem[] = [];
  for (let at = 0; at < items.length; ) {
    let end = at + 1;
    while (end < items.length && items[end]!.list.level > level) end++;
    const words = paragraph(isPlain ? { ...items[at]!, list: undefined } : items[at]!, writer);
    children.push({
      type: 'listItem',
      spread: false,
      children: [...words, ...lists(items.slice(at + 1, end), writer)],
    });
    at = end;
  }
  return { type: 'list', ordered: isPlain, ...(isPlain && { start: value }), spread: false, children };
}

/** Found among a document's words: no author set it apart from those above it. */
const FOUND = [['introduced', 'perhaps']] as const;

function boxed(block: Exclude<Block, Paragraph>, writer: Writer): Flow[] {
  switch (block.kind) {
    case 'table':
      return tableOf(block, writer);
    case 'options':
      return [optionList(block.options, writer)];
    case 'fold':
      return [
        {
          type: 'directive',
          name: 'dropdown',
          title: [{ type: 'text', value: block.title }],
          children: flow(block.blocks, writer),
        },
      ];
    case 'question':
      return [
        {
          type: 'directive',
          name: 'question',
          title: [],
          options: FOUND,
          children: flow(block.blocks, writer),
        },
      ];
  }
}

/** With boxes where the right ones are known, else with their letters. */
function optionList(options: readonly Option[], writer: Writer): Flow {
  const isKnown = options.some(({ right }) => right !== undefined);
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: options.map(({ at, label, pieces, right }) => {
      const words = phrasing(pieces, writer);
      const before: PhrasingContent = isKnown
        ? { type: 'html', value: right ? '[x] ' : '[ ] ' }
        : { type: 'text', value: label && `${label} ` };
      return {
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [before, ...words], data: { at } }],
      };
    }),
  };
}

function paragraph(
  { role, list, pieces, at }: Omit<Paragraph, 'list'> & { list?: Paragraph['list'] | undefined },
  writer: Writer,
): Flow[] {
  const data = { at };
  const label = list && list.form !== 'bullet' ? list.label : '';
  if (isBlank(pieces)) return [];
  if (typeof role === 'number' || role === 'title') {
    const plain = pieces.map(
      (one): Piece =>
        one.kind === 'text' ? { ...one, look: bare(one.look) } : one.kind === 'break' ? textPiece(' ') : one,
    );
    return [{ type: 'heading', depth: role === 'title' ? 1 : role, children: phrasing(plain, writer), data }];
  }
  const isFormula =
    pieces.every((one) => (one.kind === 'math' && one.display) || isBlank([one])) && label === '';
  if (isFormula)
    return pieces.flatMap((one): Flow[] => (one.kind === 'math' ? [{ type: 'math', value: one.tex }] : []));
  const words = phrasing(label ? [textPiece(`${label} `), ...pieces] : pieces, writer);
  return [{ type: 'paragraph', children: words, data }];
}

/** A heading is bold and coloured as it is. */
const bare = ({ bold, underline, colour, highlight, ...look }: Look): Look => look;

type Mark = 'href' | 'strike' | 'bold' | 'italic' | 'underline' | 'sup' | 'sub' | 'code';
const MARKS: readonly Mark[] = ['href', 'strike', 'bold', 'italic', 'underline', 'sup', 'sub', 'code'];

function phrasing(pieces: readonly Piece[], writer: Writer): PhrasingContent[] {
  return marked(trimmed(pieces).flatMap(withSpacesOutside), MARKS, writer);
}

/** Without tabs, and without spaces and breaks around. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const words = pieces.map(
    (one): Piece =>
      one.kind === 'text'
        ? { ...one, text: one.text.replace(/[\t\u00ad]+/g, (tabs) => (tabs.includes('\t') ? ' ' : '')) }
        : one,
  );
  return withoutBlankEnds(words).map((one, at, all) => {
    if (one.kind !== 'text') return one;
    const text = at === 0 || all[at - 1]!.kind === 'break' ? one.text.trimStart() : one.text;
    return {
      ...one,
      text: at === all.length - 1 || all[at + 1]!.kind === 'break' ? text.trimEnd() : text,
    };
  });
}

/** Markdown's marks stand at words, not at spaces. */
function withSpacesOutside(piece: Piece): Piece[] {
  if (piece.kind !== 'text' || (piece.look.code && !isBlank([piece]))) return [piece];
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(piece.text) ?? [];
  const space = (text: string): Piece[] => (text ? [textPiece(text)] : []);
  if (words === '') return space(piece.text);
  // A full stop alone is bold by mistake.
  const { bold, italic, underline, strike, ...others } = piece.look;
  const look = /[\p{L}\p{N}\p{S}]/u.test(words) ? piece.look : others;
  return [...space(before), { ...piece, text: words, look }, ...space(after)];
}

const markOf = (piece: Piece, mark: Mark): string | boolean | undefined => {
  if (mark === 'underline' && 'href' in piece && piece.href) return undefined;
  if (mark === 'href') return 'href' in piece ? piece.href : undefined;
  return piece.kind === 'text' ? piece.look[mark] || undefined : undefined;
};

/** The outermost mark first: pieces that follow one another with the same one are one. */
function marked(pieces: readonly Piece[], marks: readonly Mark[], writer: Writer): PhrasingContent[] {
  const [mark, ...others] = marks;
  if (mark === undefined) return pieces.map((one) => plain(one, writer));
  const nodes: PhrasingContent[] = [];
  for (let at = 0; at < pieces.length; ) {
    const value = markOf(pieces[at]!, mark);
    let end = at + 1;
    while (end < pieces.length && joins(pieces, end, mark, value)) end++;
    // A space between two marked words is marked with them; one behind them is not.
    while (value !== undefined && end > at + 1 && isBlank([pieces[end - 1]!])) end--;
    const inner = pieces.slice(at, end);
    nodes.push(
      ...(value === undefined ? marked(inner, others, writer) : wrapped(mark, value, inner, others, writer)),
    );
    at = end;
  }
  return nodes;
}

function joins(
  pieces: readonly Piece[],
  at: number,
  mark: Mark,
  value: string | boolean | undefined,
): boolean {
  const piece = pieces[at]!;
  if (markOf(piece, mark) === value) return true;
  return value !== undefined && mark !== 'code' && piece.kind === 'text' && isBlank([piece]);
}

function wrapped(
  mark: Mark,
  value: string | boolean,
  pieces: readonly Piece[],
  others: readonly Mark[],
  writer: Writer,
): PhrasingContent[] {
  if (mark === 'code') return [{ type: 'inlineCode', value: wordsOf(pieces) }];
  const children = marked(pieces, others, writer);
  const html = HTML[mark];
  if (html) return [{ type: 'html', value: `<${html}>` }, ...children, { type: 'html', value: `</${html}>` }];
  if (mark === 'href') return [{ type: 'link', url: String(value), children: children as never }];
  return [{ type: mark === 'strike' ? 'delete' : mark === 'bold' ? 'strong' : 'emphasis', children }];
}

const HTML: Partial<Record<Mark, string>> = { underline: 'u', sup: 'sup', sub: 'sub' };

function plain(piece: Piece, { pictures, labelOf }: Writer): PhrasingContent {
  switch (piece.kind) {
    case 'text':
      return { type: 'text', value: piece.text };
    case 'break':
      return { type: 'break' };
    case 'image':
      return { type: 'image', url: pictures(piece.src), alt: piece.alt };
    case 'math':
      return { type: 'inlineMath', value: piece.tex };
    case 'note':
      return { type: 'footnoteReference', identifier: labelOf(piece.id), label: labelOf(piece.id) };
    case 'gap':
      return { type: 'html', value: `{gap}\`${piece.answer.replaceAll('`', "'")}\`` };
  }
}

function tableOf({ rows, headed, at }: Table, writer: Writer): Flow[] {
  const cells = rows.flat();
  // A frame around words.
  if (cells.length === 1) return flow(cells[0]!.blocks, writer);
  const isEven =
    rows.every((row) => row.length === rows[0]!.length) && rows[0]!.length > 1 && rows.length > 1;
  const isPlain =
    isEven && cells.every(({ blocks, columns, rows }) => columns === 1 && rows === 1 && isPlainCell(blocks));
  const hasHead =
    headed ||
    (rows[0]!.length > 1 &&
      rows[0]!.every(({ blocks }, at) => isHead(blocks) || (at === 0 && isBlank(piecesOf(blocks)))));
  if (!isPlain || !hasHead) return htmlTable(rows, hasHead === true, writer);
  const cellOf = (blocks: readonly Block[]): TableCell => ({
    type: 'tableCell',
    children: phrasing(piecesOf(blocks), writer).map((one) =>
      one.type === 'break' ? { type: 'html', value: '<br>' } : one,
    ),
  });
  const [head, ...others] = rows.map((row) => row.map(({ blocks }) => blocks));
  return [
    {
      type: 'table',
      align: [],
      children: [head!.map((blocks) => blocks.map(withoutBold)), ...others].map((row) => ({
        type: 'tableRow',
        children: row.map(cellOf),
      })),
      data: { at },
    },
  ];
}

const isPlainCell = (blocks: readonly Block[]): boolean =>
  blocks.filter((one) => one.kind !== 'paragraph' || !isBlank(one.pieces)).length <= 1 &&
  blocks.every((one) => one.kind === 'paragraph' && !one.list && one.role !== 'code');

/** Short words, all of them bold or none. */
const isHead = (blocks: readonly Block[]): boolean => {
  const words = wordsOf(piecesOf(blocks));
  return words.trim() !== '' && words.length <= 60 && !/[.?!:]\s*$|_{3}/.test(words);
};

const withoutBold = (block: Block): Block =>
  block.kind === 'paragraph'
    ? {
        ...block,
        pieces: block.pieces.map((one) =>
          one.kind === 'text' ? { ...one, look: { ...one.look, bold: false } } : one,
        ),
      }
    : block;

/** Blank lines around what a cell holds: Markdown is read between them. */
function htmlTable(rows: Table['rows'], hasHead: boolean, writer: Writer): Flow[] {
  const nodes: Flow[] = [];
  let open = '<table>';
  rows.forEach((row, y) => {
    open += '\n<tr>';
    for (const { blocks, columns, rows } of row) {
      const tag = hasHead && y === 0 ? 'th' : 'td';
      open += `\n<${tag}${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}>`;
      const inner = flow(blocks, writer);
      if (inner.length > 0) {
        nodes.push({ type: 'html', value: open }, ...inner);
        open = '';
      }
      open += `</${tag}>`;
    }
    open += '\n</tr>';
  });
  nodes.push({ type: 'html', value: `${open}\n</table>` });
  return nodes;
}
