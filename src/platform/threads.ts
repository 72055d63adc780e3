/** Threads beside this one. A browser tab has its worker alone: src/studio/platform. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { library } from '../library.ts';

/** How many threads this machine runs at once. */
export const processors = availableParallelism;

export interface Thread {
  readonly post: (message: unknown) => void;
  /** @returns what ends the listening */
  readonly listen: (hear: (message: unknown) => void) => () => void;
  /** Rejects when the thread fails. */
  readonly failed: Promise<never>;
  readonly end: () => Promise<void>;
}

/** A thread that has a share of a course's lessons (src/build/worker.ts). */
export function startThread(workerData: unknown): Thread {
  const worker = new Worker(join(library(), 'worker.js'), { workerData });
  const failed = new Promise<never>((_, reject) => {
    worker.once('error', reject);
  });
  failed.catch(() => undefined); // Whoever waits for the thread hears of it.
  return {
    post: (message) => worker.postMessage(message),
    listen: (hear) => {
      worker.on('message', hear);
      return () => void worker.off('message', hear);
    },
    failed,
    end: async () => void (await worker.terminate()),
  };
}
