/** A share of a course's lessons, for one of several machines. */
import { digest } from './text.ts';

export interface Shard {
  /** Counts from 1. */
  readonly index: number;
  readonly count: number;
}

/**
 * Whether a lesson belongs to a share. It is told by its path alone: a lesson that comes, goes or changes moves no other to another
 * machine, whose earlier build of it is still good.
 *
 * @param path from the course's folder
 */
export const isInShard = (path: string, { index, count }: Shard): boolean =>
  Number.parseInt(digest(path, 8), 16) % count === index - 1;
