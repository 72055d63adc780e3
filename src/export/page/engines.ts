/** KaTeX and highlight.js: half of what Cartable would load at each start, for lessons that have formulas or code. */
import type { Nodes } from 'hast';
import { contentsOf, type Lesson, Placeholder } from '../../lesson/index.ts';

type Katex = typeof import('katex').default;
type Highlighter = typeof import('./highlighter.ts').hljs;

let katex: Katex | undefined;
let highlighter: Highlighter | undefined;

/** Loads what writing the pages of these lessons takes, or of any: to be awaited before they are exported. */
export async function loadEngines(lessons?: readonly Lesson[]): Promise<void> {
  const needed = (tagName: string): boolean => lessons?.some((lesson) => holds(lesson, tagName)) ?? true;
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

/** Whether an element of that name stands anywhere in the lesson: in its text, a question, an answer, the glossary. */
const holds = (lesson: Lesson, tagName: string): boolean =>
  contentsOf(lesson).some((part) => has(part, tagName));

const has = (node: Nodes, tagName: string): boolean =>
  (node.type === 'element' && node.tagName === tagName) ||
  ((node.type === 'element' || node.type === 'root') && node.children.some((child) => has(child, tagName)));
