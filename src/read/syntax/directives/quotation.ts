/** Words of somebody else, or of the page itself, set apart. */
import { element } from '../../parts.ts';
import type { Declaration } from '../fences/directive.ts';

export const quotation: Declaration = {
  names: ['epigraph', 'pull-quote', 'blockquote', 'highlights'],
  summary: 'a quotation',
  argument: 'body',
  options: ['class', 'name'],
  body: 'markdown',
  becomes: ({ body, line }) => [element('blockquote', {}, body, line)],
};
