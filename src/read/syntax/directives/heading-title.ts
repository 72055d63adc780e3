/** The title of a block whose author wrote it as a heading inside: the Carpentries, Quarto. */
import type { ElementContent } from 'hast';
import type { Directive } from '../fences/directive.ts';

export function withTitle({ title, body }: Pick<Directive, 'title' | 'body'>): {
  readonly title: readonly ElementContent[];
  readonly body: readonly ElementContent[];
} {
  const [first, ...others] = body;
  const isHeading = first?.type === 'element' && /^h[1-6]$/.test(first.tagName);
  return title.length === 0 && isHeading ? { title: first.children, body: others } : { title, body };
}
