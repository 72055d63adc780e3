/** What a QTI 2.1 package can't carry as the author has it, and what a finished one has wrong. */
import { error, info, warning } from './declare.ts';
import type { Unfit } from './packages.ts';

// No other file names what follows, but the declarations of the library do, by way of the rules: it is exported.
/** What of a question's content QTI has no place for. */
export type QtiLoss = 'strike' | 'direction' | 'fold' | 'poster' | 'captions';

export type QtiResourceFault =
  | 'no-test'
  | 'no-file'
  | 'href-unlisted'
  | 'file-twice'
  | 'needs-unknown'
  | 'needs-itself'
  | 'needs-twice'
  | 'item-unlisted';

export type QtiItemFault =
  | 'response-undeclared'
  | 'response-twice'
  | 'response-type'
  | 'choice-twice'
  | 'choice-unknown'
  | 'outcome-undeclared'
  | 'variable-undeclared'
  | 'feedback-unused'
  | 'no-score';

export const qti = {
  'qti-no-questions': info<{ title: string }>(),
  'qti-asked-as-essay': warning<{ name: string; because: Unfit }>(),
  'qti-lacking': info<{ name: string; what: QtiLoss }>(),
  'qti-settings': info<{ settings: readonly string[] }>(),
  'qti-hints': info<{ questions: number }>(),

  // What its schemas and its own rules have against a finished package.
  'qti-version': warning<{ version: string }>(),
  'qti-malformed': error<{ reason: string }>(),
  'qti-schema': error<{ words: string }>(),
  'qti-resource': error<{ identifier: string; why: QtiResourceFault }>(),
  'qti-item': error<{ item: string; name: string; why: QtiItemFault }>(),
  'qti-media-missing': error<{ url: string; similar?: string }>(),
};
