/** An interactive circuit that a script of another host draws: a placeholder that says what stood there. */
import { Placeholder } from '../../../lesson/index.ts';
import { element } from '../../parts.ts';
import { wordIn } from '../../titles.ts';
import type { Declaration } from '../fences/directive.ts';
import { circuitLink } from './circuit-link.ts';

export const circuit: Declaration = {
  names: ['logic'],
  summary: 'a link to the circuit, which opens in its own tool',
  argument: 'none',
  options: ['height', 'mode', 'ref', 'showonly'],
  body: 'raw',
  becomes: ({ options, text: source, line }, { page }) => {
    const found = source.trim() ? circuitLink(source, options.mode) : undefined;
    const name = wordIn(page.language, 'circuit') + (options.ref ? ` (${options.ref})` : '');
    const place = page.place(line, '{logic');
    if (found?.kind === 'unreadable') page.report('circuit-unreadable', place, { reason: found.reason });
    else if (found && page.first('circuit')) page.report('circuit-linked', place, {});
    const url = found?.kind === 'link' ? { dataUrl: found.url } : {};
    return [element(Placeholder.missing, { dataKind: 'interactive', dataName: name, ...url }, [], line)];
  },
};
