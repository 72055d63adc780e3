/** Lesson text on a page whose name speaks of exercises or problems: sentences that say something of doing something set nothing. */
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../../src/read/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const asked = async (path: string, sentences: readonly string[]): Promise<number> => {
  const sections = sentences.map((one, i) => `### Ice ${'abc'[i]}\n\n${one} Ice is cold.\n`);
  const text = `# Ice\n\n## Ways\n\n${sections.join('\n')}`;
  return (await readLesson({ path, text }, memoryFiles({}))).lesson!.questions.length;
};

const SPEAK: Readonly<Record<string, readonly string[]>> = {
  pt: ['Testar o gelo é útil.', 'Descrever o gelo ajuda a entender.', 'Medir a massa permite comparar.'],
  fr: [
    'Tester la glace est utile.',
    'Décrire la glace permet de comprendre.',
    'Mesurer la masse évite les erreurs.',
  ],
  es: ['Probar el hielo es útil.', 'Describir el hielo ayuda a entender.', 'Medir la masa permite comparar.'],
  it: [
    'Provare il ghiaccio è utile.',
    'Descrivere il ghiaccio aiuta a capire.',
    'Misurare la massa consente un confronto.',
  ],
};
const TELL: Readonly<Record<string, readonly string[]>> = {
  pt: ['Testar o gelo.', 'Descrever o gelo que é frio.', 'Medir a massa.'],
  fr: ['Tester la glace.', 'Décrire la glace qui est froide.', 'Mesurer la masse.'],
  es: ['Probar el hielo.', 'Describir el hielo que es frío.', 'Medir la masa.'],
  it: ['Provare il ghiaccio.', 'Descrivere il ghiaccio che è freddo.', 'Misurare la massa.'],
};
const SHEETS: Readonly<Record<string, string>> = {
  pt: 'exercicios.md',
  fr: 'exercices.md',
  es: 'ejercicios.md',
  it: 'esercizi.md',
};

describe.each(Object.keys(SPEAK))('on a sheet: %s', (language) => {
  it('what speaks of doing something is not asked', async () => {
    expect(await asked(SHEETS[language]!, SPEAK[language]!)).toBe(0);
  });
  it('what tells to do it is', async () => {
    expect(await asked(SHEETS[language]!, TELL[language]!)).toBe(3);
  });
});

it.each([
  'resolucao-problemas.md',
  'resolución_problemas.md',
  'risoluzione-problemi.md',
  'resolution-problemes.md',
])('a lesson on how problems are solved is no sheet: %s', async (path) => {
  expect(await asked(path, TELL.pt!)).toBe(0);
  expect(await asked(path.replace(/^\p{L}+/u, 'novos'), TELL.pt!)).toBe(3);
});
