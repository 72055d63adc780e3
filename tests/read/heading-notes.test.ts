import { expect, it } from 'vitest';
import { read } from './support.ts';

const PAGE = `---
language: en
---

# Tides[^1]

See [](#spring-tides).

## Spring tides[^2]

Words.

[^1]: Of the sea.
[^2]: Twice a month.
`;

it('the mark of a note is no word of what lists call a heading: title, outline and links to it', async () => {
  const { lesson, html } = await read(PAGE);
  expect(lesson.title).toBe('Tides');
  expect(lesson.outline.map(({ title }) => title)).toEqual(['Spring tides']);
  expect(html).toMatch(/See <a href="#[^"]*">Spring tides<\/a>/);
  // In the heading itself it stands.
  expect(html).toMatch(/<h2[^>]*>Spring tides<sup><a href="#note-2"/);
});
