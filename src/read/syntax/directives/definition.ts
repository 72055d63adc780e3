/** `{glossary}`: terms and what they mean. The list stays on the page; what refers to a term opens its definition. */

import { data, element } from '../../parts.ts';
import type { Declaration } from '../directive.ts';

const glossary: Declaration = {
  names: ['glossary', 'glossaire'],
  argument: 'none',
  options: ['sorted', 'name'],
  body: 'raw',
  readsMarkdown: true,
  becomes: async ({ options, text, textLine, line }, reader) => {
    const blocks = await reader.blocks(inDefinitionForm(text), textLine);
    const lists = blocks.filter((block) => block.type === 'element' && block.tagName === 'dl');
    if (lists.length === 0) return blocks;
    return blocks.map((block) => {
      if (block.type !== 'element' || block.tagName !== 'dl') return block;
      const id = options.name ? { id: options.name } : {};
      return { ...element('dl', id, block.children, line), data: data({ glossary: true }) };
    });
  },
};

/** reStructuredText indents what it says of a term; Markdown puts `: ` before it. Lines keep their numbers. */
function inDefinitionForm(source: string): string {
  return source
    .split('\n')
    .map((line, i, lines) => {
      const isIndented = /^[ \t]+\S/.test(line);
      const isBelowTerm = /^[^\s:]/.test(lines[i - 1] ?? '');
      return isIndented && isBelowTerm ? `: ${line.trim()}` : line;
    })
    .join('\n');
}

export const definitions: readonly Declaration[] = [glossary];
