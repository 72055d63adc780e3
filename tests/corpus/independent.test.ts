/** The independent reading itself, on pages of our own; and that the comparison by it can fail. */
import { describe, expect, it } from 'vitest';
import type { Content, Lesson } from '../../src/lesson/index.ts';
import { read } from '../read/support.ts';
import { listed, wordsOf } from './independent/words.ts';
import { lessonWords } from './lesson-words.ts';
import { compare, readIndependently, recallOf } from './recall.ts';

const seen = (page: string): string => readIndependently(page).seen.flatMap(wordsOf).sort().join(' ');
const hidden = (page: string): string => readIndependently(page).hidden.flatMap(wordsOf).sort().join(' ');

describe('the independent reading sees', () => {
  it.each<[what: string, page: string, words: string]>([
    [
      'the words of Markdown, none of its marks',
      '# A **b**c\n\n- [d](e.html)\n\n| f | g |\n|---|---|\n| h | i |',
      'A bc d f g h i',
    ],
    ['a directive’s title and body, not its options', ':::{tip} A\n:class: no\nb\n:::', 'A b'],
    ['options written as YAML no more', '```{figure} no.png\n---\nalt: no\n---\na\n```', 'a'],
    [
      'directives within directives, to any depth',
      '`````{exercise}\n````{dropdown} a\n```{note}\nb\n```\nc\n````\nd\n`````\n\ne',
      'a b c d e',
    ],
    ['what follows an inner fence that its parent closes', '````{htmlonly}\n```{note}\na\n````\n\nb', 'a b'],
    ['what follows a directive in a list', '1. a\n\n    :::{note}\n    b\n    :::\n\n2. c', 'a b c'],
    ['what a list leaves of a fence that it ends', '- a\n\n  ```{note}\n  b\n\nc', 'a b c'],
    [
      'a directive within one of as many marks, by its indent',
      '   ```{tab} a\n      ```{note}\n      b\n      ```\n   ```\nc',
      'a b c',
    ],
    ['a fence that ends a list', '1. a\n```{tabs}\n  :::{tab} b\n    c\n  :::\n```\nd', 'a b c d'],
    ['code as it is written, directives in it too', '```md\n:::{note} a\n:::\n% b\n```', 'a b note'],
    ['the part of a program that pupils see', '```{codeplay}\nno = 1\n===\na = 2\n===\nno\n```', '2 a'],
    ['both sides of a question’s line', '```{question}\na {v}`b`\n===\nc\n```', 'a b c'],
    ['the words of roles', '{ref}`a <no>` {glo}`no@2|b` {logicref}`no|c` {v}`<d>` {itodo}`no`', 'a b c d'],
    ['roles written as code', '`` {v}`a` ``', 'a v'],
    ['formulas as words', '$\\frac{a}{b_1}*c*d$ and $$e$$', '1 a and b c d e frac'],
    ['a formula on lines of its own, without its label', '$$\n    a_1\n\n    b\n$$ (no)\n\nc', '1 a b c'],
    ['footnotes without their marks', 'a[^1]\n\n[^1]: b', 'a b'],
    ['HTML’s words, its entities decoded', '<div style="no"; x>a&nbsp;&eacute;</div\n<b>c</b>', 'a c é'],
    ['no style, title or comment', '<style>no</style><title>no</title>\n\na <!-- no --> b', 'a b'],
    ['each panel without its options', '```{panels}\n:column: no\na\n---\n:img-top: no.png\nb\n```', 'a b'],
    [
      'divs without their names, whatever their length',
      '::::: challenge\n\na\n\n::: solution\nb\n:::::\n\nc\n:::\nd',
      'a b c d',
    ],
    ['no attributes of a picture', '![no](no.png){alt="no" .no} a {b}', 'a b'],
    ['emoji as words', '🕑 45 👨‍💻', '45 👨 💻 🕑'],
  ])('%s', (_what, page, words) => {
    expect(seen(page)).toBe(words);
  });
});

describe('the independent reading knows as hidden', () => {
  it.each<[what: string, page: string, words: string]>([
    ['comments of several paragraphs', 'no\n\n<!-- a\n\nb\n```{note}\nc\n``` -->\nno', 'a b c'],
    ['lines of %', 'no\n% a\nno', 'a'],
    ['what is for paper, whatever it holds', '````{latexonly}\n```{tip} a\nb\n```\n````', 'a b'],
    ['preludes and afterwords', '```{codeplay}\na\n===\nno\n===\nb\n```', 'a b'],
    ['what speaks to those who teach', '::: instructor\na\n:::\n\n```{instructor-note}\nb\n```', 'a b'],
    ['notes for later', 'no {itodo}`a b`', 'a b'],
  ])('%s', (_what, page, words) => {
    expect(hidden(page)).toBe(words);
  });
});

const PAGE = `# Tides

The sea rises twice a day.

- The moon pulls.
- The sun pulls less.

a) Why twice?

\`\`\`{dropdown} Answer
Because there is a bulge on either side.
\`\`\`

% ask the harbour master for last year's readings

\`\`\`{latexonly}
Printed readers turn to the almanac of ports.
\`\`\`
`;

describe('the comparison fails', () => {
  const judged = (lesson: Lesson) => {
    const comparison = compare(readIndependently(PAGE), lessonWords(lesson));
    return {
      lost: listed(comparison.lost),
      recall: Math.floor(recallOf(comparison)),
      invented: listed(comparison.invented),
      leaked: comparison.leaked,
    };
  };
  const without = ({ children }: Content, index: number): Content => ({
    type: 'root',
    children: children.filter((_, i) => i !== index),
  });
  const saying = (words: string): Content => ({
    type: 'root',
    children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: words }] }],
  });
  const whole = { lost: 'Answer', recall: 96, invented: '', leaked: [] };

  it('not for a lesson that is whole but for the title of its answer', async () => {
    expect(judged((await read(PAGE)).lesson)).toEqual(whole);
  });

  it('when a block is dropped', async () => {
    const { lesson } = await read(PAGE);
    const shorn = {
      ...lesson,
      body: without(
        lesson.body,
        lesson.body.children.findIndex((node) => 'tagName' in node && node.tagName === 'ul'),
      ),
      contexts: [],
    };
    expect(judged(shorn)).toEqual({
      ...whole,
      lost: 'Answer, The ×2, moon, pulls ×2, sun, less',
      recall: 69,
    });
  });

  it('when an answer is dropped', async () => {
    const { lesson } = await read(PAGE);
    const mute = { ...lesson, questions: lesson.questions.map(({ feedback: _, ...question }) => question) };
    expect(judged(mute as Lesson).lost).toBe('Answer, Because, there, is, a, bulge, on, either, side');
  });

  it('when one word of a repeated one is dropped', async () => {
    const { lesson } = await read(PAGE);
    expect(judged({ ...lesson, title: 'Ebb' })).toMatchObject({ lost: 'Answer, Tides', invented: 'Ebb' });
  });

  it('when a lesson shows what was meant for paper, or for its author', async () => {
    const { lesson } = await read(PAGE);
    const open = (words: string) =>
      judged({
        ...lesson,
        body: { type: 'root', children: [...lesson.body.children, ...saying(words).children] },
      }).leaked;
    expect(open('readers turn to the almanac')).toEqual(
      expect.arrayContaining(['almanac', 'readers turn to the', 'turn to the almanac']),
    );
    expect(open('the harbour master for last')).toContain('harbour master for last');
  });
});
