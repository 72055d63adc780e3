/** Sheets pasted as plain text: tasks in turn, no empty lines, points with their signs. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const asked = async (...lines: readonly string[]): Promise<readonly string[]> =>
  (await read(`# Ice\n\n${lines.join('\n')}\n`)).lesson.questions.map(sketch);

const GAPS = ['1.\t______ floats on water.', '2.\tIn the sun, ______ melts.'];
const GAPS_ASKED = [
  'gap-fill Exercise: Fill in the gaps. ___ floats on water. [=Ice]',
  'gap-fill In the sun, ___ melts. [=snow]',
];

describe('tasks that a sheet sets in turn', () => {
  it('end where the next is called, be their answers called by one word', async () => {
    expect(
      await asked(
        'Exercise: Fill in the gaps.',
        ...GAPS,
        'Answer:',
        '1.\tIce',
        '2.\tsnow',
        '',
        'Exercise: Put these right.',
        '1.\tIce sink.',
        '2.\tSnow are cold.',
        'Answer:',
        '1.\tIce sinks.',
        '2.\tSnow is cold.',
      ),
    ).toEqual([
      ...GAPS_ASKED.map((one) => `${one} > ${one.includes('Ice') ? 'Ice' : 'snow'}`),
      'open Exercise: Put these right. Ice sink. > Ice sinks.',
      'open Exercise: Put these right. Snow are cold. > Snow is cold.',
    ]);
  });

  it('are called by the item above, and explained one by one', async () => {
    const page = [
      '3. Gaps',
      'Exercise: Fill in the gaps.',
      ...GAPS,
      'Answers:',
      '1.\tIce',
      '2.\tsnow',
      'Explanation:',
      '•\tIt is lighter than water.',
      '•\tIt gets warm.',
      '',
      'Exercise: Say what you see.',
      'There is a lake, and something white on it.',
      'Answer:',
      '•\tIce',
      'Explanation of it:',
      '1.\tIt is winter.',
    ];
    const { html, lesson } = await read(`# Ice\n\n${page.join('\n')}\n`);
    expect(lesson.questions.map(sketch)).toEqual([
      `${GAPS_ASKED[0]} > Ice It is lighter than water.`,
      `${GAPS_ASKED[1]} > snow It gets warm.`,
      'open Exercise: Say what you see. There is a lake, and something white on it. > Ice Explanation of it: It is winter.',
    ]);
    expect(html).toContain('<strong>3. Gaps</strong>');
  });

  it('have one answer for each blank', async () => {
    const told = ['1. Ice', '2. water', '3. snow'];
    const found = await asked(
      ...[
        'Exercise: Fill in the gaps.',
        '1. ___ floats on ___ now.',
        '2. In the sun, ___ melts.',
        'Answer:',
        ...told,
        '',
      ],
      ...['Exercise: Say why.', '1. Why does ice float?', 'Answer:', '1. It is light.'],
    );
    expect(found.slice(0, 2)).toEqual([
      'gap-fill Exercise: Fill in the gaps. ___ floats on ___ now. [=Ice | =water] > Ice, water',
      'gap-fill In the sun, ___ melts. [=snow] > snow',
    ]);
  });
});

describe('a blank in front of a sentence', () => {
  const list = (first: string, second: string): string =>
    `Look.\n\n1. ______ ${first}\n2. ______ ${second}\n\n<details><summary>Answer</summary>\n\n`;

  it('is filled by words, and not by a letter', async () => {
    expect(await asked(`${list('floats on water.', 'sinks in it.')}1. Ice\n2. Iron\n\n</details>`)).toEqual([
      'gap-fill Look. ___ floats on water. [=Ice] > Ice',
      'gap-fill ___ sinks in it. [=Iron] > Iron',
    ]);
    expect(await asked(`${list('It floats.', 'It sinks.')}1. B\n2. C\n\n</details>`)).toEqual([
      'open Look. ______ It floats. > B',
      'open ______ It sinks. > C',
    ]);
  });
});

describe('points with their signs', () => {
  it('are a list, but for one alone and for code', async () => {
    const { html } = await read('# Ice\n\nWe need:\n• ice\n• a cup\n\nText.\n\n```\n• ice\n• cup\n```\n');
    expect(html).toContain('<p>We need:</p><ul><li>ice</li><li>a cup</li></ul>');
    expect(html).toContain('• ice\n• cup');
    const [choice] = await asked(
      ...[
        '## Q1. Which of these fits?',
        '',
        'It must be:',
        '• cold',
        '• white',
        '',
        '- [x] ice',
        '- [ ] iron',
      ],
    );
    expect(choice).toMatch(/^single-choice .*cold white \[ICE \| iron\]$/);
    expect((await read('# Ice\n\n• Ice floats.\n')).html).toContain('<p>• Ice floats.</p>');
  });
});

describe('a line that titles a list below another', () => {
  it('goes on with an item where that counts on', async () => {
    const { html } = await read(
      '# Ice\n\n1. Take ice.\nWith it:\n2. a cup\n\n1. Take a cup.\n1. Take ice,\nThe cold kind:\n1. all of it\n',
    );
    expect(html).toContain('Take ice.\nWith it:</p></li>');
    expect(html).toContain('The cold kind:</p></li>');
  });
});
