/** Runestone's directives: choices by letters, and what is dragged onto what. */
import { describe, expect, it } from 'vitest';
import { marks, read, sketch } from './support.ts';

describe('Runestone’s directives', () => {
  it.each([
    [
      'a choice in a list',
      ':::{mchoice} floats\n:correct: a,c\n\nWhich of these float?\n\n* ice\n* iron\n* wood\n:::',
      'multiple-choice Which of these float? [ICE | iron | WOOD]',
    ],
    [
      'set in, as all of its body is',
      ':::{mchoice} floats\n  :correct: B\n\n  Which of these floats?\n\n  * iron\n  * ice\n:::',
      'single-choice Which of these floats? [iron | ICE]',
    ],
    [
      'a choice in options, with what is told of them',
      ':::{mchoice} floats\n:answer_a: ice\n:answer_b: iron\n:correct: a\n:feedback_b: It is *heavy*.\n\nWhich of these floats?\n:::',
      'single-choice Which of these floats? [ICE | iron (It is heavy.)]',
    ],
    [
      'pairs in a list',
      ':::{dragndrop} waters\nPut the words in place.\n\n* frozen water\n  * ice\n* water in drops\n  * fog\n:::',
      'matching Put the words in place. [frozen water = ice | water in drops = fog]',
    ],
    [
      'pairs in options',
      ':::{dragndrop} waters\n:match_1: ice|||frozen\n:match_2: fog|||in drops\n:feedback: Both are cold.\n\nPut the words in place.\n:::',
      'matching Put the words in place. [ice = frozen | fog = in drops] > Both are cold.',
    ],
  ])('%s', async (_what, page, question) => {
    const { lesson, diagnostics } = await read(`# T\n\n${page}\n`);
    expect(lesson.questions.map(sketch)).toEqual([question]);
    expect(diagnostics).toEqual([]);
  });

  it('a choice whose key is not given is open', async () => {
    const { lesson, diagnostics } = await read(
      '# T\n\n:::{mchoice} x\nWhich floats?\n\n* ice\n* iron\n:::\n',
    );
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(['open']);
    expect(marks(diagnostics)).toEqual(['4:1 choice-without-key']);
  });

  it('is called by its argument', async () => {
    const { lesson } = await read('# T\n\n:::{dragndrop} waters\nOrder.\n\n* a\n  * b\n* c\n  * d\n:::\n');
    expect(lesson.questions.map(({ id }) => id)).toEqual(['waters']);
  });
});
