/** Questions and answers of which only the initials are written, with any mark behind them. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const ASKED = [
  'Q. W',
  'Q: W',
  'Q) W',
  'Q - W',
  'Q1 W',
  'Q1) W',
  '**Q.** W',
  '**Q1: W**',
  '### Q1. W',
  '1. W',
  '- W',
];
const TOLD = [
  'A. W',
  'A: W',
  'A) W',
  'A - W',
  'A-W',
  'A → W',
  'A1. W',
  'A1) W',
  '**A.** W',
  '**A1: W**',
  '*A. W*',
  '> A. W',
];
const PAIRS = [
  ['What is fog made of?', 'tiny drops of water'],
  ['Name a low cloud.', 'stratus, for example'],
  ['Why does ice float?', 'it is light'],
] as const;

function page(asked: string, told: string, gap: string): string {
  const indent = /^1\.|^-/.test(asked) ? '   ' : '';
  const pairs = PAIRS.map(([question, answer], i) => {
    const numbered = (mark: string, words: string): string =>
      mark.replace('1', String(i + 1)).replace('W', words);
    return numbered(asked, question) + gap + indent + numbered(told, answer);
  });
  return `# Weather\n\n${pairs.join('\n\n')}\n`;
}

describe.each(ASKED)('what is asked as %s', (asked) => {
  it.each(TOLD)('is answered by %s', async (told) => {
    for (const gap of ['\n', '\n\n']) {
      const { lesson } = await read(page(asked, told, gap));
      expect(lesson.questions).toHaveLength(PAIRS.length);
      for (const [i, [question, answer]] of PAIRS.entries())
        expect(sketch(lesson.questions[i]!)).toMatch(
          new RegExp(`^open .*${question.replace(/[?.]/, '\\$&')} > ${answer}$`),
        );
      expect(html(lesson.body)).not.toMatch(/stratus|tiny/);
    }
  });
});

it.each([
  ['P', 'R'],
  ['D', 'R'],
  ['F', 'A'],
  ['F', 'S'],
  ['В', 'О'],
])('%s and %s are such initials, too', async (asked, told) => {
  const { lesson } = await read(page(`${asked}. W`, `${told}. W`, '\n'));
  expect(lesson.questions.map(sketch)).toEqual(PAIRS.map(([q, a]) => `open ${asked}. ${q} > ${a}`));
});

it('an answer goes on up to the next question that calls itself one, and answers beyond what belongs to it', async () => {
  const { lesson } = await read(
    '# Weather\n\nQ. What does this print?\n\n```python\nprint(3)\n```\n\nA. Three:\n\n- one more than two\n\nNo less.\n\nQ. Which floats?\n\n- ice\n- iron\n\nA. ice\n\nQ. What is hail?\n\nA. Ice, too.\n\n## Next\n\nClouds.\n',
  );
  expect(lesson.questions.map(sketch)).toEqual([
    'open Q. What does this print? print(3) > Three: one more than two No less.',
    'single-choice Q. Which floats? [ICE | iron]',
    'open Q. What is hail? > Ice, too.',
  ]);
  expect(html(lesson.body)).toMatch(/Clouds/);
});

describe('letters are none', () => {
  it('where they go on, as those of options do', async () => {
    const { lesson } = await read(
      '# Test\n\n1. What floats?\nA. Ice\nB. Iron\nAnswer: A\n\n2. What sinks?\nA. Ice\nB. Iron\nAnswer: B\n',
    );
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(['single-choice', 'single-choice']);
  });

  it('where readers of documentation ask', async () => {
    const three = page('Q. W', 'A. W', '\n');
    expect((await read(`# FAQ\n\n${three}`)).lesson.questions).toEqual([]);
    const own = three.replace('What is fog made of?', 'How do I start it?');
    expect((await read(own)).lesson.questions).toEqual([]);
  });

  it('where nothing above them asks', async () => {
    const page =
      '# Weather\n\nFog is low.\n\nA. Gonzalez says so.\n\nHail is heavy.\n\nA. Gonzalez says so, too.\n';
    expect((await read(page)).lesson.questions).toEqual([]);
  });

  it('of another question', async () => {
    const page = '# Weather\n\nQ1. What is fog?\n\nA2. It falls.\n\nQ2. What is hail?\n\nA1. Tiny drops.\n';
    expect((await read(page)).lesson.questions.map(sketch)).not.toContain(
      'open Q1. What is fog? > It falls.',
    );
  });
});
