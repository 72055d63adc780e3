/** The stored interactions as a teacher reads them: one row for each answer, its pieces put together again. */
import { type Elements, interactionCount } from './strict.ts';

export interface Reported {
  /** The question's. */
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly answer: string;
  readonly result: string;
}

/** In the order in which they were reported. */
export function reported(stored: Elements): readonly Reported[] {
  const rows: Reported[] = [];
  for (let index = 0; index < interactionCount(stored); index += 1) {
    const field = (name: string): string => stored[`cmi.interactions.${index}.${name}`] ?? '';
    const [, id = field('id'), piece] = PIECE.exec(field('id')) ?? [];
    const before = rows.at(-1);
    if (piece !== undefined && piece !== '1' && before?.id === id) {
      // The runtime cuts at the separator, and drops it.
      const separator = LISTS.includes(before.type) ? ',' : ' ';
      rows[rows.length - 1] = { ...before, answer: before.answer + separator + field('student_response') };
    } else {
      rows.push({
        id,
        type: field('type'),
        time: field('time'),
        answer: field('student_response'),
        result: field('result'),
      });
    }
  }
  return rows;
}

const LISTS = ['choice', 'sequencing', 'matching'];

/** `why-the-turk_2of3`. */
const PIECE = /^(.+)_(\d+)of\d+$/;
