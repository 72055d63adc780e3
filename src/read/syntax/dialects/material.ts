/**
 * Material for MkDocs, and Python-Markdown with its extensions: boxes `!!! note "Title"`, folded ones `??? note "Title"`
 * and `???+`, whose bodies stand four spaces in.
 */
import type { MarkdownIt, StateBlock } from 'markdown-it';
import { part, text } from '../../parts.ts';
import type { Declaration, Directive } from '../directive.ts';
import { TITLED } from '../directives/admonition-titles.ts';
import { inLanguage } from '../directives/titles.ts';
import { INTERRUPTS, isCode, lineOf, take } from '../lines.ts';
import { type Dialect, signIn } from './dialect.ts';

const BOX =
  /^(!!!|\?\?\?\+?)[ \t]*((?:[\p{L}\p{N}_-]+(?:[ \t]+|$))*)(?:["“”«](.*)["“”»])?[ \t]*(?:\{[^{}]*\})?[ \t]*$/u;

/** Lines that stand as far in as a box's body, empty ones between them. */
function bodyEnd(state: StateBlock, start: number, end: number, indent: number): number {
  let last = start + 1;
  for (let line = start + 1; line < end; line++) {
    if (state.isEmpty(line)) continue;
    if ((state.sCount[line] ?? 0) < indent) break;
    last = line + 1;
  }
  return last;
}

function box(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const [, name, types = '', title] = isCode(state, start) ? [] : (BOX.exec(lineOf(state, start)) ?? []);
  if (name === undefined || (types === '' && title === undefined)) return false;
  if (silent) return true;
  const indent = (state.sCount[start] ?? 0) + 4;
  const behind = bodyEnd(state, start, end, indent);
  const [type = 'note', ...others] = types.split(/[ \t]+/).filter(Boolean);
  const words = others.filter((one) => !LOOKS.has(one)).join(' ');
  return take(state, 'directive', [start, behind], {
    meta: {
      name,
      argument: title ?? words,
      body: state.getLines(start + 1, behind, indent, true),
      line: start,
      marks: name,
      closed: true,
      attributes: { classes: [], pairs: { type: type.toLowerCase(), ...(title === '' && { bare: '' }) } },
    },
  });
}

/** Classes that say how a box looks. */
const LOOKS: ReadonlySet<string> = new Set(['inline', 'end', 'annotate', 'no-icon']);

/** A box that its author left untitled is called by its type. */
function titleOf({ title, options }: Directive, language: string) {
  const { type = 'note', bare } = options;
  if (title.length > 0 || bare !== undefined) return title;
  const own = TITLED[type];
  return [text(own ? inLanguage(own, language) : type.charAt(0).toUpperCase() + type.slice(1))];
}

const boxes: Declaration = {
  names: ['!!!', '???', '???+'],
  argument: 'markdown',
  options: ['type', 'bare'],
  body: 'markdown',
  becomes: (directive, { page }) => {
    const { name, options, body, line } = directive;
    const title = titleOf(directive, page.language);
    return [
      name === '!!!'
        ? part({ kind: 'callout', variety: options.type ?? 'note' }, line, title, body)
        : part({ kind: 'disclosure' }, line, title, body),
    ];
  },
};

export const material: Dialect = {
  name: 'Material for MkDocs',
  evidence: (text) => signIn(text, /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+["\p{L}].*/mu),
  extend: (md: MarkdownIt) => md.block.ruler.before('fence', 'material_box', box, INTERRUPTS),
  directives: [boxes],
};
