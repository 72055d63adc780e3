/** The studio's worker is one thread, and shares a course's lessons with none. */
type Threads = typeof import('../../platform/threads.ts');

export type { Thread } from '../../platform/threads.ts';

export const processors: Threads['processors'] = () => 1;

export const startThread: Threads['startThread'] = () => {
  throw new Error('A browser has no threads for a course.');
};
