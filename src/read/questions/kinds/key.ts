/** How the key of a question is read: what it grades by, or what is amiss with it. */
import type { ElementContent } from 'hast';
import type { KindParts } from '../../../lesson/index.ts';
import type { Notes } from '../../page-context.ts';
import type { PartOf } from '../../parts.ts';
import { letterAt } from '../words/letters.ts';

/** A `{question}`'s parts, sorted: what each kind reads its key from. */
export interface QuestionParts {
  readonly part: PartOf<'question'>['data']['part'];
  /** What is asked: blocks that are no option, answer, hint, feedback or starter. */
  readonly blocks: readonly ElementContent[];
  readonly options: readonly PartOf<'option'>[];
  readonly accepted: readonly PartOf<'accepted'>[];
  /** Its words, for diagnostics. */
  readonly words: string;
  readonly line: number;
  readonly page: Notes;
}

export interface KeyRead {
  /** Absent where the source gives no key that can be trusted: the question is open, never guessed. */
  readonly specific?: KindParts;
  /** The prompt, without what is the key. */
  readonly stem: readonly ElementContent[];
  /** What the unusable key says: feedback, so that nothing is lost and nothing leaks. */
  readonly feedback?: readonly ElementContent[];
}

/** What a question says whose form alone makes it one. */
export const NOTHING_DECLARED = {
  kind: 'question',
  multiple: false,
  caseSensitive: false,
  distractors: [],
  introduced: 'perhaps',
} as const;

/** `a` to `z`, then `aa`, `ab`… */
export function optionId(index: number): string {
  return (index >= 26 ? optionId(Math.floor(index / 26) - 1) : '') + letterAt(index % 26);
}
