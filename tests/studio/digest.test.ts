/** Hashes in the browser, which hashes by itself only pages that came safely. */
import { createHash } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import { digestOf } from '../../src/studio/platform/digest.ts';

const CONTENT = 'Who moved the pieces?';
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['over https', globalThis.crypto],
  ['over plain http, where browsers hash nothing', {}],
])('a file has the same hash %s', async (_, crypto) => {
  vi.stubGlobal('crypto', crypto);
  for (const name of ['SHA-1', 'SHA-256'] as const)
    expect(await digestOf(new Blob([CONTENT]), name)).toBe(
      createHash(name.replace('-', '')).update(CONTENT).digest('hex'),
    );
});
