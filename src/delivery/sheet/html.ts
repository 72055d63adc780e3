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
  const [attributes, children] = given.length === 2 ? given : [{}, given[0]];
  const [tag, className] = selector.split('.') as [string, string?];
  let html = className === undefined ? `<${tag}` : `<${tag} class="${className}"`;
  for (const [name, value] of Object.entries(attributes as Attributes))
    if (value !== undefined) html += ` ${name}="${attributeText(value)}"`;
  return { html: VOID.has(tag) ? `${html}>` : `${html}>${written(children as Children)}</${tag}>` };
}

type Children = Inline | readonly (Inline | undefined)[] | undefined;

/** Of those the sheet uses. */
const VOID: ReadonlySet<string> = new Set(['meta', 'wbr']);

function written(children: Children): string {
  if (typeof children === 'string') return contentText(children);
  if (children === undefined) return '';
  if ('html' in children) return children.html;
  let html = '';
  for (const child of children) html += written(child);
  return html;
}
