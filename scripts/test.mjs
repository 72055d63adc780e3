// `npm test`: the linter, the compiler and the tests side by side, since each leaves a core to others now and then. What the
// first two have to say is said when the tests are done.
import { execFile, spawn } from 'node:child_process';
import { compileForWholeSuite } from './whole-suite.mjs';

const node = (path, ...args) => [process.execPath, [path, ...args]];
const SAID = { encoding: 'utf8', maxBuffer: 1 << 26 };

const said = ([program, args], env = {}) =>
  new Promise((resolve) => {
    execFile(program, args, { ...SAID, env: { ...process.env, ...env } }, (error, out, err) =>
      resolve({ isFailed: error !== null, text: out + err }),
    );
  });

// Several threads of the compiler would share the cores with the tests, each with a part to do of what another does too;
// and to sweep its memory up half as often takes little more of it.
const ONE_THREAD = '--singleThreaded';
const SWEPT_SELDOM = { GOGC: '400' };

const lint = said(node('node_modules/@biomejs/biome/bin/biome', 'check', '.'));
const types = said(node('node_modules/typescript/bin/tsc', '--noEmit', ONE_THREAD), SWEPT_SELDOM);
const asked = process.argv.slice(2);
const isWhole = asked.length === 0;
if (isWhole) await compileForWholeSuite();
const unit = spawn(...node('node_modules/vitest/vitest.mjs', 'run', ...asked), {
  stdio: 'inherit',
  env: { ...process.env, WHOLE_SUITE: String(isWhole) },
});
const passed = await new Promise((resolve) => {
  unit.once('close', (code) => resolve(code === 0));
});
const others = await Promise.all([lint, types]);
for (const { text } of others) process.stdout.write(text);
process.exitCode = passed && !others.some(({ isFailed }) => isFailed) ? 0 : 1;
