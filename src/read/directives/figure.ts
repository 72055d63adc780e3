/** Pictures. Which file a picture means is settled later, for all of them alike (media.ts). */
import type { Element, Properties } from 'hast';
import type { Declaration, Directive } from '../directive.ts';
import { element } from '../parts.ts';

const OPTIONS = ['alt', 'align', 'width', 'height', 'scale', 'name', 'class', 'figclass', 'target'];

/**
 * Width and height together would distort a picture whose own proportions differ: the width alone counts.
 * Lengths other than pixels depend on the page and are left to it.
 */
const size = ({ width, height }: Readonly<Record<string, string>>): Properties => {
  const pixels = (length?: string) => /^(\d+)(?:\.\d+)?\s*(?:px)?$/.exec(length?.trim() ?? '')?.[1];
  const wide = pixels(width);
  const high = pixels(height);
  return wide ? { width: Number(wide) } : high ? { height: Number(high) } : {};
};

const picture = ({ argument, options, line }: Directive): Element =>
  element(
    'img',
    { src: argument, ...(options.alt !== undefined && { alt: options.alt }), ...size(options) },
    [],
    line,
  );

const named = ({ options }: Directive): Properties => (options.name ? { id: options.name } : {});

const figure: Declaration = {
  names: ['figure', 'subfigure'],
  argument: 'text',
  options: OPTIONS,
  body: 'markdown',
  becomes: (directive) => {
    const { body, line } = directive;
    const [caption, ...legend] = body;
    const words =
      caption?.type === 'element' && caption.tagName === 'p' ? caption.children : caption ? [caption] : [];
    const inside = [...(legend.length > 0 ? [element('p', {}, words, line), ...legend] : words)];
    const captions = inside.length > 0 ? [element('figcaption', {}, inside, line)] : [];
    return [element('figure', named(directive), [picture(directive), ...captions], line)];
  },
};

const image: Declaration = {
  names: ['image'],
  argument: 'text',
  options: OPTIONS,
  body: 'markdown',
  becomes: (directive) => [
    element('p', named(directive), [picture(directive)], directive.line),
    ...directive.body,
  ],
};

export const figures: readonly Declaration[] = [figure, image];
