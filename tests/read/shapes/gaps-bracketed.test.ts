/** Gaps in brackets that a line below says once more. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const found = async (page: string) => {
  const { lesson, html } = await read(
    `# Ice\n\n## Water\n\nIce is water.\n\n${page}\n\n## After\n\nThe end.\n`,
  );
  return { asked: lesson.questions.map((one) => sketch(one).replace(/ (?=[.,])/g, '')), html };
};

const SENTENCE = 'Ice [floats] on [water].';

describe('words in brackets that a line says once more are gaps', () => {
  it.each([
    ['Complete the text:', 'Gaps'],
    ['Ergänze den Lückentext:', 'Lücken'],
    ['Complète le texte :', 'Trous'],
    ['Complète le texte :', 'Réponses'],
    ['Completa il testo:', 'Lacune'],
    ['Completa el texto:', 'Huecos'],
    ['Completa o texto:', 'Lacunas'],
    ['Vul de tekst aan:', 'Gaten'],
    ['Fill in the blanks', '**Answers**'],
  ])('%s … %s', async (call, title) => {
    for (const above of [`### 2) ${call}`, call]) {
      const { asked, html } = await found(`${above}\n\n${SENTENCE}\n\n${title}: floats, water`);
      expect(asked).toHaveLength(1);
      expect(asked[0]).toMatch(/^gap-fill .*Ice ___ on ___\. \[=floats \| =water\]$/);
      expect(asked[0]).toContain(call.slice(0, 8));
      expect(html).not.toContain('floats');
    }
  });

  it('in several paragraphs, with more than one word that is right', async () => {
    const { asked, html } = await found(
      'Ice [floats|swims] on water.\n\n- Iron [sinks].\n\nGaps: floats|swims, sinks',
    );
    expect(asked).toEqual(['gap-fill Ice ___ on water. Iron ___. [=floats=swims | =sinks]']);
    expect(html).not.toMatch(/floats|sinks/);
  });

  it.each([
    ['others', 'Gaps: floats, sea'],
    ['sources', 'Sources: floats, water'],
    ['nothing', 'Water is wet.'],
  ])('and stay where the line below says %s', async (_what, line) => {
    const { asked, html } = await found(`${SENTENCE}\n\n${line}`);
    expect(asked).toEqual([]);
    expect(html).toContain('Ice [floats] on [water].');
  });

  it('and boxes above a line to correct are none', async () => {
    const { asked } = await found('1\\. « Ice is a mixture. »\n\n☐ Vrai ☐ Faux\n\nCorrection : ........');
    expect(asked).toEqual(['open 1. « Ice is a mixture. » Vrai Faux']);
  });
});
