/** An answer whose title is only its initial, on a line by itself: `R:` of Resposta, Respuesta, Réponse and Risposta, `A:`. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const MARKS = ['__R__:', '**R:**', 'R:', '**R.**', '**A**:', 'A:'];
const CALLS = ['#### Exercício {}', '## Exercise {}', '**Questão {}.**', '### Ejercicio {}: el hielo'];

const page = (mark: string, call: string, behind = 'O volume é {} litros.'): string =>
  [1, 2]
    .flatMap((n) =>
      [call, 'Calcule o volume do gelo.', mark, '$$ V = 3 $$', behind].map((one) =>
        one.replace('{}', `${n}`),
      ),
    )
    .join('\n\n');

describe.each(MARKS)('%s', (mark) => {
  it.each(CALLS)('answers below %s', async (call) => {
    const { lesson } = await read(`# Gelo\n\n${page(mark, call)}\n`);
    expect(lesson.questions.map(sketch)).toEqual([
      expect.stringMatching(/Calcule o volume do gelo\. > V = 3 O volume é 1 litros\.$/),
      expect.stringMatching(/Calcule o volume do gelo\. > V = 3 O volume é 2 litros\.$/),
    ]);
    expect(html(lesson.body)).not.toContain('litros');
  });
});

it.each([
  [
    'a language',
    page('**R:**', '## Exercise {}').replaceAll(
      '$$ V = 3 $$',
      '```r\nx <- 3\n```\n\n**Python:**\n\n```python\nx = 3\n```',
    ),
  ],
  ['one of several options', page('**A:**', '## Exercise {}').replaceAll('$$ V = 3 $$', '**B:**\n\nIce.')],
  ['nothing that was asked', page('**R:**', '## Rule {}').replaceAll('Calcule o volume do gelo.', 'Ice.')],
])('an initial of %s answers nothing', async (_, words) => {
  const { lesson } = await read(`# Gelo\n\n${words}\n`);
  expect(lesson.questions.map(sketch).filter((one) => one.includes('>'))).toEqual([]);
});
