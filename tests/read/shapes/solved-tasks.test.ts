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
    ['that tell what was done', 'tp_corrige.md', (words: string) => `On a vu comment ${words.toLowerCase()}`],
    ['of another file', 'tp.md', (words: string) => `**${words}**`],
  ])('are left alone, %s', async (_, path, task) => {
    const { questions, page } = await solved(path, task);
    expect(questions).toEqual([]);
    expect(page).toContain('print(m)');
  });

  it.each([
    ['lines that tell what to do', (words: string) => words],
    ['counted lines', (words: string, n: number) => `${n}) ${words}`],
    ['items of a list', (words: string, n: number) => `${n}. ${words}`],
    ['points', (words: string) => `- ${words}`],
    ['headings', (words: string) => `### ${words.slice(0, -1)}`],
  ])('may be %s, where most of the code stands below one', async (_, write) => {
    const told = ['Découper le texte.', 'Regroupez les mots.', 'Supprimer les doublons.'];
    const page = told.map((one, i) => `${write(one, i + 1)}\n\n${code(`f(${i})`)}`).join('');
    const read = async (path: string, more = '') => {
      const text = `# Les mots\n\n${page}${more}`;
      const { lesson } = await readLesson({ path, folder: 'tp', text }, memoryFiles({}), FRENCH);
      return lesson!.questions.map((one) => sketch(one).replace(/\d\) |\.(?= >)/g, ''));
    };
    const questions = told.map((one, i) => `open ${one.slice(0, -1)} > f(${i})`);
    expect(await read('mots_solution.md')).toEqual(questions);
    expect(await read('mots.md')).toEqual([]);
  });

  it('are none of those lines where an answer is called so', async () => {
    const text = `# Les mots\n\nCompter les mots.\n\n${code('f(1)')}Trier les mots.\n\n${code('f(2)')}**Réponse**\n\nIl y en a deux.\n`;
    const file = { path: 'mots_solution.md', folder: 'tp', text };
    const { lesson } = await readLesson(file, memoryFiles({}), FRENCH);
    expect(lesson!.questions.map(sketch).join()).not.toContain('> f(1)');
  });

  it('are none in a key of choices, whose code is asked about and offered', async () => {
    const choice = (n: number, ask: string) =>
      `**${n}) ${ask}**\n\n**Regardez le programme ci-dessous.**\n\n${code(`f(${n})`)}**Choisissez la bonne réponse.**\n\na) un\n\n**b) deux**\n\n`;
    const text = `# Les mots\n\n${['Qui compte ?', 'Que trie-t-on ?', 'Quand lit-on ?'].map((one, i) => choice(i + 1, one)).join('')}`;
    const file = { path: 'mots_corrigé.md', folder: 'tp', text };
    const { lesson } = await readLesson(file, memoryFiles({}), FRENCH);
    expect(lesson!.questions.map(sketch).join()).not.toContain('> f(');
    expect(lesson!.questions.map(({ kind }) => kind)).not.toContain('open');
  });
});
