// Compiles the studio's page into lib/studio: what is seen first is one small file, the rest comes in chunks when it is
// needed. Addresses are relative: any folder of any server will do.
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { iconPng } from './icon.mjs';
import { inOneFile } from './studio.mjs';

const EXAMPLE = 'content/digital-labor';

/** As manifest.webmanifest names them. */
const ICONS = [
  ['icon-192.png', 192, 'rounded'],
  ['icon-512.png', 512, 'rounded'],
  ['icon-full-512.png', 512, 'full'],
];

/** @returns esbuild's account of what is in it */
export async function compileStudioPage(root, browser) {
  const at = (...parts) => join(root, ...parts);
  const { metafile } = await build({
    ...browser,
    entryPoints: [
      { in: 'templates/studio/main.ts', out: 'studio' },
      { in: 'templates/studio/studio.css', out: 'studio' },
    ],
    outdir: 'lib/studio',
    chunkNames: 'page/[name]-[hash]',
    format: 'esm',
    splitting: true,
    alias: { 'scorm-again': 'scorm-again/scorm12' },
    plugins: [inOneFile('templates/studio/main.ts')],
    legalComments: 'none',
  });
  for (const name of ['icon.svg', 'manifest.webmanifest'])
    await cp(at('templates/studio', name), at('lib/studio', name));
  for (const [name, pixels, shape] of ICONS) await writeFile(at('lib/studio', name), iconPng(pixels, shape));
  const page = await readFile(at('templates/studio/index.html'), 'utf8');
  await writeFile(at('lib/studio/index.html'), page.replace(/ *<!-- preloads -->\n/, preloads(metafile)));
  await packExample(at);
  return metafile;
}

/** What the first file imports is asked for at once, and not when that file has come. */
function preloads({ outputs }) {
  const first = outputs['lib/studio/studio.js'];
  const found = new Set();
  const wanted = [...first.imports];
  for (const { path, kind } of wanted) {
    if (kind !== 'import-statement' || found.has(path)) continue;
    found.add(path);
    wanted.push(...outputs[path].imports);
  }
  return [...found]
    .map((path) => `    <link rel="modulepreload" href="${path.replace('lib/studio/', '')}" />\n`)
    .join('');
}

/** The example as the page fetches it: file by file, by a list of them. */
async function packExample(at) {
  const found = await readdir(at(EXAMPLE), { recursive: true, withFileTypes: true });
  const paths = found
    .filter((one) => one.isFile())
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(at(EXAMPLE).length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.startsWith('sources/'))
    .sort();
  for (const path of paths) await cp(at(EXAMPLE, path), at('lib/studio/example', path));
  const list = JSON.stringify({ name: EXAMPLE.replace(/^.*\//, ''), files: paths });
  await writeFile(at('lib/studio/example/files.json'), `${list}\n`);
}
