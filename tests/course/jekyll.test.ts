import { expect, test } from 'vitest';
import { read, said, sketch } from './support.ts';

const page = (title: string, ...fields: readonly string[]): string =>
  `---\ntitle: ${title}\n${fields.join('\n')}\n---\n\nWords.\n`;

test('Just the Docs: nav_order, and pages below their parents by title', async () => {
  const course = await read({
    '_config.yml': 'title: Ice and water\nremote_theme: just-the-docs/just-the-docs\nexclude: [drafts/]\n',
    'index.md': page('Home', 'nav_order: 1'),
    'water/index.md': page('Water', 'nav_order: 3', 'has_children: true'),
    'water/sea.md': page('The sea', 'parent: Water', 'nav_order: 10'),
    'water/rivers.md': page('Rivers', 'parent: Water', 'nav_order: "2"'),
    'water/deep.md': page('Deep', 'parent: The sea', 'grand_parent: Water'),
    'ice.md': page('Ice', 'nav_order: 2'),
    'glossary.md': page('Words'),
    'about.md': page('About', 'nav_exclude: true'),
    'loop.md': page('Loop', 'parent: Loop'),
    '_includes/note.md': 'A piece.',
    'drafts/new.md': page('New'),
    '_posts/2024-01-01-news.md': page('News'),
    'README.md': '# How to build',
  });
  expect(course.kind).toBe('jekyll');
  expect(sketch(course)).toMatchInlineSnapshot(`
    [
      "index.md “Home”",
      "ice.md “Ice”",
      "water/index.md “Water”",
      "  water/rivers.md “Rivers”",
      "  water/sea.md “The sea”",
      "    water/deep.md “Deep”",
      "glossary.md “Words”",
    ]
  `);
  expect(said(course.diagnostics)).toMatchInlineSnapshot(`
    [
      "_config.yml:1:1 info 2 pages are left out, in no table of contents: about.md, loop.md. course-orphans",
      "_config.yml:1:1 info Left out, as lying outside the folder of the site’s pages: _includes/note.md, _posts/2024-01-01-news.md, drafts/new.md. course-left-out",
    ]
  `);
});

test('Jekyll without such marks: the natural order of its pages, without posts and pieces', async () => {
  const course = await read(
    { '_config.yml': 'title: Ice\ntheme: minima\ncollections:\n  lessons:\n    output: true\n' },
    '_lessons/10-sea.md',
    '_lessons/9-lake.md',
    '_posts/2024-01-01-news.md',
    '_layouts/part.md',
    'index.md',
  );
  expect(course.kind).toBe('folder');
  expect(sketch(course)).toMatchInlineSnapshot(`
    [
      "index.md",
      "[lessons] _lessons/9-lake.md",
      "[lessons] _lessons/10-sea.md",
    ]
  `);
  expect(said(course.diagnostics)).toMatchInlineSnapshot(`
    [
      "_config.yml:1:1 info Left out, as lying outside the folder of the site’s pages: _layouts/part.md, _posts/2024-01-01-news.md. course-left-out",
    ]
  `);
});
