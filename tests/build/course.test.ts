import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const page = (title: string, question: string): string => `---
language: en
---

# ${title}

What the page is about.

a) ${question}

\`\`\`{dropdown} Answer
The answer to that.
\`\`\`
`;

const BOOK = {
  '_config.yml': 'title: The moon\nauthor: A. Teacher\n',
  '_toc.yml': 'format: jb-book\nroot: intro\nchapters:\n  - file: phases/index\n  - file: tides/index\n',
  'intro.md': '# The moon\n\nA short book about the moon and what it does to the sea.\n',
  'phases/index.md': page('Phases', 'Why is the moon not always full?'),
  'tides/index.md': page('Tides', 'How often is it high tide?'),
};

/** Elements inside one another without end: no page can be made of them. */
const NOTHING_TO_READ = `# Tides\n\n${'<div>'.repeat(30_000)}\n`;

const built = async (folder: string, ...more: string[]) =>
  cartable(['build', folder, '--out', join(folder, 'dist'), ...more]);

const report = async (folder: string, id: string) =>
  JSON.parse(await readFile(join(folder, 'dist', id, 'report.json'), 'utf8'));

const entryOf = async (zip: string, path: string) =>
  strFromU8(unzipSync(new Uint8Array(await readFile(zip)))[path]!);

describe('a folder of lessons', () => {
  it('becomes one course: its packages, one report, one sheet', async () => {
    const folder = await folderWith(BOOK);
    const { code, err } = await built(folder);
    expect(err).toContain('Course built (3 lessons)');
    expect(code).toBe(0);
    expect((await readdir(join(folder, 'dist/the-moon'))).sort()).toEqual([
      'index.html',
      'report.json',
      'the-moon.moodle-quiz.xml',
      'the-moon.scorm12.zip',
    ]);
  });

  it('tells what concerns the course as a whole at its folder', async () => {
    const folder = await folderWith(BOOK);
    const { err } = await built(folder, '--to', 'scorm2004');
    const { diagnostics } = await report(folder, 'the-moon');
    const told = diagnostics.filter(({ rule }: { rule: string }) => rule === 'scorm2004-several-scos');
    expect(told.map(({ file }: { file: string }) => file)).toEqual(['.']);
    const at = relative('.', folder).replaceAll('\\', '/');
    expect(err).toContain(`${at}:1:1 info The SCORM 2004 package has 3 SCOs.`);
  });

  it('keeps the order of the table of contents, and names each question with its lesson', async () => {
    const folder = await folderWith(BOOK);
    await built(folder);
    const { lesson, questions } = await report(folder, 'the-moon');
    expect(lesson).toMatchObject({
      id: 'the-moon',
      title: 'The moon',
      language: 'en',
      authors: ['A. Teacher'],
    });
    expect(
      questions.map(({ id, source }: { id: string; source: { file: string } }) => [
        id.split('/')[0],
        source.file,
      ]),
    ).toEqual([
      ['phases', 'phases/index.md'],
      ['tides', 'tides/index.md'],
    ]);
    for (const { fields } of questions)
      expect(fields['moodle-quiz']).toEqual(['generalfeedback', 'graderinfo']);
  });

  it('puts each lesson’s questions into a category below the course’s', async () => {
    const folder = await folderWith(BOOK);
    await built(folder, '--to', 'moodle-quiz');
    const xml = await readFile(join(folder, 'dist/the-moon/the-moon.moodle-quiz.xml'), 'utf8');
    expect([...xml.matchAll(/<!\[CDATA\[(top\/.*?)\]\]>/g)].map(([, path]) => path)).toEqual([
      'top/The moon/Phases',
      'top/The moon/Tides',
    ]);
  });

  it('links from one lesson to another where the package is one page, and names the other where it isn’t', async () => {
    const linking = BOOK['tides/index.md'].replace(
      'What the page',
      'See [the phases](../phases/index.md). What the page',
    );
    const folder = await folderWith({ ...BOOK, 'tides/index.md': linking });
    const alone = await built(folder, '--to', 'scorm12');
    expect(alone.err).toContain(
      '“Tides” has a link to other lessons, which a SCO may not open. scorm-lesson-links',
    );
    expect(alone.err).not.toContain('dead-link');
    const onePage = await built(folder, '--to', 'scorm12', '--single-sco');
    expect(onePage.err).toMatch(/^Course built \(3 lessons\) \(3 more with --explain\)\nNow open [^\n]*\n$/);
  });

  it('keeps lessons of one title apart in the question bank, where they may ask the same', async () => {
    const folder = await folderWith({
      'one.md': page('Moon', 'Why?'),
      'two.md': page('Moon', 'Why?'),
      'cartable.yml': 'title: Twins\n',
    });
    const { code } = await built(folder, '--to', 'moodle-quiz');
    expect(code).toBe(0);
    const xml = await readFile(join(folder, 'dist/twins/twins.moodle-quiz.xml'), 'utf8');
    expect([...xml.matchAll(/<!\[CDATA\[(top\/.*?)\]\]>/g)].map(([, path]) => path)).toEqual([
      'top/Twins/Moon (one)',
      'top/Twins/Moon (two)',
    ]);
  });

  it('may use whatever lies in the course’s folder, and nothing outside it', async () => {
    const folder = await folderWith({
      'secret.png': 'outside',
      'book/glossary.csv': 'term,definition\nmoon,What goes round the earth.\n',
      'book/one/a.md': `${page('One', 'What is the {term}`moon`?')}\n![A secret](../../secret.png)\n`,
      'book/two/b.md': page('Two', 'What is two?'),
    });
    const { err } = await cartable([
      'build',
      join(folder, 'book'),
      '--out',
      join(folder, 'dist'),
      '--to',
      'scorm12',
    ]);
    expect(err).not.toContain('term-unknown');
    expect(err).toContain('media-outside');
  });

  it('explains the abbreviations of myst.yml in every lesson', async () => {
    const folder = await folderWith({
      'myst.yml':
        'version: 1\nproject:\n  title: Moon\n  abbreviations:\n    LMS: learning management system\n',
      'a.md': page('One', 'What is an LMS?'),
      'b.md': page('Two', 'What is two?'),
    });
    await built(folder, '--to', 'moodle-quiz');
    const xml = await readFile(join(folder, 'dist/moon/moon.moodle-quiz.xml'), 'utf8');
    expect(xml).toContain('<abbr title="learning management system">LMS</abbr>');
  });

  it('counts a rule’s diagnostics as cartable.yml says', async () => {
    const folder = await folderWith({
      ...BOOK,
      'tides/index.md': `${BOOK['tides/index.md']}\n![The sea](sea.png)\n`,
      'cartable.yml': 'rules:\n  media-missing: error\n',
    });
    const { code, err } = await built(folder);
    expect(code).toBe(1);
    expect(err).toMatch(/tides\/index\.md:15:12 error “sea\.png” .* media-missing/);
  });

  it('delivers each lesson by itself too when asked', async () => {
    const folder = await folderWith(BOOK);
    await built(folder, '--each', '--to', 'scorm12');
    expect(await readdir(join(folder, 'dist/the-moon/tides'))).toContain('tides.scorm12.zip');
    expect((await report(folder, 'the-moon/tides')).lesson.title).toBe('Tides');
  });

  it('gives pages of one name an id from their path where a table of contents lists them, and says so', async () => {
    const folder = await folderWith({
      '_toc.yml': 'format: jb-book\nroot: intro\nchapters:\n  - file: a/exercises\n  - file: b/exercises\n',
      'intro.md': BOOK['intro.md'],
      'a/exercises.md': page('One', 'What is one?'),
      'b/exercises.md': page('Two', 'What is two?'),
    });
    const { code, err } = await built(folder, '--each', '--to', 'scorm12');
    expect(code).toBe(0);
    expect(err).toContain(
      'b/exercises.md:1:1 info Another lesson of the course has the id “exercises”. id-from-path',
    );
    expect(err).not.toContain('a/exercises.md:1:1 info Another');
  });

  it('isn’t delivered without one of its lessons; the others are, when asked for by themselves', async () => {
    const folder = await folderWith({
      ...BOOK,
      'tides/index.md': NOTHING_TO_READ,
    });
    const { code, err } = await built(folder, '--each', '--to', 'scorm12');
    expect(code).toBe(1);
    expect(err).toContain(
      '“tides/index.md” has an error, so the course’s packages aren’t written. course-incomplete',
    );
    expect((await readdir(join(folder, 'dist/the-moon'))).sort()).toEqual(['intro', 'phases']);
  });

  const POLICIES = {
    ...BOOK,
    'phases/index.md': BOOK['phases/index.md'].replace('---', '---\nanswers: after-finish\nattempts: 3'),
    'tides/index.md': BOOK['tides/index.md']
      .replace('---', '---\nanswers: never')
      .replace('The answer to that', 'Twice a day'),
  };

  it('tells each lesson’s policies, and speaks of the course', async () => {
    const folder = await folderWith(POLICIES);
    await built(folder);
    const { policies, lessons } = await report(folder, 'the-moon');
    expect(policies).toBe(null);
    expect(
      lessons.map(({ title, policies: one }: never) => [title, (one as { answers: string }).answers]),
    ).toEqual([
      ['The moon', 'after-answer'],
      ['Phases', 'after-finish'],
      ['Tides', 'never'],
    ]);
    const sheet = await readFile(join(folder, 'dist/the-moon/index.html'), 'utf8');
    const captions = [...sheet.matchAll(/<caption><span>(.*?)<\/span><\/caption>/g)].map(([, one]) => one);
    expect(captions).toEqual(['The moon', 'Phases', 'Tides']);
    expect(sheet).toContain('<code class="whole">never</code>');
    expect(sheet).toContain('The whole course, a page for each lesson');
    expect(sheet).toContain('The course: SCORM package');
    expect(sheet).not.toContain('The whole lesson as one page');
  });

  it('as one SCO keeps back all answers where one lesson does: they are in the key', async () => {
    const folder = await folderWith(POLICIES);
    await built(folder, '--single-sco', '--to', 'scorm12');
    const zip = unzipSync(new Uint8Array(await readFile(join(folder, 'dist/the-moon/the-moon.scorm12.zip'))));
    expect(Object.keys(zip)).not.toContain('answers.js');
    const key = await readFile(join(folder, 'dist/the-moon/the-moon.answers.html'), 'utf8');
    expect(key).toContain('Twice a day');
    expect(key).toContain('The answer to that');
    expect((await report(folder, 'the-moon')).policies).toMatchObject({ answers: 'never', attempts: null });
  });

  it.each([
    ['en', 'This page couldn’t be read when the course was packed (tides/index.md).'],
    ['fr', 'Cette page n’a pas pu être lue quand le cours a été préparé (tides/index.md).'],
  ])(
    'is delivered with --skip-broken: a page in the place of the broken one says so (%s)',
    async (language, said) => {
      const folder = await folderWith({
        ...BOOK,
        'cartable.yml': `language: ${language}\n`,
        'phases/index.md': BOOK['phases/index.md'].replace('language: en', `language: ${language}`),
        'tides/index.md': NOTHING_TO_READ,
      });
      const { code, err } = await built(folder, '--skip-broken', '--single-sco');
      expect(err).toContain(
        'tides/index.md:1:1 warning “tides/index.md” has an error, and is left out. lesson-skipped',
      );
      expect(err).toContain('warning The page nests HTML elements deeper than can be read. page-unreadable');
      expect(code).toBe(0);
      const page = await entryOf(join(folder, 'dist/the-moon/the-moon.scorm12.zip'), 'index.html');
      expect(page).toContain('data-lesson="tides"');
      expect(page).toContain(said);
      expect((await built(folder, '--skip-broken', '--strict')).code).toBe(1);
    },
  );

  it('keeps as one SCO what its lessons settle, whatever page is left out', async () => {
    const folder = await folderWith({
      ...BOOK,
      'cartable.yml': 'attempts: 3\n',
      'tides/index.md': NOTHING_TO_READ,
    });
    const { err } = await built(folder, '--skip-broken', '--single-sco', '--to', 'scorm12');
    expect(err).not.toContain('single-sco-settings');
    expect((await report(folder, 'the-moon')).policies).toMatchObject({ attempts: 3 });
  });

  it('isn’t delivered where no page of it can be read, not even with --skip-broken', async () => {
    const folder = await folderWith({ 'a.md': NOTHING_TO_READ, 'b.md': NOTHING_TO_READ });
    const { code, err } = await built(folder, '--skip-broken');
    expect(code).toBe(1);
    expect(err).toContain(
      'error “a.md” has an error, so the course’s packages aren’t written. course-incomplete',
    );
  });

  it('is made of a plain folder whose pages share their names: ids come from paths, unique ones stay', async () => {
    const folder = await folderWith({
      'intro.md': BOOK['intro.md'],
      'a/plants.md': page('One', 'What is one?'),
      'b/plants.md': page('Two', 'What is two?'),
      'b-plants.md': page('Three', 'What is three?'),
      'c/water.md': page('Four', 'What is four?'),
      'd/oil.md': page('Five', 'What is five?').replace('---', '---\nid: water'),
      'cartable.yml': 'title: Nature\n',
    });
    const { code, err } = await built(folder, '--each', '--to', 'scorm12');
    expect(err).toContain(
      'b/plants.md:1:1 info Another lesson of the course has the id “plants”. id-from-path',
    );
    expect(code).toBe(0);
    expect(
      (await readdir(join(folder, 'dist/nature'), { withFileTypes: true }))
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['b-plants', 'b-plants-aa1a8d', 'd-oil', 'intro', 'plants', 'water']);
  });
});
