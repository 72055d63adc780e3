/**
 * Parts: what a directive (or author's HTML) stands for in a lesson, before anything is decided about
 * questions. A part is an element `cartable-part` whose `data.part` says what it is; its words are its
 * children, so that whatever walks the tree walks through parts as well. Directives make parts and know no
 * question; the shapes of `questions/` know parts and no directive; `lower.ts` turns what is left into HTML.
 */
import type { Element, ElementContent, ElementData, Properties, Text } from 'hast';
import type { Position } from 'unist';
import { elementsOf, Placeholder, plainText, type Question } from '../lesson/index.ts';
import type { Guess } from '../messages/index.ts';

export type Part =
  /** Something folded under a title: `{dropdown}`, `{toggle}`, `<details>`. `role`: what its author declares it to be; `remark`: a folded `{note}` or `{tip}`. */
  | {
      readonly kind: 'disclosure';
      readonly role?: DisclosureRole;
      readonly remark?: true;
      /** Its title is only the name of its kind: its author gave it none. */
      readonly nameless?: true;
      /** Its type says that something is right, or done: `??? success "פתרון"`. */
      readonly done?: true;
      /** A comment: where no question takes it, it is nothing. */
      readonly unseen?: true;
      /** An element that hides itself: where no question takes it, a program may show its words. */
      readonly kept?: true;
    }
  /** A boxed remark. `variety`: `note`, `warning`, `tip`…; `exercise`: its author's class calls it one. */
  /** `exercise`: whether its author says that it is one, or, by `extra`, that it is none. */
  | { readonly kind: 'callout'; readonly variety: string; readonly exercise?: boolean }
  /** `heading`: what it is called and its number in the page, `Exercise 3`: never part of its identity. */
  | { readonly kind: 'exercise'; readonly heading: string; readonly name?: string }
  /** `of`: the label of its exercise, where it names one. */
  | { readonly kind: 'solution'; readonly of?: string }
  /** A question that its author declares: children are its prompt, and the parts that follow here. */
  | ({ readonly kind: 'question' } & DeclaredQuestion)
  /** Its last child may be its `feedback`. */
  | { readonly kind: 'option'; readonly correct: boolean }
  /** An accepted answer, as written behind `=`; its child may be its `feedback`. */
  | { readonly kind: 'accepted'; readonly text: string }
  | { readonly kind: 'feedback' }
  /** A stretch in which its author wants nothing to be taken for a question. */
  | { readonly kind: 'plain' }
  /** What the learner starts from. */
  | { readonly kind: 'starter' }
  /** A gap in running words; `source` holds its answers. The one part that is no block: its element is a `cartable-gap`. */
  | { readonly kind: 'gap'; readonly source: string }
  /** Where a gated directive starts or ends: `{exercise-start}`, `{solution-end}`. */
  | {
      readonly kind: 'gate';
      readonly of: 'exercise' | 'solution';
      readonly end: boolean;
      readonly opens?: Part;
    }
  /**
   * Pieces laid side by side that stay one block: tabs, panels, a grid. `card`: one piece, in a box of its own; `tab`:
   * one of a row of which one is seen at a time.
   */
  | { readonly kind: 'group'; readonly card?: true; readonly tab?: Tab }
  /** The title of a part: its first child. */
  | { readonly kind: 'title' };

/** What the options of a `{question}` say. */
export interface DeclaredQuestion {
  /** The kind, where the body's form alone doesn't say it. */
  readonly type?: Question['kind'];
  readonly multiple: boolean;
  readonly caseSensitive: boolean;
  readonly minWords?: number;
  /** Answers of a matching question that match nothing. */
  readonly distractors: readonly string[];
  readonly name?: string;
  readonly points?: number;
  /**
   * Whether what stands above it, up to the last question or heading, is shown with it in a quiz; `together`, where
   * several questions follow it; `perhaps`, where no author set it apart from the words above it.
   */
  readonly introduced?: boolean | 'together' | 'perhaps';
  /** How it was recognised, where no author declared it. */
  readonly guess?: Guess;
}

export interface Tab {
  /** Tabs of one key are chosen together, wherever they stand. */
  readonly sync?: string;
  /** The one that is seen first. */
  readonly selected?: true;
}

export type DisclosureRole = 'answer' | 'hint' | 'question' | 'extra';
export type PartOf<K extends Part['kind']> = Element & {
  readonly data: { readonly part: Extract<Part, { kind: K }> };
};

/** Letters in a colour of their own, or in that of the page itself. */
export type Letters = 'coloured' | 'invisible';

declare module 'hast' {
  interface ElementData {
    part?: Part;
    /** Code that learners are to go on writing; `prelude`: its hidden part, never shown. */
    playground?: { readonly prelude: string };
    /** Of an author's element: its letters. */
    letters?: Letters;
    /** Its author hides it, until a button shows it. */
    hidden?: boolean;
    /** Of a paragraph or an item: how many of its last letters are none of the usual. */
    coloured?: { readonly letters: Letters; readonly length: number };
    /** The target that its author wrote before it: `(name)=`. */
    label?: string;
    /** Of a rule: it is drawn to be written on; of what asks: such rules, or another room to write, stood right below it. */
    room?: true;
    /** Options, because what frames them is called a quiz: whatever stands above asks. */
    quiz?: true;
  }
  interface TextData {
    /** Its author gave it a colour, or a class that says that it is right. */
    tinted?: boolean;
    /** The words of a button, which goes. */
    button?: boolean;
    /** A comment in its place says that it is right. */
    saidRight?: true;
  }
}

/** The reader's own marks on an element. (hast-util-from-html claims that each has positions of its attributes.) */
export const data = (marks: Partial<ElementData>): ElementData => marks as ElementData;

export const PART = 'cartable-part';

export function part(
  what: Part,
  line: number,
  title: readonly ElementContent[],
  body: readonly ElementContent[],
): Element {
  return bare(what, line, title.length > 0 ? [bare({ kind: 'title' }, line, title), ...body] : body);
}

/** What tells the answer, folded, whatever stood there. */
export const foldedAnswer = (
  body: readonly ElementContent[],
  title: readonly ElementContent[] = [],
  line = lineOf(body.find(({ type }) => type === 'element')),
): Element => part({ kind: 'disclosure', role: 'answer' }, line, title, body);

/** What helps below a title, folded. */
export const foldedHint = (title: Element, body: readonly ElementContent[]): Element =>
  part({ kind: 'disclosure', role: 'hint' }, lineOf(title), title.children, body);

export function bare(what: Part, line: number, children: readonly ElementContent[]): Element {
  const made = element(PART, {}, children, line);
  made.data = data({ part: what });
  return made;
}

export function isPart<K extends Part['kind']>(
  node: { readonly type: string } | undefined,
  kind: K,
  ...others: readonly K[]
): node is PartOf<K> {
  const found = (node as Element | undefined)?.data?.part;
  if (found === undefined) return false;
  return found.kind === kind || (others.length > 0 && (others as readonly string[]).includes(found.kind));
}

/** What its author keeps from learners' eyes: it may answer what asks above it. */
export const hiddenAnswer = (body: readonly ElementContent[], line: number, kept?: true): Element =>
  part(
    { kind: 'disclosure', role: 'answer', unseen: true, ...(kept && { kept }) },
    line,
    [text('Answer')],
    body,
  );

/** A comment, which no learner sees. */
export const isUnseen = (node: { readonly type: string } | undefined): boolean =>
  isPart(node, 'disclosure') && node.data.part.unseen === true;

/** The rows of a table, whether or not they are in groups. */
export function rowsOf(table: Element): Element[] {
  return elementsOf(table).flatMap((one) => (one.tagName === 'tr' ? [one] : rowsOf(one)));
}

/** The words of a table's cells, row by row. */
export const cellWordsOf = (table: Element): readonly (readonly string[])[] =>
  rowsOf(table).map((row) => elementsOf(row).map((cell) => plainText(cell).trim()));

/** Whether an element is, or holds at any depth, a part of these kinds. */
export function holdsPart(node: ElementContent, ...kinds: readonly Part['kind'][]): boolean {
  return holdsAny(node, kinds);
}

function holdsAny(node: ElementContent, kinds: readonly Part['kind'][]): boolean {
  if (node.type !== 'element') return false;
  const kind = node.data?.part?.kind;
  if (kind !== undefined && kinds.includes(kind)) return true;
  for (const child of node.children) if (holdsAny(child, kinds)) return true;
  return false;
}

export function titleOf(node: Element): ElementContent[] {
  const [first] = node.children;
  return isPart(first, 'title') ? first.children : [];
}

export const bodyOf = (node: Element): ElementContent[] =>
  isPart(node.children[0], 'title') ? node.children.slice(1) : node.children;

/** The same box with another body, below its title. */
export const withBody = (node: Element, body: readonly ElementContent[]): Element =>
  withChildren(node, [...node.children.slice(0, node.children.length - bodyOf(node).length), ...body]);

/**
 * An element that stands on a line of the source. All nodes that the reader makes name the same things in the same
 * order, and `withChildren` keeps it: to V8 they are of one shape, where a spread makes another in each place.
 */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[],
  line?: number,
): Element {
  const position = line === undefined ? undefined : at(line);
  return { type: 'element', tagName, properties, children: [...children], position, data: undefined };
}

/** A line in bold: a title that begins no section. */
export const titleInBold = (children: readonly ElementContent[], line?: number): Element =>
  element('p', {}, [element('strong', {}, children, line)], line);

/** The element with other children. */
export function withChildren(
  { tagName, properties, position, data }: Element,
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children, position, data };
}

/** A gap, with what fills it as the role `{gap}` has it. */
export const gap = (source: string, line: number): Element => ({
  ...element(Placeholder.gap, {}, [], line),
  data: data({ part: { kind: 'gap', source } }),
});

export const text = (value: string, line?: number): Text => ({
  type: 'text',
  value,
  position: line === undefined ? undefined : at(line),
});

/** Nodes carry the source line they start on; columns are found in that line when a diagnostic needs one. */
export function at(line: number): Position {
  if (latest.start.line !== line) {
    const start = { line, column: 1 };
    latest = { start, end: start };
  }
  return latest;
}

/** The nodes of one line share it: nobody changes a position. */
let latest: Position = { start: { line: 0, column: 1 }, end: { line: 0, column: 1 } };

export const lineOf = (node: ElementContent | undefined): number => node?.position?.start.line ?? 1;
