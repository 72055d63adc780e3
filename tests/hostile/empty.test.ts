/** What holds nothing: answers without words, pictures without a picture. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cartable } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

const LESSON = '---\nlanguage: en\n---\n\n# Moon\n\n';

async function built(text: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = await folderWith({ 'moon.md': LESSON + text, ...files });
  const said = await cartable(['build', join(folder, 'moon.md'), '--out', join(folder, 'out')]);
  const report = JSON.parse(await readFile(join(folder, 'out/moon/report.json'), 'utf8')) as {
    readonly questions: readonly { readonly hasFeedback: boolean }[];
    readonly assets: readonly unknown[];
  };
  return { ...said, report };
}

it.each([
  ['nothing', ''],
  ['spaces', '   \n\n\t'],
  ['a comment', '<!-- the answer comes later -->'],
  ['a line', '***'],
  ['an empty element', '<span></span>'],
])('an answer of %s is no answer, and the author hears of it', async (_what, answer) => {
  const { report, err } = await built(`a) Why?\n\n\`\`\`{dropdown} Answer\n${answer}\n\`\`\`\n`);
  expect(report.questions.map(({ hasFeedback }) => hasFeedback)).toEqual([false]);
  expect(err).toContain('answer-empty');
});

it('a PNG of 20 bytes is named as cut short, and no asset', async () => {
  const png = Uint8Array.of(
    0x89,
    0x50,
    0x4e,
    0x47,
    13,
    10,
    26,
    10,
    0,
    0,
    0,
    13,
    0x49,
    0x48,
    0x44,
    0x52,
    0,
    0,
    0,
    1,
  );
  const { code, report, err } = await built('![The moon](moon.png)\n', { 'moon.png': png });
  expect(code).toBe(0);
  expect(report.assets).toEqual([]);
  expect(err).toContain('media-cut');
});
