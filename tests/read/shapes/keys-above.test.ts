/** The key of a choice among what is noted above it, as banks of questions have it. */
import { expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const OPTIONS = {
  list: (words: readonly string[]) => words.map((one, i) => `- ${'ABC'[i]}) ${one}`).join('\n'),
  lines: (words: readonly string[]) => words.map((one, i) => `${'abc'[i]}) ${one}`).join('\n'),
};
const NOTES = [
  ['items', '## Question 1\n\n- Topic: water\n- Answer: B', '## Question 2\n\n- Topic: air\n- Answer: C'],
  [
    'lines',
    '### Question 1\n\n**Level:** easy\n**Answer:** B',
    '### Question 2\n\n**Level:** hard\n**Answer:** C',
  ],
  ['a paragraph', '## Frage 1\n\n**Lösung: B**', '## Frage 2\n\n**Lösung: C**'],
  ['in French', '## Question 1\n\nRéponse : B', '## Question 2\n\nRéponse : C'],
  ['in Portuguese', '## Questão 1\n\n- Gabarito: B', '## Questão 2\n\n- Gabarito: C'],
  ['the heading', '### Q1 (Answer: B)', '### Q2 – Answer: C'],
  ['in Spanish, below a line in bold', '**Pregunta 1**\n\nRespuesta: B', '**Pregunta 2**\n\nRespuesta: C'],
] as const;

it.each(NOTES)('%s', async (_, first, second) => {
  for (const written of Object.values(OPTIONS)) {
    const { lesson, html } = await read(
      [
        ...['# Bank', first, 'It is a lake in winter.', 'What floats on it?'],
        ...[written(['iron', 'ice', 'lead']), second, 'What do we breathe?', written(['sand', 'tin', 'air'])],
      ].join('\n\n'),
    );
    const found = lesson.questions.map(sketch);
    expect(found[0]).toMatch(/^single-choice .*What floats on it\? \[iron \| ICE \| lead\]$/);
    expect(found[1]).toMatch(/^single-choice .*What do we breathe\? \[sand \| tin \| AIR\]$/);
    expect(found).toHaveLength(2);
    expect(`${html}${found.join()}`).not.toMatch(/Answer|Lösung|Réponse|Gabarito|Respuesta/);
  }
});

it('what else is noted stays', async () => {
  const page =
    '# Bank\n\n## Question 1\n\n- Topic: water\n- Answer: A\n\nWhat floats?\n\n- A) ice\n- B) iron\n';
  const { lesson, html } = await read(page);
  expect(`${html}${lesson.questions.map(sketch).join()}`).toContain('Topic: water');
});

it('below options it is theirs', async () => {
  const page = `# Bank

## Question 1

What floats?

- A) ice
- B) iron

Answer: A

## Question 2

What sinks?

- A) ice
- B) iron

Answer: B
`;
  const { lesson } = await read(page);
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice What floats? [ICE | iron]',
    'single-choice What sinks? [ice | IRON]',
  ]);
});

it('of several choices in a section, none has it', async () => {
  const page = `# Ice

## Practice

Answer: B

What floats?

- A) iron
- B) ice

What sinks?

- A) iron
- B) ice
`;
  const { lesson } = await read(page);
  expect(lesson.questions.map(sketch).join()).not.toContain('single-choice');
});

it('below a title of answers it is of what is above that', async () => {
  const choice = (asked: string, letter: string) =>
    `${asked}\n\n- A) iron\n- B) ice\n\n**Solution**\n\nSo it is.\n\nAnswer: ${letter}\n`;
  const { lesson } = await read(`# Ice\n\n${choice('What floats?', 'B')}\n${choice('What sinks?', 'A')}`);
  expect(lesson.questions.map((one) => sketch(one).replace(/ >.*/s, ''))).toEqual([
    'single-choice What floats? [iron | ICE]',
    'single-choice What sinks? [IRON | ice]',
  ]);
});
