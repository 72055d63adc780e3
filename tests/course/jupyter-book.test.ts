import { expect, test } from 'vitest';
import { wordingIn } from '../../src/messages/index.ts';
import { read, said, sketch } from './support.ts';

const toc = `format: jb-book
root: intro
parts:
  - caption: Bases
    numbered: true
    chapters:
      - file: boucles/index
        title: Les boucles
        sections:
          - file: boucles/for
          - file: boucles/while.ipynb
      - file: fonctions
  - caption: Suite
    numbered: 1
    chapters:
      - glob: suite/*
      - url: https://example.org/python
        title: Le site de Python
      - file: suite/02-objets
`;

const pages = [
  'intro.md',
  'boucles/index.md',
  'boucles/for.md',
  'boucles/while.ipynb',
  'fonctions.md',
  'suite/10-fin.md',
  'suite/02-objets.md',
  'suite/1-listes.md',
];

test('a book of parts: captions, titles, numbers that run on, patterns for the others, links', async () => {
  const course = await read({ '_toc.yml': toc }, ...pages);
  expect(sketch(course)).toEqual([
    'intro.md',
    '[Bases] 1 boucles/index.md “Les boucles”',
    '  [Bases] 1.1 boucles/for.md',
    '  [Bases] 1.2 boucles/while.ipynb',
    '[Bases] 2 fonctions.md',
    '[Suite] 3 suite/1-listes.md',
    '[Suite] 4 suite/10-fin.md',
    '[Suite] https://example.org/python “Le site de Python”',
    '[Suite] 5 suite/02-objets.md',
  ]);
  expect(course.pages.map(({ path }) => path)).toHaveLength(8);
  expect(course.diagnostics).toEqual([]);
});

test('numbers begin anew in each part where the book says so', async () => {
  const config = 'html:\n  use_multitoc_numbering: false\n';
  const course = await read({ '_toc.yml': toc, '_config.yml': config }, ...pages);
  expect(sketch(course)[5]).toBe('[Suite] 1 suite/1-listes.md');
});

test('an article: sections in sections', async () => {
  const course = await read(
    { '_toc.yml': 'format: jb-article\nroot: README\nsections:\n- file: a\n  sections:\n  - file: b\n' },
    'README.md',
    'a.md',
    'b.md',
  );
  expect(sketch(course)).toEqual(['README.md', 'a.md', '  b.md']);
});

test('tables of contents of before Jupyter Book 0.11', async () => {
  const course = await read(
    {
      '_toc.yml':
        '- file: intro\n- header: Bases\n- file: a\n  sections:\n  - file: b\n- part: Suite\n  chapters:\n  - file: c\n- chapter: Fin\n  sections:\n  - file: d\n',
    },
    'intro.md',
    'a.md',
    'b.md',
    'c.md',
    'd.md',
  );
  expect(sketch(course)).toEqual([
    'intro.md',
    '[Bases] a.md',
    '  [Bases] b.md',
    '[Suite] c.md',
    '[Fin] d.md',
  ]);
});

test('the book says who wrote it, in which language, under which terms', async () => {
  const { title, authors, language, copyright, licence, id } = await read(
    {
      '_toc.yml': 'format: jb-book\nroot: intro\n',
      '_config.yml': `title: Programmer, pas à pas
author: Ada Lovelace; Grace Hopper
copyright: "2024, CC BY-NC-SA 4.0"
sphinx:
  config:
    language: fr_CH
`,
    },
    'intro.md',
  );
  expect({ title, authors, language, copyright, licence, id }).toEqual({
    title: 'Programmer, pas à pas',
    authors: ['Ada Lovelace', 'Grace Hopper'],
    language: 'fr-CH',
    copyright: '2024, CC BY-NC-SA 4.0',
    licence: 'CC BY-NC-SA 4.0',
    id: 'programmer-pas-a-pas',
  });
});

test('a page that is not there, one listed twice, one that nothing lists, an empty pattern, a riddle', async () => {
  const course = await read(
    {
      '_toc.yml': `format: jb-book
root: intro
chapters:
  - file: bouclse
  - file: fonctions
  - file: fonctions.md
  - glob: annexes/*
  - fil: intro
  - file: dessin
`,
      'dessin.tex': '',
      'caché.md': '---\norphan: true\n---\n# Caché\n',
    },
    'intro.md',
    'boucles.md',
    'fonctions.md',
    'README.md',
  );
  expect(sketch(course)).toEqual(['intro.md', 'fonctions.md']);
  expect(said(course.diagnostics)).toEqual([
    '_toc.yml:8:5 warning This entry of the table of contents names no page, address, pattern or title: {"fil":"intro"} course-entry-unclear',
    '_toc.yml:4:11 warning The table of contents names “bouclse”, and there is no such page. course-page-missing',
    '_toc.yml:6:11 info “fonctions.md” is listed a second time; the first is at _toc.yml:5. course-page-twice',
    '_toc.yml:7:11 warning The pattern “annexes/*” of the table of contents matches no page. course-pattern-empty',
    '_toc.yml:9:11 warning “dessin.tex” is LaTeX: Cartable can’t read its text. course-page-unreadable',
    '_toc.yml:1:1 info One page is left out, in no table of contents: boucles.md. course-orphans',
  ]);
  expect(wordingIn(course.diagnostics[1]!, 'en').remedy).toBe('Did you mean “boucles.md”?');
  expect(wordingIn(course.diagnostics[1]!, 'fr').remedy).toBe('Vouliez-vous écrire « boucles.md » ?');
  expect(course.orphans).toEqual(['boucles.md']);
});

test('a line of a table of contents that is no YAML costs that line', async () => {
  const course = await read(
    {
      '_toc.yml':
        'format: jb-book\nroot: intro\nchapters:\n- file: a\n- file: "b\n- file: c\n  title: C: the end\n',
    },
    'intro.md',
    'a.md',
    'b.md',
    'c.md',
    'answers-for-teachers.md',
  );
  expect(sketch(course)).toEqual(['intro.md', 'a.md', 'b.md', 'c.md “C: the end”']);
  expect(said(course.diagnostics)[0]).toBe(
    '_toc.yml:5:1 warning A line of _toc.yml can’t be read: a quote or bracket is never closed. course-file-broken',
  );
  expect(course.orphans).toEqual(['answers-for-teachers.md']);
});

test('where nothing of a table of contents can be read, the pages stand in their natural order', async () => {
  const course = await read({ '_toc.yml': '[[[ chapters\n' }, 'b.md', 'a.md');
  expect(sketch(course)).toEqual(['a.md', 'b.md']);
  expect(course.diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'warning course-file-broken',
  ]);
});

test('a book in a folder below is found there', async () => {
  const course = await read(
    { 'docs/_toc.yml': 'format: jb-book\nroot: intro\n' },
    'README.md',
    'docs/intro.md',
  );
  expect(sketch(course)).toEqual(['docs/intro.md']);
});

test('several projects below: their pages in natural order, and a word on it', async () => {
  const course = await read(
    { 'appr/_toc.yml': 'root: z\nchapters: [{file: a}]\n', 'ens/conf.py': '' },
    'appr/z.md',
    'appr/a.md',
    'ens/b.md',
  );
  expect(sketch(course)).toEqual(['[appr] appr/a.md', '[appr] appr/z.md', 'ens/b.md']);
  expect(said(course.diagnostics)).toEqual([
    '.:1:1 info The folder holds several projects, each with its own table of contents: appr, ens. course-several-projects',
  ]);
});

test('commands in formulas, as MathJax has them; not those with an argument that may be left out', async () => {
  const { math } = await read(
    {
      '_toc.yml': 'root: a\n',
      '_config.yml':
        'sphinx:\n  config:\n    mathjax3_config:\n      tex:\n        macros:\n          R: \\mathbb{R}\n          abs: ["\\\\left|#1\\\\right|", 1]\n          der: ["d#2/d#1", 2, "x"]\n',
    },
    'a.md',
  );
  expect(math).toEqual({ '\\R': '\\mathbb{R}', '\\abs': '\\left|#1\\right|' });
});

test('where a script copies the pages to what the contents name, they are taken from where they are', async () => {
  const toc = 'format: jb-book\nroot: index\nchapters:\n- file: chap01\n- file: chap02\n';
  const course = await read({ 'jb/_toc.yml': toc }, 'README.md', 'chapters/chap02.md', 'chapters/chap01.md');
  expect(sketch(course)).toEqual(['[chapters] chapters/chap01.md', '[chapters] chapters/chap02.md']);
  expect(said(course.diagnostics)[0]).toBe(
    'jb/_toc.yml:1:1 warning _toc.yml lists no page that is there. course-contents-vain',
  );
});
