// Which mutants the tests notice (Stryker), a group at a time: `tests/mutation/groups.json` says what is mutated and by
// which tests it must be noticed.
//
//   npm run mutate                               every group
//   npm run mutate -- runtime scorm              some of them
//   npm run mutate -- --again runtime            only what survived the last time, against the tests of today
//   npm run mutate -- --mutate src/lesson/judge.ts    some files, against the tests of all groups; Stryker's own options
//   npm run mutate -- --write                    docs/mutation.md too, of the groups that have a report here (alone: nothing else)
//
// Reports are written to reports/mutation/<group>.json. The exit code is 1 where fewer per cent of a group's
// mutants are noticed than its `least`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
const STRYKER = 'mutation/node_modules/@stryker-mutator/core/bin/stryker.js';
const GROUPS = JSON.parse(readFileSync('tests/mutation/groups.json', 'utf8'));
const args = process.argv.slice(2);
const reportOf = (group) => `reports/mutation/${group}.json`;
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const isNoticed = ({ status }) => status === 'Killed' || status === 'Timeout';
const isMissed = ({ status }) => status === 'Survived' || status === 'NoCoverage';
/** Of what a module does as it loads: not run the first time. */
const isLeft = ({ status, statusReason = '' }) => status === 'Ignored' && statusReason.startsWith('Static');

if (args.includes('--mutate')) process.exit(stryker('all', args));
const known = args.filter((arg) => arg in GROUPS);
const unknown = args.filter((arg) => !(arg in GROUPS) && !['--again', '--write'].includes(arg));
if (unknown.length > 0) {
  console.error(`There is no group ${unknown.join(', ')}. Groups: ${Object.keys(GROUPS).join(', ')}`);
  process.exit(2);
}
const groups = known.length > 0 ? known : args.join() === '--write' ? [] : Object.keys(GROUPS);
for (const group of groups) {
  const first = args.includes('--again') && existsSync(reportOf(group)) ? 0 : stryker(group, []);
  const status = first || again(group, args.includes('--again') ? isMissed : isLeftOrSurvived);
  if (status !== 0) process.exit(status);
}
const there = Object.keys(GROUPS).filter((group) => existsSync(reportOf(group)));
const rows = there.map((group) =>
  tally(group, Object.values(read(reportOf(group)).files).flatMap(mutantsOf)),
);
console.table(rows);
if (args.includes('--write')) writeTable();
const isTooFew = ({ group, score }) => groups.includes(group) && score < (GROUPS[group].least ?? 0);
process.exitCode = rows.some(isTooFew) ? 1 : 0;

function isLeftOrSurvived(mutant) {
  return mutant.status === 'Survived' || isLeft(mutant);
}

function stryker(group, more, env = {}) {
  const { status } = spawnSync(process.execPath, [STRYKER, 'run', ...more], {
    stdio: 'inherit',
    env: { ...process.env, MUTATED: group, ...env },
  });
  return status ?? 1;
}

/**
 * Runs mutants again that survived, against all tests of the group, and writes into its report what became of them. The
 * first time each meets only the tests that reach it while they run, which takes a fraction of the time; but what a
 * module or a `describe` does as it loads is seen by any.
 */
function again(group, isMeant) {
  const path = reportOf(group);
  const before = read(path);
  const places = Object.entries(before.files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(isMeant)
      .map(
        ({ location: { start, end } }) =>
          `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
      ),
  );
  if (places.length === 0) return 0;
  const kept = `${path}.before`;
  renameSync(path, kept);
  const status = stryker(group, ['--mutate', [...new Set(places)].join()], { ALL_TESTS: '1' });
  if (existsSync(path)) {
    const now = read(path);
    for (const [file, { mutants, source }] of Object.entries(before.files)) {
      if (now.files[file] && now.files[file].source !== source)
        console.warn(`${file} has changed since: run its group anew.`);
      const found = new Map((now.files[file]?.mutants ?? []).map((mutant) => [nameOf(mutant), mutant]));
      for (const mutant of mutants.filter((one) => isMissed(one) || isLeft(one)))
        mutant.status = found.get(nameOf(mutant))?.status ?? mutant.status;
    }
  }
  writeFileSync(path, JSON.stringify(before));
  rmSync(kept);
  return status;
}

function nameOf({ location, mutatorName, replacement }) {
  return JSON.stringify([location, mutatorName, replacement]);
}

function mutantsOf({ mutants }) {
  return mutants;
}

function tally(group, mutants) {
  const count = (test) => mutants.filter(test).length;
  const [noticed, missed] = [count(isNoticed), count(isMissed)];
  return {
    group,
    mutants: noticed + missed,
    noticed,
    survived: count(({ status }) => status === 'Survived'),
    unreached: count(({ status }) => status === 'NoCoverage'),
    score: Math.round((10_000 * noticed) / (noticed + missed || 1)) / 100,
  };
}

/**
 * Puts the tables between the two comments of docs/mutation.md. A group without a report here was measured elsewhere:
 * what the page says of it stays.
 */
function writeTable() {
  const page = 'docs/mutation.md';
  const text = readFileSync(page, 'utf8');
  const groups = Object.keys(GROUPS);
  const tables = [
    tableOf(
      'group',
      groups.flatMap((group) => rowOf(group, text)),
    ),
    ...groups.flatMap((group) => filesOf(group, text)),
  ].join('\n\n');
  writeFileSync(
    page,
    text.replace(/(?<=<!-- npm run mutate -->\n)[\s\S]*(?=<!-- end -->)/, () => `\n${tables}\n\n`),
  );
}

function tableOf(first, lines) {
  return [
    `| ${first} | mutants | noticed | survived | not reached | score | on |`,
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function rowOf(group, before) {
  const row = rows.find((one) => one.group === group);
  return row ? [lineOf(row, group)] : (new RegExp(`^\\| ${group} \\|.*`, 'm').exec(before) ?? []);
}

function filesOf(group, before) {
  const summary = `<details><summary>${group}, file by file</summary>`;
  if (!there.includes(group)) return new RegExp(`^${summary}[^]*?^</details>`, 'm').exec(before) ?? [];
  const lines = Object.entries(read(reportOf(group)).files)
    .map(([file, { mutants }]) => tally(`\`${file}\``, mutants))
    .filter(({ mutants }) => mutants > 0)
    .map((row) => lineOf(row, group));
  return [[summary, tableOf('file', lines), '</details>'].join('\n\n')];
}

function lineOf({ group: name, mutants, noticed, survived, unreached, score }, group) {
  const on = statSync(reportOf(group)).mtime.toISOString().slice(0, 10);
  return `| ${name} | ${mutants} | ${noticed} | ${survived} | ${unreached} | ${score.toFixed(1)} % | ${on} |`;
}
