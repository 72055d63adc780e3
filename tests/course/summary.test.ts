import { expect, test } from 'vitest';
import { read, said, sketch } from './support.ts';

test('mdBook: chapters are numbered, what stands before and after them is not; parts have headings', async () => {
  const course = await read(
    {
      'book.toml': `[book]
title = "Ice and water"
authors = ["A. Frost <frost@ice.example>", "B. Lake"]
language = "en"
[output.html]
fold = { enable = true }
`,
      'src/SUMMARY.md': `# Summary

[Before you start](start.md)

# The basics

- [Why **ice** floats](ice.md)
    - [On \`lakes\`](ice/lakes.md)
- [Not written yet]()

---

# Further on

- [Salt (and the sea)](salt%20water.md)

[Words](words.md)
`,
    },
    'src/start.md',
    'src/ice.md',
    'src/ice/lakes.md',
    'src/salt water.md',
    'src/words.md',
    'src/old.md',
    'examples/notes.md',
  );
  const { kind, title, authors } = course;
  expect({ kind, title, authors }).toEqual({
    kind: 'mdbook',
    title: 'Ice and water',
    authors: ['A. Frost', 'B. Lake'],
  });
  expect(sketch(course)).toMatchInlineSnapshot(`
    [
      "src/start.md “Before you start”",
      "[The basics] 1 src/ice.md “Why ice floats”",
      "  [The basics] 1.1 src/ice/lakes.md “On lakes”",
      "[Further on] 2 src/salt water.md “Salt (and the sea)”",
      "[Further on] src/words.md “Words”",
    ]
  `);
  expect(said(course.diagnostics)).toMatchInlineSnapshot(`
    [
      "src/SUMMARY.md:1:1 info One page is left out, in no table of contents: src/old.md. course-orphans",
      "src/SUMMARY.md:1:1 info Left out, as lying outside the folder of the site’s pages: examples/notes.md. course-left-out",
    ]
  `);
});

test('GitBook: the README first, then the list with its parts; places within a page are no pages', async () => {
  const course = await read(
    {
      'SUMMARY.md': `# Table of contents

* [Ice](ice.md)

## Water

* [The sea](water/sea.md)
  * [Its salt](water/sea.md#salt)
* [A film](https://ice.example/film)
`,
      'README.md': '# Ice and water\n',
    },
    'ice.md',
    'water/sea.md',
  );
  expect(course.kind).toBe('gitbook');
  expect(course.title).toBe('Ice and water');
  expect(sketch(course)).toMatchInlineSnapshot(`
    [
      "README.md",
      "ice.md “Ice”",
      "[Water] water/sea.md “The sea”",
      "[Water] https://ice.example/film “A film”",
    ]
  `);
  expect(said(course.diagnostics)).toMatchInlineSnapshot(`[]`);
});

test('a link in a SUMMARY.md may escape marks in its path, as GitBook does, or write them in per cents', async () => {
  const course = await read(
    { 'SUMMARY.md': '# Contents\n\n* [Ice](ice/01\\_thin\\_ice.md)\n* [Snow](ice/02%20snow.md)\n' },
    'ice/01_thin_ice.md',
    'ice/02 snow.md',
  );
  expect(course.kind).toBe('gitbook');
  expect(sketch(course)).toEqual(['ice/01_thin_ice.md “Ice”', 'ice/02 snow.md “Snow”']);
  expect(said(course.diagnostics)).toEqual([]);
});

test('a SUMMARY.md that sums something up is a page like others', async () => {
  const course = await read(
    { 'SUMMARY.md': '# What we learnt\n\n- Ice floats.\n- See [the page](ice.md).\n' },
    'ice.md',
    'water.md',
  );
  expect(course.kind).toBe('folder');
  expect(sketch(course)).toEqual(['ice.md', 'SUMMARY.md', 'water.md']);
});
