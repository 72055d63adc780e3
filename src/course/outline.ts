/** What a folder of pages says of itself: which pages, in which order, under which headings, by whom. */
import type { Diagnostic } from '../lesson/index.ts';

/** What told the order of the pages. */
export type CourseKind =
  | 'myst'
  | 'jupyter-book'
  | 'carpentries'
  | 'mkdocs'
  | 'quarto'
  | 'docusaurus'
  | 'mdbook'
  | 'hugo'
  | 'sphinx'
  | 'gitbook'
  | 'jekyll'
  | 'folder';

export interface CourseOutline extends CourseWords {
  readonly kind: CourseKind;
  /** ASCII slug of the title, else of the folder's name; `course` where neither has a letter. */
  readonly id: string;
  /** Everything the table of contents shows, in reading order. */
  readonly entries: readonly CourseEntry[];
  /** The pages among the entries: the course's lessons. Each page once. */
  readonly pages: readonly CoursePage[];
  /** Pages that lie in the folder and in no table of contents, sorted; none of them is built. */
  readonly orphans: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the project's files say where a page is silent. Nothing here is guessed. */
export interface CourseWords {
  readonly title?: string;
  readonly description?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  /** As written, or the Creative Commons licence that the copyright line names. */
  readonly licence?: string;
  readonly copyright?: string;
  /** MyST's abbreviations: short form → what it stands for. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Commands in formulas → the TeX they stand for. */
  readonly math: Readonly<Record<string, string>>;
}

export type CourseEntry = CoursePage | CourseLink | CourseHeading;

interface Placed {
  /** 1 for the course's first rank. */
  readonly level: number;
  /** The caption of the part it stands in. */
  readonly part?: string;
}

/** A page that Cartable reads: Markdown or a notebook. */
export interface CoursePage extends Placed {
  readonly kind: 'page';
  /** Relative to the course's folder, `/` between folders. */
  readonly path: string;
  /** As the table of contents words it; absent where the page's own title is meant. */
  readonly title?: string;
  /** `2.1`, where the table of contents numbers its pages. */
  readonly number?: string;
  /** Built, but not shown in the table of contents (MyST's `hidden`). */
  readonly hidden?: true;
  /** Nothing on it but a heading and the list of its own pages. */
  readonly onlyContents?: true;
}

/** An address outside the course. */
export interface CourseLink extends Placed {
  readonly kind: 'link';
  readonly url: string;
  readonly title?: string;
}

/** A heading of the table of contents without a page of its own. */
export interface CourseHeading extends Placed {
  readonly kind: 'heading';
  readonly title: string;
  readonly number?: string;
}
