/** What an LMS shows of a quiz, copied or printed into a document. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lesson/index.ts';
import { noCrossReferences, openFile } from '../../../src/read/index.ts';
import { control, docx, item, LISTS, p, red, run, styled, table } from '../../support/docx.ts';
import { memoryFiles, png } from '../../support/memory-files.ts';

const CONTROLS = {
  radio: '5512D118-5CC6-11CF-8D67-00AA00BDCE1D',
  box: '5512D116-5CC6-11CF-8D67-00AA00BDCE1D',
  field: '5512D11A-5CC6-11CF-8D67-00AA00BDCE1D',
  hidden: '5512D11C-5CC6-11CF-8D67-00AA00BDCE1D',
};
const [radio, box, field] = [control('radio'), control('box'), control('field')];

async function read(...body: readonly string[]) {
  const bytes = docx(body.join(''), { numbering: LISTS, controls: CONTROLS, media: { 'dot.png': png() } });
  const project = { description: { language: 'en' }, settings: {} };
  const { close } = await openFile({ path: 'quiz.docx', bytes }, memoryFiles({}), project);
  const { lesson } = await close(noCrossReferences);
  const questions = lesson!.questions.map((one) => {
    const options = 'options' in one ? one.options : [];
    const offers = options.map(({ content, correct }) => `${correct ? '+' : '-'} ${plainText(content)}`);
    const feedback = one.feedback && plainText(one.feedback).trim();
    return [one.kind, plainText(one.prompt).trim(), ...offers, ...(feedback ? [`> ${feedback}`] : [])];
  });
  return { questions, page: plainText(lesson!.body) };
}

const FLOATS = ['single-choice', 'Which floats?', '- iron', '+ ice'];
const SINKS = ['single-choice', 'Which sinks?', '+ iron', '- ice'];

describe('a question with its number and its points', () => {
  test.each([
    [
      'a button each, alone in its line, and what is said of it below',
      [
        p('Question 1'),
        p('Which floats?'),
        p('1 / 1 point'),
        p(radio),
        p('iron'),
        p(radio),
        p('ice'),
        p('Correct'),
      ],
      [
        p('Question 2'),
        p('Which sinks?'),
        p('1 / 1 point'),
        p(radio),
        p('iron'),
        p('Correct'),
        p(radio),
        p('ice'),
      ],
    ],
    [
      'buttons before their words, and what is right said above',
      [p('Question 1 1 / 1 pts'), p('Which floats?'), p(radio, 'iron'), p('Correct!'), p(radio, 'ice')],
      [
        p('Question 2 0 / 1 pts'),
        p('Which sinks?'),
        p('Correct Answer'),
        p(radio, 'iron'),
        p('You Answered'),
        p(radio, 'ice'),
      ],
    ],
    [
      'a table of buttons, letters and words, the right one in colour',
      [
        p('QUESTION 1'),
        p('Which floats?'),
        table([p(radio), '1.', 'iron'], [p(radio), '2.', p(red('ice'))]),
        p('2 points Saved'),
      ],
      [
        p('QUESTION 2'),
        p('Which sinks?'),
        table([p(radio), '1.', p(red('iron'))], [p(radio), '2.', 'ice']),
        p('2 points Saved'),
      ],
    ],
    [
      'no buttons, but words for where the offers begin, and a key below',
      [
        p('Question 1'),
        p('Correct'),
        p('Mark 1.00 out of 1.00'),
        p('Flag question'),
        p('Question text'),
        p('Which floats?'),
        p('Select one:'),
        p('a. iron'),
        p('b. ice'),
        p('Feedback'),
        p('Your answer is correct.'),
        p('The correct answer is: ice'),
      ],
      [
        p('Question 2'),
        p('Incorrect'),
        p('Mark 0.00 out of 1.00'),
        p('Flag question'),
        p('Question text'),
        p('Which sinks?'),
        p('Select one:'),
        p('a. iron'),
        p('b. ice'),
        p('Feedback'),
        p('Your answer is incorrect.'),
        p('The correct answer is: iron'),
      ],
    ],
    [
      'letters in lines of their own, and the key below its title',
      [
        p('Question 1'),
        p('Mark 1.00 out of 1.00'),
        p('Which floats?'),
        p('Question 1'),
        p('Select one:'),
        p('a.') + p('iron'),
        p('b.') + p('ice'),
        styled('H4', 'Feedback'),
        p('The correct answer is:'),
        p('ice'),
      ],
      [
        p('Question 2'),
        p('Mark 0.00 out of 1.00'),
        p('Which sinks?'),
        p('Question 2'),
        p('Select one:'),
        p('a.') + p('iron'),
        p('b.') + p('ice'),
        styled('H4', 'Feedback'),
        p('The correct answer is: iron'),
      ],
    ],
    [
      'how it was answered above its head, letters behind the buttons, and what is right said above',
      [
        p('Correct') + p('Question: 1') + p('Which floats?') + p(radio) + p('a. iron'),
        p('Correct Answer') + p(radio) + p('b. ice') + p('Answered'),
      ],
      [
        p('Incorrect') + p('Question: 2') + p('Which sinks?') + p('Correct Answer') + p(radio) + p('a)iron'),
        p('Incorrect Answer') + p(radio) + p('b)ice') + p('Answered'),
      ],
    ],
    [
      'points in the head, and words for where the offers begin',
      [
        p('Question 1 (1 point)'),
        p('Which floats?'),
        p('Question 1 options:'),
        table([p(radio), 'iron'], [p(radio), p(red('ice'))]),
      ],
      [
        p('Question 2 (1 point)'),
        p('Which sinks?'),
        p('Question 2 options:'),
        table([p(radio), p(red('iron'))], [p(radio), 'ice']),
      ],
    ],
  ])('%s', async (_, first, second) => {
    const { questions, page } = await read(...first, ...second);
    expect(questions).toEqual([FLOATS, SINKS]);
    expect(page.trim()).toBe('');
  });

  const picture = (size: number): string =>
    `<w:r><w:drawing><wp:inline><wp:extent cx="${size}" cy="${size}"/><wp:docPr name="Picture"/><a:graphic><a:blip r:embed="rId-dot.png"/></a:graphic></wp:inline></w:drawing></w:r>`;

  test.each([
    ['small pictures for buttons, as LibreOffice keeps them', 257_040, [FLOATS, SINKS]],
    ['pictures that are offers themselves', 2_570_400, undefined],
  ])('%s', async (_, size, expected) => {
    const offers = p(picture(size)) + p('iron') + p(picture(size)) + p('ice');
    const { questions } = await read(
      p('Question 1') + p('Which floats?') + p('1 / 1 point') + offers + p('Correct'),
      p('Question 2') + p('Which sinks?') + p('1 / 1 point') + p(picture(size)) + p('iron') + p('Correct'),
      p(picture(size)) + p('ice'),
    );
    if (expected) expect(questions).toEqual(expected);
    else expect(questions).not.toContainEqual(FLOATS);
  });

  test('with what explains the offers, of which several are right', async () => {
    const { questions } = await read(
      p('Question 1') + p('Which float? Select all that apply.') + p('1 / 1 point'),
      p(box) + p('wood') + p('Correct') + p('Wood is light.'),
      p(box) + p('iron'),
      p(box) + p('ice') + p('Correct') + p('So is ice.') + p('2.'),
      p('Question 2') + p('Which sinks?') + p('0 / 1 point'),
      p(radio) + p('iron') + p(radio) + p('ice') + p('Incorrect') + p('Look into a glass.'),
    );
    expect(questions).toEqual([
      [
        'multiple-choice',
        'Which float? Select all that apply.',
        '+ wood',
        '- iron',
        '+ ice',
        '> Wood is light. So is ice.',
      ],
      // Somebody has chosen the wrong one: which is right nobody says.
      ['open', 'Which sinks? iron ice', '> Look into a glass.'],
    ]);
  });

  test('of which a page shows only what was chosen', async () => {
    const { questions } = await read(
      p('QUESTION 1') +
        p('Ice floats.') +
        p(radio, 'True') +
        p('QUESTION 2') +
        p('Iron floats.') +
        p(radio, 'False'),
    );
    expect(questions).toEqual([
      ['true-false', 'Ice floats.'],
      ['true-false', 'Iron floats.'],
    ]);
  });

  test('is a task where a teacher numbers it and gives it points', async () => {
    const { questions } = await read(
      p('Question 1 (2 points)') +
        p('Name two things that float.') +
        p('Question 2 (1 point)') +
        p('Draw one.'),
    );
    expect(questions).toEqual([
      ['open', 'Question 1 (2 points) Name two things that float.'],
      ['open', 'Question 2 (1 point) Draw one.'],
    ]);
  });
});

test('offers with buttons, without heads: what is said above them is known, the others are asked without a key', async () => {
  const { questions, page } = await read(
    p('Which floats?') + p(radio, 'iron') + p('Correct!') + p(radio, 'ice'),
    p('Which sinks?') + p('Correct Answer') + p(radio, 'iron') + p('You Answered') + p(radio, 'ice'),
    p('Which burns?') + p(radio, 'wood') + p(radio, 'gold'),
    p('What is ice?') + p('Correct!') + p(field),
  );
  expect(questions).toEqual([FLOATS, SINKS, ['open', 'Which burns? wood gold']]);
  expect(page).not.toMatch(/Correct|Answered/);
});

test('buttons with letters in a frame that is a table, each of several in a line, and the frames of forms', async () => {
  const { questions, page } = await read(
    p('<w:r><w:rPr><w:vanish/></w:rPr><w:t>Top of Form</w:t></w:r>') +
      p(control('hidden')) +
      p('Which floats?'),
    table([table([p(radio, 'A.'), 'iron'], [p(radio, 'B.'), p(red('ice'))])]),
    p('Which sinks?') + p(radio, 'iron - correct', radio, 'ice'),
    p('<w:r><w:rPr><w:vanish/></w:rPr><w:t>Bottom of Form</w:t></w:r>'),
  );
  expect(questions).toEqual([FLOATS, SINKS]);
  expect(page.trim()).toBe('');
});

describe('what stands in one line', () => {
  test('offers and the key behind them', async () => {
    const { questions } = await read(
      p('Which floats? a) iron b) ice Answer: b') + p('Which sinks? a) iron b) ice Answer: a'),
    );
    expect(questions).toEqual([FLOATS, SINKS]);
  });

  const BOLD = '<w:b/>';
  test('offers parted by commas, the right one bold, where all questions of a sheet have such', async () => {
    const rows = ['floats', 'melts', 'shines'].map(
      (verb) => item(2, 0, `What ${verb}?`) + p(run('Ice', BOLD), run(', wood, iron')),
    );
    const { questions } = await read(...rows);
    expect(questions).toEqual(
      ['floats', 'melts', 'shines'].map((verb, at) => [
        'single-choice',
        `${at + 1}. What ${verb}?`,
        '+ Ice',
        '- wood',
        '- iron',
      ]),
    );
    const { questions: one } = await read(rows[0]!, item(2, 0, 'Why?') + p('Nobody knows.'));
    expect(one).not.toContainEqual(expect.arrayContaining(['+ Ice']));
  });
});

test('what stands in colour above the offers that it is about is no answer', async () => {
  const { questions } = await read(
    p('Q1) What does this print?') + p(red('print("ice")')) + p('A. ice') + p('B. iron') + p('Solution: A'),
    p('Q2) What does that print?') + p(red('print("iron")')) + p('A. ice') + p('B. iron') + p('Solution: B'),
  );
  expect(questions).toEqual([
    ['single-choice', 'Q1) What does this print? print("ice")', '+ ice', '- iron'],
    ['single-choice', 'Q2) What does that print? print("iron")', '- ice', '+ iron'],
  ]);
});

test('“Choose the correct option” is about the numbered things above it', async () => {
  const { questions } = await read(
    p('Q1) Which statements are true?') + item(2, 0, 'Ice floats.') + item(2, 0, 'Iron floats.'),
    p('Select the correct option:') + p('A. Only 1') + p('B. Both') + p('Answer: A'),
  );
  expect(questions).toEqual([
    [
      'single-choice',
      expect.stringMatching(/^Q1\) Which statements are true\?.*Ice floats.*Select the correct option:$/s),
      '+ Only 1',
      '- Both',
    ],
  ]);
});

test('offers with a place for the answer below them are asked, whatever stands above them', async () => {
  const { questions, page } = await read(
    item(2, 0, 'Iron sinks in:') + item(2, 1, 'water') + item(2, 1, 'air', '<w:r><w:br/></w:r>', 'Answer: '),
    item(2, 0, 'What floats?') + item(2, 1, 'ice') + item(2, 1, 'iron', '<w:r><w:br/></w:r>', 'Answer: ____'),
  );
  expect(questions).toEqual([
    ['open', expect.stringMatching(/Iron sinks in:.*water.*air$/s)],
    ['open', expect.stringMatching(/What floats\?.*ice.*iron$/s)],
  ]);
  expect(page).not.toMatch(/Iron sinks|Answer/);
});

test('the button that shows an answer is nothing that a sheet asks', async () => {
  const { questions } = await read(
    p('Which floats?') + p('a) iron') + p('b) ice') + p('View Answer') + p('Answer: b'),
  );
  expect(questions).toEqual([FLOATS]);
});

describe('Markdown that somebody has pasted', () => {
  const asked = (at: number, key: string): string =>
    p(`### **${at}. What ${at === 1 ? 'floats' : 'sinks'}?**`) +
    p('- A) iron') +
    p('- B) ice') +
    p(`- **Answer:** ${key}`) +
    p('---');

  test('has no marks in it, and its headings ask', async () => {
    const { questions, page } = await read(asked(1, 'B) ice'), asked(2, 'A) iron'));
    expect(questions).toEqual([
      ['single-choice', '1. What floats?', '- iron', '+ ice'],
      ['single-choice', '2. What sinks?', '+ iron', '- ice'],
    ]);
    expect(page).not.toMatch(/[*#-]/);
  });

  test('a few stars are none', async () => {
    const { page } = await read(p('2 ** 3 is a **power** in Python.'), p('# says how many.'));
    expect(page).toContain('2 ** 3 is a **power** in Python.');
    expect(page).toContain('# says how many.');
  });
});

test('the head of the first may be cut off, and a key may name several', async () => {
  const { questions, page } = await read(
    p('Which floats?') + p('Question 1') + p('Select one:') + p('a.') + p('iron') + p('b.') + p('ice'),
    p('The correct answer is: ice'),
    p('Question 2') +
      p('Mark 0.00 out of 1.00') +
      p('Which sink?') +
      p('Question 2') +
      p('Select one or more:'),
    p('a.') + p('iron') + p('b.') + p('ice, snow') + p('c.') + p('lead'),
    p('The correct answers are: iron, lead'),
  );
  expect(questions).toEqual([FLOATS, ['multiple-choice', 'Which sink?', '+ iron', '- ice, snow', '+ lead']]);
  expect(page.trim()).toBe('');
});

test('a place to write behind the last offer, in the same paragraph, is no part of it', async () => {
  const asked = (words: string, place: string): string =>
    `${p(words)}<w:p><w:r><w:t>A) iron</w:t><w:br/><w:t>B) ice</w:t><w:br/><w:t>${place}</w:t></w:r></w:p>`;
  for (const place of ['Your Answer: _____', 'Réponse : ______']) {
    const { questions, page } = await read(asked('1. Which floats?', place), asked('2. Which sinks?', place));
    expect(questions).toHaveLength(2);
    for (const [kind, prompt] of questions) {
      expect(kind).toBe('open');
      expect(prompt).toMatch(/Which (?:floats|sinks)\?.*iron.*ice$/s);
    }
    expect(page).not.toContain('____');
  }
});

test('a matching among the questions of a review is asked openly, not how somebody did', async () => {
  const choice = (at: number, words: string, ...offers: readonly string[]): string =>
    [`Question ${at}`, 'Correct', 'Mark 1.00 out of 1.00', 'Question text', words, 'Select one:', ...offers]
      .map((one) => p(one))
      .join('');
  const matching = [
    'Question 3',
    'Partially correct',
    'Mark 0.50 out of 1.00',
    'Question text',
    'Match them.',
  ]
    .map((one) => p(one))
    .join('');
  const said = ['Feedback', 'Your answer is partially correct.', 'The correct answer is: ice → floats']
    .map((one) => p(one))
    .join('');
  const { questions } = await read(
    choice(1, 'Which floats?', '○ iron', '○ ice', 'The correct answer is: ice'),
    matching + table(['ice', 'Answer 1'], ['iron', 'Answer 2']) + said,
    choice(3, 'Which sinks?', '○ iron', '○ ice', 'The correct answer is: iron'),
  );
  expect(questions.map(([, prompt]) => prompt)).toEqual([
    'Which floats?',
    expect.stringMatching(/^Match them\./),
    'Which sinks?',
  ]);
  expect(questions[1]!.at(-1)).toBe('> The correct answer is: ice → floats');
});
