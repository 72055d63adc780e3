import { describe, expect, it } from 'vitest';
import { read, sketch } from '../support.ts';

describe('Markua', () => {
  it.each([
    [
      'a capital letter marks what is right',
      '{quiz, id: ice}\n\n### Ice\n\n? Which of these floats?\n\na) iron\nB) ice\n\n? Which sink?\nA) iron\nB) lead\nc) ice\n\n{/quiz}\n',
      [
        'single-choice Which of these floats? [iron | ICE]',
        'multiple-choice Which sink? [IRON | LEAD | ice]',
      ],
    ],
    [
      'right ones among those to draw from; their order tells nothing',
      '{quiz, id: ice}\n{choose-answers: 3}\n?1 Which of these floats?\n\nC) wood\no) iron\no) lead\nm) *zinc*\n{/quiz}\n',
      ['single-choice Which of these floats? [zinc | iron | lead | WOOD]'],
    ],
    [
      'words to type',
      '{exercise, id: ice}\n? When does water freeze?\n\n! 0\n{/exercise}\n',
      ['numerical When does water freeze? = 0±0'],
    ],
    [
      'code in a question is its own',
      '{quiz}\n? What does it print?\n\n```\n? a) b\n```\n\na) `1`\nB) `2`\n{/quiz}\n\nMore.\n',
      ['single-choice What does it print? ? a) b [1 | 2]'],
    ],
  ])('%s', async (_, page, questions) => {
    const { lesson, html } = await read(`# T\n\n${page}`);
    expect(lesson.questions.map(sketch)).toEqual(questions);
    expect(html).not.toMatch(/\{|\}/);
  });

  it('boxes of one letter, and attributes, are read; the rest of the page is as it was', async () => {
    const { html } = await read(
      '# T\n\n{quiz, id: a}\n? Why?\n\n! cold\n{/quiz}\n\n{width: 50%}\nWords.\n\nT> Look.\nT> Twice.\n',
    );
    expect(html).not.toContain('width');
    expect(html).not.toContain('T&gt;');
    expect(html).toContain('Look.');
    expect(html).toContain('Words.');
  });

  it('is nothing that pages of MyST have', async () => {
    const { html } = await read('# T\n\nA set {quiz} of words, and\n\nT> x\n');
    expect(html).toContain('T> x');
  });
});
