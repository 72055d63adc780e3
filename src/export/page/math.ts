/** TeX → MathML for machines and HTML for eyes, at build time. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import katex from 'katex';
import { plainText } from '../../lesson/index.ts';
import { raw } from './raw.ts';

/** TeX that KaTeX can't read stays readable as TeX. */
export const mathElement = (node: Element): Element => {
  const tex = plainText(node);
  const display = node.properties.dataDisplay === 'block';
  const name = display ? 'span.math-block.wide' : 'span.math-inline';
  try {
    const html = katex.renderToString(tex, {
      displayMode: display,
      output: 'htmlAndMathml',
      strict: 'ignore',
    });
    return h(name, [raw(html)]);
  } catch {
    return h(name, [h('code.math-source', tex)]);
  }
};
