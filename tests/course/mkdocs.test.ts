import { expect, test } from 'vitest';
import { read, said, sketch } from './support.ts';

test('a site of MkDocs: the order and titles of its nav, its pages in docs/, sections below one another', async () => {
  const course = await read(
    {
      'mkdocs.yml': `site_name: Ice and water
site_author: A. Frost
theme:
  name: material
  language: fr
markdown_extensions:
  - pymdownx.emoji:
      emoji_index: !!python/name:material.extensions.emoji.twemoji
plugins:
  - search
nav:
  - index.md
  - Why ice floats: ice.md
  - Water:
      - water/index.md
      - In the sea: water/sea.md
      - Deeper:
          - water/deep.md
  - Elsewhere: https://ice.example
  - gone.md
`,
    },
    'README.md',
    ...['index', 'ice', 'water/index', 'water/sea', 'water/deep', 'left'].map((one) => `docs/${one}.md`),
  );
  const { kind, title, language, authors } = course;
  expect({ kind, title, language, authors }).toEqual({
    kind: 'mkdocs',
    title: 'Ice and water',
    language: 'fr',
    authors: ['A. Frost'],
  });
  expect(sketch(course)).toMatchInlineSnapshot(`
    [
      "docs/index.md",
      "docs/ice.md “Why ice floats”",
      "[Water] docs/water/index.md",
      "[Water] docs/water/sea.md “In the sea”",
      "[Water] # Deeper",
      "  [Water] docs/water/deep.md",
      "https://ice.example “Elsewhere”",
    ]
  `);
  expect(said(course.diagnostics)).toMatchInlineSnapshot(`
    [
      "mkdocs.yml:20:5 warning The table of contents names “gone.md”, and there is no such page. course-page-missing",
      "mkdocs.yml:1:1 info One page is left out, in no table of contents: docs/left.md. course-orphans",
    ]
  `);
});

test('without a nav, SUMMARY.md tells the order, else the names of the files', async () => {
  const site = { 'mkdocs.yml': 'site_name: Ice\ndocs_dir: pages\n' };
  const summary = '- [Start](index.md)\n- Water\n    - [The sea](sea.md)\n- [Ice](ice.md)\n';
  const listed = await read(
    { ...site, 'pages/SUMMARY.md': summary },
    'pages/ice.md',
    'pages/index.md',
    'pages/sea.md',
  );
  expect(sketch(listed)).toMatchInlineSnapshot(`
    [
      "pages/index.md “Start”",
      "[Water] pages/sea.md “The sea”",
      "pages/ice.md “Ice”",
    ]
  `);
  const natural = await read(site, 'notes/a.md', 'pages/10.md', 'pages/9.md', 'pages/index.md');
  expect(sketch(natural)).toEqual(['pages/index.md', 'pages/9.md', 'pages/10.md']);
});
