/** Course Starter's chapters: exercises, choices and slides in tags. */
import { expect, it } from 'vitest';
import { html, marks, read, sketch } from '../support.ts';

const CHOICE = `<choice>
<opt text="iron">

It *sinks*.

</opt>
<opt text="ice" correct="true">

It is light.

</opt>
</choice>
`;
const page = (choice: string): string => `---
title: Water
---

<exercise id="1" title="On water" type="slides">

<slides source="chapter1">
</slides>

</exercise>

<exercise id="2" title="What floats" type="choice">

What floats?

${choice}
</exercise>
`;

it.each([
  ['', CHOICE],
  [', be it left open', CHOICE.replace('</choice>\n', '')],
])('asks its choices, each option with what is said of it%s', async (_, choice) => {
  const { lesson, diagnostics } = await read(page(choice));
  const [one, ...others] = lesson.questions;
  expect(others).toEqual([]);
  expect(sketch(one!)).toMatch(/^single-choice What floats\? \[iron.* \| ICE.*\]/);
  const said = 'options' in one! ? one.options.map(({ feedback }) => feedback && html(feedback)) : [];
  expect(said).toEqual(['<p>It <em>sinks</em>.</p>', '<p>It is light.</p>']);
  expect(marks(diagnostics, 'markup-unread')).toEqual(['7:2 markup-unread']);
});

it('has its exercises’ titles as headings', async () => {
  const { lesson } = await read(page(CHOICE));
  expect(lesson.outline.map(({ title }) => title)).toEqual(['On water', 'What floats']);
});

it('code in what it asks, signs in an option and a choice above are left as they are', async () => {
  const code = '```python\n# Weigh it\nprint(1)\n```\n\n';
  const other = `<choice>\n<opt text='"a" -> b'>No.</opt>\n<opt text="a -> c" correct="true">Yes.</opt>\n</choice>\n`;
  const { lesson } = await read(page(`${code}${CHOICE}\nWhat comes next?\n\n${other}`));
  expect(lesson.questions.map(sketch)).toEqual([
    expect.stringMatching(/^single-choice What floats\? # Weigh it print\(1\) \[iron.* \| ICE/),
    expect.stringMatching(/^single-choice What comes next\? \["a" -> b.* \| A -> C/),
  ]);
});
