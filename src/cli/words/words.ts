/** What the terminal says beside diagnostics, in one language. */
import type { CourseKind } from '../../course/index.ts';
import type { JoinRefusal } from '../../join/index.ts';
import type { Severity } from '../../lesson/index.ts';

/** Why a file isn't checked. */
export type Refusal = 'absent' | 'folder' | 'empty' | 'gzip' | 'rights' | 'unreadable' | 'unknown';

/** Of one and of more. */
export type Forms = readonly [one: string, more: string];

export interface Words {
  readonly severities: Readonly<Record<Severity, Forms>>;
  readonly colon: string;
  readonly strict: string;
  /** The unit of a notebook, in a place: `loops.ipynb:cell 3`. */
  readonly cell: string;
  /** What was said often and isn't told each time. */
  readonly repeated: { readonly heading: string; readonly pages: (count: number) => string };
  readonly noLesson: {
    readonly absent: (path: string) => string;
    readonly unknown: (path: string) => string;
    /** @param kind a noun: “a Word document” */
    readonly other: (path: string, kind: string) => string;
    readonly none: (path: string) => string;
  };
  /** @param message a library's or Node's own, in English */
  readonly unforeseen: (message: string) => string;
  readonly build: {
    readonly lesson: (built: boolean) => string;
    readonly course: (built: boolean, lessons: number) => string;
    readonly guesses: (count: number) => string;
    readonly noReport: (path: string) => string;
    /** No lesson was named, and the folder that the command stands in holds none. */
    readonly noneHere: string;
    /** It holds none itself, but there are some below it. */
    readonly onlyBelow: (lessons: number) => string;
    /**
     * @param others how many files are imported after the first
     * @param isImported else it is handed out: a page, a book, paper
     */
    readonly next: (sheet: string, first: string, others: number, isImported: boolean) => string;
    readonly progress: (step: 'read' | 'delivered', done: number, all: number) => string;
    /** What became of a share: of how many lessons, and of which shares. */
    readonly share: (lessons: number, index: number, count: number) => string;
    readonly noShare: string;
  };
  readonly join: {
    readonly joined: (delivered: number, lessons: number) => string;
    /** Of what is amiss; of what is different, two. */
    readonly refused: Readonly<Record<JoinRefusal['why'], (what: string, other: string) => string>>;
  };
  /** Of the page for a comment. */
  readonly pipeline: {
    readonly file: string;
    readonly size: string;
    /** What a comment has no room for. */
    readonly more: (count: number) => string;
  };
  readonly check: {
    readonly checked: (files: number) => string;
    readonly nothing: string;
    readonly refused: Readonly<Record<Refusal, (file: string) => string>>;
  };
  readonly ids: {
    readonly unnamed: string;
    readonly got: (count: number, questions: number) => string;
    readonly wouldGet: (count: number, questions: number) => string;
  };
  readonly inspect: {
    readonly id: string;
    readonly language: string;
    readonly duration: string;
    readonly description: string;
    readonly keywords: string;
    readonly objectives: string;
    readonly authors: string;
    readonly licence: string;
    readonly sections: string;
    readonly questions: string;
    readonly media: string;
    readonly glossary: string;
    readonly line: string;
    readonly file: string;
    /** What a file was taken for. */
    readonly readAs: string;
    /** Where its answers stand, in a file of their own. */
    readonly answersIn: string;
    /** @param sign words of it, undefined where its name says it */
    readonly by: (sign: string | undefined, line: number) => string;
    readonly answer: string;
    readonly noAnswer: string;
    readonly hints: Forms;
    readonly points: Forms;
    /** Where a course's order is from. */
    readonly courses: Readonly<Record<CourseKind, string>>;
  };
  readonly convert: {
    readonly none: (path: string) => string;
    /** Above the names of questions that read otherwise in what was written. */
    readonly differing: string;
  };
  readonly start: {
    readonly next: (folder: string) => string;
    readonly occupied: (folder: string) => string;
  };
  readonly studio: {
    readonly running: string;
    readonly portTaken: (port: number | undefined) => string;
    readonly portForbidden: (port: number | undefined) => string;
    readonly notServed: (code: string) => string;
  };
}
