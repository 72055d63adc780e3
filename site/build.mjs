// The documentation as a site: pages of docs/ and of the root, the library's types as they are shipped, the studio.
//   npm --prefix site ci && npm --prefix site run build      → site/dist
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const pages = join(here, 'pages');
const ROOT_PAGES = ['CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md', 'CHANGELOG.md'];

rmSync(pages, { recursive: true, force: true });
mkdirSync(pages, { recursive: true });

/** Where a file of the repository stands in the site; undefined where it doesn't. */
function placeOf(path) {
  if (path === 'README.md') return 'index.md';
  if (ROOT_PAGES.includes(path)) return `project/${path.replace('.md', '').toLowerCase()}.md`;
  return path.startsWith('docs/') ? path.slice('docs/'.length) : undefined;
}

/** Links go to where pages stand; what stands in the repository alone is its name. */
const withLinks = (text, from, to) =>
  text.replace(/\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/g, (whole, words, link) => {
    if (/^[a-z]+:|^#/.test(link)) return whole;
    const [path, anchor] = link.split('#');
    const target = placeOf(normalize(join(dirname(from), decodeURI(path))));
    if (target === undefined) return words;
    const address = relative(dirname(to), target) || target;
    return `[${words}](${/^\.\.?\//.test(address) ? '' : './'}${address}${anchor ? `#${anchor}` : ''})`;
  });

function copyPage(from) {
  const to = placeOf(from);
  mkdirSync(dirname(join(pages, to)), { recursive: true });
  const text = readFileSync(join(root, from), 'utf8');
  // What fences of docs/rules.md call their files is no language.
  const plain = text.replace(/^(`{3,})(?:archive|base64|docx|link)\b/gm, '$1txt');
  writeFileSync(join(pages, to), withLinks(plain, from, to));
}

for (const name of readdirSync(join(root, 'docs'), { recursive: true }).map((one) =>
  one.replaceAll('\\', '/'),
)) {
  const from = `docs/${name}`;
  if (from.endsWith('.md')) copyPage(from);
  else if (statSync(join(root, from)).isFile()) {
    mkdirSync(dirname(join(pages, name)), { recursive: true });
    cpSync(join(root, from), join(pages, name));
  }
}
for (const page of ROOT_PAGES) copyPage(page);
cpSync(join(root, 'docs/images/page.png'), join(pages, 'public/images/page.png'));
for (const name of readdirSync(join(here, 'home'))) {
  const to = name === 'index.fr.md' ? 'fr/index.md' : name;
  writeFileSync(join(pages, to), readFileSync(join(here, 'home', name), 'utf8'));
}

// The library's types, as they are shipped.
if (!existsSync(join(root, 'lib/index.d.ts')))
  execFileSync('npm', ['run', 'prepare'], { cwd: root, stdio: 'inherit' });
const bin = (name) => join(here, 'node_modules/.bin', name);
execFileSync(bin('typedoc'), ['--options', join(here, 'typedoc.json')], { cwd: here, stdio: 'inherit' });
execFileSync(bin('vitepress'), ['build', here], { cwd: here, stdio: 'inherit' });

// The studio, to be tried at once.
execFileSync(process.execPath, ['scripts/studio-site.mjs', 'site/dist/app'], { cwd: root, stdio: 'inherit' });
