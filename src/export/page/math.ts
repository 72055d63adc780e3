/** TeX → MathML for machines and HTML for eyes, at build time. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { attempted } from '../../attempted.ts';
import { plainText, raw } from '../../lesson/index.ts';
import { mathEngine } from './engines.ts';

type Broken = (tex: string, reason: string) => void;
type Output = 'htmlAndMathml' | 'mathml';

/** What MathJax or its authors' LaTeX knows, and KaTeX doesn't. No link leads to what `\label` names. */
const MACROS = {
  '\\mbox': '\\text{#1}',
  '\\label': '\\@secondoftwo{#1}{}',
  '\\ensuremath': '#1',
  '\\sen': '\\operatorname{sen}',
  '\\vv': '\\overrightarrow{#1}',
  '\\euro': '\\text{€}',
  '\\celsius': '{}^\\circ\\mathrm{C}',
  '\\textcelsius': '{}^\\circ\\mathrm{C}',
} as const;

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
  // KaTeX writes down in the macros what a formula defines: each has its own.
  const draw = (one: string): string =>
    mathEngine().renderToString(one, {
      strict: 'ignore',
      displayMode: isDisplayed(node),
      output,
      macros: { ...MACROS },
    });
  try {
    return draw(tex);
  } catch (error) {
    const spelt = asKatexSpells(isDisplayed(node) ? tex : untagged(tex));
    const drawnSo = spelt === tex ? undefined : attempted(() => draw(spelt));
    if (drawnSo === undefined) broken(tex, reasonOf(error));
    return drawnSo;
  }
}

/** `\text{a_b}`: MathJax takes what stands in it as it is; to TeX and KaTeX these are signs. */
const IN_TEXT =
  /(\\(?:text(?:tt|rm|bf|it|sf|normal|md|up)?|[mh]box)\s*)\{((?:[^{}\\]|\\[\s\S]|\{[^{}]*\})*)\}/g;
const SIGNS = /(?<!\\)[_&#%]/g;

const inText = (words: string): string => words.replace(SIGNS, '\\$&').replace(/\^/g, '\\textasciicircum ');

/** `$a > b \tag{1}$`: a formula in a line has no margin for its number. */
const untagged = (tex: string): string =>
  tex.replace(/\\tag(\*?)\{([^{}]*)\}/g, (_, isBare: string, tag: string) =>
    isBare ? `\\quad\\text{${tag}}` : `\\quad\\text{(${tag})}`,
  );

/** What MathJax draws, spelt as KaTeX knows it: asked where it couldn't draw it as it was. */
const asKatexSpells = (tex: string): string =>
  tex
    .replace(IN_TEXT, (_, command: string, words: string) => `${command}{${inText(words)}}`)
    .replace(/\\textbackslash(?![a-zA-Z])/g, '\\backslash')
    // `\ ` at the end, whose space went with the formula's own.
    .replace(/(?<=(?<!\\)(?:\\\\)*)\\$/, '\\ ')
    .replace(/&nbsp;/g, '~')
    .replace(/\^'/g, "'")
    .replace(/\\(begin|end)\{multline\*?\}/g, '\\$1{gather*}')
    .replace(
      /\\begin\{eqnarray\*?\}([\s\S]*?)\\end\{eqnarray\*?\}/g,
      (_, rows: string) => `\\begin{align*}${onceAligned(rows)}\\end{align*}`,
    );

/** `a &=& b`: the other environments align a row at one place. */
const onceAligned = (rows: string): string => rows.replace(/&((?:[^&\\]|\\[^\\])*?)(?<!\\)&/g, '&$1');

/** KaTeX's sentence without its name, and without the place and the excerpt that follow it. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/^KaTeX parse error: /, '')
    .replace(/ at (?:position \d+|end of input)[\s\S]*$/, '')
    .trim()
    .replace(/\.?$/, '.');
