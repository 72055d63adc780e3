// How long whole builds take, as ratios to floors measured in the same run on the same machine: an empty Node
// process for small lessons, a plain copy of the bytes for large media. Medians of several runs; the machine's
// other load shows in the spread. Usage: npm run bench [-- runs]
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNS = Number(process.argv[2] ?? 5);
const MIB = 1024 * 1024;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'lib/cli.js');
const folder = await mkdtemp(join(tmpdir(), 'cartable-bench-'));

const page = (index) =>
  `---\nlanguage: en\n---\n\n# Lesson ${index}\n\n${'Some words about the moon, *the sea* and [the sun](https://example.org).\n\n'.repeat(40)}` +
  ['a', 'b', 'c', 'd', 'e']
    .map(
      (label) =>
        `${label}) What does page ${index} say of ${label}?\n\n\`\`\`{dropdown} Answer\nWhat it says.\n\`\`\`\n\n`,
    )
    .join('');

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Seconds of each run; the first, which warms the disk's cache, isn't counted. */
const time = async (act) => {
  const seconds = [];
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    await act();
    if (run > 0) seconds.push((performance.now() - start) / 1000);
  }
  return seconds;
};

const node =
  (...args) =>
  () => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
const build = (path) => node(cli, 'build', path, '--out', join(folder, 'dist'));

const row = (name, seconds, floor, floorName) => {
  const spread = `${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)}`;
  const ratio = floor ? `${(median(seconds) / floor).toFixed(1)} × ${floorName}` : '';
  console.log(`${name.padEnd(34)} ${median(seconds).toFixed(2).padStart(7)} s  (${spread})  ${ratio}`);
};

try {
  await writeFile(join(folder, 'small.md'), page(1));
  await mkdir(join(folder, 'book'));
  for (let index = 1; index <= 300; index++)
    await writeFile(join(folder, 'book', `page-${index}.md`), page(index));
  await mkdir(join(folder, 'film'));
  const film = await open(join(folder, 'film/film.mp4'), 'w');
  await film.write(Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41', 'latin1'));
  for (let block = 0; block < 256; block++) await film.write(Buffer.alloc(MIB, block));
  await film.close();
  await writeFile(join(folder, 'film/film.md'), `${page(1)}\n\`\`\`{video} film.mp4\n\`\`\`\n`);

  const empty = await time(node('-e', '0'));
  row('an empty Node process', empty);
  row('one lesson', await time(build(join(folder, 'small.md'))), median(empty), 'empty');
  row(
    'the example, with its media',
    await time(build(join(root, 'content/digital-labor'))),
    median(empty),
    'empty',
  );
  row('300 pages, 1,500 questions', await time(build(join(folder, 'book'))), median(empty), 'empty');
  const copy = await time(() => copyFile(join(folder, 'film/film.mp4'), join(folder, 'copy.mp4')));
  row('a copy of 256 MiB', copy);
  row(
    'one lesson with a 256 MiB film',
    await time(build(join(folder, 'film/film.md'))),
    median(copy),
    'copy',
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
