// For the whole suite, src and templates are compiled once, to modules that Node loads by itself. Vite makes of each module a
// function, and of each name that it imports a getter: what reads a page takes a third longer so, and each of the processes
// that run tests asks for a thousand modules one by one. (Whoever runs some files has the sources as they are, and watches.)
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { withLettersSpelt } from './letters.mjs';
import { packerInTests } from './packer.mjs';

const root = join(import.meta.dirname, '..');
const at = (...parts) => join(root, ...parts);

/** In here Node finds packages where it finds them from `src`. */
const COMPILED = '.whole-suite';
const OWN = [at('src') + sep, at('templates') + sep];
/** What a build looks at in its packages is, in tests, all that importers ask. */
const IN_PLACE_OF = { [at('src/check/built.ts')]: at('tests/support/built-in-full.ts') };

const isOwn = (path) => path.endsWith('.ts') && OWN.some((folder) => path.startsWith(folder));
const inCompiled = (path) => at(COMPILED, relative(root, path)).replace(/\.ts$/, '');

/** Compiles all of it. */
export async function compileForWholeSuite() {
  const sources = ['src', 'templates'].flatMap((folder) =>
    readdirSync(at(folder), { recursive: true }).map((path) => at(folder, path)),
  );
  const outOf = new Map(sources.filter(isOwn).map((path) => [IN_PLACE_OF[path] ?? path, inCompiled(path)]));
  await mkdir(at(COMPILED), { recursive: true });
  const { imports } = JSON.parse(await readFile(at('package.json'), 'utf8'));
  const compiledImports = JSON.stringify(imports).replaceAll('.ts"', '.js"');
  await writeFile(at(COMPILED, 'package.json'), `{ "type": "module", "imports": ${compiledImports} }\n`);
  await build({
    absWorkingDir: root,
    entryPoints: [...outOf].map(([source, out]) => ({ in: source, out })),
    outdir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // As in compile.mjs.
    supported: { 'regexp-unicode-property-escapes': true },
    plugins: [eachByItself(outOf)],
  });
}

/** A module finds the others where they are compiled; what is no program is packed into it. */
const eachByItself = (outOf) => {
  const external = (path, importer) => {
    const file =
      packerInTests.alias[path] ?? (path.startsWith('.') ? resolve(dirname(importer), path) : undefined);
    if (file === undefined) return { path, external: true };
    const out = outOf.get(IN_PLACE_OF[file] ?? file);
    return out && { path: `${pathBetween(outOf.get(importer) ?? ZIP, out)}.js`, external: true };
  };
  return {
    name: 'each by itself',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^/ }, ({ path, importer, kind }) =>
        kind === 'entry-point' || isPacked(path) ? undefined : external(path, importer),
      );
      onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
        contents: withLettersSpelt(await readFile(path, 'utf8')).replaceAll(
          'import.meta.url',
          JSON.stringify(pathToFileURL(path).href),
        ),
        loader: 'ts',
      }));
    },
  };
};

/** What deflates is, too: one of its packages has a file of ours in place of another. */
const isPacked = (path) => path.endsWith('.json') || packerInTests.inline.includes(path);

/** Where that is. */
const ZIP = inCompiled(at('src/pack/zip.ts'));

const pathBetween = (from, to) => {
  const path = relative(dirname(from), to).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
};

const mocks = new Map();
/** Whether a file of tests has something else in the place of a module: such see the sources as Vite serves them. */
const isMocking = (path) => {
  if (!mocks.has(path))
    mocks.set(path, /\bvi\.(?:mock|importActual|resetModules)\b/.test(readFileSync(path, 'utf8')));
  return mocks.get(path);
};

/** For Vite: tests find what is compiled. */
export const compiledInTests = {
  name: 'compiled for the whole suite',
  enforce: 'pre',
  resolveId: (source, importer) => {
    if (!source.startsWith('.') || importer === undefined || isOwn(importer)) return undefined;
    const path = resolve(dirname(importer), source);
    return isOwn(path) && !isMocking(importer) ? `${inCompiled(path)}.js` : undefined;
  },
};

/** For Vitest: Node loads it. */
export const COMPILED_FILES = new RegExp(`[\\\\/]\\${COMPILED}[\\\\/]`);
