/** A key for many questions in a comment, which no learner sees. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const ASKED =
  '**1. What floats?**\n\n- A) Iron\n- B) Ice\n\n**2. What melts?**\n\n- A) Snow\n- B) Sand\n\n**3. Steam is cold.** (True / False)\n\n**4. Explain why ice floats.**\n';
const TOLD = '1. **B**. It is *light*.\n2. A – It is frozen.\n3. False. It boils.\n4. It is less dense.';

const ALL = [
  'single-choice 1. What floats? [Iron | ICE] > It is light.',
  'single-choice 2. What melts? [SNOW | Sand] > It is frozen.',
  'true-false 3. Steam is cold. [false] > It boils.',
  'open 4. Explain why ice floats. > It is less dense.',
];

const asked = async (page: string) => (await read(`# Ice\n\n${page}\n`)).lesson.questions.map(sketch);

describe('a key in a comment', () => {
  it.each([
    'ANSWERS',
    'Answer key & explanations:',
    '## CORRIGÉ DU QCM',
    'RÉPONSES AVEC EXPLICATIONS',
    'AUFLÖSUNG',
    'CLAVE DE RESPUESTAS',
    'SOLUZIONI E SPIEGAZIONI',
    'GABARITO COMENTADO',
    'ANTWOORDEN EN UITLEG',
  ])('called %s', async (title) => {
    expect(await asked(`${ASKED}\n---\n\n<!--\n${title}\n${TOLD}\n-->`)).toEqual(ALL);
  });

  it('whose title stands in its first line, or above an empty one', async () => {
    expect(await asked(`${ASKED}\n<!-- Answers\n${TOLD} -->`)).toEqual(ALL);
    expect(await asked(`${ASKED}\n<!--\n\n${TOLD}\n-->`)).not.toEqual(ALL);
    expect(await asked(`${ASKED}\n<!--\nAnswers:\n\n${TOLD}\n-->`)).toEqual(ALL);
  });

  it('shows nothing that no question took', async () => {
    const chosen = ASKED.split('**3.')[0];
    const key = '<!--\nAnswers\n1. B\n2. A\n3. C. Nobody asks this.\n-->';
    const { html, lesson } = await read(`# Ice\n\n${chosen}\n${key}\n\nMore.\n`);
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice 1. What floats? [Iron | ICE]',
      'single-choice 2. What melts? [SNOW | Sand]',
    ]);
    expect(html).toContain('More.');
    expect(html).not.toContain('Nobody');
    const alone = await read('# Ice\n\nIce is water.\n\n<!--\nAnswers\n1. B\n2. A\n-->\n');
    expect(alone.html).not.toMatch(/Answers|B/);
  });

  it.each([
    ['other notes', '<!--\nTo do\n1. B is missing\n2. A picture\n-->'],
    ['one that never ends', '<!--\nAnswers\n1. B\n2. A'],
  ])('%s answer nothing', async (_what, comment) => {
    const { lesson, html } = await read(`# Ice\n\n${ASKED}\n${comment}\n`);
    expect(lesson.questions.filter((one) => one.kind === 'single-choice')).toEqual([]);
    expect(html).not.toMatch(/missing|1\. B/);
  });
});
