/**
 * Tabs, cards, grids and panels: ways to lay things side by side that a page read anywhere can't rely on. Their
 * pieces follow one another, each under its title. They stay one block while questions are looked for: a
 * picture in a panel may stand between a question and its answer.
 */
import type { ElementContent } from 'hast';
import type { Declaration, Reader } from '../directive.ts';
import { splitOptions } from '../options.ts';
import { bare, element, part } from '../parts.ts';

const frame: Declaration = {
  names: ['grid', 'grid-item', 'tab-set', 'card-carousel', 'div', 'container'],
  argument: 'none',
  options: ['class'],
  body: 'markdown',
  becomes: ({ body, line }) => [bare({ kind: 'group' }, line, body)],
};

const titled: Declaration = {
  names: ['tab-item', 'tabbed', 'tab', 'item', 'grid-item-card'],
  argument: 'markdown',
  options: ['class', 'sync', 'selected'],
  body: 'raw',
  becomes: async ({ title, text, textLine, line }, reader) => [
    part({ kind: 'group' }, line, title, await cardBody(text, textLine, reader)),
  ],
};

const card: Declaration = {
  ...titled,
  names: ['card'],
  options: ['class', 'link', 'img-top', 'img-bottom'],
  becomes: async (directive, reader) => {
    const { title, options, text, textLine, line } = directive;
    const body = [...picture(options['img-top'], line), ...(await cardBody(text, textLine, reader))];
    return [part({ kind: 'group' }, line, title, [...body, ...picture(options['img-bottom'], line)])];
  },
};

/** `^^^` closes a card's header, `+++` opens its footer: all of it is read, one below the other. */
const cardBody = async (text: string, line: number, reader: Reader): Promise<ElementContent[]> =>
  reader.blocks(text.replace(/^(?:\^{3,}|\+{3,})[ \t]*$/gm, ''), line);

const picture = (src: string | undefined, line: number): ElementContent[] =>
  src ? [element('p', {}, [element('img', { src }, [], line)], line)] : [];

/** sphinx-panels: pieces parted by lines of `---`, each with options of its own above its words. */
const panels: Declaration = {
  names: ['panels'],
  argument: 'none',
  options: ['column', 'card', 'container', 'header', 'body', 'footer', 'img-top', 'img-bottom'],
  body: 'raw',
  becomes: async ({ options: shared, text, textLine, line }, reader) => {
    const blocks: ElementContent[] = [];
    let from = textLine;
    for (const piece of text.split(/^-{3,}[ \t]*$/m)) {
      const blank = /^\s*\n/.exec(piece)?.[0] ?? '';
      const { options, text: words, lines } = splitOptions(piece.slice(blank.length));
      const start = from + blank.split('\n').length - 1;
      const first = blocks.length === 0 ? { ...shared, ...options } : options;
      blocks.push(
        ...picture(first['img-top'], start),
        ...(await cardBody(words, start + lines, reader)),
        ...picture(first['img-bottom'], start),
      );
      from += piece.split('\n').length - 1;
    }
    return [bare({ kind: 'group' }, line, blocks)];
  },
};

export const layouts: readonly Declaration[] = [frame, titled, card, panels];
