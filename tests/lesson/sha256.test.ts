/** Node's SHA-256 and the browser's are one: ids and revisions are made of it. */
import { expect, it } from 'vitest';
import { sha256 as node } from '../../src/platform/sha256.ts';
import { sha256 as browser } from '../../src/studio/platform/sha256.ts';

it.each([
  ['nothing', ''],
  ['a text', 'abc'],
  ['letters beyond ASCII', 'Où est l’œuvre ? 氷 😀'],
  ['half of what two units spell', 'a\ud83d b'],
  ['a long text', 'Why does ice float? '.repeat(1000)],
  ['bytes', new Uint8Array([0, 255, 128, 10])],
])('of %s', (_what, data) => {
  expect(browser(data)).toBe(node(data));
  expect(browser(data, 'base64')).toBe(node(data, 'base64'));
});

it('is the one of the standard (FIPS 180-4)', () => {
  expect(node('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
