// Compiles the studio into lib/studio: the page's worker, in which Cartable's core runs as it does for the command, and
// what that fetches. Whoever serves the folder serves the studio.
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { lettersSpelt, withLettersSpelt } from './letters.mjs';

const require = createRequire(import.meta.url);

/** What a browser lacks is in src/studio/platform; whatever still asks for Node's own is never run, and must be left out. */
const withoutNode = {
  name: 'without-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:path$/ }, ({ resolveDir }) => ({
      path: require.resolve('pathe', { paths: [resolveDir] }),
    }));
    // xmlbuilder2 brings a URL library along, which asks Node for hosts in other letters: documents of ours have no URL.
    // And a build asks for no schemas: they are the command's to judge by (`cartable check`).
    onResolve({ filter: /^(?:url|libxml2-wasm)$/ }, ({ path }) => ({ path, namespace: 'unused' }));
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'node' }));
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
    onLoad({ filter: /.*/, namespace: 'node' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

/**
 * What a program loads at its start is one file beside its own: whatever of ours is loaded later asks for all of that. Else
 * esbuild parts it by who needs which of it, into dozens of files, and each is a request that the start waits for.
 */
export const inOneFile = (entry) => ({
  name: 'start in one file',
  setup({ onResolve, onLoad, resolve, initialOptions }) {
    const first = join(initialOptions.absWorkingDir, entry);
    const later = new Set();
    // It is there already, and esbuild says that it won't be run for that.
    initialOptions.logOverride = { 'ignored-bare-import': 'silent' };
    onResolve({ filter: /\.ts$|^#/ }, async ({ path, kind, pluginData, importer, resolveDir }) => {
      if (kind !== 'dynamic-import' || pluginData === later) return undefined;
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: later });
      later.add(found.path);
      return found;
    });
    onLoad({ filter: /\.ts$/ }, async ({ path }) =>
      later.has(path)
        ? {
            contents: `import ${JSON.stringify(first)};\n${withLettersSpelt(await readFile(path, 'utf8'))}`,
            loader: 'ts',
          }
        : undefined,
    );
  },
});

/** @returns esbuild's account of what is in it */
export async function compileStudio(browser) {
  const { metafile } = await build({
    ...browser,
    entryPoints: [{ in: 'src/studio/worker.ts', out: 'worker' }],
    outdir: 'lib/studio',
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    splitting: true,
    // What asks for a document in a browser has something else for a worker.
    conditions: ['worker', 'browser'],
    alias: { 'js-yaml': 'yaml' },
    // One file of a package without side effects may ask for Node's; unused, it is left out with what it asks for.
    plugins: [inOneFile('src/studio/worker.ts'), withoutNode, lettersSpelt],
    legalComments: 'none',
  });
  const nodes = Object.entries(metafile.outputs).flatMap(([output, { inputs }]) =>
    Object.keys(inputs)
      .filter((input) => input.startsWith('node:'))
      .map((input) => `${output}: ${input}`),
  );
  if (nodes.length > 0)
    throw new Error(`The studio's core asks for what a browser lacks:\n${nodes.join('\n')}`);
  return metafile;
}

/**
 * What the studio needs besides its programs: Cartable's own files for builds, in one archive; the starters; and the
 * service worker, last, since it names all others.
 */
export async function finishStudio(root, browser) {
  const lib = join(root, 'lib');
  await packKit(lib);
  await cp(join(lib, 'starter'), join(lib, 'studio/starter'), { recursive: true });
  const files = await filesIn(join(lib, 'studio'), lib);
  const { version } = JSON.parse(await readFile(join(lib, 'version.json'), 'utf8'));
  const hashes = {};
  for (const path of files) hashes[path.slice('studio/'.length)] = sha256(await readFile(join(lib, path)));
  await build({
    ...browser,
    entryPoints: [{ in: 'templates/studio/service-worker.ts', out: 'service-worker' }],
    outdir: 'lib/studio',
    legalComments: 'none',
    define: {
      FILES: JSON.stringify(hashes),
      MAKE: JSON.stringify(`${version}-${sha256(JSON.stringify(hashes)).slice(0, 16)}`),
    },
  });
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Paths from `base`, `/` between folders, sorted. */
async function filesIn(folder, base) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile() && one.name !== 'service-worker.js')
    .map((one) => relative(base, join(one.parentPath, one.name)).split(sep).join('/'))
    .sort();
}

/** For one request, and for the browser's own inflating: a zip that isn't compressed, compressed as a whole. The same bytes for the same files. */
async function packKit(lib) {
  const paths = [
    'version.json',
    ...(await filesIn(join(lib, 'kit'), lib)),
    ...(await filesIn(join(lib, 'schemas'), lib)),
  ];
  const files = {};
  for (const path of paths) files[path] = await readFile(join(lib, path));
  const zip = zipSync(files, { level: 0, mtime: new Date(1980, 0, 1) });
  // Named so that no server takes it for what the browser is to unpack before it gives it away.
  await writeFile(join(lib, 'studio/kit.bin'), gzipSync(zip, { level: 9 }));
}
