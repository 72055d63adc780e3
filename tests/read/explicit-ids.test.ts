/** Explicit names for questions: where they are written, and that nothing else changes. */
import { describe, expect, it } from 'vitest';
import { explicitIds, inserted } from '../../src/read/index.ts';
import { read } from './support.ts';

const named = async (text: string) => {
  const { lesson } = await read(text);
  const { insertions, unnamed } = explicitIds(text, lesson);
  return { lesson, unnamed, insertions, text: inserted(text, insertions) };
};

/** Page, and the lines that are added to it, `*` for the id of its only question. */
const CASES: readonly (readonly [what: string, page: string, added: string])[] = [
  ['a paragraph', 'a) Why?\n\n:::{dropdown} Answer\nSo.\n:::\n', '(*)=\n'],
  ['a paragraph in a box', '::::{note}\n  Why?\n\n:::{dropdown} Answer\nSo.\n:::\n::::\n', '  (*)=\n'],
  ['a dropdown that asks', ':::{dropdown} Why?\nSo.\n:::\n', '(*)=\n'],
  ['a {question}', '```{question}\nWhy?\n- [x] a\n- [ ] b\n```\n', ':name: *\n'],
  [
    'a {question} with a title and options',
    '```{question} One\n:points: 2\nWhy?\n- [x] a\n- [ ] b\n```\n',
    ':name: *\n',
  ],
  [
    'a {question} with options in YAML',
    '```{question}\n---\npoints: 2\n---\nWhy?\n- [x] a\n- [ ] b\n```\n',
    'name: *\n',
  ],
  ['an exercise', ':::{exercise} Sums\nAdd.\n:::\n', ':name: *\n'],
  ['gaps', 'Ice {gap}`floats`.\n', '(*)=\n'],
  ['a task list', 'Why?\n\n- [x] a\n- [ ] b\n', '(*)=\n'],
  ['an item with its answer', '1. Why?\n\n   :::{dropdown} Answer\n   So.\n   :::\n', '(*)=\n   '],
  ['Windows’ line ends', 'a) Why?\r\n\r\n:::{dropdown} Answer\r\nSo.\r\n:::\r\n', '(*)=\r\n'],
];

describe('explicit names', () => {
  it.each(CASES)('%s', async (_what, page, added) => {
    const source = `# T\n\n${page}`;
    const { lesson, text, insertions, unnamed } = await named(source);
    expect(lesson.questions).toHaveLength(1);
    const id = lesson.questions[0]!.id;
    expect(insertions.map((one) => one.text)).toEqual([added.replace('*', id)]);
    expect(unnamed).toEqual([]);
    expect(text.replace(insertions[0]!.text, '')).toBe(source);

    const again = await read(text);
    expect(again.lesson.questions.map((one) => [one.id, one.revision, one.name])).toEqual(
      lesson.questions.map((one) => [one.id, one.revision, one.name]),
    );
    expect(explicitIds(text, again.lesson).insertions).toEqual([]);
  });

  it('keep an id when the words change', async () => {
    const { text, lesson } = await named('# T\n\na) Why doe ice float?\n\n:::{dropdown} Answer\nSo.\n:::\n');
    const changed = await read(text.replace('doe ice', 'does ice'));
    expect(changed.lesson.questions.map(({ id }) => id)).toEqual(lesson.questions.map(({ id }) => id));
  });

  it('leave alone what has a name', async () => {
    const source =
      '# T\n\n(why)=\na) Why?\n\n:::{dropdown} Answer\nSo.\n:::\n\n```{question}\n:label: who\nWho?\n```\n';
    const { lesson, insertions } = await named(source);
    expect(lesson.questions.map(({ id }) => id)).toEqual(['why', 'who']);
    expect(insertions).toEqual([]);
  });

  it('name questions that stand in a row, each by its own', async () => {
    const answer = ':::{dropdown} Answer\nSo.\n:::\n';
    const { lesson, text } = await named(
      `# T\n\na) Why?\n\n${answer}\nb) Who?\n\n${answer}\nb) Who?\n\n${answer}`,
    );
    const again = await read(text);
    expect(again.lesson.questions.map(({ id }) => id)).toEqual(lesson.questions.map(({ id }) => id));
  });

  it('name the items of an exercise that is answered item by item', async () => {
    const source = '# T\n\n:::{exercise}\n1. One?\n2. Too?\n:::\n\n:::{solution}\n1. a\n2. b\n:::\n';
    const { text, lesson } = await named(source);
    const changed = await read(text.replace('Too?', 'Two?'));
    expect(changed.lesson.questions.map(({ id }) => id)).toEqual(lesson.questions.map(({ id }) => id));
  });

  it('name the whole list that a heading asks', async () => {
    const { text, lesson } = await named(
      '# T\n\n## Exercise 1\n\n1. Count.\n2. Count on.\n\n### Solution\n\n1, 2…\n',
    );
    const changed = await read(text.replace('Count.', 'Count!! now.'));
    expect(changed.lesson.questions.map(({ id }) => id)).toEqual(lesson.questions.map(({ id }) => id));
  });

  it('say which questions nothing can name', async () => {
    const { unnamed, insertions } = await named('# T\n\n> Why?\n>\n> :::{dropdown} Answer\n> So.\n> :::\n');
    expect(insertions).toEqual([]);
    expect(unnamed.map(({ name }) => name)).toEqual(['Why?']);
  });
});
