/** What a solution below a key says, in whatever blocks, explains it. */
import { expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const page = (title: string, told: (lake: string) => string): string =>
  ['Ammersee', 'Bodensee']
    .map(
      (lake, i) =>
        `### ${i + 1}. Which floats on the ${lake}?\n\na) iron\nb) ice\n\n**Answer:** b\n\n${title}\n\n${told(lake)}\n\n`,
    )
    .join('');

it.each<[string, string, (lake: string) => string]>([
  ['a formula', '**Solution:**', (lake) => `Weigh it:\n\n$$\nx = 1\n$$\n\nSo the ${lake} bears it.`],
  ['code', '**Solution**', (lake) => `Run it:\n\n\`\`\`\nfloat()\n\`\`\`\n\nSo the ${lake} bears it.`],
  ['steps', '**Lösung:**', (lake) => `In two steps:\n\n1. The ice is weighed.\n2. The ${lake} bears it.`],
  [
    'a formula and steps',
    '**Solución:**',
    (lake) => `Weigh it:\n\n$$\nx = 1\n$$\n\n1. The ice is light.\n2. The ${lake} bears it.`,
  ],
  ['steps below a heading', '#### Solución', (lake) => `1. The ice is weighed.\n2. The ${lake} bears it.`],
])('with %s', async (_, title, told) => {
  const { lesson } = await read(`# Lakes\n\n${page(title, told)}`);
  expect(lesson.questions).toHaveLength(2);
  for (const [i, lake] of ['Ammersee', 'Bodensee'].entries()) {
    expect(sketch(lesson.questions[i]!)).toContain('[iron | ICE]');
    expect(sketch(lesson.questions[i]!)).toContain(`${lake} bears it.`);
  }
  expect(html(lesson.body)).not.toContain('bears');
});

it('ends where the next options are counted', async () => {
  const { lesson } = await read(
    '# Lakes\n\nIce is\n\na) iron\nb) light\n\n**Answer:** b\n\n**Solution:**\n\nIt floats.\n\nLead is\n\n1. heavy\n2. light\n\n**Answer:** 1\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'single-choice Ice is [iron | LIGHT] > Solution: It floats.',
    'single-choice Lead is [HEAVY | light]',
  ]);
});
