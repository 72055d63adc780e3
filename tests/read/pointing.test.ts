/** What a question points at, and what a quiz therefore shows before it. */
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/export/moodle-quiz/index.ts';
import { pointingsOf } from '../../src/read/questions/settle/pointing.ts';
import { html, marks, read } from './support.ts';

const circuit = '```{figure} circuit.png\nThe circuit\n```\n';
const code = '```python\nprint(1)\n```\n';
const table = '| a | b |\n| - | - |\n| 0 | 1 |\n';
const ask = (words: string): string => `:::{exercise}\n${words}\n:::\n`;

/** What each question has before it: `question: what it shows`. */
const shown = async (text: string): Promise<readonly string[]> => {
  const { lesson } = await read(`# T\n\n${text}`, { 'circuit.png': '' });
  return lesson.questions.map(({ id, name }) => {
    const content = lesson.contexts.filter(({ before }) => before === id).map((one) => html(one.content));
    const things = [...content.join('').matchAll(/<(cartable-missing|pre|table|blockquote|h2)/g)];
    return `${name}: ${things.map(([, thing]) => thing).join(' ')}`;
  });
};

describe('before a question a quiz shows what it points at', () => {
  it.each([
    [
      'a figure of another section',
      `## One\n\n${circuit}\n## Two\n\nWords.\n\n${ask('Test the circuit above.')}`,
      'cartable-missing',
    ],
    [
      'code, not the figure nearer to it',
      `${code}\n${circuit}\n## Two\n\n${ask('Run the program above.')}`,
      'pre',
    ],
    ['a table below it', `## Two\n\n${ask('Fill the table below.')}\n${table}`, 'table'],
    ['what is called “below” and stands above', `${code}\n## Two\n\n${ask('Run the code below.')}`, 'pre'],
    [
      'the nearest thing, where the words name none',
      `${circuit}\nMore.\n\n${ask('What does the adder shown above do?')}`,
      'cartable-missing',
    ],
    ['the passage above', `> To be, or not.\n\n${ask('Who says the passage above?')}`, 'blockquote'],
    [
      'nothing, where the question has it itself',
      `${code}\n## Two\n\n${ask(`Run the code below.\n\n${code}`)}`,
      '',
    ],
    [
      'nothing that is folded away',
      `:::{dropdown} More\n${code}\n:::\n\n## Two\n\n${ask('Run the code above.')}`,
      '',
    ],
    ['nothing for a measure', `${circuit}\n## Two\n\n${ask('Does the graph stay above zero?')}`, ''],
  ])('%s', async (_what, text, thing) => {
    expect((await shown(text)).map((one) => one.replace(/^.*: ?/, ''))).toEqual([thing]);
  });

  it('once, for all of a section that point at it', async () => {
    const both = `${ask('Test the circuit above.')}\n${ask('Draw the circuit above anew.')}`;
    expect(
      await shown(`${circuit}\n## Two\n\n${both}\n## Three\n\n${ask('Name the circuit above.')}`),
    ).toEqual([
      'Test the circuit above.: cartable-missing',
      'Draw the circuit above anew.: ',
      'Name the circuit above.: cartable-missing',
    ]);
  });

  it('also what the question before it shows', async () => {
    const text = `${ask(`What is this?\n\n${table}`)}\n${ask('Sum up the table above.')}`;
    expect(await shown(text)).toEqual(['What is this?: ', 'Sum up the table above.: table']);
  });

  it('as a description of the Moodle quiz', async () => {
    const { lesson } = await read(`# T\n\n${code}\n## Two\n\n${ask('Run the code above.')}`);
    const [description, question] = itemsOf(lesson).items;
    expect(description).toMatchObject({ type: 'description', before: lesson.questions[0]?.id });
    expect(description?.text.html).toContain('print(1)');
    expect(question?.text.html).not.toContain('print(1)');
  });

  it('and it says so, or that nothing was found', async () => {
    const rules = ['question-points-at', 'question-points-nowhere'];
    const found = await read(`# T\n\n${code}\n## Two\n\n${ask('Run the code above.')}`);
    expect(marks(found.diagnostics, ...rules)).toEqual(['9:1 question-points-at']);
    const lost = await read(`# T\n\n${ask('Test the circuit above.')}`);
    expect(marks(lost.diagnostics, ...rules)).toEqual(['3:1 question-points-nowhere']);
    expect(lost.lesson.contexts).toEqual([]);
  });
});

it.each([
  ['Explain the circuit above.', 'above figure'],
  ['The figure below shows a mill.', 'below figure'],
  ['Vérifiez la table de vérité ci-dessous.', 'below table'],
  ['Avec l’additionneur ci‑dessus, que vaut S ?', 'above ?'],
  ['Que fait l’algorithme présenté ci‑dessus ?', 'above code'],
  ['Was zeigt die Abbildung oben?', 'above figure'],
  ['Erkläre die obige Tabelle.', 'above table'],
  ['Was tut das untenstehende Programm?', 'below code'],
  ['¿Qué muestra la figura de arriba?', 'above figure'],
  ['Completa la tabla siguiente.', 'below table'],
  ['Che cosa mostra la figura qui sopra?', 'above figure'],
  ['Descrivi il circuito seguente.', 'below figure'],
  ['Que calcule ce circuit ?', 'here figure'],
  ['Which of the following is a fruit?', ''],
  ['Wie bewegt sich der Stein von oben nach unten?', ''],
  ['Is the temperature above 20 degrees?', ''],
  ['Le tableau a n cases. Comment trier ce tableau ?', ''],
  ['La temperatura è sotto zero?', ''],
])('“%s” points at: %s', (words, expected) => {
  expect(pointingsOf(words).map(({ to, kind }) => `${to} ${kind ?? '?'}`)).toEqual(
    expected ? [expected] : [],
  );
});
