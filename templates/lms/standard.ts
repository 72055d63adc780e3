/** What a version of SCORM is to the strict LMS: codes and a data model, all of it data. */

export interface ModelElement {
  readonly access: 'read-write' | 'read-only' | 'write-only' | 'keyword';
  /** Absent: reading it before it was set is told (2004), or gives '' (1.2). */
  readonly initial?: string;
  /** Whether a value has the element's type. */
  readonly fits?: (value: string) => boolean;
  /** Whether a value of that type lies in the element's range. */
  readonly within?: (value: string) => boolean;
}

export interface LmsStandard {
  readonly codes: {
    readonly keyword: string;
    readonly readOnly: string;
    readonly writeOnly: string;
    readonly type: string;
    readonly range: string;
    /** An index that leaves a gap, on writing. */
    readonly index: string;
    /** A field before the one it hangs on. */
    readonly dependency: string;
    /** An element that the model hasn't, on reading. */
    readonly unknown: (name: string) => string;
  };
  /** Elements by name; `n` stands for an interaction's index. */
  readonly model: Readonly<Record<string, ModelElement>>;
  readonly elements: Readonly<Record<'status' | 'exit' | 'entry' | 'mode' | 'sessionTime', string>>;
  /** Statuses after which an attempt opens in review mode, where it does. */
  readonly done: readonly string[];
  /** Fields that must be there before this one, in order. */
  readonly before: (field: string) => readonly string[];
  /** Whether a response is one of its interaction's type. */
  readonly response: { readonly field: string; readonly fits: (type: string, value: string) => boolean };
  /** What an LMS makes of a status that nobody has set, at the end. */
  readonly untouched?: string;
}

export const oneOf =
  (...words: readonly string[]) =>
  (value: string) =>
    words.includes(value);

export const matches = (pattern: RegExp) => (value: string) => pattern.test(value);

/** What a learner typed: any letters, but one line, no half characters, nothing that a database refuses. */
export const feedback = (limit: number) => (value: string) =>
  value.length <= limit && !/\p{Cc}|\p{Surrogate}/u.test(value);

export const between = (least: number, most: number) => (value: string) =>
  Number(value) >= least && Number(value) <= most;

export const keyword = (initial: string): ModelElement => ({ access: 'keyword', initial });
export const reading = (initial?: string): ModelElement => ({
  access: 'read-only',
  ...(initial !== undefined && { initial }),
});
export const writing = (fits: (value: string) => boolean): ModelElement => ({ access: 'write-only', fits });
