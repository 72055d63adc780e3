/** What several directives become: pieces of HTML, and what their options say. */
import type { Element, ElementContent, Properties } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { element, titleInBold } from '../../parts.ts';
import type { Directive, Reader } from '../fences/directive.ts';

export function classesOf({ options }: Pick<Directive, 'options'>): readonly string[] {
  return (options.class ?? '').split(/[\s,]+/);
}

/** The properties of what bears a name, if it has one. */
export function idOf(name: string | undefined): Properties {
  return name ? { id: name } : {};
}

/** One paragraph alone needs no frame of its own: its words. */
export function bareWords(blocks: readonly ElementContent[]): readonly ElementContent[] {
  const [only] = blocks;
  return blocks.length === 1 && isTag(only, 'p') ? only.children : blocks;
}

/** A title on a line of its own. */
export function titleLine(title: readonly ElementContent[], line: number): Element[] {
  return title.length > 0 ? [titleInBold(title, line)] : [];
}

export function captionOf(words: readonly ElementContent[], line: number): Element[] {
  return words.length > 0 ? [element('figcaption', {}, words, line)] : [];
}

export function image(src: string, alt: string | undefined, line: number): Element {
  return element('img', { src, ...(alt !== undefined && { alt }) }, [], line);
}

/** Code is a figure where it has a caption; its name is that of the whole. */
export async function captioned(
  code: Element,
  { caption, name, line }: { readonly caption?: string; readonly name?: string; readonly line: number },
  reader: Reader,
): Promise<Element> {
  if (!caption) return { ...code, properties: { ...code.properties, ...idOf(name) } };
  const words = element('figcaption', {}, await reader.words(caption, line), line);
  return element('figure', idOf(name), [words, code], line);
}

export interface Cell {
  readonly children: readonly ElementContent[];
  readonly line: number;
}

/** A table whose first rows are headers, as are the first cells of each, if its options say so. */
export async function tableOf(
  { argument, options, line }: Directive,
  rows: readonly { readonly cells: readonly Cell[]; readonly line: number }[],
  reader: Reader,
  ownHeaders = 0,
): Promise<Element> {
  const headers = ownHeaders + (Number(options['header-rows'] ?? 0) || 0);
  const stubs = Number(options['stub-columns'] ?? 0) || 0;
  const built = rows.map((row, r) =>
    element(
      'tr',
      {},
      row.cells.map((cell, c) =>
        element(r < headers || c < stubs ? 'th' : 'td', {}, cell.children, cell.line),
      ),
      row.line,
    ),
  );
  const caption = argument ? [element('caption', {}, await reader.words(argument, line), line)] : [];
  const head = headers > 0 ? [element('thead', {}, built.slice(0, headers))] : [];
  const body = element('tbody', {}, built.slice(headers));
  return element('table', idOf(options.name), [...caption, ...head, body], line);
}
