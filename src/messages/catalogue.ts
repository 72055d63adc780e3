/** What a file of words holds: for each rule a function from its parameters to its wording. */
import type { Wording } from '../lesson/index.ts';
import type { Message } from './message.ts';
import type { Declared } from './rules/declare.ts';
import type { WriteReason } from './rules/projects.ts';

/** `tell`: the wording of a message that a message speaks of. */
type Words<P> = (params: Readonly<P>, wording: (message: Message) => Wording) => Wording;

/** What a file of another kind is, as a noun (“a Word document”), and what can be done with it. */
export interface KindWords {
  readonly name: string;
  readonly remedy: string;
}

/** Sentences on why a file isn't written, each of the file. */
export type WriteFaultWords = Readonly<Record<WriteReason, (what: string) => string>>;

/** The errors of the library `yaml` that have words of their own. */
export type YamlCode =
  | 'BLOCK_AS_IMPLICIT_KEY'
  | 'MULTILINE_IMPLICIT_KEY'
  | 'MISSING_CHAR'
  | 'DUPLICATE_KEY'
  | 'TAB_AS_INDENT'
  | 'BAD_INDENT'
  | 'BAD_SCALAR_START'
  | 'BAD_DQ_ESCAPE'
  | 'BAD_ALIAS';

/** The words for these rules, in one language: none is missing, none too many. */
export type Messages<Rules> = {
  readonly [Id in keyof Rules]: Rules[Id] extends Declared<infer P> ? Words<P> : never;
};

/** Each room's in a file of its own: a run speaks of few things, and loads the words for these. */
export type MessagesByRoom<Rooms> = { readonly [Room in keyof Rooms]: Messages<Rooms[Room]> };
