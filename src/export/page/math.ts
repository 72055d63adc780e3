/** TeX → MathML for machines and HTML for eyes, at build time. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { plainText } from '../../lesson/index.ts';
import { mathEngine } from './engines.ts';
import { raw } from './raw.ts';

const OPTIONS = { strict: 'ignore', macros: { '\\mbox': '\\text{#1}' } } as const;

/** TeX that KaTeX can't read stays readable as TeX, and is told of. */
export function mathElement(
  node: Element,
  broken: (tex: string, reason: string) => void,
  output: 'htmlAndMathml' | 'mathml' = 'htmlAndMathml',
): Element {
  const tex = plainText(node);
  const display = node.properties.dataDisplay === 'block';
  const name = display ? 'span.math-block.wide' : 'span.math-inline';
  try {
    const html = mathEngine().renderToString(tex, {
      displayMode: display,
      output,
      ...OPTIONS,
    });
    return h(name, [raw(html)]);
  } catch (error) {
    broken(tex, reasonOf(error));
    return h(name, [h('code.math-source', tex)]);
  }
}

/** A formula's MathML; undefined for TeX that KaTeX can't read, which is told of. */
export function mathMl(node: Element, broken: (tex: string, reason: string) => void): string | undefined {
  const tex = plainText(node);
  const displayMode = node.properties.dataDisplay === 'block';
  try {
    return mathEngine().renderToString(tex, { displayMode, output: 'mathml', ...OPTIONS });
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
