/** Tables: Markdown's where it has words for one, else HTML with Markdown in its cells. */
import type { Element } from 'hast';
import type { AlignType, TableCell } from 'mdast';
import { elementsOf, isTag } from '../../lesson/index.ts';
import type { Flow } from '../nodes.ts';
import { blockHtml, type Inside, isInline, openingTag, type Pieces } from './pieces.ts';
import { wordsOf } from './words.ts';

type FlowOf = (nodes: Inside, pieces: Pieces) => Flow[];

export function tableOf(table: Element, pieces: Pieces, flowOf: FlowOf): Flow[] {
  const caption = table.children.find((one) => isTag(one, 'caption')) as Element | undefined;
  const rows = rowsOf(table);
  if (!isPlain(table, rows)) return raw(table, pieces, flowOf);
  const made: Flow = {
    type: 'table',
    align: elementsOf(rows[0]!).map(({ properties }) => alignOf(properties.align)),
    children: rows.map((row) => ({
      type: 'tableRow',
      children: elementsOf(row).map(
        (cell): TableCell => ({ type: 'tableCell', children: wordsOf(cell.children, pieces) }),
      ),
    })),
  };
  if (!caption) return [made];
  const title = wordsOf(caption.children, pieces);
  return [{ type: 'directive', name: 'table', title, children: [made] }];
}

const rowsOf = (node: Element): readonly Element[] =>
  elementsOf(node).flatMap((one) =>
    one.tagName === 'tr' ? [one] : /^t(?:head|body|foot)$/.test(one.tagName) ? rowsOf(one) : [],
  );

const alignOf = (value: unknown): AlignType =>
  value === 'left' || value === 'right' || value === 'center' ? value : null;

/** A row of heads, and rows of as many cells that hold nothing but words. */
function isPlain(table: Element, rows: readonly Element[]): boolean {
  const [first] = rows;
  const head = elementsOf(table).filter(({ tagName }) => tagName === 'thead');
  if (!first || head.length !== 1 || rowsOf(head[0]!).length !== 1) return false;
  const count = elementsOf(first).length;
  const caption = elementsOf(table).find(({ tagName }) => tagName === 'caption');
  if (caption && !caption.children.every(isInline)) return false;
  return rows.every((row, at) => {
    const cells = elementsOf(row);
    return cells.length === count && cells.every((cell) => isPlainCell(cell, at === 0 ? 'th' : 'td'));
  });
}

const isPlainCell = ({ tagName, properties, children }: Element, name: string): boolean =>
  tagName === name &&
  children.every(isInline) &&
  !Object.keys(properties).some((one) => /^(?:colSpan|rowSpan|id|lang|dir|title)$/.test(one));

/** Blank lines around what a cell holds: Markdown is read between them. */
function raw(table: Element, pieces: Pieces, flowOf: FlowOf): Flow[] {
  const nodes: Flow[] = [];
  let open = '';
  function walk(node: Element): void {
    open += `${open && '\n'}${openingTag(node, pieces)}`;
    if (/^(?:td|th|caption)$/.test(node.tagName)) {
      const inside = flowOf(node.children, pieces);
      if (inside.length > 0) {
        nodes.push(blockHtml(open), ...inside);
        open = '';
      }
    } else elementsOf(node).forEach(walk);
    if (node.tagName !== 'col')
      open += `${open && !/^(?:td|th)$/.test(node.tagName) ? '\n' : ''}</${node.tagName}>`;
  }
  walk(table);
  nodes.push(blockHtml(open));
  return nodes;
}
