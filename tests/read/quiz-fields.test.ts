/** Questions in a page's front matter, which a site shows as the quiz below it. */
import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from './support.ts';

const page = (marks: string, ...fields: readonly string[]): string =>
  `${marks}\n${fields.join('\n')}\n${marks}\n\n# Ice\n\nIce is frozen water.\n`;
const asked = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

const FLOATS = 'single-choice What floats? [iron | ICE]';

describe('a field that is called a quiz', () => {
  it.each([
    ['a list', ['quiz:', '  - question: What floats?', '    options: [iron, ice]', '    answer: 1']],
    [
      'a list with a title',
      [
        'quiz:',
        '  title: Check',
        '  questions:',
        '    - question: What floats?',
        '      options: [iron, ice]',
        '      correct: 1',
      ],
    ],
    [
      'options that say it',
      [
        'quizzes:',
        '  - q: What floats?',
        '    options:',
        '      - text: iron',
        '      - text: ice',
        '        correct: true',
      ],
    ],
    [
      'questions to choose from',
      ['questions:', '  - question: What floats?', '    answers: [iron, ice]', '    correctAnswer: ice'],
    ],
  ])('asks below the page: %s', async (_what, fields) => {
    const { lesson, html, diagnostics } = await read(page('---', ...fields));
    expect(lesson.questions.map(sketch)).toEqual([FLOATS]);
    expect(html).toMatch(/frozen water[\s\S]*data-id/);
    expect(marks(diagnostics, 'dialect-read', 'markup-unread')).toEqual(['2:1 dialect-read']);
    expect(lesson.questions[0]?.place.line).toBe(2);
  });

  it('asks in TOML', async () => {
    const tables = [
      'title = "Ice"',
      '',
      '[[quiz]]',
      'question = "What floats?"',
      'options = ["iron", "ice"]',
      'answer = 1',
    ];
    const more = ['', '[[quiz]]', 'question = "What sinks?"', 'options = ["iron", "ice"]', 'answer = 0'];
    expect(await asked(page('+++', ...tables, ...more))).toEqual([
      FLOATS,
      'single-choice What sinks? [IRON | ice]',
    ]);
  });

  it('holds cards', async () => {
    const fields = [
      'flashcards:',
      '  - q: What is dew?',
      '    a: Water.',
      '  - front: Fog',
      '    back: A low cloud.',
    ];
    expect(await asked(page('---', ...fields))).toEqual([
      'open What is dew? > Water.',
      'open Fog > A low cloud.',
    ]);
  });

  it('is named for what nobody understands in it', async () => {
    const fields = [
      'quiz:',
      '  - question: What floats?',
      '    options: [iron, ice]',
      '    answer: 1',
      '  - kind: drag',
      '    zones: 3',
    ];
    const { lesson, diagnostics } = await read(page('---', ...fields));
    expect(lesson.questions.map(sketch)).toEqual([FLOATS]);
    expect(marks(diagnostics, 'markup-unread')).toEqual(['2:1 markup-unread']);
  });

  it('asks behind a page that a dialect writes anew', async () => {
    const fields = ['quiz:', '  - question: What floats?', '    options: [iron, ice]', '    answer: 1'];
    const text = `${page('---', ...fields)}\n\`\`\`quiz\nQ: What sinks?\n+ iron\n- ice\n\`\`\`\n`;
    expect(await asked(text)).toEqual(['single-choice What sinks? [IRON | ice]', FLOATS]);
  });
});

describe('a field of another sort', () => {
  it.each([
    ['what a page answers', ['questions:', '  - What floats?', '  - What sinks?']],
    ['what readers ask', ['questions:', '  - question: How do I install it?', '    answer: You run it.']],
    ['a file', ['quiz: ice.json']],
    ['settings', ['quiz:', '  enabled: true', '  pass: 70']],
  ])('asks nothing: %s', async (_what, fields) => {
    const { lesson, diagnostics } = await read(page('---', ...fields));
    expect(lesson.questions).toEqual([]);
    expect(marks(diagnostics, 'dialect-read', 'markup-unread')).toEqual([]);
  });
});

describe('a field that asks', () => {
  it.each([
    ['question: "What floats?"'],
    ["pregunta: '¿Qué flota?'"],
    ['source: lake.md', 'question: >-', '  What', '  floats?', 'level: 2'],
    ['question: |', '  What floats?', '', '  ```py', '  ice.float()', '  ```'],
  ])('asks what stands in the page: %s', async (...fields) => {
    const text = `---\n${fields.join('\n')}\n---\n\n- [ ] iron\n- [x] ice\n> It is light.\n`;
    const { lesson, diagnostics } = await read(text);
    const [question] = lesson.questions;
    expect(lesson.questions.map(sketch)).toEqual([
      expect.stringMatching(
        /^single-choice (?:What|¿Qué).*\? (?:ice\S+ )?\[iron \| ICE \(It is light\.\)\]$/,
      ),
    ]);
    expect(question?.place.line).toBeLessThan(5);
    expect(marks(diagnostics, 'setting-misspelt', 'settings-invalid')).toEqual([]);
  });

  it.each([
    ['words', 'Ice floats on water.\n\n- [ ] iron\n- [x] ice\n'],
    ['what is to be done', '- [ ] read it\n- [ ] try it\n'],
    ['a list', '- iron\n- ice\n'],
  ])('is only called so above %s', async (_what, body) => {
    const { html } = await read(`---\nquestion: What floats here?\n---\n\n${body}`);
    expect(html).not.toContain('What floats here?');
  });
});
