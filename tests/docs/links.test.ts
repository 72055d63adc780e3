/** Every link of the documentation leads somewhere: to a file of the repository, and to a heading in it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const pages = [
  ...readdirSync(root),
  ...readdirSync(join(root, 'docs'), { recursive: true }).map((name) => `docs/${name}`),
]
  .map((name) => name.replaceAll('\\', '/'))
  .filter((page) => page.endsWith('.md') && page !== 'CHANGELOG.md');

const read = (page: string): string => readFileSync(join(root, page), 'utf8');
/** Prose alone: fences and code in lines show links of lessons. */
const prose = (text: string): string =>
  text.replace(/^([ \t]*)(`{3,}|~{3,})[\s\S]*?^\1\2/gm, '').replace(/(`+)(?:(?!\1)[^\n])+\1/g, 'code');

const linksIn = (page: string): readonly string[] =>
  [...prose(read(page)).matchAll(/\]\(([^()\s]+)\)/g)].map(([, link]) => link!);

/** As GitHub and VitePress name headings. */
const anchorsIn = (page: string): readonly string[] =>
  [...read(page).matchAll(/^#{1,6} +(.+?)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

test.each(pages)('%s', (page) => {
  const broken = linksIn(page)
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), decodeURI(path)));
      if (!existsSync(join(root, target))) return true;
      if (anchor === undefined || statSync(join(root, target)).isDirectory()) return false;
      return target.endsWith('.md') && !anchorsIn(target).includes(anchor);
    });
  expect(broken).toEqual([]);
});

test('the documentation links', () => {
  expect(pages.flatMap(linksIn).length).toBeGreaterThan(40);
});
