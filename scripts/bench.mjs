// How fast whole builds are, as ratios to what others need for the same on the same machine in the same run: an empty
// Node process for small lessons, Sphinx and pandoc for books (where they are installed), archiver for large media.
//
//   npm run bench                     everything, medians of 5 runs
//   npm run bench -- --runs 3 book    some rows only: start, targets, book, many, quiz, film, neighbours
//   npm run bench -- --write          docs/performance.md too
//
// The book is the corpus beside this project where it is there, else the example lesson over and over.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'lib/cli.js');
const corpus = join(root, '../shared/corpus');
const {
  values: { runs, write },
  positionals,
} = parseArgs({
  options: { runs: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const RUNS = Number(runs);
const MIB = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'cartable-bench-'));
const at = (...parts) => join(folder, ...parts);
process.env.CARTABLE_CACHE = at('records');

/** One run of a command as a whole process: seconds, and the peak of its memory in MiB where it is Node. */
function run([command, ...args], before) {
  before?.();
  const isNode = command === process.execPath;
  const peak = at('peak');
  const hook = `data:text/javascript,import{writeFileSync}from"node:fs";import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>writeFileSync(${JSON.stringify(peak)},String(process.resourceUsage().maxRSS)))`;
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, isNode ? ['--import', hook, ...args] : args, {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (data) => {
      err = (err + data).slice(-2000);
    });
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      if (code !== 0) reject(new Error(`${command} ${args.join(' ')}\n${err}`));
      else resolve({ seconds, mib: isNode ? Number(readFileSync(peak, 'utf8')) / 1024 : undefined });
    });
  });
}

/** Runs commands in turn, so that a machine that slows down slows all of them; the first round isn't counted. */
async function inTurn(commands, rounds = RUNS) {
  const results = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const [name, { command, before }] of Object.entries(commands)) {
      const result = await run(command, before);
      if (round > 0 || rounds === 0) results[name].push(result);
    }
  return Object.fromEntries(
    Object.entries(results).map(([name, all]) => [
      name,
      {
        seconds: median(all.map(({ seconds }) => seconds)),
        low: Math.min(...all.map(({ seconds }) => seconds)),
        high: Math.max(...all.map(({ seconds }) => seconds)),
        mib: median(all.map(({ mib }) => mib ?? 0)) || undefined,
      },
    ]),
  );
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const has = (command) => spawnSync(command, ['--version']).status === 0;
const node = (...args) => ({ command: [process.execPath, ...args] });
const build = (path, out, ...options) => node(cli, 'build', path, '--out', at(out), ...options);
/** A first build of its folder: neither an earlier delivery nor an earlier build's memory. */
const anew = (build, out) => ({ ...build, before: () => rmSync(at(out), { recursive: true, force: true }) });

const rows = [];
/** A table of its own. */
const byTarget = [];
function row(work, result, against, name, must, table = rows) {
  const ratio = against === undefined ? undefined : result.seconds / against;
  table.push({ work, ...result, ratio, name, must });
  const spread = `${result.low.toFixed(2)}–${result.high.toFixed(2)}`;
  const memory = result.mib ? `${Math.round(result.mib)} MiB` : '';
  const relation = ratio === undefined ? '' : `${ratio.toFixed(2)} × ${name}`;
  console.log(
    `${work.padEnd(46)} ${result.seconds.toFixed(2).padStart(7)} s (${spread}) ${memory.padStart(9)}  ${relation}${must ? `  (must: ${must})` : ''}`,
  );
}

const asked = (name) => positionals.length === 0 || positionals.includes(name);

const made = (index) =>
  `---\nlanguage: en\n---\n\n# Lesson ${index}\n\n${'Some words about the moon, *the sea* and [the sun](https://example.org).\n\n'.repeat(40)}` +
  ['a', 'b', 'c', 'd', 'e']
    .map(
      (label) =>
        `${label}) What does page ${index} say of ${label}?\n\n\`\`\`{dropdown} Answer\nWhat it says.\n\`\`\`\n\n`,
    )
    .join('');

/** `count` pages below a folder: the corpus' again and again under other names, each with its media. */
function book(name, count) {
  const sources = existsSync(corpus) ? pagesBelow(corpus) : [join(root, 'content/digital-labor/lesson.md')];
  const copies = Math.ceil(count / sources.length);
  let pages = 0;
  for (let copy = 1; copy <= copies; copy++) {
    for (const source of sources) {
      if (pages++ >= count) return at(name);
      const from = existsSync(corpus) ? corpus : dirname(source);
      const target = at(name, `part${copy}`, relative(from, dirname(source)));
      mkdirSync(target, { recursive: true });
      if (existsSync(join(dirname(source), 'media')) && !existsSync(join(target, 'media')))
        cpSync(join(dirname(source), 'media'), join(target, 'media'), { recursive: true });
      cpSync(source, join(target, `p${copy}-${basename(source)}`));
    }
  }
  return at(name);
}

const pagesBelow = (below) =>
  readdirSync(below, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory()
        ? pagesBelow(join(below, entry.name))
        : entry.name.endsWith('.md')
          ? [join(below, entry.name)]
          : [],
    )
    .filter((path) => !/LICEN[CS]E/.test(path))
    .sort();

try {
  const empty = (await inTurn({ empty: node('-e', '0') }, Math.max(RUNS, 9))).empty;
  row('an empty Node process', empty);

  if (asked('start')) {
    const { version, example } = await inTurn({
      version: node(cli, '--version'),
      example: anew(build(join(root, 'content/digital-labor'), 'example'), 'example'),
    });
    row('cartable --version', version, empty.seconds, 'empty', '1.6');
    row('the example, SCORM + quiz', example, empty.seconds, 'empty', '4, 90 MiB');
  }

  if (asked('targets')) {
    const { TARGETS } = await import(new URL('../lib/index.js', import.meta.url).href);
    const to = (target) => anew(build(join(root, 'content/digital-labor'), target, '--to', target), target);
    // Without a browser there is no PDF, and nothing to measure.
    const prints = TARGETS.filter((target) => target.endsWith('-pdf'));
    for (const target of prints) await run(to(target).command);
    const isMade = (target) =>
      readdirSync(at(target), { recursive: true }).some((name) => name.endsWith('.pdf'));
    const made = TARGETS.filter((target) => !prints.includes(target) || isMade(target));
    const results = await inTurn(Object.fromEntries(made.map((target) => [target, to(target)])));
    for (const target of made) {
      const isFirst = target === 'scorm12';
      // A browser is another program's time.
      const must = isFirst || prints.includes(target) ? undefined : '2';
      row(target, results[target], isFirst ? undefined : results.scorm12.seconds, 'scorm12', must, byTarget);
    }
  }

  if (asked('book')) {
    const pages = book('book', 283);
    cpSync(pages, at('sphinx'), { recursive: true });
    writeFileSync(
      at('sphinx/conf.py'),
      'project = "book"\nextensions = ["myst_parser"]\nmyst_enable_extensions = ["dollarmath", "colon_fence", "deflist"]\nsuppress_warnings = ["*"]\n',
    );
    writeFileSync(at('sphinx/index.md'), '# Book\n');
    const commands = { first: anew(build(pages, 'book-out', '--each'), 'book-out') };
    if (has('sphinx-build'))
      commands.sphinx = anew(
        {
          command: ['sphinx-build', '-q', '-b', 'html', '-D', 'language=fr', at('sphinx'), at('sphinx-out')],
        },
        'sphinx-out',
      );
    const { first, sphinx } = await inTurn(commands, Math.min(RUNS, 3));
    if (sphinx) row('283 pages, Sphinx HTML', sphinx);
    row('283 pages, SCORM + quiz each', first, sphinx?.seconds, 'Sphinx', '0.33');
    const { again } = await inTurn({ again: build(pages, 'book-out', '--each') }, Math.min(RUNS, 3));
    row('the same, built again unchanged', again, first.seconds, 'the first', '0.1');
  }

  if (asked('many')) {
    for (const count of [250, 1000])
      for (let index = 1; index <= count; index++) {
        mkdirSync(at(`many-${count}`), { recursive: true });
        writeFileSync(at(`many-${count}`, `page-${index}.md`), made(index));
      }
    const { few, many } = await inTurn(
      { few: anew(build(at('many-250'), 'few'), 'few'), many: anew(build(at('many-1000'), 'many'), 'many') },
      Math.min(RUNS, 3),
    );
    row('250 lessons as a course', few);
    row('1,000 lessons as a course', many, few.seconds * 4, '4 × that of 250', '1.1');
  }

  if (asked('quiz')) {
    for (const count of [1000, 10_000])
      writeFileSync(
        at(`quiz-${count}.md`),
        `# Quiz\n\n${Array.from({ length: count }, (_, index) => `${index + 1}. What is ${index} and one?\n\n\`\`\`{dropdown} Answer\nIt is *${index + 1}*.\n\`\`\`\n`).join('\n')}`,
      );
    const { few, many } = await inTurn(
      {
        few: anew(build(at('quiz-1000.md'), 'quiz', '--to', 'moodle-quiz'), 'quiz'),
        many: anew(build(at('quiz-10000.md'), 'quiz', '--to', 'moodle-quiz'), 'quiz'),
      },
      Math.min(RUNS, 3),
    );
    row('1,000 questions to Moodle XML', few, empty.seconds, 'empty');
    row('10,000 questions to Moodle XML', many, empty.seconds, 'empty', '40, 400 MiB');
    row('  the same', many, few.seconds, 'that of 1,000', '11');
  }

  if (asked('film')) {
    mkdirSync(at('film'));
    const film = await open(at('film/film.mp4'), 'w');
    await film.write(Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41', 'latin1'));
    for (let block = 0; block < 1024; block++) await film.write(Buffer.alloc(MIB, block * 7 + 1));
    await film.close();
    writeFileSync(at('film/film.md'), `${made(1)}\n\`\`\`{video} film.mp4\n\`\`\`\n`);
    const alone = at('archiver.mjs');
    writeFileSync(
      alone,
      `import { ZipArchive } from ${JSON.stringify(join(root, 'node_modules/archiver/index.js'))};
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
const zip = new ZipArchive({ store: true });
zip.append(createReadStream(${JSON.stringify(at('film/film.mp4'))}), { name: 'film.mp4' });
zip.finalize();
await pipeline(zip, createWriteStream(${JSON.stringify(at('archiver.zip'))}));`,
    );
    const { archiver, packed } = await inTurn(
      {
        archiver: node(alone),
        packed: anew(build(at('film/film.md'), 'film-out', '--to', 'scorm12'), 'film-out'),
      },
      Math.min(RUNS, 3),
    );
    row('a film of 1 GiB, archiver alone', archiver);
    row('a lesson with the same film', packed, archiver.seconds, 'archiver', '1.3, 150 MiB');
  }

  if (asked('neighbours')) {
    const page = existsSync(corpus)
      ? join(corpus, 'ens/enjx1/fiches-complementaires/digital-labor.md')
      : join(root, 'content/digital-labor/lesson.md');
    const commands = { cartable: anew(build(page, 'one'), 'one') };
    if (has('pandoc'))
      commands.pandoc = {
        command: ['pandoc', '-f', 'commonmark_x', '-t', 'html', '-o', at('one.html'), page],
      };
    if (has('sphinx-build')) {
      cpSync(dirname(page), at('one-source'), { recursive: true });
      writeFileSync(
        at('one-source/conf.py'),
        'extensions = ["myst_parser"]\nsuppress_warnings = ["*"]\nroot_doc = "' +
          basename(page, '.md') +
          '"\nexclude_patterns = ["[!' +
          basename(page)[0] +
          ']*"]\n',
      );
      commands.sphinx = anew(
        { command: ['sphinx-build', '-q', '-b', 'html', at('one-source'), at('one-sphinx')] },
        'one-sphinx',
      );
    }
    const result = await inTurn(commands);
    row('one real lesson with its pictures', result.cartable, empty.seconds, 'empty');
    for (const name of ['pandoc', 'sphinx'])
      if (result[name])
        row(`  the same with ${name}, to HTML`, result[name], result.cartable.seconds, 'Cartable');
  }

  if (write) {
    const table = (what, lines) => {
      const cells = lines.map(({ work, seconds, mib, ratio, name, must }) =>
        [
          work,
          `${seconds.toFixed(2)} s`,
          mib ? `${Math.round(mib)} MiB` : '',
          ratio === undefined ? '' : `${ratio.toFixed(2)} × ${name}`,
          must ?? '',
        ].join(' | '),
      );
      return `| ${what} | time | peak memory | ratio | must |\n|---|---|---|---|---|\n${cells.map((row) => `| ${row} |`).join('\n')}\n`;
    };
    const targets =
      byTarget.length === 0
        ? ''
        : `\nThe example in each target, against its SCORM 1.2 package:\n\n${table('target', byTarget)}`;
    const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, ${process.platform}`;
    writeFileSync(
      join(root, 'docs/performance.md'),
      `# How fast\n\nWhole processes, medians of runs in turn on one machine; read the ratios. Written by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.\n\n${table('work', rows)}${targets}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
