/** What reading a word processor's document notices. */
import { error, guess, info, warning } from './declare.ts';

/** Why it can't be read: a .doc, one with a password, a damaged one, no text document, a huge one. */
export type DocumentFault = 'old' | 'locked' | 'broken' | 'other' | 'large';

/** By what an answer was known: a look, a sign behind it, a word before it, its option's letter, what the whole document does. */
export type Clue =
  | 'highlight'
  | 'colour'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'mark'
  | 'hidden'
  | 'word'
  | 'letter'
  | 'habit';

export const documents = {
  'docx-unreadable': error<{ fault: DocumentFault }>(),
  'docx-margin': info<{ words: string }>(),
  'docx-comments': info<{ count: number }>(),
  'docx-changes': warning<{ insertions: number; deletions: number }>(),
  'docx-hidden': warning<{ words: string }>(),
  /** `name`: as the program calls it, or its alternative text; may be empty. */
  'docx-object': warning<{ name: string }>(),
  'docx-key': guess<{ by: Clue; words: string }>(),
  'docx-answer': guess<{ by: Clue; words: string }>(),
  'docx-line': guess<{ words: string }>(),
};
