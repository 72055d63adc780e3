/** Room that TeX leaves on the paper, in Markdown. */
import { expect, it } from 'vitest';
import { read } from './support.ts';

it.each([
  ['behind what asks', 'Why? <br> \\vspace{3cm}', '<p>Why?</p>'],
  ['on several lines', 'Why?\n\\vspace*{2em} \\newpage{}\n\nBecause.', '<p>Why?</p><p>Because.</p>'],
  ['alone', 'Ice\n\n\\newpage\n\n\\bigskip\n\nFog', '<p>Ice</p><p>Fog</p>'],
  ["a space alone, as Pandoc's", 'Ice\n\n\\\n\n\\  \n\nFog', '<p>Ice</p><p>Fog</p>'],
  ['in items', '- ice \\hspace{1cm}\n- fog \\clearpage', '<ul><li>ice</li><li>fog</li></ul>'],
])('shows nothing: %s', async (_, page, html) => {
  expect((await read(page)).html.replace(/\n/g, '')).toBe(html);
});

it.each([
  ['a lesson about it', 'Write \\newpage where a page ends.'],
  ['a stroke in words', 'Write \\newpage or \\ alone.'],
  ['a stroke in a table', '| Sign | Name |\n| - | - |\n| \\ | `\\newpage` |'],
  ['code', 'Write `a \\vspace{1cm}`'],
  ['a formula', '$a \\vspace{1cm}$'],
])('stays: %s', async (_, page) => {
  expect((await read(page)).html).toMatch(/\\(?:newpage|vspace)/);
});
