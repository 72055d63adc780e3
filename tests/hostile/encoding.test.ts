/** Files as old editors save them are read as what they evidently are, with one warning. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/build/text-file.ts';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

/** The characters of Windows-1252 that ISO 8859-1 has no place for, as far as these texts hold them. */
const SPECIAL: Readonly<Record<string, number>> = { '’': 0x92, œ: 0x9c, '€': 0x80, '“': 0x93, '”': 0x94 };
const windows = (text: string): Buffer => Buffer.from([...text].map((c) => SPECIAL[c] ?? c.charCodeAt(0)));
const utf16le = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const utf16be = (text: string): Buffer => utf16le(text).swap16();
const withoutBom =
  (encode: (text: string) => Buffer) =>
  (text: string): Buffer =>
    encode(text).subarray(2);

const ETE =
  '---\ntitle: L’été à l’œuvre\nauthors: [Zoé]\n---\n\nLes fraises coûtent 3 €.\n\na) Pourquoi est-ce l’été ?\n\n:::{dropdown} Réponse\nLe soleil brûle très haut.\n:::\n';
const notebook = JSON.stringify({
  cells: [{ cell_type: 'markdown', metadata: {}, source: ['# Été\n', '\n', 'C’est l’été.'] }],
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
});

const build = (folder: string, what: string) =>
  cartable(['build', join(folder, what), '--out', join(folder, 'dist'), '--to', 'scorm12,moodle-quiz']);
const warnings = (err: string): string[] =>
  [...err.matchAll(/^(?:.*\/)?(\S+:\d+):\d+ warning (.* encoding-assumed)$/gm)].map(
    ([, at, what]) => `${at} ${what}`,
  );

describe('a lesson', () => {
  it.each([
    ['Windows-1252', windows, 2],
    ['UTF-16', utf16le, 1],
    ['UTF-16', utf16be, 1],
    ['UTF-16', withoutBom(utf16le), 1],
    ['UTF-16', withoutBom(utf16be), 1],
  ])('in %s is read with its front matter and answers', async (encoding, encode, line) => {
    const folder = await folderWith({ 'ete.md': encode(ETE), 'utf8/ete.md': ETE });
    const { code, err } = await build(folder, 'ete.md');
    expect(code).toBe(0);
    expect(warnings(err)).toEqual([
      `ete.md:${line} From this line on the file isn’t UTF-8. encoding-assumed`,
    ]);
    expect(err).toContain(`It is read as ${encoding}.`);
    const report = JSON.parse(await readFile(join(folder, 'dist/ete/report.json'), 'utf8'));
    expect(report.lesson).toMatchObject({ title: 'L’été à l’œuvre', authors: ['Zoé'], language: 'fr' });
    const quiz = await readFile(join(folder, 'dist/ete/ete.moodle-quiz.xml'), 'utf8');
    await build(folder, 'utf8/ete.md');
    expect(quiz).toBe(await readFile(join(folder, 'dist/ete/ete.moodle-quiz.xml'), 'utf8'));
  });

  it('with a foreign byte pasted into UTF-8 keeps every other letter', async () => {
    const page = Buffer.concat([
      Buffer.from('# L’été\n\nÀ la plage, déjà “vu”,\nun '),
      windows('œuf'),
      Buffer.from(' à Noël.\n'),
    ]);
    const folder = await folderWith({ 'ete.md': page });
    const { code, err } = await build(folder, 'ete.md');
    expect(code).toBe(0);
    expect(warnings(err)).toEqual(['ete.md:4 From this line on the file isn’t UTF-8. encoding-assumed']);
    expect(decode(page)).toMatchObject({ text: '# L’été\n\nÀ la plage, déjà “vu”,\nun œuf à Noël.\n' });
  });

  it('that is no text at all is an error', async () => {
    const folder = await folderWith({ 'a.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) });
    const { code, err } = await build(folder, 'a.md');
    expect(code).toBe(1);
    expect(err).toContain('The file isn’t text. lesson-unreadable');
  });

  it('gets its names in UTF-8, every letter kept', async () => {
    const folder = await folderWith({ 'ete.md': windows(ETE) });
    expect((await cartable(['ids', join(folder, 'ete.md')])).code).toBe(0);
    const named = await readFile(join(folder, 'ete.md'), 'utf8');
    expect(named).toMatch(/^\(pourquoi-.*\)=$/m);
    expect(named.replace(/^\(pourquoi-.*\)=\n/m, '')).toBe(ETE);
  });
});

describe('what stands beside a lesson', () => {
  it('is read alike: a notebook', async () => {
    const folder = await folderWith({ 'ete.ipynb': windows(notebook) });
    const { code, err } = await build(folder, 'ete.ipynb');
    expect(code).toBe(0);
    expect(warnings(err)).toHaveLength(1);
    const report = JSON.parse(await readFile(join(folder, 'dist/ete/report.json'), 'utf8'));
    expect(report.lesson.title).toBe('Été');
  });

  it.each([
    ['the settings', 'cartable.yml', 'authors: [Zoé]\n', '# Eté\n'],
    ['an included file', 'part.md', 'Zoé était là.\n', '# Eté\n\n```{include} part.md\n```\n'],
  ])('is read alike: %s', async (_what, name, text, page) => {
    const folder = await folderWith({ 'ete.md': page, 'cartable.yml': '', [name]: windows(text) });
    const { code, err } = await build(folder, 'ete.md');
    expect(code).toBe(0);
    expect(warnings(err)).toEqual([`${name}:1 From this line on the file isn’t UTF-8. encoding-assumed`]);
    const report = JSON.parse(await readFile(join(folder, 'dist/ete/report.json'), 'utf8'));
    if (name === 'cartable.yml') expect(report.lesson.authors).toEqual(['Zoé']);
  });

  it('is read alike: the contents of a course', async () => {
    const page = '# Lune\n\nLa lune tourne.\n';
    const folder = await folderWith({
      'a.md': page,
      'b.md': page.replace('Lune', 'Mer'),
      'myst.yml': windows(
        'version: 1\nproject:\n  title: L’été\n  toc:\n    - file: a.md\n    - file: b.md\n',
      ),
    });
    const { code, err } = await build(folder, '');
    expect(code).toBe(0);
    expect(warnings(err)).toEqual(['myst.yml:3 From this line on the file isn’t UTF-8. encoding-assumed']);
    const report = JSON.parse(await readFile(join(folder, 'dist/l-ete/report.json'), 'utf8'));
    expect(report.lesson.title).toBe('L’été');
  });
});

describe('a folder of one lesson', () => {
  it('says what is amiss with the folder, as one of two does', async () => {
    const folder = await folderWith({
      'a.md': '# Moon\n\nIt goes round.\n',
      'conf.py': Buffer.from([0xe9, 0, 1]),
    });
    for (const command of ['build', 'inspect']) {
      const out = command === 'build' ? ['--out', join(folder, 'dist')] : [];
      const { code, err } = await cartable([command, folder, ...out]);
      expect(code).toBe(0);
      expect(err).toMatch(/conf\.py:1:1 warning The file isn’t text\. settings-unreadable\n/);
    }
  });

  it('of several, inspect says it too', async () => {
    const folder = await folderWith({
      'a.md': '# A\n',
      'b.md': '# B\n',
      'conf.py': Buffer.from([0xe9, 0, 1]),
    });
    expect((await cartable(['inspect', folder])).err).toContain('conf.py:1:1 warning');
  });
});
