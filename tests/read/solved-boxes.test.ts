/** Boxes and folds of pages that answer, each called by what was to be done. */
import { expect, it } from 'vitest';
import { read, sketch } from './support.ts';

const code = '```r\nnrow(cubes)\n```\n';
const box = (title: string): string => `::: {.callout-tip}\n## ${title}\n${code}:::\n`;
const fold = (title: string): string => `<details><summary>${title}</summary>\n\n${code}\n</details>\n`;
const admonition = (title: string): string => `\`\`\`\`{admonition} ${title}\n${code}\`\`\`\`\n`;
const page = (title: string, boxes: readonly string[]): string =>
  `# ${title}\n\n## Set 1\n\n${boxes.join('\n')}`;

it.each([
  ['Solutions', box, ['a) Count the cubes.', 'b) Draw them', 'c) What do they weigh?', 'd) The mean of all']],
  ['Lösungen', box, ['a) Zählen Sie die Würfel.', 'b) Zeichnen Sie sie', 'c) Berechne das Mittel']],
  ['Corrigés', admonition, ['1. Calculez la masse', '2. Comparez les cubes', '3. Expliquez le résultat']],
  ['Soluciones', fold, ['Calcula la masa', 'Explica el resultado', 'Compara los cubos']],
  ['Soluzioni', admonition, ['a) Calcola la massa', 'b) Spiega il risultato', 'c) Confronta i cubi']],
  ['Respostas', box, ['a) Calcule a massa', 'b) Explique o resultado', 'c) Compare os cubos']],
] as const)('%s: all ask that are called by what is to be done', async (title, write, tasks) => {
  const { lesson, html } = await read(page(title, tasks.map(write)));
  expect(lesson.questions.map(sketch)).toEqual(tasks.map((one) => `open ${one} > nrow(cubes)`));
  expect(html).not.toContain('nrow');
});

it('elsewhere, or among others, they stay what they are', async () => {
  const tasks = ['Count the cubes', 'Draw the cubes', 'Compare the cubes'];
  for (const text of [
    page('Ice', tasks.map(box)),
    page('Solutions', [...tasks.slice(1), 'Ice', 'Water and wind'].map(box)),
  ])
    expect((await read(text)).lesson.questions).toEqual([]);
});

it.each([
  ['Question', 'Answer'],
  ['Frage', 'Antwort'],
  ['Domanda', 'Risposta'],
  ['Questão', 'Resposta'],
  ['Vraag', 'Antwoord'],
])('a tab %s beside a tab %s asks what it tells to do', async (asks, answers) => {
  const tab = (label: string, words: string): string =>
    `<TabItem label="${label}">\n\n${words}\n\n</TabItem>`;
  const tabs = `<Tabs>\n${tab(asks, 'Weigh the cubes.')}\n${tab(answers, 'Ten grams.')}\n</Tabs>`;
  const { lesson, html } = await read(`# Ice\n\nWords on ice.\n\n${tabs}\n`);
  expect(lesson.questions.map(sketch)).toEqual([`open ${asks} Weigh the cubes. > Ten grams.`]);
  expect(html).not.toContain('Ten grams');
});
