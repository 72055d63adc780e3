/** Quizzes that are components of an author's own: what asks, what is offered, which is right, and what says why. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const OPTIONS = '{ label: `iron`, value: 1 }, { label: `ice, at $2`, value: 2 }, { label: `lead`, value: 3 }';

async function readOf(...lines: readonly string[]): Promise<{ asked: string[]; shown: string }> {
  const { lesson, html } = await read(`import Box from './box';\n\n# Ice\n\n${lines.join('\n')}\n`);
  return { asked: lesson.questions.map(sketch), shown: html };
}

describe('options that are data', () => {
  it('are asked about by the heading above, whatever stands between', async () => {
    const { asked, shown } = await readOf(
      '## Q3. Which of these floats?',
      '',
      "import { PickOne } from './pick.mdx';",
      '',
      `<PickOne\n  column={1}\n  options={[\n    ${OPTIONS},\n  ]}\n  answer={2}\n>`,
      '  <Correct>\n    <p>\n      2. Ice is light.\n    </p>\n  </Correct>',
      '  <p>Its crystals leave room.</p>',
      '</PickOne>',
    );
    expect(asked).toEqual([
      expect.stringMatching(
        /^single-choice .*Which of these floats\? \[iron \| ICE, AT \$2 \| lead\] > 2\. Ice is light\. Its crystals leave room\.$/,
      ),
    ]);
    expect(shown).not.toContain('crystals');
  });

  it.each([
    ['by value', '{ title: "iron", value: 5 }, { title: "ice", value: 7 }', 'answer={7}'],
    [
      'by a value that is a word',
      '{ value: "x1", content: "iron" }, { value: "x2", content: "ice" }',
      'right="x2"',
    ],
    ['by id', '{ id: "a", text: "iron" }, { id: "b", text: "ice" }', "correctAnswer={'b'}"],
    ['by its words', '`iron`, `ice`', 'answer="ice"'],
    ['by number', '"iron", "ice"', 'correctIndex={1}'],
    ['by itself', '{ option: "iron" }, { option: "ice", right: true }', ''],
    ['by itself, as a title', '{ title: "iron", isCorrect: false }, { title: "ice", isCorrect: true }', ''],
    ['by name', '{ name: "iron", value: 1 }, { name: "ice", value: 2 }', 'answer={2}'],
  ])('say which is right %s', async (_how, options, key) => {
    for (const [held, why] of [
      ['', ''],
      ['Ice is light.', ' > Ice is light.'],
      ['<Explanation>Ice is light.</Explanation>', ' > Ice is light.'],
      ['<Solution>Ice is light.</Solution>', ' > Ice is light.'],
    ]) {
      const { asked } = await readOf(
        `### What floats?\n\n<PickOne options={[${options}]} ${key}>\n${held}\n</PickOne>`,
      );
      expect(asked).toEqual([`single-choice What floats? [iron | ICE]${why}`]);
    }
  });

  it.each([
    ['in a component', '<Prompt>What floats?</Prompt>\n<Explanation>Ice is light.</Explanation>'],
    ['in words', 'What floats?\n<Feedback>Ice is light.</Feedback>'],
    ['in words behind which all says why', 'What floats?\n<Correct>Ice is light.</Correct>'],
  ])('are asked about %s that stand beside them', async (_how, held) => {
    const { asked } = await readOf(
      `Ice is cold.\n\n<PickOne choices={["iron", "ice"]} answer={1}>\n${held}\n</PickOne>`,
    );
    expect(asked).toEqual(['single-choice What floats? [iron | ICE] > Ice is light.']);
  });

  it('count from one where the last of one is its number, on the whole page', async () => {
    const { asked } = await readOf(
      `<Pick question="What floats?" choices={['iron', 'ice', 'lead']} answer={2} />`,
      `<Pick question="What sinks?" choices={['wood', 'ice', 'iron']} answer={3} />`,
      `<Take question="What melts?" choices={['iron', 'ice', 'lead']} answer={1} />`,
      `<Take question="What rusts?" choices={['iron', 'ice', 'lead']} answer={0} />`,
    );
    expect(asked).toEqual([
      'single-choice What floats? [iron | ICE | lead]',
      'single-choice What sinks? [wood | ice | IRON]',
      'single-choice What melts? [iron | ICE | lead]',
      'single-choice What rusts? [IRON | ice | lead]',
    ]);
  });
});

describe('options that are components', () => {
  it.each([
    [
      'below a heading',
      '### What floats?\n\n<Own>\n<Choice>iron</Choice>\n<Choice correct>ice</Choice>\n</Own>',
    ],
    [
      'in their words',
      '<Own>\n<Question text="What floats?">\n<Option text="iron" />\n<Option correct text="ice" />\n</Question>\n</Own>',
    ],
    [
      'that say that they are not',
      '<Own title="What floats?">\n<Choice isCorrect={false}>iron</Choice>\n<Choice isCorrect={true}>ice</Choice>\n</Own>',
    ],
    [
      'in a frame, with what asks',
      '<Quiz>\n<Question>What floats?</Question>\n<Options>\n<Option>iron</Option>\n<Option correct>ice</Option>\n</Options>\n</Quiz>',
    ],
    [
      'named by what holds them',
      '<MCQ question="What floats?" answer="b">\n<Option id="a">iron</Option>\n<Option id="b">ice</Option>\n</MCQ>',
    ],
    [
      'whose value it has',
      '<Own answer={2}>\n<Prompt>What floats?</Prompt>\n<Option value={1}>iron</Option>\n<Option value={2}>ice</Option>\n</Own>',
    ],
    [
      'whose words it says',
      '<Own correct="ice">\n<Prompt>What floats?</Prompt>\n<Option>iron</Option>\n<Option>ice</Option>\n</Own>',
    ],
    [
      'called right and wrong',
      '<Own>\n<Prompt>What floats?</Prompt>\n<WrongAnswer>iron</WrongAnswer>\n<CorrectAnswer>ice</CorrectAnswer>\n</Own>',
    ],
  ])('%s', async (_how, page) => {
    const { asked } = await readOf(page);
    expect(asked).toEqual(['single-choice What floats? [iron | ICE]']);
  });

  it('may be called nothing but right and wrong', async () => {
    const { asked } = await readOf(
      '<Own>\n<Prompt>What floats?</Prompt>\n<Wrong>iron</Wrong>\n<Right>ice</Right>\n<Wrong>lead</Wrong>\n</Own>',
    );
    expect(asked).toEqual(['single-choice What floats? [iron | ICE | lead]']);
  });

  it('have no number that nobody knows where it counts from: the question stays open', async () => {
    const own = (answer: number): string =>
      `<MCQ question="What floats?" answer={${answer}}>\n<Option>iron</Option>\n<Option>ice</Option>\n<Option>lead</Option>\n</MCQ>`;
    expect((await readOf(own(1))).asked).toEqual(['open What floats? iron ice lead > 1']);
    expect((await readOf(own(1), '', own(0))).asked[0]).toBe(
      'single-choice What floats? [iron | ICE | lead]',
    );
    expect((await readOf(own(2), '', own(3))).asked[0]).toBe(
      'single-choice What floats? [iron | ICE | lead]',
    );
  });
});

describe('what says why', () => {
  it.each([
    ['no options', '<EssayQuiz>\n<Correct>It is light.</Correct>\nMore: SECRET\n</EssayQuiz>'],
    ['an answer in its words', '<EssayQuiz answer="It is light.">\n<Correct>SECRET</Correct>\n</EssayQuiz>'],
    [
      'options that only a program knows',
      '<PickOne options={all()} answer={2}>\n\nIt is light: SECRET\n\n</PickOne>',
    ],
    [
      'options of which a program makes some',
      '<PickOne options={[{ label: named(a), value: 1 }]} answer={2}>\n<Correct>SECRET</Correct>\n</PickOne>',
    ],
  ])('answers what stands above, with %s', async (_what, page) => {
    const { asked, shown } = await readOf(`### Why does ice float?\n\n${page}`);
    expect(asked).toEqual([expect.stringMatching(/^open Why does ice float\? > .*SECRET/)]);
    expect(shown).not.toContain('SECRET');
  });

  it('is said of what is judged, and of what has several answers', async () => {
    const { asked } = await readOf(
      '## Q4. Ice floats.\n\n<OXQuiz answer={true}>\n<Correct>It is light.</Correct>\n</OXQuiz>\n',
      "## Q5. What floats?\n\n<ShortQuiz answer={['ice', 'the ice']}>\n<Correct>It is light.</Correct>\n</ShortQuiz>",
    );
    expect(asked).toEqual([
      expect.stringMatching(/^true-false .*Ice floats\. \[true\] > It is light\.$/),
      expect.stringMatching(/^open .*What floats\? > ice the ice It is light\.$/),
    ]);
  });
});

describe('asks nothing', () => {
  it.each([
    ['a component that explains by itself', '## Fog\n\n<Explanation>Fog is a cloud.</Explanation>'],
    ['good and bad examples', '## Names\n\n<Correct>ice floats</Correct>\n<Incorrect>ice flotes</Incorrect>'],
    [
      'good and bad examples in a frame',
      '## Names\n\n<Rule>\n<Correct>ice floats</Correct>\n<Incorrect>ice flotes</Incorrect>\n</Rule>',
    ],
    [
      'options to read',
      '## Names\n\n<Menu>\n<Option value="a">ice</Option>\n<Option value="b">iron</Option>\n</Menu>',
    ],
    [
      'what only has a value',
      "## Names\n\n<Select options={[{ label: 'ice', value: 1 }]} value={1}>\n\nWords.\n\n</Select>",
    ],
  ])('%s', async (_what, page) => {
    const { asked, shown } = await readOf(page);
    expect(asked).toEqual([]);
    expect(shown).not.toContain('<details');
  });
});

describe('elements without a capital, of GitBook’s quizzes', () => {
  it.each(['correct', 'correct="true"', 'id="b" correct'])(
    'tell what is right: <answer %s>',
    async (right) => {
      const { lesson, html } = await read(
        [
          '# Ice',
          '<quiz name="Ice">',
          '  <question>',
          '    <p>What floats?</p>',
          '    <answer>iron</answer>',
          `    <answer ${right}>ice</answer>`,
          '    <explanation>Ice is lighter than water.</explanation>',
          '  </question>',
          '  <question multiple>',
          '    <p>Which of these float?</p>',
          '    <answer correct>ice</answer>',
          '    <answer correct>wood</answer>',
          '    <answer>lead</answer>',
          '  </question>',
          '</quiz>',
        ].join('\n'),
      );
      expect(lesson.questions.map(sketch)).toEqual([
        expect.stringMatching(
          /^single-choice .*What floats\? \[iron \| ICE\] > Ice is lighter than water\.$/,
        ),
        expect.stringMatching(/^multiple-choice .*Which of these float\? \[ICE \| WOOD \| lead\]/),
      ]);
      expect(html).not.toContain('lighter');
    },
  );
});
