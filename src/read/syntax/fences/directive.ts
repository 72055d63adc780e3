/** How a directive is declared: what it is called, how it is written, and what it becomes. */
import type { ElementContent } from 'hast';
import type { Page } from '../../page-context.ts';

/** A directive, read as its declaration asks. */
export interface Directive {
  /** As written, in lower case. */
  readonly name: string;
  /** The words after the name, as written. */
  readonly argument: string;
  /** The same as content, where the declaration says `markdown`. */
  readonly title: readonly ElementContent[];
  readonly options: Readonly<Record<string, string>>;
  /** The body's text below its options, and the source line it starts on. */
  readonly text: string;
  readonly textLine: number;
  /** The same as a flat row of blocks, where the declaration says `markdown`. */
  readonly body: readonly ElementContent[];
  /** Source line of the opening fence. */
  readonly line: number;
}

/** A directive whose fence is read: what becomes of it, and which of its texts are Markdown. */
export interface OpenedDirective {
  readonly directive: Omit<Directive, 'title' | 'body'>;
  readonly becomes: Declaration['becomes'];
  readonly title?: string | undefined;
  readonly hasBlocks?: boolean;
}

export interface Declaration {
  readonly names: readonly string[];
  /** What it becomes, in English: docs/directives.md is made of it. */
  readonly summary: string;
  /** `text`: as written (a file, a language); `markdown`: a title; `body`: the first line of the body, as Sphinx reads `{note} words`, or a title, as mystmd does. */
  readonly argument: 'none' | 'text' | 'markdown' | 'body';
  /** Options it understands. Of others, slips are told (slips.ts) and those of other tools explained: themes invent them. */
  readonly options: readonly string[];
  /** `raw`: the declaration reads `text` itself, with what {@link Reader} offers. */
  readonly body: 'none' | 'raw' | 'markdown';
  /** Of a raw body: whether it is Markdown that the declaration only cuts first. */
  readonly readsMarkdown?: true;
  readonly becomes: (
    directive: Directive,
    reader: Reader,
  ) => readonly ElementContent[] | Promise<readonly ElementContent[]>;
}

/** A role: inline, its text literal unless it asks the reader to read it. */
export interface RoleDeclaration {
  readonly names: readonly string[];
  readonly becomes: (
    role: { readonly name: string; readonly text: string; readonly line: number },
    reader: Reader,
  ) => readonly ElementContent[] | Promise<readonly ElementContent[]>;
}

/** Reads parts of a body. Lines count from 1 in the source. */
export interface Reader {
  readonly page: Page;
  /** How many directives stand around what is read. */
  readonly depth: number;
  /** The files it stands in that the page includes, from the page's folder. */
  readonly within: readonly string[];
  /** A reader of what an included file holds. */
  inside(file: string): Reader;
  /** Markdown as a flat row of blocks. */
  blocks(text: string, line: number): Promise<ElementContent[]>;
  /** Markdown of one paragraph as its words. */
  words(text: string, line: number): Promise<ElementContent[]>;
  /** HTML, in which nothing is Markdown, as a flat row of blocks. */
  html(text: string, line: number): Promise<ElementContent[]>;
}
