// lib/index.d.ts: one declaration file, so that a program that uses the library needs none of what it was made with.
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const types = join(root, 'lib/types');
// What it has to say of the code, it says on its standard output.
await promisify(execFile)(process.execPath, [
  join(root, 'node_modules/typescript/bin/tsc'),
  ...['-p', join(root, 'tsconfig.build.json')],
]).catch(({ stdout, message }) => {
  throw new Error(stdout || message);
});
const bundle = await rollup({
  input: join(types, 'src/index.d.ts'),
  plugins: [dts()],
  external: (name) => !name.startsWith('.') && !name.startsWith('/'),
});
await bundle.write({ file: join(root, 'lib/index.d.ts'), format: 'es' });
await rm(types, { recursive: true });
