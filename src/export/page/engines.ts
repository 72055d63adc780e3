/** KaTeX and highlight.js: half of what Cartable would load at each start, for lessons that have formulas or code. */
import { contentsOf, holds, type Lesson, once, Placeholder } from '../../lesson/index.ts';

type Katex = typeof import('katex').default;
type Highlighter = typeof import('./highlighter.ts').hljs;

let katex: Katex | undefined;
let highlighter: Highlighter | undefined;

/** Loads what writing the pages of these lessons takes, or of any: to be awaited before they are exported. */
export async function loadEngines(lessons?: readonly Lesson[]): Promise<void> {
  const contents = once(() => lessons?.flatMap(contentsOf));
  function needed(tagName: string): boolean {
    const names = new Set([tagName]);
    return contents()?.some((part) => holds(part, names)) ?? true;
  }
  await Promise.all([
    katex ?? (needed(Placeholder.math) && loadKatex()),
    highlighter ?? (needed('pre') && loadHighlighter()),
  ]);
}

async function loadKatex(): Promise<void> {
  katex = (await import('katex')).default;
}

async function loadHighlighter(): Promise<void> {
  highlighter = (await import('./highlighter.ts')).hljs;
}

export const mathEngine = (): Katex => loaded(katex);
export const codeEngine = (): Highlighter => loaded(highlighter);

function loaded<T>(engine: T | undefined): T {
  if (engine === undefined) throw new Error('loadEngines must be awaited before a lesson is exported.');
  return engine;
}
