/** Sheets that name in a list what is to be defined, or list below a request what it asks for. */
import { expect, test } from 'vitest';
import { bold, item, p } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const DEFINED = [
  ['Fog', 'Small drops in the air.'],
  ['Hail', 'Frozen rain.'],
  ['Snow', 'Crystals of ice.'],
] as const;
/** List 5 counts i, ii, iii; list 12 from 1 again. */
const SHEET =
  item(2, 0, bold('Define the following with examples.')) +
  DEFINED.map(([name, words]) => item(5, 0, bold(name)) + p(words)).join('') +
  item(2, 0, bold('Explain two uses of ice.')) +
  item(12, 0, 'Provide a road in winter') +
  item(12, 0, 'Keep food cold');

test('each thing that is to be defined is asked, and a list below a request answers it', async () => {
  const { questions, page } = await readSheet(SHEET);
  expect(questions).toEqual([
    ...DEFINED.map(([name, words]) => ['open', `Define the following with examples. ${name}`, `> ${words}`]),
    ['open', 'Explain two uses of ice.', '> Provide a road in winter Keep food cold'],
  ]);
  for (const told of ['drops', 'Frozen', 'Crystals', 'road', 'food']) expect(page).not.toContain(told);
});

test('steps that are counted below words on what follows stay steps', async () => {
  const { questions, page } = await readSheet(
    item(2, 0, bold('Do the following on your computer.')) +
      ['Open the lake', 'Melt the ice', 'Close it']
        .map((one) => item(5, 0, one) + p('It takes a while.'))
        .join('') +
      item(2, 0, bold('Then wait.')) +
      p('It snows.'),
  );
  expect(questions).toEqual([]);
  expect(page).toContain('Melt the ice');
});

test('what a list of its own below a request asks is asked', async () => {
  const { questions } = await readSheet(
    item(2, 0, 'Explain how ice floats.') +
      item(12, 0, 'Why is it light?') +
      p('It holds air.') +
      item(12, 0, 'What holds it up?') +
      p('The water.') +
      item(12, 0, 'Where does it float?') +
      p('On a lake.') +
      item(12, 0, 'When does it melt?') +
      p('In spring.'),
  );
  expect(questions.map(([, asked]) => asked)).toContain('Why is it light?');
  expect(questions).toHaveLength(4);
});
