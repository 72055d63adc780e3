/** What the preview's page loads, compiled by `scripts/compile.mjs`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { library } from '../library.ts';

export const previewFiles = async (): Promise<ReadonlyMap<string, Uint8Array>> =>
  new Map(
    await Promise.all(
      ['preview.js', 'preview.css'].map(
        async (name) => [name, new Uint8Array(await readFile(join(library(), 'preview', name)))] as const,
      ),
    ),
  );
