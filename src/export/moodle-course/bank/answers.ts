/** Answers of a question: rows of `question_answers`. */
import type { Field } from '../../moodle/index.ts';
import type { Row } from '../backup.ts';
import type { Ids } from '../ids.ts';
import { AUTO, HTML } from '../write/xml.ts';
import { type FileNotes, questionArea } from './files.ts';

/** From percent to the part of 1 that the table has, seven decimals. */
export const part = (percent: number): string => (percent / 100).toFixed(7);

interface Worth {
  /** In percent. */
  readonly fraction: number;
  readonly feedback: Field;
}

/** @param fraction instead of the answer's own, as the table has it */
export function richAnswer(
  { field, fraction, feedback }: Worth & { readonly field: Field },
  ids: Ids,
  notes: FileNotes,
  written = part(fraction),
): Row & { readonly '@id': number } {
  const id = ids();
  return {
    '@id': id,
    answertext: notes.put(field, questionArea('answer', id)),
    answerformat: HTML,
    fraction: written,
    ...feedbackOf(feedback, id, notes),
  };
}

export function plainAnswer(
  { text, fraction, feedback }: Worth & { readonly text: string },
  ids: Ids,
  notes: FileNotes,
): Row & { readonly '@id': number } {
  const id = ids();
  return {
    '@id': id,
    answertext: text,
    answerformat: AUTO,
    fraction: part(fraction),
    ...feedbackOf(feedback, id, notes),
  };
}

const feedbackOf = (feedback: Field, answer: number, notes: FileNotes): Row => ({
  feedback: notes.put(feedback, questionArea('answerfeedback', answer)),
  feedbackformat: HTML,
});
