/** Pictures. Which file a picture means is settled later, for all of them alike (media.ts). */
import type { Element, ElementContent, Properties } from 'hast';
import { Placeholder } from '../../../lesson/index.ts';
import { played } from '../../html/played.ts';
import { element } from '../../parts.ts';
import type { Declaration, Directive } from '../fences/directive.ts';
import { bareWords, idOf, image } from './pieces.ts';

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

function named({ options }: Directive): Properties {
  return idOf(options.name ?? options.label);
}

/** With what plays in a picture's place. */
const PICTURES: ReadonlySet<string> = new Set(['img', 'video', 'audio', Placeholder.video]);

function isPicture(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    (PICTURES.has(node.tagName) ||
      (node.tagName === 'p' &&
        node.children.some(isPicture) &&
        node.children.every((child) => isPicture(child) || (child.type === 'text' && !child.value.trim()))))
  );
}

/** MyST: a figure without an argument holds its pictures in its body; of `{figure-md}` the argument is a name. */
function fromBody(directive: Directive): ElementContent[] {
  const { body, line, name, argument, options } = directive;
  const pictures = body.filter(isPicture).flatMap((one) => {
    return bareWords([one]).filter(isPicture);
  });
  const words = body.filter((one) => !isPicture(one));
  const id = name === 'figure-md' && argument && !options.name ? { id: argument.trim() } : named(directive);
  return [element('figure', id, [...pictures, ...legendOf(words, line)], line)];
}

/** One paragraph is the caption; those below it are its legend. */
function legendOf([first, ...legend]: readonly ElementContent[], line: number): Element[] {
  if (!first) return [];
  const words = bareWords([first]);
  const inside = legend.length > 0 ? [element('p', {}, words, line), ...legend] : words;
  return [element('figcaption', {}, inside, line)];
}

const figure: Declaration = {
  names: ['figure', 'subfigure', 'figure-md'],
  summary: 'a picture with its caption, counted where something refers to it',
  argument: 'text',
  options: OPTIONS,
  body: 'markdown',
  becomes: (directive) => {
    const { name, argument, body, line } = directive;
    if ((name === 'figure-md' || argument.trim() === '') && body.some(isPicture)) return fromBody(directive);
    return [element('figure', named(directive), [linked(directive), ...legendOf(body, line)], line)];
  },
};

/** `:target:`: where a click on the picture leads. */
function linked({ argument, options, line }: Directive): Element {
  const { target, alt } = options;
  const picture = image(argument, alt, line);
  const film = played(picture);
  if (film) return film;
  Object.assign(picture.properties, size(options));
  return target && /^https?:/i.test(target) ? element('a', { href: target }, [picture], line) : picture;
}

const plain: Declaration = {
  names: ['image'],
  summary: 'a picture in a line by itself',
  argument: 'text',
  options: OPTIONS,
  body: 'markdown',
  becomes: (directive) => {
    const { body, line } = directive;
    const shown = linked(directive);
    const around = shown.tagName === 'img' || shown.tagName === 'a' ? 'p' : 'figure';
    return [element(around, named(directive), [shown], line), ...body];
  },
};

export const figures: readonly Declaration[] = [figure, plain];
