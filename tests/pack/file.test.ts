import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePackage } from '../../src/pack/index.ts';
import { entry, file, folder, noise, single } from './support.ts';

test("a single file is its entry's pieces, one after another", async () => {
  const at = await folder();
  const to = join(at, 'quiz.xml');
  const tail = await file(join(at, 'tail'), '</quiz>\n');

  const written = await writePackage(
    single(
      entry('quiz.xml', '<quiz>', new TextEncoder().encode('é'), { base64: new Uint8Array([1, 2]) }, tail),
    ),
    to,
  );

  expect(await readFile(to, 'utf8')).toBe('<quiz>éAQI=</quiz>\n');
  expect(written.bytes).toBe(20);
});

test('a file in base64 is one unbroken text, padded only at its end, however long', async () => {
  const at = await folder();
  const to = join(at, 'quiz.xml');
  const bytes = noise(700_000);
  const film = await file(join(at, 'film.mp4'), bytes);

  await writePackage(single(entry('quiz.xml', '<file>', { base64: film }, '</file>')), to);

  expect(await readFile(to, 'utf8')).toBe(`<file>${Buffer.from(bytes).toString('base64')}</file>`);
});

test('a package of one file refuses to be two', async () => {
  const at = await folder();
  await expect(writePackage(single(entry('a', 'a'), entry('b', 'b')), join(at, 'x'))).rejects.toThrow(
    'A moodle-quiz package is one file, not 2.',
  );
});

test('others get a turn while a long film is written into it: Ctrl-C is heard', async () => {
  const at = await folder();
  const film = await file(join(at, 'film.mp4'), noise(12 * 1024 * 1024));
  let turns = 0;
  const clock = setInterval(() => turns++, 0);
  try {
    await writePackage(single(entry('quiz.xml', { base64: film })), join(at, 'quiz.xml'));
  } finally {
    clearInterval(clock);
  }
  expect(turns).toBeGreaterThan(0);
});
