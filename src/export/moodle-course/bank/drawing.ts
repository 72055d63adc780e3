/** A quiz that draws: what must be read stands first, and behind it as many slots as a learner is asked questions. */
import type { BankEntry, Slot } from '../backup.ts';
import type { Ids } from '../ids.ts';
import { MOST_ON_A_PAGE } from './entries.ts';

interface Drawing {
  readonly questions: readonly BankEntry[];
  readonly drawn: readonly Slot[];
}

/**
 * The bank without slots for what is drawn from it. A slot is worth what each of the questions is, where all are worth
 * the same; else a point, for Moodle can't know which will stand in it.
 */
export function drawing(entries: readonly BankEntry[], draw: number, ids: Ids): Drawing {
  const drawable = entries.flatMap(({ slot }) => (slot && !isRead(slot) ? slot : []));
  const marks = new Set(drawable.map(({ maxmark }) => maxmark));
  const maxmark = marks.size === 1 ? [...marks][0]! : 1;
  let read = 0;
  const questions = entries.map(({ slot, ...entry }): BankEntry => {
    if (!slot || !isRead(slot)) return entry;
    read += 1;
    return { ...entry, slot: { ...slot, slot: read, page: 1 } };
  });
  const before = read > 0 ? 1 : 0;
  const drawn = Array.from({ length: draw }, (_, index) => ({
    id: ids(),
    referenceId: ids(),
    slot: read + index + 1,
    page: before + 1 + Math.floor(index / MOST_ON_A_PAGE),
    maxmark,
  }));
  return { questions, drawn };
}

/** A description is worth nothing, and Moodle never draws one. */
const isRead = ({ isDescription }: Slot): boolean => isDescription === true;
