import { expect, it } from 'vitest';
import { read } from './support.ts';

it.each([
  ['- [ ] Pack the bag\n- [x] Sleep', '<ul><li>☐ Pack the bag</li><li>☑ Sleep</li></ul>'],
  ['- [X] Sleep\n\n- [ ] *Pack* it', '<ul><li><p>☑ Sleep</p></li><li><p>☐ <em>Pack</em> it</p></li></ul>'],
  ['- [] Pack\n- [y] Sleep', '<ul><li>[] Pack</li><li>[y] Sleep</li></ul>'],
])('boxes of what is to be done are drawn: %s', async (list, expected) => {
  const { html, lesson } = await read(`# T\n\nBefore you leave home:\n\n${list}\n`);
  expect(html).toBe(`<p>Before you leave home:</p>${expected}`);
  expect(lesson.questions).toEqual([]);
});
