/** Code that a notebook's or Quarto's engine runs. Nothing runs here: its source is shown, unless its author hides it. */

import type { ElementContent } from 'hast';
import { parse } from 'yaml';
import { record } from '../../../lesson/index.ts';
import { element, part, text } from '../../parts.ts';
import { quizListIn } from '../../questions/words/quiz-list.ts';
import { wordIn } from '../../titles.ts';
import type { Declaration, Directive, Reader } from '../fences/directive.ts';
import { isSolution, isSolutionTag, type SolvedCode, solutionIn, solutionName } from '../solution-name.ts';
import { boxTitle } from './admonition-titles.ts';
import { preformatted } from './code.ts';
import { idOf } from './pieces.ts';

/** Jupyter Book's tags. */
function tagsOf({ options }: Directive): readonly string[] {
  return (options.tags ?? '').split(/[^\w-]+/);
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
  return [part({ kind: 'disclosure', role: 'extra' }, line, title, [code])];
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

/** What learners start from, and the solution behind it. */
function withSolution(
  { given, solution }: SolvedCode,
  language: string,
  line: number,
  { language: speech }: Reader['page'],
): readonly ElementContent[] {
  const shown = given === '' ? [] : [preformatted(given, language, line)];
  return [...shown, solved(preformatted(solution, language, line), line, speech)];
}

function solved(code: ElementContent, line: number, language: string): ElementContent {
  return part({ kind: 'disclosure', role: 'answer' }, line, [text(wordIn(language, 'solution'))], [code]);
}

/** Quarto and R Markdown: options are comments, `#| echo: false`, or stand in its first line, `{r, echo = FALSE}`. */
const chunk: Declaration = {
  names: [
    'python',
    'python3',
    'r',
    'julia',
    'ojs',
    'bash',
    'sql',
    'javascript',
    'js',
    'ocaml',
    'java',
    'c',
    'cpp',
  ],
  summary: 'code in the language of its name',
  argument: 'text',
  options: [],
  body: 'raw',
  becomes: ({ name, argument, text: source, line }, { page }) => {
    const chunk = { ...headOptions(argument), ...chunkOptions(source) };
    const isHidden = chunk.echo === false || chunk.include === false;
    if (isHidden && quizListIn(source) === undefined) return [];
    const shown = source.replace(/^(?:(?:#|\/\/|--)\|.*(?:\n|$))+/, '');
    if (!shown.trim()) return [];
    const code = preformatted(shown, name, line);
    if (Object.entries(chunk).some(([key, value]) => isSolutionOption(key) && value === true))
      return [solved(code, line, page.language)];
    const label = LABEL.exec(argument)?.[1];
    if (label === 'hint') {
      const title = [text(boxTitle('hint', page.language)!)];
      return [part({ kind: 'disclosure', role: 'hint' }, line, title, [code])];
    }
    if (label === 'solution') return [solved(code, line, page.language)];
    const told = solutionIn(shown);
    return told ? withSolution(told, name, line, page) : [code];
  },
};

/** learnr's: what is shown once it is asked for, `{r weigh-solution}`. */
const LABEL = /^[ \t,]*[\w.]+(?:-[\w.]+)*-(solution|hint)(?:-\d+)?[ \t]*(?:,|$)/;

/** `solution = TRUE`, `answer = TRUE`: courses have hooks of their own. */
const isSolutionOption = (key: string): boolean =>
  isSolutionTag(key) || /^(?:[a-z]+[._-])?answer$/i.test(key);

/** What R says yes or no to, in a chunk's first line. */
const headOptions = (words: string): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    [...words.matchAll(/([\w.]+)[ \t]*=[ \t]*(TRUE|T|FALSE|F)\b/gi)].map(([, key, value]) => [
      key!,
      /^t/i.test(value!),
    ]),
  );

function chunkOptions(source: string): Readonly<Record<string, unknown>> {
  const [comments = ''] = /^(?:(?:#|\/\/|--)\|.*(?:\n|$))+/.exec(source) ?? [];
  try {
    const read: unknown = parse(comments.replace(/^(?:#|\/\/|--)\|[ ]?/gm, ''), { logLevel: 'error' });
    return read !== null && typeof read === 'object' ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
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
