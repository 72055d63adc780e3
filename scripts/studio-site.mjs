// Makes a folder of static files that any web server, or a school's file share over https, can serve:
// npm run studio:site [-- <folder>], `studio-site` when none is named.
import { cp, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const to = process.argv[2] ?? 'studio-site';
await import('./compile.mjs');
await mkdir(to, { recursive: true });
if ((await readdir(to)).length > 0) {
  console.error(`${to} isn't empty: name a folder that is, or isn't there yet.`);
  process.exit(1);
}
await cp(join(root, 'lib/studio'), to, { recursive: true });
await cp(join(root, 'lib/THIRD-PARTY-NOTICES.txt'), join(to, 'licences.txt'));
console.log(`${to}: serve this folder over https (or on this machine); nothing else is needed.`);
