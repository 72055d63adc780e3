/** Code that a notebook's or Quarto's engine runs. Nothing runs here: its source is shown, unless its author hides it. */

import type { ElementContent } from 'hast';
import { record } from '../../../lesson/index.ts';
import { element, part, text } from '../../parts.ts';
import { quizListIn } from '../../questions/words/quiz-list.ts';
import { wordIn } from '../../titles.ts';
import type { Declaration, Directive, Reader } from '../fences/directive.ts';
import { isSolution, isSolutionTag, solutionIn, solutionName } from '../solution-name.ts';
import { chunk } from './chunk.ts';
import { preformatted } from './code.ts';
import { idOf } from './pieces.ts';
import { solved, withSolution } from './solved-code.ts';

/** Jupyter Book's tags. */
function tagsOf({ options }: Directive): readonly string[] {
  return (options.tags ?? '').split(/[^\p{L}\p{N}_-]+/u);
}

const cell: Declaration = {
  names: ['code-cell'],
  summary: 'code, in a figure where it has a caption or a name',
  argument: 'text',
  options: ['tags', 'caption', 'label', 'name', 'mystnb'],
  body: 'raw',
  becomes: async (directive, reader) => {
    const shown = sourceOf(directive, reader);
    const { caption, name } = drawnAs(directive);
    if (shown.length === 0 || (!caption && !name)) return shown;
    const words = caption
      ? [element('figcaption', {}, await reader.words(caption, directive.line), directive.line)]
      : [];
    return [element('figure', idOf(name), [...shown, ...words], directive.line)];
  },
};

/** MyST-NB: what the code draws has a caption and a name. Nothing is drawn here; the words stay, and what refers to them. */
function drawnAs({ options }: Directive): { readonly caption?: string; readonly name?: string } {
  const { mystnb, caption, label, name = label } = options;
  const chunk: unknown = mystnb === undefined ? undefined : parsed(mystnb);
  const figure = record(record(chunk).figure);
  const own = { caption: figure.caption ?? caption, name: figure.name ?? name };
  return {
    ...(typeof own.caption === 'string' && { caption: own.caption.trim() }),
    ...(typeof own.name === 'string' && { name: own.name }),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function sourceOf(directive: Directive, { page }: Reader): readonly ElementContent[] {
  // Learners see the quiz that the code draws, whoever hides the code.
  const tags = quizListIn(directive.text) === undefined ? tagsOf(directive) : [];
  if (tags.includes('remove-cell') || tags.includes('remove-input')) return [];
  const { argument, text: source, line } = directive;
  const language = argument.trim().replace(/^ipython\d*$/, 'python');
  const code = preformatted(source, language, line);
  if (tags.some(isSolutionTag)) return [solved(code, line, page.language)];
  const told = solutionIn(source);
  if (told) return withSolution(told, language, line, page);
  if (!tags.includes('hide-input') && !tags.includes('hide-cell')) return [code];
  if (isCalledSolution(directive)) return [solved(code, line, page.language)];
  const title = [text(wordIn(page.language, 'showCode'))];
  return [part({ kind: 'disclosure', role: 'extra', nameless: true }, line, title, [code])];
}

/** A hidden cell that says it solves: by its first comment (`# Solution`), its name, or what opens it. */
function isCalledSolution({ text: source, options }: Directive): boolean {
  const chunk = options.mystnb === undefined ? undefined : parsed(options.mystnb);
  const opener = record(chunk).code_prompt_show;
  return (
    solutionName(source) !== undefined ||
    [options.name, options.label, options.caption, opener].some(isSolution)
  );
}

/** Once a kind: nothing here draws (`{mermaid}`, or a block of code of that language). */
export function reportDiagram(name: string, line: number, page: Reader['page']): void {
  if (page.first(`diagram ${name}`)) page.report('diagram-not-drawn', page.place(line, name), { name });
}

const diagram: Declaration = {
  names: ['mermaid', 'graphviz', 'dot', 'digraph', 'graph', 'plantuml', 'uml', 'tikz'],
  summary: 'the source of a diagram, which is not drawn',
  argument: 'text',
  options: ['alt', 'align', 'name'],
  body: 'raw',
  becomes: ({ name, text: source, line }, { page }) => {
    reportDiagram(name, line, page);
    return [preformatted(source, name, line)];
  },
};

export const cells: readonly Declaration[] = [cell, chunk, diagram];
