/** Sections that say how they are to be answered, and answer nothing; and what somebody has answered before. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

it.each([
  'Short Answer',
  'Part 2: Short Answers (15 points)',
  'B. Long answer',
  'Réponses courtes',
  'Teil 2: Kurze Antworten (10 Punkte)',
  'Preguntas de respuesta corta',
  'Domande a risposta aperta (10 punti)',
  'Questões de resposta aberta',
])('## %s is asked', async (title) => {
  const tasks = ['Describe how water freezes.', 'Explain why ice floats.', 'How is fog made?'];
  const text = `# Unit test\n\n## ${title}\n\n${tasks.map((one, i) => `${i + 1}. ${one}`).join('\n')}\n`;
  expect(await asked(text)).toEqual(tasks.map((one) => `open ${one}`));
});

it('a section of answers stays one', async () => {
  const text = '# Unit test\n\n## Answers\n\n1. It is light.\n2. By cold air.\n3. Iron.\n';
  const { lesson, html } = await read(text);
  expect(lesson.questions).toEqual([]);
  expect(html).not.toContain('It is light.</li>\n<li>By cold air.</li>\n</ol>\n</section>');
});

it.each([
  'Selected Answer:',
  'Submitted answer:',
  'Ausgewählte Antwort:',
  'Réponse choisie :',
  'Respuesta seleccionada:',
  'Risposta scelta:',
  'Resposta selecionada:',
])('%s answers', async (title) => {
  const text = `# Record\n\n1. Bats sleep:\n   * ${title} upside down\n2. The whale is\n   * ${title} a mammal\n3. What floats?\n   * ${title} ice\n`;
  expect(await asked(text)).toEqual([
    'open Bats sleep: > upside down',
    'open The whale is > a mammal',
    'open What floats? > ice',
  ]);
});

it('options that each hold their own answer are questions', async () => {
  const items = ['Bats sleep:', 'Whales are', 'Owls hunt'].map(
    (one, i) =>
      `${i + 1}. ${one}\n   * Selected Answer: ${['upside down', 'mammals', 'at night'][i]} (correct answer)`,
  );
  const found = await asked(`# Record\n\nAnimals\n\n${items.join('\n')}\n`);
  expect(found).toHaveLength(3);
  expect(found[1]).toBe('open Whales are > mammals (correct answer)');
});

it('the right answer stands behind the one that was given', async () => {
  const one = (asked: string, given: string, right: string): string =>
    `**${asked}**\n\nSelected Answer: ${given}\n\nCorrect Answer: ${right}\n`;
  const text = `# Record\n\n${one('What floats?', 'Fog', 'Ice')}\n${one('What sinks?', 'Wood', 'Iron')}\n`;
  expect(await asked(text)).toEqual([
    'open What floats? > Fog Correct Answer: Ice',
    'open What sinks? > Wood Correct Answer: Iron',
  ]);
});

it('what is to be ended is asked among choices of its form', async () => {
  const boxes = '- [ ] ice\n- [ ] iron\n- [ ] fog\n';
  const stems = [
    'What floats?',
    'Which is hard?',
    'Which is wet?',
    'A nurse gives the patient a pill of:',
    'Which is cold?',
  ];
  const found = await asked(`# Weather\n\n${stems.map((one) => `${one}\n\n${boxes}`).join('\n')}`);
  expect(found.map((one) => one.replace(/^open | ice iron fog$/g, ''))).toEqual(stems);
  const lettered = (one: string, i: number): string => `${i + 1}. ${one}\n   a) ice\n   b) iron\n   c) fog\n`;
  const items = await asked(`# Unit 1\n\n${stems.map(lettered).join('\n')}`);
  expect(items.map((one) => one.replace(/^open | ice iron fog$/g, ''))).toEqual(stems);
});
