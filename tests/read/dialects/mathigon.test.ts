/** Courses written as Mathigon's are: steps with settings, and blanks in double brackets. */
import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

const lines = (...all: readonly string[]): string => all.join('\n');
const readStep = async (...all: readonly string[]) =>
  await read(`# Ice\n\n> id: ice\n> goals: melt\n\n${lines(...all)}\n`);
const asked = async (...all: readonly string[]) => (await readStep(...all)).lesson.questions.map(sketch);

describe('a step of a course', () => {
  it('asks each paragraph with blanks by itself', async () => {
    expect(
      await asked(
        'Ice melts at: [[0]]',
        '',
        'It is [[lighter|heavier|as heavy]] than water, and at [[100]] °C water boils.',
        '',
        '- A cube has [[6]] faces.',
      ),
    ).toEqual([
      'gap-fill Ice melts at: ___ [=0]',
      'gap-fill It is ___ than water, and at ___ °C water boils. [as heavy/heavier/=lighter | =100]',
      'gap-fill A cube has ___ faces. [=6]',
    ]);
  });

  it('offers what stands at the end of a paragraph, the right one first or marked', async () => {
    expect(
      await asked('What floats? [[wax|iron]]', '', 'What sinks? [[wax|*iron]]', '', 'Which sign? [[<]]'),
    ).toEqual([
      'single-choice What floats? [iron | WAX]',
      'single-choice What sinks? [wax | IRON]',
      'short-answer Which sign? = <',
    ]);
  });

  it('takes each whole number of a range, and tells what helps as hints', async () => {
    const { lesson } = await readStep('It weighs [[10 ± 2 (Use a scale. | Round it.)]] grams.');
    expect(lesson.questions.map(sketch)).toEqual([
      'gap-fill It weighs ___ grams. [=8=9=10=11=12] (Use a scale.; Round it.)',
    ]);
  });

  it('has blanks in formulas, too, and says nothing of its settings and looks', async () => {
    const { html: page, lesson } = await readStep('{.reveal(when="melt")} So `2 + 2 = [[4]]` it is.');
    expect(lesson.questions.map(sketch)).toEqual(['gap-fill So 2 + 2 = ___ it is. [=4]']);
    expect(page).not.toMatch(/goals|reveal/);
  });

  it('shows what is in its boxes, and folds what a right answer reveals', async () => {
    const { html: page, lesson } = await readStep(
      ...[':::div.highlight', 'Look at the ice.', ':::', '', ':::details.hint', '<summary>Help</summary>'],
      ...['', 'It is cold.', '', ':::', '', 'Ice melts at: [[0]]', '', '::: .reveal', 'So it is.', ':::'],
    );
    expect(lesson.questions.map(sketch)).toEqual(['gap-fill Ice melts at: ___ [=0]']);
    expect(page).toContain('<p>Look at the ice.</p>');
    expect(page).toMatch(/<summary>Help<\/summary>\s*<p>It is cold\.<\/p>/);
    expect(page).toMatch(/<details[^>]*>(?:(?!<\/details>)[\s\S])*So it is\./);
    expect(page).not.toContain(':::');
  });
});

describe('a page without settings', () => {
  const read3 = async (...all: readonly string[]) =>
    (await read(`# Ice\n\n${all.join('\n\n')}\n`)).lesson.questions.map(sketch);

  it('has blanks where three numbers end what asks, or choices are marked', async () => {
    expect(await read3('Two and two? [[4]]', 'One and two: [[3]]', 'Half: [[1/2]]')).toEqual([
      'gap-fill Two and two? ___ [=4]',
      'gap-fill One and two: ___ [=3]',
      'gap-fill Half: ___ [=1/2]',
    ]);
    expect(await read3('Ice is [[*light|heavy]] here.', 'Iron is [[light|*heavy]] here.')).toEqual([
      'gap-fill Ice is ___ here. [=light/heavy]',
      'gap-fill Iron is ___ here. [light/=heavy]',
    ]);
  });

  it.each([
    ['links', ['See: [[Ice]]', 'And: [[Iron|metal]]', 'Years: [[2020]]', 'More: [[2021]]', 'Last: [[2022]]']],
    ['too few', ['Two and two: [[4]]', 'One and two: [[3]]']],
  ])('has none: %s', async (_, all) => {
    expect(await read3(...all)).toEqual([]);
  });
});
