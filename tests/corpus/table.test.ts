/** The table in docs/corpus.md is what the reader makes of the corpus today. */
import { expect, it } from 'vitest';
import { corpusIsHere } from './pages.ts';
import { corpusTable } from './table.ts';

it.skipIf(!corpusIsHere)('docs/corpus.md is what `npm run docs` writes', async () => {
  await expect(await corpusTable()).toMatchFileSnapshot('../../docs/corpus.md');
});
