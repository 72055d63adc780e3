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

const asked = process.argv.slice(2);
const isWhole = asked.length === 0;

// Of all tests one reads all of the sources by the compiler, with the examples of CONTRIBUTING.md among them, and has it say
// nothing but what these lead to (tests/docs/contributing.test.ts). Where some tests are asked for, they are read for
// themselves: several threads would share the cores with the tests, each with a part to do of what another does too; and to
// sweep the memory up half as often takes little more of it.
const types = () =>
  said(node('node_modules/typescript/bin/tsc', '--noEmit', '--singleThreaded'), { GOGC: '400' });

const others = [said(node('node_modules/@biomejs/biome/bin/biome', 'check', '.'))];
if (isWhole) await compileForWholeSuite();
else others.push(types());
const unit = spawn(...node('node_modules/vitest/vitest.mjs', 'run', ...asked), {
  stdio: 'inherit',
  env: { ...process.env, WHOLE_SUITE: String(isWhole) },
});
const passed = await new Promise((resolve) => {
  unit.once('close', (code) => resolve(code === 0));
});
const told = await Promise.all(others);
for (const { text } of told) process.stdout.write(text);
process.exitCode = passed && !told.some(({ isFailed }) => isFailed) ? 0 : 1;
