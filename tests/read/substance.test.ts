import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/messages/index.ts';
import { marks, read } from './support.ts';

describe('a question without substance', () => {
  it.each([
    [
      'without words before its options',
      ':::{question}\n- [x] ice\n- [ ] iron\n:::',
      '4:1 question-empty',
      'This question asks nothing: no words stand before what answers it.',
    ],
    [
      'without words before its answer',
      ':::{question}\n===\nIce is lighter.\n:::',
      '3:1 question-empty',
      'This question asks nothing: no words stand before what answers it.',
    ],
    [
      'without anything',
      ':::{question}\n:::',
      '3:1 question-empty',
      'This question asks nothing: no words stand before what answers it.',
    ],
    [
      'without a body',
      '```{exercise}\n:label: e\n```',
      '3:1 question-empty',
      'This question asks nothing: no words stand before what answers it.',
    ],
    [
      'of one option',
      ':::{question} Which floats?\n- [x] ice\n:::',
      '3:15 options-too-few',
      '“Which floats?” has one option: there is nothing to choose.',
    ],
    [
      'of options that are the same',
      ':::{question} Which floats?\n- [x] ice\n- [ ] iron\n- [ ] Iron\n:::',
      '3:15 option-duplicate',
      '“Iron” stands twice among the options of “Which floats?”.',
    ],
    [
      'of roles that are the same',
      ':::{question} Which floats?\n{v}`ice` {f}`ice`\n:::',
      '3:15 option-duplicate',
      '“ice” stands twice among the options of “Which floats?”.',
    ],
    [
      'whose answer is empty',
      'Why?\n\n:::{dropdown} Answer\n:::',
      '3:1 answer-empty',
      'The answer to “Why?” is empty.',
    ],
    [
      'whose answer is empty lines',
      'Why?\n\n:::{dropdown} Answer\n<br>\n\n&nbsp;\n:::',
      '3:1 answer-empty',
      'The answer to “Why?” is empty.',
    ],
    [
      'whose answer is where learners write',
      'Why?\n\n:::{dropdown} Answer\nYour answer here\n:::',
      '3:1 answer-empty',
      'The answer to “Why?” is empty.',
    ],
    [
      'whose answer is code that says no more',
      'Warum?\n\n**Antwort:**\n\n```sql\nDeine Lösung\n```',
      '3:1 answer-empty',
      'The answer to “Warum?” is empty.',
    ],
    [
      'whose hint is empty',
      'Why?\n\n:::{dropdown} Hint\n:::\n\n:::{dropdown} Answer\nSo.\n:::',
      '3:1 hint-empty',
      'A hint for “Why?” is empty.',
    ],
  ])('is named: %s', async (_what, source, mark, message) => {
    const { diagnostics } = await read(`# T\n\n${source}\n`);
    const told = diagnostics.filter(({ severity }) => severity === 'warning');
    expect(marks(told)).toEqual([mark]);
    expect(wordingIn(told[0]!, 'en').message).toBe(message);
  });

  it.each([
    ['a formula', ':::{question}\n$$x^2$$\n\n- [x] even\n- [ ] odd\n:::'],
    ['a picture as its answer', 'Why?\n\n:::{dropdown} Answer\n![so](https://example.org/a.png)\n:::'],
    ['pictures as options', ':::{question} Which?\n- [x] ![](a.png)\n- [ ] ![](b.png)\n:::'],
  ])('isn’t one with %s', async (_what, source) => {
    const { diagnostics } = await read(`# T\n\n${source}\n`);
    expect(marks(diagnostics, 'question-empty', 'answer-empty', 'option-duplicate')).toEqual([]);
  });

  it('isn’t asked when nothing of it is there', async () => {
    const { lesson } = await read('# T\n\n:::{question}\n:::\n\n:::{question}\n- [x] ice\n- [ ] iron\n:::\n');
    expect(lesson.questions.map(({ kind }) => kind)).toEqual(['single-choice']);
  });
});
