/** What MyST has beside Markdown, as nodes of a tree, and how each is written. */
import type { BlockContent, Code, DefinitionContent, Parents, PhrasingContent, Root } from 'mdast';
import type { Math as BlockMath, InlineMath } from 'mdast-util-math';
import { defaultHandlers, type Handle, type State } from 'mdast-util-to-markdown';
import { fenceAround } from '../lesson/index.ts';

export type Flow = BlockContent | DefinitionContent;

/** A formula, in a line or by itself. */
export type Formula = InlineMath | BlockMath;

/** `:::{name} title`, its options, and blocks inside. */
export interface Directive {
  readonly type: 'directive';
  readonly name: string;
  readonly title: PhrasingContent[];
  readonly options?: readonly (readonly [name: string, value: string])[];
  readonly children: Flow[];
  data?: Root['data'];
}

/** Terms, each with what is said of it. */
interface DefinitionList {
  readonly type: 'definitionList';
  readonly children: readonly Definition[];
  data?: Root['data'];
}

export interface Definition {
  readonly terms: readonly PhrasingContent[][];
  readonly descriptions: readonly Flow[][];
}

declare module 'mdast' {
  interface RootContentMap {
    directive: Directive;
    definitionList: DefinitionList;
  }
  interface BlockContentMap {
    directive: Directive;
    definitionList: DefinitionList;
  }
}

/** A pipe would part the cell that it stands in. */
const inCell = (text: string, { stack }: State): string =>
  stack.includes('tableCell') ? text.replace(/(?<!\\)\|/g, '\\|') : text;

const inlineMath: Handle = (node: InlineMath, _, state) => {
  const tex = node.value.trim().replace(/\s*\n\s*/g, ' ');
  return inCell(`$${tex}$`, state);
};

const math: Handle = (node: BlockMath) => `$$\n${node.value.trim().replace(/\n\s*\n/g, '\n')}\n$$`;

/** Within a question, a line of `===` ends its prompt, even in code. */
const code: Handle = ({ value, lang }: Code, _, { stack }) => {
  if (stack.includes(IN_QUESTION) && /^={3,}[ \t]*$/m.test(value))
    return `<pre><code>${value
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/^=/gm, '&#61;')
      .replace(/\n(?=\s*\n)/g, '\n&#8203;')}</code></pre>`;
  const fence = fenceAround(value, '`');
  return `${fence}${lang ?? ''}\n${value}\n${fence}`;
};

const IN_QUESTION = 'question' as State['stack'][number];

const directive: Handle = (node: Directive, _, state, info) => {
  const leave = node.name === 'question' ? state.enter(IN_QUESTION) : () => undefined;
  const words = titleOf(node, state, info);
  const options = (node.options ?? []).map(([name, value]) => `:${name}:${value && ` ${value}`}`);
  const head = [`{${node.name}}${words && ` ${words}`}`, ...options, ...(options.length > 0 ? [''] : [])];
  const tracker = state.createTracker(info);
  tracker.move(`${head.join('\n')}\n`);
  const body = state.containerFlow(node as never, tracker.current());
  leave();
  return fenced(head.join('\n'), body);
};

function titleOf({ title }: Directive, state: State, info: Parameters<Handle>[3]): string {
  const leave = state.enter('headingAtx');
  const words = state.containerPhrasing({ type: 'paragraph', children: title } as never, {
    ...info,
    before: ' ',
    after: '\n',
  });
  leave();
  return words.replace(/\s*\n\s*/g, ' ').trim();
}

/** Colons around, more than any within. */
function fenced(head: string, body: string): string {
  const fence = fenceAround(body, ':');
  return `${fence}${head}${body && `\n${body}`}\n${fence}`;
}

/** A block of MyST between colons, of what is written already. */
export const directiveOf = (name: string, argument: string, lines: string): string =>
  fenced(`{${name}}${argument && ` ${argument}`}`, lines);

const definitionList: Handle = (node: DefinitionList, _, state, info) =>
  node.children.map((one) => definition(one, state, info)).join('\n\n');

function definition({ terms, descriptions }: Definition, state: State, info: Parameters<Handle>[3]): string {
  const words = terms.map((children) =>
    state
      .containerPhrasing({ type: 'paragraph', children } as never, { ...info, before: '\n', after: '\n' })
      .replace(/\\?\s*\n\s*/g, ' ')
      .trim(),
  );
  const said = descriptions.map((children) => {
    const text = state.containerFlow({ type: 'root', children } as never, info);
    return `: ${state.indentLines(text, (line, index, blank) => (index === 0 || blank ? line : `  ${line}`))}`;
  });
  return [...words, ...said].join('\n');
}

/** A heading's and a cell's words stand in one line, and so does what is written already: no line begins with it. */
const br: Handle = (node, parent: Parents | undefined, state, info) => {
  const next = parent?.children[parent.children.indexOf(node) + 1];
  const isInLine = state.stack.includes('tableCell') || state.stack.includes('headingAtx');
  return isInLine || next?.type === 'html'
    ? '<br>'
    : (defaultHandlers.break as Handle)(node, parent, state, info);
};

const html: Handle = (node: { value: string }, _, state) => inCell(node.value, state);

export const HANDLERS: Readonly<Record<string, Handle>> = {
  break: br,
  code,
  definitionList,
  directive,
  html,
  inlineMath,
  math,
};
