/** Questions in a block or a container whose name says that a plug-in shows them as a quiz. */
import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from '../support.ts';

const page = (...lines: readonly string[]): string =>
  `# Ice\n\nIce is frozen water.\n\n${lines.join('\n')}\n`;
const block = (name: string, ...lines: readonly string[]): string => page(`\`\`\`${name}`, ...lines, '```');

const asked = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lesson.questions.map(sketch);

const FLOATS = 'single-choice What floats? [iron | ICE]';

describe('data in a block that is called a quiz', () => {
  it.each([
    ['JSON', 'quiz', ['{ "question": "What floats?", "options": ["iron", "ice"], "answer": 1 }']],
    [
      'a key by its words',
      'my-quiz',
      ['[{ "q": "What floats?", "choices": ["iron", "ice"], "answer": "ice" }]'],
    ],
    [
      'a key by its letter',
      'json quiz',
      [
        '{ "title": "Ice", "questions": [{ "prompt": "What floats?", "options": ["A) iron", "B) ice"], "answer": "B" }] }',
      ],
    ],
    [
      'options that have names',
      'quiz-block',
      [
        '{ "question": "What floats?", "options": [{ "id": "a", "text": "iron" }, { "id": "b", "text": "ice" }],',
        '"correctOptionId": "b" }',
      ],
    ],
    ['YAML', 'quiz', ['- id: q1', '  question: What floats?', '  options: [iron, ice]', '  correctIndex: 1']],
    ['options among the fields', 'mcq', ['question: What floats?', 'a: iron', 'b: ice', 'answer: b']],
    ['keys in a list', 'quiz', ['q: What floats?', 'options:', '  - iron', '  - ice', 'answers: [1]']],
    [
      'in Portuguese',
      'quiz',
      [
        '- pergunta: What floats?',
        '  alternativas:',
        '    - texto: iron',
        '    - texto: ice',
        '      correta: true',
      ],
    ],
    ['TOML', 'question', ['prompt = "What floats?"', 'options = ["iron", "ice"]', 'answer = 1']],
    [
      'a name nobody knows',
      'lecture-widget',
      [
        'type: set',
        'questions:',
        '  - question: What floats?',
        '    options: [iron, ice]',
        '    answer: ice',
      ],
    ],
  ])('asks: %s', async (_what, name, lines) => {
    expect(await asked(block(name, ...lines))).toEqual([FLOATS]);
  });

  it('tells what is said of each option, and of the question', async () => {
    const lines = ['question: What floats?', 'options:', '  - text: iron', '    why: It is heavy.'];
    const rest = ['  - text: ice', '    correct: true', 'explanation: Ice is light.'];
    expect(await asked(block('quiz', ...lines, ...rest))).toEqual([
      'single-choice What floats? [iron (It is heavy.) | ICE] > Ice is light.',
    ]);
  });

  it('asks for words, numbers, true or false, pairs and the other side of a card', async () => {
    const data = [
      { q: 'What is frozen fog called?', answer: 'rime', accept: ['hoar'] },
      { q: 'How heavy is it?', type: 'numeric', answer: 0.9, tolerance: 0.1 },
      { question: 'Does ice float?', answer: true },
      {
        prompt: 'Match them.',
        pairs: [
          { left: 'ice', right: 'solid' },
          { left: 'water', right: 'liquid' },
        ],
      },
      { front: 'Why does it float?', back: 'It is light.' },
    ];
    expect(await asked(block('quiz', JSON.stringify(data)))).toEqual([
      'short-answer What is frozen fog called? = rime = hoar',
      'numerical How heavy is it? = 0.9±0.1',
      'true-false Does ice float? [true]',
      'matching Match them. [ice = solid | water = liquid]',
      'open Why does it float? > It is light.',
    ]);
  });

  it('shows a tag in its words as words, and code in backticks as code', async () => {
    const { lesson } = await read(
      block('quiz', '{ "q": "Which one?", "options": ["<header>", "`<b>`"], "answer": 0 }'),
    );
    expect(lesson.questions.map(sketch)).toEqual(['single-choice Which one? [&#X3C;HEADER> | &#x3C;b>]']);
  });
});

describe('short marks in a block that is called a quiz', () => {
  it.each([
    ['plus', ['Q: What floats?', '- iron', '+ ice']],
    ['a star', ['Q: What floats?', '- iron', '* ice']],
    ['boxes', ['What floats?', '', '- [ ] iron', '- [x] ice']],
    ['boxes without a bullet', ['What floats?', '[ ] iron', '[c] ice']],
    ['round boxes', ['What floats?', '() iron', '(*) ice']],
    ['letters', ['What floats?', 'A) iron', 'B) ice', 'Answer: B']],
    ['a marked letter', ['What floats?', '(A) iron', '(*B) ice']],
    ['a sign of equality', ['What floats?', '- iron', '- =ice']],
    ['a word behind it', ['Q: What floats?', '- iron', '- ice [correct]']],
    ['tags in brackets', ['[q]What floats?[/q]', '[c]iron[/c]', '[c]ice[a][/c]']],
    [
      'below its settings',
      ['---', 'type: single', 'question: What floats?', '---', '', '- [ ] iron', '- [x] ice'],
    ],
    [
      'below a line of settings',
      ['id: ice-1', 'type: choice', '', 'What floats?', '', '- [ ] iron', '- [x] ice'],
    ],
  ])('say what is right: %s', async (_what, lines) => {
    expect(await asked(block('quiz', ...lines))).toEqual([FLOATS]);
  });

  it('part questions and what is told of each', async () => {
    const lines = [
      'Q: What floats?',
      '- iron',
      '+ ice',
      '> It is light.',
      '',
      'Q: What sinks?',
      '+ iron',
      '- ice',
    ];
    expect(await asked(block('quiz', ...lines))).toEqual([
      `${FLOATS} > It is light.`,
      'single-choice What sinks? [IRON | ice]',
    ]);
  });

  it('are cards where an answer is named', async () => {
    const lines = [
      'Q: What is fog?',
      'A: A low cloud.',
      '---',
      'Q: What is dew?',
      'A: Water out of the air.',
    ];
    expect(await asked(block('flashcards', ...lines))).toEqual([
      'open What is fog? > A low cloud.',
      'open What is dew? > Water out of the air.',
    ]);
  });

  it('are gaps in braces where the block is one to fill in', async () => {
    const lines = ['type: fill-in', '', 'Ice is {lighter} than water.'];
    expect(await asked(block('question', ...lines))).toEqual(['gap-fill Ice is ___ than water. [=lighter]']);
  });
});

describe('a block that is called a quiz', () => {
  it('is folded and named where nobody understands it', async () => {
    const { lesson, html, diagnostics } = await read(block('quiz', 'ice!!floats -> yes'));
    expect(lesson.questions).toEqual([]);
    expect(html).toMatch(/<details[^>]*>(?:(?!<\/details>)[\s\S])*floats -> yes[\s\S]*<\/details>/);
    expect(marks(diagnostics, 'markup-unread')).toEqual(['5:4 markup-unread']);
  });

  it('is code where another block shows how it is written', async () => {
    const { lesson, html } = await read(
      page('````md', '```quiz', 'Q: What floats?', 'A: ice', '```', '````'),
    );
    expect(lesson.questions).toEqual([]);
    expect(html).toContain('Q: What floats?');
  });

  it('stays as it is where it is called a question and answers nothing', async () => {
    const { lesson, html } = await read(block('question', 'Write a function that turns words round.'));
    expect(lesson.questions).toEqual([]);
    expect(html).toContain('turns words round');
  });

  it('is none where its name says nothing, and its words ask a machine', async () => {
    const { lesson, html } = await read(block('prompt', 'Question: What floats?', 'Answer: ice'));
    expect(lesson.questions).toEqual([]);
    expect(html).toContain('Answer: ice');
  });

  it('may stand in a quotation', async () => {
    const lines = ['> [!note] Check', '> ```quiz', '> Q: What floats?', '> - iron', '> + ice', '> ```'];
    expect(await asked(page(...lines))).toEqual([FLOATS]);
  });
});

describe('a block that is called an answer', () => {
  it('answers what asks above it', async () => {
    expect(await asked(page('Why does ice float?', '', '```answer', 'It is light.', '```'))).toEqual([
      'open Why does ice float? > It is light.',
    ]);
  });
});

describe('a container that is called a quiz', () => {
  it.each([
    ['JSON', [':::quiz', '{ "question": "What floats?", "options": ["iron", "ice"], "answer": 1 }', ':::']],
    [
      'fields in a list',
      [':::quiz{id=a}', '- prompt: What floats?', '- options: [iron, ice]', '- answer: ice', ':::'],
    ],
    ['its title', ['::: quiz "What floats?"', '- [ ] iron', '- [x] ice', ':::']],
    ['its settings', [':::quiz single id=a', 'What floats?', '- [ ] iron', '- [x] ice', ':::']],
  ])('asks by %s', async (_what, lines) => {
    expect(await asked(page(...lines))).toEqual([FLOATS]);
  });

  it('is called answers where it offers some, one of them ticked', async () => {
    const lines = [
      'What floats?',
      '',
      ':::answers{.choice}',
      '- [ ] iron',
      '- [x] ice',
      ':::',
      '',
      '> It is light.',
    ];
    expect(await asked(page(...lines))).toEqual([`${FLOATS} > It is light.`]);
  });

  it('and an answer by a theme’s own word is folded', async () => {
    const lines = ['Why does ice float?', '', '::: {.quiz-answer}', 'It is light.', ':::'];
    expect(await asked(page(...lines))).toEqual(['open Why does ice float? > It is light.']);
  });
});

describe('a macro that is called a quiz', () => {
  it.each([
    [
      'says which answer is right',
      '{{ quiz("What floats?", [answer("iron"), answer("ice", correct=True)]) }}',
      FLOATS,
    ],
    [
      'is given data',
      `{{ quiz('{"question": "What floats?", "options": ["iron", "ice"], "answer": 1}') }}`,
      FLOATS,
    ],
    [
      'leaves it to those who talk about it',
      '{{ quiz("What floats?", [\n    answer("iron"),\n    answer("ice"),\n]) }}',
      'open What floats? iron ice',
    ],
  ])('asks where it %s', async (_what, macro, question) => {
    expect(await asked(page(macro))).toEqual([question]);
    expect(await asked(page('!!! note', '    Words.', '', macro))).toEqual([question]);
  });

  it('is named, and not shown, where its questions stand elsewhere', async () => {
    const { html, diagnostics } = await read(page('{{ quiz("ice.yml") }}'));
    expect(html).not.toContain('quiz');
    expect(marks(diagnostics, 'markup-unread')).toEqual(['5:4 markup-unread']);
  });
});

describe('a tag that is called a quiz', () => {
  it.each([
    ['data', ['{{< quiz >}}', '- q: What floats?', '  options: [iron, ice]', '  answer: 1', '{{< /quiz >}}']],
    [
      'options by letters',
      ['{% quiz question="What floats?" answer="B" %}', '- A. iron', '- B. ice', '{% /quiz %}'],
    ],
    [
      'data among its words',
      ['{% quiz questions=[{question: "What floats?", options: ["iron", "ice"], answer: 1}] /%}'],
    ],
    [
      'options that are tags',
      [
        '{% question %}',
        'What floats?',
        '{% choice %}',
        'iron',
        '{% /choice %}',
        '{% choice correct=true %}',
        'ice',
        '{% /choice %}',
        '{% /question %}',
      ],
    ],
    ['a component', ['<Question text="What floats?" answer="B">', '- A. iron', '- B. ice', '</Question>']],
  ])('asks: %s', async (_what, lines) => {
    expect(await asked(page(...lines))).toEqual([FLOATS]);
  });
});

it('a frame around questions that say what is right is none', async () => {
  const question = (words: string, right: number): readonly string[] => [
    `<ChoiceAnswer correct={[${right}]}>`,
    `  ${words}`,
    '',
    '  1. iron',
    '  2. ice',
    '</ChoiceAnswer>',
    '',
  ];
  const lines = ['<Window>', '', ...question('What floats?', 2), ...question('What sinks?', 1), '</Window>'];
  expect(await asked(page(...lines))).toEqual([FLOATS, 'single-choice What sinks? [IRON | ice]']);
});

describe('an element whose attribute holds a quiz', () => {
  it.each([
    ['JSON', `<div class="quiz" data-quiz='[{"q": "What floats?", "opts": ["iron", "ice"], "a": 1}]'></div>`],
    [
      'lines of it',
      `<div\tdata-questions='[\n {"q": "What floats?", "options": ["iron", "ice"],\n "correct": 1}\n]'>\n</div>`,
    ],
    [
      'escaped quotes',
      '<div data-quiz="{&quot;questions&quot;: [{&quot;q&quot;: &quot;What floats?&quot;, &quot;options&quot;: [&quot;iron&quot;, &quot;ice&quot;], &quot;answer&quot;: 1}]}"></div>',
    ],
  ])('asks: %s', async (_what, element) => {
    expect(await asked(page(element, '', 'End.'))).toEqual([FLOATS]);
    expect((await read(page(element, '', 'End.'))).html).toContain('End.');
  });
});
