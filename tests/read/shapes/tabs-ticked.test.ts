/** Boxes in one tab, and in the tab beside it the same ones ticked, or signs that say which are right. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

/** Tabs as Material for MkDocs has them, `by` so many spaces. */
const tabs = (first: string, offered: readonly string[], told: readonly string[], by = '') =>
  [['=== "', first, ...offered] as const, ['=== "', 'Solution', ...told] as const]
    .flatMap(([mark, title, ...items]) => [`${mark}${title}"`, '', ...items.map((one) => `    - ${one}`), ''])
    .map((line) => (line === '' ? line : by + line))
    .join('\n');

const OFFERED = ['[ ] ice', '[ ] iron', '[ ] wax'];
const asked = async (page: string) => (await read(`# Floating\n\n${page}`)).lesson.questions.map(sketch);

describe('boxes in a tab', () => {
  it.each([
    ['boxes', ['[x] ice', '[ ] iron', '[x] wax']],
    ['signs', ['✅ ice', '❌ iron', '✅ wax']],
    ['signs by their names', [':white_check_mark: ice', ':x: iron', ':white_check_mark: wax']],
  ])('are told by %s in the tab beside it', async (_how, told) => {
    const expected = ['multiple-choice Which of these float? [ICE | iron | WAX]'];
    expect(
      await asked(`!!! question "Which of these float?"\n\n${tabs('Options', OFFERED, told, '    ')}`),
    ).toEqual(expected);
  });

  it('below words that ask belong to these, whatever their tab is called', async () => {
    const told = ['❌ ice', '✅ iron', '❌ wax'];
    const page = `Which of these sinks?\n\n${tabs('Cocher la bonne réponse', OFFERED, told)}\n\nMore words.\n`;
    expect(await asked(page)).toEqual([
      'single-choice Which of these sinks? Cocher la bonne réponse [ice | IRON | wax]',
    ]);
  });

  it('are explained by what the other says in their place', async () => {
    const told = ['[x] It is light.', '[ ] It is heavy.', '[x] It is light, too.'];
    const { lesson } = await read(
      `# Floating\n\n!!! question "Which float?"\n\n${tabs('Options', OFFERED, told, '    ')}\n`,
    );
    const [question] = lesson.questions;
    expect(
      question && 'options' in question && question.options.map((one) => one.feedback !== undefined),
    ).toEqual([true, true, true]);
  });
});

it.each([
  'Select the correct answer',
  'Cocher la ou les bonne(s) réponse(s)',
  'Wähle die richtige Antwort',
  'Elige la respuesta correcta',
])('a fold that says to choose holds no answer: “%s”', async (title) => {
  const page = `Which of these floats?\n\n<details><summary>${title}</summary>\n\n- ice\n- iron\n\n</details>\n`;
  const { lesson } = await read(`# Floating\n\n${page}`);
  expect(lesson.questions.filter((one) => one.feedback)).toEqual([]);
});

it('tabs that count solve what has their number, and name no option', async () => {
  const tab = (title: string, told: string) => `    === "${title}"\n\n        ${told}\n\n`;
  const task = 'Draw these, each in water.\n\n        **1.** ice <br />\n        **2.** iron <br />';
  const page = `!!! example "Exercise"\n\n${tab('Task', task)}${tab('Solution 1.', 'It floats.')}${tab('Solution 2.', 'It sinks.')}`;
  expect(await asked(page)).toEqual([
    'open Exercise Task Draw these, each in water. 1. ice 2. iron > Solution 1. It floats. Solution 2. It sinks.',
  ]);
});
