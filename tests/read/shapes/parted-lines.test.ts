/** Questions and their answers in the lines of one paragraph, with no empty line between: each is one by itself. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

const WEATHER = [
  ['What is dew?', 'Water on the grass.'],
  ['Explain how fog forms.', 'Air cools near the ground.'],
  ['What is hail?', 'Grains of ice.'],
] as const;

describe('open questions in the lines of one paragraph', () => {
  it.each([
    ['called questions', 'Question %:', 'Answer:'],
    ['called so, what is asked in the next line', 'Question %\n', 'Answer:'],
    ['counted with a letter', 'Q%.', 'Solution:'],
    ['called so in bold', '**Question %:**', '**Answer:**'],
    ['called exercises', 'Exercise %:', 'Solution:'],
    ['called so in German', 'Frage %:', 'Antwort:'],
    ['called so in French', 'Question % :', 'Réponse :'],
    ['counted by nothing', '', 'Answer:'],
    ['answered in the line below', '', 'Answer:\n'],
  ])('%s', async (_, label, answer) => {
    const lines = WEATHER.map(([ask, tell], i) =>
      `${label.replace('%', String(i + 1))} ${ask}\n${answer} ${tell}`.trim(),
    );
    const questions = await asked(lines.join('\n'));
    expect(questions).toHaveLength(WEATHER.length);
    WEATHER.forEach(([ask, tell], i) => {
      expect(questions[i]).toContain(ask);
      expect(questions[i]).toMatch(new RegExp(`> ${tell}$`));
    });
  });

  it('of which the last one is left to do', async () => {
    const text =
      'Question 1: What is dew?\nAnswer: Water.\nQuestion 2: What is hail?\nAnswer: Ice.\nQuestion 3: What is fog?';
    const questions = await asked(text);
    expect(questions.map((one) => one.replace(/^open /, ''))).toEqual([
      'Question 1: What is dew? > Water.',
      'Question 2: What is hail? > Ice.',
      'Question 3: What is fog?',
    ]);
  });

  it('but an answer goes on where what it says only names another', async () => {
    const text =
      'Question 1: What is dew?\nAnswer: Water.\nQuestion 1 has more than one answer: Rain is one.';
    expect(await asked(text)).toHaveLength(1);
  });
});

describe('choices in the lines of one paragraph', () => {
  const CHOICES = [
    ['What is dew?', 'water', 'dust', 'A'],
    ['What is frost?', 'salt', 'ice', 'B'],
    ['What is fog?', 'a cloud', 'a wind', 'A'],
  ] as const;

  it.each(['Question %: ', 'Question %:\n', 'Q%\n', '%. ', 'Frage %:\n'])('called %j', async (label) => {
    const lines = CHOICES.map(
      ([ask, a, b, key], i) =>
        `${label.replace('%', String(i + 1))}${ask}\nA) ${a}\nB) ${b}\nAnswer: ${key}\nExplanation: So it is.`,
    );
    const { lesson } = await read(lines.join('\n'));
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(CHOICES.map(() => 'single-choice'));
    const questions = lesson.questions.map(sketch);
    CHOICES.forEach(([ask, a, b, key], i) => {
      expect(questions[i]).toContain(ask);
      expect(questions[i]).toContain((key === 'A' ? a : b).toUpperCase());
      expect(questions[i]!.match(/So it is/g)).toHaveLength(1);
    });
  });
});

it('what the next title of answers answers is no answer of the one above', async () => {
  const choice = (n: number, ask: string, right: string, wrong: string) =>
    `Frage ${n}:\n${ask}\n\na) ${right}\n\nb) ${wrong}\n\nLösung und Erklärung:\n\nRichtige Antwort: a) ${right}\n\n`;
  const first =
    choice(1, 'Was ist Eis?', 'festes Wasser', 'Dampf') + choice(2, 'Was taut?', 'der See', 'Sand');
  const task = 'Aufgabe: Beschreibe den Nebel.\n\nLösung und Erklärung:\n\nEine Wolke am Boden.\n\n';
  const second = choice(1, 'Was ist Tau?', 'Wasser', 'Staub') + choice(2, 'Was ist Reif?', 'Eis', 'Salz');
  const { lesson } = await read(`# Aufgaben\n\n${first}${task}Regen und Nebel\n\n${second}`);
  const choices = lesson.questions.filter(({ kind }) => kind === 'single-choice').map(sketch);
  expect(choices).toHaveLength(4);
  for (const [i, right] of ['festes Wasser', 'der See', 'Wasser', 'Eis'].entries())
    expect(choices[i]).toContain(right.toUpperCase());
});

describe('what is asked next, right below the answer', () => {
  const CHOICES = [
    ['What is dew?', ['water', 'dust', 'salt'], 'A'],
    ['What is frost?', ['sand', 'ice', 'smoke'], 'B'],
    ['What is fog?', ['a wind', 'a star', 'a cloud'], 'C'],
  ] as const;
  const page = (label: string, mark: (letter: string) => string, key: string): string =>
    CHOICES.map(([ask, all, right], i) => {
      const lines = all.map((one, at) => `${mark('ABC'[at]!)} ${one}`).join('\n');
      return `${label.replace('%', String(i + 1))}${ask}\n\n${lines}\n${key} ${right}`;
    }).join('\n');

  it.each([
    ['lines with letters', 'Question %: ', (one: string) => `${one})`, 'Answer:'],
    ['lines with letters, counted', '%. ', (one: string) => `${one}.`, '**Answer:**'],
    ['lines with letters, called by nothing', '', (one: string) => `${one})`, 'Answer:'],
    ['points with letters', 'Question %: ', (one: string) => `- ${one})`, 'Answer:'],
    ['points with letters, called so in German', 'Frage %: ', (one: string) => `- ${one})`, 'Antwort:'],
    ['points with letters, counted', '%. ', (one: string) => `- ${one}.`, 'Correct option:'],
  ])('%s', async (_, label, mark, key) => {
    const { lesson } = await read(page(label, mark, key));
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(CHOICES.map(() => 'single-choice'));
    const questions = lesson.questions.map(sketch);
    CHOICES.forEach(([ask, all, right], i) => {
      expect(questions[i]).toContain(ask);
      for (const [at, one] of all.entries())
        expect(questions[i]).toContain('ABC'[at] === right ? one.toUpperCase() : one);
    });
  });

  it('points without letters, of which one is told by its words', async () => {
    const text = CHOICES.map(
      ([ask, all, right], i) =>
        `Question ${i + 1}: ${ask}\n\n${all.map((one) => `- ${one}${one === all['ABC'.indexOf(right)] ? ' ✓' : ''}`).join('\n')}`,
    ).join('\n');
    const { lesson } = await read(text);
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(CHOICES.map(() => 'single-choice'));
  });

  it.each([
    [
      'points of a text',
      '- Ice floats.\n- Hail falls.\nQuestion 2 of the last sheet was about this.\n- Fog rises.\n',
    ],
    ['points with what answers each', '- What is dew?\n  Answer: Water.\n- What is hail?\n  Answer: Ice.\n'],
  ])('but not %s', async (_, text) => {
    const { lesson } = await read(`# The sky\n\n${text}`);
    for (const { kind } of lesson.questions) expect(kind).toBe('open');
  });
});
