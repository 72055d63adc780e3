/** Gives out ids, the same in each build: one sequence for all tables, so that no id means two things. */
export type Ids = () => number;

/** The system's context has this id in every backup. */
export const SYSTEM_CONTEXT = 1;

export function idsFrom(first: number): Ids {
  let next = first;
  return () => next++;
}
