/** `{glossary}`: terms and what they mean. The list stays on the page; what refers to a term opens its definition. */

import { isTag } from '../../../lesson/index.ts';
import { data, element } from '../../parts.ts';
import type { Declaration } from '../fences/directive.ts';
import { idOf } from './pieces.ts';

export const glossary: Declaration = {
  names: ['glossary', 'glossaire'],
  summary: 'a list of terms that the page’s text explains where `{term}` names them',
  argument: 'none',
  options: ['sorted', 'name'],
  body: 'raw',
  readsMarkdown: true,
  becomes: async ({ options, text, textLine, line }, reader) => {
    const blocks = await reader.blocks(inDefinitionForm(text), textLine);
    return blocks.map((block) =>
      isTag(block, 'dl')
        ? { ...element('dl', idOf(options.name), block.children, line), data: data({ glossary: true }) }
        : block,
    );
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
