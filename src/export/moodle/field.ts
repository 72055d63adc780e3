/** Content of the lesson → a field of Moodle: its HTML, and its own copies of its files. */
import {
  type Asset,
  type Content,
  holds,
  type Place,
  Placeholder,
  plainText,
  toHtml,
} from '../../lesson/index.ts';
import {
  type Context,
  delimited,
  guardCode,
  guardText,
  type Rewriting,
  readMarks,
  rewrite,
  withNotes,
} from '../plain/index.ts';
import { emptyField, type Field, type FieldFile } from './field-type.ts';
import { localMedia } from './media.ts';

/** `gap`: what stands in the place of the gap with that index, as HTML already. */
interface FieldOptions {
  readonly gap?: (index: number) => string;
}

/** Moodle trims each field; one of white space alone is empty, and stays so. */
export function fieldOf(
  context: Context,
  content: Content | undefined,
  place: Place,
  options: FieldOptions = {},
): Field {
  if (content === undefined) return emptyField;
  const names = fileNames();
  const tree = rewrite(
    withNotes(content, context.lesson.body),
    rewritingFor(context, place, {
      names,
      // Moodle's MathJax filter escapes tags between braces wherever a field holds math; a cloze looks for `{1:…`.
      guardBraces: options.gap !== undefined || holds(content, MATH),
      ...options,
    }),
  );
  // A `#` in a reference could end an answer of a cloze; named ones have none.
  const html = toHtml(tree, { named: true });
  return { html: readMarks(html).trim(), files: names.files() };
}

const MATH = new Set([Placeholder.math]);

interface InField extends FieldOptions {
  readonly names: FileNames;
  readonly guardBraces: boolean;
}

/**
 * As Moodle shows a field: files as `@@PLUGINFILE@@`, math between MathJax's delimiters. Moodle renders question texts
 * uncleaned, below its own headings and beside its own ids, and without the lesson page's styles.
 */
function rewritingFor(context: Context, place: Place, { names, guardBraces, gap }: InField): Rewriting {
  const clean = (text: string): string => context.clean(text, place);
  const text = (words: string, inCode: boolean): string =>
    (inCode ? guardCode : guardText)(clean(words), guardBraces);
  return {
    words: context.words,
    clean,
    text,
    attribute: (value) => text(value, true),
    file: (path) => {
      const asset = context.asset(path);
      if (asset) return `@@PLUGINFILE@@/${names.nameOf(asset)}`;
      context.report('moodle-file-unknown', place, { path });
      return '';
    },
    heading: (tagName) => HEADING[tagName] ?? 'h6',
    math: (tex, node) => [{ type: 'text', value: delimited(tex, node) }],
    leftOut: (node) => localMedia(node, context, place, (sentence) => guardText(sentence, guardBraces)),
    ...(gap && { gap }),
  };
}

/** Moodle's page has its own first three levels of headings. */
const HEADING: Readonly<Record<string, string>> = { h1: 'h4', h2: 'h4', h3: 'h5' };

/** Content as plain words, for the fields where Moodle knows no markup. */
export const wordsOf = (context: Context, content: Content | undefined, place: Place): string =>
  content ? oneLine(context, plainText(content), place) : '';

/** The author's words on one line. */
export const oneLine = (context: Context, text: string, place: Place): string =>
  context.clean(text, place).replace(/\s+/gu, ' ').trim();

interface FileNames {
  readonly nameOf: (asset: Asset) => string;
  readonly files: () => readonly FieldFile[];
}

/**
 * Names under which a field's files travel: Moodle drops `& < > " ' | : \ /` from them (`lib/classes/param.php`),
 * which breaks the link, and skips the second file of a name.
 */
function fileNames(): FileNames {
  const byPath = new Map<string, FieldFile>();
  const taken = new Set<string>();
  function nameOf(asset: Asset): string {
    const known = byPath.get(asset.path);
    if (known) return known.name;
    const name = freeName(safeName(asset.path), taken);
    taken.add(name.toLowerCase());
    byPath.set(asset.path, { name, asset });
    return name;
  }
  return { nameOf, files: () => [...byPath.values()] };
}

const safeName = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.+/, '') || 'file';

function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let free = name;
  for (let copy = 2; taken.has(free.toLowerCase()); copy++) free = `${stem}-${copy}${extension}`;
  return free;
}
