import type { Element, ElementContent, Text } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { element, lineOf, text, withChildren } from '../../parts.ts';
import { onceForBlock } from './block.ts';
import type { Row } from './rows.ts';

export interface Line {
  readonly children: ElementContent[];
  /** Of the source. */
  readonly line: number;
}

/** A paragraph of some of its lines, one at least. */
export function paragraphOf(lines: readonly Line[]): Element {
  const words = lines.flatMap(({ children }, i) => (i === 0 ? children : [text('\n'), ...children]));
  return element('p', {}, words, lines[0]!.line);
}

/** Each line of a paragraph as one by itself. */
export const linesApart = (paragraph: Element): readonly Element[] =>
  linesOf(paragraph).map((line) => paragraphOf([line]));

/** The lines of a paragraph, as they were written; none is empty. */
export const linesOf = (paragraph: Element): readonly Line[] => linesOnce(paragraph)!;
const linesOnce = onceForBlock((block) => linesIn(block as Element));

function linesIn(paragraph: Element): readonly Line[] {
  const lines: Line[] = [{ children: [], line: lineOf(paragraph) }];
  function put(child: ElementContent): void {
    lines.at(-1)!.children.push(child);
  }
  function begin(): void {
    lines.push({ children: [], line: lines.at(-1)!.line + 1 });
  }
  function write(words: string, { data }: Text): void {
    words.split('\n').forEach((one, i) => {
      if (i > 0) begin();
      const isStart = lines.at(-1)!.children.length === 0;
      // HTML is set in: what begins its line is a box, and not the blanks before it.
      const own = isStart ? one.replace(/^[ \t]+/, '') : one;
      if (own !== '' || data?.saidRight) put(data ? { ...text(own), data } : text(own));
    });
  }
  paragraph.children.forEach((child, i) => {
    if (isTag(child, 'br')) begin();
    else if (child.type !== 'text') put(child);
    // The line break behind a `<br>` is the same one.
    else write(isTag(paragraph.children[i - 1], 'br') ? child.value.replace(/^\n/, '') : child.value, child);
  });
  return lines.filter(({ children }) => children.some(saysAnything));
}

const saysAnything = (node: ElementContent): boolean =>
  node.type !== 'text' || node.value.trim() !== '' || node.data?.saidRight === true;

/** A row whose last words stood on a line to write on, without that line. */
export function withoutStrokes(row: Row): Row {
  const last = row.at(-1);
  if (last?.type === 'text') {
    const value = last.value.replace(/(?<![\s_])[\s_]+$/, (end) => (end.includes('___') ? '' : end));
    return value === last.value ? row : [...row.slice(0, -1), { ...last, value }];
  }
  if (!isTag(last, 'p')) return row;
  const children = withoutStrokes(last.children);
  return children === last.children ? row : [...row.slice(0, -1), withChildren(last, [...children])];
}
