/** Blocks of a sheet as paragraphs and tables of Word's. */
import type { Element, ElementContent, Nodes } from 'hast';
import { elementsOf, holds, isBlank, isTag, Placeholder, plainText, rawText } from '../../../lesson/index.ts';
import { OnPaper } from '../content.ts';
import type { Document, List } from './document.ts';
import { code, formula, hasClass, isBlock, type Look, marked, runs } from './runs.ts';
import { spelt } from './xml.ts';

/** Where blocks stand; lengths in twips. */
export interface Place {
  /** The paragraphs' style where they have none of their own. */
  readonly style?: string | undefined;
  readonly indent: number;
  readonly width: number;
  /** Whether the next block stays on the same page. */
  readonly keepNext?: boolean;
  /** How deep in lists. */
  readonly depth: number;
  readonly highest?: number;
  readonly bold?: boolean;
  readonly align?: string;
}

interface Paragraph {
  readonly style?: string | undefined;
  /** The whole `w:numPr`, or tabs and hanging indent. */
  readonly numbering?: string;
  readonly hanging?: number;
  readonly keepNext?: boolean;
}

const lookOf = ({ width, indent, highest, bold }: Place): Look => ({
  room: Math.max(600, width - indent),
  ...(highest && { highest }),
  ...(bold && { bold }),
});

function paragraph(inner: string, place: Place, own: Paragraph = {}): string {
  const style = own.style ?? place.style;
  const { hanging = 0, numbering = '' } = own;
  const all =
    (style ? `<w:pStyle w:val="${style}"/>` : '') +
    (own.keepNext || place.keepNext ? '<w:keepNext/>' : '') +
    numbering +
    (hanging ? `<w:tabs><w:tab w:val="left" w:pos="${place.indent}"/></w:tabs>` : '') +
    (place.indent > 0 && !numbering
      ? `<w:ind w:left="${place.indent}"${hanging ? ` w:hanging="${hanging}"` : ''}/>`
      : '') +
    (place.align ? `<w:jc w:val="${place.align}"/>` : '');
  return `<w:p>${all ? `<w:pPr>${all}</w:pPr>` : ''}${inner}</w:p>`;
}

/** Blocks; what stands between them becomes a paragraph. */
export function blocks(nodes: readonly Nodes[], place: Place, document: Document, own?: Paragraph): string {
  let text = '';
  let first = own;
  let loose: ElementContent[] = [];
  function close(): void {
    if (loose.some((node) => !isBlank(node))) {
      text += paragraph(runs(trimmed(loose), lookOf(place), document), place, first);
      first = undefined;
    }
    loose = [];
  }
  for (const node of nodes as readonly ElementContent[]) {
    if (!isBlock(node)) {
      loose.push(node);
      continue;
    }
    close();
    text += block(node as Element, place, document, first);
    first = undefined;
  }
  close();
  // A list's mark, though nothing stands behind it.
  return first ? paragraph('', place, first) + text : text;
}

/** Without the space at its ends. */
function trimmed(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const all = [...nodes];
  while (all[0] && isBlank(all[0])) all.shift();
  while (all.length > 0 && isBlank(all.at(-1)!)) all.pop();
  const [first] = all;
  if (first?.type === 'text') all[0] = { ...first, value: first.value.trimStart() };
  const last = all.at(-1);
  if (last?.type === 'text') all[all.length - 1] = { ...last, value: last.value.trimEnd() };
  return all;
}

type Write = (node: Element, place: Place, document: Document, own?: Paragraph) => string;

function block(node: Element, place: Place, document: Document, own?: Paragraph): string {
  const write = writerOf(node);
  if (write) return write(node, place, document, own);
  return lead(own, place) + marks(node, document) + blocks(node.children, place, document);
}

/** The mark of a list, in front of what can't take it up. */
const lead = (own: Paragraph | undefined, place: Place): string => (own ? paragraph('', place, own) : '');

/** A place to point to, in front of a block. */
const marks = (node: Element, document: Document): string => marked(node, '', document);

const BY_CLASS: Readonly<Record<string, Write>> = {
  medium: (node, place, document) => mediumTable(node, place, document),
  // It stands at the head of each page.
  'sheet-lines': () => '',
  'question-head': questionHead,
  question,
  prompt: (node, place, document) =>
    blocks(node.children, { ...place, ...(holds(node, BLANKS) && { style: 'WithGaps' }) }, document),
  options: (node, place, document) => optionList(node, place, document),
  option: optionItem,
  comment: (node, place, document) => blocks(node.children, { ...place, style: 'Comment' }, document),
  links: linkTable,
  answers: (node, place, document) =>
    blocks(node.children, { ...place, indent: place.indent + 280 }, document),
  box: (node, place, document) =>
    frame(blocks(node.children, { ...inCell(place.width), style: undefined }, document), place),
  colophon: (node, place, document) => simple('Note')(node, place, document),
  notes: (node, place, document) => blocks(node.children, { ...place, style: 'Note' }, document),
  instruction: (node, place, document) => simple('Note')(node, { ...place, keepNext: true }, document),
  'answer-name': (node, place, document) =>
    simple('AnswerName')(node, { ...place, keepNext: true }, document),
};

const BLANKS: ReadonlySet<string> = new Set([OnPaper.blank]);

const simple =
  (style?: string): Write =>
  (node, place, document, own) =>
    withBlocks(node, place, document, { ...own, style: style ?? own?.style });

/** A paragraph, parted where a formula or a box stands in it by itself. */
function withBlocks(node: Element, place: Place, document: Document, own: Paragraph): string {
  if (node.children.some((child) => isBlock(child))) return blocks(node.children, place, document, own);
  const inner = runs(trimmed(node.children), lookOf(place), document);
  return paragraph(marked(node, inner, document), place, own);
}

const heading =
  (level: number): Write =>
  (node, place, document) =>
    withBlocks(node, { ...place, keepNext: true }, document, { style: `Heading${level}` });

const BY_TAG: Readonly<Record<string, Write>> = {
  p: simple(),
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  figcaption: simple('Caption'),
  figure: (node, place, document, own) => {
    const parts = node.children.filter((child) => !isBlank(child));
    return parts
      .map((part, index) =>
        blocks(
          [part],
          { ...place, ...(index < parts.length - 1 && { keepNext: true }) },
          document,
          index === 0 ? own : undefined,
        ),
      )
      .join('');
  },
  blockquote: (node, place, document, own) =>
    blocks(node.children, { ...place, indent: place.indent + 400, style: 'Quote' }, document, own),
  hr: (_node, place) => paragraph('', place, { style: 'Rule' }),
  pre: (node, place, _document, own) => {
    const lines = rawText(node.children)
      .split('\n')
      .map((line) => `<w:t xml:space="preserve">${spelt(line.replace(/\t/g, '    '))}</w:t>`);
    return paragraph(`<w:r>${lines.join('<w:br/>')}</w:r>`, place, { ...own, style: 'Code' });
  },
  ul: list,
  ol: list,
  dl: (node, place, document, own) =>
    lead(own, place) +
    elementsOf(node)
      .map((part) =>
        isTag(part, 'dt')
          ? withBlocks(part, { ...place, keepNext: true, bold: true }, document, {})
          : blocks(part.children, { ...place, indent: place.indent + 340 }, document),
      )
      .join(''),
  table: (node, place, document, own) => lead(own, place) + table(node, place, document),
  [Placeholder.math]: (node, place, document, own) =>
    paragraph(
      formula(node, lookOf(place), document, true),
      { ...place, align: place.align ?? 'center' },
      own,
    ),
  [OnPaper.lines]: ({ properties: { dataCount } }, place) =>
    Array.from({ length: Number(dataCount) }, (_, index) =>
      paragraph(
        '<w:r><w:tab/></w:r>',
        { ...place, keepNext: index === 0 && Number(dataCount) > 1 },
        { style: 'AnswerLine' },
      ),
    ).join(''),
  [OnPaper.frame]: (_node, place) => frame('<w:p/>', place, FRAME),
};

/** 62 mm. */
const FRAME = 3515;

const writerOf = (node: Element): Write | undefined => {
  const { className } = node.properties;
  const names = Array.isArray(className) ? className : [];
  return names.map((name) => BY_CLASS[name]).find(Boolean) ?? BY_TAG[node.tagName];
};

/** Number and kind in front, points at the edge. */
function questionHead(node: Element, place: Place, document: Document): string {
  const inner = elementsOf(node)
    .map((part) => {
      if (hasClass(part, 'points'))
        return `<w:r><w:tab/></w:r>${runs(part.children, { room: place.width }, document)}`;
      const isNumber = hasClass(part, 'number');
      return `${runs(part.children, { room: place.width, bold: isNumber, ...(isNumber && { size: 24 }) }, document)}${isNumber ? '<w:r><w:t xml:space="preserve">  </w:t></w:r>' : ''}`;
    })
    .join('');
  return paragraph(inner, place, { style: 'QuestionHead', keepNext: true });
}

/** All of it on one page, where that can be. */
function question(node: Element, place: Place, document: Document): string {
  const parts = elementsOf(node);
  const written = parts.map((part, index) =>
    block(part, { ...place, keepNext: index < parts.length - 1 && !hasClass(part, 'options') }, document),
  );
  return marks(node, document) + written.join('') + paragraph('', place, { style: 'Gap' });
}

function optionList(node: Element, place: Place, document: Document): string {
  const items = elementsOf(node);
  return items
    .map((one, index) => block(one, { ...place, keepNext: index < items.length - 1 }, document))
    .join('');
}

const LEAD = 760;

function optionItem(node: Element, place: Place, document: Document): string {
  const [sign, what] = elementsOf(node);
  if (!sign || !what) return '';
  const inside = { ...place, indent: place.indent + LEAD, bold: false };
  const signs = elementsOf(sign)
    .map((one) => runs([one], { room: LEAD }, document))
    .join('<w:r><w:t xml:space="preserve"> </w:t></w:r>');
  const [first, ...others] = what.children.filter((child) => !isBlank(child));
  const isPlain = first !== undefined && isTag(first, 'p') && !first.children.some(isBlock);
  const isWords = first !== undefined && !isBlock(first);
  const taken: readonly ElementContent[] = isPlain
    ? first.children
    : isWords
      ? what.children.filter((child) => !isBlock(child))
      : [];
  const look = { ...lookOf(inside), ...(hasClass(node, 'on') && { bold: true }) };
  const rest = isPlain ? others : isWords ? what.children.filter(isBlock) : what.children;
  return (
    paragraph(`${signs}<w:r><w:tab/></w:r>${runs(trimmed(taken), look, document)}`, inside, {
      style: 'Option',
      hanging: LEAD,
    }) + blocks(rest, inside, document)
  );
}

const ORDERED: Readonly<Record<string, List>> = {
  1: 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

const LIST_INDENT = 400;

function list(node: Element, place: Place, document: Document, own?: Paragraph): string {
  const level = Math.min(8, place.depth);
  const isOrdered = node.tagName === 'ol';
  const id = isOrdered
    ? document.numberings.push({
        list: ORDERED[String(node.properties.type)] ?? 'decimal',
        level,
        start: Math.max(0, Math.trunc(Number(node.properties.start ?? 1)) || 0),
      }) + 1
    : 1;
  const left = place.indent + LIST_INDENT;
  const inside = { ...place, indent: left, depth: place.depth + 1 };
  const numbering = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr><w:ind w:left="${left}" w:hanging="${LIST_INDENT}"/>`;
  const items = elementsOf(node)
    .filter((item) => isTag(item, 'li'))
    .map(
      (item) =>
        marks(item, document) +
        blocks(item.children, inside, document, { numbering, style: place.style ?? 'ListItem' }),
    );
  return lead(own, place) + items.join('');
}

/** The inside of a cell. */
const inCell = (width: number): Place => ({ indent: 0, width: Math.max(600, width - 230), depth: 0 });

const EDGE = '<w:{} w:val="single" w:sz="6" w:space="0" w:color="777777"/>';
const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const BORDERS = `<w:tblBorders>${SIDES.map((side) => EDGE.replace('{}', side)).join('')}</w:tblBorders>`;

interface TableLook {
  readonly columns: readonly number[];
  readonly hasBorders: boolean;
  readonly indent: number;
}

const tableXml = (rows: string, { columns, hasBorders, indent }: TableLook): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${columns.reduce((sum, one) => sum + one, 0)}" w:type="dxa"/>${indent > 0 ? `<w:tblInd w:w="${indent}" w:type="dxa"/>` : ''}${hasBorders ? BORDERS : ''}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="115" w:type="dxa"/><w:right w:w="115" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>${paragraph('', { indent: 0, width: 0, depth: 0 }, { style: 'AfterTable' })}`;

/** A cell ends with a paragraph, whatever is in it. */
const cellXml = (inner: string, width: number, more = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}</w:tcPr>${inner.endsWith('</w:p>') || inner.endsWith('<w:p/>') ? inner : `${inner}<w:p/>`}</w:tc>`;

const rowXml = (cells: string, more = WHOLE): string =>
  `<w:tr>${more && `<w:trPr>${more}</w:trPr>`}${cells}</w:tr>`;

/** A row that no end of a page cuts. */
const WHOLE = '<w:cantSplit/>';

/** A frame around blocks, or an empty one of a height. */
function frame(inner: string, place: Place, height?: number): string {
  const width = Math.max(1200, place.width - place.indent);
  const row = height ? `<w:trPr><w:trHeight w:val="${height}" w:hRule="exact"/></w:trPr>` : '';
  return tableXml(`<w:tr>${row}${cellXml(inner, width)}</w:tr>`, {
    columns: [width],
    hasBorders: true,
    indent: place.indent,
  });
}

interface Cell {
  readonly node?: Element;
  readonly span: number;
  /** `restart`: rows below belong to it; `continue`: it belongs to one above. */
  readonly merge?: 'restart' | 'continue';
}

const spanOf = (value: unknown, most: number): number =>
  Math.min(most, Math.max(1, Math.trunc(Number(value ?? 1)) || 1));

/** Rows in which each cell that reaches down has its place in the rows below. */
function gridOf(rows: readonly (readonly Element[])[]): readonly (readonly Cell[])[] {
  const open = new Map<number, { left: number; readonly span: number }>();
  return rows.map((cells) => {
    const row: Cell[] = [];
    let column = 0;
    function continued(): void {
      for (let above = open.get(column); above && above.left > 0; above = open.get(column)) {
        above.left -= 1;
        row.push({ span: above.span, merge: 'continue' });
        column += above.span;
      }
    }
    for (const node of cells) {
      continued();
      const span = spanOf(node.properties.colSpan, 50);
      const down = spanOf(node.properties.rowSpan, rows.length);
      if (down > 1) open.set(column, { left: down - 1, span });
      row.push({ node, span, ...(down > 1 && { merge: 'restart' as const }) });
      column += span;
    }
    continued();
    return row;
  });
}

const GRID_WIDTHS = [0.09, 0.55, 0.18, 0.18];
const MATCH_WIDTHS = [0.09, 0.44, 0.07, 0.4];

function table(node: Element, place: Place, document: Document): string {
  const found: { readonly row: Element; readonly isHead: boolean }[] = [];
  for (const part of elementsOf(node))
    if (isTag(part, 'tr')) found.push({ row: part, isHead: false });
    else if (isTag(part, 'thead', 'tbody', 'tfoot'))
      for (const row of elementsOf(part)) found.push({ row, isHead: isTag(part, 'thead') });
  const rows = gridOf(found.map(({ row }) => elementsOf(row)));
  const count = Math.max(1, ...rows.map((cells) => cells.reduce((sum, { span }) => sum + span, 0)));
  const room = Math.max(count * 300, place.width - place.indent);
  const columns = columnsOf(node, rows, count, room);
  const isMatch = hasClass(node, 'match');
  const caption = elementsOf(node).find((part) => isTag(part, 'caption'));
  const xml = rows.map((cells, index) => {
    const { isHead } = found[index]!;
    // LibreOffice loses all rows that follow where a repeated head, or it and one row that may not be cut, end a page.
    const isBelowHead = !isHead && found[index - 1]?.isHead === true;
    let column = 0;
    const written = cells.map((cell) => {
      const wide = columns.slice(column, column + cell.span).reduce((sum, one) => sum + one, 0);
      column += cell.span;
      const keepNext = (isMatch || isHead) && index < rows.length - 1;
      return tableCell(cell, wide, document, { ...place, keepNext });
    });
    for (; column < count; column++) written.push(cellXml('', columns[column] ?? 300));
    const isEmpty = cells.some(({ node: one }) => one && one.children.length === 0);
    const more =
      (isBelowHead ? '' : WHOLE) +
      (isEmpty && !isMatch
        ? `<w:trHeight w:val="${hasClass(node, 'grid') ? 420 : 620}" w:hRule="atLeast"/>`
        : '') +
      (isHead ? '<w:tblHeader/>' : '');
    return rowXml(written.join(''), more);
  });
  const above = caption
    ? withBlocks(caption, { ...place, keepNext: true }, document, { style: 'Caption' })
    : '';
  if (xml.length === 0) return above;
  return (
    above +
    marks(node, document) +
    tableXml(xml.join(''), { columns, hasBorders: !isMatch, indent: place.indent })
  );
}

/** What a letter takes, and the edges of a cell (twips). */
const LETTER = 115;
const EDGES = 300;

/** Columns as wide as their longest words ask for, all together no wider than the page; a table to fill takes all of it. */
function columnsOf(
  node: Element,
  rows: readonly (readonly Cell[])[],
  count: number,
  room: number,
): readonly number[] {
  const own = hasClass(node, 'grid') ? GRID_WIDTHS : hasClass(node, 'match') ? MATCH_WIDTHS : undefined;
  if (own) return own.map((share) => Math.round(share * room));
  const wanted = Array.from({ length: count }, () => 4 * LETTER + EDGES);
  const alone = rows.flatMap(placedAlone);
  for (const { cell, column } of alone)
    wanted[column] = Math.max(wanted[column]!, Math.min(40, lettersIn(cell) || 14) * LETTER + EDGES);
  const total = wanted.reduce((sum, one) => sum + one, 0);
  const isToFill = alone.some(({ cell }) => lettersIn(cell) === 0);
  const scale = total > room || isToFill ? room / total : 1;
  return wanted.map((one) => Math.round(one * scale));
}

const lettersIn = ({ children }: Element): number => plainText({ type: 'root', children }).trim().length;

/** The cells of a row that have a column for themselves. */
function placedAlone(cells: readonly Cell[]): readonly { readonly cell: Element; readonly column: number }[] {
  let column = 0;
  return cells.flatMap(({ node, span }) => {
    const at = column;
    column += span;
    return node && span === 1 ? [{ cell: node, column: at }] : [];
  });
}

const ALIGNED: Readonly<Record<string, string>> = { center: 'center', right: 'right' };

function tableCell({ node, span, merge }: Cell, width: number, document: Document, place: Place): string {
  const more =
    (span > 1 ? `<w:gridSpan w:val="${span}"/>` : '') +
    (merge === 'restart' ? '<w:vMerge w:val="restart"/>' : merge === 'continue' ? '<w:vMerge/>' : '');
  if (!node) return cellXml('', width, more);
  const align = ALIGNED[String(node.properties.align)];
  const inside: Place = {
    ...inCell(width),
    style: 'Cell',
    ...(place.highest && { highest: place.highest }),
    ...(place.keepNext && { keepNext: true }),
    ...(isTag(node, 'th') && { bold: true }),
    ...(align && { align }),
  };
  return cellXml(marks(node, document) + blocks(node.children, inside, document), width, more);
}

/** Its picture, what it is called, and the code for a phone, side by side. */
function mediumTable(node: Element, place: Place, document: Document): string {
  const parts = elementsOf(node);
  const width = Math.max(2400, place.width - place.indent);
  const widths = parts.map((part) =>
    isTag(part, OnPaper.code) ? 1380 : hasClass(part, 'face') ? Math.round(width * 0.34) : 0,
  );
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  const columns = widths.map((one) => one || rest);
  const cells = parts.map((part, index) => {
    const inside: Place = { ...inCell(columns[index]!), style: 'Cell', highest: 34 * 36_000 };
    const inner = isTag(part, OnPaper.code)
      ? paragraph(code(part, document, 20), inside)
      : blocks(part.children, inside, document);
    return cellXml(inner, columns[index]!);
  });
  return tableXml(rowXml(cells.join('')), { columns, hasBorders: true, indent: place.indent });
}

/** Two beside each other. */
function linkTable(node: Element, place: Place, document: Document): string {
  const half = Math.floor(place.width / 2);
  const columns = [1100, half - 1100, 1100, half - 1100];
  const items = elementsOf(node);
  const rows: string[] = [];
  for (let at = 0; at < items.length; at += 2) {
    const cells = [items[at], items[at + 1]].map((item) => {
      const parts = item ? elementsOf(item) : [];
      const sign = parts.find((part) => isTag(part, OnPaper.code));
      const what = parts.filter((part) => part !== sign);
      const inside: Place = { ...inCell(half - 1100), style: 'LinkCell' };
      return (
        cellXml(sign ? paragraph(code(sign, document, 16), inside) : '', 1100) +
        cellXml(blocks(what, inside, document), half - 1100)
      );
    });
    rows.push(rowXml(cells.join('')));
  }
  return tableXml(rows.join(''), { columns, hasBorders: false, indent: 0 });
}
