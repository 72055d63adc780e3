/** Boxed remarks, told apart by colour, sign and name. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Strings } from '../../../templates/strings/index.ts';
import { isTag, plainText } from '../../lesson/index.ts';

/** How a box looks. Of a remark that isn't named here nothing but its title says what it is. */
type Look = 'note' | 'tip' | 'important' | 'warning' | 'danger';

const LOOKS: Readonly<Record<string, Look>> = {
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  check: 'tip',
  done: 'tip',
  important: 'important',
  warning: 'warning',
  attention: 'warning',
  caution: 'warning',
  danger: 'danger',
  error: 'danger',
  failure: 'danger',
  fail: 'danger',
  bug: 'danger',
};

/**
 * A box with its look. Where its title is its author's own, what it is called stands before it: colour alone tells
 * nobody that it warns. A note is what any box is, and needs no name.
 *
 * @param written what it holds, as the page has it
 */
export function remark(node: Element, written: Element, { remarks }: Strings): Element {
  const variety = String(node.properties.dataVariety ?? '');
  if (variety === 'card') return written;
  const look = LOOKS[variety] ?? 'note';
  const name = (remarks as Readonly<Record<string, string>>)[variety] ?? remarks[look];
  const title = titleOf(node);
  const isNamed = look === 'note' || says(title, name) || says(title, variety);
  const [first, ...rest] = written.children;
  const label = h('span.remark-name', name);
  const children: ElementContent[] =
    title !== '' && first?.type === 'element'
      ? [{ ...h('p.remark-title', [...(isNamed ? [] : [label, ' ']), ...first.children]) }, ...rest]
      : [...(look === 'note' ? [] : [h('p.remark-title', [label])]), ...written.children];
  return { ...written, properties: { ...written.properties, dataLook: look }, children };
}

/** Its title is a paragraph that is bold as a whole. */
function titleOf({ children }: Element): string {
  const [first] = children;
  if (!isTag(first, 'p') || first.children.length !== 1) return '';
  const [only] = first.children;
  return isTag(only, 'strong') ? plainText(only) : '';
}

const says = (title: string, name: string): boolean =>
  name !== '' && title.toLowerCase().includes(name.toLowerCase());
