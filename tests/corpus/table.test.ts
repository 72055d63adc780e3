/** The table in docs/corpus.md is what the reader makes of the corpus today. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { corpusIsHere } from './pages.ts';
import { corpusTable } from './table.ts';

it.skipIf(!corpusIsHere)('docs/corpus.md is current (else: node scripts/corpus-table.mjs)', async () => {
  const written = await readFile(new URL('../../docs/corpus.md', import.meta.url), 'utf8');
  expect(written.replace(/\r\n/g, '\n')).toBe(await corpusTable());
});
