/** Reads a container: Markdown → tokens → HTML → flat blocks, then each slot by the tables of directives and roles. */
import type { Element, ElementContent, Root } from 'hast';
import { nearestOf, type Place, Placeholder, plainText } from '../lesson/index.ts';
import { directiveInHtmlText, directiveShown, type Shown } from './code-directives.ts';
import type { Declaration, Reader } from './directive.ts';
import { preformatted } from './directives/code.ts';
import { directiveName, divOptions } from './directives/div.ts';
import { withTitle } from './directives/heading-title.ts';
import { DIRECTIVES, ROLES } from './directives/index.ts';
import { directiveInCode, directiveInHtml, fenceBacktick, fenceTooShort } from './fence-rules.ts';
import type { Fence } from './fences.ts';
import { flow, isBlock, phrase } from './flow.ts';
import { noteDefinition, noteReference } from './footnotes.ts';
import { TARGET } from './headings.ts';
import { contentOf, parseHtml } from './html.ts';
import { closeLooseEnds } from './loose-ends.ts';
import { tokenise, tokeniseInline } from './markdown.ts';
import { splitOptions } from './options.ts';
import type { Page } from './page.ts';
import { at, element, isPart, part, text } from './parts.ts';
import { roleOfTitle } from './questions/lexicon.ts';
import { shortcodeLeftOut, strayFence, substitutionUnknown } from './reference-rules.ts';
import { render, type Slot } from './render.ts';
import {
  directiveIndented,
  directiveMisspelt,
  tooDeep,
  unclosedFence,
  unknownDirective,
  unknownRole,
} from './rules.ts';
import { directiveMeant, sayUnknownOptions } from './slips.ts';

/** Real pages nest four deep; a page that nests deeper than this is broken or hostile. */
const DEEPEST = 40;

export const readerFor = (page: Page, depth = 0, within: readonly string[] = []): Reader => {
  const reader: Reader = {
    page,
    depth,
    within,
    inside: (file) => readerFor(page, depth, [...within, file]),
    blocks: async (source, line) => {
      const tokens = tokenise(source, page.env, { bodyOf });
      for (const { type, content, map } of tokens) {
        const shown = type === 'html_block' ? directiveInHtmlText(content, isDirective) : undefined;
        if (shown) sayShown(directiveInHtml, shown, line + (map?.[0] ?? 0), page);
      }
      const rendered = render(tokens, line, page.env);
      return fill(flow(contentOf(parseHtml(rendered, page))), reader);
    },
    words: async (source, line) => {
      const rendered = render(tokeniseInline(source, page.env), line, page.env);
      return fill(phrase(contentOf(parseHtml(rendered, page))), reader);
    },
    html: async (source, line) => {
      const html = closeLooseEnds(source);
      const lineAt = (offset: number) => line + html.slice(0, offset).split('\n').length - 1;
      return flow(contentOf(parseHtml({ html, slots: new Map(), lineAt }, page)));
    },
  };
  return reader;
};

const isDirective = (name: string): boolean => DIRECTIVES.has(name);

interface Known {
  readonly name: string;
  readonly declared: Declaration;
}

const MEANT = new Map<string, Known | undefined>();

/** What is declared under a name, or under the one it is a slip of. */
const declarationOf = (name: string, isDiv: boolean): Known | undefined => {
  const declared = DIRECTIVES.get(name);
  if (declared) return { name, declared };
  const key = `${isDiv} ${name}`;
  if (!MEANT.has(key)) {
    const meant = directiveMeant(name, DIRECTIVES, isDiv);
    MEANT.set(key, meant === undefined ? undefined : { name: meant, declared: DIRECTIVES.get(meant)! });
  }
  return MEANT.get(key);
};

/** How a fence of that name is cut when nobody closes it. */
const bodyOf = (name: string): Declaration['body'] | undefined => {
  const declared = declarationOf(name, false)?.declared;
  return declared?.readsMarkdown ? 'markdown' : declared?.body;
};

/** `words`: where in its first line the block is named. */
const sayUnclosed = (
  { marks, endedBy }: Pick<Fence, 'marks' | 'endedBy'>,
  words: string,
  line: number,
  page: Page,
): void => {
  const before = endedBy === undefined ? undefined : page.place(line + endedBy).line;
  page.report(unclosedFence, page.place(line, words), { marks, ...(before !== undefined && { before }) });
};

/** A chunk of a program shown in code is nothing lost. */
const isLesson = (name: string): boolean => isDirective(name) && !LANGUAGE.test(name);

/** `first`: the source line on which the text that holds it starts. */
const sayShown = (rule: typeof directiveInCode, { name, line }: Shown, first: number, page: Page): void =>
  page.report(rule, page.place(first + line, `{${name}`), { name });

/** Replaces slots by what they stand for, in reading order: exercises are numbered on the way. */
const fill = async (nodes: readonly ElementContent[], reader: Reader): Promise<ElementContent[]> => {
  const filled: ElementContent[] = [];
  for (const node of nodes) {
    const slot = node.type === 'element' ? node.data?.slot : undefined;
    if (slot) {
      filled.push(...(await meaning(slot, node as Element, reader)));
    } else if (node.type === 'element' && node.children.length > 0) {
      const children = await fill(node.children, reader);
      // Some words turn out to be blocks (a hosted video, a display formula): lift them out of the paragraph.
      const lift = node.tagName === 'p' && children.some(isBlock);
      filled.push(...(lift ? flow([{ ...node, children }]) : [{ ...node, children }]));
    } else {
      filled.push(node);
    }
  }
  return filled;
};

const meaning = async (slot: Slot, node: Element, reader: Reader): Promise<readonly ElementContent[]> => {
  switch (slot.kind) {
    case 'directive':
      return directive(slot, reader);
    case 'role': {
      const declared = ROLES.get(slot.name);
      if (declared) return declared.becomes(slot, reader);
      const { page } = reader;
      if (page.first(`role ${slot.name}`)) {
        const nearest = nearestOf(slot.name, [...ROLES.keys()]);
        page.report(unknownRole, page.place(slot.line, `{${slot.name}}`), {
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
    case 'code': {
      const { text: code, info, fence, line } = slot;
      if (fence?.endedBy !== undefined) sayUnclosed(fence, fence.marks, line, reader.page);
      const shown = fence && directiveShown(code, info, fence, isLesson);
      if (shown) sayShown(directiveInCode, shown, line + 1, reader.page);
      return [preformatted(code, languageIn(info), line)];
    }
    case 'stray-closer':
      reader.page.report(strayFence, reader.page.place(slot.line, ':::'), {});
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
};

/** `python {1,3}`, Pandoc's `{.python .numberLines}`, R Markdown's `{r, echo=FALSE}`. */
const languageIn = (info: string): string => /^\{?[ \t]*\.?([^\s{},.]+)/.exec(info.trim())?.[1] ?? '';

const substitution = async (
  { name, written, line }: Extract<Slot, { kind: 'substitution' }>,
  reader: Reader,
): Promise<readonly ElementContent[]> => {
  const { page } = reader;
  const known = page.description.substitutions ?? {};
  const value = Object.hasOwn(known, name) ? known[name] : undefined;
  if (value === undefined || reader.depth >= DEEPEST) {
    if (value === undefined && page.first(`substitution ${name}`)) {
      page.report(substitutionUnknown, page.place(line, written), { name });
    }
    return [text(written)];
  }
  const inner = readerFor(page, reader.depth + 1, reader.within);
  return /\n./.test(value) ? inner.blocks(value, line) : inner.words(value.trim(), line);
};

/** Quarto: a film, a key, another file; icons and page breaks are nothing a learner reads. */
const shortcode = async (
  { name, words, line }: Extract<Slot, { kind: 'shortcode' }>,
  reader: Reader,
): Promise<readonly ElementContent[]> => {
  const { page } = reader;
  const bare = words.replace(/^(["'])(.*?)\1.*$/, '$2');
  if (name === 'kbd') return [element('kbd', {}, [text(bare)], line)];
  const wanted = name === 'video' ? 'video' : name === 'include' ? 'include' : undefined;
  const declared = wanted && DIRECTIVES.get(wanted);
  if (declared) {
    const argument = bare.split(/\s+/)[0] ?? '';
    const read = { name, argument, title: [], options: {}, text: '', textLine: line, body: [], line };
    return declared.becomes(read, reader);
  }
  if (!DECORATION.test(name) && page.first(`shortcode ${name}`)) {
    page.report(shortcodeLeftOut, page.place(line, `{{<`), { name });
  }
  return [];
};

const DECORATION = /^(?:fa|bi|ai|iconify|pagebreak|level)$/;

const note = async (
  slot: Extract<Slot, { kind: 'footnote-reference' }>,
  reader: Reader,
): Promise<ElementContent[] | undefined> => {
  if (!slot.words) return undefined;
  const { page } = reader;
  const token = { type: 'inline', children: slot.words, map: null, nesting: 0 };
  const rendered = render([token as never], slot.line, page.env);
  return fill(phrase(contentOf(parseHtml(rendered, page))), reader);
};

const directive = async (
  { fence, line }: Extract<Slot, { kind: 'directive' }>,
  around: Reader,
): Promise<readonly ElementContent[]> => {
  const { page } = around;
  if (around.depth >= DEEPEST) {
    if (page.first('too deep')) page.report(tooDeep, page.place(line, '{'), { name: fence.name });
    return [preformatted(fence.body, '', line)];
  }
  const reader = readerFor(page, around.depth + 1, around.within);
  const written = fence.attributes ? ':::' : `{${fence.name}`;
  if (!fence.closed) sayUnclosed(fence, fence.attributes ? ':::' : '{', line, page);
  if (fence.indented) page.report(directiveIndented, page.place(line, written), { name: fence.name });
  const { inner } = fence;
  if (fence.backticks) page.report(fenceBacktick, page.place(line, written), { name: fence.name });
  if (inner) {
    const words = /^\{[^}]*\}/.exec(inner.words)?.[0] ?? inner.words;
    page.report(fenceTooShort, page.place(line + 1 + inner.line), { name: fence.name, inner: words });
  }
  const { name, declared } = knownDirective(fence, page.place(line, written), page);
  const { argument, body, becomes }: Declaration =
    declared ?? (LANGUAGE.test(fence.argument.trim()) ? UNKNOWN_CODE : UNKNOWN);
  const attributes = divOptions(fence);
  const read = attributes ? { options: attributes, text: fence.body, lines: 0 } : splitOptions(fence.body);
  if (declared && !attributes) {
    const { title, ...others } = read.options;
    const isTitle = argument === 'markdown' && fence.argument === '' && title !== undefined;
    const options = isTitle ? others : read.options;
    sayUnknownOptions({ name, options, body: fence.body, line: line + 1 }, declared, page);
  }
  // A title that stands among the options is one all the same: `:title:` of `{item}`.
  const fromOption =
    argument === 'markdown' && fence.argument === '' && !declared?.options.includes('title')
      ? read.options.title
      : undefined;
  const heading = fromOption ?? fence.argument;
  const joined = argument === 'body' && fence.argument !== '' && !attributes;
  const source = joined ? `${fence.argument}\n${read.text}` : read.text;
  const textLine = line + 1 + read.lines - (joined ? 1 : 0);
  const blocks = await becomes(
    {
      name,
      argument: fence.argument,
      title:
        heading && (argument === 'markdown' || (argument === 'body' && !joined))
          ? await reader.words(heading, line)
          : [],
      options: read.options,
      text: source,
      textLine,
      body: body === 'markdown' ? await reader.blocks(source, textLine) : [],
      line,
    },
    reader,
  );
  return withLabel(blocks, read.options.name ?? read.options.label, line);
};

/** The declaration of what a fence names, or is a slip of; says once a name where it is none. */
const knownDirective = (
  fence: Fence,
  place: Place,
  page: Page,
): { readonly name: string; readonly declared?: Declaration } => {
  const name = directiveName(fence);
  const known = declarationOf(name, fence.attributes !== undefined);
  if (known?.name !== name && page.first(`directive ${name}`)) {
    if (known) page.report(directiveMisspelt, place, { name, meant: known.name });
    else {
      const nearest = nearestOf(name, [...DIRECTIVES.keys()]);
      const answers = foldedAs(name, fence.argument) !== undefined;
      page.report(unknownDirective, place, { name, answers, ...(nearest && { nearest }) });
    }
  }
  return known ?? { name };
};

/** What a directive is called names the first thing it becomes, unless its declaration has seen to that. */
const withLabel = (
  blocks: readonly ElementContent[],
  label: string | undefined,
  line: number,
): readonly ElementContent[] => {
  const isNamed = blocks.some(
    (one) =>
      one.type === 'element' &&
      (one.properties.id === label || (one.data?.part && 'name' in one.data.part) || isPart(one, 'gate')),
  );
  return !label || isNamed || blocks.length === 0
    ? blocks
    : [element(TARGET, { id: label }, [], line), ...blocks];
};

/** Whether a directive nobody declared answers, or hints: its title says so, else its name (`{réponse}`). */
const foldedAs = (name: string, words: string): 'answer' | 'hint' | undefined => {
  const role = roleOfTitle(words.trim() || name);
  return role === 'answer' || role === 'hint' ? role : undefined;
};

/** A directive nobody declared: its words are shown, its title as a paragraph. One that answers is folded. */
const UNKNOWN: Declaration = {
  names: [],
  argument: 'markdown',
  options: [],
  body: 'markdown',
  becomes: (directive) => {
    const { name, line } = directive;
    const { title, body } = withTitle(directive);
    const role = foldedAs(name, plainText(element('p', {}, title)));
    if (role)
      return [part({ kind: 'disclosure', role }, line, title.length > 0 ? title : [text(name)], body)];
    return [
      ...(directive.title.length > 0
        ? [element('p', {}, [element('strong', {}, directive.title, line)], line)]
        : []),
      ...directive.body,
    ];
  },
};

/** One that takes a language runs, edits or tests code: it is shown as code, in which `#` makes no heading. */
const UNKNOWN_CODE: Declaration = {
  names: [],
  argument: 'text',
  options: [],
  body: 'raw',
  becomes: ({ argument, text: source, line }) =>
    source.trim() === '' ? [] : [preformatted(source.replace(/^\n+|\s+$/g, ''), argument.trim(), line)],
};

const LANGUAGE =
  /^(?:i?python\d?|py|r|julia|bash|sh|shell|zsh|console|powershell|sql|sqlite|javascript|js|typescript|ts|html|css|json|ya?ml|xml|toml|java|kotlin|scala|c|cpp|c\+\+|csharp|cs|go|rust|ruby|php|perl|lua|matlab|octave|haskell|ocaml|scheme|lisp|prolog|fortran|micropython)$/i;

export const rootOf = (children: ElementContent[]): Root => ({ type: 'root', children, position: at(1) });
