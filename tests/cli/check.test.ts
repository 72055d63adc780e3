import { chmod, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packed } from '../check/support.ts';
import { zip } from '../check/zip.ts';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const QUIZ = `<?xml version="1.0" encoding="UTF-8"?>
<quiz>
  <question type="truefalse">
    <name><text>Le Turc</text></name>
    <questiontext format="html"><text><![CDATA[<p>Un homme s’y cachait.</p>]]></text></questiontext>
    <answer fraction="100"><text>true</text></answer>
    <answer fraction="0"><text>false</text></answer>
  </question>
</quiz>
`;

/** Checks one file of that name and content. Lines name it without its folder. */
const checked = async (name: string, content: string | Uint8Array, ...flags: readonly string[]) => {
  const folder = await folderWith({ [name]: content });
  const said = await cartable(['check', join(folder, name), ...flags]);
  return { ...said, out: said.out.replaceAll(`${folder}/`, ''), err: said.err.replaceAll(`${folder}/`, '') };
};

describe('cartable check', () => {
  it('finds nothing in a sound package and a sound quiz', async () => {
    const folder = await folderWith({ 'lesson.zip': packed(), 'quiz.xml': QUIZ });
    const said = await cartable(['check', join(folder, 'lesson.zip'), join(folder, 'quiz.xml')]);
    expect(said).toEqual({ code: 0, out: '', err: '2 files checked: nothing to mend\n' });
  });

  it('says where the fault is, what it does and how to mend it, and exits with 1', async () => {
    const { code, out, err } = await checked('lesson.zip', packed({ without: 'media/a.png' }));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(
      /^lesson\.zip\/imsmanifest\.xml:\d+:\d+ (?:error|warning) .+media\/a\.png.+ [a-z-]+$/m,
    );
    expect(err).toMatch(/^ {4}\S/m);
    expect(err).toMatch(/1 file checked: \d/);
  });

  it('judges a quiz by Moodle’s rules', async () => {
    const { code, err } = await checked('quiz.xml', QUIZ.replace('>true<', '>vrai<'));
    expect(code).toBe(1);
    expect(err).toMatch(/^quiz\.xml:3:\d+ error /);
  });

  it('exits with 0 for warnings, with 1 under --strict', async () => {
    const warned = packed({ more: [{ name: 'média.txt' }] });
    expect(await checked('lesson.zip', warned)).toMatchObject({ code: 0 });
    const { code, err } = await checked('lesson.zip', warned, '--strict');
    expect(code).toBe(1);
    expect(err).toContain('warnings fail under --strict');
  });

  it('prints the findings as JSON, and nothing else on standard output', async () => {
    const { code, out } = await checked('lesson.zip', packed({ without: 'media/a.png' }), '--json');
    expect(code).toBe(1);
    const [file] = JSON.parse(out);
    expect(file).toMatchObject({ file: 'lesson.zip', kind: 'scorm' });
    expect(file.findings[0]).toMatchObject({
      severity: expect.stringMatching(/error|warning/),
      file: expect.stringContaining('lesson.zip/'),
      line: expect.any(Number),
      message: expect.stringContaining('media/a.png'),
      remedy: expect.any(String),
    });
  });

  it('speaks French on a French terminal', async () => {
    const folder = await folderWith({ 'lesson.zip': packed() });
    const { err } = await cartable(['check', join(folder, 'lesson.zip')], 'fr_CH.UTF-8');
    expect(err).toBe('1 fichier vérifié\u00a0: rien à corriger\n');
  });

  it('asks for a file when none is named', async () => {
    const { code, err } = await cartable(['check']);
    expect(code).toBe(2);
    expect(err).toContain("missing required argument 'file'");
  });
});

describe('what a file is shows in its content', () => {
  it.each([
    ['a package by another name', 'package.bin', packed(), 0, /1 file checked: nothing to mend/],
    ['a quiz by another name', 'quiz.txt', `\uFEFF${QUIZ}`, 0, /1 file checked: nothing to mend/],
    [
      'text called .zip',
      'notes.zip',
      'Not an archive.',
      1,
      /^notes\.zip:1:1 error .*no ZIP archive.* zip-unreadable/,
    ],
    ['text called .xml', 'notes.xml', 'Not XML.', 1, /^notes\.xml:\d+:\d+ error /],
    ['XML of another kind', 'page.xml', '<page/>', 1, /^page\.xml:1:1 error .*page/],
    ['an empty file', 'empty.zip', '', 2, /^cartable: “empty\.zip” is empty: 0 bytes\n$/],
    ['a backup', 'course.mbz', packed(), 1, /^course\.mbz:1:1 error .*moodle_backup\.xml.* mbz-not-a-backup/],
    [
      'a backup by another name',
      'course.zip',
      packed({ more: [{ name: 'moodle_backup.xml', content: 'Not XML.' }] }),
      1,
      /mbz-/,
    ],
    [
      'a backup that is a tar',
      'course.mbz',
      gzipSync('tar'),
      2,
      /^cartable: “course\.mbz” is a gzipped file/,
    ],
    ['a text', 'notes.txt', 'Nothing.', 2, /^cartable: “notes\.txt” is neither a ZIP archive nor XML/],
    [
      'a web page',
      'page.html',
      '<!DOCTYPE html><p>Nothing',
      0,
      /^page\.html:1:1 info This is a web page, .* web-others$/m,
    ],
  ])('%s', async (_, name, content, code, said) => {
    const { code: exit, err } = await checked(name, content);
    expect(err).toMatch(said);
    expect(exit).toBe(code);
  });

  it('names what isn’t there and what is a folder, and judges the others all the same', async () => {
    const folder = await folderWith({ 'lesson.zip': packed() });
    const { code, err } = await cartable([
      'check',
      join(folder, 'no.zip'),
      folder,
      join(folder, 'lesson.zip'),
    ]);
    expect(code).toBe(2);
    expect(err).toBe(
      `cartable: there is nothing at “${join(folder, 'no.zip')}”\n` +
        `cartable: “${folder}” is a folder: name the package (.zip), backup (.mbz) or quiz (.xml) itself\n` +
        '1 file checked: nothing to mend\n',
    );
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a file without rights', async () => {
    const folder = await folderWith({ 'lesson.zip': packed() });
    await chmod(join(folder, 'lesson.zip'), 0);
    const { code, err } = await cartable(['check', join(folder, 'lesson.zip')]);
    expect({ code, err: err.includes('permission denied') }).toEqual({ code: 2, err: true });
  });
});

/** Every 100,000 zeros take a hundred bytes: deflate's best. */
const bomb = (megabytes: number): Uint8Array =>
  deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024), { level: 9 });

const sound = packed();

describe('a hostile package', () => {
  it.each([
    ['names that climb out', packed({ more: [{ name: '../../evil.txt' }] }), /zip-name-outside/],
    ['absolute names', packed({ more: [{ name: '/tmp/evil.txt' }] }), /zip-name-outside/],
    ['a drive’s name', packed({ more: [{ name: 'C:\\evil.txt' }] }), /zip-name-outside/],
    [
      'a file under a password',
      packed({ more: [{ name: 'secret.txt', encrypted: true, method: 8 }] }),
      /zip-encrypted/,
    ],
    ['a cut directory', sound.slice(0, -30), /zip-unreadable/],
    ['a cut beginning', sound.slice(50), /zip-(?:unreadable|damaged)/],
    ['its first bytes alone', sound.slice(0, 40), /zip-unreadable/],
    ['a wrong checksum', packed({ more: [{ name: 'a.txt', checksum: 1 }] }), /zip-damaged/],
    ['only an end', zip([]), /manifest-absent|manifest/],
  ])('%s: a finding, and nothing written beside it', async (_, archive, rule) => {
    const folder = await folderWith({ 'in/deep/lesson.zip': archive });
    const { code, err } = await cartable(['check', join(folder, 'in/deep/lesson.zip')]);
    expect(err).toMatch(rule);
    expect(err).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
    expect(await readdir(folder, { recursive: true })).toHaveLength(3);
    expect(await readdir(dirname(folder))).not.toContain('evil.txt');
  });

  it('says so when a file unpacks to more than is announced, without unpacking the rest', async () => {
    const archive = Buffer.from(zip([{ name: 'imsmanifest.xml', content: bomb(64), method: 8 }]));
    const { code, err } = await checked('lesson.zip', archive);
    expect(err).toMatch(/zip-damaged/);
    expect(code).toBe(1);
  });

  it('does not unpack an archive that announces more than it can hold', async () => {
    const archive = Buffer.from(packed({ more: [{ name: 'z.txt' }] }));
    // The uncompressed size of the directory's last entry.
    const entry = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    archive.writeUInt16LE(8, entry + 10);
    archive.writeUInt32LE(0xfffffffe, entry + 24);
    const { code, err } = await checked('lesson.zip', archive);
    expect(err).toMatch(/^lesson\.zip:1:1 error .*429496\d{4} bytes.* zip-bomb$/m);
    expect(code).toBe(1);
  });

  it('sends no command of a name to the terminal', async () => {
    const { err } = await checked('lesson.zip', packed({ more: [{ name: 'a\x1b[2J\nb\u202e.txt' }] }));
    expect(err).toContain('a␛[2J␊b');
    expect(err).not.toContain('\x1b');
    expect(err).not.toContain('\u202e');
  });

  it('is no worse off for any byte that is wrong', async () => {
    const folder = await folderWith({});
    const file = join(folder, 'lesson.zip');
    for (let at = 0; at < sound.length; at += 7) {
      const spoilt = Uint8Array.from(sound);
      spoilt[at] = spoilt[at]! ^ 0xff;
      await writeFile(file, spoilt);
      const { code, err } = await cartable(['check', file]);
      expect([0, 1, 2], `byte ${at}`).toContain(code);
      expect(err, `byte ${at}`).not.toMatch(/^\s+at /m);
    }
  });
});
