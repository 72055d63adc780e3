/** Code that a notebook's or Quarto's engine runs. Nothing runs here: its source is shown, unless its author hides it. */
import { parse } from 'yaml';
import type { Declaration, Directive } from '../directive.ts';
import { part, text } from '../parts.ts';
import { notDrawn } from '../reference-rules.ts';
import { preformatted } from './code.ts';
import { inLanguage } from './titles.ts';

const SHOW = {
  en: 'Show the code',
  fr: 'Montrer le code',
  de: 'Code zeigen',
  it: 'Mostra il codice',
  es: 'Mostrar el código',
};

/** Jupyter Book's tags. */
const tagsOf = ({ options }: Directive): readonly string[] => (options.tags ?? '').split(/[^\w-]+/);

const cell: Declaration = {
  names: ['code-cell'],
  argument: 'text',
  options: ['tags', 'caption', 'label', 'name'],
  body: 'raw',
  becomes: (directive, { page }) => {
    const tags = tagsOf(directive);
    if (tags.includes('remove-cell') || tags.includes('remove-input')) return [];
    const { argument, text: source, line } = directive;
    const code = preformatted(source, argument.trim().replace(/^ipython\d*$/, 'python'), line);
    if (!tags.includes('hide-input') && !tags.includes('hide-cell')) return [code];
    const title = [text(inLanguage(SHOW, page.language))];
    return [part({ kind: 'disclosure', role: 'extra' }, line, title, [code])];
  },
};

/** Quarto and R Markdown: options are comments, `#| echo: false`. */
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
  argument: 'text',
  options: [],
  body: 'raw',
  becomes: ({ name, text: source, line }) => {
    const said = chunkOptions(source);
    if (said.echo === false || said.include === false) return [];
    const shown = source.replace(/^(?:(?:#|\/\/|--)\|.*(?:\n|$))+/, '');
    return shown.trim() ? [preformatted(shown, name, line)] : [];
  },
};

const chunkOptions = (source: string): Readonly<Record<string, unknown>> => {
  const [comments = ''] = /^(?:(?:#|\/\/|--)\|.*(?:\n|$))+/.exec(source) ?? [];
  try {
    const read: unknown = parse(comments.replace(/^(?:#|\/\/|--)\|[ ]?/gm, ''));
    return read !== null && typeof read === 'object' ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

const diagram: Declaration = {
  names: ['mermaid', 'graphviz', 'dot', 'digraph', 'graph', 'plantuml', 'uml', 'tikz'],
  argument: 'text',
  options: ['alt', 'align', 'caption', 'name'],
  body: 'raw',
  becomes: ({ name, text: source, line }, { page }) => {
    if (page.first(`diagram ${name}`)) page.report(notDrawn, page.place(line, `{${name}`), { name });
    return [preformatted(source, name, line)];
  },
};

export const cells: readonly Declaration[] = [cell, chunk, diagram];
