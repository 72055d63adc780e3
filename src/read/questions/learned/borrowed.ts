/** Words put in the place of others in a page, and these put back into what is made of it. */
import type { Element, ElementContent, Root, Text } from 'hast';
import { withChildren } from '../../parts.ts';

/** What a word of the page stands as while its questions are looked for. */
export interface Loan {
  readonly word: string;
  readonly as: string;
}

/** The tree with what each of these texts is to be. */
export function withTexts(tree: Root, texts: ReadonlyMap<Text, string>): Root {
  function changed(node: ElementContent): ElementContent {
    if (node.type === 'text') {
      const value = texts.get(node);
      return value === undefined ? node : { ...node, value };
    }
    if (node.type !== 'element') return node;
    const children = node.children.map(changed);
    return children.every((one, i) => one === node.children[i])
      ? node
      : withChildren(node as Element, children);
  }
  return { ...tree, children: (tree.children as ElementContent[]).map(changed) };
}

/** All that was made of a page, its own words in the place of those that were lent to it. */
export function paidBack<Made>(made: Made, loans: readonly Loan[]): Made {
  const known = new Map<object, unknown>();
  function back(value: unknown): unknown {
    if (typeof value === 'string')
      return loans.reduce(
        (words, { word, as }) => (words.includes(as) ? words.replaceAll(as, word) : words),
        value,
      );
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
    const earlier = known.get(value);
    if (earlier !== undefined) return earlier;
    const own = Array.isArray(value)
      ? value.map(back)
      : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, back(one)]));
    const result = Object.entries(own).every(
      ([name, one]) => one === (value as Record<string, unknown>)[name],
    )
      ? value
      : own;
    known.set(value, result);
    return result;
  }
  return back(made) as Made;
}
