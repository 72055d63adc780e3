/** Reads a container: Markdown → tokens → HTML → flat blocks, then each slot by the tables of directives and roles. */
import type { Element, ElementContent, Root } from 'hast';
import type { Token } from 'markdown-it';
import { lineCounter, nearestOf, Placeholder } from '../lesson/index.ts';
import { settleEmbeds } from './html/embeds.ts';
import { flow, isBlock, phrase } from './html/flow.ts';
import { closeLooseEnds } from './html/loose-ends.ts';
import { parseHtml } from './html/sanitize.ts';
import { noteDefinition, noteReference } from './page/footnotes.ts';
import { TARGET } from './page/headings.ts';
import type { Page } from './page-context.ts';
import { at, element, foldedAnswer, isPart, text } from './parts.ts';
import { answerTitleOf } from './questions/words/lexicon.ts';
import { reportDiagram } from './syntax/directives/cell.ts';
import { preformatted } from './syntax/directives/code.ts';
import { DIRECTIVES, ROLES } from './syntax/directives/index.ts';
import { directiveShown } from './syntax/fences/code-directives.ts';
import type { Reader } from './syntax/fences/directive.ts';
import { tokeniseInline } from './syntax/markdown.ts';
import { DEEPEST } from './syntax/rules/lines.ts';
import { nodesOf } from './syntax/tree/nodes.ts';
import {
  blockTokens,
  isLesson,
  openDirective,
  reportShown,
  reportUnclosed,
} from './syntax/tree/open-directive.ts';
import type { Slot } from './syntax/tree/slot.ts';

export function readerFor(page: Page, depth = 0, within: readonly string[] = []): Reader {
  const tree = (tokens: readonly Token[], line: number): ElementContent[] =>
    settled(nodesOf(tokens, line, page), page);
  const reader: Reader = {
    page,
    depth,
    within,
    inside: (file) => readerFor(page, depth, [...within, file]),
    blocks: async (source, line) => fill(flow(tree(blockTokens(source, page), line)), reader),
    words: async (source, line) => fill(phrase(tree(tokeniseInline(source, page), line)), reader),
    html: async (source, line) => {
      const html = closeLooseEnds(source);
      const lineIn = lineCounter(html);
      const lineAt = (offset: number) => line + lineIn(offset) - 1;
      return flow(settled(parseHtml({ html, nodes: new Map(), lineAt }, page), page));
    },
  };
  return reader;
}

function settled(children: ElementContent[], page: Page): ElementContent[] {
  settleEmbeds({ type: 'root', children }, page);
  return children;
}

/** Replaces slots by what they stand for, in reading order: exercises are numbered on the way. */
async function fill(nodes: ElementContent[], reader: Reader): Promise<ElementContent[]> {
  const slots: Element[] = [];
  const around = new Set<Element>();
  if (!findSlots(nodes, slots, around)) return nodes;
  const meanings = new Map<ElementContent, readonly ElementContent[]>();
  for (const node of slots) meanings.set(node, await meaning(node.data!.slot!, node, reader));
  return filled(nodes, meanings, around);
}

/** @returns whether there are any; `around`: the elements in which they stand, however deep */
function findSlots(nodes: readonly ElementContent[], slots: Element[], around: Set<Element>): boolean {
  const before = slots.length;
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    if (node.data?.slot) slots.push(node);
    else if (findSlots(node.children, slots, around)) around.add(node);
  }
  return slots.length > before;
}

function filled(
  nodes: readonly ElementContent[],
  meanings: ReadonlyMap<ElementContent, readonly ElementContent[]>,
  around: ReadonlySet<ElementContent>,
): ElementContent[] {
  const all: ElementContent[] = [];
  for (const node of nodes) {
    const meant = meanings.get(node);
    if (meant) {
      for (const one of meant) all.push(one);
    } else if (node.type === 'element' && around.has(node)) {
      node.children = filled(node.children, meanings, around);
      // Some words turn out to be blocks (a hosted video, a display formula): lift them out of the paragraph.
      if (node.tagName === 'p' && node.children.some(isBlock)) all.push(...flow([node]));
      else all.push(node);
    } else {
      all.push(node);
    }
  }
  return all;
}

async function meaning(slot: Slot, node: Element, reader: Reader): Promise<readonly ElementContent[]> {
  switch (slot.kind) {
    case 'directive':
      return directive(slot, reader);
    case 'role': {
      const declared = ROLES.get(slot.name);
      if (declared) return declared.becomes(slot, reader);
      const { page } = reader;
      if (page.first(`role ${slot.name}`)) {
        const nearest = nearestOf(slot.name, [...ROLES.keys()]);
        page.report('role-unknown', page.place(slot.line, `{${slot.name}}`), {
          name: slot.name,
          ...(nearest && { nearest }),
        });
      }
      return reader.words(slot.text, slot.line);
    }
    case 'math': {
      const properties = {
        dataDisplay: slot.display ? 'block' : 'inline',
        ...(slot.label && { id: slot.label }),
      };
      return [element(Placeholder.math, properties, [text(slot.tex.trim())], slot.line)];
    }
    case 'code':
      return [codeOf(slot, reader, isLesson)];
    case 'stray-closer':
      reader.page.report('fence-stray', reader.page.place(slot.line, ':::'), {});
      return [];
    case 'target':
      return [element(TARGET, { id: slot.name }, [], slot.line)];
    case 'substitution':
      return substitution(slot, reader);
    case 'shortcode':
      return shortcode(slot, reader);
    case 'footnote-reference':
      return [noteReference(slot, await note(slot, reader))];
    case 'footnote':
      return [noteDefinition(slot.label, slot.line, await fill(node.children, reader))];
  }
}

/** `python {1,3}`, Pandoc's `{.python .numberLines}`, R Markdown's `{r, echo=FALSE}`. */
const languageIn = (info: string): string => /^\{?[ \t]*\.?([^\s{},.]+)/.exec(info.trim())?.[1] ?? '';

async function substitution(
  { name, written, macro, line }: Extract<Slot, { kind: 'substitution' }>,
  reader: Reader,
): Promise<readonly ElementContent[]> {
  const { page } = reader;
  const known = page.description.substitutions ?? {};
  const value = Object.hasOwn(known, name) ? known[name] : undefined;
  if (value === undefined || reader.depth >= DEEPEST) {
    if (value === undefined && page.first(`substitution ${name}`)) {
      if (macro) page.report('shortcode-unknown', page.place(line, written), { name: written });
      else page.report('substitution-unknown', page.place(line, written), { name });
    }
    return macro ? [] : [text(written)];
  }
  const inner = readerFor(page, reader.depth + 1, reader.within);
  return /\n./.test(value) ? inner.blocks(value, line) : inner.words(value.trim(), line);
}

/** Quarto: a film, a key, another file; icons and page breaks are nothing a learner reads. */
async function shortcode(
  { name, words, written, line }: Extract<Slot, { kind: 'shortcode' }>,
  reader: Reader,
): Promise<readonly ElementContent[]> {
  const { page } = reader;
  const bare = words.replace(/^(?:"([^"\n]*)"|'([^'\n]*)').*$/, '$1$2');
  if (name === 'kbd') return [element('kbd', {}, [text(bare)], line)];
  const wanted = name === 'video' ? 'video' : name === 'include' ? 'include' : undefined;
  const declared = wanted && DIRECTIVES.get(wanted);
  if (declared) {
    const argument = bare.split(/\s+/)[0] ?? '';
    const read = { name, argument, title: [], options: {}, text: '', textLine: line, body: [], line };
    return declared.becomes(read, reader);
  }
  if (!DECORATION.test(name) && page.first(`shortcode ${written}`)) {
    page.report('shortcode-unknown', page.place(line, written.slice(0, 3).trim()), { name: written });
  }
  return [];
}

const DECORATION = /^(?:fa|bi|ai|iconify|pagebreak|level)$/;

async function note(
  slot: Extract<Slot, { kind: 'footnote-reference' }>,
  reader: Reader,
): Promise<ElementContent[] | undefined> {
  if (!slot.words) return undefined;
  const { page } = reader;
  const token = { type: 'inline', children: slot.words, map: null, nesting: 0 };
  return fill(phrase(settled(nodesOf([token as never], slot.line, page), page)), reader);
}

/** Read only now that it is met: what it is made of needn't be kept until the page around it is read. */
async function directive(
  { fence, line }: Extract<Slot, { kind: 'directive' }>,
  { page, depth, within }: Reader,
): Promise<readonly ElementContent[]> {
  const { directive: read, becomes, title, hasBlocks } = openDirective(fence, line, depth, page);
  const reader = readerFor(page, depth + 1, within);
  const given = {
    title: title === undefined ? [] : await reader.words(title, line),
    body: hasBlocks ? await reader.blocks(read.text, read.textLine) : [],
    ...read,
  };
  return withLabel(await becomes(given, reader), read.options.name ?? read.options.label, line);
}

/** What a directive is called names the first thing it becomes, unless its declaration has seen to that. */
function withLabel(
  blocks: readonly ElementContent[],
  label: string | undefined,
  line: number,
): readonly ElementContent[] {
  const isNamed = blocks.some(
    (one) =>
      one.type === 'element' &&
      (one.properties.id === label || (one.data?.part && 'name' in one.data.part) || isPart(one, 'gate')),
  );
  return !label || isNamed || blocks.length === 0
    ? blocks
    : [element(TARGET, { id: label }, [], line), ...blocks];
}

export const rootOf = (children: ElementContent[]): Root => ({ type: 'root', children, position: at(1) });

/** Docusaurus and Material for MkDocs: `js title="Solution"`. */
const TITLE_OF_CODE = /\stitle=["']([^"']+)["']/;

/** Whether a sentence of a lesson stands below an empty line: code that nobody closes runs on through it. */
const holdsProse = (code: string): boolean =>
  /\n[^\S\n]*\n\p{Lu}[\p{L}\p{N} ,;'’()«»-]{40,}[.?!:][^\S\n]*\n/u.test(code);

/** A block of code as it is written; what may be amiss with it is said. */
function codeOf(
  { text: code, info, fence, line }: Extract<Slot, { kind: 'code' }>,
  { page }: Reader,
  isLesson: Parameters<typeof directiveShown>[3],
): Element {
  if (fence && (fence.endedBy !== undefined || (!fence.closed && holdsProse(code))))
    reportUnclosed(fence, fence.marks, line, page);
  const shown = fence && directiveShown(code, info, fence, isLesson);
  if (shown) reportShown('directive-in-code', shown, line + 1, page);
  const language = languageIn(info);
  if (DIAGRAMS.has(language)) reportDiagram(language, line, page);
  const own = preformatted(code, language, line);
  const title = TITLE_OF_CODE.exec(info)?.[1] ?? language;
  return title !== undefined && answerTitleOf(title) ? foldedAnswer([own], [text(title)], line) : own;
}

/** Languages that other tools draw, where a block of code names one. */
const DIAGRAMS: ReadonlySet<string> = new Set(['mermaid', 'plantuml', 'graphviz']);
