/** Tables written as lists of lists, or wrapped to carry a caption. */
import type { ElementContent } from 'hast';
import { isTag } from '../../../lesson/index.ts';
import { element, lineOf } from '../../parts.ts';
import type { Declaration } from '../fences/directive.ts';
import { idOf, tableOf } from './pieces.ts';

/** The items of a list, as HTML's rows and cells are. */
function itemsOf(blocks: readonly ElementContent[]): ElementContent[] {
  return blocks.flatMap((block) => (isTag(block, 'ul', 'ol') ? block.children : []));
}

const list: Declaration = {
  names: ['list-table'],
  summary: 'a table of the items of a list of lists',
  argument: 'text',
  options: ['header-rows', 'stub-columns', 'widths', 'width', 'align', 'name'],
  body: 'markdown',
  becomes: async (directive, reader) => {
    const rows = itemsOf(directive.body).map((row) => ({
      line: lineOf(row),
      cells: itemsOf(isTag(row, 'li') ? row.children : []).map((cell) => ({
        children: isTag(cell, 'li') ? cell.children : [cell],
        line: lineOf(cell),
      })),
    }));
    const others = directive.body.filter((block) => !isTag(block, 'ul', 'ol'));
    return [...others, await tableOf(directive, rows, reader)];
  },
};

const wrapped: Declaration = {
  names: ['table'],
  summary: 'the table that it holds, with its caption',
  argument: 'text',
  options: ['name', 'label', 'align', 'width'],
  body: 'markdown',
  becomes: async ({ argument, options, body, line }, reader) => {
    const captions = argument ? [element('caption', {}, await reader.words(argument, line), line)] : [];
    const id = idOf(options.name ?? options.label);
    return body.map((block) =>
      isTag(block, 'table')
        ? { ...block, properties: { ...block.properties, ...id }, children: [...captions, ...block.children] }
        : block,
    );
  },
};

export const tables: readonly Declaration[] = [list, wrapped];
