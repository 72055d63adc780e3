// Writes docs/corpus.md: what the reader makes of each page of the corpus (../shared/corpus).
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

// Beside the tests, so that the bundle finds the corpus and the packages from where its source does.
const folder = await mkdtemp(join(root, 'tests/corpus/.table-'));
try {
  const outfile = join(folder, 'table.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/corpus/table.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'tests/corpus/pages.ts')).href) },
  });
  const { corpusTable } = await import(pathToFileURL(outfile).href);
  await writeFile(join(root, 'docs/corpus.md'), await corpusTable());
} finally {
  await rm(folder, { recursive: true, force: true });
}
