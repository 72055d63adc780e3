import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const page = (...questions: readonly string[]): string =>
  `---\nid: tides\nlanguage: en\n---\n\n# Tides\n\n${questions
    .map((one, i) => `${'abc'[i]}) ${one}\n\n\`\`\`{dropdown} Answer\nBecause of the moon.\n\`\`\`\n`)
    .join('\n')}`;

it('builds the quiz of what is new since the delivery of a report', async () => {
  const folder = await folderWith({
    'first.md': page('Why is there a tide?'),
    'then.md': page('Why is there a tide?', 'When is it high?'),
  });
  const out = join(folder, 'dist');
  await cartable(['build', join(folder, 'first.md'), '--out', out]);
  const report = join(folder, 'earlier.json');
  await rename(join(out, 'tides/report.json'), report);

  const { code, err } = await cartable([
    'build',
    join(folder, 'then.md'),
    '--out',
    out,
    '--since',
    report,
    '--to',
    'moodle-quiz',
  ]);
  expect(code).toBe(0);
  expect(err).toContain('info Since the earlier report: 1 new, 0 changed, 1 unchanged.');
  const quiz = await readFile(join(out, 'tides/tides.moodle-quiz.xml'), 'utf8');
  expect(quiz.match(/<question type="essay">/g)).toHaveLength(1);
  expect(quiz).toContain('When is it high?');
  expect(JSON.parse(await readFile(join(out, 'tides/report.json'), 'utf8')).questions).toHaveLength(2);

  const again = join(folder, 'again');
  const same = await cartable(['build', join(folder, 'first.md'), '--out', again, '--since', report]);
  expect(same.code).toBe(0);
  expect(same.err).toContain('No question of “Tides” is new or changed since the earlier report.');
  expect((await readdir(join(again, 'tides'))).sort()).toEqual([
    'index.html',
    'report.json',
    'tides.scorm12.zip',
  ]);
});

it('refuses the report that it would replace, and leaves what an earlier build wrote', async () => {
  const folder = await folderWith({ 'tides.md': page('Why is there a tide?') });
  const out = join(folder, 'dist');
  const build = (...more: readonly string[]) =>
    cartable(['build', join(folder, 'tides.md'), '--out', out, ...more]);
  await build();
  const before = (await readdir(join(out, 'tides'))).sort();
  const own = join(out, 'tides/report.json');
  const { code, err } = await build('--since', own);
  expect(code).toBe(1);
  expect(err).toMatch(/tides\.md:1:1 error “.*report\.json” is the report that this build replaces\./);
  expect((await readdir(join(out, 'tides'))).sort()).toEqual(before);
  expect((await build('--since', own, '--to', 'scorm12')).code).toBe(0);
});

it('says in one sentence that a file is no report', async () => {
  const folder = await folderWith({
    'tides.md': page('Why?'),
    'package.json': '{"name":"x"}',
    'notes.txt': 'No.',
  });
  for (const name of ['package.json', 'notes.txt', 'absent.json']) {
    const path = join(folder, name);
    expect(await cartable(['build', join(folder, 'tides.md'), '--since', path])).toEqual({
      code: 2,
      out: '',
      err: `cartable: “${path}” is no report of Cartable’s: give the report.json of an earlier delivery\n`,
    });
  }
});
