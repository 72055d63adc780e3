/** A thread that has a share of a course's lessons. */
import { parentPort, workerData } from 'node:worker_threads';
import { noObservations, observing } from '../memory/index.ts';
import { withOnePrinter } from './printing.ts';
import { shareOf } from './share.ts';
import type { News, Order } from './team.ts';

const share = shareOf(workerData.task, workerData.taken);
const post = (news: News): void => parentPort?.postMessage(news);

parentPort?.on('message', async ({ what, given }: Order) => {
  const report = (index: number, value: unknown): void => post({ kind: 'result', index, value });
  const seen = noObservations();
  await observing(seen, () =>
    withOnePrinter(() => (share[what] as (...given: unknown[]) => Promise<void>)(...given, report)),
  );
  post({ kind: 'done', seen });
});
