import { expect, test } from 'vitest';
import { read, said, sketch } from './support.ts';

const page = (title: string, ...fields: readonly string[]): string =>
  `---\ntitle: "${title}"\n${fields.join('\n')}\n---\n\nWords.\n`;

test('Hugo: weights, then titles; a section’s own page is its _index, a folder with an index is a page', async () => {
  const course = await read({
    'hugo.toml': `baseURL = "https://ice.example"
title = "Ice and water" # of the site
languageCode = "fr"
[params]
  license = "CC-BY-4.0"
`,
    'content/_index.md': page('Welcome'),
    'content/water/_index.md': page('Water', 'weight: 1'),
    'content/water/sea.md': page('The sea', 'weight: 20', 'menuTitle: Sea'),
    'content/water/lakes/index.md': page('Lakes', 'weight: 10'),
    'content/water/lakes/note.md': 'A piece of that page.',
    'content/ice/_index.md': '+++\ntitle = "Ice"\nweight = 2\n+++\n',
    'content/ice/b.md': page('Zebra ice'),
    'content/ice/a.md': page('Bergs', 'hidden: true'),
    'content/ice/old.md': page('Old', 'draft: true'),
    'content/ice/parts/index.md': page('Parts', 'headless: true'),
    'archetypes/default.md': page('{{ .Name }}', 'draft: true'),
    'themes/plain/exampleSite/content/_index.md': page('Example'),
    'README.md': '# How to build',
    'notes/plan.md': '# Plan',
  });
  const { kind, title, language, licence } = course;
  expect({ kind, title, language, licence }).toEqual({
    kind: 'hugo',
    title: 'Ice and water',
    language: 'fr',
    licence: 'CC-BY-4.0',
  });
  expect(sketch(course)).toMatchInlineSnapshot(`
    [
      "content/_index.md",
      "content/water/_index.md",
      "  content/water/lakes/index.md",
      "  content/water/sea.md “Sea”",
      "content/ice/_index.md",
      "  content/ice/a.md (hidden)",
      "  content/ice/b.md",
    ]
  `);
  expect(said(course.diagnostics)).toMatchInlineSnapshot(`
    [
      "hugo.toml:1:1 info One page is left out, in no table of contents: content/water/lakes/note.md. course-orphans",
      "hugo.toml:1:1 info Left out, as drafts or as never shown by themselves: content/ice/old.md, content/ice/parts/index.md. course-left-out",
      "hugo.toml:1:1 info Left out, as lying outside the folder of the site’s pages: notes/plan.md. course-left-out",
    ]
  `);
});

test('each language of a site may have its own file of settings', async () => {
  const course = await read({
    'config/_default/hugo.toml': 'baseURL = "https://ice.example"\ndefaultContentLanguage = "en"\n',
    'config/_default/languages.en.toml': 'title = "Ice"\ncontentDir = "content/en"\n',
    'config/_default/languages.fr.toml': 'title = "Glace"\ncontentDir = "content/fr"\n',
    'content/en/_index.md': page('Welcome'),
    'content/en/lakes.md': page('Lakes'),
    'content/fr/_index.md': page('Bienvenue'),
    'content/fr/lacs.md': page('Lacs'),
  });
  expect(course.title).toBe('Ice');
  expect(sketch(course)).toEqual(['content/en/_index.md', 'content/en/lakes.md']);
  expect(said(course.diagnostics).join()).toMatch(/content\/fr\/.* course-left-out/);
});

test('of a site in several languages, the first is the course; `config.toml` beside a content/ is Hugo’s', async () => {
  const course = await read({
    'config.toml':
      'theme = "learn"\ndefaultContentLanguage = "en"\n[Languages]\n[Languages.en]\ntitle = "Ice"\n[Languages.vi]\ntitle = "Băng"\n',
    'content/_index.md': page('Home'),
    'content/_index.vi.md': page('Trang chủ'),
    'content/ice.en.md': page('Ice'),
    'content/ice.vi.md': page('Băng'),
  });
  expect(course.title).toBe('Ice');
  expect(sketch(course)).toEqual(['content/_index.md', 'content/ice.en.md']);
  expect(said(course.diagnostics)).toMatchInlineSnapshot(`
    [
      "config.toml:1:1 info Left out, as translations into another language than the site’s first: content/_index.vi.md, content/ice.vi.md. course-left-out",
    ]
  `);
});

test('a config.toml of another tool’s beside a content/ makes no site', async () => {
  const course = await read({ 'config.toml': '[tool]\nname = "x"\n' }, 'content/b.md', 'content/a.md');
  expect(course.kind).toBe('folder');
});
