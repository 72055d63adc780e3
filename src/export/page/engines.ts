/** KaTeX and highlight.js: half of what Cartable would load at each start, for lessons that have formulas or code. */
import {
  type Content,
  contentsOf,
  holds,
  type Lesson,
  once,
  Placeholder,
  rawText,
} from '../../lesson/index.ts';

type Katex = typeof import('katex').default;
type Highlighter = typeof import('./highlighter.ts').hljs;

let katex: Katex | undefined;
let knowsChemistry = false;
let highlighter: Highlighter | undefined;

/** Loads what writing the pages of these lessons takes, or of any: to be awaited before they are exported. */
export async function loadEngines(lessons?: readonly Lesson[]): Promise<void> {
  const contents = once(() => lessons?.flatMap(contentsOf));
  function needed(tagName: string): boolean {
    const names = new Set([tagName]);
    return contents()?.some((part) => holds(part, names)) ?? true;
  }
  await Promise.all([
    (katex && knowsChemistry) || (needed(Placeholder.math) && loadKatex(contents())),
    highlighter ?? (needed('pre') && loadHighlighter()),
  ]);
}

/** And mhchem's `\ce` and `\pu`, which KaTeX keeps apart, where some of its formulas hold them. */
async function loadKatex(contents: readonly Content[] | undefined): Promise<void> {
  katex ??= (await import('katex')).default;
  if (knowsChemistry || contents?.some(holdsChemistry) === false) return;
  await import('katex/contrib/mhchem');
  knowsChemistry = true;
}

function holdsChemistry(node: Content | Content['children'][number]): boolean {
  if (node.type !== 'element' && node.type !== 'root') return false;
  return node.type === 'element' && node.tagName === Placeholder.math
    ? CHEMISTRY.test(rawText(node.children))
    : node.children.some(holdsChemistry);
}
const CHEMISTRY = /\\(?:ce|pu)(?![A-Za-z])/;

async function loadHighlighter(): Promise<void> {
  highlighter = (await import('./highlighter.ts')).hljs;
}

export const mathEngine = (): Katex => loaded(katex);
export const codeEngine = (): Highlighter => loaded(highlighter);

function loaded<T>(engine: T | undefined): T {
  if (engine === undefined) throw new Error('loadEngines must be awaited before a lesson is exported.');
  return engine;
}
