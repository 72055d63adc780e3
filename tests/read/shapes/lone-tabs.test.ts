/** Tabs beside which there is no other, and boxes that the answer ticks and explains. */
import { describe, expect, it, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { html, read, sketch } from '../support.ts';

const sketched = async (page: string): Promise<readonly string[]> => {
  const { lesson } = await read(`# Ice\n\n${page}\n`);
  return lesson.questions.map((one) => sketch(one).replace(/\s+/g, ' '));
};
const indented = (words: string): string => words.replace(/^(?=.)/gm, '    ');

describe('a tab alone, as the title of what it holds or of what stands below', () => {
  it.each([
    [
      'boxes in it',
      '=== "Which of these floats?"\n    - [ ] Ice\n    - [ ] Iron\n??? success "Correction"\n    === "Correction"\n        - [x] Ice\n        - [ ] Iron',
    ],
    [
      'boxes below it',
      '=== "Of lakes, say what floats:"\n- [ ] Ice\n- [ ] Iron\n??? success "Correction"\n    === "Correction"\n      - [x] Ice\n      - [ ] Iron',
    ],
  ])('%s', async (_, page) => {
    const [asked, ...others] = await sketched(page);
    expect(asked).toMatch(/^single-choice .*floats[?:] \[ICE \| Iron\]$/);
    expect(others).toEqual([]);
  });

  it('nothing but a title, above its answer', async () => {
    const page =
      '=== "Name two kinds of clouds:"\n??? success "Correction"\n    === "Correction"\n        Cirrus, stratus';
    expect(await sketched(page)).toEqual(['open Name two kinds of clouds: > Cirrus, stratus']);
  });

  it('stays a tab where it only names something, or others stand beside it', async () => {
    const { lesson } = await read(
      '# Ice\n\n=== "Linux"\n    Melt it.\n\nThen:\n\n=== "What is ice?"\n    Water.\n\n=== "What is fog?"\n    Drops.\n',
    );
    expect(lesson.questions).toEqual([]);
    expect(html(lesson.body)).toContain('Drops');
  });
});

test('boxes in the answer tick those above them by their places, and say why', async () => {
  const told = '- [x] It is lighter than water\n- [ ] Iron\n- [ ] Lead sinks as fast as iron.';
  const { lesson } = await read(
    `# Ice\n\nOn lakes, say what holds true:\n\n- [ ] Ice\n- [ ] Iron\n- [ ] Lead\n\n<details><summary>Answer</summary>\n\n${told}\n\n</details>\n`,
  );
  const [one] = lesson.questions;
  const options = one && 'options' in one ? one.options : [];
  expect(
    options.map(({ content, correct, feedback }) => [
      plainText(content),
      correct,
      feedback ? plainText(feedback) : '',
    ]),
  ).toEqual([
    ['Ice', true, 'It is lighter than water'],
    ['Iron', false, ''],
    ['Lead', false, 'Lead sinks as fast as iron.'],
  ]);
});

test('a key of pairs may stand in the order of the letters', async () => {
  const pairs = indented('- 2-A: it lies on lakes.\n- 3-B\n- 1-C: it lies in valleys.');
  const page = `Match these with their places:\n\n1. Fog\n2. Ice\n3. Steam\n\nA. Lake\nB. Kettle\nC. Valley\n\n??? success "Correction"\n${pairs}`;
  const { lesson } = await read(`# Ice\n\n${page}\n`);
  const [one, ...others] = lesson.questions;
  expect(others).toEqual([]);
  expect(
    one?.kind === 'matching' && one.pairs.map(({ stem, answer }) => `${plainText(stem)}: ${answer}`),
  ).toEqual(['Fog: Valley', 'Ice: Lake', 'Steam: Kettle']);
});

describe('tabs of a box that sets a program', () => {
  const box = (title: string, ...tabs: readonly string[]): string =>
    `# Ice\n\n!!! example "${title}"\n\n${tabs
      .map((one) => `    === "${one}"\n\n        ~~~tex\n        ${one}: ice\n        ~~~\n`)
      .join('\n')}\nMore.\n`;

  it.each([
    ['Exercise 1: write this line in blue', 'Result', 'Code'],
    ['Exercício 1: Formate a frase em azul', 'Resultado', 'Código'],
    ['Exercice 1 : écrivez cette phrase en bleu', 'Résultat', 'Code source'],
  ])('%s: what it comes to is shown, and its code answers', async (title, result, code) => {
    const { lesson, html } = await read(box(title, result, code));
    expect(lesson.questions.map(sketch)).toEqual([`open ${title} ${result}: ice > ${code} ${code}: ice`]);
    expect(html).not.toContain(`${code}: ice`);
  });

  it('where it asks, or shows the code first, nothing says that the code answers', async () => {
    for (const page of [
      box('Exercise 1: what does it print?', 'Result', 'Code'),
      box('Exercise 1: run this', 'Code', 'Result'),
    ])
      expect((await read(page)).lesson.questions.map(sketch).join()).not.toContain('> Code');
  });
});
