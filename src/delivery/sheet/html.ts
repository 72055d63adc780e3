/** The sheet's HTML, written at once: of thousands of questions, a tree would take more memory than their packages did. */
import { attributeText, contentText } from '../../lesson/index.ts';

/** HTML that is written already, where a string is words. */
export interface Html {
  readonly html: string;
}

export type Inline = string | Html;

/** By their names in HTML; what is undefined isn't written. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** @param selector a tag's name, and a class behind a dot */
export function h(selector: string, attributes: Attributes, children: Children): Html;
export function h(selector: string, children?: Children): Html;
export function h(selector: string, ...given: readonly unknown[]): Html {
  if (given.length === 2) return written(tagsOf(selector, given[0] as Attributes), given[1] as Children);
  const tags = PLAIN.get(selector) ?? tagsOf(selector, {});
  PLAIN.set(selector, tags);
  return written(tags, given[0] as Children);
}

/** The start and the end of an element that is written often. */
export interface Tags {
  readonly start: string;
  readonly end: string;
}

const PLAIN = new Map<string, Tags>();

export function tagsOf(selector: string, attributes: Attributes): Tags {
  const [tag, className] = selector.split('.') as [string, string?];
  let start = className === undefined ? `<${tag}` : `<${tag} class="${className}"`;
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) start += ` ${name}="${attributeText(value)}"`;
  return { start: `${start}>`, end: VOID.has(tag) ? '' : `</${tag}>` };
}

export const written = ({ start, end }: Tags, children: Children): Html => ({
  html: start + inside(children) + end,
});

type Children = Inline | readonly (Inline | undefined)[] | undefined;

/** Of those the sheet uses. */
const VOID: ReadonlySet<string> = new Set(['meta', 'wbr']);

function inside(children: Children): string {
  if (typeof children === 'string') return contentText(children);
  if (children === undefined) return '';
  if ('html' in children) return children.html;
  let html = '';
  for (const child of children) html += inside(child);
  return html;
}
