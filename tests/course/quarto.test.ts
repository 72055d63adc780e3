import { expect, test } from 'vitest';
import { read, said, sketch } from './support.ts';

test('a book of Quarto: chapters, parts and appendices', async () => {
  const course = await read(
    {
      '_quarto.yml': `project:
  type: book
lang: de
book:
  title: Eis
  author:
    - name: A. Frost
  chapters:
    - index.qmd
    - part: Wasser
      chapters:
        - sea.qmd
        - text: Die Tiefe
          file: deep.qmd
    - part: ice.qmd
      chapters: [floats.qmd]
  appendices:
    - more.qmd
`,
    },
    ...['index', 'sea', 'deep', 'ice', 'floats', 'more'].map((one) => `${one}.qmd`),
  );
  const { kind, title, language, authors } = course;
  expect({ kind, title, language, authors }).toEqual({
    kind: 'quarto',
    title: 'Eis',
    language: 'de',
    authors: ['A. Frost'],
  });
  expect(sketch(course)).toMatchInlineSnapshot(`
    [
      "index.qmd",
      "[Wasser] sea.qmd",
      "[Wasser] deep.qmd “Die Tiefe”",
      "ice.qmd",
      "  floats.qmd",
      "more.qmd",
    ]
  `);
  expect(said(course.diagnostics)).toEqual([]);
});

test('a website of Quarto: its sidebar', async () => {
  const course = await read(
    {
      '_quarto.yml': `project:
  type: website
website:
  title: Ice
  sidebar:
    contents:
      - href: index.qmd
        text: Home
      - section: Water
        contents:
          - sea.qmd
          - auto: lab
      - text: "---"
      - ice.qmd
`,
    },
    ...['index', 'sea', 'ice', 'lab/a', 'lab/b'].map((one) => `${one}.qmd`),
  );
  expect(course.kind).toBe('quarto');
  expect(sketch(course)).toMatchInlineSnapshot(`
    [
      "index.qmd “Home”",
      "[Water] sea.qmd",
      "[Water] lab/a.qmd",
      "[Water] lab/b.qmd",
      "ice.qmd",
    ]
  `);
  expect(said(course.diagnostics)).toEqual([]);
});
