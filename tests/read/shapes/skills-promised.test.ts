/** What learners will be able to do when they are through is listed as tasks are, and is none. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const page = (lead: string): string =>
  `# Weather lab\n\n${lead}\n\n- use a chart to find a storm\n- describe how the wind turns\n- explain why it rains\n\n## The wind\n\nUse the chart. Answer the questions below.\n\n1. When does the wind turn?\n2. List five winds.\n3. What drives them? Explain.\n`;
const ASKED = ['open When does the wind turn?', 'open List five winds.', 'open What drives them? Explain.'];

describe('what learners will be able to do', () => {
  it.each([
    'This lab is on weather. By the end of it, you will be able to:',
    '**After this chapter you should be able to:**',
    'Students will be able to:',
    'À la fin de ce TP, vous serez capables de :',
    'À la fin, tu sauras :',
    'Nach dieser Einheit können Sie:',
    'Am Ende bist du in der Lage:',
    'Al terminar serás capaz de:',
    'Alla fine sarai in grado di:',
    'Ao final você será capaz de:',
    'Na afloop kun je:',
  ])('is not asked below “%s”', async (lead) => {
    expect((await read(page(lead))).lesson.questions.map(sketch)).toEqual(ASKED);
  });

  it('is no promise where it tells what to do', async () => {
    const { lesson } = await read(page('To be able to answer, do this:'));
    expect(lesson.questions.length).toBeGreaterThan(ASKED.length);
  });
});

describe('challenges in a title', () => {
  const page = (title: string): string =>
    `# ${title}

## Water

Save water where you can. Who owns the wells?

## Wind

Build mills. Who pays for them?

## Heat

Plant trees in the streets. Who waters them?
`;
  it.each([
    'Challenges & ethics',
    'Challenges of our towns',
    'Opportunities and challenges',
    'Les défis du siècle',
  ])('are the world’s: %s', async (title) => {
    expect((await read(page(title))).lesson.questions).toEqual([]);
  });

  it('are the learner’s where nothing says of what', async () => {
    expect((await read(page('Coding challenges'))).lesson.questions).toHaveLength(3);
  });
});
