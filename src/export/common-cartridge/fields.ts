/** Content of the lesson → HTML of a cartridge: of its web content, or of a text in an item. */
import type { Element, ElementContent } from 'hast';
import { type Content, type Place, toHtml } from '../../lesson/index.ts';
import {
  type Context,
  guardCode,
  guardText,
  type Rewriting,
  readMarks,
  rewrite,
  SPLIT,
  withNotes,
} from '../plain/index.ts';

/** Where the files of the texts lie, which of them the texts show, and how formulas are written. */
export interface Shelf {
  readonly url: (path: string) => string;
  /** The paths of the files that were asked for. */
  readonly used: Set<string>;
  readonly math: (tex: string, node: Element, place: Place) => ElementContent[];
}

interface FieldOptions {
  readonly gap?: (index: number) => string;
}

/** HTML of a text in an item; '' where nothing is to be said. */
export function fieldOf(
  context: Context,
  shelf: Shelf,
  content: Content | undefined,
  place: Place,
  options: FieldOptions = {},
): string {
  if (content === undefined) return '';
  const tree = rewrite(withNotes(content, context.lesson.body), {
    ...rewriting(context, shelf, place),
    // A question stands below the LMS's own headings.
    heading: (tagName) => ({ h1: 'h4', h2: 'h4', h3: 'h5' })[tagName] ?? 'h6',
    ...options,
  });
  return written(tree);
}

/** A whole page's HTML: as `toHtml` writes it, its marks read. */
export const written = (tree: Parameters<typeof toHtml>[0]): string =>
  readMarks(toHtml(tree, { named: true })).trim();

export function rewriting(context: Context, shelf: Shelf, place: Place): Rewriting {
  const clean = (text: string): string => context.clean(text, place);
  return {
    words: context.words,
    clean,
    text: (text, inCode) => unjoined((inCode ? guardCode : guardText)(clean(text), false)),
    attribute: (value) => quoted(clean(value)),
    file: (url) => {
      const path = url.replace(/[?#].*$/, '');
      if (!context.asset(path)) {
        context.report('moodle-file-unknown', place, { path });
        return '';
      }
      shelf.used.add(path);
      return shelf.url(path) + url.slice(path.length);
    },
    heading: (tagName) => tagName,
    math: (tex, node) => shelf.math(tex, node, place),
  };
}

/**
 * Moodle resolves the references of each text before it reads it as HTML (`entities::safexml`): what was shown as code
 * would be run. An empty element parts what would then be a tag or a reference.
 */
const unjoined = (text: string): string =>
  text.replace(/<(?=[a-z/!?])/gi, `<${SPLIT}`).replace(/&(?=#?\w+;)/g, `&${SPLIT}`);

/** The same of an attribute, which could be ended. */
const quoted = (value: string): string => value.replace(/"/g, '”').replace(/&(?=#?\w+;)/g, '& ');
