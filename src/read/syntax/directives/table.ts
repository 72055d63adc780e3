/** Tables written as lists of lists, or wrapped to carry a caption. */
import type { Element, ElementContent } from 'hast';
import { element, lineOf } from '../../parts.ts';
import type { Declaration, Directive, Reader } from '../directive.ts';

async function caption(directive: Directive, reader: Reader): Promise<Element[]> {
  return directive.argument
    ? [element('caption', {}, await reader.words(directive.argument, directive.line), directive.line)]
    : [];
}

function isTag(node: ElementContent, ...tags: readonly string[]): node is Element {
  return node.type === 'element' && tags.includes(node.tagName);
}

const list: Declaration = {
  names: ['list-table'],
  argument: 'text',
  options: ['header-rows', 'stub-columns', 'widths', 'width', 'align', 'name'],
  body: 'markdown',
  becomes: async (directive, reader) => {
    const rows = directive.body.flatMap((block) => (isTag(block, 'ul', 'ol') ? block.children : []));
    const headers = Number(directive.options['header-rows'] ?? 0) || 0;
    const stubs = Number(directive.options['stub-columns'] ?? 0) || 0;
    function cells(row: ElementContent): ElementContent[] {
      return isTag(row, 'li')
        ? row.children.flatMap((inner) => (isTag(inner, 'ul', 'ol') ? inner.children : []))
        : [];
    }
    const built = rows.map((row, r) =>
      element(
        'tr',
        {},
        cells(row).map((cell, c) =>
          element(
            r < headers || c < stubs ? 'th' : 'td',
            {},
            isTag(cell, 'li') ? cell.children : [cell],
            lineOf(cell),
          ),
        ),
        lineOf(row),
      ),
    );
    const others = directive.body.filter((block) => !isTag(block, 'ul', 'ol'));
    const head = headers > 0 ? [element('thead', {}, built.slice(0, headers))] : [];
    const body = [element('tbody', {}, built.slice(headers))];
    const id = directive.options.name;
    return [
      ...others,
      element(
        'table',
        id ? { id } : {},
        [...(await caption(directive, reader)), ...head, ...body],
        directive.line,
      ),
    ];
  },
};

const wrapped: Declaration = {
  names: ['table'],
  argument: 'text',
  options: ['name', 'label', 'align', 'width'],
  body: 'markdown',
  becomes: async (directive, reader) => {
    const captions = await caption(directive, reader);
    const { name, label } = directive.options;
    const id = name ?? label;
    return directive.body.map((block) =>
      isTag(block, 'table')
        ? {
            ...block,
            properties: { ...block.properties, ...(id && { id }) },
            children: [...captions, ...block.children],
          }
        : block,
    );
  },
};

export const tables: readonly Declaration[] = [list, wrapped];
