/** Tasks among the words of a file of solutions, with code right below each. */
import { describe, expect, it } from 'vitest';
import { type Project, readLesson } from '../../../src/read/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { html, sketch } from '../support.ts';

const FRENCH: Project = { description: { language: 'fr' }, settings: {} };

const code = (words: string): string => `\`\`\`python\n${words}\n\`\`\`\n\n`;

async function solved(path: string, task: (words: string, n: number) => string) {
  const text =
    `# Les variables\n\nUne variable a un nom.\n\n${task('Afficher la masse.', 1)}\n\n${code('print(m)')}` +
    `Son type se donne.\n\n${task('Afficher les types.', 2)}\n\n* de m\n* de v\n\n${code('print(type(m))')}${code('float')}`;
  const { lesson } = await readLesson({ path, folder: 'tp', text }, memoryFiles({}), FRENCH);
  return { questions: lesson!.questions.map(sketch), page: html(lesson!.body) };
}

describe('tasks of a file of solutions', () => {
  it.each([
    ['in bold', (words: string) => `**${words}**`],
    ['in slanted bold, and called one', (words: string) => `***À faire : ${words}***`],
    ['called exercises, and counted', (words: string, n: number) => `Exercice ${n} : ${words}`],
  ])('are asked, %s, and the code below answers them', async (_, task) => {
    const { questions, page } = await solved('tp_corrige.md', task);
    expect(questions.map((one) => one.replace(/À faire : |Exercice \d : /, ''))).toEqual([
      'open Afficher la masse. > print(m)',
      'open Afficher les types. de m de v > print(type(m)) float',
    ]);
    expect(page).toContain('Son type se donne.');
    expect(page).not.toContain('print');
  });

  it('are none where options stand below the code', async () => {
    const task = (words: string) => `**${words}**\n\n${code('m = 1')}a) un\n\nb) deux\n\nRéponse : b`;
    const { questions } = await solved('tp_corrige.md', task);
    expect(questions.map((one) => one.split(' ')[0])).toEqual(['single-choice', 'single-choice']);
  });

  it.each([
    ['whose words are none of theirs', 'tp_corrige.md', (words: string) => words],
    ['of another file', 'tp.md', (words: string) => `**${words}**`],
  ])('are left alone, %s', async (_, path, task) => {
    const { questions, page } = await solved(path, task);
    expect(questions).toEqual([]);
    expect(page).toContain('print(m)');
  });
});
