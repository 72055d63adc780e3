// Compiles the studio into lib/studio: the page's worker, in which Cartable's core runs as it does for the command, and
// what that fetches. Whoever serves the folder serves the studio.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { zipSync } from 'fflate';

const require = createRequire(import.meta.url);

/** What a browser lacks is in src/studio/platform; whatever still asks for Node's own is never run, and must be left out. */
const withoutNode = {
  name: 'without-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:path$/ }, ({ resolveDir }) => ({
      path: require.resolve('pathe', { paths: [resolveDir] }),
    }));
    // xmlbuilder2 brings a URL library along, which asks Node for hosts in other letters; documents of ours have no URL.
    onResolve({ filter: /^url$/ }, ({ path }) => ({ path, namespace: 'node' }));
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'node' }));
    onLoad({ filter: /.*/, namespace: 'node' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

/** @returns esbuild's account of what is in it */
export async function compileStudio(browser) {
  const { metafile } = await build({
    ...browser,
    entryPoints: [{ in: 'src/studio/worker.ts', out: 'worker' }],
    outdir: 'lib/studio',
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    splitting: true,
    conditions: ['browser'],
    alias: { 'js-yaml': 'yaml' },
    // One file of a package without side effects may ask for Node's; unused, it is left out with what it asks for.
    plugins: [withoutNode],
    legalComments: 'none',
  });
  const nodes = Object.entries(metafile.outputs).flatMap(([output, { inputs }]) =>
    Object.keys(inputs)
      .filter((input) => input.startsWith('node:'))
      .map((input) => `${output}: ${input}`),
  );
  if (nodes.length > 0) console.warn(nodes.join('\n'));
  return metafile;
}

/** The files that builds need of Cartable's own, for one request. The same bytes for the same files. */
export async function packKit(root) {
  const lib = join(root, 'lib');
  const files = { 'version.json': await readFile(join(lib, 'version.json')) };
  for (const folder of ['kit', 'schemas']) {
    const found = await readdir(join(lib, folder), { recursive: true, withFileTypes: true });
    for (const path of found
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .sort())
      files[relative(lib, path).split(sep).join('/')] = await readFile(path);
  }
  await writeFile(join(lib, 'studio/kit.zip'), zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
}
