/** Parts of an exercise in a list, and one solution below it that counts as many: each part gets its own. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const PARTS = 'A cube lies in a lake.\n\n1. How heavy is it?\n2. When does it melt?\n\n';
const fold = (body: string): string => `<details><summary>Solution</summary>\n\n${body}\n</details>\n\n`;
const OF_HEADINGS = '#### 1. Mass\n\nIt weighs ten grams.\n\n#### 2. Melting\n\nIt melts in May.\n\n';
const OF_BOLD = '**1. Mass**\n\nIt weighs ten grams.\n\n**2. Melting**\n\nIt melts in May.\n\n';
const OF_WORDS = '**1.** It weighs ten grams.\n\n**2.** It melts in May.\n\n';
const OF_LETTERS = '#### Part a\n\nIt weighs ten grams.\n\n#### Part b\n\nIt melts in May.\n\n';

/** What each part is answered by, twice. */
async function told(solution: string, parts = PARTS): Promise<readonly string[]> {
  const page = [1, 2].map((one) => `### Question ${one}: Ice\n\n${parts}${solution}`).join('');
  const { lesson, html } = await read(`# Physics\n\n## Solved questions\n\n${page}`);
  expect(html).not.toContain('May');
  return lesson.questions.map((one) => sketch(one).replace(/^.*?((?:How|When)[^?]*\?)/, '$1'));
}

describe('a solution of as many parts as a list asks', () => {
  it.each([
    ['headings, below a heading beside the exercise’s', `### Detailed solution\n\n${OF_HEADINGS}`],
    ['headings, below a lower heading', `#### Solution\n\n${OF_HEADINGS.replaceAll('####', '#####')}`],
    ['headings, in a fold', fold(OF_HEADINGS)],
    ['letters, in a fold', fold(OF_LETTERS)],
    ['lines in bold, below a heading', `#### Solution\n\n${OF_BOLD}`],
    ['lines in bold, in a fold', fold(OF_BOLD)],
    ['paragraphs, below a heading', `#### Solution\n\n${OF_WORDS}`],
    ['paragraphs, below a line in bold', `**Solution**\n\n${OF_WORDS}`],
    ['paragraphs, behind a rule', `---\n\n#### Solution\n\n${OF_WORDS}`],
  ])('answers each: %s', async (_what, solution) => {
    const answers = await told(solution);
    expect(answers).toEqual(
      [1, 2].flatMap(() => [
        expect.stringMatching(/^How heavy is it\? > (?:Mass )?It weighs ten grams\.$/),
        expect.stringMatching(/^When does it melt\? > (?:Melting )?It melts in May\.$/),
      ]),
    );
  });

  it('says above its first part what it says of all', async () => {
    const answers = await told(fold(`We weigh it first.\n\n${OF_HEADINGS}`));
    expect(answers[0]).toBe('How heavy is it? > We weigh it first. Mass It weighs ten grams.');
  });

  it.each([
    ['**Answers:**', ''],
    ['**Réponses :**', ''],
    ['**Antworten**', ''],
    ['**Respuestas:**', ''],
    ['**Risposte:**', ''],
    ['**Respostas:**', ''],
    ['**Antwoorden:**', ''],
    ['#### Answers', '\n**To remember:**\n\n- Ice is light.\n'],
    ['**Answers:**', '\n**To remember:**\n\n- Ice is light.\n'],
  ])('answers each in a list below its title %s, with what is said besides%s', async (title, behind) => {
    const list = '1. **Ten grams.**\n   - It is small.\n\n2. It melts in May.\n';
    const order = '**From light to heavy:**\n\n1. Snow\n2. Fog\n3. Ice\n\n';
    const answers = await told(fold(`${order}${title}\n\n${list}${behind}`));
    const more = behind === '' ? '' : ' To remember: Ice is light.';
    expect(answers).toHaveLength(4);
    expect(answers[0]).toContain('> From light to heavy: Snow Fog Ice Ten grams. It is small.');
    expect(answers[1]).toBe(`When does it melt? > It melts in May.${more}`);
  });

  it('stays whole where the list below its title is of another number, or there are two', async () => {
    const one = '**Answers:**\n\n1. Ten grams.\n2. In May.\n';
    for (const body of [`We weigh.\n\n${one}3. In June.\n`, `${one}\n${one}`])
      expect(await told(fold(body))).toHaveLength(2);
  });

  it('is none that stands below the next exercise', async () => {
    const list = '1) Why does it float?\n\n2) When does it melt?\n\n';
    const one = (n: number): string =>
      `**Exercise ${n}.** A cube lies in a lake.\n\n${list}**Solution:**\n\n1) In ${n}.\n\n2) In May.\n\n`;
    const { lesson } = await read(`# Ice\n\n${one(1)}${one(2)}`);
    expect(
      lesson.questions.map(sketch).filter((words) => /> .*(?:Exercise 2|In 1.*In 2)/.test(words)),
    ).toEqual([]);
  });

  it('stays whole where it counts steps of another number, or another title follows', async () => {
    const steps = `${OF_HEADINGS}#### 3. Freezing\n\nIt freezes in May.\n\n`;
    for (const body of [steps, `${OF_HEADINGS}#### Outlook\n\nIt freezes in May.\n\n`])
      expect((await told(`### Solution\n\n${body}`)).filter((one) => one.includes('May'))).toHaveLength(2);
  });

  it('stays whole where a list above its headings counts, too', async () => {
    const steps = `### Solution\n\n1. Take a scale.\n\n2. Weigh it.\n\n${OF_HEADINGS}`;
    expect((await told(steps)).filter((one) => /ten grams.*May/.test(one))).toHaveLength(2);
  });

  it('leaves a section at the end to the exercises that it counts', async () => {
    const { lesson } = await read(
      `# Physics\n\n## Exercise 1: Snow\n\nWhy is snow white?\n\n## Exercise 2: Ice\n\n${PARTS}## Solutions\n\n### 1. Snow\n\nIt scatters light.\n\n### 2. Ice\n\nIt weighs ten grams.\n`,
    );
    expect(lesson.questions.map(sketch)[0]).toMatch(/^open .*Why is snow white\? > It scatters light\.$/);
  });
});

it.each([
  ['a formula', '$$m = 3$$'],
  ['words', 'So it is 3 g.'],
])('what answers them goes on outside of each item, the last one’s too: %s', async (_what, below) => {
  const solved = `1. By its volume:\n\n${below}\n\n2. By the heat:\n\n${below}`;
  const { lesson } = await read(
    `# Ice\n\n## Exercise 1: a cube\n\n### Statement\n\nA cube lies in the sun.\n\n1. Calculate its mass.\n2. When is it gone?\n\n### Solution\n\n${solved}\n`,
  );
  expect(lesson.questions.map(sketch)).toEqual([
    expect.stringMatching(/Calculate its mass\. > By its volume: .*3/),
    expect.stringMatching(/When is it gone\? > By the heat: .*3/),
  ]);
});

describe('parts that stand once more below, each by its number or letter alone', () => {
  const ASKED = ['Estimate the mass of the cube.', 'Explain why it floats.', 'When does it melt?'];
  const TOLD = ['Ten grams, says the scale.', 'It is light.', 'It melts in May.'];
  const MARKS = { letters: ['a', 'b', 'c'], numbers: ['1', '2', '3'] };
  const alone: Readonly<Record<string, (mark: string) => string>> = {
    'in bold': (mark) => `**${mark})**`,
    'as a heading': (mark) => `## ${mark})`,
  };
  const again = (marks: readonly string[], form: (mark: string) => string, count = 3): string =>
    TOLD.slice(0, count)
      .map((one, i) => `${form(marks[i]!)}\n\n${one}\n\n\`\`\`\nweigh()\n\`\`\`\n\n`)
      .join('');
  const listed = (marks: readonly string[], sign = ''): string =>
    `${ASKED.map((one, i) => `${sign}${marks[i]}. ${one}\n`).join('')}\n`;
  const read3 = async (page: string) => {
    const { lesson, html } = await read(`# Exercise 2.1\n\nA cube lies in a lake.\n\n${page}`);
    return { asked: lesson.questions.map(sketch), html };
  };

  it.each(Object.keys(alone))('%s', async (form) => {
    for (const marks of Object.values(MARKS)) {
      const { asked, html } = await read3(`${listed(marks)}${again(marks, alone[form]!)}`);
      expect(asked).toEqual(
        ASKED.map((one, i) => expect.stringMatching(new RegExp(`${one}.* > ${TOLD[i]} weigh`))),
      );
      expect(html).not.toContain('May');
    }
  });

  it('in no other letters, below a quotation; one that is left out is asked all the same', async () => {
    const { asked } = await read3(
      `${listed(MARKS.letters, '> ')}${again(MARKS.letters, (mark) => `${mark})`, 2)}`,
    );
    expect(asked).toEqual([
      'open A cube lies in a lake. a) Estimate the mass of the cube. > Ten grams, says the scale. weigh()',
      'open b) Explain why it floats. > It is light. weigh()',
      'open c) When does it melt?',
    ]);
  });

  it('what stands below the next heading is none of theirs', async () => {
    const { html } = await read3(
      `${listed(MARKS.numbers)}${again(MARKS.numbers, alone['in bold']!)}## Next\n\nA lake is deep.\n`,
    );
    expect(html).toContain('A lake is deep.');
  });

  it('sections of a text that count, below points of what they tell, answer nothing', async () => {
    const { asked } = await read3(
      `1. The cube\n2. The lake\n3. The sun\n\n${again(MARKS.numbers, alone['as a heading']!)}`,
    );
    expect(asked.join()).not.toContain('May');
  });
});
