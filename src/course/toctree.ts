/** The body of a toctree, which Markdown and reStructuredText share, → a list of items. */
import type { Place } from '../lesson/index.ts';
import { isGlob } from './glob.ts';
import { ALL_RANKS } from './myst.ts';
import { isAddress, type TocItem, type TocList } from './toc.ts';

/** One line of a toctree: where it stands, and its words. */
interface TreeLine {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

export interface Toctree {
  /** Keys in lower case; a flag is the empty text. */
  readonly options: Readonly<Record<string, string>>;
  readonly lines: readonly TreeLine[];
}

/** What a page says of the course, in Markdown or reStructuredText. */
export interface Contents {
  readonly toctrees: readonly Toctree[];
  readonly title?: string;
  /** MyST's and Sphinx's `orphan: true`: the author knows that no table of contents lists the page. */
  readonly orphan: boolean;
  /** Nothing on it but a heading and its toctrees. */
  readonly onlyContents: boolean;
}

/** `:key: value` lines, then the entries. `before`: the lines of the file that stand before these. */
export function toctreeIn(lines: readonly string[], from: number, to: number, before = 0): Toctree {
  const options: Record<string, string> = {};
  let at = from;
  for (; at < to; at++) {
    const [, key, value = ''] = /^\s*:([\w-]+):(?:\s+(?!\s)(.*\S|))?\s*$/.exec(lines[at]!) ?? [];
    if (key === undefined) break;
    options[key.toLowerCase()] = value;
  }
  return { options, lines: treeLines(lines, at, to, before) };
}

export function treeLines(
  lines: readonly string[],
  from: number,
  to: number,
  before = 0,
): readonly TreeLine[] {
  return lines
    .slice(from, to)
    .flatMap((text, i) =>
      text.trim() === ''
        ? []
        : [{ line: before + from + i + 1, column: text.search(/\S/) + 1, text: text.trim() }],
    );
}

/** What Sphinx makes itself, and the page that a toctree stands on. */
const NO_PAGE = /^(?:self|genindex|modindex|search)$/;
/** No page is named so: lines that authors have set aside. */
const SET_ASIDE = /^(?:%|#|\.\.(?:\s|$))/;

/** `file`: the page it stands on; `folder`: what its names are relative to. */
export function listOf({ options, lines }: Toctree, file: string, folder: string): TocList {
  const glob = 'glob' in options;
  const items = lines.flatMap(({ line, column, text }): readonly TocItem[] => {
    if (text === '' || SET_ASIDE.test(text)) return [];
    const place: Place = { file, line, column };
    const { title, target } = titled(text);
    if (NO_PAGE.test(target)) return [];
    if (isAddress(target)) return [{ kind: 'link', url: target, ...(title && { title }) }];
    if (glob && title === undefined && isGlob(target)) {
      return [
        {
          kind: 'pattern',
          pattern: target,
          from: folder,
          place,
          ...('reversed' in options && { reversed: true }),
        },
      ];
    }
    return [{ kind: 'page', name: target, from: folder, ...(title && { title }), place, below: [] }];
  });
  const caption = options.caption?.trim();
  return {
    ...(caption && { caption }),
    numbered: 'numbered' in options ? Number(options.numbered) || ALL_RANKS : 0,
    items: 'reversed' in options ? items.reverse() : items,
  };
}

/** `Title <target>`, or a target alone. */
function titled(text: string): { readonly title?: string; readonly target: string } {
  const open = text.endsWith('>') ? text.lastIndexOf('<') : -1;
  const target = text.slice(open + 1, -1).trim();
  return open > 0 && target !== '' ? { title: text.slice(0, open).trim(), target } : { target: text };
}
