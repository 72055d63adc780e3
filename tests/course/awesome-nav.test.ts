import { expect, test } from 'vitest';
import { read, said, sketch } from './support.ts';

const site = { 'mkdocs.yml': 'site_name: Ice\nplugins:\n  - search\n  - awesome-pages\n' };

test('.pages of awesome-pages: each folder’s title and order, the rest where it says', async () => {
  const course = await read(
    {
      ...site,
      'docs/.pages':
        'nav:\n  - index.md\n  - water\n  - A film: https://ice.example/film\n  - ...\n  - Words: words.md\n',
      'docs/water/.pages': 'title: Water in all its forms\norder: desc\n',
      'docs/hidden/.pages': 'hide: true\n',
    },
    ...['words', 'index', 'ice', 'water/1-sea', 'water/2-lake', 'water/deep/a', 'hidden/x'].map(
      (name) => `docs/${name}.md`,
    ),
  );
  expect(course.kind).toBe('mkdocs');
  expect(sketch(course)).toMatchInlineSnapshot(`
    [
      "docs/index.md",
      "[Water in all its forms] # deep",
      "  [Water in all its forms] docs/water/deep/a.md",
      "[Water in all its forms] docs/water/2-lake.md",
      "[Water in all its forms] docs/water/1-sea.md",
      "https://ice.example/film “A film”",
      "docs/ice.md",
      "docs/words.md “Words”",
    ]
  `);
  expect(said(course.diagnostics)).toMatchInlineSnapshot(`
    [
      "mkdocs.yml:1:1 info One page is left out, in no table of contents: docs/hidden/x.md. course-orphans",
    ]
  `);
});

test('a nav with a rest: what its pattern shuts out stays out, wherever it lies; folders keep their order', async () => {
  const course = await read(
    {
      'mkdocs.yml':
        'site_name: Ice\nnav:\n  - Home: index.md\n  - ... | regex=^(?:(?!_REM.md).)*$\nplugins: [awesome-pages]\n',
      'docs/.pages': 'arrange:\n  - index.md\n  - water\n',
    },
    ...['index', 'ice/floats', 'water/sea', 'water/scripts/sea_REM'].map((name) => `docs/${name}.md`),
  );
  expect(sketch(course)).toMatchInlineSnapshot(`
    [
      "docs/index.md “Home”",
      "[water] docs/water/sea.md",
      "[ice] docs/ice/floats.md",
    ]
  `);
});

test('without any list, a folder’s pages come before its folders, as MkDocs has it; posts of a blog are none', async () => {
  const course = await read(
    { 'mkdocs.yml': 'site_name: Ice\nplugins:\n  - blog\nexclude_docs: |\n  drafts/\n' },
    ...['a-folder/x', 'zoo', 'index', 'blog/posts/news', 'b/README', 'b/y'].map((name) => `docs/${name}.md`),
  );
  expect(sketch(course)).toMatchInlineSnapshot(`
    [
      "docs/index.md",
      "docs/zoo.md",
      "[a folder] docs/a-folder/x.md",
      "[b] docs/b/README.md",
      "[b] docs/b/y.md",
    ]
  `);
  expect(said(course.diagnostics)).toMatchInlineSnapshot(`
    [
      "mkdocs.yml:1:1 info Left out, as lying outside the folder of the site’s pages: docs/blog/posts/news.md. course-left-out",
    ]
  `);
});

test('literate-nav: a folder in the list has a SUMMARY of its own, a pattern takes what the list doesn’t name', async () => {
  const course = await read(
    {
      'mkdocs.yml': 'site_name: Ice\nplugins:\n  - literate-nav\n',
      'docs/SUMMARY.md': '* [Home](index.md)\n* [Water](water/)\n* *.md\n* */\n',
      'docs/water/SUMMARY.md': '* [All water](index.md)\n* [Sea](sea.md)\n',
    },
    ...['index', 'ice', 'water/index', 'water/sea', 'water/left', 'more/a'].map((name) => `docs/${name}.md`),
  );
  expect(sketch(course)).toMatchInlineSnapshot(`
    [
      "docs/index.md “Home”",
      "[Water] docs/water/index.md “All water”",
      "[Water] docs/water/sea.md “Sea”",
      "docs/ice.md",
      "[more] docs/more/a.md",
    ]
  `);
  expect(said(course.diagnostics)).toMatchInlineSnapshot(`
    [
      "mkdocs.yml:1:1 info One page is left out, in no table of contents: docs/water/left.md. course-orphans",
    ]
  `);
});

test('a folder’s list that leads up or to itself ends', async () => {
  const course = await read(
    {
      ...site,
      'docs/a/.pages': 'nav:\n  - .\n  - ../b\n  - x.md\n',
      'docs/b/.pages': 'nav:\n  - ../a\n  - y.md\n',
    },
    'docs/a/x.md',
    'docs/b/y.md',
  );
  expect(sketch(course)).toContain('[a] docs/a/x.md');
});
