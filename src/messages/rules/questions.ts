/** What the search for questions notices. Every guess is explained: the author may overrule it. */
import { guess, info, warning } from './declare.ts';

/** How a question was recognised. */
export type Guess =
  | 'task-list'
  | 'list-item'
  | 'remark'
  | 'dropdown-title'
  | 'table-to-fill'
  | 'jupyterquiz'
  | 'exercise'
  | 'heading'
  | 'folded-answer'
  | 'answer-in-clear'
  | 'labelled'
  | 'unlabelled'
  | 'several'
  | 'list'
  | 'last-item'
  | 'shown'
  | 'item-of-answers'
  | 'asking-heading'
  | 'apart'
  | 'lettered-options'
  | 'lettered-key'
  | 'sorted-options'
  | 'statement'
  | 'blank';

export const questions = {
  // What is amiss with the key of a question its author declares. Such a question becomes open.
  'choice-without-key': warning<{ words: string }>(),
  'choice-unmarked': warning<{ option: string; words: string }>(),
  'choice-all-true': warning<{ words: string }>(),
  'number-unreadable': warning<{ words: string }>(),
  'units-differ': warning<{ units: string }>(),
  'pair-unmatched': warning<{ lone: string }>(),
  'pairs-too-few': warning<{ words: string }>(),
  'items-too-few': warning<{ words: string }>(),
  'gap-without-key': warning<{ source: string }>(),
  'question-type-mismatch': warning<{ words: string; type: string }>(),
  'question-forms-mixed': warning<{ words: string; type: string }>(),

  // What the search for questions notices. Every guess is explained: the author may overrule it.
  'question-found': guess<{ words: string; guess: Guess }>(),
  'question-points-at': guess<{ words: string; pointer: string }>(),
  'question-points-nowhere': warning<{ words: string; pointer: string }>(),
  'disclosure-extra': guess<{ words: string }>(),
  'answer-orphan': warning<{ words: string }>(),
  'answer-in-clear': warning<{ words: string }>(),
  'task-list-kept': guess<{ words: string }>(),
  'solution-label-unknown': warning<{ label: string }>(),
  'hint-without-answer': warning<{ words: string }>(),
  'answer-for-several': warning<{ words: string; count: number }>(),
  'answer-after-list': warning<{ words: string }>(),
  'label-duplicate': warning<{ label: string; line: number }>(),
  'label-gap': warning<{ label: string; expected: string }>(),
  'answer-elsewhere': warning<{ words: string }>(),
  'question-without-answer': info<{ words: string }>(),
  'answer-count': warning<{ words: string; asked: number; told: number }>(),
  'answer-inline': warning<{ count: number; words: string }>(),
  'question-list': info<{ count: number; words: string }>(),
  'table-shows-answers': warning<{ words: string }>(),
  'code-holds-answer': info<object>(),
  'teacher-voice': warning<{ words: string }>(),
  'gate-unclosed': warning<{ name: string }>(),
  'quiz-unreadable': warning<{ reason: string }>(),
  'gap-stray': warning<{ source: string }>(),

  // What a question may lack to be one, and one of its own.
  'question-empty': warning<object>(),
  'options-too-few': warning<{ words: string }>(),
  'option-duplicate': warning<{ option: string; words: string }>(),
  'answer-empty': warning<{ words: string }>(),
  'hint-empty': warning<{ words: string }>(),
  'question-twin': warning<{ words: string; line: number }>(),
  'question-name-twice': warning<{ name: string; line: number }>(),
};
