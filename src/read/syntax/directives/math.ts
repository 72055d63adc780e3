import { Placeholder } from '../../../lesson/index.ts';
import { inLines } from '../../page/formulas.ts';
import { element, text } from '../../parts.ts';
import type { Declaration } from '../fences/directive.ts';

export const math: Declaration = {
  names: ['math'],
  summary: 'a formula by itself, counted where it has a label',
  argument: 'text',
  options: ['label', 'name', 'nowrap'],
  body: 'raw',
  becomes: ({ argument, options, text: tex, line }) => {
    const id = options.label ?? options.name;
    const source = aligned([argument, tex].join('\n').trim(), options.nowrap !== undefined);
    return [element(Placeholder.math, { dataDisplay: 'block', ...(id && { id }) }, [text(source)], line)];
  },
};

/** Sphinx: several lines are aligned at `&` without the author's saying so, unless `:nowrap:`. */
function aligned(tex: string, decoded: boolean): string {
  return decoded || !/\\\\/.test(tex) || /\\begin\{/.test(tex) ? tex : inLines(tex);
}
