import { execFileSync } from 'node:child_process';
import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writePackage } from '../../src/pack/index.ts';
import { entry, file, folder, has, noise, zip } from './support.ts';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Text, an empty file, compressed media from the disk: each way an entry is written. */
const lesson = async (at: string) => {
  const film = await file(join(at, 'film-on-disk'), noise(500_001));
  return zip(
    entry('imsmanifest.xml', '<manifest/>'),
    entry('index.html', '<p>Été', new TextEncoder().encode(' 🕑</p>'), '\n'.repeat(5000)),
    entry('empty.js'),
    entry('media/film.mp4', film),
    entry('media/picture.png', noise(1000)),
  );
};

test('a zip holds its entries in their order, each piece after the other', async () => {
  const at = await folder();
  const to = join(at, 'lesson.zip');
  await writePackage(await lesson(at), to);

  const files = unzipSync(await readFile(to));
  expect(Object.keys(files)).toEqual([
    'imsmanifest.xml',
    'index.html',
    'empty.js',
    'media/film.mp4',
    'media/picture.png',
  ]);
  expect(text(files['index.html'])).toBe(`<p>Été 🕑</p>${'\n'.repeat(5000)}`);
  expect(files['empty.js']).toHaveLength(0);
  // Byte by byte, `toEqual` would take seconds.
  expect(Buffer.compare(files['media/film.mp4']!, noise(500_001))).toBe(0);
  expect(files['media/picture.png']).toEqual(noise(1000));
});

test('size and SHA-256 are those of the file on the disk', async () => {
  const at = await folder();
  const to = join(at, 'lesson.zip');
  const written = await writePackage(await lesson(at), to);

  const bytes = await readFile(to);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  expect(written.bytes).toBe(bytes.length);
  expect(written.sha256).toBe(Buffer.from(digest).toString('hex'));
});

test('the same entries give the same bytes in other folders and time zones', async () => {
  const zone = process.env.TZ;
  const hashes = new Set<string>();
  try {
    for (const TZ of ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env.TZ = TZ;
      const at = await folder();
      hashes.add((await writePackage(await lesson(at), join(at, `${TZ.length}.zip`))).sha256);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
  expect([...hashes]).toHaveLength(1);
});

test('every entry is dated 1980-01-01 00:00:00, deflated, and readable by all', async () => {
  const at = await folder();
  const to = join(at, 'lesson.zip');
  await writePackage(await lesson(at), to);

  for (const header of centralDirectory(await readFile(to))) {
    expect(header).toMatchObject({ time: 0, date: 33, method: 8, mode: 0o100644, extra: 0 });
  }
});

test.skipIf(!has('unzip', '-v'))('unzip finds no error in it', async () => {
  const at = await folder();
  const to = join(at, 'lesson.zip');
  await writePackage(await lesson(at), to);
  expect(execFileSync('unzip', ['-t', to], { encoding: 'utf8' })).toContain('No errors detected');
});

test.skipIf(!has('java', '-version'))('Java’s ZipInputStream reads every entry', async () => {
  const at = await folder();
  const to = join(at, 'lesson.zip');
  await writePackage(await lesson(at), to);
  const program = await file(join(at, 'Read.java'), READ_JAVA);
  const said = execFileSync('java', [program.file, to], { encoding: 'utf8' });
  expect(said.trim().split(/\r?\n/)).toEqual([
    'imsmanifest.xml 11',
    'index.html 5017',
    'empty.js 0',
    'media/film.mp4 500001',
    'media/picture.png 1000',
  ]);
});

test('a file that vanished is named in one sentence, and no half package stays', async () => {
  const at = await folder();
  const gone = join(at, 'gone.mp4');
  const made = zip(entry('index.html', 'x'), entry('film.mp4', { file: gone }), entry('last.txt', 'y'));

  await expect(writePackage(made, join(at, 'lesson.zip'))).rejects.toThrow(
    `${gone} vanished while the package was being written.`,
  );
  expect(await readdir(at)).toEqual([]);
});

test('a folder that is absent is named in one sentence', async () => {
  const to = join(await folder(), 'absent', 'lesson.zip');
  await expect(writePackage(zip(entry('index.html', noise(3_000_000))), to)).rejects.toThrow(
    `${to} can’t be written: its folder doesn’t exist.`,
  );
});

test.skipIf(!has('test', '-w', '/dev/full'))('a full disk is named in one sentence', async () => {
  const to = join(await folder(), 'lesson.zip');
  await symlink('/dev/full', to);
  await expect(writePackage(zip(entry('film.mp4', noise(3_000_000))), to)).rejects.toThrow(
    `${to} can’t be written: the disk is full.`,
  );
});

const READ_JAVA = `
import java.io.*;
import java.util.zip.*;
public class Read {
  public static void main(String[] args) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new FileInputStream(args[0]))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; )
        System.out.println(entry.getName() + " " + zip.transferTo(OutputStream.nullOutputStream()));
    }
  }
}
`;

/** The fields of each central header (APPNOTE 4.3.12) that must not vary. */
const centralDirectory = (bytes: Buffer) => {
  const headers = [];
  for (let at = bytes.readUInt32LE(bytes.length - 6); bytes.readUInt32LE(at) === 0x02014b50; ) {
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    headers.push({
      method: bytes.readUInt16LE(at + 10),
      time: bytes.readUInt16LE(at + 12),
      date: bytes.readUInt16LE(at + 14),
      mode: bytes.readUInt16LE(at + 40),
      extra,
    });
    at += 46 + name + extra + comment;
  }
  expect(headers).toHaveLength(5);
  return headers;
};
