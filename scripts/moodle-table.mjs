// Writes the table of docs/moodle-versions.md from what vitest's JSON reporter says of tests/lms:
// node scripts/moodle-table.mjs REPORT.json…
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const USES = ['import', 'attempt', 'restore', 'play', 'resume', 'update'];
const BEGIN = '<!-- written by scripts/moodle-table.mjs -->\n';
const END = '<!-- end -->';
const page = fileURLToPath(new URL('../docs/moodle-versions.md', import.meta.url));

const files = process.argv.slice(2);
if (files.length === 0)
  throw new Error('Name the report of a run: node scripts/moodle-table.mjs REPORT.json…');
const reports = await Promise.all(files.map(async (file) => JSON.parse(await readFile(file, 'utf8'))));

// Of a test that ran more than once, the last report holds.
const tests = latest(
  reports.flatMap(({ startTime, testResults }) =>
    testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ status, fullName, meta }) => ({
        status,
        fullName,
        ...meta,
        day: dayOf(startTime),
      })),
    ),
  ),
);
const ran = tests.filter(({ moodle, shows }) => moodle && shows);
const releases = [...new Set(ran.map(({ moodle }) => moodle.release))];
if (releases.length === 0) throw new Error('No test of the report ran in a Moodle.');

const rows = releases.map((release) => {
  const here = ran.filter(({ moodle }) => moodle.release === release);
  const { php, database } = here[0].moodle;
  const cells = USES.map((use) => resultOf(here.filter(({ shows }) => shows.includes(use))));
  return [release, ...cells, php, versionOf(database), here.at(-1).day];
});

const text = await readFile(page, 'utf8');
const [before, rest] = text.split(BEGIN);
const [written, after] = rest.split(END);
// Of a release that didn't run this time stays what is known.
const others = written
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.slice(2, -2).split(' | '))
  .filter(([release]) => !releases.includes(release));
const table = [
  ['Moodle', ...USES, 'PHP', 'Database', 'Date'],
  Array(USES.length + 4).fill('---'),
  ...[...rows, ...others].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })),
].map((cells) => `| ${cells.join(' | ')} |\n`);
await writeFile(page, `${before}${BEGIN}\n${table.join('')}\n${END}${after}`);

function latest(all) {
  return [...new Map(all.map((test) => [test.fullName, test])).values()];
}

/** How many tests of a use held, or that none could run. */
function resultOf(results) {
  const count = (state) => results.filter(({ status }) => status === state).length;
  const [passed, failed] = [count('passed'), count('failed')];
  if (passed + failed === 0) return 'not run';
  return failed > 0 ? `**${failed} of ${passed + failed} failed**` : `${passed} of ${passed}`;
}

/** “PostgreSQL (native/pgsql) 15.20 (Debian …)” → “PostgreSQL 15.20”. */
function versionOf(database) {
  return database.replaceAll(/ \([^)]*\)/g, '');
}

function dayOf(milliseconds) {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
