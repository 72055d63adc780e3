/** Lettered parts that ask, and the same letters below with what answers each. */
import { expect, test } from 'vitest';
import { item, p } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const PARTS = ['(a) What floats? (1 mark)', '(b) Name two metals. (2 marks)', '(c) Why does ice float?'];
const TOLD = ['(a) ice', '(b) iron and lead (1 mark each)', '(c) It is lighter.'];
async function read(...lines: readonly string[]) {
  const { questions, page } = await readSheet(lines.map((line) => p(line)).join(''));
  return { told: questions.map((one) => one.filter((words) => words.startsWith('> '))), page };
}
const EACH = [['> ice'], ['> iron and lead (1 mark each)'], ['> It is lighter.']];

test.each([
  ['with a word for an answer', ['Answer:(a) ice', ...TOLD.slice(1)]],
  ['by their letters alone', TOLD],
])('%s', async (_, told) => {
  const { told: asked, page } = await read('A case of ice.', ...PARTS, ...told);
  expect(asked).toEqual(EACH);
  for (const words of ['iron and lead', 'It is lighter']) expect(page).not.toContain(words);
});

test('more of an answer may stand below it; what files the question is none', async () => {
  const more = ['Reason: its density is less (1 mark)', 'Last used: 2017'];
  const { told, page } = await read('A case of ice.', ...PARTS, ...TOLD, ...more);
  expect(told).toEqual([...EACH.slice(0, 2), ['> It is lighter. Reason: its density is less (1 mark)']]);
  expect(page).toContain('Last used: 2017');
});

test('what asks below the last answer is another question', async () => {
  const { told } = await read('A case of ice.', ...PARTS, ...TOLD, 'Why does iron sink in the sea?');
  expect(told.slice(0, 3)).toEqual(EACH);
});

test('parts that are left open above others that are answered', async () => {
  const { told } = await read(
    'A case of iron.',
    '(a) What sinks?',
    '(b) What rusts?',
    '(c) What melts?',
    ...PARTS,
    ...TOLD,
  );
  expect(told.slice(-EACH.length)).toEqual(EACH);
});

test('letters that Word counts', async () => {
  const asked = ['What floats?', 'What sinks?'].map((one) => item(2, 1, one)).join('');
  const { questions } = await readSheet(
    `${p('A case.')}${asked}${p('Answers:')}${p('(a) ice')}${p('(b) iron')}`,
  );
  expect(questions.flat().filter((one) => one.startsWith('> '))).toEqual(['> ice', '> iron']);
});

test.each([
  ['which ask as well', ['(a) What sinks?', '(b) What rusts?', '(c) What melts?']],
  ['of which one is missing', TOLD.slice(0, 2)],
])('letters %s answer nothing', async (_, below) => {
  const { told } = await read('A case of ice.', ...PARTS, ...below);
  expect(told.flat()).toEqual([]);
});
