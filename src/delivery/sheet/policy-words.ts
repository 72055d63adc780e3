import type { Scoring, Settings } from '../../lesson/index.ts';

/** The words on a lesson's policies: one sentence a value. */
export interface PolicyWords {
  readonly title: string;
  readonly lead: string;
  readonly policy: string;
  readonly value: string;
  readonly meaning: string;
  readonly completion: Readonly<Record<Settings['completion'], string>>;
  readonly scoring: Readonly<Record<Scoring, string>>;
  readonly scoreWaits: string;
  readonly passMark: string;
  readonly attempts: Readonly<Record<'once' | 'several' | 'unlimited', string>>;
  readonly minWords: string;
  readonly questions: Readonly<Record<Settings['questions'], string>>;
  readonly answers: Readonly<Record<Settings['answers'], string>>;
  readonly mediaPolicy: Readonly<Record<Settings['mediaPolicy'], string>>;
  /** Whether somebody who takes a package apart finds the answers. */
  readonly secrecy: Readonly<Record<'shown' | 'kept', string>>;
  readonly key: { readonly name: string; readonly purpose: string };
  readonly room: {
    readonly title: string;
    /** `{package}`, `{open}`, `{limit}`, `{expected}`, `{guaranteed}`. */
    readonly text: string;
    readonly one: string;
  };
}
