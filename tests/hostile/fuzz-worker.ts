/** A worker of `npm run fuzz`: pages from a seed on, faults to the parent. */
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { faultOf } from './fault.ts';
import { mutatedPage } from './mutation.ts';

const { pages, seed, every } = workerData as {
  readonly pages: readonly string[];
  readonly seed: number;
  /** All packages are built of one page in so many. */
  readonly every: number;
};
const arbitrary = mutatedPage(pages);
const BATCH = 200;

let count = 0;
for (let next = seed; ; next += 2) {
  for (const text of fc.sample(arbitrary, { seed: next, numRuns: BATCH })) {
    parentPort?.postMessage({ begun: text, seed: next });
    const fault = await faultOf(text, ++count % every === 0);
    if (fault) parentPort?.postMessage({ fault, text, seed: next });
  }
  parentPort?.postMessage({ done: BATCH });
}
