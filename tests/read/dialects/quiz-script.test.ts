/** Quizzes that are data in a page's own program, and programs below other HTML. */
import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from '../support.ts';

const quiz = (data: string): string =>
  `# Ice\n\n## Quiz\n\n<div id="quiz1"></div>\n<button id="submit1">Send</button>\n<script>\nbox = document.getElementById('quiz1');\n\nquestions = ${data};\n\nbuildQuiz(questions, box);\n</script>\n\nEnd.\n`;

describe('a quiz in a script', () => {
  it.each([
    ['named', `[{ question: "What floats?", answers: { a: "iron", b: "ice" }, correctAnswer: "b" }]`],
    ['in a row', `[\n  { "question": 'What floats?', options: ['iron', 'ice'], answer: 'ice' },\n]`],
    [
      'counted',
      '[ { prompt: `What floats?`, "question": "What floats?", choices: ["iron", "ice"], correct: 1 } ]',
    ],
  ])('asks with its options %s', async (_what, data) => {
    const { lesson, html, diagnostics } = await read(quiz(data));
    expect(lesson.questions.map(sketch)).toEqual(['single-choice What floats? [iron | ICE]']);
    expect(html).not.toMatch(/Send|buildQuiz/);
    expect(html).toContain('<p>End.</p>');
    expect(marks(diagnostics, 'dialect-read')).toHaveLength(1);
  });

  it('leaves what is no data of questions to the page: nothing of it is shown', async () => {
    const { lesson, html } = await read(quiz('[{ question: ask(), answers: [] }, { question: "What?" ]'));
    expect(lesson.questions).toEqual([]);
    expect(html).not.toContain('What?');
    expect(html).toContain('<p>End.</p>');
  });

  it('is none in code', async () => {
    const { lesson, html } = await read(
      '# Ice\n\n```html\n<script>\nquestions = [{\n  question: "What?", answers: ["a", "b"], correct: 0 }];\n</script>\n```\n',
    );
    expect(lesson.questions).toEqual([]);
    expect(html).toContain('question: "What?"');
  });
});

describe('a program below other HTML', () => {
  it('shows none of its lines, empty ones among them', async () => {
    const { html } = await read(
      '# Ice\n\n<div>\n<script>\nlet a;\n\nanswer = 42;\n</script>\n</div>\n\nEnd.\n',
    );
    expect(html).toBe('<p>End.</p>');
  });

  it('that nothing ends is read as before', async () => {
    const { html } = await read('# Ice\n\n<div>\n<script>\nlet a;\n\nWords.\n');
    expect(html).toContain('Words.');
  });
});

describe('a quiz in a program', () => {
  const list = (items: string): string => `const all = [\n${items}\n];`;
  const SHORT = ` {q:"What floats?", o:["iron","ice"], a:1, e:"It is light."},\n {q:"What sinks?", o:["iron","ice"], a:0}`;
  const COUNTED = `{ id: 1, question:\n "What floats?", options: ["iron", "ice"], correct: 1 },\n{ id: 2, question: "What sinks?", options: ["iron", "ice"], correct: 0 }`;

  it('may have names of one letter', async () => {
    const { lesson } = await read(
      `# Ice\n\n<div id="quiz"></div>\n\n<script>\n${list(SHORT)}\nshow(all);\n</script>\n\nEnd.\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice What floats? [iron | ICE] > It is light.',
      'single-choice What sinks? [IRON | ice]',
    ]);
  });

  it('is asked where the page shows the component that holds it', async () => {
    const program = `export const GitQuiz = () => {\n  ${list(COUNTED)}\n  return (<div>{all.map((q) => (<p key={q.id}>{q.question}</p>))}</div>);\n};`;
    const { lesson, html } = await read(
      `# Ice\n\nimport React from 'react';\n\n${program}\n\nBefore.\n\n<GitQuiz />\n\nEnd.\n`,
    );
    expect(lesson.questions.map(sketch)).toEqual([
      'single-choice What floats? [iron | ICE]',
      'single-choice What sinks? [IRON | ice]',
    ]);
    expect(html).toMatch(/Before[\s\S]*data-id[\s\S]*End/);
  });
});
