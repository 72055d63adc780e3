// Reads, exports and judges pages that accidents befell, for so long or so many: no crash, hang, malformed XML or
// answer in clear. Faults go to the folder `--out` with their pages. Real pages are those of `../shared/corpus`, where
// it is, a section at a time. All packages are built of one page in `--every`; of the others, the learner's page and
// the quiz. Usage: npm run fuzz -- [--seconds 60 | --pages 1000000] [--every 100] [--workers 2] [--seed 1] [--out /tmp/faults]
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    pages: { type: 'string' },
    every: { type: 'string', default: '100' },
    workers: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: join(tmpdir(), 'cartable-faults') },
  },
});
const most = Number(values.pages ?? Number.POSITIVE_INFINITY);
const end = Date.now() + 1000 * Number(values.seconds ?? (values.pages ? Number.POSITIVE_INFINITY : 60));
/** A page of a few thousand words that takes longer than this hangs. */
const HANGS = 120_000;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// Beside the library: its kit is looked for from there.
const bundle = join(root, 'lib', `fuzz-${process.pid}.mjs`);
await build({
  absWorkingDir: root,
  entryPoints: ['tests/hostile/fuzz-worker.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
await mkdir(values.out, { recursive: true });

const corpus = join(root, '../shared/corpus');
const names = await readdir(corpus, { recursive: true }).catch(() => []);
const real = await Promise.all(
  names.filter((name) => name.endsWith('.md')).map((name) => readFile(join(corpus, name), 'utf8')),
);
// A long page takes as long as many short ones and is hit no harder.
const pages = real
  .flatMap((text) => text.split(/^(?=#{1,3} )/m))
  .filter(({ length }) => length > 200 && length < 3000);
console.log(
  `seed ${values.seed}, ${pages.length} sections of real pages${real.length === 0 ? ' (no corpus here)' : ''}`,
);

let done = 0;
let faults = 0;
const fault = async (what, text, seed) => {
  faults++;
  console.log(`seed ${seed}: ${what}`);
  await writeFile(join(values.out, `${seed}-${faults}.md`), `${text}\n<!-- ${what} -->\n`);
};

let seed = Number(values.seed);
const workers = new Set();
const start = () => {
  const worker = new Worker(bundle, { workerData: { pages, seed: seed++, every: Number(values.every) } });
  const state = { worker, since: Date.now(), text: '', seed };
  workers.add(state);
  worker.on('message', (message) => {
    if (message.begun !== undefined)
      Object.assign(state, { since: Date.now(), text: message.begun, seed: message.seed });
    if (message.fault) fault(message.fault, message.text, message.seed);
    if (message.done) done += message.done;
  });
  worker.on('error', (error) => {
    workers.delete(state);
    fault(`died: ${error.message}`, state.text, state.seed);
    seed += 1000;
    start();
  });
};
for (let i = 0; i < Number(values.workers); i++) start();

let told = Date.now();
while (Date.now() < end && done < most) {
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const state of workers) {
    if (Date.now() - state.since < HANGS) continue;
    workers.delete(state);
    await state.worker.terminate();
    await fault('hangs', state.text, state.seed);
    seed += 1000;
    start();
  }
  if (Date.now() - told > 60_000) {
    told = Date.now();
    console.log(`${done} pages, ${faults} faults`);
  }
}
await Promise.all([...workers].map(({ worker }) => worker.terminate()));
await rm(bundle, { force: true });
console.log(`${done} pages, ${faults} faults${faults > 0 ? `, in ${values.out}` : ''}`);
process.exitCode = faults > 0 ? 1 : 0;
