import { Placeholder } from '../../lesson/index.ts';
import type { Declaration } from '../directive.ts';
import { element, text } from '../parts.ts';

const math: Declaration = {
  names: ['math'],
  argument: 'text',
  options: ['label', 'name', 'nowrap'],
  body: 'raw',
  becomes: ({ argument, options, text: tex, line }) => {
    const id = options.label ?? options.name;
    const source = [argument, tex].join('\n').trim();
    return [element(Placeholder.math, { dataDisplay: 'block', ...(id && { id }) }, [text(source)], line)];
  },
};

export const mathematics: readonly Declaration[] = [math];
