/** Pictures. Which file a picture means is settled later, for all of them alike (media.ts). */
import type { Element, ElementContent, Properties } from 'hast';
import { element } from '../../parts.ts';
import type { Declaration, Directive } from '../directive.ts';

const OPTIONS = [
  'alt',
  'align',
  'width',
  'height',
  'scale',
  'name',
  'label',
  'class',
  'figclass',
  'target',
  'loading',
];

/**
 * Width and height together would distort a picture whose own proportions differ: the width alone counts.
 * A share of the column is kept too; other lengths depend on the page and are left to it.
 */
function size({ width, height }: Readonly<Record<string, string>>): Properties {
  function pixels(length?: string) {
    return /^(\d+)(?:\.\d+)?\s*(?:px)?$/.exec(length?.trim() ?? '')?.[1];
  }
  const share = /^\d+(?:\.\d+)?\s*%$/.test(width?.trim() ?? '') && width?.replace(/\s/g, '');
  if (share) return { width: share };
  const wide = pixels(width);
  const high = pixels(height);
  return wide ? { width: Number(wide) } : high ? { height: Number(high) } : {};
}

function picture({ argument, options, line }: Directive): Element {
  return element(
    'img',
    { src: argument, ...(options.alt !== undefined && { alt: options.alt }), ...size(options) },
    [],
    line,
  );
}

function named({ options }: Directive): Properties {
  const id = options.name ?? options.label;
  return id ? { id } : {};
}

function isPicture(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    (node.tagName === 'img' ||
      (node.tagName === 'p' &&
        node.children.some(isPicture) &&
        node.children.every((child) => isPicture(child) || (child.type === 'text' && !child.value.trim()))))
  );
}

/** MyST: a figure without an argument holds its pictures in its body; of `{figure-md}` the argument is a name. */
function fromBody(directive: Directive): ElementContent[] {
  const { body, line, name, argument, options } = directive;
  const pictures = body.filter(isPicture).flatMap((one) => {
    const inside = one.type === 'element' && one.tagName === 'p' ? one.children : [one];
    return inside.filter(isPicture);
  });
  const words = body.filter((one) => !isPicture(one));
  const id = name === 'figure-md' && argument && !options.name ? { id: argument.trim() } : named(directive);
  return [element('figure', id, [...pictures, ...captionOf(words, line)], line)];
}

/** One paragraph is the caption; those below it are its legend. */
function captionOf([first, ...legend]: readonly ElementContent[], line: number): Element[] {
  if (!first) return [];
  const words = first.type === 'element' && first.tagName === 'p' ? first.children : [first];
  const inside = legend.length > 0 ? [element('p', {}, words, line), ...legend] : words;
  return [element('figcaption', {}, inside, line)];
}

const figure: Declaration = {
  names: ['figure', 'subfigure', 'figure-md'],
  argument: 'text',
  options: OPTIONS,
  body: 'markdown',
  becomes: (directive) => {
    const { name, argument, body, line } = directive;
    if ((name === 'figure-md' || argument.trim() === '') && body.some(isPicture)) return fromBody(directive);
    return [element('figure', named(directive), [linked(directive), ...captionOf(body, line)], line)];
  },
};

/** `:target:`: where a click on the picture leads. */
function linked(directive: Directive): Element {
  const { target } = directive.options;
  const image = picture(directive);
  return target && /^https?:/i.test(target) ? element('a', { href: target }, [image], directive.line) : image;
}

const image: Declaration = {
  names: ['image'],
  argument: 'text',
  options: OPTIONS,
  body: 'markdown',
  becomes: (directive) => [
    element('p', named(directive), [linked(directive)], directive.line),
    ...directive.body,
  ],
};

export const figures: readonly Declaration[] = [figure, image];
