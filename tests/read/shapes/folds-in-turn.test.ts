/** Folds that no word calls an answer, below what counts: item by item they tell as many. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

type Fold = (title: string, body: string) => string;
const inside = (body: string, by: string): string => body.replace(/^(?=.)/gm, by);
const FOLDS: Readonly<Record<string, Fold>> = {
  '<details>': (title, body) => `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`,
  '{{< expand >}}': (title, body) => `{{< expand "${title}" "..." >}}\n\n${body}\n{{< /expand >}}`,
  '???': (title, body) => `??? abstract "${title}"\n\n${inside(body, '    ')}`,
  '{dropdown}': (title, body) => `:::{dropdown} ${title}\n${body}\n:::`,
};
const details = FOLDS['<details>']!;
const counted = (items: readonly string[]): string => items.map((one, i) => `${i + 1}. ${one}`).join('\n');
const TOLD = ['It is 2 kg.', 'It is 4 kg,\n   for it is wet.', 'Never.'];
const asked = async (...blocks: readonly string[]): Promise<readonly string[]> =>
  (await read(`# Ice\n\n${blocks.join('\n\n')}\n`)).lesson.questions.map(sketch);

describe.each(Object.entries(FOLDS))('%s', (_, fold) => {
  it.each([
    ['Example', ['Estimate its mass in 1970.', 'Estimate its mass in 2020.', 'When does it sink?']],
    ['Exemple', ['Extrapoler la masse en 1970.', 'Extrapoler la masse en 2020.', 'Quand coule-t-il ?']],
    ['Beispiel', ['Bestimme die Masse 1970.', 'Bestimme die Masse 2020.', 'Wann sinkt es?']],
    ['Ejemplo', ['Calcula la masa en 1970.', 'Calcula la masa en 2020.', '¿Cuándo se hunde?']],
    ['Esempio', ['Calcola la massa nel 1970.', 'Calcola la massa nel 2020.', 'Quando affonda?']],
    ['Exemplo', ['Calcule a massa em 1970.', 'Calcule a massa em 2020.', 'Quando afunda?']],
    ['Voorbeeld', ['Bereken de massa in 1970.', 'Bereken de massa in 2020.', 'Wanneer zinkt het?']],
  ])('%s', async (title, tasks) => {
    const got = await asked(`## ${title}`, 'We read it.', counted(tasks), fold(title, counted(TOLD)));
    expect(got).toEqual([
      expect.stringMatching(/1970\. > It is 2 kg\.$/),
      expect.stringMatching(/2020\. > It is 4 kg, for it is wet\.$/),
      expect.stringMatching(/\? > Never\.$/),
    ]);
  });
});

describe('nothing is asked of', () => {
  const tasks = ['Calculate its mass.', 'Draw it.', 'When does it sink?'];
  it.each([
    ['fewer answers', [counted(tasks), details('Example', counted(TOLD.slice(0, 2)))]],
    ['words', [counted(tasks), details('Example', 'It is 2 kg.')]],
    [
      'answers that ask',
      [
        counted(tasks),
        details(
          'Think of it',
          counted(tasks.map((one) => `Why? ${one}`).map((one) => `${one.slice(0, -1)}?`)),
        ),
      ],
    ],
    [
      'steps, and what each does',
      [counted(['Open the lid.', 'Press the button.', 'Close it.']), details('Details', counted(TOLD))],
    ],
    [
      'points of a text',
      [counted(['Ice is cold.', 'Fog is wet.', 'Why is it so?']), details('More', counted(TOLD))],
    ],
    ['what stands further down', [counted(tasks), 'Words.', details('Example', counted(TOLD))]],
  ])('%s', async (_, blocks) => {
    expect(await asked('## Example', ...blocks)).toEqual([]);
  });
});

it('a hint stays one', async () => {
  const got = await asked(
    '## Exercises',
    counted(['Why is it cold?', 'Why is it wet?']),
    details('Hint', counted(TOLD.slice(0, 2))),
  );
  expect(got.join()).not.toContain('>');
});
