/** Cases, situations and signs that are a text's own ask nobody. */
import { expect, it } from 'vitest';
import { html, read } from '../support.ts';

it.each([
  [
    'a proof',
    '**Case 1:** n is even. Then n² is even.\n\n**Case 2:** n is odd. Then n² is odd.\n\n**Answer.** n² is like n.',
  ],
  ['a register', 'Case 12 of the register was lost in a fire.\n\n**Correction:** It was found later.'],
  ['a season', 'Fall 3 was wet.\n\n**Solution:** a roof.'],
  [
    'a log',
    '**Situation 1:** The pump stopped.\n\n**Correction:** A fuse was put in.\n\n**Situation 2:** It leaked.\n\n**Correction:** It was sealed.',
  ],
  [
    'stories and a key',
    '## Case 1: The bakery\n\nIt sells bread.\n\n## Case 2: The mill\n\nIt grinds wheat.\n\n## Key\n\n1. Bread\n2. Wheat',
  ],
  ['for and against', 'Was spricht für das Rad?\n\n+ billig\n+ gesund\n- langsam'],
  ['a changelog', 'This week:\n\n- [ ] milk\n+ [x] bread\n- [ ] tea'],
  [
    'a heading below a scenario',
    '## Scenario 2: a report\n\nIt is long.\n\n### Prompt\n\nThe prompt is below.',
  ],
])('%s', async (_, text) => {
  const { lesson } = await read(`# Notes\n\n${text}\n`);
  expect(lesson.questions).toEqual([]);
  expect(html(lesson.body)).not.toContain('+ ');
  if (text.includes('Prompt')) expect(html(lesson.body)).toContain('>Prompt<');
});
