/** TeX → MathML for machines and HTML for eyes, at build time. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { plainText, raw } from '../../lesson/index.ts';
import { mathEngine } from './engines.ts';

type Broken = (tex: string, reason: string) => void;
type Output = 'htmlAndMathml' | 'mathml';

const OPTIONS = { strict: 'ignore', macros: { '\\mbox': '\\text{#1}' } } as const;

/** TeX that KaTeX can't read stays readable as TeX, and is told of. */
export function mathElement(node: Element, broken: Broken, output: Output = 'htmlAndMathml'): Element {
  const name = isDisplayed(node) ? 'span.math-block.wide' : 'span.math-inline';
  const html = drawn(node, broken, output);
  return h(name, [html === undefined ? h('code.math-source', plainText(node)) : raw(html)]);
}

/** A formula's MathML; undefined for TeX that KaTeX can't read, which is told of. */
export const mathMl = (node: Element, broken: Broken): string | undefined => drawn(node, broken, 'mathml');

const isDisplayed = ({ properties }: Element): boolean => properties.dataDisplay === 'block';

function drawn(node: Element, broken: Broken, output: Output): string | undefined {
  const tex = plainText(node);
  try {
    return mathEngine().renderToString(tex, { displayMode: isDisplayed(node), output, ...OPTIONS });
  } catch (error) {
    broken(tex, reasonOf(error));
    return undefined;
  }
}

/** KaTeX's sentence without its name, and without the place and the excerpt that follow it. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/^KaTeX parse error: /, '')
    .replace(/ at (?:position \d+|end of input)[\s\S]*$/, '')
    .trim()
    .replace(/\.?$/, '.');
