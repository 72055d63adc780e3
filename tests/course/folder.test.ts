import { expect, test } from 'vitest';
import { wordingIn } from '../../src/messages/index.ts';
import { read, said, sketch } from './support.ts';

test('a plain folder is read in natural order: numbers as numbers, without regard to case or accents', async () => {
  const course = await read({}, '10-fin.md', '2-suite.md', '1-début.md', 'annexe.ipynb', 'Zoo.md', 'élan.md');
  expect(sketch(course)).toEqual([
    '1-début.md',
    '2-suite.md',
    '10-fin.md',
    'annexe.ipynb',
    'élan.md',
    'Zoo.md',
  ]);
  expect({ kind: course.kind, id: course.id, title: course.title }).toEqual({
    kind: 'folder',
    id: 'mon-cours',
    title: undefined,
  });
  expect(course.diagnostics).toEqual([]);
});

test('a name comes before those that go on behind it, whatever kind of file it is', async () => {
  const pages = [
    '1.md',
    '1.2/a.md',
    '1.10/a.md',
    'chapter.md',
    'chapter2.md',
    'chapter10.md',
    'chapter-b.md',
  ];
  const course = await read({}, ...[...pages].reverse());
  expect(course.pages.map(({ path }) => path)).toEqual(pages);
});

test('a folder of pages is a part, or the section of its index; one page alone stands for itself', async () => {
  const course = await read(
    { 'index.md': '# Le réseau\n\nBienvenue.\n' },
    '01-bases/a.md',
    '01-bases/b.md',
    '02-adresses/README.md',
    '02-adresses/ip.md',
    '02-adresses/annexes/1.md',
    '02-adresses/annexes/2.md',
    '03-seul/lesson.md',
  );
  expect(sketch(course)).toEqual([
    'index.md',
    '[bases] 01-bases/a.md',
    '[bases] 01-bases/b.md',
    '02-adresses/README.md',
    '  # annexes',
    '    02-adresses/annexes/1.md',
    '    02-adresses/annexes/2.md',
    '  02-adresses/ip.md',
    '03-seul/lesson.md',
  ]);
  expect(course.title).toBe('Le réseau');
  expect(course.id).toBe('le-reseau');
});

test('files about the folder stay out, and are named', async () => {
  const course = await read({}, 'README.md', 'LICENSE.md', 'CHANGELOG.md', 'boucles.md');
  expect(sketch(course)).toEqual(['boucles.md']);
  expect(course.orphans).toEqual(['CHANGELOG.md', 'LICENSE.md', 'README.md']);
  expect(said(course.diagnostics)).toEqual([
    'CHANGELOG.md:1:1 info Left out, as being about the folder rather than for its pupils: CHANGELOG.md, LICENSE.md, README.md. course-about-left-out',
  ]);
});

test('so do those that programs and makers are told something in; a page of such a name is a lesson', async () => {
  const about = ['CLAUDE.md', 'LICENSE-FONTS.md', 'PULL_REQUEST_TEMPLATE.md', 'SECURITY.md'];
  const course = await read({}, ...about, 'claude.md', 'security.md');
  expect(sketch(course)).toEqual(['claude.md', 'security.md']);
  expect(course.orphans).toEqual(about);
});

test('a README alone in a folder beside pages is about that folder, and no lesson', async () => {
  const course = await read({}, 'lesson.md', 'sources/README.md', 'tides/README.md', 'tides/exercises.md');
  expect(sketch(course)).toEqual(['lesson.md', 'tides/README.md', '  tides/exercises.md']);
  expect(course.orphans).toEqual(['sources/README.md']);
});

test('a README that is alone is the lesson', async () => {
  const course = await read({}, 'README.md');
  expect(sketch(course)).toEqual(['README.md']);
  expect(course.diagnostics).toEqual([]);
});

test('a notebook and a Markdown file of one name are one lesson, which is said', async () => {
  const course = await read({}, 'boucles.ipynb', 'boucles.md', 'listes.ipynb');
  expect(sketch(course)).toEqual(['boucles.md', 'listes.ipynb']);
  expect(said(course.diagnostics)).toEqual([
    'boucles.ipynb:1:1 info “boucles.ipynb” has the name of “boucles.md”, beside it: one lesson in two forms. course-page-twin',
  ]);
});

test('a folder without a page that can be read is an error', async () => {
  const course = await read({ 'notes.odt': '' });
  expect(course.pages).toEqual([]);
  expect(said(course.diagnostics, 'fr')).toEqual([
    '.:1:1 info Un fichier est d’un genre que Cartable ne lit pas comme des leçons : notes.odt (un texte OpenDocument). course-other-kinds',
    '.:1:1 error Le cours ne contient aucune page que Cartable sache lire (.md, .markdown, .mdx, .qmd, .Rmd, .ipynb, .docx, .gift). course-empty',
  ]);
});

test('Quarto’s pages are read, not the pieces that they include', async () => {
  const course = await read({}, '01-a.qmd', '02-b.qmd', '_part.qmd');
  expect(sketch(course)).toEqual(['01-a.qmd', '02-b.qmd']);
});

test('files of other kinds are named once, with what can be done about each; attachments and pictures aren’t', async () => {
  const course = await read(
    { 'worksheet.pdf': '', 'map.png': '', 'README.rst': '' },
    'a.md',
    'b.md',
    'c.odt',
    'd/e.odt',
    'f.rtf',
  );
  expect(said(course.diagnostics)).toEqual([
    '.:1:1 info 3 files are of a kind that Cartable doesn’t read as lessons: c.odt (an OpenDocument text), d/e.odt (an OpenDocument text), f.rtf (a rich text). course-other-kinds',
  ]);
  expect(wordingIn(course.diagnostics[0]!, 'en').remedy).toBe(
    'Save it as .docx in the program that made it, or in LibreOffice.',
  );
});

test('of many files of other kinds a dozen are named', async () => {
  const course = await read({}, 'a.md', ...Array.from({ length: 50 }, (_, at) => `${at}.odt`));
  expect(course.diagnostics).toHaveLength(1);
  expect(said(course.diagnostics)[0]).toContain('11.odt (an OpenDocument text), and 38 more.');
});

test('a Word document is a page, unless a page links to it or Word has it open', async () => {
  const course = await read(
    { 'a.md': '[The sheet](sheet%201.docx) and {download}`this <b.docx>`', 'sheet 1.docx': '', 'b.docx': '' },
    'c.docx',
    '~$c.docx',
  );
  expect(sketch(course)).toEqual(['a.md', 'c.docx']);
  expect(course.diagnostics).toEqual([]);
});

test('documents that only a README lists are lessons, as others are; alone, it is the page they are attached to', async () => {
  const README = '# Sheets\n\n- [One](one.docx)\n- [Two](unit/two.docx)\n';
  const listed = { 'README.md': README, 'one.docx': '', 'unit/two.docx': '' };
  expect(sketch(await read({ ...listed, 'three.docx': '' }))).toEqual([
    'one.docx',
    'three.docx',
    'unit/two.docx',
  ]);
  expect(sketch(await read(listed))).toEqual(['README.md']);
  expect(
    sketch(await read({ ...listed, 'unit/README.md': '# Unit\n\n[Two](two.docx)\n' }, 'unit/a.md')),
  ).toEqual(['one.docx', 'unit/README.md', '  unit/a.md']);
});

test('a question bank is a page where its ending, or its text, says that it is one', async () => {
  const course = await read(
    {
      'b.txt': 'Which of these floats?\nA. ice\nB. iron\nANSWER: A\n',
      'c.xml': '<?xml version="1.0"?>\n<quiz><question type="essay"/></quiz>',
      'd.gift': 'Ice floats.{T}',
      'requirements.txt': 'numpy>=1.0\n',
      'sitemap.xml': '<urlset/>',
      'words.txt': 'A set is written {=a, b}, in braces.\n\nAnd so on.\n\nAnd on.\n',
    },
    'a.md',
    'd.md',
  );
  expect(sketch(course)).toEqual(['a.md', 'b.txt', 'c.xml', 'd.gift', 'd.md']);
  expect(said(course.diagnostics)).toEqual([]);
});
