/** What figures, tables, listings and equations are called by number. They count through the page. */
import type { Element } from 'hast';
import { holds, isTag, Placeholder, plainText } from '../../lesson/index.ts';
import { exerciseTitle } from '../html/lower.ts';
import { element, isPart, titleOf } from '../parts.ts';
import { wordIn } from '../titles.ts';

declare module 'hast' {
  interface ElementData {
    /** Shown with a figure, table or formula: `Figure 2`. It is no word of the author's. */
    number?: string;
  }
}

type Series = 'figure' | 'table' | 'listing';

export interface Named {
  /** The words it is known by: a heading's, a caption's, a title's. */
  readonly title: string;
  readonly series?: Series;
  readonly number?: string;
}

const child = (node: Element, tagName: string): Element | undefined =>
  node.children.find((one) => isTag(one, tagName));

const LISTING: ReadonlySet<string> = new Set(['pre']);

/** Names things in reading order; only what has a caption or a label counts. */
export function numberer(language: string): (node: Element, labelled: boolean) => Named {
  const counts = new Map<string, number>();
  function next(series: string): number {
    const number = (counts.get(series) ?? 0) + 1;
    counts.set(series, number);
    return number;
  }
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a table of what bears a number, and the words before it
  return (node, labelled) => {
    if (isPart(node, 'exercise')) {
      const { heading } = node.data.part;
      return { title: plainText(element('p', {}, exerciseTitle(heading, titleOf(node)))), number: heading };
    }
    if (node.data?.part) return { title: plainText(element('p', {}, titleOf(node))) };
    if (node.tagName === Placeholder.math)
      return labelled ? { title: '', number: `(${next('equation')})` } : { title: '' };
    if (node.tagName !== 'figure' && node.tagName !== 'table') return { title: '' };
    const caption = child(node, node.tagName === 'figure' ? 'figcaption' : 'caption');
    const title = caption ? plainText(caption) : '';
    if (!caption && !labelled) return { title };
    const series = node.tagName === 'table' ? 'table' : holds(node, LISTING) ? 'listing' : 'figure';
    return { title, series, number: `${wordIn(language, series)} ${next(series)}` };
  };
}
