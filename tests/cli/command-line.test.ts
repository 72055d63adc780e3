import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

describe('the command line', () => {
  it('prints its version', async () => {
    expect(await cartable(['--version'])).toMatchObject({ code: 0, out: '0.1.0\n', err: '' });
  });

  it('prints its help, which names the command to start with', async () => {
    const { code, out, err } = await cartable(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('npx cartable build lessons/my-lesson.md');
  });

  it('explains build: every flag, every target, every exit code', async () => {
    const { code, out } = await cartable(['build', '--help']);
    expect(code).toBe(0);
    for (const word of ['--to', 'scorm12', 'moodle-quiz', '--out', '--strict', '--json', 'Exit codes: 0']) {
      expect(out).toContain(word);
    }
  });

  it('suggests the flag that was meant', async () => {
    const { code, out, err } = await cartable(['build', 'x.md', '--strcit']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe("cartable: unknown option '--strcit'\n(Did you mean --strict?)\n");
  });

  it('suggests the command that was meant', async () => {
    const { code, err } = await cartable(['biuld', 'x.md']);
    expect(code).toBe(2);
    expect(err).toBe("cartable: unknown command 'biuld'\n(Did you mean build?)\n");
  });

  it('suggests the target that was meant', async () => {
    const { code, err } = await cartable(['build', 'x.md', '--to', 'scorm21']);
    expect(code).toBe(2);
    expect(err).toContain('“scorm21” is no target. Did you mean scorm12?');
  });

  it('builds what each --to says, and once what several say', async () => {
    const folder = await folderWith({ 'ice.md': '# Ice\n\nIce floats on water.\n' });
    const out = join(folder, 'dist');
    const to = ['--to', 'web-page', '--to', 'scorm12,epub', '--to', 'epub'];
    expect((await cartable(['build', join(folder, 'ice.md'), ...to, '--out', out])).code).toBe(0);
    expect(await readdir(join(out, 'ice'))).toEqual(
      expect.arrayContaining(['ice.epub', 'ice.html', 'ice.scorm12.zip']),
    );
  });

  it('says so when nothing is at the path, or no lesson is in the folder', async () => {
    expect(await cartable(['build', 'no-such.md'])).toMatchObject({
      code: 2,
      err: 'cartable: there is no lesson at “no-such.md”\n',
    });
    const folder = await folderWith({ 'notes.txt': 'Nothing to build.' });
    const { code, err } = await cartable(['build', folder]);
    expect(code).toBe(1);
    expect(err).toContain(
      'error The course holds no page that Cartable reads (.md, .markdown, .mdx, .qmd, .Rmd, .ipynb, .docx, .gift). course-empty',
    );
  });

  it.each([
    ['lesson.doc', 'is an old Word document, which Cartable doesn’t read as a lesson. Save it as .docx'],
    ['lesson.rst', 'is reStructuredText, which Cartable doesn’t read as a lesson. Convert it to Markdown'],
    ['notes.txt', 'is plain text, which Cartable doesn’t read as a lesson. Rename it to .md'],
    ['data.xml', 'is an XML file, which Cartable doesn’t read as a lesson.'],
    ['page.adoc', 'is AsciiDoc, which Cartable doesn’t read as a lesson. Convert it to Markdown'],
    ['cat.png', 'is no lesson: Cartable reads Markdown (.md'],
  ])('says what a file of another kind is, and what can be done: %s', async (name, said) => {
    const folder = await folderWith({ [name]: 'words' });
    for (const command of ['build', 'inspect', 'preview', 'ids']) {
      const { code, err } = await cartable([command, join(folder, name)]);
      expect(code).toBe(2);
      expect(err).toContain(`${name}” ${said}`);
    }
  });
});
