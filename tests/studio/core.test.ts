import { expect, it } from 'vitest';
import type { Answer, Ask } from '../../src/studio/protocol.ts';
import { isCrash, isStopped, openCore, type WorkerLike } from '../../templates/studio/core.ts';

/** Workers that answer when the test says so. */
function workers() {
  const all: (WorkerLike & { readonly asked: Ask[]; ended: boolean; answer: (answer: Answer) => void })[] =
    [];
  const spawn = (): WorkerLike => {
    const worker = {
      asked: [] as Ask[],
      ended: false,
      onmessage: null as WorkerLike['onmessage'],
      onerror: null as WorkerLike['onerror'],
      postMessage: (message: Ask) => {
        worker.asked.push(message);
        if (message.what === 'open' || message.what === 'change') {
          queueMicrotask(() => worker.answer({ id: message.id, result: undefined }));
        }
      },
      terminate: () => {
        worker.ended = true;
      },
      answer: (answer: Answer) => worker.onmessage?.({ data: answer }),
    };
    all.push(worker);
    return worker;
  };
  return { all, spawn };
}

const file = (path: string, text: string) => ({ path, content: new Blob([text]) });
const settled = () => new Promise((resolve) => setTimeout(resolve));
const textOf = async (ask: Ask | undefined, path: string) => {
  const files = ask?.given.flat() as { path?: string; content?: Blob }[];
  return files.find((one) => one?.path === path)?.content?.text();
};

it('begins its worker before anything is open when told to, and opens in that one', async () => {
  const { all, spawn } = workers();
  const core = openCore(spawn);
  core.prepare();
  core.prepare();
  expect(all.map(({ asked }) => asked.length)).toEqual([0]);
  await core.open('tides', [file('a.md', '# A')], 'en');
  expect(all.map(({ asked }) => asked.map(({ what }) => what))).toEqual([['open']]);
});

it('resolves each promise with the answer to its own question', async () => {
  const { all, spawn } = workers();
  const core = openCore(spawn);
  await core.open('tides', [file('a.md', '# A')], 'en');
  const [look, convert] = [core.look(), core.convert('a.docx')];
  await settled();
  const [, asked, converted] = all[0]!.asked;
  all[0]!.answer({ id: converted!.id, error: 'It is no Word file.', name: 'Error' });
  all[0]!.answer({ id: asked!.id, result: { number: 1 } });
  expect(await look).toEqual({ number: 1 });
  await expect(convert).rejects.toThrow('It is no Word file.');
});

it('hands on how far a take is', async () => {
  const { all, spawn } = workers();
  const core = openCore(spawn);
  await core.open('tides', [], 'en');
  const news: unknown[] = [];
  const take = core.take({ targets: ['scorm12'] }, (progress) => news.push(progress));
  await settled();
  const { id } = all[0]!.asked.at(-1)!;
  all[0]!.answer({ id, progress: { step: 'read', done: 1, total: 2 } });
  all[0]!.answer({ id, result: { id: 'tides' } });
  await take;
  expect(news).toEqual([{ step: 'read', done: 1, total: 2 }]);
});

it('stops by ending the worker; the next opens what was open, as it was last typed', async () => {
  const { all, spawn } = workers();
  const core = openCore(spawn);
  await core.open('tides', [file('a.md', '# A'), file('b.png', 'x')], 'en');
  await core.change([file('a.md', '# A, changed')], ['b.png']);
  const take = core.take({ targets: ['scorm12'] });
  await settled();
  core.stop();
  await expect(take).rejects.toSatisfy(isStopped);
  expect(all[0]!.ended).toBe(true);
  void core.look();
  await settled();
  const [open, look] = all[1]!.asked;
  expect(open?.what).toBe('open');
  expect(await textOf(open, 'a.md')).toBe('# A, changed');
  expect(await textOf(open, 'b.png')).toBeUndefined();
  expect(look?.what).toBe('look');
});

it('loses nothing when the worker breaks off, what is typed meanwhile too', async () => {
  const { all, spawn } = workers();
  const core = openCore(spawn);
  await core.open('tides', [file('a.md', '# A')], 'en');
  const look = core.look();
  await settled();
  all[0]!.onerror?.({ message: 'out of memory' });
  await expect(look).rejects.toSatisfy(isCrash);
  await core.change([file('a.md', '# A, typed after')]);
  expect(all).toHaveLength(2);
  expect(await textOf(all[1]!.asked[0], 'a.md')).toBe('# A, typed after');
});

it('hears nothing any more of a worker that was ended', async () => {
  const { all, spawn } = workers();
  const core = openCore(spawn);
  await core.open('tides', [], 'en');
  const look = core.look();
  await settled();
  core.stop();
  await expect(look).rejects.toSatisfy(isStopped);
  const again = core.look();
  await settled();
  all[0]!.onerror?.({ message: 'late' });
  all[1]!.answer({ id: all[1]!.asked.at(-1)!.id, result: 'looked' });
  expect(await again).toBe('looked');
});
