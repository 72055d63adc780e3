/**
 * What the studio's page asks of its worker, where the core runs, and what it is told. Everything is plain data that
 * travels between threads by itself; texts are worded in the page's language.
 */
import type { Language, QuestionKind, Settings, Severity, Target, TargetName } from '../lesson/index.ts';

/** A file of the folder that is open: a path relative to it, `/` between folders. */
export interface StudioFile {
  readonly path: string;
  readonly content: Blob;
}

/** What the core does for the page. A method's promise is rejected with an Error of one sentence where it says no, with another kind of error where it failed. */
export interface Core {
  /** Opens a folder in place of the one that is open. Zips among the files (other than of Word) are unpacked. */
  open(name: string, files: readonly StudioFile[], language: Language): Promise<void>;
  /** Takes files as they are now, and forgets others. */
  change(files: readonly StudioFile[], removed?: readonly string[]): Promise<void>;
  /**
   * Reads what is open, writes the preview's package into the cache, and tells what was found.
   *
   * @param page of a course, the lesson that is previewed; the first when absent
   */
  look(page?: string): Promise<Look>;
  /** Builds what `cartable build` would; `news` of progress meanwhile. */
  take(request: TakeRequest): Promise<Taken>;
  /** What a Word file, a question bank or a page of another tool becomes as Cartable's own Markdown, with its media. */
  convert(path: string): Promise<readonly StudioFile[]>;
}

/** What was read, as it is now. */
export interface Look {
  /** Counts looks, from 1. */
  readonly number: number;
  /** `none`: nothing here is a lesson; the remarks say what was found instead. */
  readonly kind: 'lesson' | 'course' | 'none';
  /** The lesson's or course's; '' where there is none. */
  readonly title: string;
  /** BCP 47, of what is taught. */
  readonly language: string;
  /** In the order in which they are taught. */
  readonly pages: readonly LookedPage[];
  /** In the order of pages, then of questions. */
  readonly questions: readonly LookedQuestion[];
  /** Errors first; guesses are in the questions they made. */
  readonly remarks: readonly LookedRemark[];
  /** Media that the lesson refers to and that aren't there. */
  readonly ghosts: readonly Ghost[];
  /** Files of the folder that its lessons show or link, by their paths in it. */
  readonly media: readonly string[];
  /** The preview's package; that of an earlier look where an error kept this one from being built. */
  readonly preview?: Preview;
  /** What holds for the page that is previewed, for the sentences of “Decide”; absent where there is none. */
  readonly settings?: Settings;
}

export interface LookedPage {
  readonly path: string;
  readonly title: string;
  /** “Markdown”, “GIFT”… */
  readonly format: string;
  /** Whether its source is text that the editor shows. */
  readonly isText: boolean;
}

export interface LookedQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  /** “single choice”, in the page's language. */
  readonly kindName: string;
  readonly points: number;
  readonly prompt: string;
  readonly hasAnswer: boolean;
  readonly hints: number;
  readonly file: string;
  readonly line: number;
  /** How it was recognised and where its answer was found, when that was guessed. */
  readonly guess?: string;
}

export interface LookedRemark {
  readonly severity: Severity;
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly assumed?: string;
  readonly remedy?: string;
  /** What the message is filled with, for fixes. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** A file that is wanted. */
export interface Ghost {
  /** As the lesson writes it; of a hosted video its address. */
  readonly name: string;
  /** `hosted`: it lies on another host, and a file may travel in its stead (`media:` in the front matter). */
  readonly kind: 'missing' | 'hosted';
  readonly file: string;
  readonly line: number;
  /** Where a file that is dropped on it belongs: a path in the folder. */
  readonly wanted: string;
}

/** A package as the stand-in LMS opens it. */
export interface Preview {
  /** Another number, other bytes. */
  readonly number: number;
  readonly scos: readonly { readonly id: string; readonly title: string; readonly launch: string }[];
  /** Large media: the service worker asks the page for them ({@link Lend}), and no film is copied to be seen. */
  readonly lent: readonly { readonly address: string; readonly content: Blob }[];
}

/** What the service worker asks its pages, with a port for the answer: a file of {@link Preview.lent}, or undefined. */
export interface Lend {
  readonly lend: string;
}

export interface TakeRequest {
  /** Absent: what the lesson's own `targets` say. */
  readonly targets?: readonly TargetName[];
}

/** A delivery, or what kept it from being one. */
export interface Taken {
  /** The delivery's folder name: the lesson's id. */
  readonly id: string;
  /** Packages, answer key, `report.json` and the sheet (`index.html`), by their names; none where there is an error. */
  readonly files: readonly TakenFile[];
  /** All of them in one archive. */
  readonly archive?: Blob;
  readonly remarks: readonly LookedRemark[];
}

export interface TakenFile extends StudioFile {
  /** Of a package. */
  readonly target?: Target;
}

/** How far a take is: lessons read, packages written. */
export interface Progress {
  readonly step: 'read' | 'delivered';
  readonly done: number;
  readonly total: number;
}

/** What travels to the worker, and back. To stop what it does, the page ends the worker and begins another. */
export type Ask = {
  readonly [K in keyof Core]: { readonly id: number; readonly what: K; readonly given: Parameters<Core[K]> };
}[keyof Core];
export type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string; readonly name: string }
  | { readonly id: number; readonly progress: Progress };

/**
 * Where the preview's package is served, from the studio's own folder: by the studio's service worker, out of a cache
 * into which the core writes. Each open page has its own: the name goes on with what the core calls itself.
 */
export const PREVIEW_CACHE = 'cartable-preview-';
export const PREVIEW_PATH = 'preview/';
