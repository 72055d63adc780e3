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
