/**
 * MathML → Office Math (ECMA-376, part 1, §22.1), which Word shows and edits as a formula: of MathML what KaTeX writes.
 */
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { elementsOf, isTag, rawText, visit } from '../../../lesson/index.ts';
import { spelt } from './xml.ts';

/** @param mathml with a `math` element in it */
export function officeMath(mathml: string, isBlock: boolean): string {
  let math: Element | undefined;
  visit(fromHtml(mathml, { fragment: true }), 'element', (node) => {
    math ??= isTag(node, 'math') ? node : undefined;
  });
  const written = `<m:oMath>${math ? rowOf(math) : ''}</m:oMath>`;
  return isBlock ? `<m:oMathPara>${written}</m:oMathPara>` : written;
}

/** Signs that stand before what they sum up. */
const LARGE = /^[∑∏∐∫∬∭∮⋃⋂⨁⨂⨀⨄⋁⋀]$/u;

const rowOf = (node: Element): string => sequence(elementsOf(node));

/** LibreOffice shows a sign without something on both sides of it as faulty: a thin space stands there. */
const JOINS = /^[=<>≤≥≠≈≡∼∈∉⊂⊆∪∩→⇒⇔↦∧∨⋅·×÷±∓∣]$/u;
const NOTHING = '<m:r><m:rPr><m:nor/></m:rPr><m:t xml:space="preserve">\u2009</m:t></m:r>';
const isJoining = (node: Element | undefined): boolean => isTag(node, 'mo') && JOINS.test(textOf(node));

function sequence(nodes: readonly Element[]): string {
  const behind = isJoining(nodes.at(-1)) && nodes.length > 0 ? NOTHING : '';
  return `${isJoining(nodes[0]) ? NOTHING : ''}${joined(nodes)}${behind}`;
}

function joined(nodes: readonly Element[]): string {
  let text = '';
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    const large = largeIn(node);
    if (large === undefined) {
      text += written(node);
      continue;
    }
    const next = nodes[at + 1];
    const isSummed = next !== undefined && !isTag(next, 'mo', 'mspace');
    text += summed(node, large, isSummed ? written(next) : '');
    if (isSummed) at += 1;
  }
  return text;
}

const SCRIPTS: ReadonlySet<string> = new Set(['munder', 'mover', 'munderover', 'msub', 'msup', 'msubsup']);

/** The sign of a sum with its bounds. */
function largeIn(node: Element): string | undefined {
  if (!SCRIPTS.has(node.tagName)) return undefined;
  const [base] = elementsOf(node);
  const sign = base && isTag(base, 'mo') ? textOf(base) : '';
  return LARGE.test(sign) ? sign : undefined;
}

function summed(node: Element, sign: string, what: string): string {
  const [, first, second] = elementsOf(node);
  const isUpper = /^m(?:over|sup)$/.test(node.tagName);
  const lower = isUpper ? undefined : first;
  const upper = isUpper ? first : second;
  const place = node.tagName.startsWith('msu') ? 'subSup' : 'undOvr';
  const hidden = `${lower ? '' : '<m:subHide m:val="1"/>'}${upper ? '' : '<m:supHide m:val="1"/>'}`;
  return `<m:nary><m:naryPr><m:chr m:val="${spelt(sign)}"/><m:limLoc m:val="${place}"/>${hidden}</m:naryPr><m:sub>${lower ? written(lower) : ''}</m:sub><m:sup>${upper ? written(upper) : ''}</m:sup><m:e>${what}</m:e></m:nary>`;
}

type Write = (node: Element, parts: readonly Element[]) => string;

const e = (node: Element | undefined, name = 'e'): string =>
  `<m:${name}>${node ? written(node) : ''}</m:${name}>`;

const WRITERS: Readonly<Record<string, Write>> = {
  mi: (node) => run(textOf(node), style(node, textOf(node).length > 1)),
  mn: (node) => run(textOf(node), style(node, false)),
  mo: (node) => run(textOf(node), ''),
  mtext: (node) => run(textOf(node), '<m:nor/>'),
  ms: (node) => run(textOf(node), '<m:nor/>'),
  mspace: (node) => (Number.parseFloat(String(node.properties.width ?? '0')) > 0.2 ? run('\u2002', '') : ''),
  mrow: (node) => fenced(node) ?? rowOf(node),
  semantics: (_, [first]) => (first ? written(first) : ''),
  annotation: () => '',
  mfrac: (node, [above, below]) => {
    const isBare = /^0(?:px|em|pt)?$/.test(
      String(node.properties.linethickness ?? node.properties.lineThickness ?? ''),
    );
    return `<m:f>${isBare ? '<m:fPr><m:type m:val="noBar"/></m:fPr>' : ''}${e(above, 'num')}${e(below, 'den')}</m:f>`;
  },
  msqrt: (node) =>
    `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>${rowOf(node)}</m:e></m:rad>`,
  mroot: (_, [base, degree]) => `<m:rad>${e(degree, 'deg')}${e(base)}</m:rad>`,
  msub: (_, [base, sub]) => `<m:sSub>${e(base)}${e(sub, 'sub')}</m:sSub>`,
  msup: (_, [base, sup]) => `<m:sSup>${e(base)}${e(sup, 'sup')}</m:sSup>`,
  msubsup: (_, [base, sub, sup]) => `<m:sSubSup>${e(base)}${e(sub, 'sub')}${e(sup, 'sup')}</m:sSubSup>`,
  munder: (_, [base, below]) => withMark(base, below, 'bot'),
  mover: (_, [base, above]) => withMark(base, above, 'top'),
  munderover: (_, [base, below, above]) =>
    `<m:limUpp><m:e><m:limLow>${e(base)}${e(below, 'lim')}</m:limLow></m:e>${e(above, 'lim')}</m:limUpp>`,
  mtable: (node) => matrix(node),
  menclose: (node) => `<m:borderBox><m:e>${rowOf(node)}</m:e></m:borderBox>`,
  mphantom: (node) =>
    `<m:phant><m:phantPr><m:show m:val="0"/></m:phantPr><m:e>${rowOf(node)}</m:e></m:phant>`,
};

function written(node: Element): string {
  return WRITERS[node.tagName]?.(node, elementsOf(node)) ?? rowOf(node);
}

const textOf = (node: { readonly children: readonly Nodes[] }): string => rawText(node.children);

const run = (text: string, properties: string): string =>
  text === ''
    ? ''
    : `<m:r>${properties ? `<m:rPr>${properties}</m:rPr>` : ''}<w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/></w:rPr><m:t xml:space="preserve">${spelt(text)}</m:t></m:r>`;

const SCRIPT: Readonly<Record<string, string>> = {
  'double-struck': 'double-struck',
  script: 'script',
  'bold-script': 'script',
  fraktur: 'fraktur',
  'bold-fraktur': 'fraktur',
  'sans-serif': 'sans-serif',
  monospace: 'monospace',
};

/** Letters lean where nothing says otherwise, names of functions don't. */
function style(node: Element, isName: boolean): string {
  const variant = String(node.properties.mathvariant ?? node.properties.mathVariant ?? '');
  const script = SCRIPT[variant] ? `<m:scr m:val="${SCRIPT[variant]}"/>` : '';
  if (variant === 'bold-italic') return `${script}<m:sty m:val="bi"/>`;
  if (variant.startsWith('bold')) return `${script}<m:sty m:val="b"/>`;
  return script || variant === 'normal' || isName ? `${script}<m:sty m:val="p"/>` : '';
}

/** Brackets that grow with what they hold; one side of them may be none. */
function fenced(node: Element): string | undefined {
  const parts = elementsOf(node);
  const [first] = parts;
  const last = parts.at(-1);
  if (parts.length < 2 || !first || !last || !isFence(first) || !isFence(last)) return undefined;
  const inner = sequence(parts.slice(1, -1));
  return `<m:d><m:dPr><m:begChr m:val="${spelt(textOf(first))}"/><m:endChr m:val="${spelt(textOf(last))}"/></m:dPr><m:e>${inner}</m:e></m:d>`;
}

const isFence = (node: Element): boolean => isTag(node, 'mo') && String(node.properties.fence) === 'true';

/** A brace, an accent or a line; else words. */
function withMark(base: Element | undefined, mark: Element | undefined, place: 'top' | 'bot'): string {
  const sign = mark && isTag(mark, 'mo') ? textOf(mark) : '';
  if (/^[⏞⏟⎴⎵]$/u.test(sign))
    return `<m:groupChr><m:groupChrPr><m:chr m:val="${spelt(sign)}"/><m:pos m:val="${place}"/></m:groupChrPr>${e(base)}</m:groupChr>`;
  if (LINES.has(sign)) return `<m:bar><m:barPr><m:pos m:val="${place}"/></m:barPr>${e(base)}</m:bar>`;
  if (place === 'top' && ACCENTS[sign] !== undefined)
    return `<m:acc><m:accPr><m:chr m:val="${ACCENTS[sign]}"/></m:accPr>${e(base)}</m:acc>`;
  return place === 'top'
    ? `<m:limUpp>${e(base)}${e(mark, 'lim')}</m:limUpp>`
    : `<m:limLow>${e(base)}${e(mark, 'lim')}</m:limLow>`;
}

/** Signs that are a line above or below. */
const LINES: ReadonlySet<string> = new Set(['\u203e', '\u00af', '\u0332', '_', 'ˉ']);

/** Signs above a letter, as the accents that Word knows. */
const ACCENTS: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '~': '\u0303',
  '˙': '\u0307',
  '¨': '\u0308',
  '→': '\u20d7',
  '⃗': '\u20d7',
  '´': '\u0301',
  '`': '\u0300',
  ˇ: '\u030c',
  '˘': '\u0306',
  '˚': '\u030a',
};

function matrix(table: Element): string {
  const rows = elementsOf(table)
    .filter((row) => isTag(row, 'mtr', 'mlabeledtr'))
    .map((row) => elementsOf(row));
  const columns = Math.max(1, ...rows.map((cells) => cells.length));
  const properties = `<m:mPr><m:mcs><m:mc><m:mcPr><m:count m:val="${columns}"/><m:mcJc m:val="${columns > 2 ? 'center' : 'left'}"/></m:mcPr></m:mc></m:mcs></m:mPr>`;
  const written = rows.map((cells) => {
    const filled = Array.from(
      { length: columns },
      (_, index) => `<m:e>${cells[index] ? rowOf(cells[index]) : ''}</m:e>`,
    );
    return `<m:mr>${filled.join('')}</m:mr>`;
  });
  return `<m:m>${properties}${written.join('')}</m:m>`;
}
