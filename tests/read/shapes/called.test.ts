/** What a heading or the title of a fold calls: a task, something for teachers, help. */
import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from '../support.ts';

const fold = (title: string, words: string): string =>
  `<details><summary>${title}</summary>\n\n${words}\n\n</details>\n\n`;

describe('a heading with a folded solution right below it', () => {
  it.each(['Scaling the ice to three cubes', 'Ice cubes, and their size'])(
    'is a task: %s',
    async (heading) => {
      const { lesson, html } = await read(`# Ice\n\n## ${heading}\n\n${fold('Solution', 'Cut it.')}`);
      expect(lesson.questions.map(sketch)).toEqual([`open ${heading} > Cut it.`]);
      expect(html).not.toContain('Cut it.');
    },
  );

  it.each([
    ['is short', 'Cutting ice', fold('Solution', 'Cut it.')],
    ['is called an answer', 'Solution of the first part', fold('Solution', 'Cut it.')],
    ['has words below it', 'Scaling the ice to three cubes', `Words.\n\n${fold('More', 'Cut it.')}`],
    ['has a fold of another name', 'Scaling the ice to three cubes', fold('Details', 'Cut it.')],
  ])('is none where it %s', async (_what, heading, below) => {
    const { lesson } = await read(`# Ice\n\n## ${heading}\n\n${below}`);
    expect(lesson.questions).toEqual([]);
  });
});

describe('folds that a page calls by the same words of its own', () => {
  const page = (title: string) =>
    `# ${title}\n\n## Ice\n\nMake ice of the water.\n\n${fold('Show me how', 'Cool it.')}` +
    `## Steam\n\nMake steam of it.\n\n> [!TIP]\n> Mind the lid.\n\n${fold('Show me how', 'Heat it.')}` +
    `## Snow\n\nMake snow of it.\n\n${fold('Show me how', 'Spray it.')}${fold('Why snow is white', 'Air.')}`;

  it.each(['Exercises', 'Lab 3', 'Übungsblatt 2'])('answer what a sheet sets: %s', async (title) => {
    const { lesson, html } = await read(page(title));
    expect(lesson.questions.map(sketch)).toEqual([
      'open Make ice of the water. > Cool it.',
      'open Make steam of it. Tip Mind the lid. > Heat it.',
      'open Make snow of it. > Spray it.',
    ]);
    expect(html).toContain('Air.');
  });

  it.each([
    '```{code-cell} python\n:tags: [hide-input]\nprint(1)\n```\n\n',
    ':::{dropdown} Code\n```python\nprint(1)\n```\n:::\n\n',
  ])('are no cells of code that a notebook hides: %s', async (cell) => {
    const { lesson } = await read(
      `# Lab 3\n\n## Loops\n\nWith a loop:\n\n${cell}Without one:\n\n${cell}Or so:\n\n${cell}`,
    );
    expect(lesson.questions).toEqual([]);
  });

  it('are no answers elsewhere', async () => {
    const { lesson } = await read(page('States of water'));
    expect(lesson.questions).toEqual([]);
  });
});

describe('a fold for teachers', () => {
  it.each([
    '??? question "For teachers: what do learners get wrong?"',
    '??? question "Pour l’enseignante : quelles erreurs ?"',
    '??? tip "Hinweise für Lehrkräfte: was ist schwer?"',
    '??? note "Notas para el profesor"',
    '??? question "Per gli insegnanti: che cosa è difficile?"',
  ])('is no question, and no hint: %s', async (opener) => {
    const { lesson, html } = await read(
      `# Ice\n\nWhy does ice float?\n\n??? success "Answer"\n    It is light.\n\n${opener}\n    Weighing.\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual(['open Why does ice float? > It is light.']);
    expect(html).toContain('<p>Weighing.</p></details>');
  });

  it('answers where it says so', async () => {
    const { lesson } = await read(
      `# Ice\n\nWhy does ice float?\n\n${fold('For teachers: answer', 'It is light.')}`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'open Why does ice float? > For teachers: answer It is light.',
    ]);
  });
});

describe('a fold that helps', () => {
  it.each(['Help me out!', 'I’m stuck', 'Stuck?', 'Aide-moi !', 'Hilfe', '¿Necesitas ayuda?'])(
    'is a hint: %s',
    async (title) => {
      const { lesson } = await read(
        `# Ice\n\nWhy does ice float?\n\n${fold(title, 'Weigh it.')}${fold('Answer', 'It is light.')}`,
      );
      expect(lesson.questions.map(sketch)).toEqual(['open Why does ice float? > It is light. (Weigh it.)']);
    },
  );
});

describe('headings that count, and boxes right below them', () => {
  const part = (n: number, ...boxes: readonly string[]): string =>
    `## ${n} - Part ${n}\n\n${boxes.map((box, i) => `- [${box}] ${n}${i}\n`).join('')}\n`;

  it('are choices where each list has one ticked box', async () => {
    const { lesson } = await read(
      `# Ice\n\n${part(1, ' ', 'x')}${part(2, 'x', ' ', ' ')}${part(3, ' ', 'x')}`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice 1 - Part 1 [10 | 11]',
      'single-choice 2 - Part 2 [20 | 21 | 22]',
      'single-choice 3 - Part 3 [30 | 31]',
    ]);
  });

  it('are things to do where a list has more, or none', async () => {
    const { lesson, diagnostics } = await read(
      `# Ice\n\n${part(1, 'x', 'x')}${part(2, 'x', ' ')}${part(3, ' ', 'x')}${part(4, ' ', ' ')}`,
    );
    expect(lesson.questions).toEqual([]);
    expect(marks(diagnostics, 'task-list-kept')).toHaveLength(3);
  });
});

describe('HTML that its class calls an answer', () => {
  it.each([
    ['code', '```r\nweigh(ice)\n```'],
    ['a formula', '$$x$$'],
    ['a picture', '![Ice](ice.png)'],
  ])('is folded though it holds nothing but %s', async (_what, body) => {
    const { lesson } = await read(
      `# Ice\n\n### Exercise 1.1\n\nHow heavy is ice?\n\n<div class="answer">\n\n${body}\n\n</div>\n`,
    );
    const [question] = lesson.questions;
    expect(sketch(question!)).toMatch(/^open How heavy is ice\?/);
    expect(question?.feedback?.children).not.toEqual([]);
    expect(question?.prompt.children).toHaveLength(1);
  });
});

describe('an exercise whose name is short', () => {
  it.each([
    ['Ex 1', 'Ex 2', 'Réponse'],
    ['Exo 1', 'Exo 2', 'Réponse'],
    ['Ex. 1', 'Ex. 2', 'Answer'],
    ['Aufg. 1', 'Aufg. 2', 'Antwort'],
    ['Ejer 1', 'Ejer 2', 'Respuesta'],
    ['Es. 1', 'Es. 2', 'Risposta'],
  ])('%s', async (first, second, answer) => {
    const page = `# Ice\n\n### ${first}\n\n    Make ice.\n\n> ${answer}: Cool it.\n\n### ${second}\n\nMake steam.\n`;
    const { lesson, html } = await read(page);
    expect(lesson.questions.map(sketch)).toEqual(['open Make ice. > Cool it.', 'open Make steam.']);
    expect(html).not.toContain('Cool it');
  });
});

describe('what a line calls a question, though it only says something', () => {
  it.each([
    ['Question', 'Answer', 'True'],
    ['Pergunta', 'Resposta correta', 'Verdadeiro'],
    ['Pregunta', 'Respuesta', 'Verdadero'],
    ['Domanda', 'Risposta', 'Vero'],
    ['Frage', 'Antwort', 'Richtig'],
  ])('is one with its answer on the next line, or below: %s', async (question, answer, right) => {
    for (const parting of ['\n', '\n\n']) {
      const one = (says: string, told: string) => `${question}: ${says}${parting}${answer}: ${told}\n\n`;
      const { lesson } = await read(`# Ice\n\n${one('H₂O.', right)}${one('H₂O (s).', 'H₂O.')}`);
      expect(lesson.questions.map(sketch)).toEqual([
        `true-false ${question}: H₂O. [true]`,
        `open ${question}: H₂O (s). > H₂O.`,
      ]);
    }
  });
});
