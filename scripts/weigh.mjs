// What the signs weigh by which a run of things on a page is known to be asked (src/read/questions/walk/weighed): learned from
// pages that somebody has labelled, and written to weights.ts.
//
//   npm run weigh -- FOLDER …            learns from these, and writes the weights
//   npm run weigh -- --try FOLDER …      tells how those that are written do on these
//
// A folder holds `pages/` and `labels.json`: of each page what it asks, as a careful reader sees it; none of a page that only
// teaches, or tells how something is installed:
//
//   [{ "file": "01.md", "questions": [{ "stem": "Why does ice float?" }, { "stem": "…", "doubtful": true }] }]
//
// Doubtful ones count neither for nor against. The weights are those of a logistic regression with a ridge: each run of a page
// as often as it has members, for the share of them that are one question each, and against.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from './bundled.mjs';
import { IN_PLACE_OF } from './packer.mjs';
import { tablesMade } from './tables.mjs';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { try: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** Less trust in each weight, for fewer pages than there are in the world. */
const RIDGE = 1 / 0.3;
const STEPS = 4000;
/** Of a long run each member tells less than one of a short run. */
const weightOf = (members) => Math.min(members, 8) ** 0.7;

const ENTRY = `
  export { openFile, memoryFiles, noCrossReferences } from './src/read/index.ts';
  export { runsIn, rowsWithin } from './src/read/questions/walk/weighed/runs.ts';
  export { marksOf, marksOfPage } from './src/read/questions/walk/weighed/marks.ts';
  export { chanceOf } from './src/read/questions/walk/weighed/index.ts';
  export { plainText } from './src/lesson/index.ts';`;

/** The door of the questions is another here, which tells what comes in by it. */
const door = {
  name: 'what comes in by the door of the questions',
  setup: (bundle) =>
    bundle.onLoad({ filter: /read\/questions\/index\.ts$/ }, () => ({
      loader: 'ts',
      contents: `export function findQuestions({ children }, title, { called }) {
        globalThis.pagesRead.push({ row: children, title, called });
        return { body: children, questions: [], contexts: [], diagnostics: [], left: [] };
      }`,
    })),
};

const {
  openFile,
  memoryFiles,
  noCrossReferences,
  runsIn,
  rowsWithin,
  marksOf,
  marksOfPage,
  chanceOf,
  plainText,
} = await bundled({
  stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
  alias: IN_PLACE_OF,
  plugins: [door, tablesMade],
  external: ['libxml2-wasm'],
  logLevel: 'error',
});
const runs = [];
for (const folder of positionals) await readFolder(folder);
console.log(`${runs.length} runs`);
if (values.try) tell();
else await write();

async function readFolder(folder) {
  for (const { file, questions } of JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8'))) {
    const bytes = await readFile(join(folder, 'pages', file));
    const stems = questions.map(({ stem, doubtful }) => ({ words: wordsOf(stem), doubtful }));
    for (const page of await pagesOf(file, bytes)) learn(page, stems);
  }
}

/** What a page's questions are looked for in. */
async function pagesOf(file, bytes) {
  globalThis.pagesRead = [];
  const isText = !/\.(?:docx|odt|pdf)$/.test(file);
  const source = {
    path: file,
    folder: '',
    bytes,
    ...(isText && { text: bytes.toString('utf8').replace(/^\ufeff/, '') }),
  };
  try {
    const opened = await openFile(source, memoryFiles({ [file]: bytes }), {
      description: { language: 'en' },
      settings: {},
    });
    await opened.close(noCrossReferences);
  } catch (problem) {
    console.log(`${file}: ${problem.message}`);
  }
  return globalThis.pagesRead;
}

function learn({ row, title, called }, stems) {
  const page = marksOfPage(row, title, called);
  for (const within of rowsWithin(row)) {
    for (const run of runsIn(within.row, within.title)) {
      if (run.members.length < 2) continue;
      const asked = run.members.flatMap(({ own }) => askedIn(own, stems) ?? []);
      if (asked.length === 0) continue;
      const share = asked.reduce((sum, one) => sum + one, 0) / asked.length;
      runs.push({ marks: marksOf(run, page), share, members: asked.length, weight: weightOf(asked.length) });
    }
  }
}

/** 1 for what is one question, less for what holds two or three, 0 for any other; undefined in doubt. */
function askedIn(own, stems) {
  const words = wordsOf(own.map((one) => plainText(one)).join(' '));
  const counts = counted(words);
  const held = stems.filter((stem) => words.length >= stem.words.length * 0.8 && covers(counts, stem.words));
  const sure = held.filter(({ doubtful }) => !doubtful).length;
  if (sure === 0 && held.length > 0) return undefined;
  return sure === 1 ? 1 : sure === 2 || sure === 3 ? 0.3 : 0;
}

function wordsOf(text) {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function counted(words) {
  const counts = new Map();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Nearly all of a stem's words, as often. */
function covers(counts, stem) {
  const own = counted(stem);
  let held = 0;
  for (const [word, count] of own) held += Math.min(count, counts.get(word) ?? 0);
  return stem.length > 0 && held >= stem.length * 0.85;
}

/** Down the slope, with Nesterov's momentum: some forty weights are settled long before the last step. */
function learned(names) {
  const rows = runs.map(({ marks, share, weight }) => ({ x: names.map((one) => marks[one]), share, weight }));
  // No slope is steeper than that.
  const steepest = RIDGE + rows.reduce((sum, { x, weight }) => sum + (weight * product(x, x)) / 4, 0);
  let weights = names.map(() => 0);
  let ahead = weights;
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(ahead, rows, names);
    const next = ahead.map((one, i) => one + slope[i] / steepest);
    ahead = next.map((one, i) => one + ((step - 1) / (step + 2)) * (one - weights[i]));
    weights = next;
  }
  return weights;
}
function slopeAt(weights, rows, names) {
  const slope = weights.map((one, i) => (names[i] === 'always' ? 0 : -RIDGE * one));
  for (const { x, share, weight } of rows) {
    const wrong = weight * (share - 1 / (1 + Math.exp(-product(x, weights))));
    for (let i = 0; i < x.length; i++) slope[i] += wrong * x[i];
  }
  return slope;
}

function product(one, other) {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i] * other[i];
  return sum;
}

async function write() {
  const names = Object.keys(runs[0].marks);
  const weights = learned(names);
  const file = join(root, 'src/read/questions/walk/weighed/weights.ts');
  await writeFile(
    file,
    [
      '/** What each mark weighs: made by `npm run weigh` of pages that people labelled, and never by hand. */',
      "import type { Marks } from './marks.ts';",
      '',
      'export const WEIGHTS: Readonly<Partial<Record<keyof Marks, number>>> = {',
      ...names.map((name, i) => `  ${name}: ${weights[i].toFixed(2)},`),
      '};',
      '',
    ].join('\n'),
  );
  console.log(`wrote ${file}`);
}

/** Of all runs that are likelier than so much: how many members they have, and how many of them are asked. */
function tell() {
  for (const least of [0.8, 0.6, 0.5, 0.4, 0.3, 0.2]) {
    const likely = runs.filter(({ marks }) => chanceOf(marks) >= least);
    const members = likely.reduce((sum, one) => sum + one.members, 0);
    const asked = likely.reduce((sum, one) => sum + one.members * one.share, 0);
    console.log(`${least}: ${members} members, ${Math.round((asked / members) * 100)} % of them asked`);
  }
}
