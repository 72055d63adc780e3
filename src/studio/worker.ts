/** The studio's core in its thread: asked by the page, one thing after another. */
import { openCore } from './core.ts';
import type { Answer, Ask } from './protocol.ts';

const core = openCore((progress) => {
  if (current !== undefined) post({ id: current, progress });
});
const post = (answer: Answer): void => postMessage(answer);

/** What is being done. */
let current: number | undefined;
/** In their order: a look sees what was changed before it. */
let last: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  last = last.then(() => answer(data));
});

async function answer({ id, what, given }: Ask): Promise<void> {
  current = id;
  try {
    post({ id, result: await (core[what] as (...given: unknown[]) => Promise<unknown>)(...given) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    post({ id, error: message, name });
  } finally {
    current = undefined;
  }
}
