/** Formulas of Office (OMML, ECMA-376 part 1, 22.1) → TeX. */
import { child, childrenNamed, childrenOf, textOf, toggle, valOf, type Xml } from './xml.ts';

/** The formula as TeX, without dollars. */
export const texOf = (math: Xml): string => row(childrenOf(math)).trim();

type Writer = (node: Xml) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
  'm:r': run,
  'w:r': (node) => literal(textIn(node)),
  'm:f': fraction,
  'm:sSup': (node) => `${base(node)}^${group(part(node, 'm:sup'))}`,
  'm:sSub': (node) => `${base(node)}_${group(part(node, 'm:sub'))}`,
  'm:sSubSup': (node) => `${base(node)}_${group(part(node, 'm:sub'))}^${group(part(node, 'm:sup'))}`,
  'm:sPre': (node) => `{}_${group(part(node, 'm:sub'))}^${group(part(node, 'm:sup'))}${base(node)}`,
  'm:rad': root,
  'm:nary': nary,
  'm:d': delimited,
  'm:func': (node) => `${functionName(part(node, 'm:fName'))}${joined(part(node, 'm:e'))}`,
  'm:limLow': (node) => limits(node, '_', '\\underset'),
  'm:limUpp': (node) => limits(node, '^', '\\overset'),
  'm:acc': (node) => `${ACCENTS[character(node, 'm:accPr', '\u0302')] ?? '\\hat'}${group(part(node, 'm:e'))}`,
  'm:bar': (node) =>
    `${valOf(child(node, 'm:barPr'), 'm:pos') === 'top' ? '\\overline' : '\\underline'}${group(part(node, 'm:e'))}`,
  'm:groupChr': grouped,
  'm:borderBox': (node) => `\\boxed${group(part(node, 'm:e'))}`,
  'm:phant': (node) =>
    toggle(child(node, 'm:phantPr'), 'm:show') === false
      ? `\\phantom${group(part(node, 'm:e'))}`
      : part(node, 'm:e'),
  'm:m': (node) => `\\begin{matrix}${matrix(node)}\\end{matrix}`,
  'm:eqArr': (node) => {
    const lines = childrenNamed(node, 'm:e').map((one) => row(childrenOf(one)));
    return `\\begin{aligned}${lines.join(' \\\\ ')}\\end{aligned}`;
  },
};

const PROPERTIES = /Pr$/;

/** What isn't known is read for what it holds. */
function write(node: Xml): string {
  const writer = Object.hasOwn(WRITERS, node.name) ? WRITERS[node.name] : undefined;
  if (writer) return writer(node);
  return PROPERTIES.test(node.name) || node.name === 'w:del' ? '' : row(childrenOf(node));
}

/** A command runs into a letter behind it, unless a space keeps them apart. */
function row(nodes: readonly Xml[]): string {
  return nodes.map(write).reduce((before, after) => before + joined(after, before), '');
}

const joined = (after: string, before = '\\x'): string =>
  /\\[a-zA-Z]+$/.test(before) && /^[a-zA-Z]/.test(after) ? ` ${after}` : after;

const part = (node: Xml, name: string): string => row(childrenOf(child(node, name)));
const group = (tex: string): string => `{${tex.trim()}}`;

/** Braced where it is more than one sign. */
function base(node: Xml): string {
  const tex = part(node, 'm:e').trim();
  return /^(?:.|\\[a-zA-Z]+|\\left[\s\S]*\\right.)$/u.test(tex) ? tex : group(tex);
}

const textIn = (node: Xml): string =>
  childrenOf(node)
    .filter(({ name }) => name === 'm:t' || name === 'w:t')
    .map(textOf)
    .join('');

const SCRIPTS: Readonly<Record<string, string>> = {
  'double-struck': '\\mathbb',
  script: '\\mathcal',
  fraktur: '\\mathfrak',
  monospace: '\\mathtt',
  'sans-serif': '\\mathsf',
};

function run(node: Xml): string {
  const words = textIn(node);
  const properties = child(node, 'm:rPr');
  if (toggle(properties, 'm:nor')) return literal(words);
  const tex = signs(words);
  const script = SCRIPTS[valOf(properties, 'm:scr') ?? ''];
  if (script && /\w/.test(words)) return `${script}${group(tex)}`;
  const style = valOf(properties, 'm:sty');
  if (style === 'b' && /\w/.test(words)) return `\\mathbf${group(tex)}`;
  if (style === 'bi' && /\w/.test(words)) return `\\boldsymbol${group(tex)}`;
  return style === 'p' && /^[a-zA-Z]{2,}$/.test(words) ? functionName(words) : tex;
}

const literal = (words: string): string =>
  words.trim() === ''
    ? words && '\\ '
    : `\\text{${words.replace(/[\\{}$#%&_^~]/g, (one) => ESCAPED[one] ?? `\\${one}`)}}`;

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

const FUNCTIONS =
  /^(?:arccos|arcsin|arctan|arg|cosh?|coth?|csc|deg|det|dim|exp|gcd|hom|inf|ker|lg|lim|liminf|limsup|ln|log|max|min|Pr|sec|sinh?|sup|tanh?)$/;

function functionName(tex: string): string {
  const bare = tex.trim().replace(/^\\mathrm\{(.*)\}$/, '$1');
  if (FUNCTIONS.test(bare)) return `\\${bare}`;
  return /^[a-zA-Z]{2,}$/.test(bare) ? `\\operatorname{${bare}}` : tex;
}

function fraction(node: Xml): string {
  const type = valOf(child(node, 'm:fPr'), 'm:type');
  const [over, under] = [part(node, 'm:num'), part(node, 'm:den')];
  if (type === 'lin' || type === 'skw') return `${group(over)}/${group(under)}`;
  return `${type === 'noBar' ? '\\genfrac{}{}{0pt}{}' : '\\frac'}${group(over)}${group(under)}`;
}

function root(node: Xml): string {
  const degree = toggle(child(node, 'm:radPr'), 'm:degHide') ? '' : part(node, 'm:deg').trim();
  return `\\sqrt${degree && `[${degree}]`}${group(part(node, 'm:e'))}`;
}

/** Of a property's element, `m:chr`; empty where it is there and says nothing. */
function character(node: Xml, properties: string, usual: string, name = 'm:chr'): string {
  const found = child(child(node, properties), name);
  return found ? (found.attributes['m:val'] ?? '') : usual;
}

function nary(node: Xml): string {
  const properties = child(node, 'm:naryPr');
  const sign = signs(character(node, 'm:naryPr', '∫')).trim();
  const isAround = valOf(properties, 'm:limLoc') === 'undOvr' && /int$/.test(sign);
  const [low, high] = (['m:sub', 'm:sup'] as const).map((name, at) =>
    toggle(properties, at === 0 ? 'm:subHide' : 'm:supHide') ? '' : part(node, name).trim(),
  );
  const body = part(node, 'm:e');
  const around = `${isAround ? '\\limits' : ''}${low && `_{${low}}`}${high && `^{${high}}`}`;
  return `${sign}${around}${around === '' ? joined(body, sign) : ` ${body}`}`;
}

function delimited(node: Xml): string {
  const [open, between, close] = (
    [
      ['m:begChr', '('],
      ['m:sepChr', '|'],
      ['m:endChr', ')'],
    ] as const
  ).map(([name, usual]) => delimiter(character(node, 'm:dPr', usual, name)));
  const bodies = childrenNamed(node, 'm:e').map((one) => row(childrenOf(one)));
  const only = childrenOf(childrenNamed(node, 'm:e')[0]).filter(({ name }) => !PROPERTIES.test(name));
  const kind = MATRICES[`${open}${close}`];
  if (bodies.length === 1 && only.length === 1 && only[0]!.name === 'm:m' && kind) {
    return `\\begin{${kind}}${matrix(only[0]!)}\\end{${kind}}`;
  }
  if (
    bodies.length === 1 &&
    only.length === 1 &&
    only[0]!.name === 'm:eqArr' &&
    open === '\\{' &&
    close === '.'
  ) {
    return bodies[0]!.replaceAll('{aligned}', '{cases}');
  }
  return `\\left${open}${joined(bodies.join(`\\middle${between} `), between === '.' ? '' : open)}\\right${close}`;
}

const MATRICES: Readonly<Record<string, string>> = {
  '()': 'pmatrix',
  '[]': 'bmatrix',
  '||': 'vmatrix',
  '\\|\\|': 'Vmatrix',
  '\\{\\}': 'Bmatrix',
};

const DELIMITERS: Readonly<Record<string, string>> = {
  '': '.',
  '{': '\\{',
  '}': '\\}',
  '‖': '\\|',
  '⟨': '\\langle',
  '⟩': '\\rangle',
  '〈': '\\langle',
  '〉': '\\rangle',
  '⌊': '\\lfloor',
  '⌋': '\\rfloor',
  '⌈': '\\lceil',
  '⌉': '\\rceil',
};

const delimiter = (sign: string): string =>
  DELIMITERS[sign] ?? (/^[()[\]|/.]$/.test(sign) ? sign : sign === '∣' ? '|' : '.');

function limits(node: Xml, mark: '_' | '^', otherwise: string): string {
  const body = part(node, 'm:e').trim();
  const limit = group(part(node, 'm:lim'));
  const takes =
    /^\\(?:lim|max|min|sup|inf|limsup|liminf|operatorname\{.*\}|under(?:brace|line)\{[\s\S]*\}|over(?:brace|line)\{[\s\S]*\})$/;
  return takes.test(body)
    ? `${body.replace(/^\\operatorname\{/, '\\operatorname*{')}${mark}${limit}`
    : `${otherwise}${limit}${group(body)}`;
}

const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '\\grave',
  '\u0301': '\\acute',
  '\u0302': '\\hat',
  '^': '\\hat',
  '\u0303': '\\tilde',
  '~': '\\tilde',
  '\u0304': '\\bar',
  '\u0305': '\\overline',
  '¯': '\\bar',
  '\u0306': '\\breve',
  '\u0307': '\\dot',
  '\u0308': '\\ddot',
  '\u030C': '\\check',
  '\u0332': '\\underline',
  '\u20D6': '\\overleftarrow',
  '\u20D7': '\\vec',
  '→': '\\vec',
  '\u20E1': '\\overleftrightarrow',
};

const BRACES: Readonly<Record<string, string>> = {
  '⏞': '\\overbrace',
  '⏟': '\\underbrace',
  '→': '\\overrightarrow',
  '←': '\\overleftarrow',
  '↔': '\\overleftrightarrow',
};

function grouped(node: Xml): string {
  const sign = character(node, 'm:groupChrPr', '⏟');
  const isTop = valOf(child(node, 'm:groupChrPr'), 'm:pos') === 'top';
  const known = BRACES[sign];
  const body = group(part(node, 'm:e'));
  return known ? `${known}${body}` : `${isTop ? '\\overset' : '\\underset'}${group(signs(sign))}${body}`;
}

function matrix(node: Xml): string {
  const rows = childrenNamed(node, 'm:mr').map((one) =>
    childrenNamed(one, 'm:e')
      .map((cell) => row(childrenOf(cell)))
      .join(' & '),
  );
  return rows.join(' \\\\ ');
}

/** What TeX would take for its own, and signs that are more readable by name; KaTeX knows the others as they are. */
const NAMES: Readonly<Record<string, string>> = {
  '\\': '\\backslash',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '~': '\\sim',
  '^': '\\hat{}',
  _: '\\_',
  '×': '\\times',
  '·': '\\cdot',
  '⋅': '\\cdot',
  '∙': '\\cdot',
  '÷': '\\div',
  '±': '\\pm',
  '∓': '\\mp',
  '−': '-',
  '∗': '*',
  '≤': '\\le',
  '≥': '\\ge',
  '≠': '\\ne',
  '≈': '\\approx',
  '≡': '\\equiv',
  '≅': '\\cong',
  '∝': '\\propto',
  '∼': '\\sim',
  '≪': '\\ll',
  '≫': '\\gg',
  '∞': '\\infty',
  '∂': '\\partial',
  '∇': '\\nabla',
  '∆': '\\Delta',
  '∑': '\\sum',
  '∏': '\\prod',
  '∐': '\\coprod',
  '∫': '\\int',
  '∬': '\\iint',
  '∭': '\\iiint',
  '∮': '\\oint',
  '⋃': '\\bigcup',
  '⋂': '\\bigcap',
  '⋁': '\\bigvee',
  '⋀': '\\bigwedge',
  '→': '\\to',
  '←': '\\leftarrow',
  '↔': '\\leftrightarrow',
  '⇒': '\\Rightarrow',
  '⇐': '\\Leftarrow',
  '⇔': '\\Leftrightarrow',
  '↦': '\\mapsto',
  '⇌': '\\rightleftharpoons',
  '⟶': '\\longrightarrow',
  '∈': '\\in',
  '∉': '\\notin',
  '∋': '\\ni',
  '⊂': '\\subset',
  '⊆': '\\subseteq',
  '⊃': '\\supset',
  '⊇': '\\supseteq',
  '∪': '\\cup',
  '∩': '\\cap',
  '∖': '\\setminus',
  '∅': '\\emptyset',
  '∀': '\\forall',
  '∃': '\\exists',
  '¬': '\\neg',
  '∧': '\\land',
  '∨': '\\lor',
  '⊥': '\\perp',
  '∥': '\\parallel',
  '∠': '\\angle',
  '∘': '\\circ',
  '°': '^{\\circ}',
  '⊕': '\\oplus',
  '⊗': '\\otimes',
  '√': '\\surd',
  '…': '\\ldots',
  '⋯': '\\cdots',
  '⋮': '\\vdots',
  '⋱': '\\ddots',
  '′': "'",
  '″': "''",
  ℏ: '\\hbar',
  ℓ: '\\ell',
  ℝ: '\\mathbb{R}',
  ℕ: '\\mathbb{N}',
  ℤ: '\\mathbb{Z}',
  ℚ: '\\mathbb{Q}',
  ℂ: '\\mathbb{C}',
  '‖': '\\|',
  '⟨': '\\langle',
  '⟩': '\\rangle',
  α: '\\alpha',
  β: '\\beta',
  γ: '\\gamma',
  δ: '\\delta',
  ε: '\\varepsilon',
  ϵ: '\\epsilon',
  ζ: '\\zeta',
  η: '\\eta',
  θ: '\\theta',
  ϑ: '\\vartheta',
  ι: '\\iota',
  κ: '\\kappa',
  λ: '\\lambda',
  μ: '\\mu',
  µ: '\\mu',
  ν: '\\nu',
  ξ: '\\xi',
  π: '\\pi',
  ρ: '\\rho',
  σ: '\\sigma',
  ς: '\\varsigma',
  τ: '\\tau',
  υ: '\\upsilon',
  φ: '\\varphi',
  ϕ: '\\phi',
  χ: '\\chi',
  ψ: '\\psi',
  ω: '\\omega',
  Γ: '\\Gamma',
  Δ: '\\Delta',
  Θ: '\\Theta',
  Λ: '\\Lambda',
  Ξ: '\\Xi',
  Π: '\\Pi',
  Σ: '\\Sigma',
  Φ: '\\Phi',
  Ψ: '\\Psi',
  Ω: '\\Omega',
};

/** Letters of mathematical alphabets (`𝑥`) as plain ones: TeX slants them itself. Accented ones are words. */
function signs(words: string): string {
  let tex = '';
  for (const one of words) tex += joined(signOf(one), tex);
  return tex.replace(/\}\\text\{/g, '');
}

function signOf(one: string): string {
  const point = one.codePointAt(0)!;
  const plain = point >= 0x1d400 && point <= 0x1d7ff ? one.normalize('NFKD') : one;
  if (Object.hasOwn(NAMES, plain)) return NAMES[plain]!;
  if (/\p{L}/u.test(plain) && !/[a-zA-Z]/.test(plain)) return `\\text{${plain}}`;
  if (/[\u200b-\u200f\u2061-\u2064]/.test(plain)) return '';
  return /\s/.test(plain) ? '\\ ' : plain;
}
