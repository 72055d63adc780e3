/** Parts of a test that set one thing to do, and what a key by part says of each as a whole: one question each. */
import { describe, expect, it } from 'vitest';
import { html, read, sketch } from '../support.ts';

const JUDGED = '1. Ice floats.\n2. Iron floats.';
const COLUMNS = [
  '**Column A**\n\n1. fog\n2. hail\n3. dew',
  '**Column B**\n\n- a) frozen rain\n- b) water on grass\n- c) a low cloud',
].join('\n\n');
const STEPS = '____ rain falls  \n____ drops form  \n____ the sea warms';

const test = (order: string, pairs: string, title = '## Answer key', part = '### '): string => `# Weather

## A. True or false

Say whether each is true or false.

${JUDGED}

## B. In order

Put the steps in the right order.

${STEPS}

## C. Matching

Match each word with its meaning.

${COLUMNS}

${title}

${part}Part A

1. True
2. False

${part}Part B

${order}

${part}Part C

${pairs}
`;

const ORDERED = 'ordering Put the steps in the right order. [the sea warms < drops form < rain falls]';
const MATCHED =
  'matching Match each word with its meaning. Column A Column B [fog = a low cloud | hail = frozen rain | dew = water on grass]';

describe('a part that a key answers as a whole', () => {
  it.each([
    [
      'the steps once more',
      'the sea warms → drops form → rain falls',
      '- fog = a low cloud\n- hail = frozen rain\n- dew = water on grass',
    ],
    ['the places, and letters', '3 – 2 – 1', '1-c, 2-a, 3-b'],
  ])('by %s', async (_, order, pairs) => {
    for (const title of ['## Answer key', '---\n\n## Solutions']) {
      const { lesson } = await read(test(order, pairs, title));
      expect(lesson.questions.slice(2).map(sketch)).toEqual([ORDERED, MATCHED]);
      expect(html(lesson.body)).not.toMatch(/drops form →|1-c|3 – 2/);
    }
  });

  it.each([
    ['Verbind elk woord met de betekenis.', 'matching'],
    ['Zet de stappen in de goede volgorde.', 'ordering'],
    ['Bringe die Schritte in die richtige Reihenfolge.', 'ordering'],
    ['Ordena los pasos del más antiguo al más reciente.', 'ordering'],
    ['Remettez les étapes dans l’ordre.', 'ordering'],
  ])('%s', async (words, kind) => {
    const asked =
      kind === 'matching' ? 'Match each word with its meaning.' : 'Put the steps in the right order.';
    const { lesson } = await read(test('3 – 2 – 1', '1-c, 2-a, 3-b').replace(asked, words));
    expect(lesson.questions.map(sketch)).toContainEqual(expect.stringContaining(`${kind} ${words}`));
  });

  it('with a text to fill in', async () => {
    const text = 'Complete the text.\n\n*Words: sea, rain*\n\nDrops rise from the ____ and fall as ____ .';
    const markdown = test('sea, rain', '1-c, 2-a, 3-b').replace(
      `Put the steps in the right order.\n\n${STEPS}`,
      text,
    );
    const { lesson } = await read(markdown);
    expect(lesson.questions).toHaveLength(4);
    expect(html(lesson.body)).not.toContain('sea, rain</p>');
  });
});

describe('what is none', () => {
  it('several things asked, of which one answer is told', async () => {
    const several = '1. Why does rain fall?\n2. Where do drops form?\n3. When does the sea warm?';
    const markdown = test('In the clouds.', '1-c, 2-a, 3-b').replace(
      `Put the steps in the right order.\n\n${STEPS}`,
      `Answer the questions.\n\n${several}`,
    );
    const { lesson } = await read(markdown);
    expect(lesson.questions.map(sketch).filter((one) => one.includes('In the clouds'))).toEqual([]);
  });

  it('a part that sets nothing', async () => {
    const markdown = test('It is about rain.', '1-c, 2-a, 3-b').replace(
      `Put the steps in the right order.\n\n${STEPS}`,
      'Rain falls when drops are heavy.\n\nThe sea is warm.',
    );
    const { lesson } = await read(markdown);
    expect(lesson.questions).toHaveLength(3);
  });
});
