/** Numbers that count with a stroke. */
import { describe, expect, it } from 'vitest';
import { html, read } from './support.ts';

const body = async (text: string): Promise<string> => html((await read(`# Ice\n\n${text}`)).lesson.body);

describe('numbers with a stroke', () => {
  it.each([
    [
      'paragraphs',
      '1/ Ice floats.\n\n2/ Iron sinks.',
      '<ol><li><p>Ice floats.</p></li><li><p>Iron sinks.</p></li></ol>',
    ],
    ['lines', '1/ Ice floats.\n2/ Iron sinks.', '<ol><li>Ice floats.</li><li>Iron sinks.</li></ol>'],
    ['small letters', '1/ ice\n2/ iron\n3/ wax', '<ol><li>ice</li><li>iron</li><li>wax</li></ol>'],
    [
      'points',
      '- 1/ Ice\n- 2/ Iron',
      '<ul><li><ol><li>Ice</li></ol></li><li><ol start="2"><li>Iron</li></ol></li></ul>',
    ],
    ['bold', '**1/** Ice\n\n**2/ Iron**', '<p><strong>1)</strong> Ice</p><p><strong>2) Iron</strong></p>'],
  ])('count %s', async (_, text, counted) => {
    expect(await body(text)).toBe(counted);
  });

  it.each([
    '1/ Ice\n\n1/ Iron',
    '1/2 cup\n\n2/3 cup',
    '1/ 2 cup\n\n2/ 3 cup',
    '- 1/ day for adults\n- 2/ day for teens',
    '2/ of three',
    '## 1/ Ice\n\n## 2/ Iron',
    '1/ Ice\n=====\n\n2/ Iron\n=====',
    '```\n1/ Ice\n2/ Iron\n```',
    '> ```\n> 1/ Ice\n> 2/ Iron\n> ```',
    '- ```\n  1/ Ice\n  2/ Iron\n  ```',
    '    1/ Ice\n    2/ Iron',
    '<div>\n1/ Ice\n2/ Iron\n</div>',
    '| Place | Who |\n|---|---|\n| 1/ Ice | a |\n| 2/ Iron | b |',
  ])('stay as they are where nothing counts on, or something else is said: %s', async (text) => {
    const shown = html((await read(`# Water\n\n${text}`)).lesson.body) + (await read(text)).lesson.title;
    expect(shown).toMatch(/\d\//);
    expect(shown).not.toMatch(/<ol|\d\)/);
  });

  it.each(['- 1/ Why does ice float?\n\n- 2/ What is fog?', '1/ Why does ice float?\n2/ What is fog?'])(
    'are asked and answered as others are: %s',
    async (asked) => {
      const told = '<details><summary>Solution</summary>\n\n1/ It is light.\n\n2/ A low cloud.\n\n</details>';
      const { lesson } = await read(`# Ice\n\n${asked}\n\n${told}`);
      expect(lesson.questions.map(({ feedback }) => html(feedback))).toEqual([
        '<p>It is light.</p>',
        '<p>A low cloud.</p>',
      ]);
    },
  );
});
