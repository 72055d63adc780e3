/** What a question is worth behind it, without brackets: no answer in any language. */
import { describe, expect, test } from 'vitest';
import { p, run } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const ASKED = ['Why does ice float?', 'How is fog made?', 'What does hail need?', 'What is dew?'];
const TOLD = [
  'Ice is lighter than the water it floats on.',
  'Damp air cools down near the ground.',
  'It needs a storm with strong winds.',
  'Dew is water out of cold night air.',
];
const TAB = '<w:r><w:tab/></w:r>';

describe('points behind what asks', () => {
  test.each([
    ['a dash in bold', `${TAB}${TAB}${run('------ 2 points', '<w:b/>')}`, '2 points'],
    ['a dash', run('   – 3 Punkte'), '3 Punkte'],
    ['parts of them', run(' --- 2+2 points'), '2+2 points'],
    ['tabs alone', `${TAB}${TAB}${run('4 pts')}`, '4 pts'],
    ['wide spaces', run('     5 puntos'), '5 puntos'],
  ])('%s: what stands below answers', async (_, worth, points) => {
    const body = ASKED.map((stem, i) => p(`${run(`${i + 1}. ${stem}`)}${worth}`) + p(TOLD[i]!)).join('');
    const { questions, page } = await readSheet(body);
    expect(questions.map(([, stem]) => stem)).toEqual(
      ASKED.map((stem) => expect.stringContaining(`${stem} (${points})`)),
    );
    for (const one of TOLD) expect(page).not.toContain(one);
  });

  test('what is no worth answers as before', async () => {
    const { page } = await readSheet(
      ASKED.map((stem, i) => p(`${run(`${i + 1}. ${stem}`)}${run(` - cold air at ${i + 2} metres`)}`)).join(
        '',
      ),
    );
    expect(page).not.toContain('cold air');
  });
});
