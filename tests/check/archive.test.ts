import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkScorm } from '../../src/check/index.ts';
import { folder } from '../pack/support.ts';
import { findings, packed } from './support.ts';

test('what is no archive is said to be none, by the name the user knows', async () => {
  const at = join(await folder(), 'lesson.zip');
  await writeFile(at, 'not an archive at all, only some words');
  const [finding, ...more] = await checkScorm(at);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ file: 'lesson.zip', rule: 'zip-unreadable', severity: 'error' });
});

test('an archive cut short is said to be unreadable', async () => {
  const whole = packed();
  expect(await findings(whole.subarray(0, whole.length - 30))).toEqual([
    expect.stringContaining('error zip-unreadable'),
  ]);
});

test('a file that is no archive gives one finding, in one sentence', async () => {
  const [finding, ...more] = await findings(
    new TextEncoder().encode('Once upon a time there was no archive.'),
  );
  expect(finding).toMatch(/^p\.zip:1:1 error zip-unreadable: .*[^.]\.$/);
  expect(more).toEqual([]);
});
