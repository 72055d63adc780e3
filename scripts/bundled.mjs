// Sources of ours as one module, for scripts that run what isn't compiled.
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { lettersSpelt } from './letters.mjs';

const root = join(import.meta.dirname, '..');

/** @param options of esbuild: what is bundled, and how else than usually */
export async function bundled({ plugins = [], ...options }) {
  const folder = await mkdtemp(join(root, 'node_modules/.bundled-'));
  try {
    const outfile = join(folder, 'bundled.mjs');
    await build({
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      supported: { 'regexp-unicode-property-escapes': true },
      plugins: [...plugins, lettersSpelt],
      outfile,
      banner: {
        js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
      },
      ...options,
    });
    return await import(outfile);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
