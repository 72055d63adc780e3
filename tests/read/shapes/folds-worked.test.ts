/** Folds that are called neither an answer nor a solution, and show how what is to be found, or proved, is. */
import { describe, expect, it } from 'vitest';
import { html, read } from '../support.ts';

const WORDS: Readonly<
  Record<string, readonly [tasks: readonly [string, string], titles: readonly string[]]>
> = {
  en: [
    ['A block has 3 kg. Calculate its volume.', 'Prove that ice floats.'],
    ['Show working', 'See the calculation', 'Proof', 'Click to see the working'],
  ],
  fr: [
    ['Un bloc pèse 3 kg. Calculer son volume.', 'Démontrer que la glace flotte.'],
    ['Voir le calcul', 'Démonstration', 'Voir la résolution', 'Afficher la démarche'],
  ],
  de: [
    ['Ein Block wiegt 3 kg. Berechne sein Volumen.', 'Beweise, dass Eis schwimmt.'],
    ['Rechenweg', 'Rechnung anzeigen', 'Beweis'],
  ],
  es: [
    ['Un bloque pesa 3 kg. Calcula su volumen.', 'Demuestra que el hielo flota.'],
    ['Ver desarrollo', 'Procedimiento', 'Ver demostración'],
  ],
  it: [
    ['Un blocco pesa 3 kg. Calcola il suo volume.', 'Dimostra che il ghiaccio galleggia.'],
    ['Mostra il procedimento', 'Dimostrazione', 'Passaggi'],
  ],
  pt: [
    ['Um bloco pesa 3 kg. Calcule o volume dele.', 'Demonstre que o gelo flutua.'],
    ['Ver cálculo', 'Ver demonstração', 'Desenvolvimento'],
  ],
};

const fold = (title: string, told: string): string =>
  `<details>\n<summary>${title}</summary>\n\n${told}\n\n</details>`;

async function told(text: string, language = 'en') {
  const { lesson, html: page } = await read(text, {}, { description: { language }, settings: {} });
  return { told: lesson.questions.map((one) => html(one.feedback).match(/alpha|beta/)?.[0]), page };
}

describe('what is folded below what is to be found', () => {
  it.each(Object.entries(WORDS))('answers it: %s', async (language, [[find, prove], titles]) => {
    for (const title of titles) {
      const page = `# T\n\n### 1. A\n\n${find}\n\n${fold(title, 'alpha')}\n\n### 2. B\n\n${prove}\n\n${fold(title, 'beta')}\n`;
      expect([title, (await told(page, language)).told]).toEqual([title, ['alpha', 'beta']]);
    }
  });

  it('is told with the answer that it stands behind', async () => {
    const page = `# T\n\nHow heavy is ice?\n\n${fold('Answer', 'alpha')}\n\n${fold('Show working', 'beta')}\n`;
    const all = await told(page);
    expect(all.told).toEqual(['alpha']);
    expect(all.page).not.toContain('beta');
  });

  it('answers an exercise, whatever its words', async () => {
    const page = `# T\n\n### Exercise 1\n\nThe volume is to be found.\n\n${fold('Show working', 'alpha')}\n`;
    expect((await told(page)).told).toEqual(['alpha']);
  });

  it.each([
    ['a theorem', 'Ice floats on all waters.', 'Proof'],
    ['a command', 'Run the tool.', 'Show calculation'],
    ['what is to be found, of another name', 'Calculate the volume.', 'More about calculations'],
  ])('is none below %s', async (_, words, title) => {
    const all = await told(`# T\n\n### 1. A\n\n${words}\n\n${fold(title, 'alpha')}\n`);
    expect(all.told).toEqual([]);
    expect(all.page).toContain('alpha');
  });

  it('of an exercise is given where it is what comes out', async () => {
    const page = `# T\n\n### Exercise 1\n\nWrite it.\n\n${fold('Expected output', 'alpha')}\n\n${fold('Solution', 'beta')}\n`;
    expect((await told(page)).told).toEqual(['beta']);
  });
});
