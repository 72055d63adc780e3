/** A section that says why an answer is so, beside that answer, below a heading that calls no exercise. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const page = (asked: string, solution: string, reasons: string): string =>
  `# Ice\n\n## Example 2: a lake\n\nIt is winter.\n\n${asked}\n\n#### ${solution}\n\nIt floats.\n\n#### ${reasons}\n\nWater is heavier.\n\nA litre of ice weighs less.\n\n## In the sea\n\nIce drifts.\n`;

const asked = async (text: string): Promise<string[]> => (await read(text)).lesson.questions.map(sketch);

describe('what explains an answer, below a heading beside its own', () => {
  it.each([
    ['What becomes of ice?', 'Solution', 'Explanation'],
    ['What becomes of ice?', 'Answer', 'Comments on the answer'],
    ['Explain what becomes of ice.', 'Solution', 'Notes on the solution'],
    ['Que devient la glace ?', 'Solution', 'Explication'],
    ['Que devient la glace ?', 'Réponse', 'Remarques sur la réponse'],
    ['Was wird aus dem Eis?', 'Lösung', 'Anmerkungen zur Lösung'],
    ['Che cosa diventa il ghiaccio?', 'Soluzione', 'Commenti alla soluzione'],
    ['¿Qué pasa con el hielo?', 'Solución', 'Comentarios a la solución'],
    ['O que acontece com o gelo?', 'Solução', 'Comentários à solução'],
    ['Wat wordt er van ijs?', 'Oplossing', 'Opmerkingen bij de oplossing'],
  ])('%s – %s – %s', async (...words) => {
    const [told] = words.slice(2);
    expect(await asked(page(...words))).toEqual([
      `open ${words[0]} > It floats. ${told} Water is heavier. A litre of ice weighs less.`,
    ]);
  });

  it.each(['Other uses of ice', 'Remarks', 'Comments on the weather', 'Hinweise'])(
    'a section that says something else stays: %s',
    async (title) => {
      expect(await asked(page('What becomes of ice?', 'Solution', title))).toEqual([
        'open What becomes of ice? > It floats.',
      ]);
    },
  );

  it('one that lies higher is another of the lesson', async () => {
    const text = page('What becomes of ice?', 'Solution', 'Explanation').replace('#### Exp', '### Exp');
    expect(await asked(text)).toEqual(['open What becomes of ice? > It floats.']);
  });
});
