import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkScorm } from '../../src/check/index.ts';
import { folder } from '../pack/support.ts';
import { findings, packed } from './support.ts';
import type { Packed } from './zip.ts';

const cases: readonly (readonly [name: string, file: Packed, finding: string])[] = [
  [
    'a stored file with a data descriptor',
    { name: 'b.js', descriptor: true },
    'p.zip/b.js:1:1 warning zip-stored-descriptor: “b.js” is stored with its size behind it, which Java’s ZipInputStream (OpenOLAT) refuses.',
  ],
  [
    'a file whose checksum is wrong',
    { name: 'b.js', checksum: 1 },
    'p.zip/b.js:1:1 error zip-damaged: “b.js” doesn’t unpack to what the archive’s directory announces.',
  ],
  [
    'a file that claims to be deflated and is not',
    { name: 'b.js', method: 8, content: 'plain' },
    'p.zip/b.js:1:1 error zip-damaged: “b.js” doesn’t unpack to what the archive’s directory announces.',
  ],
  [
    'an encrypted file',
    { name: 'b.js', encrypted: true, method: 8 },
    'p.zip/b.js:1:1 error zip-encrypted: “b.js” is encrypted.',
  ],
  [
    'a file packed in a modern way',
    { name: 'b.js', method: 93 },
    'p.zip/b.js:1:1 error zip-method: “b.js” is neither stored nor deflated, and LMSs know no other way of packing.',
  ],
  [
    'a name given twice',
    { name: 'index.html', content: 'other' },
    'p.zip/index.html:1:1 error zip-name-duplicate: Two files of the archive are named “index.html”; unpacked, one replaces the other.',
  ],
  [
    'names that differ in case alone',
    { name: 'Media/A.png' },
    'p.zip/Media/A.png:1:1 warning zip-name-case: “Media/A.png” and “media/a.png” differ only in case; on many systems one replaces the other.',
  ],
  [
    'a name that leads outside',
    { name: '../b.js' },
    'p.zip/../b.js:1:1 error zip-name-outside: “../b.js” would be unpacked outside the package’s folder.',
  ],
  [
    'a name beyond ASCII',
    { name: 'été.js' },
    'p.zip/été.js:1:1 warning zip-name-non-ascii: “été.js” has letters beyond ASCII, which some LMSs unpack under another name.',
  ],
  [
    'a name that Moodle changes',
    { name: 'a&b.js' },
    'p.zip/a&b.js:1:1 warning zip-name-mangled: “a&b.js” has characters that LMSs drop or change: &',
  ],
];

test.each(cases)('%s is found', async (_name, file, finding) => {
  expect(await findings(packed({ more: [file] }))).toContain(finding);
});

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
